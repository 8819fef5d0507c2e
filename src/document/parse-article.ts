import type { Root } from 'hast';
import { findLanguage, guessLanguage, type Language } from '../language/index.ts';
import type { Message } from '../message/message.ts';
import { splitSentences } from '../text/sentences.ts';
import { assignBlockIds } from './block-ids.ts';
import { tellBlockKinds } from './block-kinds.ts';
import { type FlatBlock, flattenBlocks } from './flatten.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Fields } from './front-matter-fields.ts';
import { parseMarkdown, toSafeHtml } from './markdown.ts';
import type { Block, FrontMatter, SourceDocument } from './source-document.ts';
import { splitStandaloneLines } from './standalone-lines.ts';
import { keepVisibleWords, type Omission } from './visible-words.ts';

/** One article as it was read from a file or handed in. */
export interface ArticleSource {
  /** Path within the publication folder; its name gives the article's id. */
  readonly file: string;
  /** The whole text, with or without front matter. */
  readonly markdown: string;
  /** Stands in for what front matter doesn't say. Where it is given, missing front matter is no mistake. */
  readonly frontMatterDefaults?: Fields;
}

/** An article as data, and as a tree that can be published: each block's element carries the block's id. */
export interface ParsedArticle {
  readonly document: SourceDocument;
  readonly tree: Root;
}

const DISTANCE_OF_GUESS = 4000;
const HAS_ID = /^id[ \t]*:/m;

/** The file's name without folder and ending, in letters, digits and hyphens of any script. */
export function toArticleId(name: string): string {
  const base =
    name
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]*$/, '') ?? '';
  const slug = base
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'article' : slug;
}

/** The id that an article asks for: its front matter's, else its file's name. Reads no more of the text than it must. */
export function readArticleId({ file, markdown }: ArticleSource): string {
  const asked = HAS_ID.test(markdown.slice(0, DISTANCE_OF_GUESS))
    ? readFrontMatter(markdown, file, true).fields.id
    : undefined;
  return toArticleId(asked ?? file);
}

/** Blanks out the front matter: every offset and line of the body stays what it is in the file. */
function toBody(raw: string, bodyStart: number): string {
  return raw.slice(0, bodyStart).replace(/[^\r\n]/g, ' ') + raw.slice(bodyStart);
}

function toMessages(omissions: readonly Omission[], file: string): Message[] {
  const rules = [...new Set(omissions.map(({ rule }) => rule))];
  return rules.map((rule) => {
    const all = omissions.filter((omission) => omission.rule === rule);
    return {
      rule,
      severity: 'info',
      file,
      line: all[0]?.line ?? null,
      column: null,
      values: { count: all.length, what: all[0]?.what ?? '' },
    };
  });
}

/** A title that only stands in for a missing one is no title repeated: `fields` has none then. */
function toBlocks(flat: readonly FlatBlock[], fields: Fields, language: Language): Block[] {
  const ids = assignBlockIds(flat);
  const surroundings = { title: fields.title ?? null, outlet: fields.outlet ?? null, data: language.sentences };
  const kinds = tellBlockKinds(flat, surroundings);
  return flat.map(({ element, text, line, map, kind }, index) => {
    const id = ids[index] ?? '';
    element.properties = { ...element.properties, id };
    return { id, kind: kinds[index] ?? kind, text, sentences: splitSentences(text, language.sentences), line, map };
  });
}

/** The first heading or else the first line stands in for a title that is missing, cut at a hundred characters. */
function titleFromText(flat: readonly FlatBlock[], file: string): string {
  const first = flat.find(({ kind }) => kind === 'heading') ?? flat.find(({ text }) => text.trim() !== '');
  return first?.text.trim().split('\n')[0]?.slice(0, 100) ?? toArticleId(file);
}

function toFrontMatter(fields: Fields, flat: readonly FlatBlock[], file: string, language: Language): FrontMatter {
  return {
    title: fields.title ?? titleFromText(flat, file),
    published: fields.published ?? null,
    outlet: fields.outlet ?? null,
    url: fields.url ?? null,
    author: fields.author ?? null,
    lang: fields.lang ?? language.tag,
  };
}

function checkLanguage(fields: Fields, file: string): Message[] {
  if (fields.lang === undefined || findLanguage(fields.lang) !== null) return [];
  return [
    { rule: 'language-not-read', severity: 'warning', file, line: 1, column: null, values: { lang: fields.lang } },
  ];
}

const warn = (rule: string, file: string, line: number): Message => ({
  rule,
  severity: 'warning',
  file,
  line,
  column: null,
  values: {},
});

/**
 * Reads an article: its front matter, its blocks with stable ids, their sentences, and a tree of safe HTML from the same parse.
 *
 * Never throws on any text; what is wrong is in `document.messages`, with the line.
 */
export function parseArticle(source: ArticleSource): ParsedArticle {
  const { file, markdown, frontMatterDefaults } = source;
  const reading = readFrontMatter(markdown, file, frontMatterDefaults !== undefined);
  const fields = { ...frontMatterDefaults, ...reading.fields };
  const body = toBody(markdown, reading.bodyStart);
  const sample = `${fields.title ?? ''} ${body.slice(reading.bodyStart, reading.bodyStart + DISTANCE_OF_GUESS)}`;
  const language = (fields.lang === undefined ? null : findLanguage(fields.lang)) ?? guessLanguage(sample);
  const { tree: mdast, isTangled } = parseMarkdown(body);
  const omissions = keepVisibleWords(mdast);
  splitStandaloneLines(mdast, body, language.sentences);
  const tree = toSafeHtml(mdast);
  const flat = flattenBlocks(tree, body);
  const frontMatter = toFrontMatter(fields, flat, file, language);
  const blocks = toBlocks(flat, fields, language).filter(({ text }) => text.trim() !== '');
  const isBlank = markdown.trim() === '';
  const messages = [
    ...(isBlank ? [] : reading.messages),
    ...checkLanguage(fields, file),
    ...toMessages(omissions, file),
    ...(isTangled ? [warn('markup-tangled', file, 1)] : []),
    ...(blocks.length === 0 ? [warn('article-empty', file, 1)] : []),
  ];
  return { document: { id: toArticleId(fields.id ?? file), file, ...frontMatter, blocks, messages }, tree };
}

/** `parseArticle` without the tree. */
export function parseDocument(source: ArticleSource): SourceDocument {
  return parseArticle(source).document;
}
