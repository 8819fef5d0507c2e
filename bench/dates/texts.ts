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
  // Flat, as a text read from a file is: joined strings are a tree until someone looks into them.
  return Buffer.from(whole.slice(0, Math.floor(whole.length * share))).toString('utf8');
}

/** A text cut into pieces of about so many bytes each, at the nearest space before. */
export function piecesOf(text: string, bytes: number): string[] {
  const count = Math.max(1, Math.round(Buffer.byteLength(text) / bytes));
  const width = text.length / count;
  const cuts = Array.from({ length: count + 1 }, (_, index) =>
    index === count ? text.length : index === 0 ? 0 : text.lastIndexOf(' ', Math.floor(index * width)),
  );
  // Copied, for a slice keeps the whole text alive and is slower to look into.
  return cuts.slice(1).map((end, index) => Buffer.from(text.slice(cuts[index], end)).toString('utf8'));
}
