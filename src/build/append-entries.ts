import { type Document, isMap, isScalar, isSeq, parseDocument, stringify, type YAMLSeq } from 'yaml';

/** Lines are never folded: an editor's file is compared line by line. */
const STYLE = { lineWidth: 0 } as const;

/** What can't be appended to: the file's own mistake comes first. */
export class UnreadableYaml extends Error {}

const indent = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** The end of the line that an offset stands in, its line break not included. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** Column of an offset, from 0. */
const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);

/** After the last item of a list that is written with dashes, nothing else in the text touched. */
function appendBelow(text: string, list: YAMLSeq, entries: readonly unknown[]): string {
  const last = list.items.at(-1) as { range?: readonly [number, number, number] } | undefined;
  const start = list.range?.[0] ?? 0;
  // A block's value ends at the line after it: step back over the break.
  const valueEnd = (last?.range?.[1] ?? text.length) - 1;
  const end = lineEnd(text, Math.max(start, text.slice(0, valueEnd + 1).trimEnd().length - 1));
  const added = indent(stringify(entries, STYLE).trimEnd(), columnOf(text, start));
  const rest = text.slice(end);
  return `${text.slice(0, end)}\n${added}${rest === '' ? '\n' : rest}`;
}

const isDashed = (list: unknown): list is YAMLSeq => isSeq(list) && list.flow !== true && list.items.length > 0;
const isNothing = (list: unknown): boolean =>
  list === null || list === undefined || (isScalar(list) && list.value === null);

/** A list that is missing, empty or in brackets becomes one with dashes; its comment goes along. */
function writeAnew(document: Document, key: string, list: YAMLSeq | null, entries: readonly unknown[]): string {
  const items = [...((list?.toJS(document) as unknown[] | undefined) ?? []), ...entries];
  const node = document.createNode(items);
  node.comment = list?.comment ?? null;
  if (isMap(document.contents)) document.set(key, node);
  else document.contents = (list === null ? document.createNode({ [key]: items }) : node) as never;
  return document.toString(STYLE);
}

/**
 * Adds entries to the list of a YAML file, which may stand at the top or under a key; comments, order and every line that
 * stood before are kept. A list that is missing, empty or written in brackets is written anew with dashes.
 *
 * @param key the list's key where the file has fields: `edits`
 * @throws UnreadableYaml where the file is broken, or has something else in the list's place
 */
export function appendEntries(text: string, key: string, entries: readonly unknown[]): string {
  const document = parseDocument(text, { prettyErrors: false });
  const [mistake] = document.errors;
  if (mistake !== undefined) throw new UnreadableYaml(mistake.message);
  const root: unknown = document.contents;
  const list: unknown = isMap(root) ? root.get(key, true) : root;
  if (isDashed(list)) return appendBelow(text, list, entries);
  if (isSeq(list)) return writeAnew(document, key, list, entries);
  if (isNothing(list)) return writeAnew(document, key, null, entries);
  throw new UnreadableYaml(`no list of ${key}`);
}
