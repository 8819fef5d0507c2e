import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Span } from '../text/span.ts';
import type { Mark } from './mark.ts';

const writer = unified().use(rehypeStringify).freeze();
const toHtml = (tree: Root): string => writer.stringify(tree);

/** A piece of text between two neighboring borders of marks, with the marks over it, the widest first. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

const byWidth = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1);

function cutPieces(start: number, end: number, marks: readonly Mark[]): Piece[] {
  const over = marks.filter((mark) => mark.start < end && start < mark.end && mark.start < mark.end);
  const borders = over.flatMap((mark) => [mark.start, mark.end]).filter((offset) => offset > start && offset < end);
  const cuts = [...new Set([start, ...borders, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    return { start: from, end: to, marks: over.filter((mark) => mark.start <= from && to <= mark.end).sort(byWidth) };
  });
}

function markElement(mark: Mark, children: ElementContent[], isFirst: boolean, isInLink: boolean): Element {
  const isLink = mark.href !== undefined && !isInLink;
  const properties = {
    ...(isFirst ? { id: mark.id } : {}),
    dataMark: mark.id,
    ...(mark.kind === undefined ? {} : { dataKind: mark.kind }),
    ...(isLink ? { href: mark.href } : {}),
  };
  return { type: 'element', tagName: isLink ? 'a' : 'mark', properties, children };
}

/** Wraps a piece in its marks, the widest outermost; a link inside a link would be no HTML, so it is only marked. */
function wrapPiece(piece: Piece, text: string, isInLink: boolean, seen: Set<string>): ElementContent {
  let inner: ElementContent = { type: 'text', value: text };
  const firstLink = piece.marks.findIndex((mark) => mark.href !== undefined);
  for (const [index, mark] of [...piece.marks.entries()].reverse()) {
    const isFirst = !seen.has(mark.id);
    seen.add(mark.id);
    inner = markElement(mark, [inner], isFirst, isInLink || (firstLink >= 0 && index > firstLink));
  }
  return inner;
}

/** What runs over a block's flat text while its children are copied; `keep` are the parts that are copied, in order. */
interface Copying {
  offset: number;
  readonly seen: Set<string>;
  readonly keep: readonly Span[];
}

/** The block's whole text is kept. */
const WHOLE: readonly Span[] = [{ start: 0, end: Number.POSITIVE_INFINITY }];
const LEFT_OUT = '…';
const leftOut = (text: string): ElementContent => ({ type: 'text', value: text });

/** The kept parts of a text, marked; what is left out before and after a part has its sign. */
function markText(text: string, marks: readonly Mark[], state: Copying, isInLink: boolean): ElementContent[] {
  const offset = state.offset;
  state.offset += text.length;
  return state.keep.flatMap((kept, index) => {
    const [start, end] = [Math.max(kept.start, offset), Math.min(kept.end, state.offset)];
    if (start >= end) return [];
    const pieces = cutPieces(start, end, marks).map((piece) =>
      wrapPiece(piece, text.slice(piece.start - offset, piece.end - offset), isInLink, state.seen),
    );
    const before = start === kept.start && start > 0 ? [leftOut(`${LEFT_OUT} `)] : [];
    const isLast = index === state.keep.length - 1;
    return [...before, ...pieces, ...(end === kept.end ? [leftOut(isLast ? ` ${LEFT_OUT}` : ' ')] : [])];
  });
}

/** A copy of a block's children with marks; an element of which nothing is kept is left out. */
function markChildren(
  children: readonly ElementContent[],
  marks: readonly Mark[],
  state: Copying,
  isInLink: boolean,
): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return markText(child.value, marks, state, isInLink);
    if (child.type !== 'element') return [];
    const { offset } = state;
    const inner = markChildren(child.children, marks, state, isInLink || child.tagName === 'a');
    const isKept = inner.length > 0 || state.keep.some(({ start, end }) => start <= offset && offset < end);
    return isKept ? [{ ...child, children: inner }] : [];
  });
}

const blockId = (element: Element): string => String(element.properties['id'] ?? '');

/** Links that leave the site tell the other side nothing of where they came from and lend it no weight. */
function guardLinks(element: Element): Element {
  if (element.tagName !== 'a' || 'dataMark' in element.properties) return element;
  return { ...element, properties: { ...element.properties, rel: ['noopener', 'noreferrer', 'nofollow', 'ugc'] } };
}

function render(node: RootContent, marksOf: ReadonlyMap<string, readonly Mark[]>): RootContent {
  if (node.type !== 'element') return node;
  const marks = marksOf.get(blockId(node));
  const children =
    marks === undefined
      ? (node.children.map((child) => render(child, marksOf)) as ElementContent[])
      : markBlock(node, marks);
  return guardLinks({ ...node, children });
}

function markBlock(element: Element, marks: readonly Mark[], keep = WHOLE): ElementContent[] {
  const marked = markChildren(element.children, marks, { offset: 0, seen: new Set(), keep }, false);
  return marked.map((child) => render(child, new Map()) as ElementContent);
}

function groupByBlock(marks: readonly Mark[]): Map<string, Mark[]> {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const group = groups.get(mark.block);
    if (group === undefined) groups.set(mark.block, [mark]);
    else group.push(mark);
  }
  return groups;
}

/**
 * Writes a parsed article as safe HTML, with `<mark>` (or `<a>` where the mark has an address) round flat spans of its blocks.
 * Marks may overlap and may cross the borders of emphasis and links: each is then several elements of the same `data-mark`.
 */
export function renderBlocks(tree: Root, marks: readonly Mark[]): string {
  const groups = groupByBlock(marks);
  return toHtml({ type: 'root', children: tree.children.map((node) => render(node, groups)) });
}

/** Block elements of each tree by id, gathered when the first of them is asked for. */
const blocksOf = new WeakMap<Root, ReadonlyMap<string, Element>>();

function gatherBlocks(
  nodes: readonly (RootContent | ElementContent)[],
  found: Map<string, Element>,
): Map<string, Element> {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const id = blockId(node);
    if (id !== '' && !found.has(id)) found.set(id, node);
    gatherBlocks(node.children, found);
  }
  return found;
}

function findBlock(tree: Root, id: string): Element | undefined {
  const blocks = blocksOf.get(tree) ?? gatherBlocks(tree.children, new Map());
  blocksOf.set(tree, blocks);
  return blocks.get(id);
}

/**
 * Writes the inside of one block's element; '' where the tree has no such block.
 *
 * @param keep parts of the flat text that are written, in order and apart; the rest is left out with a sign
 */
export function renderBlock(tree: Root, block: string, marks: readonly Mark[], keep?: readonly Span[]): string {
  const element = findBlock(tree, block);
  if (element === undefined) return '';
  return toHtml({
    type: 'root',
    children: markBlock(
      element,
      marks.filter((mark) => mark.block === block),
      keep,
    ),
  });
}
