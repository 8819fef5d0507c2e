import { getPublication } from '../build/publication.ts';

/** Everything may be read; where the site knows its address, its pages are listed. */
export async function GET(): Promise<Response> {
  const { url } = (await getPublication()).timeline.site;
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const list = url === null ? [] : [`Sitemap: ${new URL(`${base}sitemap-index.xml`, url).href}`];
  return new Response(`${['User-agent: *', 'Allow: /', ...list].join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
