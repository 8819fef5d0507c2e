import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { findLanguage } from '../../src/language/index.ts';
import { tagText } from '../../src/temporal/index.ts';
import { formatTable } from '../measure.ts';
import { figures, writeAccuracy } from './page.ts';
import { type Counts, count, type Marked } from './score.ts';

/** A text with its expressions, as people have marked them: one line of JSON. */
interface MarkedText {
  readonly text: string;
  readonly dct?: string | null;
  readonly lang?: string;
  readonly timexes: readonly {
    readonly start: number;
    readonly end: number;
    readonly value: string | null;
    readonly alt_values?: readonly string[];
  }[];
}

/** White space, quotation marks and stops at the ends of an expression don't count. */
const EDGE = /[\s\u00a0\u200e\u200f\ufeff"'“”«»،,.;:]/u;

function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text.charAt(from))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

const upper = (value: string | null): string => (value ?? '').trim().toUpperCase();

function mark(text: string, marks: MarkedText['timexes']): Marked[] {
  const marked = marks.map(({ start, end, value, alt_values: others = [] }) => ({
    ...trimmed(text, start, end),
    value: upper(value),
    others: others.map(upper),
  }));
  const names = marked.map(({ start, end, value }) => `${start} ${end} ${value}`);
  return marked.filter(({ start, end }, index) => end > start && names.indexOf(names[index] ?? '') === index);
}

function measure(path: string): Counts {
  const counts: Counts = { expected: 0, found: 0, exact: 0, right: 0 };
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const { text, dct = null, lang = basename(path).slice(0, 2), timexes } = JSON.parse(line) as MarkedText;
    const language = findLanguage(lang);
    if (language === null || language === undefined) throw new Error(`${path}: no language "${lang}"`);
    count(counts, mark(text, timexes), mark(text, tagText(text, { language, creationTime: dct || null })));
  }
  return counts;
}

/**
 * `npm run bench -- accuracy FILE…`: how well dates are read in texts that people have marked, in the figures of docs/en/dates.md,
 * one row of a table for each file. With `--write` it measures the corpora of that page, and puts their table there.
 *
 * @param args files of JSON lines: {"text", "dct", "lang", "timexes": [{"start", "end", "value", "alt_values"}]}, offsets in UTF-16
 *   units; without "lang" a file's name begins with it
 */
export async function run(args: readonly string[]): Promise<void> {
  if (args.includes('--write')) return writeAccuracy(measure);
  if (args.length === 0) throw new Error('Name files of texts with their marked expressions, as JSON lines.');
  const rows = args.map((path) => {
    const counts = measure(path);
    return [basename(path), String(counts.expected), figures(counts)];
  });
  console.log(formatTable(['texts', 'expressions', 'value F1 (words to the letter)'], rows));
}
