import { addMonths, isCivilDate, toCivilDate, toDayNumber, toWeekday } from '../../calendar/index.ts';
import type { Parts, TimeUnit } from '../../language/temporal-data.ts';
import { anchorDay } from './anchor.ts';
import { type Choice, chooseDate } from './candidates.ts';
import { holidayDay } from './holidays.ts';
import { dateOfDay, dayExists, monday, spanOf, UNIT_AT } from './known-date.ts';
import type { KnownDate, Placed, Reference, Source } from './reference.ts';

const nowhere = (date: KnownDate): Placed => ({ date, source: 'nowhere', implied: [] });

/** Years of two digits reach this far ahead of the publication, and the rest of a century back. */
const AHEAD_YEARS = 20;
/** Without a publication they are of 1950–2049. */
const MIDDLE_YEAR = 2029;

/** The year of two digits that lies from 79 years before a year to 20 after it. */
export function fullYear(year2: number, around: number): number {
  const last = around + AHEAD_YEARS;
  return last - ((((last - year2) % 100) + 100) % 100);
}

/** What the words say of the year by themselves. */
function ownYear({ year, year2, era }: Parts, { day }: Reference): number | null {
  if (year !== undefined) return era === 'bc' ? 1 - year : year;
  if (year2 === undefined) return null;
  return fullYear(year2, day === null ? MIDDLE_YEAR : toCivilDate(day).year);
}

/** The nth day, week, weekday or month of a span; −1 is the last. */
function nthWithin(parts: Parts, frame: KnownDate): KnownDate | null {
  const span = spanOf(frame);
  if (span === null || parts.ordinal === undefined) return null;
  const { ordinal, weekday } = parts;
  if (weekday !== undefined) {
    const first = span.first + ((weekday - toWeekday(span.first) + 7) % 7);
    const last = span.last - ((toWeekday(span.last) - weekday + 7) % 7);
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
function narrow(frame: KnownDate, parts: Parts): KnownDate | null {
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
    const isOnWeekday = (date: KnownDate | null): boolean => toWeekday((date && spanOf(date)?.first) ?? 0) === weekday;
    return weekday !== undefined && isOnWeekday(frame) && !isOnWeekday(written) ? frame : written;
  }
  return weekday === undefined ? frame : dateOfDay(weekdayAbout(span.first, weekday));
}

/**
 * The weekday that the writer saw, where it is not that of the day counted: one day ahead where a clock of another zone dated
 * the text, else behind, for a text comes out after it was written and never before.
 */
function weekdayAbout(day: number, weekday: number): number {
  const behind = (toWeekday(day) - weekday + 7) % 7;
  return behind === 6 ? day + 1 : day - behind;
}

/** True where words that tell one day twice disagree: a weekday and a date, "yesterday" and a day of last week. */
export function isDoubtful(parts: Parts, reference: Reference, date: KnownDate): boolean {
  if (parts.doubt === true) return true;
  const span = parts.ordinal === undefined && parts.inner === undefined ? spanOf(date) : null;
  if (span === null || span.first !== span.last) return false;
  const { weekday, month, day, unit, shift } = parts;
  if (day !== undefined && (date.day !== day || (month ?? date.month) !== date.month)) return true;
  if (weekday !== undefined && toWeekday(span.first) !== weekday) return true;
  const isCounted = unit === 'day' && shift !== undefined && parts.from === undefined && reference.day !== null;
  if (!isCounted || (day !== undefined && weekday !== undefined)) return false;
  return Math.abs(span.first - (reference.day ?? 0) - shift) > 1;
}

function choiceOf(parts: Parts, reference: Reference): Choice {
  if (parts.shift !== undefined) return parts.shift < 0 ? 'last' : parts.shift > 0 ? 'next' : 'this';
  // A weekday beside a day of the month settles the year by itself; quarters are told soon after they end.
  if (parts.weekday !== undefined && parts.day !== undefined) return 'nearest';
  if (parts.quarter !== undefined && reference.tense() > 0) return 'nearest';
  const isDayOfMonth = parts.month !== undefined && parts.day !== undefined;
  const tense = reference.tense();
  if (tense !== 0) return tense > 0 ? 'future' : isDayOfMonth ? 'nearest' : 'past';
  return parts.weekday !== undefined && parts.day === undefined ? 'past' : 'nearest';
}

/** The unit that is missing above what the words say. */
function missingUnit(parts: Parts): TimeUnit {
  if (parts.month !== undefined || parts.season || parts.quarter || parts.half || parts.holiday) return 'year';
  return parts.day === undefined ? 'week' : 'month';
}

/** "The following Friday", "the previous March": the one beside the date last named. */
function besideContext(parts: Parts, { context }: Reference): Placed | null {
  const { shift = 0, from } = parts;
  const span = context === null ? null : spanOf(context);
  if (from !== 'context' || shift === 0 || span === null) return null;
  const missing = missingUnit(parts);
  if (span.last - span.first >= (missing === 'year' ? 366 : 7)) return null;
  const date = shift > 0 ? chooseDate(parts, span.last, 'next') : chooseDate(parts, span.first, 'last');
  return date === null ? null : { date, source: 'context', implied: [missing] };
}

/** Months from one told to one before it by which a story does not step back, but goes on into the next year. */
const MONTHS_TO_NEXT_YEAR = 8;

/** The year that a story is in when it comes to a date: January after November is of the year that follows. */
function yearOfStory(parts: Parts, story: KnownDate, year: number, { opensSentence }: Reference): number {
  if (parts.month === undefined || story.month === undefined) return year;
  return story.month - parts.month >= MONTHS_TO_NEXT_YEAR && opensSentence() ? year + 1 : year;
}

/** In a story without a date of its own, a date without its year belongs to the year told last. */
function fromStory(parts: Parts, reference: Reference): Placed | null {
  const { context: last, story } = reference;
  const context = missingUnit(parts) === 'year' ? story : last;
  const span = context === null ? null : spanOf(context);
  if (span === null || context === null) return null;
  const year = toCivilDate(span.first).year;
  if (missingUnit(parts) === 'year') {
    const date = narrow({ year: yearOfStory(parts, context, year, reference) }, parts);
    return date === null ? null : { date, source: 'context', implied: ['year'] };
  }
  if (parts.day !== undefined) {
    const date = context.month === undefined ? null : { year, month: context.month, day: parts.day };
    return date === null ? null : { date, source: 'context', implied: ['year', 'month'] };
  }
  const date = span.first === span.last ? chooseDate(parts, span.first, 'future') : null;
  return date === null ? null : { date, source: 'context', implied: ['week'] };
}

function unplaced(parts: Parts): KnownDate {
  const { month, day, weekday, season, quarter, half, unit } = parts;
  const isUnitAlone = [month, day, weekday, season, quarter, half].every((part) => part === undefined);
  if (isUnitAlone && unit !== undefined) return { year: null, some: unit };
  return {
    year: null,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(weekday === undefined || month !== undefined || day !== undefined ? {} : { weekday }),
    ...(season === undefined ? {} : { season }),
    ...(quarter === undefined ? {} : { quarter }),
    ...(half === undefined ? {} : { half }),
  };
}

/** "Tuesday, September 11" is no Tuesday in this year or the last, and is one in the year that the text tells of. */
function inYearTold(parts: Parts, chosen: KnownDate, { context, story }: Reference): Placed | null {
  const { month, day, weekday } = parts;
  const falls = (date: KnownDate): boolean => dayExists(date) && toWeekday(spanOf(date)?.first ?? 0) === weekday;
  if (month === undefined || day === undefined || weekday === undefined || falls(chosen)) return null;
  const year = [context, story]
    .map((date) => date?.year ?? null)
    .find((one) => one !== null && falls({ year: one, month, day }));
  return year == null ? null : { date: { year, month, day }, source: 'context', implied: ['year'] };
}

/** Days around a date of another year within which one without its year goes on from it. */
const GOES_ON_DAYS = { before: 31, after: 92 };
/** A date is of another time where it lies this far back. */
const ANOTHER_TIME_DAYS = 300;

/** "On 13 November 2015 … On 18 November …", told in 2023: where the date before it is of another year, it goes on from there. */
function goesOn(parts: Parts, reference: Reference): Placed | null {
  const { context, day } = reference;
  const { month, weekday, shift } = parts;
  const isPlain =
    month !== undefined &&
    parts.day !== undefined &&
    weekday === undefined &&
    shift === undefined &&
    parts.ordinal === undefined;
  const span = context?.day === undefined ? null : spanOf(context);
  if (!isPlain || span === null || context === null || context.year === null || day === null) return null;
  if (day - span.last < ANOTHER_TIME_DAYS || reference.tense() > 0) return null;
  for (const year of [context.year, context.year + 1]) {
    const date = narrow({ year }, parts);
    const own = date === null || !dayExists(date) ? null : spanOf(date);
    if (date === null || own === null) continue;
    if (own.last >= span.first - GOES_ON_DAYS.before && own.first <= span.last + GOES_ON_DAYS.after)
      return { date, source: 'context', implied: ['year'] };
  }
  return null;
}

function fillIn(parts: Parts, reference: Reference): Placed | null {
  const beside = besideContext(parts, reference);
  if (beside !== null) return beside;
  if (reference.day === null) {
    const told = fromStory(parts, reference);
    return told ?? nowhere(unplaced(parts));
  }
  if (parts.ordinal !== undefined && parts.month !== undefined) {
    const inMonth: Parts = { month: parts.month, ...(parts.shift === undefined ? {} : { shift: parts.shift }) };
    const month = chooseDate(inMonth, reference.day, choiceOf(inMonth, reference));
    const date = month === null ? null : nthWithin(parts, month);
    return date === null ? null : { date, source: 'publication', implied: ['year'] };
  }
  const continued = goesOn(parts, reference);
  if (continued !== null) return continued;
  const chosen = chooseDate(parts, reference.day, choiceOf(parts, reference));
  const told = chosen === null ? null : inYearTold(parts, chosen, reference);
  if (told !== null) return told;
  const date = chosen === null || parts.inner === undefined ? chosen : narrow(chosen, parts);
  return date === null ? null : { date, source: 'publication', implied: [missingUnit(parts)] };
}

const ofDecade = (start: number): Placed => ({ date: { year: null, decade: start / 10 }, source: 'said', implied: [] });

/** A decade said by its last two digits is the one nearest before the reference; without one, of the last century. */
function placeDecade(parts: Parts, reference: Reference): Placed | null {
  if (parts.decade !== undefined) return { date: { year: null, decade: parts.decade }, source: 'said', implied: [] };
  if (parts.decade2 === undefined) return null;
  const now = reference.day === null ? 1999 : toCivilDate(reference.day).year;
  const century = Math.floor(now / 100) * 100;
  if (parts.shift === -1) return ofDecade(century - (reference.day === null ? 0 : 100) + parts.decade2);
  if (parts.century !== undefined) return ofDecade((parts.century - 1) * 100 + parts.decade2);
  const start = century + parts.decade2 <= now ? century + parts.decade2 : century - 100 + parts.decade2;
  return { date: { year: null, decade: start / 10 }, source: 'said', implied: ['century'] };
}

/**
 * Places a date: what its words say, and for the rest the frame they name (last week, this year), the publication, or
 * the date before it. A day that its month does not have (31 June) leaves the month, which the words agree on. Null where no
 * such date exists: the fifth Sunday of a month that has four.
 */
export function placeDate(parts: Parts, reference: Reference): Placed | null {
  const placed = placeWhole(parts, reference);
  if (placed !== null || !isLateDay(parts)) return placed;
  const { day: _day, weekday: _weekday, ...ofMonth } = parts;
  return placeWhole(ofMonth, reference);
}

/** A day that only some months have. */
const isLateDay = ({ day = 0, month, unit, inner }: Parts): boolean =>
  day > 28 && inner === undefined && (month !== undefined || unit === 'month');

function placeWhole(parts: Parts, reference: Reference): Placed | null {
  const decade = placeDecade(parts, reference);
  if (decade !== null) return decade;
  if (parts.century !== undefined) return { date: { year: null, century: parts.century }, source: 'said', implied: [] };
  const placed = placeWithin(parts, reference);
  return placed !== null && dayExists(placed.date) && monthExists(placed.date) ? placed : null;
}

const monthExists = ({ month }: KnownDate): boolean => month === undefined || isCivilDate(2000, month, 1);

function placeWithin(parts: Parts, reference: Reference): Placed | null {
  const year = ownYear(parts, reference);
  if (year !== null && parts.inner === 'quarter' && parts.ordinal === undefined)
    return { date: { ...reference.period, year }, source: 'said', implied: ['quarter'] };
  if (year !== null) {
    const date = sameDayOf(year, parts, reference) ?? narrow({ year }, parts);
    return date === null ? null : { date, source: 'said', implied: [] };
  }
  if (parts.unit !== undefined && parts.shift !== undefined) return placeInUnit(parts, reference);
  if (isEmptyDate(parts)) return todayOf(reference);
  return fillIn(parts, reference);
}

/** "On this day in 1976": the day or the month of the publication, in another year. */
function sameDayOf(year: number, { unit, shift }: Parts, { day }: Reference): KnownDate | null {
  if (shift !== 0 || day === null || (unit !== 'day' && unit !== 'month')) return null;
  return { ...UNIT_AT[unit]?.(day, 0), year };
}

/** "The quarter", "that quarter" in a report of figures: the quarter or half last named. */
function periodMeant({ inner, unit, shift, from }: Parts, { period }: Reference): Placed | null {
  const isMeant = unit === 'quarter' && (inner === 'quarter' || (from === 'context' && shift === 0));
  return isMeant && period?.quarter !== undefined ? { date: period, source: 'context', implied: ['quarter'] } : null;
}

/** "The last century" of a text without a day of its own is the one before its reader's, as with "the sixties". */
function readersDay(parts: Parts): { day: number; source: Source } | null {
  const isOfReader = parts.unit === 'century' && parts.from === undefined;
  return isOfReader ? { day: toDayNumber(2001, 1, 1), source: 'nowhere' } : null;
}

function placeInUnit(parts: Parts, reference: Reference): Placed | null {
  const { unit = 'day', shift = 0 } = parts;
  const period = periodMeant(parts, reference);
  if (period !== null) return period;
  const anchor = anchorDay(parts, reference) ?? readersDay(parts);
  if (anchor === null) return parts.from === 'told-day-only' ? null : nowhere(unplaced(parts));
  // Overnight: before the day of publication, but after the day that a story has come to.
  const isStoryNight = parts.from === 'story' && parts.part === 'NI' && anchor.source === 'context';
  const frame = UNIT_AT[unit]?.(anchor.day, isStoryNight ? 0 : shift);
  const date = frame === undefined ? null : narrow(frame, parts);
  return date === null ? null : { date, source: anchor.source, implied: [unit] };
}

/** A time of day without a day. */
const isEmptyDate = (parts: Parts): boolean =>
  parts.month === undefined &&
  parts.day === undefined &&
  parts.weekday === undefined &&
  parts.season === undefined &&
  parts.quarter === undefined &&
  parts.half === undefined &&
  parts.holiday === undefined;

function todayOf(reference: Reference): Placed {
  const context = reference.context === null ? null : spanOf(reference.context);
  const contextDay = context !== null && context.first === context.last ? context.first : null;
  const day = reference.day ?? contextDay;
  if (day === null) return nowhere({ year: null });
  return { date: dateOfDay(day), source: reference.day === null ? 'context' : 'publication', implied: ['day'] };
}
