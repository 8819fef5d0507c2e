/**
 * Days are integers since 1970-01-01 in the proleptic Gregorian calendar. The conversions follow Howard Hinnant's
 * `days_from_civil` and `civil_from_days` (https://howardhinnant.github.io/date_algorithms.html), which need no clock and
 * no time zone.
 */
export interface CivilDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

const DAYS_PER_ERA = 146_097;

/** The day number of a date that exists; months outside 1–12 are carried over into years. */
export function toDayNumber(year: number, month: number, day: number): number {
  const carried = year + Math.floor((month - 1) / 12);
  const inYear = (((month - 1) % 12) + 12) % 12;
  const y = inYear < 2 ? carried - 1 : carried;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((inYear + 10) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719_468;
}

/** The date of a day number. */
export function toCivilDate(dayNumber: number): CivilDate {
  const z = dayNumber + 719_468;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** Days in a month, 28–31. */
export function daysInMonth(year: number, month: number): number {
  return toDayNumber(year, month + 1, 1) - toDayNumber(year, month, 1);
}

/** True where month and day exist in that year: 2020-02-29 does, 2020-02-31 does not. */
export function isCivilDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** ISO weekday of a day number: Monday 1 … Sunday 7. */
export function toWeekday(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week of a day: the week belongs to the year that holds its Thursday. */
export function toIsoWeek(dayNumber: number): { readonly year: number; readonly week: number } {
  const thursday = dayNumber - toWeekday(dayNumber) + 4;
  const { year } = toCivilDate(thursday);
  return { year, week: Math.floor((thursday - toDayNumber(year, 1, 1)) / 7) + 1 };
}

/** Monday of an ISO week. */
export function isoWeekStart(year: number, week: number): number {
  const fourth = toDayNumber(year, 1, 4);
  return fourth - toWeekday(fourth) + 1 + (week - 1) * 7;
}

/** Adds months, and cuts the day to the month's last where it would not exist: 31 January plus one month is 28 February. */
export function addMonths(dayNumber: number, months: number): number {
  const { year, month, day } = toCivilDate(dayNumber);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (((index % 12) + 12) % 12) + 1;
  return toDayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** A year as EDTF writes it: four digits, `-` before the year 0, `Y` before years of more than four. */
export function formatYear(year: number): string {
  const digits = String(Math.abs(year));
  if (digits.length > 4) return `Y${year < 0 ? '-' : ''}${digits}`;
  return `${year < 0 ? '-' : ''}${digits.padStart(4, '0')}`;
}

/** Two digits. */
export function formatTwo(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** A day number as `YYYY-MM-DD`. */
export function formatDay(dayNumber: number): string {
  const { year, month, day } = toCivilDate(dayNumber);
  return `${formatYear(year)}-${formatTwo(month)}-${formatTwo(day)}`;
}

/** The month of a day as `YYYY-MM`. */
export function formatMonth(dayNumber: number): string {
  return formatDay(dayNumber).slice(0, -3);
}
