import { isEventTable } from './events/read-table.ts';

/** What a source is. Articles are read from the first four, events from JSON and tables; the others are named, so that a message can say what to do. */
export type SourceKind =
  | 'html'
  | 'feed'
  | 'text'
  | 'docx'
  | 'pdf'
  | 'word-97'
  | 'archive'
  | 'json'
  | 'xml'
  | 'table'
  | 'spreadsheet'
  | 'media'
  | 'binary';

const BY_ENDING: Readonly<Record<string, SourceKind>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  aspx: 'html',
  php: 'html',
  rss: 'feed',
  atom: 'feed',
  xml: 'feed',
  rdf: 'feed',
  txt: 'text',
  text: 'text',
  docx: 'docx',
};

/** Endings of files in a folder that are taken for articles. */
export const isArticleFile = (name: string): boolean => Object.hasOwn(BY_ENDING, endingOf(name));

const endingOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

const SIGNATURES: readonly (readonly [string, SourceKind])[] = [
  ['PK\u0003\u0004', 'docx'],
  ['%PDF-', 'pdf'],
  ['\u00D0\u00CF\u0011\u00E0', 'word-97'],
  ['\u001F\u008B', 'archive'],
  ['\u0089PNG', 'media'],
  ['\u00FF\u00D8\u00FF', 'media'],
  ['GIF8', 'media'],
  ['RIFF', 'media'],
];

/** Control characters that no text holds: bytes of a program or a picture. */
const isBinary = (text: string): boolean => /[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(text.slice(0, 2000));

/** Spreadsheets begin as Word files of their time do. */
const isSpreadsheet = (name: string): boolean => /\.(?:xlsx?|ods)$/i.test(name);

/** Tells what bytes are by how they begin; null where that leaves it open. */
export function kindOfBytes(bytes: Uint8Array, name: string): SourceKind | null {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = SIGNATURES.find(([start]) => head.startsWith(start))?.[1] ?? null;
  return (kind === 'docx' || kind === 'word-97') && isSpreadsheet(name) ? 'spreadsheet' : kind;
}

/**
 * Tells what a decoded text is by how it begins; its name counts where that leaves it open.
 *
 * @param name the file's name, or the address
 */
export function kindOfText(text: string, name: string): SourceKind {
  if (isBinary(text)) return 'binary';
  const head = text
    .slice(0, 4000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  const bare = head.replace(/<!--[\s\S]{0,3000}?-->|<\?[\s\S]{0,1000}?\?>/g, '').trimStart();
  if (/^<(?:rss|feed|rdf:RDF|[a-z]+:feed)[\s>]/i.test(bare)) return 'feed';
  if (/^<(?:!doctype html|html|head|body|article|div|p|meta|title|h1|main|section|table|span)[\s>/]/i.test(bare))
    return 'html';
  if (/^<\?xml/.test(head) && /<(?:rss|feed|rdf:RDF)[\s>]/i.test(bare)) return 'feed';
  const ending = BY_ENDING[endingOf(name)];
  if (ending === 'html') return 'html';
  if (/^<\?xml\s/.test(head)) return 'xml';
  if (/^[{[]\s*["{[]/.test(head)) return 'json';
  if (isEventTable(text) || /^[ct]sv$/.test(endingOf(name))) return 'table';
  return /<\/(?:p|div|html|body|article)>/i.test(text.slice(0, 20_000)) && ending !== 'text' ? 'html' : 'text';
}
