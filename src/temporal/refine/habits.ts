import type { Parts } from '../../language/temporal-data.ts';
import type { Reading } from '../recognize/match.ts';
import { Neighbors } from './neighbors.ts';
import { changeEach, type Pass } from './pass.ts';

const isSet = ({ rule }: Reading): boolean => rule.rule.kind === 'set';

/** A set that comes round every day, or on a weekday: its hours are of each. */
const isOfDays = ({ rule, says: { unit, weekday, part } }: Reading): boolean =>
  rule.rule.kind === 'set' && (unit === 'day' || (weekday ?? part) !== undefined);

const DATE_FIELDS: readonly (keyof Parts)[] = ['year', 'month', 'day', 'weekday', 'holiday', 'season'];

/** A time of the clock, or a part of the day, that is counted from whatever day is in hand. */
function isOfSomeDay({ rule, says }: Reading): boolean {
  if (rule.rule.kind !== 'calendar' || (says.hour ?? says.part) === undefined) return false;
  if (DATE_FIELDS.some((field) => says[field] !== undefined)) return false;
  return says.from === undefined ? says.shift === undefined : says.from.startsWith('told-day');
}

/** A month, or a day of one, that is said alone. */
const isOfSomeYear = ({ rule, says: { month, year, shift, weekday, calendar } }: Reading): boolean =>
  rule.rule.kind === 'calendar' &&
  month !== undefined &&
  [year, shift, weekday, calendar].every((said) => said === undefined);

/** What comes again: the hour without the day that it was counted from, on the weekday of the set where that has only one. */
function repeat(reading: Reading, { rule, says: { weekday } }: Reading, isOneDay: boolean): Reading {
  const { unit: _unit, shift: _shift, from: _from, ...rest } = reading.says;
  return { ...reading, rule, says: weekday === undefined || !isOneDay ? rest : { ...rest, weekday } };
}

/** False for a weekday of several: "from Tuesday to Saturday", "on Saturdays and Sundays". */
function isOneDay(readings: readonly Reading[], index: number): boolean {
  const isWeekday = (at: number): boolean => {
    const one = readings[at];
    return one !== undefined && isSet(one) && one.says.weekday !== undefined;
  };
  return !isWeekday(index - 1) && !isWeekday(index + 1);
}

/** "Daily from 8 p.m. to 5 a.m.", "a daily curfew from 9 p.m. to 6 a.m.": hours behind a set. */
function spreadForward(readings: readonly Reading[], near: Neighbors): readonly Reading[] {
  let set: number | null = null;
  return changeEach(readings, (reading, index) => {
    const before = readings[index - 1];
    const last = set;
    set = isOfDays(reading) ? index : null;
    if (last === null || before === undefined || !isOfSomeDay(reading)) return reading;
    const next = readings[index + 1];
    const opensRange = next !== undefined && isOfSomeDay(next) && near.isRange(reading, next);
    if (!near.touches(before, reading) && !(opensRange && near.isOneClause(before, reading))) return reading;
    set = last;
    return repeat(reading, readings[last] as Reading, isOneDay(readings, last));
  });
}

/** "8 p.m. to 5 a.m. daily", "at 9 a.m. on Saturdays", "from April to October of each year": what stands before a set. */
function spreadBackward(readings: readonly Reading[], near: Neighbors): readonly Reading[] {
  let changed: Reading[] | null = null;
  for (let index = readings.length - 2; index >= 0; index--) {
    const one = readings[index] as Reading;
    const next = (changed ?? readings)[index + 1] as Reading;
    if (!isSet(next) || isSet(one)) continue;
    const isHour = isOfDays(next) || next.says.hour !== undefined;
    const isBeside = next.says.hour === undefined ? near.touches(one, next, 1) : near.isRange(one, next);
    const isHours = isHour && isOfSomeDay(one) && isBeside && !near.opensSentence(one, next);
    const isMonths = next.says.month !== undefined && isOfSomeYear(one) && near.isRange(one, next);
    if (!isHours && !isMonths) continue;
    changed ??= [...readings];
    changed[index] = repeat(one, next, isOneDay(readings, index + 1));
  }
  return changed ?? readings;
}

/** Hours beside a time that comes again come again with it, and are of no day of their own. */
export const shareHabits: Pass = (readings, grammar, table) => {
  if (!readings.some(isSet)) return readings;
  const near = new Neighbors(grammar, table);
  return spreadBackward(spreadForward(readings, near), near);
};

const isBareWeekday = ({ rule, says }: Reading): boolean =>
  rule.rule.kind === 'calendar' &&
  says.weekday !== undefined &&
  [says.day, says.month, says.shift, says.ordinal, says.unit].every((said) => said === undefined);

/** A reading as a time that comes again. */
const asSet = (reading: Reading): Reading => {
  const { unit: _unit, shift: _shift, from: _from, ...says } = reading.says;
  return { ...reading, rule: { ...reading.rule, rule: { ...reading.rule.rule, kind: 'set' } }, says };
};

/** "Monday to Friday, 9 a.m. to 5 p.m.": a range of weekdays with a range of hours is that of every week. */
export const shareTimetables: Pass = (readings, grammar, table) => {
  const near = new Neighbors(grammar, table);
  const isHoursFrom = (at: number): boolean => {
    const [from, to] = [readings[at], readings[at + 1]];
    return from !== undefined && to !== undefined && isOfSomeDay(to) && near.isRange(from, to);
  };
  const opensTimetable = (at: number): boolean => {
    const [first, last] = [readings[at], readings[at + 1]];
    if (first === undefined || last === undefined || !isBareWeekday(first) || !isBareWeekday(last)) return false;
    if (!near.isRange(first, last) || first.says.hour !== undefined) return false;
    const hours = readings[at + 2];
    if (last.says.hour !== undefined) return isHoursFrom(at + 1);
    return hours !== undefined && isOfSomeDay(hours) && near.touches(last, hours) && isHoursFrom(at + 2);
  };
  let until = 0;
  return changeEach(readings, (reading, index) => {
    if (opensTimetable(index)) until = index + (readings[index + 1]?.says.hour === undefined ? 4 : 3);
    return index < until ? asSet(reading) : reading;
  });
};
