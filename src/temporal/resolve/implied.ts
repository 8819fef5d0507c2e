import { toCivilDate, weekdayOf } from '../../calendar/index.ts';
import type { Parts, TimeUnit } from '../../language/temporal-data.ts';
import { type Choice, chooseDate } from './candidates.ts';
import { dayExists, spanOf } from './known-date.ts';
import type { KnownDate, Placed, Reference } from './reference.ts';
import { narrow, nthWithin } from './within.ts';

/** A date of which the text does not say when it was. */
export const nowhere = (date: KnownDate): Placed => ({ date, source: 'nowhere', implied: [] });

function choiceOf(parts: Parts, reference: Reference): Choice {
  if (parts.shift !== undefined) return parts.shift < 0 ? 'last' : parts.shift > 0 ? 'next' : 'this';
  // A weekday beside a day of the month settles the year by itself; quarters are told soon after they end.
  if (parts.weekday !== undefined && parts.day !== undefined) return 'nearest';
  if (parts.quarter !== undefined && reference.tense() > 0) return 'nearest';
  const isDayOfMonth = parts.month !== undefined && parts.day !== undefined;
  const tense = reference.tense();
  if (tense !== 0) return tense > 0 ? 'future' : isDayOfMonth ? 'told' : 'past';
  return parts.weekday !== undefined && parts.day === undefined ? 'past' : 'nearest';
}

/** The unit that is missing above what the words say. */
function missingUnit(parts: Parts): TimeUnit {
  if (parts.month !== undefined || parts.season || parts.quarter || parts.half || parts.holiday) return 'year';
  return parts.day === undefined ? 'week' : 'month';
}

/** "The following Friday", "the previous March": the one beside the date last named. */
function besideContext(parts: Parts, reference: Reference): Placed | null {
  const { shift = 0, from } = parts;
  if (from !== 'context' || shift === 0) return null;
  const { context } = reference;
  const span = context === null ? null : spanOf(context);
  if (span === null) return null;
  const missing = missingUnit(parts);
  if (span.last - span.first >= (missing === 'year' ? 366 : 7)) return null;
  const date = shift > 0 ? chooseDate(parts, span.last, 'next') : chooseDate(parts, span.first, 'last');
  return date === null ? null : { date, source: 'context', implied: [missing] };
}

/** Months from one told to one before it by which a story does not step back, but goes on into the next year. */
const MONTHS_TO_NEXT_YEAR = 8;

/** The month that a story has come to: a winter is told by the year in which it began. */
const monthOfStory = ({ month, season }: KnownDate): number | undefined => (season === 'WI' ? 12 : month);

/** The year that a story is in when it comes to a date: January after November is of the year that follows. */
function yearOfStory(parts: Parts, story: KnownDate, year: number, reference: Reference): number {
  const month = monthOfStory(story);
  if (parts.month === undefined || month === undefined) return year;
  if (month - parts.month < MONTHS_TO_NEXT_YEAR) return year;
  const isNext = reference.opensSentence() || reference.goesOn() || reference.tense() > 0;
  return isNext ? year + 1 : year;
}

/** Days of a month by which a story does not step back, but goes on into the next month. */
const DAYS_TO_NEXT_MONTH = 20;

/** "The 28th" of the month that a story has come to; after a week, or late in a month, the next one that comes. */
function dayOfStory(day: number, context: KnownDate, from: number, reference: Reference): KnownDate | null {
  const { year, month } = context;
  const isNext = context.week !== undefined || (context.day ?? 0) - day >= DAYS_TO_NEXT_MONTH;
  if (isNext && (context.week !== undefined || reference.goesOn())) return chooseDate({ day }, from, 'future');
  return month === undefined ? null : { year, month, day };
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
    const date = dayOfStory(parts.day, context, span.first, reference);
    return date === null ? null : { date, source: 'context', implied: ['year', 'month'] };
  }
  const date = span.first === span.last ? chooseDate(parts, span.first, 'future') : null;
  return date === null ? null : { date, source: 'context', implied: ['week'] };
}

/** What the words say, of no year. */
export function unplaced(parts: Parts): KnownDate {
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
function inYearTold(parts: Parts, chosen: KnownDate, reference: Reference): Placed | null {
  const { month, day, weekday } = parts;
  if (month === undefined || day === undefined || weekday === undefined) return null;
  const falls = (date: KnownDate): boolean => dayExists(date) && weekdayOf(spanOf(date)?.first ?? 0) === weekday;
  if (falls(chosen)) return null;
  const year = [reference.context, reference.story]
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
  const { month, weekday, shift } = parts;
  const isPlain =
    month !== undefined &&
    parts.day !== undefined &&
    weekday === undefined &&
    shift === undefined &&
    parts.ordinal === undefined;
  if (!isPlain) return null;
  const { context, day } = reference;
  const span = context?.day === undefined ? null : spanOf(context);
  if (span === null || context === null || context.year === null || day === null) return null;
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

/** Months after a month of another year within which one without its year goes on from it. */
const GOES_ON_MONTHS = 6;
/** A month that may have begun so many days before the text is news. */
const NEWS_DAYS = 92;

/** "In April 2012 they were seized, and held until August", told in 2023: the August of that year, if no other is news. */
function monthGoesOn(parts: Parts, reference: Reference): Placed | null {
  const { month, day, weekday, shift, ordinal, holiday } = parts;
  if (month === undefined || [day, weekday, shift, ordinal, holiday].some((said) => said !== undefined)) return null;
  const { context, day: now } = reference;
  if (context?.month === undefined || context.year === null || now === null) return null;
  const told = spanOf(context);
  if (told === null || now - told.last < ANOTHER_TIME_DAYS || reference.tense() > 0) return null;
  const after = (month - context.month + 12) % 12;
  const news = chooseDate({ month }, now, 'past');
  const age = now - ((news === null ? null : spanOf(news)?.first) ?? 0);
  const isNews = age >= 0 && age < NEWS_DAYS;
  if (after > GOES_ON_MONTHS || isNews || reference.datesReport()) return null;
  const year = context.month + after > 12 ? context.year + 1 : context.year;
  return { date: { year, month }, source: 'context', implied: ['year'] };
}

/** "On 1 July … on the 3rd": of what is past, the month last told rather than that of the publication. */
function inMonthTold({ day, month, weekday, shift }: Parts, reference: Reference): Placed | null {
  if (day === undefined || (month ?? weekday ?? shift) !== undefined) return null;
  const { context, day: now } = reference;
  const span = context?.month === undefined ? null : spanOf(context);
  if (span === null || context === null || now === null || span.first > now || reference.tense() > 0) return null;
  // A month near the publication may as well be told beside a day of the publication's own.
  if (context.day === undefined && now - span.last < ANOTHER_TIME_DAYS) return null;
  const date = dayOfStory(day, context, span.first, reference);
  const own = date === null || !dayExists(date) ? null : spanOf(date);
  const isPast = own !== null && own.last <= now;
  return isPast && date !== null ? { date, source: 'context', implied: ['year', 'month'] } : null;
}

/** Fills in the year, month or week that the words leave out: by the date beside them, the story, or the publication and the tense. */
export function fillIn(parts: Parts, reference: Reference): Placed | null {
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
  const continued = goesOn(parts, reference) ?? monthGoesOn(parts, reference) ?? inMonthTold(parts, reference);
  if (continued !== null) return continued;
  const chosen = chooseDate(parts, reference.day, choiceOf(parts, reference));
  const told = chosen === null ? null : inYearTold(parts, chosen, reference);
  if (told !== null) return told;
  const date = chosen === null || parts.inner === undefined ? chosen : narrow(chosen, parts);
  return date === null ? null : { date, source: 'publication', implied: [missingUnit(parts)] };
}
