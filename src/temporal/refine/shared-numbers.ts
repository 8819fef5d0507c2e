import type { Parts } from '../../language/temporal-data.ts';
import type { Grammar } from '../recognize/grammar.ts';
import { NUMBER } from '../recognize/lexicon.ts';
import type { Reading } from '../recognize/match.ts';
import { readNumber } from '../recognize/numbers.ts';
import { digitsOf, isGlued, type TokenTable } from '../recognize/token-table.ts';

/** "The 7th": a day of the month in hand, beside which only what is counted in the same way is one ("and 9th"). */
export const isDayAlone = ({ day, month, unit, weekday }: Parts): boolean =>
  day !== undefined && month === undefined && unit === undefined && weekday === undefined;

/** What a bare number means beside a date: a day where that says a day of a month, a year where it says only a year. */
function shareParts(says: Parts, value: number, width: number): Parts | null {
  const isOfMonth = says.month !== undefined || says.unit === 'month' || isDayAlone(says);
  if (says.day !== undefined && isOfMonth && width <= 2 && value >= 1 && value <= 31) {
    const { weekday: _weekday, part: _part, hour: _hour, minute: _minute, ...rest } = says;
    return { ...rest, day: value };
  }
  if (value % 10 === 0 && says.decade2 !== undefined && width === 2) return { ...says, decade2: value };
  const isYear = says.year !== undefined && says.month === undefined && says.season === undefined;
  if (isYear && width === 4 && value >= 1000 && value < 2150) return { ...says, year: value };
  const isShortYear = isYear && width === 3 && says.year < 1000;
  return isShortYear ? { ...says, year: value } : null;
}

/** The number before a connecting word ("3 to 5 May") or after one ("in 2011 and 2014"), as a reading. */
export function sharedAt(reading: Reading, at: number, table: TokenTable, grammar: Grammar): Reading | null {
  if (reading.says.century !== undefined) return sharedCentury(reading, at, table, grammar);
  if (reading.says.quarter !== undefined) return null;
  if (table.ids[at] !== NUMBER) return null;
  const says = shareParts(reading.says, table.values[at] ?? 0, digitsOf(table, at));
  return says === null ? null : { ...reading, from: at, to: at + 1, says };
}

/** «1939–45»: the end of a range of years, by its last two digits. "2001-02" may be a month; the year after is no doubt one. */
export function shortYearAt(reading: Reading, at: number, table: TokenTable): Reading | null {
  const { year, month, season } = reading.says;
  const isJoined = isGlued(table, at) && isGlued(table, at - 1);
  if (year === undefined || year < 1000 || month !== undefined || season !== undefined || !isJoined) return null;
  const value = table.values[at] ?? 0;
  if (table.ids[at] !== NUMBER || digitsOf(table, at) !== 2 || value <= year % 100) return null;
  if (value <= 12 && value !== (year % 100) + 1) return null;
  return { ...reading, from: at, to: at + 1, says: { ...reading.says, year: year - (year % 100) + value } };
}

/** "The second and third centuries": an ordinal beside a century is another one. */
function sharedCentury(reading: Reading, at: number, table: TokenTable, grammar: Grammar): Reading | null {
  const number = readNumber(table, grammar, at);
  if (number === null || !number.ordinal || number.value > 30) return null;
  return { ...reading, from: at, to: at + number.length, says: { ...reading.says, century: number.value } };
}

/** "Between 2 and 4 p.m.", «entre 14 et 16 heures»: a bare number joined to an hour behind it is one too. */
function sharedHour(reading: Reading, at: number, table: TokenTable): Reading | null {
  const { hour, day, month, minute: _minute, addMinutes: _add, ...rest } = reading.says;
  const value = table.values[at] ?? 0;
  if (hour === undefined || (day ?? month) !== undefined || table.ids[at] !== NUMBER) return null;
  if (digitsOf(table, at) > 2 || value > 24 || value >= hour || isGlued(table, at)) return null;
  return { ...reading, from: at, to: at + 1, says: { ...rest, hour: value } };
}

/** "The second and third quarters": an ordinal before a quarter is another one. */
function sharedQuarter(
  reading: Reading,
  end: number,
  floor: number,
  table: TokenTable,
  grammar: Grammar,
): Reading | null {
  if (reading.says.quarter === undefined || end - 1 < floor) return null;
  const number = readNumber(table, grammar, end - 1);
  if (number === null || !number.ordinal || number.length !== 1 || number.value >= reading.says.quarter) return null;
  return { ...reading, from: end - 1, to: end, says: { ...reading.says, quarter: number.value } };
}

/** Where the number of a day begins that has an article of its own: «entre le 6 et le 15 août». */
const articleBefore = (at: number, floor: number, table: TokenTable, grammar: Grammar): number =>
  at > floor && grammar.has(table, at - 1, 'dayArticle') ? at - 1 : at;

/** Words that the number of a day may take: "the twenty-second" is three in Arabic, with its joining word. */
const LONGEST_ORDINAL = 4;

/** The number that ends before a token: "between the second and the fifth of May". */
export function sharedBefore(
  reading: Reading,
  end: number,
  floor: number,
  table: TokenTable,
  grammar: Grammar,
): Reading | null {
  // «le 1er et le 2 juin»: what is glued behind a number to count it says nothing more.
  const suffix = grammar.has(table, end - 1, 'ordinalSuffix') && isGlued(table, end - 1) ? 1 : 0;
  const at = end - 1 - suffix;
  const one = at < floor ? null : (sharedAt(reading, at, table, grammar) ?? sharedHour(reading, at, table));
  if (one !== null && isDayAlone(reading.says) && suffix === 0) return null;
  if (one !== null && one.to + suffix === end)
    return { ...one, from: articleBefore(at, floor, table, grammar), to: end };
  const quarter = sharedQuarter(reading, end, floor, table, grammar);
  if (quarter !== null) return quarter;
  for (let length = LONGEST_ORDINAL; length >= 1; length--) {
    const from = end - length;
    const number = from < floor || table.ids[from] === NUMBER ? null : readNumber(table, grammar, from);
    if (number === null || !number.ordinal || number.length !== length) continue;
    const says = reading.says.day === undefined ? null : shareParts(reading.says, number.value, 0);
    return says === null ? null : { ...reading, from, to: end, says };
  }
  return null;
}
