import type { APIContext } from 'astro';
import { getPublication } from '../../build/publication.ts';
import { type DataFile, dataFiles } from '../../components/data-files.ts';

const TYPES: Readonly<Record<string, string>> = {
  bin: 'application/octet-stream',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
};

export async function getStaticPaths() {
  return dataFiles(await getPublication()).map((file) => ({ params: { file: file.name }, props: { file } }));
}

/** Columns, names and texts of the events, under names that hold their digest. */
export function GET({ props }: APIContext<{ file: DataFile }>): Response {
  const { name, body } = props.file;
  return new Response(body, { headers: { 'Content-Type': TYPES[name.split('.').at(-1) ?? ''] ?? '' } });
}
