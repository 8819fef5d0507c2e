import type { RuleKind } from '../../language/temporal-data.ts';
import type { Grammar } from '../recognize/grammar.ts';
import type { Reading } from '../recognize/match.ts';
import type { TokenTable } from '../recognize/token-table.ts';
import { HeldWords } from './held-words.ts';
import { HOLDS } from './holds.ts';
import { FIRST_OF_FOUR_DIGITS } from './old-years.ts';

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
  if (says.overMidnight !== undefined) bits |= HOLDS.night;
  if (says.from !== undefined) bits |= HOLDS.counted;
  return bits;
}

/** What a list of readings holds, as bits of `HOLDS`. */
export function heldBy(readings: readonly Reading[], grammar: Grammar, table: TokenTable): number {
  const words = new HeldWords(grammar, table);
  let held = 0;
  let before = Number.NEGATIVE_INFINITY;
  for (const reading of readings) {
    const bits = bitsOf(reading);
    held |= bits | words.within(reading) | words.beside(reading, bits);
    if (reading.from - before <= NEAR) held |= HOLDS.neighbors;
    before = reading.to;
  }
  return held;
}
