import type { Html, Image, ImageReference, Link, LinkReference, Nodes, Parent, Root, Text } from 'mdast';

/** What was left out of an article so that nothing of it runs or loads: a rule of messages and where it stands. */
export interface Omission {
  readonly rule: 'html-left-out' | 'image-left-out' | 'link-unsafe';
  readonly line: number;
  readonly what: string;
}

interface Context {
  readonly addresses: Addresses;
  readonly omissions: Omission[];
}

const TAG_NAME = /^<\/?([a-zA-Z][\w-]*)/;
/** Elements whose content is no words for a reader. */
const UNREAD = new Set(['script', 'style', 'template', 'iframe']);
/** Elements within a line: every other tag separates words. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'del',
  'em',
  'font',
  'i',
  'ins',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);
const SAFE_LINK = /^(?:https?:|mailto:)/i;
/** A link to a place in its own page, to a file beside it or to nowhere: dead once the article is published. */
const RELATIVE_LINK = /^(?![a-z][a-z0-9+.-]*:)/i;

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;
const tagName = (html: Html): string => TAG_NAME.exec(html.value)?.[1]?.toLowerCase() ?? '';
const isClosing = (html: Html): boolean => html.value.startsWith('</');

/** The place of a picture's words inside its Markdown. */
function altText(image: Image | ImageReference, alt: string): Text {
  const { position } = image;
  const text: Text = { type: 'text', value: alt };
  return position === undefined ? text : { ...text, position };
}

type Addresses = ReadonlyMap<string, string>;

/** Addresses that are given apart from their links: `[words][name]` … `[name]: https://…`. */
function readDefinitions(parent: Parent, addresses: Map<string, string>): Addresses {
  for (const child of parent.children) {
    if (child.type === 'definition' && !addresses.has(child.identifier)) addresses.set(child.identifier, child.url);
    if ('children' in child) readDefinitions(child, addresses);
  }
  return addresses;
}

function visibleLink(node: Link | LinkReference, { addresses, omissions }: Context): Nodes[] {
  const url = node.type === 'link' ? node.url : (addresses.get(node.identifier) ?? '');
  if (SAFE_LINK.test(url)) return [{ ...node, type: 'link', url } as Link];
  if (!RELATIVE_LINK.test(url)) omissions.push({ rule: 'link-unsafe', line: lineOf(node), what: url.slice(0, 40) });
  return visibleChildren(node.children, { addresses, omissions });
}

function visibleImage(node: Image | ImageReference, { omissions }: Context): Nodes[] {
  omissions.push({ rule: 'image-left-out', line: lineOf(node), what: (node.alt ?? '').slice(0, 40) });
  return node.alt ? [altText(node, node.alt)] : [];
}

/** A tag's place is kept as a break where it separated words. */
function replaceTag(html: Html): Text[] {
  if (INLINE.has(tagName(html)) || tagName(html) === '') return [];
  const text: Text = { type: 'text', value: '\n' };
  return [html.position === undefined ? text : { ...text, position: html.position }];
}

/** Skips from an opening tag of unread content to behind its closing one; a tag that never closes hides nothing. */
function endOfUnread(children: readonly Nodes[], start: number): number {
  const opening = children[start] as Html;
  if (isClosing(opening) || !UNREAD.has(tagName(opening)) || opening.value.endsWith('/>')) return start;
  const isEnd = (node: Nodes, index: number): boolean =>
    index > start && node.type === 'html' && isClosing(node) && tagName(node) === tagName(opening);
  const end = children.findIndex(isEnd);
  return end < 0 ? start : end;
}

function visibleNodes(node: Nodes, context: Context): Nodes[] {
  if (node.type === 'link' || node.type === 'linkReference') return visibleLink(node, context);
  if (node.type === 'image' || node.type === 'imageReference') return visibleImage(node, context);
  return [node];
}

function visibleChildren(children: readonly Nodes[], context: Context): Nodes[] {
  const kept: Nodes[] = [];
  for (let index = 0; index < children.length; index++) {
    const node = children[index] as Nodes;
    if (node.type === 'html') {
      context.omissions.push({ rule: 'html-left-out', line: lineOf(node), what: node.value.slice(0, 40) });
      kept.push(...replaceTag(node));
      index = endOfUnread(children, index);
    } else kept.push(...visibleNodes(node, context));
  }
  return kept;
}

const isBlank = (node: Nodes | undefined): boolean => node?.type === 'text' && node.value.trim() === '';

/** Where tags stood at a paragraph's edges nothing is left, and of a paragraph of tags nothing at all. */
function trimBlanks(parent: Parent): void {
  const isLeft = (node: Nodes): boolean => node.type !== 'paragraph' || node.children.length > 0;
  parent.children = parent.children.filter((node) => isLeft(node as Nodes)) as Parent['children'];
  if ((parent as Nodes).type !== 'paragraph') return;
  while (isBlank(parent.children[0] as Nodes)) parent.children.shift();
  while (isBlank(parent.children.at(-1) as Nodes)) parent.children.pop();
}

/**
 * Takes out, in place, what must not reach a page and keeps the words that a reader would have seen: tags go and their text
 * stays, pictures become the words that stand for them, and links that lead nowhere or run something become their text.
 */
export function keepVisibleWords(tree: Root): Omission[] {
  const context: Context = { addresses: readDefinitions(tree, new Map()), omissions: [] };
  const visit = (parent: Parent): void => {
    parent.children = visibleChildren(parent.children as Nodes[], context) as Parent['children'];
    for (const child of parent.children) if ('children' in child) visit(child);
    trimBlanks(parent);
    // Every list item's words then stand in a paragraph of their own, as everywhere else.
    if ('spread' in parent) parent['spread'] = true;
  };
  visit(tree);
  return context.omissions;
}
