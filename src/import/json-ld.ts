import type { Element, Root } from 'hast';
import { attribute, findAll, rawText } from './html-tree.ts';

/** One thing that a page's JSON-LD describes, as plain data. */
export type Thing = Readonly<Record<string, unknown>>;

const MOST_THINGS = 500;
const ARTICLE =
  /(?:^|[/#:])(?:[A-Za-z]*Article|BlogPosting|LiveBlogPosting|Report|Review|NewsItem|SocialMediaPosting)$/;
const PAGE = /(?:^|[/#:])(?:WebPage|ItemPage)$/;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Systems wrap the data in comments or CDATA, and leave line breaks in its texts and commas at its ends. */
function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  const attempts = [() => bare, () => bare.replace(/[\u0000-\u001F]+/g, ' ').replace(/,\s*([}\]])/g, '$1')];
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt());
    } catch {
      // The next attempt is the looser one.
    }
  }
  return null;
}

/** A thing and those inside it: in lists, `@graph`, and as the main thing of a page. */
function flatten(value: unknown, things: Thing[]): void {
  const open: unknown[] = [value];
  while (open.length > 0 && things.length < MOST_THINGS) {
    const next = open.shift();
    if (Array.isArray(next)) open.unshift(...next.slice(0, MOST_THINGS));
    else if (isThing(next)) {
      things.push(next);
      open.push(next['@graph'], next['mainEntity'], next['mainEntityOfPage']);
    }
  }
}

/** Everything that a page's JSON-LD describes. */
export function readJsonLd(page: Root): Thing[] {
  const isData = (element: Element): boolean =>
    element.tagName === 'script' && /^application\/ld\+json/i.test(attribute(element, 'type').trim());
  const things: Thing[] = [];
  for (const script of findAll(page, isData)) flatten(parseLoosely(rawText(script)), things);
  return things;
}

const typesOf = (thing: Thing): string[] => [thing['@type']].flat().map(String);
const isOfType = (thing: Thing, type: RegExp): boolean => typesOf(thing).some((name) => type.test(name));

/** The text of a value that may be a text, a thing with a name, or a list of them. */
export function textsOf(value: unknown, key = 'name'): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, key));
  if (!isThing(value)) return [];
  return '@value' in value ? textsOf(value['@value']) : textsOf(value[key]);
}

/** The thing that another names by `@id`, where the page describes it elsewhere. */
function resolve(value: unknown, things: readonly Thing[]): unknown {
  if (Array.isArray(value)) return value.map((one) => resolve(one, things));
  if (!isThing(value) || 'name' in value) return value;
  return things.find((thing) => thing['@id'] === value['@id'] && 'name' in thing) ?? value;
}

/** What JSON-LD says of the article of the page. */
export interface LinkedArticle {
  readonly headline: readonly string[];
  readonly datePublished: readonly string[];
  readonly author: readonly string[];
  readonly publisher: readonly string[];
  readonly language: readonly string[];
  readonly url: readonly string[];
  readonly body: readonly string[];
}

/**
 * The article that a page's JSON-LD describes; where several are described (a list of other news beside it), the one whose
 * headline or address is the page's. A description of the page itself serves where none is of an article.
 *
 * @param isOfPage tells whether one of these headlines and addresses is that of the page
 */
export function readLinkedArticle(page: Root, isOfPage: (texts: readonly string[]) => boolean): LinkedArticle | null {
  const things = readJsonLd(page);
  const articles = things.filter((thing) => isOfType(thing, ARTICLE));
  const keysOf = (thing: Thing): string[] =>
    ['headline', 'url', '@id', 'mainEntityOfPage'].flatMap((key) => textsOf(thing[key], '@id'));
  const pages = things.filter((thing) => isOfType(thing, PAGE) && 'datePublished' in thing);
  const article = articles.find((thing) => isOfPage(keysOf(thing))) ?? (articles.length <= 1 ? articles[0] : undefined);
  const [main, behind] = [article ?? pages[0], pages[0]];
  if (main === undefined) return null;
  const read = (key: string, inner?: string): string[] => textsOf(resolve(main[key], things), inner);
  return {
    headline: [...read('headline'), ...(article === undefined ? [] : read('name'))],
    datePublished: [...read('datePublished'), ...textsOf(behind?.['datePublished']), ...read('dateCreated')],
    author: [...new Set(read('author').length > 0 ? read('author') : read('creator'))],
    publisher: read('publisher'),
    language: read('inLanguage', 'alternateName'),
    url: [...read('url'), ...read('mainEntityOfPage', '@id')],
    body: read('articleBody'),
  };
}
