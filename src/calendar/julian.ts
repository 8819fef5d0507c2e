import { toCivilDate, toDayNumber, toWeekday } from './days.ts';

/** The first day of the Gregorian calendar, in the countries that took it up at once. */
const GREGORIAN_FROM = toDayNumber(1582, 10, 15);

/**
 * The weekday of a day as its chroniclers had it: Monday 1 … Sunday 7. What is told before October 1582 is told by the Julian
 * calendar, whose days of the same name lie later by as many days as its leap years are too many
 * (Meeus, Astronomical Algorithms, ch. 7).
 *
 * @param dayNumber the day of the Gregorian calendar, counted backward, that has the same year, month and day
 */
export function weekdayOf(dayNumber: number): number {
  if (dayNumber >= GREGORIAN_FROM) return toWeekday(dayNumber);
  const { year, month } = toCivilDate(dayNumber);
  const yearOfMarch = month <= 2 ? year - 1 : year;
  return toWeekday(dayNumber + Math.floor(yearOfMarch / 100) - Math.floor(yearOfMarch / 400) - 2);
}

/** Easter Sunday of a year before the Gregorian calendar, as its own year, month and day (Meeus, ch. 8). */
export function julianEaster(year: number): number {
  const c = year % 19;
  const d = (19 * c + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  return toDayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** True for years whose Easter was found by the Julian calendar. */
export const isJulianYear = (year: number): boolean => year < 1583;
