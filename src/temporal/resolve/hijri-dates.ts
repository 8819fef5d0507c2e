import {
  formatDay,
  hijriDay,
  hijriSpan,
  isHijriCertain,
  toCivilDate,
  toDayNumber,
  toHijri,
} from '../../calendar/index.ts';
import type { Parts, TimeUnit } from '../../language/temporal-data.ts';
import type { Reference, Source } from './reference.ts';
import { timeSuffix } from './time-of-day.ts';
import { plain, type Value } from './value.ts';
import { fullYear } from './years.ts';

/** Without a publication, Hijri years of two digits are of 1371–1470 (1952–2047). */
const MIDDLE_HIJRI_YEAR = 1450;

/** "Ramadan of last year": the Hijri year of which that month begins within a Gregorian one. */
function hijriYearWithin(year: number, month: number): number | null {
  const first = toHijri(formatDay(toDayNumber(year, 1, 1)))?.year;
  if (first === undefined) return null;
  const begins = (hijri: number): number | null => hijriDay(hijri, month, 1);
  return [first, first + 1].find((hijri) => toCivilDate(begins(hijri) ?? 0).year === year) ?? null;
}

/** Years of the Hijri calendar end before this one: "Ramadan 2013" is told by the other. */
const NO_HIJRI_YEAR = 1700;

const hijriYearSaid = (year: number, month: number | undefined): number | null =>
  year >= NO_HIJRI_YEAR && month !== undefined ? hijriYearWithin(year, month) : year;

/** "Muharram of this year" that has passed is of the Hijri year: the one that begins in this year of ours may be ahead. */
function hijriYearOf(month: number, shift: number, running: number, reference: Reference): number | null {
  const day = reference.day ?? 0;
  const year = hijriYearWithin(toCivilDate(day).year + shift, month);
  const isAhead = year !== null && (hijriDay(year, month, 1) ?? day) > day;
  return shift === 0 && isAhead && reference.tense() <= 0 ? running : year;
}

/** The Hijri year that is running, or the one whose month of that name lies nearest in the wanted direction. */
function hijriYear(parts: Parts, reference: Reference): number | null {
  if (parts.year !== undefined) return hijriYearSaid(parts.year, parts.month);
  const now = reference.day === null ? null : toHijri(formatDay(reference.day));
  if (parts.year2 !== undefined) return fullYear(parts.year2, now?.year ?? MIDDLE_HIJRI_YEAR);
  if (reference.day === null) return null;
  if (now === null || parts.month === undefined) return now?.year ?? null;
  if (parts.unit === 'year' && parts.shift !== undefined && parts.from === undefined)
    return hijriYearOf(parts.month, parts.shift, now.year, reference);
  if (parts.shift !== undefined && parts.shift !== 0) {
    const passed = parts.month < now.month;
    return now.year + (parts.shift < 0 ? (passed ? 0 : -1) : parts.month > now.month ? 0 : 1);
  }
  const behind = (now.month - parts.month + 12) % 12;
  return (
    now.year +
    (parts.month > now.month
      ? reference.tense() <= 0 && behind < 11
        ? -1
        : 0
      : reference.tense() > 0 && behind > 0
        ? 1
        : 0)
  );
}

/** The day that the words name: by its number, or as the last of its month. */
function dayMeant({ month, day, ordinal, inner }: Parts, year: number): number | null {
  if (month === undefined) return null;
  if (ordinal === -1 && inner === 'day') return hijriSpan(year, month)?.latest ?? null;
  return day === undefined ? null : hijriDay(year, month, day);
}

/** A Hijri date as the Gregorian day it falls on; a month or year of it as the days from its first to its last. */
export function resolveHijri(parts: Parts, reference: Reference): Value | null {
  if (parts.century !== undefined) return hijriYears((parts.century - 1) * 100 + 1, parts.century * 100);
  const year = hijriYear(parts, reference);
  const isSaid = parts.year !== undefined || parts.year2 !== undefined;
  const source: Source = isSaid ? 'said' : year === null ? 'nowhere' : 'publication';
  const implied: TimeUnit[] = !isSaid && year !== null ? ['year'] : [];
  if (year === null) return plain('DATE', 'XXXX');
  // The thirtieth of a month that has 29 days by this calendar was one by a moon that somebody saw: the month agrees.
  const onDay = dayMeant(parts, year);
  if (onDay !== null) {
    const suffix = timeSuffix(parts);
    const about = isHijriCertain(year) || suffix !== '' ? {} : { edtf: `${formatDay(onDay)}~` };
    const type = suffix === '' ? 'DATE' : 'TIME';
    return { type, value: formatDay(onDay) + suffix, ...about, source, implied, date: toCivilDate(onDay) };
  }
  const span = hijriSpan(year, parts.month ?? null);
  if (span === null) return null;
  const edtf = `${formatDay(span.earliest)}/${formatDay(span.latest)}`;
  return { type: 'DATE', value: 'XXXX', edtf, source, implied, date: null };
}

function hijriYears(from: number, to: number): Value {
  const [first, last] = [hijriSpan(from, null), hijriSpan(to, null)];
  const edtf = first === null || last === null ? null : `${formatDay(first.earliest)}/${formatDay(last.latest)}`;
  return { type: 'DATE', value: 'XXXX', edtf, source: 'said', implied: [], date: null };
}

/** "Yesterday, Friday, the 15th of Shawwal": the day beside it is surer than a calendar that begins its months by sight of the moon. */
export const isToldDay = (parts: Parts, reference: Reference): boolean =>
  parts.unit === 'day' && parts.shift !== undefined && parts.from === undefined && reference.day !== null;

/** What is left to place a day by where its Hijri date is only told beside it. */
export const withoutHijri = ({ calendar: _calendar, year: _year, month: _month, day: _day, ...parts }: Parts): Parts =>
  parts;

/** Years before the publication, and after it, of which a year without a mark is told by the Hijri calendar. */
const HIJRI_BEHIND = 60;
const HIJRI_AHEAD = 10;

/** "The year 1436" in the news of 2015 is of the Hijri calendar; in a history, or in old news, it is what it says. */
export function inOneCalendar(parts: Parts, reference: Reference): Parts {
  if (parts.calendar !== 'either') return parts;
  const { day } = reference;
  const { calendar: _either, ...plainly } = parts;
  const now = day === null ? null : toHijri(formatDay(day));
  if (now === null || parts.year === undefined || parts.era !== undefined) return plainly;
  const isNear = parts.year >= now.year - HIJRI_BEHIND && parts.year <= now.year + HIJRI_AHEAD;
  return isNear ? { ...plainly, calendar: 'hijri' } : plainly;
}
