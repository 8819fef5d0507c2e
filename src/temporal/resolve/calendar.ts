import { addMonths, isCivilDate, toCivilDate, toDayNumber, toWeekday } from '../../calendar/index.ts';
import type { Parts, TimeUnit } from '../../language/temporal-data.ts';
import { type Choice, chooseDate } from './candidates.ts';
import { holidayDay } from './holidays.ts';
import { dateOfDay, dayExists, monday, spanOf, UNIT_AT } from './known-date.ts';
import type { KnownDate, Placed, Reference, Source } from './reference.ts';

const nowhere = (date: KnownDate): Placed => ({ date, source: 'nowhere', implied: [] });

/** Days that the date last named may span and still say which day, week or month "the next" one follows. */
const FINE_ENOUGH: Partial<Record<TimeUnit, number>> = {
  day: 1,
  week: 7,
  weekend: 7,
  month: 31,
  quarter: 92,
  half: 184,
};

/** The day that relative words count from: the publication's, or that of the date last named. */
export function anchorDay(parts: Parts, reference: Reference): { day: number; source: Source } | null {
  const publication = reference.day === null ? null : { day: reference.day, source: 'publication' as const };
  // In a story without a day of its own, "the end of the year" is that of the year it tells.
  const isOfStory = reference.day === null && parts.shift === 0;
  if (parts.from === undefined && !isOfStory) return publication;
  const context = reference.context === null ? null : spanOf(reference.context);
  const isFine = context !== null && context.last - context.first < (FINE_ENOUGH[parts.unit ?? 'day'] ?? 367);
  if (isFine) return { day: context.first, source: 'context' };
  // "That night" after no date is some night; "the following day" may still follow the publication.
  return parts.shift === 0 && parts.from !== 'told-day' ? null : publication;
}

/** What the words say of the year by themselves. */
function ownYear(parts: Parts): number | null {
  const sign = parts.era === 'bc' ? -1 : 1;
  if (parts.year !== undefined) return sign < 0 ? 1 - parts.year : parts.year;
  if (parts.year2 !== undefined) return parts.year2 + (parts.year2 < 50 ? 2000 : 1900);
  return null;
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

type Inner = (span: { first: number; last: number }, ordinal: number) => KnownDate | null;

const INNER: Partial<Record<TimeUnit, Inner>> = {
  day: (span, ordinal) => onlyWithin(dateOfDay(ordinal < 0 ? span.last : span.first + ordinal - 1), span),
  // The first week of a month is the first that has its Thursday in it, as ISO counts the weeks of a year.
  week: (span, ordinal) => {
    const first = monday(span.first + 3);
    return { year: null, week: ordinal < 0 ? monday(span.last - 3) : first + (ordinal - 1) * 7 };
  },
  weekend: (span, ordinal) => ({
    year: null,
    weekend: ordinal < 0 ? monday(span.last - 6) : monday(span.first) + (ordinal - 1) * 7,
  }),
  month: (span, ordinal) => {
    const at = toCivilDate(ordinal < 0 ? span.last : addMonths(span.first, ordinal - 1));
    return onlyWithin({ year: at.year, month: at.month }, span);
  },
  quarter: (span, ordinal) => ({ year: toCivilDate(span.first).year, quarter: ordinal < 0 ? 4 : ordinal }),
  half: (span, ordinal) => ({ year: toCivilDate(span.first).year, half: ordinal < 0 ? 2 : ordinal }),
  year: (span, ordinal) => ({
    year: toCivilDate(ordinal < 0 ? span.last : span.first).year + Math.max(ordinal, 1) - 1,
  }),
  decade: (span, ordinal) =>
    onlyWithin(
      { year: null, decade: Math.floor(toCivilDate(span.first).year / 10) + (ordinal < 0 ? 9 : ordinal - 1) },
      span,
    ),
};

/** A known frame (this year, next week, 2014) and what the words add within it. */
function narrow(frame: KnownDate, parts: Parts): KnownDate | null {
  if (parts.ordinal !== undefined) {
    const inMonth = parts.month === undefined ? frame : { year: frame.year, month: parts.month };
    return nthWithin(parts, inMonth);
  }
  if (frame.week !== undefined && parts.weekday !== undefined) return dateOfDay(frame.week + parts.weekday - 1);
  if (frame.day !== undefined && parts.inner === undefined)
    return parts.weekday === undefined ? frame : nearestWeekday(frame, parts.weekday);
  const { year } = frame;
  if (parts.holiday !== undefined && year !== null) {
    const day = holidayDay(parts.holiday, year);
    return day === null ? null : dateOfDay(day);
  }
  if (parts.season !== undefined) return { year, season: parts.season };
  if (parts.quarter !== undefined) return { year, quarter: parts.quarter };
  if (parts.half !== undefined) return { year, half: parts.half };
  const month = parts.month ?? frame.month;
  if (month === undefined) return frame;
  if (parts.inner === 'week' && parts.day !== undefined && year !== null)
    return { year: null, week: monday(toDayNumber(year, month, parts.day)) };
  return parts.day === undefined ? { year, month } : { year, month, day: parts.day };
}

/** «اليوم (الأحد)» in an article dated Monday: the weekday is what the writer saw. */
function nearestWeekday(frame: KnownDate, weekday: number): KnownDate {
  const span = spanOf(frame);
  if (span === null) return frame;
  const ahead = (weekday - toWeekday(span.first) + 7) % 7;
  return dateOfDay(span.first + (ahead > 3 ? ahead - 7 : ahead));
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

/** In a story without a date of its own, a date without its year belongs to the year told last. */
function fromStory(parts: Parts, { context: last, story }: Reference): Placed | null {
  const context = missingUnit(parts) === 'year' ? story : last;
  const span = context === null ? null : spanOf(context);
  if (span === null || context === null) return null;
  const year = toCivilDate(span.first).year;
  if (missingUnit(parts) === 'year') {
    const date = narrow({ year }, parts);
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

function fillIn(parts: Parts, reference: Reference): Placed | null {
  if (reference.day === null) {
    const told = fromStory(parts, reference);
    return told ?? nowhere(unplaced(parts));
  }
  if (parts.ordinal !== undefined && parts.month !== undefined) {
    const month = chooseDate({ month: parts.month }, reference.day, choiceOf({ month: parts.month }, reference));
    const date = month === null ? null : nthWithin(parts, month);
    return date === null ? null : { date, source: 'publication', implied: ['year'] };
  }
  const chosen = chooseDate(parts, reference.day, choiceOf(parts, reference));
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
 * the date before it. Null where no such date exists: the 31st of June, the fifth Sunday of a month that has four.
 */
export function placeDate(parts: Parts, reference: Reference): Placed | null {
  const decade = placeDecade(parts, reference);
  if (decade !== null) return decade;
  if (parts.century !== undefined) return { date: { year: null, century: parts.century }, source: 'said', implied: [] };
  const placed = placeWithin(parts, reference);
  return placed !== null && dayExists(placed.date) && monthExists(placed.date) ? placed : null;
}

const monthExists = ({ month }: KnownDate): boolean => month === undefined || isCivilDate(2000, month, 1);

function placeWithin(parts: Parts, reference: Reference): Placed | null {
  const year = ownYear(parts);
  if (year !== null && parts.inner === 'quarter' && parts.ordinal === undefined)
    return { date: { ...reference.period, year }, source: 'said', implied: ['quarter'] };
  if (year !== null) {
    const date = narrow({ year }, parts);
    return date === null ? null : { date, source: 'said', implied: [] };
  }
  if (parts.unit !== undefined && parts.shift !== undefined) return placeInUnit(parts, reference);
  if (isEmptyDate(parts)) return todayOf(reference);
  return fillIn(parts, reference);
}

function placeInUnit(parts: Parts, reference: Reference): Placed | null {
  const { unit = 'day', shift = 0 } = parts;
  const anchor = anchorDay(parts, reference);
  if (anchor === null) return nowhere(unplaced(parts));
  const frame = UNIT_AT[unit]?.(anchor.day, shift);
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
