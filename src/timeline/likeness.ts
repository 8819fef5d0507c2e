import type { MentionFacts } from './mention-facts.ts';

/** How much each word and actor tells apart, by its number: what stands in few mentions tells more. */
export interface Weights {
  readonly words: readonly number[];
  readonly actors: readonly number[];
}

/** Inverse document frequency (Spärck Jones 1972) of numbers over their lists. */
function weigh(lists: readonly (readonly number[])[]): number[] {
  const counts: number[] = [];
  for (const list of lists) for (const number of list) counts[number] = (counts[number] ?? 0) + 1;
  return counts.map((count) => Math.log(1 + lists.length / count));
}

/** Weights of the words and actors of a corpus's mentions. */
export function weighFacts(facts: readonly MentionFacts[]): Weights {
  return { words: weigh(facts.map((fact) => fact.words)), actors: weigh(facts.map((fact) => fact.actors)) };
}

const sumOf = (numbers: readonly number[], weights: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + (weights[number] ?? 0), 0);

/** Weighted share (Dice) of what two ascending lists have in common, 0–1; 0 where one is empty. */
function shareOf(a: readonly number[], b: readonly number[], weights: readonly number[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) shared += weights[x] ?? 0;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared === 0 ? 0 : (2 * shared) / (sumOf(a, weights) + sumOf(b, weights));
}

type Figures = MentionFacts['mention']['figures'];

const numbersOf = (figures: Figures, unit: string): string[] =>
  figures.filter(([, counted]) => counted === unit).map(([number]) => number);

/** True where both count the same thing and no number agrees: ten dead are not twelve. */
export function figuresConflict(a: Figures, b: Figures): boolean {
  return a.some(([, unit]) => {
    const others = numbersOf(b, unit);
    return others.length > 0 && !numbersOf(a, unit).some((number) => others.includes(number));
  });
}

const sharesFigure = (a: MentionFacts, b: MentionFacts): boolean =>
  a.mention.figures.some(([number, unit]) => b.mention.figures.some(([n, u]) => n === number && u === unit));

/**
 * What each sign of one happening counts for. A pair tells of one happening from `THRESHOLD` on. The same class of happening
 * on the same days by the same actors is not quite enough: a war has many attacks a day. Some words must agree too, or a
 * figure, or nearly all words where the class differs.
 */
const SIGNS = { happening: 0.35, actors: 0.3, words: 1, figure: 0.25, exactDay: 0.1, foreign: 0.25 };
export const THRESHOLD = 0.8;

/** A day is told in a few days' reach; a month is not. */
const EXACT_DAYS = 7;

/**
 * How surely two mentions whose dates agree tell of one happening, from their class of happening, actors, words and figures;
 * `THRESHOLD` and more is yes. 0 where both name actors and none is the same.
 */
export function likenessOf(a: MentionFacts, b: MentionFacts, weights: Weights): number {
  const sameClass = a.mention.happening !== null && a.mention.happening === b.mention.happening;
  const actors = shareOf(a.actors, b.actors, weights.actors);
  if (actors === 0 && a.actors.length > 0 && b.actors.length > 0) return 0;
  const foreign = a.mention.lang !== b.mention.lang;
  const exact = a.days <= EXACT_DAYS && b.days <= EXACT_DAYS;
  return (
    (sameClass ? SIGNS.happening : 0) +
    SIGNS.actors * actors +
    SIGNS.words * shareOf(a.words, b.words, weights.words) +
    (sharesFigure(a, b) ? SIGNS.figure : 0) +
    (exact ? SIGNS.exactDay : 0) +
    // Words of two languages can't agree: an exact day and the same class stand in for them.
    (foreign && exact && sameClass ? SIGNS.foreign : 0)
  );
}
