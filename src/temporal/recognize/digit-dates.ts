import { isCivilDate } from '../../calendar/index.ts';
import { readFields } from './digit-fields.ts';
import type { Found, Grammar } from './grammar.ts';
import { NUMBER } from './lexicon.ts';
import { type Reader, within } from './reader.ts';
import { digitsOf } from './token-table.ts';

function toDayMonth(first: number, second: number, order: 'dmy' | 'mdy'): { day: number; month: number } | null {
  const [day, month] = second > 12 || (order === 'mdy' && first <= 12) ? [second, first] : [first, second];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { day, month } : null;
}

/** Points part days from months in the order of the day, whatever the language does with slashes (DIN 1355, GOST R 6.30). */
const orderOf = (separator: string, grammar: Grammar): 'dmy' | 'mdy' =>
  separator === 'dot' ? 'dmy' : grammar.data.numericOrder;

function dateOfFields(
  fields: readonly number[],
  firstWidth: number,
  separator: string,
  grammar: Grammar,
): Found['says'] | null {
  const [a = 0, b = 0, c = 0] = fields;
  if (firstWidth === 4) return checkDate(a, { month: b, day: c }, grammar);
  const dayMonth = toDayMonth(a, b, orderOf(separator, grammar));
  if (dayMonth === null || (c >= 100 && c < 1000)) return null;
  return c < 100 ? { year2: c, ...dayMonth } : checkDate(c, dayMonth, grammar);
}

/** A date of the Gregorian calendar that exists, or one that its year shows to be of the Hijri. */
function checkDate(year: number, on: { day: number; month: number }, grammar: Grammar): Found['says'] | null {
  const [from, to] = grammar.data.hijriYears ?? [1, 0];
  if (year >= from && year <= to)
    return on.month >= 1 && on.month <= 12 && on.day <= 30 ? { year, ...on, calendar: 'hijri' } : null;
  return isCivilDate(year, on.month, on.day) ? { year, ...on } : null;
}

/** A date in digits with its year. */
export const numericDate: Reader = (table, grammar, at) => {
  if (table.ids[at] !== NUMBER) return null;
  for (const separator of ['dash', 'slash', 'dot']) {
    const fields = readFields(table, grammar, at, separator, 4);
    if (fields.length !== 3) continue;
    const lastWidth = digitsOf(table, at + 4);
    if (digitsOf(table, at) !== 4 && lastWidth !== 4 && !(lastWidth === 2 && separator === 'slash')) return null;
    const says = dateOfFields(fields, digitsOf(table, at), separator, grammar);
    return says === null ? null : { says, length: 5 };
  }
  return null;
};

/** `8 / 7 / 1436`: with spaces, only where the year is whole; a rule's other words must tell that it is a date. */
export const spacedDate: Reader = (table, grammar, at) => {
  for (const separator of ['slash', 'dash']) {
    const isRow =
      [0, 2, 4].every((by) => table.ids[at + by] === NUMBER) &&
      [1, 3].every((by) => grammar.has(table, at + by, separator));
    if (!isRow || digitsOf(table, at + 4) !== 4 || digitsOf(table, at) > 2) continue;
    const fields = [0, 2, 4].map((by) => table.values[at + by] ?? 0);
    const says = dateOfFields(fields, digitsOf(table, at), separator, grammar);
    if (says !== null) return { says, length: 5 };
  }
  return null;
};

/** `3/2015` and `2015/3`. */
export const numericMonth: Reader = (table, grammar, at) => {
  if (table.ids[at] !== NUMBER) return null;
  const [a = 0, b = 0, c] = readFields(table, grammar, at, 'slash', 3);
  if (c !== undefined) return null;
  const [year, month] = digitsOf(table, at) === 4 ? [a, b] : [b, a];
  const isMonth = within(month, 1, 12) && within(year, 1900, 2199);
  return isMonth ? { says: { year, month }, length: 3 } : null;
};

/** `22/7`: only where a rule's other words tell that it is a date. */
export const numericDayMonth: Reader = (table, grammar, at) => {
  if (table.ids[at] !== NUMBER || digitsOf(table, at) > 2) return null;
  for (const separator of ['slash', 'dash', 'dot']) {
    const [a = 0, b = 0, ...more] = readFields(table, grammar, at, separator, 3);
    if (b === 0 || more.length > 0) continue;
    const dayMonth = toDayMonth(a, b, orderOf(separator, grammar));
    return dayMonth === null ? null : { says: dayMonth, length: 3 };
  }
  return null;
};

/** `25/7`: a day and a month that can be no fraction and no score. */
export const sureDayMonth: Reader = (table, grammar, at) => {
  const found = numericDayMonth(table, grammar, at);
  const isSlash = found !== null && grammar.has(table, at + 1, 'slash');
  const isSure = (table.values[at] ?? 0) > 12 || (table.values[at + 2] ?? 0) > 12;
  return isSlash && isSure ? found : null;
};

/** `22/04`: no fraction is written with a nought. */
export const paddedDayMonth: Reader = (table, grammar, at) => {
  const isPadded = digitsOf(table, at) === 2 && digitsOf(table, at + 2) === 2 && (table.values[at + 2] ?? 0) < 10;
  return isPadded ? sureDayMonth(table, grammar, at) : null;
};
