import { toCivilDate, toDayNumber } from '../../calendar/days.ts';
import type { TimeWindow } from '../state/window-address.ts';

export const DAY_MS = 86_400_000;

export type Fields = Intl.DateTimeFormatOptions;
export const YEAR: Fields = { year: 'numeric' };
export const MONTH: Fields = { month: 'long' };
export const DAY: Fields = { day: 'numeric', month: 'long' };

/** Making a formatter costs a hundred times what using it does; a site has few kinds, and one of each is kept. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** What `Intl` formats days with, Gregorian and in UTC unless the fields say otherwise. */
export function formatter(locale: string, fields: Fields): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, fields]);
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...fields });
  formatters.set(key, made);
  return made;
}

/** `Intl` formats no instant beyond these (ECMA-262, time values). */
export const MAX_INSTANT = 8.64e15;

/** Fields of a day that name its year: before the common era, its era too. */
export function withEra(fields: Fields, day: number): Fields {
  return fields.year !== undefined && toCivilDate(day).year < 1 ? { ...fields, era: 'short' } : fields;
}

/** A year alone, as in a heading: ٢٠٢٠. */
export function yearWords(year: number, locale: string): string {
  const day = toDayNumber(year, 7, 1);
  return Math.abs(day * DAY_MS) > MAX_INSTANT
    ? String(year)
    : formatter(locale, withEra(YEAR, day)).format(day * DAY_MS);
}

/** A month's name alone, as in a heading. */
export function monthWords(month: number, locale: string): string {
  return formatter(locale, MONTH).format(toDayNumber(2000, month, 15) * DAY_MS);
}

/** How far a window's ends must be written: to the year where it begins and ends with years, else to the month or the day. */
function windowFields(from: number, to: number): Fields {
  const [first, after] = [toCivilDate(from), toCivilDate(to)];
  if (first.day !== 1 || after.day !== 1) return { ...DAY, ...YEAR };
  return first.month === 1 && after.month === 1 ? YEAR : { ...MONTH, ...YEAR };
}

/** A window of time in words: «٢٠١٤», «حزيران – آب ٢٠١٤». */
export function windowWords([from, to]: TimeWindow, locale: string): string {
  return formatter(locale, windowFields(from, to)).formatRange(from * DAY_MS, (to - 1) * DAY_MS);
}
