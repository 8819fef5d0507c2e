import type { Element, Root } from 'hast';
import { attribute, findAll, wordsOf } from './html-tree.ts';
import type { Finding } from './imported-article.ts';
import type { LinkedArticle } from './json-ld.ts';
import { fromMeta, type MetaTable } from './meta-findings.ts';
import { lettersOf } from './plain-words.ts';
import { trimTitle } from './trim-title.ts';
import { classesOf, toFindings } from './visible-findings.ts';

/** Fewer letters confirm nothing: a heading of one word may be that of a section. */
const FEWEST_LETTERS = 8;

/** The heading that a site sets its own name in: it leads home, or its class says so. */
const isSiteName = (heading: Element): boolean =>
  /(?:^|[\s_-])(?:site-title|site-name|logo|brand|blog-title|masthead)(?:$|[\s_-])/.test(classesOf(heading)) ||
  findAll(
    heading,
    (element) =>
      element.tagName === 'a' && /^(?=.)(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(attribute(element, 'href')),
  ).length > 0;

/** A heading whose class says that it is the title of what the page is about. */
const isTitleHeading = (element: Element): boolean =>
  /^h[1-4]$/.test(element.tagName) &&
  /(?:entry|post|article|story|page|news)[-_]?title|headline/.test(classesOf(element));

/** Headings that readers see over the text, those of the first level before others. */
function shownHeadings(page: Root): Finding[] {
  const first = findAll(page, ({ tagName }) => tagName === 'h1').filter((heading) => !isSiteName(heading));
  const marked = findAll(page, isTitleHeading).slice(0, 1);
  return [...toFindings(first.map(wordsOf), 'from <h1>'), ...toFindings(marked.map(wordsOf), 'from the heading')];
}

const isSameTitle = (a: string, b: string): boolean => a === b || (b.length > 12 && a.startsWith(b)) || b.startsWith(a);

/** True where one of the others says the same title, whole or cut short. */
function isConfirmed({ value }: Finding, others: readonly Finding[]): boolean {
  const letters = lettersOf(value);
  return letters.length > FEWEST_LETTERS && others.some((other) => isSameTitle(letters, lettersOf(other.value)));
}

/**
 * What a page says of its title, the most trusted first: the heading that readers see, where what is declared confirms it, for
 * declared ones are cut short or set for social media; then JSON-LD, `<meta>`, other headings and `<title>`.
 *
 * @param outlets names of the outlet, which are no titles and are taken off their ends
 */
export function titleFindings(
  page: Root,
  meta: MetaTable,
  linked: LinkedArticle | null,
  outlets: readonly string[],
): Finding[] {
  const headings = shownHeadings(page);
  const shown = headings.map(({ value }) => value);
  const trim = (finding: Finding): Finding => ({ ...finding, value: trimTitle(finding.value, outlets, shown) });
  const declared = [...toFindings(linked?.headline ?? [], 'from JSON-LD headline'), ...fromMeta(meta, 'title')].map(
    trim,
  );
  const [element] = findAll(page, ({ tagName }) => tagName === 'title');
  const titles = element === undefined ? [] : toFindings([wordsOf(element)], 'from <title>');
  const confirmed = headings.filter((heading) => isConfirmed(heading, [...declared, ...titles]));
  const isOutlet = ({ value }: Finding): boolean => outlets.some((outlet) => lettersOf(outlet) === lettersOf(value));
  return [...confirmed, ...declared, ...headings, ...titles.map(trim)].filter(
    (finding) => !isOutlet(finding) && lettersOf(finding.value) !== '',
  );
}
