import { isCivilDate, toCivilDate, toDayNumber, toWeekday } from '../../calendar/index.ts';
import type { Parts } from '../../language/temporal-data.ts';
import { anchorDay } from './anchor.ts';
import { fillIn, nowhere, unplaced } from './implied.ts';
import { dateOfDay, dayExists, spanOf, UNIT_AT } from './known-date.ts';
import type { KnownDate, Placed, Reference, Source } from './reference.ts';
import { narrow, nthWithin } from './within.ts';
import { ownYear } from './years.ts';

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
  if (parts.century !== undefined) return placeCentury(parts, parts.century);
  const placed = placeWithin(parts, reference);
  return placed !== null && dayExists(placed.date) && monthExists(placed.date) ? placed : null;
}

/** A century, or "the second decade of" one. */
function placeCentury(parts: Parts, century: number): Placed | null {
  const whole = { year: null, century };
  const date = parts.ordinal === undefined ? whole : nthWithin(parts, whole);
  return date === null ? null : { date, source: 'said', implied: [] };
}

const monthExists = ({ month }: KnownDate): boolean => month === undefined || isCivilDate(2000, month, 1);

/** True for "on this day in 1976", "in this month of 1976": the day or month is that of the reference, in another year. */
export function isSameTimeOfYear({ unit, shift, year, year2, month, day, weekday }: Parts): boolean {
  const isAlone = month === undefined && day === undefined && weekday === undefined;
  return isAlone && (year ?? year2) !== undefined && shift === 0 && (unit === 'day' || unit === 'month');
}

function sameTimeOfYear(year: number, parts: Parts, reference: Reference): Placed | null {
  const { unit = 'day' } = parts;
  const anchor = isSameTimeOfYear(parts) ? anchorDay(parts, reference) : null;
  const frame = anchor === null ? undefined : UNIT_AT[unit]?.(anchor.day, 0);
  return anchor === null ? null : { date: { ...frame, year }, source: anchor.source, implied: [unit] };
}

function placeWithin(parts: Parts, reference: Reference): Placed | null {
  const year = ownYear(parts, reference);
  const sameTime = year === null ? null : sameTimeOfYear(year, parts, reference);
  if (sameTime !== null) return sameTime;
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

/** "The quarter", "that quarter" in a report of figures: the quarter or half last named. */
function periodMeant({ inner, unit, shift, from }: Parts, reference: Reference): Placed | null {
  const isMeant = unit === 'quarter' && (inner === 'quarter' || (from === 'context' && shift === 0));
  if (!isMeant) return null;
  const { period } = reference;
  return period?.quarter !== undefined ? { date: period, source: 'context', implied: ['quarter'] } : null;
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
  const by =
    isStoryNight || isAtHand(parts, anchor.day, reference)
      ? 0
      : isNightGone(parts, anchor.source, reference)
        ? -1
        : shift;
  const frame = UNIT_AT[unit]?.(anchor.day, by);
  const date = frame === undefined ? null : narrow(frame, parts);
  return date === null ? null : { date, source: anchor.source, implied: [unit] };
}

/** "The weekend": the one to come where the sentence looks ahead, and the one that it is. */
const isAtHand = ({ from, unit }: Parts, day: number, reference: Reference): boolean =>
  from === 'tense' && (reference.tense() > 0 || (unit === 'weekend' && toWeekday(day) > 5));

/** "He died in the night": of a text that has told no day, the night before it came out. */
const isNightGone = ({ part, from, hour }: Parts, source: Source, reference: Reference): boolean =>
  part === 'NI' && hour === undefined && from === 'told-day' && source === 'publication' && reference.tense() < 0;

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
