import type { MentionKind } from '../claim/mention.ts';
import type { MentionFacts } from './mention-facts.ts';

/**
 * Signs of how much an event matters in its corpus, each 0–1, and what share of the whole each makes. They are those that
 * the study of news timelines found to carry: above all how often articles name its day (Chieu & Lee 2004; Tran, Herder &
 * Markert 2015), then how many articles and outlets tell it and how early in the article, how exactly it is dated, and
 * whether something happened or was said. Nothing depends on the topic.
 */
const SHARES = { echo: 0.6, spread: 0.1, prominence: 0.1, precision: 0.1, kind: 0.1 };

/** An article that looks back at a day counts double: what is news names its own day anyway. */
const RECALL_COUNTS = 2;

/** Something done outweighs something said, and both outweigh what only frames the story. */
const KIND_WEIGHTS: Readonly<Record<MentionKind, number>> = {
  occurrence: 1,
  decision: 1,
  statement: 0.5,
  plan: 0.5,
  background: 0.25,
};

/** How often each day is named: the number of articles, those that look back at it doubled. */
export interface DayEchoes {
  readonly byDay: ReadonlyMap<number, number>;
  readonly most: number;
}

/** The one day of a mention that is dated to the day by its words; null for others. */
const exactDayOf = ({ days, reach, mention }: MentionFacts): number | null =>
  days === 1 && reach !== null && mention.basis !== 'publication' ? reach.latest : null;

const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, number) => sum + number, 0);

/** Counts for each day the articles that name it. */
export function countEchoes(facts: readonly MentionFacts[]): DayEchoes {
  const articles = new Map<number, Map<string, number>>();
  for (const fact of facts) {
    const day = exactDayOf(fact);
    if (day === null) continue;
    const naming = articles.get(day) ?? new Map<string, number>();
    const counts = fact.recalled ? RECALL_COUNTS : 1;
    articles.set(day, naming.set(fact.document.id, Math.max(counts, naming.get(fact.document.id) ?? 0)));
  }
  const byDay = new Map([...articles].map(([day, naming]) => [day, sumOf(naming.values())]));
  return { byDay, most: [...byDay.values()].reduce((most, count) => Math.max(most, count), 1) };
}

/** 0 for one article of one outlet, and nearer to 1 with each more. */
function spreadOf(facts: readonly MentionFacts[]): number {
  const articles = new Set(facts.map(({ document }) => document.id));
  const outlets = new Set(facts.map(({ document }) => document.outlet ?? document.id));
  return 1 - 2 / (articles.size + outlets.size);
}

/**
 * Share of the most echoed day, by logarithm: the second article that comes back to a day tells more than the twentieth. The
 * one article that every day has tells nothing.
 */
function echoOf(day: number | null, { byDay, most }: DayEchoes): number {
  const count = day === null ? 1 : (byDay.get(day) ?? 1);
  return Math.log(count) / Math.log(Math.max(2, most));
}

/** 1 for an article's first block, towards 0 for its last; the best of all mentions. */
const prominenceOf = (facts: readonly MentionFacts[]): number =>
  facts.reduce((best, { block, document }) => Math.max(best, 1 - block / Math.max(1, document.blocks.length)), 0);

/** 1 for a day, about .4 for a month and .3 for a year; 0 without a date. */
const precisionOf = (days: number): number => (Number.isFinite(days) ? 1 / (1 + Math.log10(Math.max(1, days))) : 0);

/** Four digits are more than anyone can tell apart, and keep the last bits of logarithms out of the published record. */
const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/**
 * How much an event matters in its corpus.
 *
 * @param facts the event's mentions
 * @param day the event's one day, days since 1970-01-01; null where it is less exact
 * @param days how many days its date spans; Infinity without a date
 * @returns 0–1
 */
export function salienceOf(
  facts: readonly MentionFacts[],
  { day, days, kind }: { day: number | null; days: number; kind: MentionKind },
  echoes: DayEchoes,
): number {
  return round(
    SHARES.spread * spreadOf(facts) +
      SHARES.echo * echoOf(day, echoes) +
      SHARES.prominence * prominenceOf(facts) +
      SHARES.precision * precisionOf(days) +
      SHARES.kind * KIND_WEIGHTS[kind],
  );
}
