import { getPublication } from '../build/publication.ts';

/** The published record: what `public/timeline.schema.json` describes. */
export async function GET(): Promise<Response> {
  const { timeline } = await getPublication();
  return new Response(`${JSON.stringify(timeline, null, 1)}\n`, { headers: { 'Content-Type': 'application/json' } });
}
