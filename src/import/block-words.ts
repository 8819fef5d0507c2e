import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { lettersOf, plainWords } from './plain-words.ts';

function collect(node: Nodes, parts: string[], isLinked: boolean | null): void {
  if ('value' in node) parts.push(isLinked === false ? '' : node.value);
  else if (node.type === 'break') parts.push(' ');
  else if ('children' in node) {
    const isApart = node.type !== 'link' && node.type !== 'strong' && node.type !== 'emphasis';
    if (isApart) parts.push(' ');
    for (const child of node.children)
      collect(child, parts, isLinked === null ? null : isLinked || node.type === 'link');
    if (isApart) parts.push(' ');
  }
}

/** The words of a block, as one line. */
export function blockWords(block: Nodes): string {
  const parts: string[] = [];
  collect(block, parts, null);
  return plainWords(parts.join(''));
}

/** The share of a block's letters that are in links, 0–1. */
export function linkShare(block: Nodes): number {
  const parts: string[] = [];
  collect(block, parts, false);
  const whole = lettersOf(blockWords(block)).length;
  return whole === 0 ? 0 : lettersOf(parts.join('')).length / whole;
}

export const isProse = (block: RootContent | undefined): boolean =>
  block?.type === 'paragraph' && blockWords(block).length > 120 && linkShare(block) < 0.6;

/** The lines of a paragraph that `<br>` parts, each a paragraph; any other block as it is. */
function partLines(block: RootContent): RootContent[] {
  if (block.type !== 'paragraph' || !block.children.some(({ type }) => type === 'break')) return [block];
  const lines: PhrasingContent[][] = [[]];
  for (const node of block.children) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.filter((line) => line.length > 0).map((children) => ({ type: 'paragraph', children }));
}

/** The blocks of an article, with title, byline and date apart where they stand as lines of one paragraph over the text. */
export function partHeadLines(blocks: readonly RootContent[]): RootContent[] {
  const prose = blocks.findIndex(isProse);
  return blocks.flatMap((block, index) => (index < prose ? partLines(block) : [block]));
}
