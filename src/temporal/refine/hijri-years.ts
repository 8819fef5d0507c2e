import type { Grammar } from '../recognize/grammar.ts';
import type { Reading } from '../recognize/match.ts';
import type { TokenTable } from '../recognize/token-table.ts';
import { changeEach, type Pass } from './pass.ts';

/** Years of one history: farther from the last year told in the Hijri calendar, a bare one is told in the other. */
const ONE_HISTORY = 100;
/** Tokens between two years that are told together: "between 684 and 690 AH". */
const BESIDE = 2;

/** The year as it stands: the first century of the Hijra is told in two digits, as our own often is. */
const yearOf = ({ rule, says }: Reading): number | undefined =>
  rule.rule.kind === 'calendar' ? (says.year ?? says.year2) : undefined;

const isHijriYear = (reading: Reading): boolean => reading.says.calendar === 'hijri' && yearOf(reading) !== undefined;

/** A year alone, with nothing that tells for sure which calendar it is of. */
function isBare(reading: Reading, grammar: Grammar, table: TokenTable): boolean {
  const { says, from, to } = reading;
  if (yearOf(reading) === undefined || isHijriYear(reading) || says.era !== undefined) return false;
  if (says.month !== undefined || says.season !== undefined) return false;
  // «العام الدراسي 1440/1441هـ» is one year that two numbers tell.
  if (grammar.has(table, to, 'slash')) return false;
  for (let at = from; at <= to; at++) if (grammar.has(table, at, 'yearMark')) return false;
  return true;
}

const isNear = (year: number, hijri: number | undefined): boolean =>
  hijri !== undefined && Math.abs(year - hijri) <= ONE_HISTORY;

/** The year of the Hijri calendar that a reading tells together with the one before it. */
function hijriBeside(reading: Reading, next: Reading | undefined): number | undefined {
  return next !== undefined && isHijriYear(next) && next.from - reading.to <= BESIDE ? next.says.year : undefined;
}

/** A history that counts by the Hijri calendar marks its first years, and goes on without: "in 656 AH … in 658 …". */
export const goOnInHijri: Pass = (readings, grammar, table) => {
  if (!readings.some(isHijriYear)) return readings;
  let last: number | undefined;
  return changeEach(readings, (reading, index) => {
    if (isHijriYear(reading)) last = reading.says.year;
    if (!isBare(reading, grammar, table)) return reading;
    const { year2, year = year2 ?? 0, ...rest } = reading.says;
    const beside = hijriBeside(reading, readings[index + 1]);
    return isNear(year, beside ?? last) ? { ...reading, says: { ...rest, year, calendar: 'hijri' } } : reading;
  });
};
