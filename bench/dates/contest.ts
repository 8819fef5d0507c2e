import * as chrono from 'chrono-node';
import { tagText } from '../../src/temporal/index.ts';
import { bestTime, timeOf } from '../measure.ts';
import { type Load, textOfSize } from './texts.ts';

/** The day both read against. */
const DAY = '2015-08-05';
const DAY_AS_DATE = new Date(2015, 7, 5, 12);

/** chrono-node's locale of each language, in its default, casual mode. */
const chronos: Readonly<Record<string, Pick<typeof chrono.en, 'parse'>>> = { ar: chrono.ar, en: chrono.en };

/** One text or many, read by both. `cold` is the first time in this process, `warm` the best of the later ones. */
export interface Contest {
  readonly tag: string;
  readonly name: string;
  readonly bytes: number;
  readonly cold: Times;
  readonly warm: Times;
}

export interface Times {
  readonly sanad: number;
  readonly chrono: number;
}

type Reader = (text: string) => unknown;

function readersOf({ language }: Load): { sanad: Reader; chrono: Reader } {
  const other = chronos[language.tag];
  if (other === undefined) throw new Error(`chrono-node has no ${language.tag}`);
  return {
    sanad: (text) => tagText(text, { language, creationTime: DAY }),
    chrono: (text) => other.parse(text, DAY_AS_DATE),
  };
}

const WARM_UPS = 6;
const TURNS = 7;

function contestOf(load: Load, name: string, texts: readonly string[]): Contest {
  const readers = readersOf(load);
  const all = (read: Reader) => (): void => {
    for (const text of texts) read(text);
  };
  const cold = { sanad: timeOf(all(readers.sanad)), chrono: timeOf(all(readers.chrono)) };
  const turns = (milliseconds: number): number => (milliseconds > 2000 ? 1 : TURNS);
  bestTime(all(readers.sanad), WARM_UPS);
  const warm = {
    sanad: bestTime(all(readers.sanad), TURNS),
    chrono: bestTime(all(readers.chrono), turns(cold.chrono)),
  };
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { tag: load.language.tag, name, bytes, cold, warm };
}

/** The contests of a language; the first one is its cold start. */
export function contestsOf(load: Load): Contest[] {
  return [
    contestOf(load, 'article by article', load.articles),
    contestOf(load, 'one text of 100 KB', [textOfSize(load.articles, 100_000)]),
    contestOf(load, 'one text of 1 MB', [textOfSize(load.articles, 1_000_000)]),
  ];
}
