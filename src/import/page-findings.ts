import type { Element, Root } from 'hast';
import { hostOf, isHomePage, lastingAddress, webAddress } from './addresses.ts';
import { readAddressDate, readMachineDate } from './date-text.ts';
import { attribute, elementsOf, findAll, wordsOf } from './html-tree.ts';
import type { Finding, Findings } from './imported-article.ts';
import { type LinkedArticle, readLinkedArticle } from './json-ld.ts';
import { lettersOf, plainWords } from './plain-words.ts';
import { trimTitle } from './trim-title.ts';

/** Names of `<meta>` (its `name`, `property` or `itemprop`), the most trusted first. */
const META = {
  title: [
    'og:title',
    'twitter:title',
    'citation_title',
    'dc.title',
    'dcterms.title',
    'parsely-title',
    'sailthru.title',
    'headline',
    'title',
  ],
  published: [
    ...[
      'article:published_time',
      'og:article:published_time',
      'article:published',
      'og:published_time',
      'datepublished',
      'parsely-pub-date',
    ],
    ...[
      'citation_publication_date',
      'citation_online_date',
      'citation_date',
      'dcterms.issued',
      'dc.date.issued',
      'dcterms.date',
      'dc.date',
      'dcterms.created',
      'dc.date.created',
    ],
    ...[
      'sailthru.date',
      'cxenseparse:recs:publishtime',
      'pubdate',
      'publishdate',
      'publish_date',
      'publish-date',
      'publication_date',
      'publicationdate',
      'article:publicationdate',
      'article.published',
      'rnews:datepublished',
    ],
    ...[
      'displaydate',
      'article_date_original',
      'originalpublicationdate',
      'og:pubdate',
      'bt:pubdate',
      'last-published',
      'created',
      'datecreated',
      'date',
    ],
  ],
  outlet: [
    'og:site_name',
    'twitter:app:name:iphone',
    'application-name',
    'citation_journal_title',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'apple-mobile-web-app-title',
    'al:android:app_name',
    'copyright',
  ],
  author: [
    'author',
    'article:author',
    'og:article:author',
    'citation_author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'dcterms.creator',
    'dc.creator.author',
    'byl',
    'twitter:creator:name',
    'article:author_name',
    'rbauthors',
  ],
  lang: ['og:locale', 'content-language', 'dc.language', 'dcterms.language', 'language', 'inlanguage'],
} as const;

const toFindings = (values: readonly string[], note: string): Finding[] =>
  values
    .map(plainWords)
    .filter((value) => value !== '')
    .map((value) => ({ value, note }));

type MetaTable = ReadonlyMap<string, readonly string[]>;

function readMeta(page: Root): MetaTable {
  const table = new Map<string, string[]>();
  for (const meta of findAll(page, ({ tagName }) => tagName === 'meta')) {
    const content = plainWords(attribute(meta, 'content'));
    const names = [
      attribute(meta, 'property'),
      attribute(meta, 'name'),
      attribute(meta, 'itemProp'),
      attribute(meta, 'httpEquiv'),
    ];
    for (const name of new Set(names.map((one) => one.trim().toLowerCase()))) {
      if (name === '' || content === '') continue;
      const values = table.get(name);
      if (values === undefined) table.set(name, [content]);
      else values.push(content);
    }
  }
  return table;
}

function fromMeta(meta: MetaTable, field: keyof typeof META): Finding[] {
  return META[field].flatMap((name) =>
    (meta.get(name) ?? []).map((value) => ({
      value,
      note: `from ${name.startsWith('og:') || name.startsWith('article:') ? 'OpenGraph' : '<meta>'} ${name}`,
    })),
  );
}

const isProperty =
  (name: string) =>
  (element: Element): boolean =>
    attribute(element, 'itemProp').toLowerCase().split(/\s+/).includes(name);

const classesOf = (element: Element): string =>
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
function timeElements(page: Root): Finding[] {
  const marked = findAll(page, (element) => isProperty('datepublished')(element) || isProperty('datecreated')(element));
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
    ...found(
      published.filter((time) => !asides.has(time)),
      'from <time>',
    ),
    ...found(times.filter((time) => !asides.has(time)).slice(0, 1), 'from <time>'),
  ];
}

/** How many elements may stand between a title and the words of its date, after it and before it. */
const NEAR = { after: 40, before: 12 };

const DATE_CLASS =
  /(?:^|[\s_-])(?:date|datetime|time|timestamp|published|pubdate|post-meta|entry-meta|submitted|byline)(?:$|[\s_-])/;

/**
 * Words that a person reads as the date of the text: in an element whose class says so, near its title. Pages show other dates too:
 * today's over the menu, those of other news below.
 *
 * @param title the title that was chosen, or null
 */
export function visibleDates(page: Root, title: string | null): string[] {
  const elements = [...elementsOf(page)];
  const letters = lettersOf(title ?? '');
  const at = elements.findIndex(
    ({ tagName }, index) => /^h[1-4]$/.test(tagName) && lettersOf(wordsOf(elements[index] as Element)) === letters,
  );
  const isDate = (element: Element): boolean =>
    !isUpdate(element) &&
    (element.tagName === 'time' || isProperty('datepublished')(element) || DATE_CLASS.test(classesOf(element)));
  const dates = elements.flatMap((element, index) => {
    const words = isDate(element) ? wordsOf(element) : '';
    return words === '' || words.length > 120 ? [] : [{ words, distance: index - at }];
  });
  if (at < 0)
    return new Set(dates.map(({ words }) => words)).size === 1 ? dates.slice(0, 1).map(({ words }) => words) : [];
  const after = dates.filter(({ distance }) => distance > 0 && distance <= NEAR.after);
  const before = dates.filter(({ distance }) => distance < 0 && distance >= -NEAR.before).reverse();
  return [...after.slice(0, 3), ...before.slice(0, 1)].map(({ words }) => words);
}

/** The name of a thing of microdata: its own, or that of a part of it. */
function nameOf(element: Element): string {
  const [inner] = findAll(element, isProperty('name'));
  return attribute(inner ?? element, 'content') || wordsOf(inner ?? element);
}

/** Classes of an element that holds the author's name, in the systems that publish most news. */
const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:fn|byline|createdby|author|author-name|author__name|article-author|post-author|entry-author|writer)(?:$|[\s_-])/;
const LONGEST_NAME = 60;

function visibleAuthors(page: Root): Finding[] {
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

/** The comment of a page that a browser saved: where it had it from. */
export function savedFrom(html: string): string | null {
  const match =
    /<!--\s*saved from url=\(\d+\)(\S+)/i.exec(html.slice(0, 4000)) ??
    /Page saved with SingleFile\s+url:\s*(\S+)/i.exec(html.slice(0, 4000));
  return match === null ? null : webAddress(match[1] ?? '');
}

function addressFindings(page: Root, meta: MetaTable, linked: LinkedArticle | null, source: Finding | null): Finding[] {
  const canonical = findAll(
    page,
    (element) => element.tagName === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attribute(element, 'rel')),
  );
  const found = [
    ...toFindings(
      canonical.map((link) => attribute(link, 'href')),
      'from <link rel="canonical">',
    ),
    ...toFindings(meta.get('og:url') ?? [], 'from OpenGraph og:url'),
    ...toFindings(linked?.url ?? [], 'from JSON-LD url'),
    ...(source === null ? [] : [source]),
  ];
  const base = source?.value ?? null;
  const whole = found.flatMap(({ value, note }) => {
    const address = webAddress(value, base);
    return address === null ? [] : [{ value: lastingAddress(address), note }];
  });
  // Some templates name the home page as the canonical address of every page.
  return [...whole.filter(({ value }) => !isHomePage(value)), ...whole.filter(({ value }) => isHomePage(value))];
}

/** The heading that a site sets its own name in: it leads home, or its class says so. */
const isSiteName = (heading: Element): boolean =>
  /(?:^|[\s_-])(?:site-title|site-name|logo|brand|blog-title|masthead)(?:$|[\s_-])/.test(classesOf(heading)) ||
  findAll(
    heading,
    (element) =>
      element.tagName === 'a' && /^(?=.)(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(attribute(element, 'href')),
  ).length > 0;

/** The parts of `<title>`, `og:title` and the like, with the note of each. */
function titleFindings(
  page: Root,
  meta: MetaTable,
  linked: LinkedArticle | null,
  outlets: readonly string[],
): Finding[] {
  const isTitle = (element: Element): boolean =>
    /^h[1-4]$/.test(element.tagName) &&
    /(?:entry|post|article|story|page|news)[-_]?title|headline/.test(classesOf(element));
  const marked = findAll(page, isTitle).slice(0, 1).map(wordsOf);
  const headings = [
    ...toFindings(
      findAll(page, ({ tagName }) => tagName === 'h1')
        .filter((heading) => !isSiteName(heading))
        .map(wordsOf),
      'from <h1>',
    ),
    ...toFindings(marked, 'from the heading'),
  ];
  const titles = toFindings(
    findAll(page, ({ tagName }) => tagName === 'title')
      .slice(0, 1)
      .map(wordsOf),
    'from <title>',
  );
  const trim = (finding: Finding): Finding => ({
    ...finding,
    value: trimTitle(
      finding.value,
      outlets,
      headings.map(({ value }) => value),
    ),
  });
  const declared = [...toFindings(linked?.headline ?? [], 'from JSON-LD headline'), ...fromMeta(meta, 'title')].map(
    trim,
  );
  const isOutlet = ({ value }: Finding): boolean => outlets.some((outlet) => lettersOf(outlet) === lettersOf(value));
  // The heading that readers see, where what is declared confirms it: declared ones are cut short, or set for social media.
  const confirmed = headings.filter(({ value }) => {
    const letters = lettersOf(value);
    return letters.length > 8 && [...declared, ...titles].some((one) => isSameTitle(letters, lettersOf(one.value)));
  });
  return [...confirmed, ...declared, ...headings, ...titles.map(trim)].filter(
    (finding) => !isOutlet(finding) && lettersOf(finding.value) !== '',
  );
}

const isSameTitle = (a: string, b: string): boolean => a === b || (b.length > 12 && a.startsWith(b)) || b.startsWith(a);

const outletNames = (page: Root, meta: MetaTable, linked: LinkedArticle | null): Finding[] =>
  [
    ...toFindings(linked?.publisher ?? [], 'from JSON-LD publisher'),
    ...fromMeta(meta, 'outlet'),
    ...toFindings(findAll(page, isProperty('publisher')).map(nameOf), 'from itemprop publisher'),
  ].filter(({ value }) => !/^https?:|^@/.test(value) && value.length < 80);

function dateFindings(page: Root, meta: MetaTable, linked: LinkedArticle | null, address: string | null): Finding[] {
  const declared = [
    ...toFindings(linked?.datePublished ?? [], 'from JSON-LD datePublished'),
    ...fromMeta(meta, 'published'),
    ...timeElements(page),
  ];
  const read = declared.flatMap(({ value, note }) => {
    const day = readMachineDate(value);
    return day === null ? [] : [{ value: day, note: day === value ? note : `${note}: ${value}` }];
  });
  const inAddress = address === null ? null : readAddressDate(address);
  return inAddress === null ? read : [...read, { value: inAddress, note: 'from the address' }];
}

/**
 * What a page says of its article: in JSON-LD, OpenGraph and other `<meta>`, `<time>`, links and headings, each with a note of
 * where it was.
 *
 * @param source the address that the page came from, with its note; null where it is not known
 */
export function readPageFindings(page: Root, source: Finding | null): Findings & { readonly body: readonly string[] } {
  const meta = readMeta(page);
  const keys = [
    ...fromMeta(meta, 'title').map(({ value }) => value),
    ...findAll(page, ({ tagName }) => tagName === 'h1' || tagName === 'title').map(wordsOf),
  ].map(lettersOf);
  const address = source?.value ?? null;
  const linked = readLinkedArticle(page, (texts) =>
    texts.some(
      (text) =>
        text === address ||
        keys.some((key) => key.length > 8 && key.startsWith(lettersOf(text)) && lettersOf(text).length > 8),
    ),
  );
  const outlet = outletNames(page, meta, linked);
  const url = addressFindings(page, meta, linked, source);
  const [html] = findAll(page, ({ tagName }) => tagName === 'html');
  const best = url[0]?.value ?? null;
  return {
    title: titleFindings(page, meta, linked, [
      ...outlet.map(({ value }) => value),
      ...(best === null ? [] : [hostOf(best)]),
    ]),
    published: dateFindings(page, meta, linked, best),
    outlet: best === null ? outlet : [...outlet, { value: hostOf(best), note: 'from the address' }],
    author: [
      ...toFindings([linked?.author.map(plainWords).join(', ') ?? ''], 'from JSON-LD author'),
      ...fromMeta(meta, 'author'),
      ...visibleAuthors(page),
    ],
    lang: [
      ...(html === undefined
        ? []
        : toFindings([attribute(html, 'lang') || attribute(html, 'xmlLang')], 'from <html lang>')),
      ...toFindings(linked?.language ?? [], 'from JSON-LD inLanguage'),
      ...fromMeta(meta, 'lang'),
    ],
    url,
    body: linked?.body ?? [],
  };
}
