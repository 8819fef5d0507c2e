import { formatDay, formatMonth, formatYear, isCivilDate, toCivilDate, toDayNumber } from '../../calendar/days.ts';

/** A half-open range of days since 1970-01-01. */
export type TimeWindow = readonly [fromDay: number, toDay: number];

const WRITTEN = /^Y?(-?\d{4,6})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** The first day of a written day, month or year, and the day after its last; null for what is none. */
function readDays(text: string | null): TimeWindow | null {
  const [, year, month, day] = WRITTEN.exec(text ?? '') ?? [];
  if (year === undefined) return null;
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  if (!isCivilDate(y, m, d)) return null;
  const from = toDayNumber(y, m, d);
  if (day !== undefined) return [from, from + 1];
  return [from, month === undefined ? toDayNumber(y + 1, 1, 1) : toDayNumber(y, m + 1, 1)];
}

/**
 * Reads the window of an address: `from=2014-06` begins with June's first day, `to=2015` ends with the year's last.
 *
 * @returns null where either is missing, is no date, or ends before the other begins
 */
export function readWindow(from: string | null, to: string | null): TimeWindow | null {
  const [start, end] = [readDays(from)?.[0], readDays(to)?.[1]];
  return start === undefined || end === undefined || start >= end ? null : [start, end];
}

/** A window as an address writes it: years where it begins and ends with years, else months, else days. */
export function writeWindow([from, to]: TimeWindow): readonly [from: string, to: string] {
  const [first, last, after] = [toCivilDate(from), toCivilDate(to - 1), toCivilDate(to)];
  const isByYear = first.day === 1 && first.month === 1 && after.day === 1 && after.month === 1;
  const isByMonth = first.day === 1 && after.day === 1;
  if (isByYear) return [formatYear(first.year), formatYear(last.year)];
  if (isByMonth) return [formatMonth(from), formatMonth(to - 1)];
  return [formatDay(from), formatDay(to - 1)];
}
