import type { Root } from 'hast';
import { hostOf, isHomePage, lastingAddress, webAddress } from './addresses.ts';
import { readAddressDate, readMachineDate } from './date-text.ts';
import { attribute, findAll, wordsOf } from './html-tree.ts';
import type { Finding, Findings } from './imported-article.ts';
import { type LinkedArticle, readLinkedArticle } from './json-ld.ts';
import { fromMeta, type MetaTable, readMeta } from './meta-findings.ts';
import { lettersOf, plainWords } from './plain-words.ts';
import { titleFindings } from './title-findings.ts';
import { isProperty, nameOf, timeElements, toFindings, visibleAuthors } from './visible-findings.ts';

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

/** Finds the article that the page itself is about among those that its JSON-LD tells of: by its address or its title. */
function linkedArticle(page: Root, meta: MetaTable, address: string | null): LinkedArticle | null {
  const shown = findAll(page, ({ tagName }) => tagName === 'h1' || tagName === 'title').map(wordsOf);
  const keys = [...fromMeta(meta, 'title').map(({ value }) => value), ...shown].map(lettersOf);
  const isTitle = (letters: string): boolean => letters.length > 8 && keys.some((key) => key.startsWith(letters));
  return readLinkedArticle(page, (texts) => texts.some((text) => text === address || isTitle(lettersOf(text))));
}

const authorFindings = (page: Root, meta: MetaTable, linked: LinkedArticle | null): Finding[] => [
  ...toFindings([linked?.author.map(plainWords).join(', ') ?? ''], 'from JSON-LD author'),
  ...fromMeta(meta, 'author'),
  ...visibleAuthors(page),
];

function languageFindings(page: Root, meta: MetaTable, linked: LinkedArticle | null): Finding[] {
  const declared = findAll(page, ({ tagName }) => tagName === 'html')
    .slice(0, 1)
    .map((html) => attribute(html, 'lang') || attribute(html, 'xmlLang'));
  return [
    ...toFindings(declared, 'from <html lang>'),
    ...toFindings(linked?.language ?? [], 'from JSON-LD inLanguage'),
    ...fromMeta(meta, 'lang'),
  ];
}

/**
 * What a page says of its article: in JSON-LD, OpenGraph and other `<meta>`, `<time>`, links and headings, each with a note of
 * where it was.
 *
 * @param source the address that the page came from, with its note; null where it is not known
 */
export function readPageFindings(page: Root, source: Finding | null): Findings & { readonly body: readonly string[] } {
  const meta = readMeta(page);
  const linked = linkedArticle(page, meta, source?.value ?? null);
  const named = outletNames(page, meta, linked);
  const url = addressFindings(page, meta, linked, source);
  const best = url[0]?.value ?? null;
  const outlet = best === null ? named : [...named, { value: hostOf(best), note: 'from the address' }];
  return {
    title: titleFindings(
      page,
      meta,
      linked,
      outlet.map(({ value }) => value),
    ),
    published: dateFindings(page, meta, linked, best),
    outlet,
    author: authorFindings(page, meta, linked),
    lang: languageFindings(page, meta, linked),
    url,
    body: linked?.body ?? [],
  };
}
