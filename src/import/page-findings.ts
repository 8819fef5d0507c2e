import type { Element, Root } from 'hast';
import { hostOf, isHomePage, lastingAddress, webAddress } from './addresses.ts';
import { readAddressDate, readMachineDate } from './date-text.ts';
import { attribute, findAll, wordsOf } from './html-tree.ts';
import type { Finding, Findings } from './imported-article.ts';
import { type LinkedArticle, readLinkedArticle } from './json-ld.ts';
import { fromMeta, type MetaTable, readMeta } from './meta-findings.ts';
import { lettersOf, plainWords } from './plain-words.ts';
import { trimTitle } from './trim-title.ts';
import { classesOf, isProperty, nameOf, timeElements, toFindings, visibleAuthors } from './visible-findings.ts';

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
