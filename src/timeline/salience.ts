import { edtfBounds } from '../calendar/index.ts';
import type { MentionKind } from '../claim/mention.ts';
import type { MentionFacts } from './mention-facts.ts';
import type { TimelineEvent } from './timeline.ts';

/**
 * Signs of how much an event matters in its corpus, each 0–1, and what share of the whole each makes. They are those that
 * the study of news timelines found to carry: above all how often articles name its day (Chieu & Lee 2004; Tran, Herder &
 * Markert 2015), then how many articles and outlets tell it and how early in the article, how exactly it is dated, and
 * whether something happened or was said. Nothing depends on the topic. Told for readers in `docs/en/salience.md`.
 */
export const SHARES = { echo: 0.8, spread: 0.05, prominence: 0.05, precision: 0.05, kind: 0.05 };

/** An article that looks back at a day counts double: what is news names its own day anyway. */
export const RECALL_COUNTS = 2;

/** Something done outweighs something said, and both outweigh what only frames the story. */
export const KIND_WEIGHTS: Readonly<Record<MentionKind, number>> = {
  occurrence: 1,
  decision: 1,
  statement: 0.5,
  plan: 0.5,
  background: 0.25,
};

/** An event before it is ranked, with the mentions that tell it. */
export interface ToldEvent {
  readonly facts: readonly MentionFacts[];
  readonly event: Omit<TimelineEvent, 'salience'>;
}

/** What a corpus says of its days. */
interface DayCounts {
  /** How many articles name a day, those that look back at it doubled. */
  readonly naming: ReadonlyMap<number, number>;
  readonly most: number;
  /** Articles that tell the event of a day that most tell. */
  readonly leading: ReadonlyMap<number, number>;
}

/** The one day of a mention that is dated to the day by its words; null for others. */
const exactDayOf = ({ days, named, mention }: MentionFacts): number | null =>
  days === 1 && named !== null && mention.basis !== 'publication' ? named.latest : null;

/** The one day that a date names, else null, and how many it spans; Infinity without a date. */
function spanOf(date: string | null): { day: number | null; days: number } {
  const bounds = date === null ? null : edtfBounds(date);
  if (bounds === null) return { day: null, days: Number.POSITIVE_INFINITY };
  const days = bounds.latest - bounds.earliest + 1;
  return { day: days === 1 ? bounds.earliest : null, days };
}

const sumOf = (numbers: Iterable<number>): number => [...numbers].reduce((sum, number) => sum + number, 0);
const countArticles = (facts: readonly MentionFacts[]): number => new Set(facts.map(({ rank }) => rank)).size;

function countNaming(facts: readonly MentionFacts[]): Map<number, number> {
  const articles = new Map<number, Map<number, number>>();
  for (const fact of facts) {
    const day = exactDayOf(fact);
    if (day === null) continue;
    const naming = articles.get(day) ?? new Map<number, number>();
    const counts = fact.recalled ? RECALL_COUNTS : 1;
    articles.set(day, naming.set(fact.rank, Math.max(counts, naming.get(fact.rank) ?? 0)));
  }
  return new Map([...articles].map(([day, naming]) => [day, sumOf(naming.values())]));
}

function countDays(told: readonly ToldEvent[]): DayCounts {
  const naming = countNaming(told.flatMap(({ facts }) => facts));
  const leading = new Map<number, number>();
  for (const { facts, event } of told) {
    const { day } = spanOf(event.date);
    if (day !== null) leading.set(day, Math.max(countArticles(facts), leading.get(day) ?? 0));
  }
  return { naming, leading, most: [...naming.values()].reduce((most, count) => Math.max(most, count), 2) };
}

/**
 * Share of the most named day, by logarithm: the second article that names a day tells more than the twentieth. The one
 * article that every day has tells nothing. The day's foremost event has it whole, another as much as it is told beside it.
 */
function echoOf({ facts, event }: ToldEvent, { naming, most, leading }: DayCounts): number {
  const { day } = spanOf(event.date);
  if (day === null) return 0;
  const ofDay = Math.log(Math.max(1, naming.get(day) ?? 1)) / Math.log(most);
  return (ofDay * countArticles(facts)) / (leading.get(day) ?? 1);
}

/** 0 for one article of one outlet, and nearer to 1 with each more. */
function spreadOf(facts: readonly MentionFacts[]): number {
  const outlets = new Set(facts.map(({ document }) => document.outlet ?? document.id));
  return 1 - 2 / (countArticles(facts) + outlets.size);
}

/** 1 for an article's first block, towards 0 for its last; the best of all mentions. */
const prominenceOf = (facts: readonly MentionFacts[]): number =>
  facts.reduce((best, { block, document }) => Math.max(best, 1 - block / Math.max(1, document.blocks.length)), 0);

/** 1 for a day, about .4 for a month and .3 for a year; 0 without a date. */
const precisionOf = (days: number): number => (Number.isFinite(days) ? 1 / (1 + Math.log10(Math.max(1, days))) : 0);

/** Four digits are more than anyone can tell apart, and keep the last bits of logarithms out of the published record. */
const round = (value: number): number => Math.round(value * 10_000) / 10_000;

function salienceOf(told: ToldEvent, counts: DayCounts): number {
  const { facts, event } = told;
  return round(
    SHARES.echo * echoOf(told, counts) +
      SHARES.spread * spreadOf(facts) +
      SHARES.prominence * prominenceOf(facts) +
      SHARES.precision * precisionOf(spanOf(event.date).days) +
      SHARES.kind * KIND_WEIGHTS[event.kind],
  );
}

/** Gives each event its salience: how much it matters among these, 0–1. */
export function rankEvents(told: readonly ToldEvent[]): TimelineEvent[] {
  const counts = countDays(told);
  return told.map((one) => ({ ...one.event, salience: salienceOf(one, counts) }));
}
