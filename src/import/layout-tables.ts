import type { Element, ElementContent, Root, RootContent } from 'hast';
import { findAll, wordsOf } from './html-tree.ts';

/** A cell with more words than this holds an article and no datum. */
const LONGEST_CELL = 400;

const isBlockish = ({ tagName }: Element): boolean =>
  /^(?:p|div|ul|ol|table|h[1-6]|blockquote|section|article)$/.test(tagName);
const childrenOf = (element: Element, names: RegExp): Element[] =>
  element.children.filter((child): child is Element => child.type === 'element' && names.test(child.tagName));
const cellsOf = (row: Element): Element[] => childrenOf(row, /^t[dh]$/);

/** The rows of a table itself, and not those of tables inside it. */
const rowsOf = (table: Element): Element[] =>
  [table, ...childrenOf(table, /^t(?:head|body|foot)$/)].flatMap((part) => childrenOf(part, /^tr$/));

/** Older pages are laid out in tables: one with a single column, or with whole texts in its cells, is no table of data. */
function isLayout(table: Element): boolean {
  const rows = rowsOf(table).map(cellsOf);
  const isText = (cell: Element): boolean =>
    findAll(cell, isBlockish).length > 1 || wordsOf(cell).length > LONGEST_CELL;
  return Math.max(0, ...rows.map(({ length }) => length)) <= 1 || rows.some((row) => row.some(isText));
}

const asBlock = (children: readonly ElementContent[]): Element => ({
  type: 'element',
  tagName: 'div',
  properties: {},
  children: [...children],
});

/** A copy of a tree in which tables that only lay out the page are blocks, one a cell. */
export function unwrapLayoutTables<T extends Root | Element>(node: T): T {
  const children = (node.children as readonly RootContent[]).map((child): RootContent => {
    if (child.type !== 'element') return child;
    const inner = unwrapLayoutTables(child);
    if (inner.tagName !== 'table' || !isLayout(inner)) return inner;
    return asBlock(rowsOf(inner).flatMap((row) => cellsOf(row).map((cell) => asBlock(cell.children))));
  });
  return { ...node, children } as T;
}
