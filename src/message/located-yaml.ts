import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

type Path = readonly (string | number)[];

/** YAML as plain data, with the way back to its lines. */
export interface LocatedYaml {
  /** Maps, lists, texts, booleans and null. Numbers stay as they are written: an id such as `12e4` or a year is text here. */
  readonly value: unknown;
  /** The first mistake of form, after which `value` holds what could still be read; null where there is none. */
  readonly error: { readonly line: number; readonly reason: string } | null;
  /** Line of the place that a path of keys and indexes leads to, or of the nearest place above it. */
  readonly lineOf: (path: Path) => number;
}

/** Anchors are for what is written twice; a file that repeats one more often than this is built to exhaust memory. */
const MOST_ALIASES = 100;

function toPlain(node: unknown, yaml: Document, aliases: { left: number }): unknown {
  if (isAlias(node)) return aliases.left-- > 0 ? toPlain(node.resolve(yaml), yaml, aliases) : null;
  if (isSeq(node)) return node.items.map((item) => toPlain(item, yaml, aliases));
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map(({ key, value }) => [String(toPlain(key, yaml, aliases)), toPlain(value, yaml, aliases)]),
    );
  }
  if (!isScalar(node)) return null;
  return typeof node.value === 'number' || typeof node.value === 'bigint'
    ? (node.source ?? String(node.value))
    : node.value;
}

/** Nodes along a path; a key's own node stands for its value, so that the line is that of the key. */
function offsetOf(root: unknown, path: Path): number {
  let node = root;
  let offset = 0;
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined;
    const next = isSeq(node) && typeof step === 'number' ? node.items[step] : pair?.value;
    const place = (pair?.key ?? next) as Node | null | undefined;
    if (place?.range) offset = place.range[0];
    node = next;
  }
  return offset;
}

/**
 * Reads YAML 1.2 and keeps the line of everything in it. Never throws.
 *
 * @param firstLine line of the file on which `text` begins
 */
export function readYaml(text: string, firstLine = 1): LocatedYaml {
  const counter = new LineCounter();
  const lineAt = (offset: number): number => counter.linePos(offset).line + firstLine - 1;
  try {
    const yaml = parseDocument(text, { lineCounter: counter, prettyErrors: false });
    const [mistake] = yaml.errors;
    const reason = mistake?.message.split('\n')[0] ?? '';
    return {
      value: toPlain(yaml.contents, yaml, { left: MOST_ALIASES }),
      error: mistake === undefined ? null : { line: lineAt(mistake.pos[0]), reason },
      lineOf: (path) => lineAt(offsetOf(yaml.contents, path)),
    };
  } catch {
    // Nesting deeper than the stack, or an anchor that holds itself.
    return { value: null, error: { line: firstLine, reason: 'Nested too deeply' }, lineOf: () => firstLine };
  }
}
