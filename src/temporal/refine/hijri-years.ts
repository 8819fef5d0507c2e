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

/** Hijri years before it (1970) are of a history, whenever the text came out: dates of the news name theirs or none. */
const FIRST_OF_OUR_TIME = 1390;
/** A year of the other calendar from which a text tells of our time again. */
const OUR_TIME = 1900;
/** Months from one told to one before it by which a story goes on into the next year. */
const MONTHS_TO_NEXT_YEAR = 8;

/** Where a history that counts by the Hijri calendar has come to. */
interface Come {
  readonly year: number;
  readonly month: number | undefined;
}

/** A day of a Hijri month of no certain year; the month alone may be that of every year ("in Ramadan"). */
const isOfSomeYear = ({ rule, says }: Reading): boolean =>
  rule.rule.kind === 'calendar' &&
  says.calendar === 'hijri' &&
  says.month !== undefined &&
  says.day !== undefined &&
  [says.year, says.year2, says.shift].every((said) => said === undefined);

/** "Last week", "in 2014": the text tells of its own time. */
const isOfOurTime = ({ rule, says: { shift, from, year = 0, calendar } }: Reading): boolean =>
  rule.rule.kind === 'calendar' &&
  ((shift !== undefined && from === undefined) || (calendar === undefined && year >= OUR_TIME));

/** Where a history has come to with one more reading; null where it tells of our time. */
function comeTo(reading: Reading, come: Come | null): Come | null {
  const { year, month } = reading.says;
  if (isHijriYear(reading)) return year !== undefined && year < FIRST_OF_OUR_TIME ? { year, month } : null;
  return isOfOurTime(reading) ? null : come;
}

/** "3 Shaban 656 AH … on 5 Ramadan": a day of a Hijri history is of the year that it has come to, or of the next. */
export const goOnInHijriYear: Pass = (readings) => {
  if (!readings.some(isOfSomeYear)) return readings;
  let come: Come | null = null;
  return changeEach(readings, (reading) => {
    come = comeTo(reading, come);
    if (come === null || !isOfSomeYear(reading)) return reading;
    const month: number | undefined = reading.says.month;
    const isNext = (come.month ?? 0) - (month ?? 0) >= MONTHS_TO_NEXT_YEAR;
    come = { year: come.year + (isNext ? 1 : 0), month };
    return { ...reading, says: { ...reading.says, year: come.year } };
  });
};

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
