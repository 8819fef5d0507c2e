import type { MentionFacts } from './mention-facts.ts';

/**
 * How much it tells that two mentions share a thing, from 0 (all mentions have it) to 1 (no others have it): inverse
 * document frequency over its highest value, so that small and large corpora compare.
 */
export interface Weights {
  /** By word number. */
  readonly words: readonly number[];
  /** Of a mention's words, in the order of their numbers, each as it stands behind the word before it. */
  readonly wordsOf: (fact: MentionFacts) => readonly number[];
  /** By actor number. */
  readonly actors: readonly number[];
  /** By place number. */
  readonly places: readonly number[];
  readonly happenings: ReadonlyMap<string, number>;
  readonly sites: ReadonlyMap<string, number>;
  readonly figures: ReadonlyMap<string, number>;
  /** Of a mention's date: the fewer others may be of the same days, the more. */
  readonly dateOf: (fact: MentionFacts) => number;
  /** What it tells to be ten times as likely as by chance. */
  readonly tenfold: number;
}

/**
 * A smaller corpus is weighed as a part of one of this many mentions, some thirty articles: what two of three mentions share
 * would tell nothing otherwise.
 */
const SMALLEST_CORPUS = 200;

const sizeOf = (mentions: number): number => 1 + Math.max(SMALLEST_CORPUS, mentions);

function toWeight(count: number, mentions: number): number {
  const all = sizeOf(mentions);
  return Math.log(all / count) / Math.log(all);
}

function weighNumbers(lists: readonly (readonly number[])[]): number[] {
  const counts: number[] = [];
  for (const list of lists) for (const number of list) counts[number] = (counts[number] ?? 0) + 1;
  return counts.map((count) => toWeight(count, lists.length));
}

function weighTexts(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const text of new Set(list)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Map([...counts].map(([text, count]) => [text, toWeight(count, lists.length)]));
}

/** How many of the ascending numbers are below the limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Counts the mentions that may be of the same days as a given one: those begun by its end less those ended before it. */
function weighDates(facts: readonly MentionFacts[]): Weights['dateOf'] {
  const reaches = facts.flatMap(({ reach }) => (reach === null ? [] : [reach]));
  const starts = reaches.map(({ earliest }) => earliest).sort((a, b) => a - b);
  const ends = reaches.map(({ latest }) => latest).sort((a, b) => a - b);
  return ({ reach }) => {
    if (reach === null) return 0;
    const near = countBelow(starts, reach.latest + 1) - countBelow(ends, reach.earliest);
    return toWeight(Math.max(1, near), facts.length);
  };
}

/** The numbers that a mention tells, without what they count. */
export const figureKeysOf = ({ mention }: MentionFacts): string[] => mention.figures.map(([number]) => number);

const PAIR_BASE = 2 ** 26;
const pairKey = (before: number, word: number): number => before * PAIR_BASE + word;

/** How often each word stands behind each other. */
function countPairs(facts: readonly MentionFacts[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { wording } of facts)
    for (let at = 1; at < wording.length; at++) {
      const key = pairKey(wording[at - 1] as number, wording[at] as number);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

/** Two words must stand together this often before they count as one name: fewer times are one happening, retold. */
const RETELLINGS = 3;

/**
 * Weighs a mention's words each as it stands: the second word of a name tells no more than the first, nor do the twenty of a
 * title and all its honors. What a word tells behind another is told by how often it stands there (a bigram model).
 */
function weighWordings(facts: readonly MentionFacts[], words: readonly number[]): Weights['wordsOf'] {
  const pairs = countPairs(facts);
  const counts: number[] = [];
  for (const { wording } of facts) for (const word of wording) counts[word] = (counts[word] ?? 0) + 1;
  const scale = Math.log(sizeOf(facts.length));
  const weigh = (word: number, before: number | undefined): number => {
    const plain = words[word] ?? 0;
    const together = before === undefined ? 0 : (pairs.get(pairKey(before, word)) ?? 0) - RETELLINGS;
    return together <= 0 ? plain : Math.min(plain, Math.log((counts[before as number] as number) / together) / scale);
  };
  const known = new Map<MentionFacts, readonly number[]>();
  return (fact) => {
    const weighed = known.get(fact) ?? weighEach(fact, weigh);
    known.set(fact, weighed);
    return weighed;
  };
}

function weighEach({ wording }: MentionFacts, weigh: (word: number, before: number | undefined) => number): number[] {
  const inOrder = wording.map((word, at) => [word, weigh(word, wording[at - 1])] as const);
  return inOrder.sort(([a], [b]) => a - b).map(([, weight]) => weight);
}

/** Weighs everything that the mentions of a corpus may share. */
export function weighFacts(facts: readonly MentionFacts[]): Weights {
  const words = weighNumbers(facts.map((fact) => fact.words));
  return {
    words,
    wordsOf: weighWordings(facts, words),
    actors: weighNumbers(facts.map((fact) => fact.actors)),
    places: weighNumbers(facts.map((fact) => fact.places)),
    happenings: weighTexts(facts.map(({ mention }) => (mention.happening === null ? [] : [mention.happening]))),
    sites: weighTexts(facts.map(({ mention }) => mention.places.sites)),
    figures: weighTexts(facts.map(figureKeysOf)),
    dateOf: weighDates(facts),
    tenfold: Math.log(10) / Math.log(sizeOf(facts.length)),
  };
}
