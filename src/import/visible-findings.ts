import type { Element, Root } from 'hast';
import { attribute, elementsOf, findAll, wordsOf } from './html-tree.ts';
import type { Finding } from './imported-article.ts';
import { lettersOf, plainWords } from './plain-words.ts';

/** Values that hold words, each with the note of where it was. */
export const toFindings = (values: readonly string[], note: string): Finding[] =>
  values
    .map(plainWords)
    .filter((value) => value !== '')
    .map((value) => ({ value, note }));

/** What RDFa calls the day of a text, in small letters. */
const RDFA_DATES = [
  'dc:date',
  'dc:created',
  'dc:issued',
  'dcterms:date',
  'dcterms:created',
  'dcterms:issued',
  'schema:datepublished',
];

const isRdfaDate = (element: Element): boolean =>
  element.tagName !== 'meta' && RDFA_DATES.includes(attribute(element, 'property').toLowerCase());

/** True for an element that microdata gives this name, in small letters. */
export const isProperty =
  (name: string) =>
  (element: Element): boolean =>
    attribute(element, 'itemProp').toLowerCase().split(/\s+/).includes(name);

/** The classes and the id of an element, in small letters. */
export const classesOf = (element: Element): string =>
  `${attribute(element, 'className')} ${attribute(element, 'id')}`.toLowerCase();

/** A date that an element carries for programs. */
const machineDateOf = (element: Element): string =>
  attribute(element, 'dateTime') ||
  attribute(element, 'content') ||
  attribute(element, 'dataTimestamp') ||
  attribute(element, 'title');

const isUpdate = (element: Element): boolean =>
  /updated|modified|dateupdate/.test(`${classesOf(element)} ${attribute(element, 'itemProp').toLowerCase()}`);

/** `<time>` of the page's article: those marked as its publication, then those not inside a list of other news. */
export function timeElements(page: Root): Finding[] {
  const marked = findAll(page, (element) => isProperty('datepublished')(element) || isProperty('datecreated')(element));
  const stated = findAll(page, isRdfaDate);
  const times = findAll(page, ({ tagName }) => tagName === 'time').filter((element) => !isUpdate(element));
  const published = times.filter(
    (element) =>
      element.properties['pubDate'] !== undefined ||
      element.properties['pubdate'] !== undefined ||
      /publish|posted|entry-date|post-date/.test(classesOf(element)),
  );
  const found = (elements: readonly Element[], note: string): Finding[] =>
    elements.flatMap((element) => toFindings([machineDateOf(element)], note));
  const asides = new Set(
    findAll(page, ({ tagName }) => ['aside', 'footer', 'nav', 'li'].includes(tagName)).flatMap((aside) =>
      findAll(aside, ({ tagName }) => tagName === 'time'),
    ),
  );
  return [
    ...found(marked, 'from itemprop datePublished'),
    ...stated.flatMap((element) => found([element], `from property ${attribute(element, 'property')}`)),
    ...found(
      published.filter((time) => !asides.has(time)),
      'from <time>',
    ),
    ...found(times.filter((time) => !asides.has(time)).slice(0, 1), 'from <time>'),
  ];
}

/** How many elements may stand between a title and the words of its date: after it, after it without a mark, and before it. */
const NEAR = { after: 40, afterUnmarked: 12, before: 12 };
const LONGEST_DATE = 120;

const DATE_CLASS =
  /(?:^|[\s_-])(?:date|datetime|time|timestamp|published|pubdate|post-meta|entry-meta|submitted|byline)(?:$|[\s_-])/;

/** Words that may say the date of a text. */
export interface DateWords {
  readonly words: string;
  /** True where the page marks them as a date; others count only where they are one and nothing else. */
  readonly isMarked: boolean;
}

interface PlacedDate extends DateWords {
  /** How many elements after the title; negative before it. */
  readonly distance: number;
}

const isMarkedDate = (element: Element): boolean =>
  element.tagName === 'time' || isProperty('datepublished')(element) || DATE_CLASS.test(classesOf(element));

function placedDate(element: Element, distance: number): PlacedDate[] {
  const isMarked = isMarkedDate(element);
  const isNear = distance > 0 && distance <= NEAR.afterUnmarked;
  if (isUpdate(element) || !(isMarked || isNear)) return [];
  const words = wordsOf(element);
  return words === '' || words.length > LONGEST_DATE ? [] : [{ words, isMarked, distance }];
}

/**
 * Words that a person reads as the date of the text: near its title, in an element whose class says so or right below it. Pages
 * show other dates too: today's over the menu, those of other news below.
 *
 * @param title the title that was chosen, or null
 */
export function visibleDates(page: Root, title: string | null): DateWords[] {
  const elements = [...elementsOf(page)];
  const letters = lettersOf(title ?? '');
  const at = elements.findIndex(
    (element) => /^h[1-4]$/.test(element.tagName) && lettersOf(wordsOf(element)) === letters,
  );
  const from = at < 0 ? elements.length : at;
  const dates = elements.flatMap((element, index) => placedDate(element, index - from));
  const marked = dates.filter(({ isMarked }) => isMarked);
  if (at < 0) return new Set(marked.map(({ words }) => words)).size === 1 ? marked.slice(0, 1) : [];
  const after = marked.filter(({ distance }) => distance > 0 && distance <= NEAR.after);
  const before = marked.filter(({ distance }) => distance < 0 && distance >= -NEAR.before).reverse();
  return [...after.slice(0, 3), ...before.slice(0, 1), ...dates.filter(({ isMarked }) => !isMarked)];
}

/** The name of a thing of microdata: its own, or that of a part of it. */
export function nameOf(element: Element): string {
  const [inner] = findAll(element, isProperty('name'));
  return attribute(inner ?? element, 'content') || wordsOf(inner ?? element);
}

/** Classes of an element that holds the author's name, in the systems that publish most news. */
const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:fn|byline|createdby|author|author-name|author__name|article-author|post-author|entry-author|writer)(?:$|[\s_-])/;
const LONGEST_NAME = 60;

/** Who wrote the text, as microdata, a link to the author or a byline says. */
export function visibleAuthors(page: Root): Finding[] {
  const properties = findAll(page, isProperty('author'));
  const named = properties.map(nameOf);
  const links = findAll(
    page,
    (element) => element.tagName === 'a' && /(?:^|\s)author(?:\s|$)/.test(attribute(element, 'rel').toLowerCase()),
  );
  const isName = (element: Element): boolean =>
    AUTHOR_CLASS.test(classesOf(element)) && element.tagName !== 'body' && wordsOf(element).length <= LONGEST_NAME;
  const bylines = findAll(page, isName)
    .sort((a, b) => wordsOf(a).length - wordsOf(b).length)
    .filter((element) => wordsOf(element) !== '');
  return [
    ...toFindings(named, 'from itemprop author'),
    ...toFindings(links.slice(0, 1).map(wordsOf), 'from the link to the author'),
    ...toFindings(bylines.slice(0, 1).map(wordsOf), 'from the byline'),
  ];
}
