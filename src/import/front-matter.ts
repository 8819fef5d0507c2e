import { type ChosenFields, type Finding, IMPORTED_FIELDS, type ImportedField } from './imported-article.ts';

/** Notes are wrapped so that a line, with its mark, is no longer than this. */
const LINE_WIDTH = 120;

/** A text that YAML reads as itself without quotation marks. */
function isPlain(value: string): boolean {
  return (
    /^[\p{L}«“]/u.test(value) &&
    !/["\\]|: |:$| #|[\u0000-\u001f]/u.test(value) &&
    !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(value)
  );
}

const isDate = (field: ImportedField, value: string): boolean =>
  field === 'published' && /^[\d./~?%TXZ:+-]+$/.test(value);

/** A value as YAML on one line: plain where it can be, else between single quotes. */
export const writeScalar = (value: string): string => (isPlain(value) ? value : `'${value.replaceAll("'", "''")}'`);

/** A note as lines of comment. */
function writeNote(note: string): string[] {
  const lines: string[] = [];
  let line = '#';
  for (const word of note.split(/\s+/)) {
    if (line.length + 1 + word.length > LINE_WIDTH && line !== '#') {
      lines.push(line);
      line = '#';
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}

/** A note begins no line that front matter could end with, and holds no line break. */
const writeField = (field: ImportedField, { value, note }: Finding): string[] => [
  ...(note === '' ? [] : writeNote(note)),
  `${field}: ${isDate(field, value) ? value : writeScalar(value)}`,
];

/** Front matter, one part a field: its comment lines and the lines of its value. Comments at the end are a part without a field. */
interface Part {
  readonly field: string | null;
  readonly lines: readonly string[];
}

const FIELD = /^([A-Za-z_][\w-]*):(?:\s|$)/;
const IMPORT_MARK = /^# imported ([0-9a-f]+)$/;

function splitParts(lines: readonly string[]): Part[] {
  const parts: { field: string | null; lines: string[] }[] = [];
  let comments: string[] = [];
  for (const line of lines) {
    const field = FIELD.exec(line)?.[1];
    if (field !== undefined) parts.push({ field, lines: [...comments, line] });
    else if (/^\s*(?:#|$)/.test(line)) {
      comments.push(line);
      continue;
    } else if (parts.length > 0) parts.at(-1)?.lines.push(...comments, line);
    else parts.push({ field: null, lines: [...comments, line] });
    comments = [];
  }
  return comments.length === 0 ? parts : [...parts, { field: null, lines: comments }];
}

/** An article's file in two: the lines between the fences, and what stands below; null where it has no front matter. */
export function splitArticle(text: string): { readonly lines: readonly string[]; readonly body: string } | null {
  const bare = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const match = /^---[ \t]*\n([\s\S]*?)(?:^|\n)(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(bare);
  if (match === null) return null;
  const inside = match[1] ?? '';
  return { lines: inside === '' ? [] : inside.split('\n'), body: bare.slice(match[0].length) };
}

/** An article's text without the line that stands for its source: nobody reads that one. */
export const withoutImportMark = (text: string): string => text.replace(/^# imported [0-9a-f]+\n/m, '');

/** The digest of the source that an article was imported from; null for one written by hand. */
export function importMarkOf(lines: readonly string[]): string | null {
  return lines.map((line) => IMPORT_MARK.exec(line)?.[1]).find((mark) => mark !== undefined) ?? null;
}

/** Lines of front matter with some fields set anew, in their order, and everything else as it stood. */
export function setFields(lines: readonly string[], fields: ChosenFields, mark: string | null): string[] {
  const parts = splitParts(lines.filter((line) => mark === null || !IMPORT_MARK.test(line)));
  for (const field of IMPORTED_FIELDS) {
    const finding = fields[field];
    if (finding === undefined) continue;
    const written = { field, lines: writeField(field, finding) };
    const at = parts.findIndex((part) => part.field === field);
    const order = IMPORTED_FIELDS.indexOf(field);
    const later = parts.findIndex(
      (part) => part.field === null || IMPORTED_FIELDS.indexOf(part.field as ImportedField) > order,
    );
    if (at >= 0) parts[at] = written;
    else parts.splice(later < 0 ? parts.length : later, 0, written);
  }
  return [...parts.flatMap((part) => part.lines), ...(mark === null ? [] : [`# imported ${mark}`])];
}

export const joinArticle = (lines: readonly string[], body: string): string =>
  ['---', ...lines, '---', '', body].join('\n');

/**
 * An article's file: front matter with a note above each field that says where it came from, and the text.
 *
 * @param mark the digest of the source, by which a later import knows that it has not changed
 */
export const writeArticle = (fields: ChosenFields, body: string, mark: string): string =>
  joinArticle(setFields([], fields, mark), body);
