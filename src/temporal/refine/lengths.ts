import type { Parts, TimeUnit } from '../../language/temporal-data.ts';
import type { Grammar } from '../recognize/grammar.ts';
import type { Reading } from '../recognize/match.ts';
import type { TokenTable } from '../recognize/token-table.ts';
import { formatDuration } from '../resolve/durations.ts';
import { isAfterBetween } from './amount-ranges.ts';
import type { Pass } from './pass.ts';

/** Units of a length in the order in which TIMEX3 writes them; what is told in hours and less stands behind a T. */
const LENGTH_UNITS: readonly TimeUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** «two hours and thirty minutes»: lengths of different units, one after the other, are one length. */
export const joinLengths: Pass = (readings, grammar, table) => {
  if (!readings.some(isPlainLength)) return readings;
  const isJoin = (at: number): boolean => grammar.has(table, at, 'and') || grammar.has(table, at, 'comma');
  const joined: Reading[] = [];
  for (const reading of readings) {
    const before = joined.at(-1);
    const touches =
      before !== undefined && (reading.from === before.to || (reading.from === before.to + 1 && isJoin(before.to)));
    const distance = touches && before !== undefined ? distanceOf(before, reading, grammar, table) : null;
    if (distance !== null) {
      joined[joined.length - 1] = distance;
      continue;
    }
    const isOne = touches && !isAfterBetween(before?.from ?? 0, grammar, table);
    const value = isOne && before !== undefined ? joinedLength(before.says, reading.says) : null;
    if (value === null || before === undefined || !isPlainLength(before) || !isPlainLength(reading))
      joined.push(reading);
    else joined[joined.length - 1] = joinTwo(before, reading, value);
  }
  return joined.length === readings.length ? readings : joined;
};

/** Two lengths as one; its months are kept for a distance that goes on with days. */
function joinTwo(one: Reading, next: Reading, value: string): Reading {
  const [first, second] = [monthsOf(one), monthsOf(next)];
  const months = first === null || second === null ? {} : { months: first + second };
  return { ...one, to: next.to, says: { ...one.says, value, unit: next.says.unit ?? 'day', ...months } };
}

const isPlainLength = ({ rule, says }: Reading): boolean =>
  rule.rule.kind === 'duration' &&
  says.shift === undefined &&
  says.fraction === undefined &&
  typeof (says.n ?? 1) === 'number';

/** `P1Y` and one month make `P1Y1M`; null where a unit comes twice or is none of a length. */
function joinedLength(a: Parts, b: Parts): string | null {
  const [first, second] = [a, b].map((says) => LENGTH_UNITS.indexOf(says.unit ?? 'day'));
  if (first === undefined || second === undefined || first < 0 || second < 0 || first === second) return null;
  const one = a.value ?? formatDuration(Number(a.n ?? 1), a.unit ?? 'day');
  const two = formatDuration(Number(b.n ?? 1), b.unit ?? 'day');
  if (first > second && a.value !== undefined) return null;
  const [longer, shorter] = first < second ? [one, two] : [two, one];
  if (longer.includes('T')) return shorter.startsWith('PT') ? longer + shorter.slice(2) : null;
  return longer + shorter.slice(1);
}

/** A unit and the next smaller one, of which it has a whole number. */
const SMALLER: Partial<Record<TimeUnit, readonly [number, TimeUnit]>> = { year: [12, 'month'], week: [7, 'day'] };

/** Months of the units that have a whole number of them. */
const MONTHS: Partial<Record<TimeUnit, number>> = { year: 12, month: 1 };

/** Months of a length or distance; null where it is not counted in them alone. */
function monthsOf({ says: { n = 1, unit = 'day', months } }: Reading): number | null {
  const one = MONTHS[unit];
  return one === undefined ? null : (months ?? Number(n) * one);
}

/** What two amounts say as one: fifteen months, or a month and its days; null where they do not count as one. */
function countTogether(first: Reading, second: Reading): Parts | null {
  const { unit = 'day', n = 1 } = second.says;
  const [times, smaller] = SMALLER[first.says.unit ?? 'day'] ?? [0, null];
  if (unit === smaller && first.says.value === undefined)
    return { unit, n: Number(first.says.n ?? 1) * times + Number(n) };
  const months = unit === 'day' || unit === 'week' ? monthsOf(first) : null;
  return months === null ? null : { unit, n, months };
}

/** "A year and three months ago" is fifteen months ago; null where the two do not count as one distance. */
function distanceOf(first: Reading, second: Reading, grammar: Grammar, table: TokenTable): Reading | null {
  const [distance, length] = isPlainLength(second) ? [first, second] : [second, first];
  // "Jailed for ten years, two months ago": behind a comma the distance begins anew.
  if (distance === second && !grammar.has(table, first.to, 'and')) return null;
  const { n, fraction } = distance.says;
  const isPlain = distance.rule.rule.kind === 'offset' && typeof n === 'number' && fraction === undefined;
  if (!isPlain || !isPlainLength(length) || second.says.value !== undefined) return null;
  const counted = countTogether(first, second);
  const value = joinedLength(first.says, second.says);
  if (counted === null || value === null) return null;
  return { ...distance, from: first.from, to: second.to, says: { ...distance.says, ...counted, value } };
}
