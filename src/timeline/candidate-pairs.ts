import { edtfBounds } from '../calendar/index.ts';
import { DAYS_OF_NEWS, type MentionFacts } from './mention-facts.ts';
import type { Weights } from './weights.ts';

/** Two mentions, by their index in the list, that may tell of one happening. `first` is the smaller index. */
export interface CandidatePair {
  readonly first: number;
  readonly second: number;
}

/**
 * Mentions that are looked back at in one block, latest first. It bounds the work: news of one happening stands close
 * together in order of publication, and a block that is fuller than this is held together by its middle ones.
 */
const LOOK_BACK = 24;

/** Rare words of a mention that open a block of their own: enough to meet a retelling in other words. */
const RARE_WORDS = 8;

/** Figures of a mention that open a block of their own. */
const MOST_FIGURES = 3;

/** A date of more days than this is kept under its years, not under each of its days. */
const LONGEST_BY_DAY = 10;
const DAYS_OF_YEAR = 366;
/** A date of more years than this meets no other by its years: a century is no clue. */
const LONGEST_BY_YEAR = 3;

/** Where a mention is kept in time (`own`) and where it looks for others (`own` and the coarser `wider`). */
interface TimeKeys {
  readonly own: readonly string[];
  readonly wider: readonly string[];
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** What is told without a date is one happening only in news of the same days; where those are not known, in one article. */
function undatedKeysOf({ document }: MentionFacts): string[] {
  const published = document.published === null ? null : edtfBounds(document.published);
  if (published === null || !Number.isFinite(published.earliest)) return [`undated ${document.id}`];
  return range(published.earliest, published.earliest + DAYS_OF_NEWS - 1).map((day) => `undated ${day}`);
}

function timeKeysOf(fact: MentionFacts): TimeKeys {
  const { reach } = fact;
  if (reach === null) return { own: undatedKeysOf(fact), wider: [] };
  const [firstYear, lastYear] = [Math.floor(reach.earliest / DAYS_OF_YEAR), Math.floor(reach.latest / DAYS_OF_YEAR)];
  const years = lastYear - firstYear > LONGEST_BY_YEAR ? [] : range(firstYear, lastYear).map((year) => `y${year}`);
  if (reach.latest - reach.earliest > LONGEST_BY_DAY) return { own: years, wider: [] };
  return { own: range(reach.earliest, reach.latest).map((day) => `d${day}`), wider: years };
}

/** What is told, apart from when: each actor with the class of happening, places, figures, and the rarest words. */
function topicKeysOf({ mention, actors, words, places, sounds, recalled }: MentionFacts, weights: Weights): string[] {
  const shared = words.filter((word) => (weights.words[word] ?? 1) < 1);
  const rarest = shared.sort((a, b) => (weights.words[b] ?? 0) - (weights.words[a] ?? 0) || a - b);
  const whose = actors.length === 0 ? ['-'] : actors;
  return [
    ...(recalled ? ['recalled'] : []),
    ...whose.map((actor) => `a${actor} ${mention.happening}`),
    ...places.map((place) => `p${place}`),
    ...sounds.map((sound) => `s${sound}`),
    ...mention.figures.slice(0, MOST_FIGURES).map(([number]) => `f${number}`),
    ...rarest.slice(0, RARE_WORDS).map((word) => `w${word}`),
  ];
}

/** The list kept under a key, made where there is none. */
function openBlock(blocks: Map<string, number[]>, key: string): number[] {
  const block = blocks.get(key) ?? [];
  blocks.set(key, block);
  return block;
}

/**
 * Pairs of mentions worth a closer look: near in time and alike in an actor's happening or in a rare word. Exact dates meet
 * under their days, coarse ones under their years, and an exact one looks among the coarse too. The number of pairs grows
 * with the mentions, not with their square.
 *
 * @param facts in order of publication; undated mentions meet only one another
 */
export function findCandidatePairs(facts: readonly MentionFacts[], weights: Weights): CandidatePair[] {
  const blocks = new Map<string, number[]>();
  const pairs: CandidatePair[] = [];
  facts.forEach((fact, index) => {
    const { own, wider } = timeKeysOf(fact);
    const topics = topicKeysOf(fact, weights);
    const met = new Set<number>();
    const meet = (key: string): void => {
      for (const other of (blocks.get(key) ?? []).slice(-LOOK_BACK)) met.add(other);
    };
    for (const topic of topics) {
      for (const time of own) meet(`${time} ${topic}`);
      for (const time of wider) meet(`${time} ${topic}`);
      // Exact ones are kept under their years as well, but apart: only coarse ones look for them there.
      if (wider.length === 0) for (const time of own) meet(`exact ${time} ${topic}`);
      for (const time of own) openBlock(blocks, `${time} ${topic}`).push(index);
      for (const time of wider) openBlock(blocks, `exact ${time} ${topic}`).push(index);
    }
    for (const other of met) pairs.push({ first: other, second: index });
  });
  return pairs;
}
