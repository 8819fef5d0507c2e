import type { Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { SentenceData } from '../language/sentence-data.ts';
import { isDeliberateBreak, longestLine } from '../text/line-breaks.ts';

type Position = NonNullable<Text['position']>;

/** One line of a paragraph: its nodes and its words. */
interface Line {
  readonly nodes: readonly PhrasingContent[];
  readonly text: string;
}

function wordsOf(node: PhrasingContent): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** Places of a text node's lines: its line breaks are those of the raw text, one for one. */
function linePositions(node: Text, raw: string): (Position | undefined)[] {
  const { position } = node;
  const lines = node.value.split('\n');
  if (position?.start.offset === undefined || position.end.offset === undefined) return lines.map(() => undefined);
  let start = position.start;
  return lines.map((_, index) => {
    const offset = start.offset ?? 0;
    const lineBreak = raw.indexOf('\n', offset);
    const isLast = index === lines.length - 1 || lineBreak < 0;
    const here = { start, end: isLast ? position.end : { ...start, offset: lineBreak } };
    start = { line: start.line + 1, column: 1, offset: lineBreak + 1 };
    return here;
  });
}

function splitLines(paragraph: Paragraph, raw: string): Line[] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of paragraph.children) {
    if (node.type !== 'text') {
      lines.at(-1)?.push(node);
      continue;
    }
    const positions = linePositions(node, raw);
    node.value.split('\n').forEach((value, index) => {
      if (index > 0) lines.push([]);
      const position = positions[index];
      if (value !== '')
        lines.at(-1)?.push(position === undefined ? { type: 'text', value } : { type: 'text', value, position });
    });
  }
  return lines.map((nodes) => ({ nodes, text: nodes.map(wordsOf).join('') }));
}

/** Indexes of lines that stand for themselves: no mark ends them, and the paragraph's width does not explain their break. */
function findStandalone(lines: readonly Line[], data: SentenceData): ReadonlySet<number> {
  const text = lines.map((line) => line.text.replaceAll('\n', ' ')).join('\n');
  const width = longestLine(text);
  const marks = new Set([...data.terminators, ...data.closingQuotes, '"', ',', '،', ':', ';', '؛']);
  const found = new Set<number>();
  let end = -1;
  let isFree = true;
  lines.forEach((line, index) => {
    end += line.text.length + 1;
    const trimmed = line.text.trim();
    const isMarked = marks.has(trimmed.at(-1) ?? '');
    if (isFree && !isMarked && trimmed !== '' && index < lines.length - 1 && isDeliberateBreak(text, end, width))
      found.add(index);
    isFree = isMarked || found.has(index);
  });
  return found;
}

const joinLines = (lines: readonly Line[]): PhrasingContent[] =>
  lines.flatMap(({ nodes }, index) => (index === 0 ? nodes : [{ type: 'text', value: '\n' } as Text, ...nodes]));

function toParagraph(lines: readonly Line[], whole: Paragraph): Paragraph {
  const children = joinLines(lines);
  const start = children.find((node) => node.position !== undefined)?.position?.start ?? whole.position?.start;
  const end = whole.position?.end;
  return { type: 'paragraph', children, ...(start && end ? { position: { start, end } } : {}) };
}

function splitParagraph(paragraph: Paragraph, raw: string, data: SentenceData): Paragraph[] {
  const lines = splitLines(paragraph, raw);
  const standalone = findStandalone(lines, data);
  if (standalone.size === 0) return [paragraph];
  const groups: Line[][] = [];
  lines.forEach((line, index) => {
    const isNew = groups.length === 0 || standalone.has(index) || standalone.has(index - 1);
    if (isNew) groups.push([line]);
    else groups.at(-1)?.push(line);
  });
  return groups.map((group) => toParagraph(group, paragraph));
}

/**
 * Gives headlines, datelines and subheadings that plain text sets on a line of their own, without a blank line, a paragraph of their own.
 *
 * @param raw the text that the tree was read from, with `\n` for line breaks at the same offsets
 */
export function splitStandaloneLines(tree: Root, raw: string, data: SentenceData): void {
  tree.children = tree.children.flatMap((node): RootContent[] =>
    node.type === 'paragraph' ? splitParagraph(node, raw, data) : [node],
  );
}
