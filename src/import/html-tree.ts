import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { plainWords } from './plain-words.ts';

/** Elements whose content is no words for a reader. */
const UNREAD = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'svg',
  'math',
  'object',
  'canvas',
  'select',
  'textarea',
  'button',
  'head',
]);
/** Elements that stand apart from what is around them: words on both sides are two. */
const APART =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/;

const XHTML = /^\uFEFF?\s*<\?xml|<!DOCTYPE[^>]{0,100}XHTML|<html[^>]{0,200}xmlns=/i;
/** Elements that HTML has no short form of: `<script/>` would swallow what follows. */
const SHORT_FORM = /<(script|style|title|iframe|textarea|noscript|div|span|a|p|td|i|b)((?:\s[^<>]{0,1000})?)\/>/gi;

/** Reads a page as browsers do, whatever is wrong with it. */
export function parseHtml(html: string): Root {
  const isXhtml = XHTML.test(html.slice(0, 1000));
  return fromHtml(isXhtml ? html.replace(SHORT_FORM, '<$1$2></$1>') : html, { verbose: false });
}

/** Reads a piece of a page, such as the text of a feed's entry. */
export const parseFragment = (html: string): Root => fromHtml(html, { fragment: true });

export const isElement = (node: Nodes): node is Element => node.type === 'element';

/** An attribute as text; '' where there is none. Names are those of hast: `itemProp`, `dateTime`. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || typeof value === 'boolean' ? '' : String(value);
}

/** Every element of a tree, in document order, without recursion: pages may be nested deeper than the stack. */
export function* elementsOf(root: Nodes): Generator<Element> {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isElement(node)) yield node;
    if (node.type === 'root' || node.type === 'element') {
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index];
        if (child !== undefined) open.push(child);
      }
    }
  }
}

export const findAll = (root: Nodes, isWanted: (element: Element) => boolean): Element[] =>
  [...elementsOf(root)].filter(isWanted);

function collect(node: Nodes, parts: string[]): void {
  if (node.type === 'text') parts.push(node.value);
  if (node.type !== 'root' && node.type !== 'element') return;
  if (isElement(node) && UNREAD.has(node.tagName)) return;
  const isApart = isElement(node) && APART.test(node.tagName);
  if (isApart) parts.push(' ');
  for (const child of node.children) collect(child, parts);
  if (isApart) parts.push(' ');
}

/** The words of a part of a page, as one line. */
export function wordsOf(node: Nodes): string {
  const parts: string[] = [];
  collect(node, parts);
  return plainWords(parts.join(''));
}

/** The text that a `<script>` or another element holds, as it stands. */
export const rawText = (element: Element): string =>
  element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
