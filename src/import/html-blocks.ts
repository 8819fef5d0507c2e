import type { Element, Root as HtmlRoot } from 'hast';
import { type Handle, toMdast } from 'hast-util-to-mdast';
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { webAddress } from './addresses.ts';
import { attribute, findAll, wordsOf } from './html-tree.ts';
import { unwrapLayoutTables } from './layout-tables.ts';
import { splitParagraphs } from './text-blocks.ts';

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

/** Text that is set as typed: news agencies send whole articles so. Its paragraphs are those of a plain text. */
const preformatted: Handle = (_, node: Element) =>
  splitParagraphs(toText(node)).map((value): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] }));

const toText = (node: Element): string =>
  node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? toText(child) : ''))
    .join('');

const handlers: Record<string, Handle> = {
  pre: preformatted,
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

const SPACE: PhrasingContent = { type: 'text', value: ' ' };

type Container = { children: RootContent[] };

/** Blocks without what is no words, in place; paragraphs that a page parts with `<br>` are parted. */
function mend(container: Container): void {
  container.children = container.children.flatMap((child): RootContent[] => {
    if (child.type === 'paragraph') return splitAtBreaks(child);
    if (child.type === 'html' || child.type === 'definition' || child.type === 'thematicBreak') return [];
    if (child.type === 'heading') {
      const children = child.children.map((node) => (node.type === 'break' ? SPACE : node));
      return lengthOf(children) === 0 ? [] : [{ ...child, children }];
    }
    if (child.type === 'tableCell') return [child];
    if ('children' in child) mend(child as unknown as Container);
    const isEmpty = 'children' in child && child.children.length === 0 && child.type !== 'tableRow';
    return isEmpty ? [] : [child];
  });
}

/**
 * The blocks of an article's HTML as Markdown's tree: words, headings, lists, quotations, tables of data, and links as they stand;
 * nothing that runs, loads or styles.
 */
export function htmlToBlocks(tree: HtmlRoot): Root {
  const blocks = toMdast(unwrapLayoutTables(tree), { handlers, document: true, newlines: false }) as Root;
  mend(blocks as unknown as Container);
  return blocks;
}

/** The address that a page's links are resolved against: that of its `<base>`, else its own. */
export function baseOf(page: HtmlRoot, address: string | null): string | null {
  const [base] = findAll(page, ({ tagName }) => tagName === 'base');
  return (base === undefined ? null : webAddress(attribute(base, 'href'), address)) ?? address;
}
