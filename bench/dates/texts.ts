import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findLanguage, type Language } from '../../src/language/index.ts';
import { GOLD } from '../gold.ts';
import { writeArticles } from './written.ts';

/** What is read in one language: articles, and whether the benchmark wrote them for want of a corpus. */
export interface Load {
  readonly language: Language;
  readonly isWritten: boolean;
  readonly articles: readonly string[];
}

const MOST_ARTICLES = 400;

const sources: readonly { readonly tag: string; readonly files: readonly string[] }[] = [
  { tag: 'ar', files: ['ar_pool.jsonl.gz'] },
  { tag: 'en', files: ['en_timebank.jsonl'] },
];

function readArticles(file: string): string[] {
  const bytes = readFileSync(join(GOLD, file));
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as { text: string }).text);
}

function loadOf(language: Language, files: readonly string[]): Load {
  if (!files.every((file) => existsSync(join(GOLD, file))))
    return { language, isWritten: true, articles: writeArticles(language) };
  const articles = files.flatMap(readArticles).slice(0, MOST_ARTICLES);
  return { language, isWritten: false, articles };
}

/** The articles of each language that is measured. */
export function readLoads(): Load[] {
  return sources.flatMap(({ tag, files }) => {
    const language = findLanguage(tag);
    return language === null ? [] : [loadOf(language, files)];
  });
}

/** All of TimeBank is within these bytes; of a larger set as much is read. */
const MOST_OF_SET = 350_000;

/** A whole set of articles as one text, each behind the end of a paragraph. */
export function wholeSet(articles: readonly string[]): string {
  let size = 0;
  const within = articles.filter((article) => {
    size += Buffer.byteLength(article);
    return size <= MOST_OF_SET;
  });
  return flat(within.join('\n\n'));
}

/** Flat, as a text read from a file is: joined strings are a tree until someone looks into them. */
const flat = (text: string): string => Buffer.from(text).toString('utf8');

/** A text of about so many bytes in UTF-8, of whole articles one after the other, again from the first where they end. */
export function textOfSize(articles: readonly string[], bytes: number): string {
  const pieces: string[] = [];
  for (let size = 0, i = 0; size < bytes; i++) {
    const article = `${articles[i % articles.length] ?? ''}\n\n`;
    pieces.push(article);
    size += Buffer.byteLength(article);
  }
  const whole = pieces.join('');
  const share = bytes / Buffer.byteLength(whole);
  return flat(whole.slice(0, Math.floor(whole.length * share)));
}

/** A text cut into pieces of about so many bytes each, at the nearest space before. */
export function piecesOf(text: string, bytes: number): string[] {
  const count = Math.max(1, Math.round(Buffer.byteLength(text) / bytes));
  const width = text.length / count;
  const cuts = Array.from({ length: count + 1 }, (_, index) =>
    index === count ? text.length : index === 0 ? 0 : text.lastIndexOf(' ', Math.floor(index * width)),
  );
  // Copied, for a slice keeps the whole text alive and is slower to look into.
  return cuts.slice(1).map((end, index) => flat(text.slice(cuts[index], end)));
}
