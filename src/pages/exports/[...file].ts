import type { APIContext } from 'astro';
import { getPublication } from '../../build/publication.ts';
import { type ExportFile, exportFiles, writeExport } from '../../components/export-files.ts';
import { formats } from '../../exchange/formats.ts';

export async function getStaticPaths() {
  return exportFiles(await getPublication()).map((file) => ({ params: { file: file.name }, props: { file } }));
}

/** The events of the site or of one actor, in one of the formats that other programs read. */
export async function GET({ props }: APIContext<{ file: ExportFile }>): Promise<Response> {
  const body = writeExport(await getPublication(), props.file);
  return new Response(body, { headers: { 'Content-Type': formats[props.file.format].type } });
}
