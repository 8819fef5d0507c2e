import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GOLD } from '../gold.ts';
import { formatTable } from '../measure.ts';
import { writeIntoPage } from '../pages.ts';
import { type Counts, f1 } from './score.ts';

/** A corpus of docs/<tag>/dates.md, with what the other two came to on it by the same measure. */
interface Corpus {
  readonly file: string;
  readonly heidelTime: string;
  readonly chrono: string;
  /** What its texts are, by the language of the page. */
  readonly texts: Readonly<Record<string, string>>;
}

const corpora: readonly Corpus[] = [
  {
    file: 'ar_dev.jsonl',
    heidelTime: '59.8 (53.4)',
    chrono: '37.7 (27.3)',
    texts: {
      en: '23 Arabic news articles of 2015 and 4 passages of an encyclopedia',
      ar: '23 خبرا عربيا من سنة 2015 و4 فقرات من موسوعة',
    },
  },
  {
    file: 'en_timebank.jsonl',
    heidelTime: '79.7 (85.3)',
    chrono: '42.3',
    texts: {
      en: 'TimeBank of TempEval-3, 183 English news articles',
      ar: 'TimeBank من TempEval-3، وهو 183 خبرا إنجليزيا',
    },
  },
  {
    file: 'en_aquaint.jsonl',
    heidelTime: '72.6 (82.4)',
    chrono: '60.6',
    texts: {
      en: 'AQUAINT of TempEval-3, 73 English news articles',
      ar: 'AQUAINT من TempEval-3، وهو 73 خبرا إنجليزيا',
    },
  },
];

const heads: Readonly<Record<string, readonly [texts: string, expressions: string, own: string]>> = {
  en: ['texts', 'expressions', 'Sanad'],
  ar: ['النصوص', 'العبارات', 'سند'],
};

/** Value F1, and in brackets F1 of the words to the letter. */
export const figures = (counts: Counts): string =>
  `${f1(counts, counts.right).toFixed(1)} (${f1(counts, counts.exact).toFixed(1)})`;

/** Measures the corpora of the docs and writes their table into each page. */
export function writeAccuracy(measure: (path: string) => Counts): void {
  const paths = corpora.map(({ file }) => join(GOLD, file));
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new Error(`${missing.join(', ')}: not found. SANAD_GOLD names their folder.`);
  const counted = paths.map(measure);
  for (const [tag, head] of Object.entries(heads)) {
    const rows = corpora.map(({ texts, heidelTime, chrono }, index) => {
      const counts = counted[index] as Counts;
      return [texts[tag] ?? '', String(counts.expected), figures(counts), heidelTime, chrono];
    });
    const table = formatTable([...head, 'HeidelTime', 'chrono-node 2.10.3'], rows);
    writeIntoPage(tag, 'accuracy', 'accuracy --write', table);
  }
}
