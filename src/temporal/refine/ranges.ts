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
const isBareClock = ({ hour, weekday, day, month, year, shift = 0 }: Parts): boolean =>
  hour !== undefined && shift === 0 && [weekday, day, month, year].every((said) => said === undefined);

const isBefore = (a: Parts, b: Parts): boolean =>
  hourOfDay(a) * 60 + (a.minute ?? 0) < hourOfDay(b) * 60 + (b.minute ?? 0);

/** What the end of a range says more by being its end; null where it says enough by itself. */
function endOf(begin: Parts, end: Parts): Parts | null {
  if (isBareWeekday(end) && isBareWeekday(begin)) return { ...end, shift: 1, from: 'context' };
  const isOverMidnight = begin.hour !== undefined && isBareClock(end) && isBefore(end, begin);
  return isOverMidnight ? { ...end, unit: 'day', shift: 1, from: 'told-day' } : null;
}

/** "From Tuesday to Saturday", "from 9 p.m. to 5 a.m.": a range ends after it begins. */
export const orderRanges: Pass = (readings, grammar, table) =>
  changeEach(readings, (reading, index) => {
    const before = readings[index - 1];
    if (before === undefined || !isCalendar(reading) || !isCalendar(before)) return reading;
    if (!isRange(before, reading, grammar, table)) return reading;
    const says = endOf(before.says, reading.says);
    return says === null ? reading : { ...reading, says };
  });
