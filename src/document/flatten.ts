import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { addBreakpoint, alignValue, type OffsetMap } from './align.ts';
import type { BlockKind } from './source-document.ts';

/** A block's element with its flat text, before it has an id. */
export interface FlatBlock {
  readonly element: Element;
  readonly kind: BlockKind;
  readonly text: string;
  readonly line: number;
  readonly map: OffsetMap;
  readonly explicitId: string | null;
}

const KIND_OF_ELEMENT: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph',
  pre: 'paragraph',
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'])),
  td: 'table-cell',
  th: 'table-cell',
};
/** Elements that give the paragraphs inside them their kind; the innermost one counts. */
const KIND_INSIDE: Readonly<Record<string, BlockKind>> = { li: 'list-item', blockquote: 'quotation' };
const EXPLICIT_ID = /\s*\{#([\p{L}\p{N}_-]{1,64})\}\s*$/u;

/** Text nodes under an element, in order, with whether they are code. */
export function textNodes(element: Element, isCode = false): { node: Text; isCode: boolean }[] {
  return element.children.flatMap((child: ElementContent) => {
    if (child.type === 'text') return [{ node: child, isCode }];
    return child.type === 'element' ? textNodes(child, isCode || child.tagName === 'code') : [];
  });
}

/** Takes `{#id}` off the end of a block's last words. */
function takeExplicitId(element: Element): string | null {
  const last = textNodes(element).at(-1)?.node;
  const match = last === undefined ? null : EXPLICIT_ID.exec(last.value.slice(-80));
  if (last === undefined || match === null) return null;
  last.value = last.value.slice(0, last.value.length - match[0].length);
  return match[1] ?? null;
}

/**
 * A block's flat text: the values of its text nodes one after another, which is what `textContent` gives in a browser, with the map
 * back to the raw text.
 */
function flattenElement(element: Element, raw: string): { text: string; map: OffsetMap } {
  const map: OffsetMap = { from: [], to: [] };
  let text = '';
  let lastEnd = element.position?.start.offset ?? 0;
  for (const { node, isCode } of textNodes(element)) {
    node.value = node.value.replaceAll(/\r\n?/g, '\n');
    const start = node.position?.start.offset ?? lastEnd;
    const end = node.position?.end.offset ?? start;
    if (node.position === undefined) addBreakpoint(map, text.length, start);
    else alignValue(map, node.value, raw, { start, end, flatStart: text.length, isLiteral: isCode });
    text += node.value;
    lastEnd = end;
  }
  if (map.from.length === 0) addBreakpoint(map, 0, lastEnd);
  return { text, map };
}

function kindOf(element: Element, inside: BlockKind | null): BlockKind | null {
  const kind = Object.hasOwn(KIND_OF_ELEMENT, element.tagName) ? (KIND_OF_ELEMENT[element.tagName] ?? null) : null;
  return kind === 'paragraph' ? (inside ?? kind) : kind;
}

/**
 * The blocks of an HTML tree, in order.
 *
 * @param raw the text that positions in the tree count in
 */
export function flattenBlocks(tree: Root, raw: string): FlatBlock[] {
  const blocks: FlatBlock[] = [];
  const visit = (node: Nodes, inside: BlockKind | null): void => {
    if (node.type !== 'element' && node.type !== 'root') return;
    const kind = node.type === 'element' ? kindOf(node, inside) : null;
    if (node.type === 'element' && kind !== null) {
      const explicitId = takeExplicitId(node);
      blocks.push({
        element: node,
        kind,
        line: node.position?.start.line ?? 1,
        explicitId,
        ...flattenElement(node, raw),
      });
      return;
    }
    const innermost = node.type === 'element' ? (KIND_INSIDE[node.tagName] ?? inside) : inside;
    for (const child of node.children) visit(child, innermost);
  };
  visit(tree, null);
  return blocks;
}
