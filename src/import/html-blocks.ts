import type { Element, ElementContent, RootContent as HtmlContent, Root as HtmlRoot } from 'hast';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { webAddress } from './addresses.ts';
import { attribute, findAll, wordsOf } from './html-tree.ts';

/** A line between two `<br>` is a paragraph of its own from this length on, in UTF-16 units. */
const LONG_LINE = 80;

const nothing: Handle = () => undefined;
/** The words of an element without its mark. */
const wordsAlone: Handle = (state, node: Element) => state.all(node);

/** A picture is not taken over, and its caption tells of nothing without it; a figure of words (a table, a quotation) stays. */
const figure: Handle = (state, node: Element) => {
  const holdsWords = findAll(
    node,
    ({ tagName }) => tagName === 'table' || tagName === 'blockquote' || tagName === 'p' || tagName === 'pre',
  ).some(
    (element) =>
      !findAll(node, ({ tagName }) => tagName === 'figcaption').some(
        (caption) => findAll(caption, (inner) => inner === element).length > 0,
      ) && wordsOf(element) !== '',
  );
  return holdsWords ? state.all(node) : undefined;
};

/** Numbers that lead to footnotes and "[edit]" stand in no sentence. */
const superscript: Handle = (state, node: Element) =>
  /^\[?[\d\p{L}*†]{1,3}\]?$/u.test(wordsOf(node)) && findAll(node, ({ tagName }) => tagName === 'a').length > 0
    ? undefined
    : state.all(node);

const handlers: Record<string, Handle> = {
  ...Object.fromEntries(
    [
      'img',
      'picture',
      'video',
      'audio',
      'iframe',
      'svg',
      'input',
      'button',
      'select',
      'textarea',
      'object',
      'embed',
      'hr',
      'figcaption',
      'caption',
      'wbr',
      'style',
      'script',
      'form',
    ].map((name) => [name, nothing]),
  ),
  ...Object.fromEntries(
    [
      'del',
      's',
      'strike',
      'code',
      'kbd',
      'samp',
      'var',
      'tt',
      'u',
      'ins',
      'mark',
      'small',
      'sub',
      'abbr',
      'span',
      'font',
    ].map((name) => [name, wordsAlone]),
  ),
  figure,
  sup: superscript,
};

const isBlockish = (element: Element): boolean =>
  /^(?:p|div|ul|ol|table|h[1-6]|blockquote|section|article)$/.test(element.tagName);
const rowsOf = (table: Element): Element[] => findAll(table, ({ tagName }) => tagName === 'tr');
const cellsOf = (row: Element): Element[] =>
  row.children.filter((child): child is Element => child.type === 'element' && /^t[dh]$/.test(child.tagName));

/** Older pages are laid out in tables: one with a single column, or with blocks in its cells, is no table of data. */
function isLayout(table: Element): boolean {
  const rows = rowsOf(table);
  const widest = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  return (
    widest <= 1 ||
    rows.some((row) => cellsOf(row).some((cell) => findAll(cell, isBlockish).length > 1 || wordsOf(cell).length > 400))
  );
}

const asBlock = (node: Element, children: readonly ElementContent[]): Element => ({
  type: 'element',
  tagName: 'div',
  properties: {},
  children: [...children],
  ...(node.position ? { position: node.position } : {}),
});

function unwrapLayout<T extends HtmlRoot | Element>(node: T): T {
  const children = (node.children as readonly HtmlContent[]).map((child): HtmlContent => {
    if (child.type !== 'element') return child;
    const inner = unwrapLayout(child);
    if (inner.tagName !== 'table' || !isLayout(child)) return inner;
    return asBlock(
      inner,
      rowsOf(inner).flatMap((row) => cellsOf(row).map((cell) => asBlock(cell, cell.children))),
    );
  });
  return { ...node, children } as T;
}

/** Links that lead to a web page stay, whole; the words of all others stay without them. */
function resolveLinks(nodes: readonly PhrasingContent[], base: string | null): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (!('children' in node)) return [node];
    const children = resolveLinks(node.children, base);
    if (node.type !== 'link') return [{ ...node, children } as PhrasingContent];
    const isPlace = node.url.startsWith('#');
    const url = isPlace ? null : webAddress(node.url, base);
    return url === null ? children : [{ type: 'link', url, children }];
  });
}

function linesOf(nodes: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

const lengthOf = (nodes: readonly PhrasingContent[]): number =>
  nodes.reduce(
    (sum, node) =>
      sum + ('value' in node ? node.value.trim().length : 'children' in node ? lengthOf(node.children) : 0),
    0,
  );

/** Paragraphs that a page parts with `<br>`: at empty lines, and after lines too long to be one of a verse or an address. */
function splitAtBreaks(paragraph: Paragraph): Paragraph[] {
  const groups: PhrasingContent[][] = [[]];
  const lines = linesOf(paragraph.children);
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const isNew =
      index === 0 ||
      lengthOf(line) === 0 ||
      (before !== undefined &&
        (lengthOf(before) === 0 || lengthOf(before) >= LONG_LINE || lengthOf(line) >= LONG_LINE));
    if (isNew) groups.push([...line]);
    else groups.at(-1)?.push({ type: 'break' }, ...line);
  });
  return groups.filter((group) => lengthOf(group) > 0).map((children) => ({ type: 'paragraph', children }));
}

type Container = { children: RootContent[] };

function mend(container: Container, base: string | null): void {
  container.children = container.children.flatMap((child): RootContent[] => {
    if (child.type === 'paragraph') return splitAtBreaks({ ...child, children: resolveLinks(child.children, base) });
    if (child.type === 'heading') {
      const children = resolveLinks(
        child.children.map((node) => (node.type === 'break' ? { type: 'text', value: ' ' } : node)),
        null,
      );
      return lengthOf(children) === 0 ? [] : [{ ...child, children }];
    }
    if (child.type === 'tableCell') return [{ ...child, children: resolveLinks(child.children, base) }];
    if (child.type === 'html' || child.type === 'definition' || child.type === 'thematicBreak') return [];
    if ('children' in child) mend(child as unknown as Container, base);
    return 'children' in child && (child as unknown as Container).children.length === 0 && child.type !== 'tableRow'
      ? []
      : [child];
  });
}

/**
 * The blocks of an article's HTML as Markdown's tree: words, headings, lists, quotations, tables of data and links; nothing that
 * runs, loads or styles.
 *
 * @param base the address that links are resolved against; null leaves only whole ones
 */
export function htmlToBlocks(tree: HtmlRoot, base: string | null): Root {
  const blocks = toMdast(unwrapLayout(tree), { handlers, document: true, newlines: false }) as Root;
  mend(blocks as unknown as Container, base);
  return blocks;
}

/** The attribute of a page's `<base>`, against which its links are resolved. */
export function baseOf(page: HtmlRoot, address: string | null): string | null {
  const [base] = findAll(page, ({ tagName }) => tagName === 'base');
  return (base === undefined ? null : webAddress(attribute(base, 'href'), address)) ?? address;
}
