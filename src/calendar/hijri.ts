import { CalendarDate, GregorianCalendar, IslamicUmalquraCalendar, toCalendar } from '@internationalized/date';
import { formatDay, toDayNumber } from './days.ts';
import { edtfBounds, granularityOf } from './edtf.ts';

/** A date of the Hijri calendar of Umm al-Qura, the official one of Saudi Arabia. */
export interface HijriDate {
  readonly year: number;
  /** 1 (Muharram) – 12 (Dhu al-Hijja). */
  readonly month: number;
  readonly day: number;
}

/** Years that the tables of Umm al-Qura hold (R. H. van Gent's, in the library). */
const TABLED = [1300, 1600] as const;

/**
 * True for years of which the days are known. Before 1300 (1882) the library counts by the arithmetic calendar, and the
 * moon that was seen may have been a day or two before or after.
 */
export function isHijriCertain(year: number): boolean {
  return year >= TABLED[0] && year <= TABLED[1];
}

const hijri = new IslamicUmalquraCalendar();
const gregorian = new GregorianCalendar();

/** The Hijri date of an EDTF day; null for anything that is not one day. */
export function toHijri(edtfDay: string): HijriDate | null {
  const bounds = edtfBounds(edtfDay);
  if (bounds === null || granularityOf(edtfDay) !== 'day' || !Number.isFinite(bounds.earliest)) return null;
  const [year = 0, month = 1, day = 1] = formatDay(bounds.earliest).replace(/[~?%]/g, '').split('-').map(Number);
  if (!(year > 600 && year < 3000)) return null;
  const date = toCalendar(new CalendarDate(gregorian, year, month, day), hijri);
  return { year: date.year, month: date.month, day: date.day };
}

/** The day number of a Hijri date; null where the month has no such day or the year is out of the library's reach. */
export function hijriDay(year: number, month: number, day: number): number | null {
  if (year < 1 || year > TABLED[1] || month < 1 || month > 12 || day < 1) return null;
  const first = new CalendarDate(hijri, year, month, 1);
  if (day > hijri.getDaysInMonth(first)) return null;
  const date = toCalendar(new CalendarDate(hijri, year, month, day), gregorian);
  return toDayNumber(date.year, date.month, date.day);
}

/** First and last day of a Hijri month, or of the whole year where the month is null. */
export function hijriSpan(year: number, month: number | null): { earliest: number; latest: number } | null {
  const earliest = hijriDay(year, month ?? 1, 1);
  const next = month === null || month === 12 ? hijriDay(year + 1, 1, 1) : hijriDay(year, month + 1, 1);
  return earliest === null || next === null ? null : { earliest, latest: next - 1 };
}
