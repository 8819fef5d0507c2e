import { getPublication, type Publication } from '../build/publication.ts';

export async function loadPublication(): Promise<Publication> {
  const sample = process.env['SANAD_SAMPLE'];
  if (sample !== undefined) return (await import(/* @vite-ignore */ sample)).publication;
  return getPublication();
}
