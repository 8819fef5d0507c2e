import type { Parts } from '../../language/temporal-data.ts';
import { type Grammar, oncePerGrammar } from '../recognize/grammar.ts';
import type { Reading } from '../recognize/match.ts';
import type { TokenTable } from '../recognize/token-table.ts';
import { hourOfDay } from '../resolve/time-of-day.ts';
import { changeEach, type Pass } from './pass.ts';

/** Tokens that a word for "to" may take: «و حتى». */
const LONGEST_JOIN = 2;

const joinId = oncePerGrammar((grammar) => ({ rangeJoin: grammar.classId('rangeJoin') }));

/** True where nothing but a word for "to" stands between two readings. */
function isRange(one: Reading, next: Reading, grammar: Grammar, table: TokenTable): boolean {
  const gap = next.from - one.to;
  if (gap < 1 || gap > LONGEST_JOIN) return false;
  return grammar.senses(table, one.to, joinId(grammar).rangeJoin).some(({ length }) => length === gap);
}

const isCalendar = ({ rule }: Reading): boolean => rule.rule.kind === 'calendar';

/** A weekday of no certain week. */
const isBareWeekday = ({ weekday, day, month, year, shift, unit, ordinal, hour, part }: Parts): boolean =>
  weekday !== undefined && [day, month, year, shift, unit, ordinal, hour, part].every((said) => said === undefined);

/** A time of the clock of no certain day. */
export const isBareClock = ({ hour, weekday, day, month, year, shift = 0 }: Parts): boolean =>
  hour !== undefined && shift === 0 && [weekday, day, month, year].every((said) => said === undefined);

const isBefore = (a: Parts, b: Parts): boolean =>
  hourOfDay(a) * 60 + (a.minute ?? 0) < hourOfDay(b) * 60 + (b.minute ?? 0);

/** A month, or a day of one, of no certain year. */
const isOfSomeYear = ({ month, year, year2, unit, shift, weekday, calendar, ordinal, hour, part }: Parts): boolean =>
  month !== undefined &&
  [year, year2, unit, shift, weekday, calendar, ordinal, hour, part].every((said) => said === undefined);

/** True where a month, or a day of one, comes later in a year than another. */
function isLater(a: Parts, b: Parts): boolean {
  const [month = 0, other = 0] = [a.month, b.month];
  return month === other ? (a.day ?? 0) > (b.day ?? 31) : month > other;
}

/** The year of a month that ends a range: that of the one which begins it, or the next. */
function yearOfEnd(begin: Parts, end: Parts): Parts | null {
  if (!isOfSomeYear(end) || begin.month === undefined) return null;
  const by = isLater(begin, end) ? 1 : 0;
  if (isOfSomeYear(begin)) return { ...end, unit: 'year', shift: by, from: 'context' };
  const isPlainYear = begin.year !== undefined && begin.calendar === undefined && begin.era === undefined;
  return isPlainYear ? { ...end, year: begin.year + by } : null;
}

/** What the end of a range says more by being its end; null where it says enough by itself. */
function endOf(begin: Parts, end: Parts): Parts | null {
  const inYear = yearOfEnd(begin, end);
  if (inYear !== null) return inYear;
  if (isBareWeekday(end) && isBareWeekday(begin)) return { ...end, shift: 1, from: 'context' };
  const isOverMidnight = begin.hour !== undefined && isBareClock(end) && isBefore(end, begin);
  return isOverMidnight ? { ...end, unit: 'day', shift: 1, from: 'told-day' } : null;
}

/** "From the 1st to the 5th of May": a day that begins a range is of the month that is said at its end. */
function dayOfEnd(begin: Parts, end: Parts): Parts | null {
  const isDayAlone = begin.day !== undefined && Object.keys(begin).length === 1;
  if (!isDayAlone || end.month === undefined || end.day === undefined || begin.day > end.day) return null;
  const { weekday: _weekday, hour: _hour, part: _part, ...rest } = end;
  return { ...rest, day: begin.day };
}

/** "From November to March 2014": a year said at the end alone is not that of a month which comes later in it. */
function beginOf(begin: Parts, end: Parts): Parts | null {
  const isOfOneYear = begin.year !== undefined && begin.year === end.year && begin.era === undefined;
  const isShared = isOfOneYear && begin.calendar === undefined && begin.month !== undefined && end.month !== undefined;
  return isShared && isLater(begin, end) ? { ...begin, year: begin.year - 1 } : null;
}

/** What the beginning of a range says more by its end. */
const openingOf = (begin: Parts, end: Parts): Parts | null => dayOfEnd(begin, end) ?? beginOf(begin, end);

/** "From Tuesday to Saturday", "from 9 p.m. to 5 a.m.", "from November to March": a range ends after it begins. */
export const orderRanges: Pass = (readings, grammar, table) => {
  const isRangeAt = (index: number): boolean => {
    const [one, next] = [readings[index], readings[index + 1]];
    if (one === undefined || next === undefined || !isCalendar(one) || !isCalendar(next)) return false;
    return isRange(one, next, grammar, table);
  };
  return changeEach(readings, (reading, index) => {
    const says =
      (isRangeAt(index) ? openingOf(reading.says, readings[index + 1]?.says ?? {}) : null) ??
      (isRangeAt(index - 1) ? endOf(readings[index - 1]?.says ?? {}, reading.says) : null);
    return says === null ? reading : { ...reading, says };
  });
};
