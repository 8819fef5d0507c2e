import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { blockWords, isProse, partHeadLines } from './block-words.ts';
import { chooseFields, chooseTitle } from './choose-fields.ts';
import { cleanBlocks } from './clean-blocks.ts';
import { isDateLine, readByline, readDateLine, readDateline, readingLanguage } from './head-lines.ts';
import { baseOf, htmlToBlocks } from './html-blocks.ts';
import { parseFragment, parseHtml } from './html-tree.ts';
import {
  type ChosenFields,
  type Finding,
  type Findings,
  type ImportedArticle,
  joinFindings,
  NO_FINDINGS,
} from './imported-article.ts';
import { resolveLinks } from './links.ts';
import { readPageFindings, savedFrom } from './page-findings.ts';
import { lettersOf, withoutControls } from './plain-words.ts';
import { readerView } from './reader-view.ts';
import { tellLanguage } from './tell-language.ts';
import { splitParagraphs, textToBlocks, withoutLinks } from './text-blocks.ts';
import { mendTypography } from './typography.ts';
import { type DateWords, visibleDates } from './visible-findings.ts';
import { writeMarkdown } from './write-markdown.ts';

/** What is known of a source beside its text. */
export interface SourceFacts {
  /** The address it was read from, or null. */
  readonly address: string | null;
  /** What the person said of it. */
  readonly given: ChosenFields;
  /** What a feed says of it: it counts after what the page itself says. */
  readonly found: Findings;
  /** Names of outlets that are known, as they are shown: a line of one over a text names its outlet. */
  readonly outlets: readonly string[];
}

export const NO_FACTS: SourceFacts = { address: null, given: {}, found: NO_FINDINGS, outlets: [] };

const HEAD_BLOCKS = 6;
const LONGEST_TITLE = 100;

/** Bylines and dates in lines of their own over the text. */
function readHeadLines(lines: readonly string[], tag: string | null): Findings {
  const language = readingLanguage(tag, lines.join(' '));
  const short = lines.slice(0, HEAD_BLOCKS).filter((line) => line.length < 120);
  const published = short.flatMap((line): Finding[] => {
    const { day, rest } = readDateLine(line, language);
    const isDate = day !== null && (lettersOf(rest).length <= 4 || readByline(rest) !== null);
    return isDate ? [{ value: day, note: `from the line «${line}»` }] : [];
  });
  const author = short.flatMap((line): Finding[] => {
    const name = readByline(readDateLine(line, language).rest) ?? readByline(line);
    return name === null ? [] : [{ value: name, note: 'from the byline' }];
  });
  return { ...NO_FINDINGS, published, author };
}

/** What the text itself says of its date: in its dateline, or in a part of the page beside its title. */
function readTextDates(
  root: Root,
  besides: readonly DateWords[],
  tag: string | null,
): { readonly published: readonly Finding[]; readonly partial: string | null } {
  const prose = root.children.map(blockWords).find((words) => words.length > 60) ?? '';
  const language = readingLanguage(tag, prose);
  const beside = besides.flatMap(({ words, isMarked }): Finding[] => {
    const { day } = readDateLine(words, language);
    return day === null || !(isMarked || isDateLine(words, language))
      ? []
      : [{ value: day, note: `from the words «${words}»` }];
  });
  const dateline = readDateline(prose, language);
  const inDateline =
    dateline === null || dateline.day === null
      ? []
      : [{ value: dateline.day, note: `from the dateline «${dateline.words}»` }];
  return { published: [...beside, ...inDateline], partial: dateline?.day == null ? (dateline?.partial ?? null) : null };
}

interface Reading {
  readonly root: Root;
  readonly found: Findings;
  /** Words beside the text that may say its date. */
  readonly besides: readonly DateWords[];
  /** What links are resolved against. */
  readonly base: string | null;
}

/** The blocks and findings of a source as an article: cleaned, mended, written. */
function toArticle(
  { root: whole, found, besides, base }: Reading,
  { given, found: fed }: SourceFacts,
): ImportedArticle {
  const root: Root = { type: 'root', children: partHeadLines(whole.children) };
  const words = root.children.map(blockWords).join(' ');
  const lang = given.lang ?? tellLanguage(words, [...found.lang, ...fed.lang]) ?? undefined;
  const tag = lang?.value ?? null;
  const firstProse = root.children.findIndex(isProse);
  const over = root.children.slice(0, firstProse < 0 ? HEAD_BLOCKS : firstProse).map(blockWords);
  const dates = readTextDates(root, besides, tag);
  const text: Findings = { ...NO_FINDINGS, published: dates.published, lang: lang === undefined ? [] : [lang] };
  const all = joinFindings({ ...found, lang: [] }, { ...fed, lang: [] }, readHeadLines(over, tag), text);
  const titled = withTitle(all, root);
  const language = readingLanguage(tag, words);
  const fields = chooseFields(titled, given, language);
  const known = {
    language,
    title: fields.title?.value ?? null,
    outlets: [...all.outlet.map(({ value }) => value)],
    authors: all.author.map(({ value }) => value),
  };
  const cleaned = cleanBlocks(root, known);
  resolveLinks(cleaned, base);
  mendTypography(cleaned, tag === null ? null : language);
  return {
    fields,
    sourceFields: chooseFields(titled, {}, language),
    body: writeMarkdown(cleaned),
    partialDate: fields.published === undefined ? dates.partial : null,
  };
}

/** The beginning of a text, cut after a whole word where it has one. */
function firstWords(words: string): string {
  if (words.length <= LONGEST_TITLE) return words;
  const space = words.lastIndexOf(' ', LONGEST_TITLE);
  return `${words.slice(0, space <= 0 ? LONGEST_TITLE : space)}…`;
}

/** A text without a title is called by its first heading, else by its first words. */
function withTitle(found: Findings, root: Root): Findings {
  const told = root.children.filter((block) => lettersOf(blockWords(block)) !== '');
  const heading = told.find(({ type }) => type === 'heading');
  const first = heading ?? told[0];
  if (first === undefined) return found;
  const note = heading === undefined ? 'from the first words of the text' : 'from the first heading';
  return { ...found, title: [...found.title, { value: firstWords(blockWords(first)), note }] };
}

const sourceFinding = (address: string | null, note: string): Finding | null =>
  address === null ? null : { value: address, note };

function blocksOf(
  page: HtmlRoot,
  written: readonly string[],
  language: string | null,
): { readonly root: Root; readonly byline: string | null } {
  const { tree, byline } = readerView(page);
  const root = htmlToBlocks(tree);
  const [length, body] = [lettersOf(root.children.map(blockWords).join('')).length, written.join('\n\n')];
  // Where the page itself hands over the text for search engines, and the page as shown has little of it.
  if (lettersOf(body).length <= length * 2 || lettersOf(body).length < 200) return { root, byline };
  const plain = /<(?:p|br|div)\b/i.test(body) ? null : splitParagraphs(withoutControls(body));
  const whole =
    plain === null
      ? htmlToBlocks(parseFragment(body))
      : textToBlocks(plain, null, null, readingLanguage(language, body));
  return { root: whole, byline };
}

/**
 * Reads the article of a web page.
 *
 * @param html the page as text
 * @throws RangeError for a page that is nested deeper than the stack
 */
export function readHtmlArticle(html: string, facts: SourceFacts): ImportedArticle {
  const page = parseHtml(html);
  const saved = savedFrom(html);
  const source =
    sourceFinding(facts.address, 'the address it was read from') ??
    sourceFinding(saved, 'from the note of the browser that saved the page');
  const { body, ...found } = readPageFindings(page, source);
  const base = baseOf(page, source?.value ?? found.url[0]?.value ?? null);
  const { root, byline } = blocksOf(page, body, found.lang[0]?.value ?? null);
  const bylines = byline === null ? [] : [{ value: byline, note: 'from the byline' }];
  return toArticle(
    {
      root,
      found: { ...found, author: [...found.author, ...bylines] },
      besides: visibleDates(page, chooseTitle(found.title, facts.given)?.value ?? null),
      base,
    },
    facts,
  );
}

/** Reads the article of a piece of HTML that is its text alone: a feed's entry, a converted document. */
export function readFragmentArticle(html: string, facts: SourceFacts): ImportedArticle {
  const tree = parseFragment(html);
  return toArticle({ root: htmlToBlocks(tree), found: NO_FINDINGS, besides: [], base: facts.address }, facts);
}

/** The lines over a plain text, told apart. */
interface TextHead {
  readonly found: Findings;
  /** How many paragraphs of the text are its head. */
  readonly length: number;
}

const isTextProse = (paragraph: string): boolean =>
  paragraph.length > 160 || (paragraph.length > 60 && /[.…۔]["'”»)]*$/u.test(paragraph));

/** Outlet, title, byline and date that stand in lines over a text. A line that ends the text too, or is an outlet's name, names the outlet. */
function readTextHead(paragraphs: readonly string[], outlets: readonly string[], tag: string | null): TextHead {
  const prose = paragraphs.findIndex(isTextProse);
  const head = paragraphs.slice(0, prose < 0 ? 1 : prose).map(withoutLinks);
  const tail = paragraphs.slice(Math.max(head.length, paragraphs.length - 4)).map(lettersOf);
  const names = outlets.map(lettersOf);
  const isOutlet = (line: string): boolean =>
    line.length < 60 && (names.includes(lettersOf(line)) || tail.includes(lettersOf(line)));
  const lines = readHeadLines(head, tag);
  const language = readingLanguage(tag, paragraphs.join(' '));
  const isOther = (line: string): boolean =>
    isOutlet(line) || readByline(line) !== null || readDateLine(line, language).rest === '';
  const title = head.findIndex((line) => !isOther(line));
  const outlet = head.find(isOutlet);
  const length = head.findLastIndex((line, index) => index === title || isOther(line)) + 1;
  const found: Findings = {
    ...lines,
    title:
      head[title] === undefined
        ? []
        : [{ value: head[title], note: title === 0 ? 'from the first line' : 'from the line over the text' }],
    outlet: outlet === undefined ? [] : [{ value: outlet, note: 'from the line over the text' }],
  };
  return { found, length };
}

/** Reads an article of plain text: lines over it name its outlet, title, author and date. */
export function readTextArticle(text: string, facts: SourceFacts): ImportedArticle {
  const paragraphs = splitParagraphs(withoutControls(text));
  const lang = facts.given.lang ?? tellLanguage(paragraphs.join(' '), []);
  const tag = lang?.value ?? null;
  const { found, length } = readTextHead(paragraphs, facts.outlets, tag);
  const head = paragraphs.slice(0, length).map(lettersOf);
  const rest = paragraphs.slice(length).filter((paragraph) => !head.includes(lettersOf(paragraph)));
  const title = facts.given.title?.value ?? found.title[0]?.value ?? null;
  const outlet = found.outlet[0]?.value ?? null;
  const root = textToBlocks(rest, title, outlet, readingLanguage(tag, text));
  return toArticle({ root, found, besides: [], base: null }, facts);
}
