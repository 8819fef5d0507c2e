import { firstToldDate } from './first-told.ts';
import { recognizeText, resolveText } from './read-text.ts';
import { grammarOf } from './recognize/grammar.ts';
import { NUMBER } from './recognize/lexicon.ts';
import type { Reading } from './recognize/match.ts';
import type { TokenTable } from './recognize/token-table.ts';
import { type Candidate, createTrace, type DropReason } from './recognize/trace.ts';
import { reckoningOf } from './resolve/chronicle.ts';
import { referenceDays } from './resolve/reference-days.ts';
import type { TagOptions } from './tag-options.ts';
import type { TemporalExpression } from './temporal-expression.ts';

export type { DropReason } from './recognize/trace.ts';

/** Words that could have been a time, and why they are none of their own. */
export interface DroppedWords {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The rule that could take them; null for digits that none takes. */
  readonly rule: string | null;
  readonly reason: DropReason;
  /** The words that were taken instead, where others were. */
  readonly by: string | null;
}

/** What was read in a text, and what was not. */
export interface Explanation {
  readonly expressions: readonly TemporalExpression[];
  readonly dropped: readonly DroppedWords[];
}

const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }): boolean =>
  a.from < b.to && b.from < a.to;

/** The text of tokens from–to. */
function wordsOf(
  { text, starts, ends }: TokenTable,
  from: number,
  to: number,
): { start: number; end: number; text: string } {
  const start = starts[from] ?? 0;
  const end = ends[to - 1] ?? start;
  return { start, end, text: text.slice(start, end) };
}

/** A rule that takes fewer words than it might, or the words that it did take in the end, needs no word. */
function isWorthTelling(one: Candidate, all: readonly Candidate[], readings: readonly Reading[]): boolean {
  const isTaken = readings.some(({ rule, from, to }) => rule === one.rule && from <= one.from && one.to <= to);
  const isPart = all.some(
    (other) =>
      other.rule === one.rule &&
      other.from <= one.from &&
      one.to <= other.to &&
      other.to - other.from > one.to - one.from,
  );
  return !isTaken && !isPart;
}

function explainCandidate(one: Candidate, readings: readonly Reading[], table: TokenTable): DroppedWords {
  const winner = readings.find((reading) => reading.rule !== one.rule && overlaps(reading, one));
  const by = winner === undefined ? null : wordsOf(table, winner.from, winner.to).text;
  const reason = one.reason ?? (winner === undefined ? 'no-time' : 'overlap');
  return { ...wordsOf(table, one.from, one.to), rule: one.rule.rule.name, reason, by };
}

/** Digits that no rule could take at all. */
function strayNumbers(table: TokenTable, taken: readonly { from: number; to: number }[]): DroppedWords[] {
  const stray: DroppedWords[] = [];
  for (let at = 0; at < table.count; at++)
    if (table.ids[at] === NUMBER && !taken.some(({ from, to }) => from <= at && at < to))
      stray.push({ ...wordsOf(table, at, at + 1), rule: null, reason: 'number', by: null });
  return stray;
}

const isFirst = (one: Candidate, index: number, all: readonly Candidate[]): boolean =>
  all.findIndex(({ rule, from, to }) => rule === one.rule && from === one.from && to === one.to) === index;

const isGuard = ({ reason }: DroppedWords): boolean => reason === 'guard-before' || reason === 'guard-after';

/** Of several rules that the words around forbid to read the same words, one is told. */
const isToldOnce = (one: DroppedWords, index: number, all: readonly DroppedWords[]): boolean =>
  !isGuard(one) ||
  all.findIndex((other) => isGuard(other) && other.start === one.start && other.end === one.end) === index;

/**
 * Reads a text as `tagText` does, and tells what was passed over and why. Made for a sentence that somebody wonders about:
 * it tries far more than a reading needs.
 */
export function explainText(text: string, options: TagOptions): Explanation {
  const grammar = grammarOf(options.language);
  const trace = createTrace();
  const recognized = recognizeText(text, grammar, trace);
  const { table, readings } = recognized;
  const { expressions } = resolveText(
    recognized,
    grammar,
    reckoningOf([recognized], referenceDays(options.creationTime)),
    firstToldDate([readings]),
  );
  const isRead = (reading: Reading): boolean =>
    expressions.some(({ start }) => start === (table.starts[reading.from] ?? 0));
  const unreal = readings.filter((reading) => !isRead(reading));
  const known: Candidate[] = [
    ...unreal.map(({ rule, from, to }): Candidate => ({ rule, from, to, reason: 'no-such-date' })),
    ...trace.candidates.toSorted((a, b) => Number(a.reason === null) - Number(b.reason === null)),
  ].filter(isFirst);
  const kept = readings.filter(isRead);
  const dropped = known
    .filter((one) => isWorthTelling(one, known, kept))
    .map((one) => explainCandidate(one, readings, table))
    .filter(isToldOnce);
  const all = [...dropped, ...strayNumbers(table, [...kept, ...known])];
  return { expressions, dropped: all.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}
