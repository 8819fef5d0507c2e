import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import * as chrono from 'chrono-node';
import { tagText } from '../../src/temporal/index.ts';
import { bestTime, timeOf, warmUp } from '../measure.ts';
import { type Load, readLoads, textOfSize, wholeSet } from './texts.ts';

const root = resolve(import.meta.dirname, '../..');

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
  /** Milliseconds to look at every character once and do nothing with it: no reader in this language can take less. */
  readonly floor: number;
}

export interface Times {
  readonly sanad: number;
  readonly chrono: number;
}

type Reader = (text: string) => unknown;

/** A hash of every character: what it costs to look at them. */
function lookAtEach(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

function readersOf({ language }: Load): { sanad: Reader; chrono: Reader } {
  const other = chronos[language.tag];
  if (other === undefined) throw new Error(`chrono-node has no ${language.tag}`);
  return {
    sanad: (text) => tagText(text, { language, creationTime: DAY }),
    chrono: (text) => other.parse(text, DAY_AS_DATE),
  };
}

/** Milliseconds that each of the two reads before it is timed: the engine goes on compiling for about a second. */
const WARM_UP = 1500;
const TURNS = 7;

function contestOf(load: Load, name: string, texts: readonly string[]): Contest {
  const readers = readersOf(load);
  const all = (read: Reader) => (): void => {
    for (const text of texts) read(text);
  };
  const cold = { sanad: timeOf(all(readers.sanad)), chrono: timeOf(all(readers.chrono)) };
  const warmTime = (read: Reader): number => {
    const wholeTime = warmUp(all(read), WARM_UP);
    return bestTime(all(read), wholeTime > WARM_UP ? 1 : TURNS);
  };
  const warm = { sanad: warmTime(readers.sanad), chrono: warmTime(readers.chrono) };
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { tag: load.language.tag, name, bytes, cold, warm, floor: warmTime(lookAtEach) };
}

/** What is read, by the name that asks for it. */
const CONTESTS: Readonly<Record<string, (load: Load) => readonly string[]>> = {
  articles: ({ articles }) => articles,
  '100 KB': ({ articles }) => [textOfSize(articles, 100_000)],
  'whole set': ({ articles }) => [wholeSet(articles)],
  '1 MB': ({ articles }) => [textOfSize(articles, 1_000_000)],
};

/** Runs one contest in this process, in which nothing may have been read before, and prints it as JSON. */
export function runContest(tag: string, name: string): void {
  const load = readLoads().find(({ language }) => language.tag === tag);
  const textsOf = CONTESTS[name];
  if (load === undefined || textsOf === undefined) throw new Error(`no contest ${name} of ${tag}`);
  console.log(JSON.stringify(contestOf(load, name, textsOf(load))));
}

/** The contests of a language, each in a process of its own: only the first reading of a process is cold. */
export function contestsOf({ language }: Load): Contest[] {
  return Object.keys(CONTESTS).map((name) => {
    const args = [...process.execArgv, 'bench/main.ts', 'contest', language.tag, name];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(`contest ${name} of ${language.tag}: ${stderr}`);
    return JSON.parse(stdout) as Contest;
  });
}
