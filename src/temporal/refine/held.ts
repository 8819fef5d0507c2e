import type { RuleKind } from '../../language/temporal-data.ts';
import type { Reading } from '../recognize/match.ts';
import { FIRST_OF_FOUR_DIGITS } from './old-years.ts';

/** What readings may hold that a pass is about, as bits: one look tells which of the passes have anything to do. */
export const HOLDS = {
  /** A date: a reading of a rule of kind `calendar`. */
  date: 1,
  /** A date with a year, and one of a month that says none. */
  year: 2,
  openMonth: 4,
  /** A number of units, and a length. */
  count: 8,
  length: 16,
  set: 32,
  vague: 64,
  nothing: 128,
  pair: 256,
  hijri: 512,
  era: 1024,
  decade: 2048,
  ofAll: 4096,
  /** A year of fewer digits than ours, or what may be one. */
  oldYear: 8192,
  /** Two readings with no more between them than a pass looks over. */
  neighbors: 16_384,
} as const;

/** The most tokens that any pass which asks for `neighbors` takes for a join of two readings; see `joinCalendars`. */
const NEAR = 3;

const OF_KIND: Readonly<Record<RuleKind, number>> = {
  calendar: HOLDS.date,
  offset: HOLDS.count,
  duration: HOLDS.count | HOLDS.length,
  set: HOLDS.set,
  ref: HOLDS.vague,
  fixed: 0,
  nothing: HOLDS.nothing,
};

function bitsOf({ rule: { rule }, says }: Reading): number {
  let bits = OF_KIND[rule.kind];
  if (says.calendar === 'old' || (says.year !== undefined && says.year < FIRST_OF_FOUR_DIGITS)) bits |= HOLDS.oldYear;
  if (rule.kind === 'calendar') {
    if (says.year !== undefined) bits |= HOLDS.year;
    else if (says.month !== undefined) bits |= HOLDS.openMonth;
  }
  if (rule.pair === true) bits |= HOLDS.pair;
  if (says.calendar === 'hijri') bits |= HOLDS.hijri;
  if (says.era !== undefined) bits |= HOLDS.era;
  if (says.decade !== undefined) bits |= HOLDS.decade;
  if (says.ofAll !== undefined) bits |= HOLDS.ofAll;
  return bits;
}

/** What a list of readings holds, as bits of `HOLDS`. */
export function heldBy(readings: readonly Reading[]): number {
  let held = 0;
  let before = Number.NEGATIVE_INFINITY;
  for (const reading of readings) {
    held |= bitsOf(reading);
    if (reading.from - before <= NEAR) held |= HOLDS.neighbors;
    before = reading.to;
  }
  return held;
}
