import { Readability } from '@mozilla/readability';
import type { Element, Root, RootContent } from 'hast';
import { parseHTML } from 'linkedom';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { attribute, findAll, parseFragment, wordsOf } from './html-tree.ts';
import { unwrapLayoutTables } from './layout-tables.ts';

/** Texts shorter than this make Readability look again, less strictly: news in brief are short. */
const SHORTEST_TEXT = 250;
/** Pages with more elements than this are lists or hostile; no article has so many. */
const MOST_ELEMENTS = 60_000;

const REMOVED = new Set([
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'svg',
    'object',
    'embed',
    'canvas',
    'link',
    'meta',
    'input',
    'button',
    'select',
    'textarea',
    'dialog',
    'nav',
  ],
  ...[
    'img',
    'picture',
    'source',
    'video',
    'audio',
    'amp-img',
    'amp-ad',
    'amp-video',
    'amp-social-share',
    'amp-sidebar',
  ],
]);
const REMOVED_ROLE = /^(?:navigation|dialog|alertdialog|banner|contentinfo|search|menu|menubar|toolbar|complementary)$/;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** Classes of what stands around an article in the systems that publish most news, as whole words of a class. */
const AROUND =
  /(?:^|[\s_-])(?:share|sharing|sharedaddy|social|socials|addtoany|a2a|addthis|related|relatedposts|jp-relatedposts|recommended|outbrain|taboola|newsletter|subscribe|cookie|cookies|consent|gdpr|breadcrumb|breadcrumbs|comments|comment-list|respond|print-only|advert|advertisement|ads|adsense|adsbygoogle|banner-ad|tags|tag-list|tagcloud|post-tags|pagination|navigation|author-box|author-bio|skip-link|editsection|toc|infobox|navbox|sitesub|catlinks|noprint|reflist|caption|caption-text|wp-caption-text|figcaption|photo-credit|article-info|entry-meta|post-meta|postmeta|paywall-prompt|read-also|readmore|read-more|also-read|most-read|trending)(?:$|[\s_-])/;

const stringifier = unified().use(rehypeStringify, { allowDangerousHtml: false }).freeze();

/** A part of a page that holds this share of its words is the article, whatever its class says. */
const MOST_OF_PAGE = 0.25;
/** Notices about cookies are long, and cover the page: only what is nearly all of it is kept in spite of such a class. */
const NOTICE = /(?:^|[\s_-])(?:cookie|cookies|consent|gdpr)(?:$|[\s_-])/;
const NEARLY_ALL = 0.7;

function isAround(element: Element): boolean {
  if (REMOVED.has(element.tagName)) return true;
  if (element.tagName === 'html' || element.tagName === 'body' || element.tagName === 'main') return false;
  // Some systems wrap the whole page in a form: what is most of the page is kept below.
  if (element.tagName === 'form') return true;
  return (
    REMOVED_ROLE.test(attribute(element, 'role')) ||
    element.properties['hidden'] === true ||
    HIDDEN_STYLE.test(attribute(element, 'style')) ||
    AROUND.test(`${attribute(element, 'className')} ${attribute(element, 'id')}`.toLowerCase())
  );
}

const keptShare = (element: Element): number =>
  NOTICE.test(`${attribute(element, 'className')} ${attribute(element, 'id')}`.toLowerCase())
    ? NEARLY_ALL
    : MOST_OF_PAGE;

/** A copy of the tree without what stands around an article; `whole` is the length of the page's words. */
function prune<T extends Root | Element>(node: T, whole: number): T {
  const children = (node.children as readonly RootContent[]).flatMap((child): RootContent[] => {
    if (child.type === 'comment' || child.type === 'doctype') return [];
    if (child.type !== 'element') return [child];
    const isKept =
      !isAround(child) || (!REMOVED.has(child.tagName) && wordsOf(child).length > whole * keptShare(child));
    if (!isKept) return [];
    const kept = prune(child, whole);
    return [kept.tagName === 'form' ? { ...kept, tagName: 'div', properties: {} } : kept];
  });
  return { ...node, children } as T;
}

/** The content of an element that the page itself marks as the text of its article. */
function markedBody(page: Root): Element | null {
  const marked = findAll(page, (element) =>
    attribute(element, 'itemProp').toLowerCase().split(/\s+/).includes('articlebody'),
  );
  const [body, second] = marked.filter(({ tagName }) => tagName !== 'meta');
  return body !== undefined && second === undefined ? body : null;
}

function readWithReadability(page: Root): { readonly html: string; readonly byline: string | null } | null {
  const { document } = parseHTML(stringifier.stringify(page));
  const reader = new Readability<{ innerHTML: string }>(document as unknown as Document, {
    charThreshold: SHORTEST_TEXT,
    maxElemsToParse: MOST_ELEMENTS,
    disableJSONLD: true,
    serializer: (node) => node as unknown as { innerHTML: string },
  });
  const article = reader.parse();
  return article?.content == null ? null : { html: article.content.innerHTML, byline: article.byline ?? null };
}

/** A page's article, and the byline that stood in it. */
export interface ReaderView {
  readonly tree: Root;
  readonly byline: string | null;
}

/**
 * Finds the article in a page: Mozilla's Readability over the page without what is around articles everywhere. Where the page
 * marks the text of its article, and Readability found little of it, that is taken.
 */
export function readerView(page: Root): ReaderView {
  const pruned = unwrapLayoutTables(prune(page, wordsOf(page).length));
  const read = readWithReadability(pruned);
  const tree = read === null ? pruned : parseFragment(read.html);
  const marked = markedBody(pruned);
  const isMarkedFuller = marked !== null && wordsOf(marked).length > wordsOf(tree).length * 1.2;
  return { tree: isMarkedFuller ? { type: 'root', children: [marked] } : tree, byline: read?.byline ?? null };
}
