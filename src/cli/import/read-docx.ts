import { ImportFailure } from './import-failure.ts';

/** A Word file unpacks to no more than this: a small file can be packed from a huge one. */
const LARGEST_UNPACKED_BYTES = 200_000_000;

const CENTRAL_ENTRY = 0x02014b50;

/** What the directory of a zip file says that its files unpack to, in bytes. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (let at = bytes.indexOf(0x50); at >= 0 && at + 46 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
    if (view.getUint32(at, true) === CENTRAL_ENTRY) size += view.getUint32(at + 24, true);
  }
  return size;
}

/** Styles of Word that mammoth leaves as paragraphs: what stands over an article. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
];

/**
 * The text of a Word file as HTML, without its pictures.
 *
 * @throws ImportFailure for a file that is none, or unpacks to more than it should
 */
export async function docxToHtml(bytes: Uint8Array): Promise<string> {
  if (unpackedSize(bytes) > LARGEST_UNPACKED_BYTES)
    throw new ImportFailure('import-too-large', { megabytes: LARGEST_UNPACKED_BYTES / 1_000_000 });
  // Loaded only for Word files: it is large.
  const { default: mammoth } = await import('mammoth');
  try {
    const noPictures = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { styleMap: STYLES, convertImage: noPictures, externalFileAccess: false },
    );
    return value;
  } catch {
    throw new ImportFailure('import-docx-broken');
  }
}
