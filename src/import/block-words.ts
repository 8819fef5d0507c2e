import type { Nodes, RootContent } from 'mdast';
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
