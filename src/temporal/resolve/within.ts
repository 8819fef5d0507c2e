import { addMonths, toCivilDate, toDayNumber, weekdayOf } from '../../calendar/index.ts';
import type { Parts, TimeUnit } from '../../language/temporal-data.ts';
import { chooseDate } from './candidates.ts';
import { holidayDay } from './holidays.ts';
import { dateOfDay, monday, spanOf } from './known-date.ts';
import type { KnownDate } from './reference.ts';

/** The nth day, week, weekday or month of a span; −1 is the last. */
export function nthWithin(parts: Parts, frame: KnownDate): KnownDate | null {
  const span = spanOf(frame);
  if (span === null || parts.ordinal === undefined) return null;
  const { ordinal, weekday } = parts;
  if (weekday !== undefined) {
    const first = span.first + ((weekday - weekdayOf(span.first) + 7) % 7);
    const last = span.last - ((weekdayOf(span.last) - weekday + 7) % 7);
    return onlyWithin(dateOfDay(ordinal < 0 ? last : first + (ordinal - 1) * 7), span);
  }
  return INNER[parts.inner ?? 'day']?.(span, ordinal) ?? null;
}

function onlyWithin(date: KnownDate, span: { first: number; last: number }): KnownDate | null {
  const own = spanOf(date);
  return own !== null && own.last >= span.first && own.first <= span.last ? date : null;
}

/** A year has no fifth quarter and no third half. */
const divide = (date: KnownDate): KnownDate | null => ((date.quarter ?? 1) > 4 || (date.half ?? 1) > 2 ? null : date);

type Inner = (span: { first: number; last: number }, ordinal: number) => KnownDate | null;

const INNER: Partial<Record<TimeUnit, Inner>> = {
  day: (span, ordinal) => onlyWithin(dateOfDay(ordinal < 0 ? span.last : span.first + ordinal - 1), span),
  // The first week of a month is the first that has its Thursday in it, as ISO counts the weeks of a year.
  week: (span, ordinal) => {
    const first = monday(span.first + 3);
    return onlyWithin({ year: null, week: ordinal < 0 ? monday(span.last - 3) : first + (ordinal - 1) * 7 }, span);
  },
  weekend: (span, ordinal) => ({
    year: null,
    weekend: ordinal < 0 ? monday(span.last - 6) : monday(span.first) + (ordinal - 1) * 7,
  }),
  month: (span, ordinal) => {
    const at = toCivilDate(ordinal < 0 ? span.last : addMonths(span.first, ordinal - 1));
    return onlyWithin({ year: at.year, month: at.month }, span);
  },
  quarter: (span, ordinal) => divide({ year: toCivilDate(span.first).year, quarter: ordinal < 0 ? 4 : ordinal }),
  half: (span, ordinal) => divide({ year: toCivilDate(span.first).year, half: ordinal < 0 ? 2 : ordinal }),
  year: (span, ordinal) => ({
    year: toCivilDate(ordinal < 0 ? span.last : span.first).year + Math.max(ordinal, 1) - 1,
  }),
  decade: (span, ordinal) =>
    onlyWithin(
      { year: null, decade: Math.floor(toCivilDate(span.first).year / 10) + (ordinal < 0 ? 9 : ordinal - 1) },
      span,
    ),
};

/** "The week of 3 May", "the weekend of 5 May": what holds a day that is named. */
const isHeldIn = (inner: TimeUnit | undefined): inner is 'week' | 'weekend' => inner === 'week' || inner === 'weekend';

/** A known frame (this year, next week, 2014) and what the words add within it. */
export function narrow(frame: KnownDate, parts: Parts): KnownDate | null {
  if (parts.ordinal !== undefined) {
    const inMonth = parts.month === undefined ? frame : { year: frame.year, month: parts.month };
    return nthWithin(parts, inMonth);
  }
  if (frame.week !== undefined && parts.weekday !== undefined) return dateOfDay(frame.week + parts.weekday - 1);
  if (frame.day !== undefined && parts.inner === undefined) return narrowDay(frame, parts);
  const { year } = frame;
  if (parts.holiday !== undefined && year !== null) {
    const day = holidayDay(parts.holiday, year);
    if (day === null) return null;
    return parts.inner === 'week' ? { year: null, week: monday(day) } : dateOfDay(day);
  }
  if (parts.season !== undefined) return { year, season: parts.season };
  if (parts.quarter !== undefined) return { year, quarter: parts.quarter };
  if (parts.half !== undefined) return { year, half: parts.half };
  const month = parts.month ?? frame.month;
  if (month === undefined) return frame;
  if (parts.day !== undefined && year !== null && isHeldIn(parts.inner))
    return { year: null, [parts.inner]: monday(toDayNumber(year, month, parts.day)) };
  return parts.day === undefined ? { year, month } : { year, month, day: parts.day };
}

/**
 * "Yesterday, Sunday", "today, 3 May": what is written out goes before what is counted from a day of publication, but not
 * where the weekday is for the counted day alone.
 */
function narrowDay(frame: KnownDate, parts: Parts): KnownDate | null {
  const { month, day, weekday } = parts;
  const span = spanOf(frame);
  if (span === null) return frame;
  if (month !== undefined && day !== undefined) {
    const written = chooseDate({ month, day }, span.first, 'nearest');
    const isOnWeekday = (date: KnownDate | null): boolean => weekdayOf((date && spanOf(date)?.first) ?? 0) === weekday;
    return weekday !== undefined && isOnWeekday(frame) && !isOnWeekday(written) ? frame : written;
  }
  return weekday === undefined ? frame : dateOfDay(weekdayAbout(span.first, weekday));
}

/**
 * The weekday that the writer saw, where it is not that of the day counted: one day ahead where a clock of another zone dated
 * the text, else behind, for a text comes out after it was written and never before.
 */
function weekdayAbout(day: number, weekday: number): number {
  const behind = (weekdayOf(day) - weekday + 7) % 7;
  return behind === 6 ? day + 1 : day - behind;
}
