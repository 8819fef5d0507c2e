import { toCivilDate, toDayNumber, weekdayOf } from '../../calendar/index.ts';
import type { Parts } from '../../language/temporal-data.ts';
import { holidayDay } from './holidays.ts';
import { dateOfDay, dayExists, spanOf } from './known-date.ts';
import type { KnownDate } from './reference.ts';

/** How to choose among the times that a date without its year (or month, or week) may mean. */
export type Choice = 'last' | 'next' | 'this' | 'past' | 'future' | 'nearest' | 'told';

interface Candidate {
  readonly date: KnownDate;
  readonly first: number;
  readonly last: number;
}

/** Years and months looked at on either side: far ones only where 29 February must exist. */
const NEAR_YEARS = 2;
const FAR_YEARS = 8;
const MONTHS = 14;
/** A weekday settles a year only near the text: one of three years ago is told with its year, and more likely a slip. */
const WEEKDAY_REACH_DAYS = 430;

/** Days to the same weekday of the weeks around: one may be told two or three weeks ago or ahead. */
const WEEKS = [-28, -21, -14, -7, 0, 7, 14, 21, 28] as const;

const span = (reach: number): number[] => Array.from({ length: reach * 2 + 1 }, (_, index) => index - reach);
const YEARS_NEAR = span(NEAR_YEARS);
const YEARS_FAR = span(FAR_YEARS);
const MONTHS_NEAR = span(MONTHS);

function ofYears(around: number, isFar: boolean, make: (year: number) => KnownDate): KnownDate[] {
  const { year } = toCivilDate(around);
  return (isFar ? YEARS_FAR : YEARS_NEAR).map((by) => make(year + by)).filter(dayExists);
}

function ofMonths(around: number, day: number): KnownDate[] {
  const { year, month } = toCivilDate(around);
  return MONTHS_NEAR.map((by) => {
    const first = toCivilDate(toDayNumber(year, month + by, 1));
    return { year: first.year, month: first.month, day };
  }).filter(dayExists);
}

/** Every date near a day that the words may mean; empty where they name a whole date, or none. */
function allCandidates(parts: Parts, around: number): KnownDate[] {
  const { month, day, weekday, season, quarter, half, holiday } = parts;
  const isFar = day === 29;
  if (holiday !== undefined)
    return ofYears(around, isFar, (year) => {
      const found = holidayDay(holiday, year);
      return found === null ? { year, month: 2, day: 99 } : dateOfDay(found);
    });
  if (month !== undefined)
    return ofYears(around, isFar, (year) => (day === undefined ? { year, month } : { year, month, day }));
  if (season !== undefined) return ofYears(around, isFar, (year) => ({ year, season }));
  if (quarter !== undefined) return ofYears(around, isFar, (year) => ({ year, quarter }));
  if (half !== undefined) return ofYears(around, isFar, (year) => ({ year, half }));
  if (day !== undefined) return ofMonths(around, day);
  if (weekday === undefined) return [];
  const same = around - ((weekdayOf(around) - weekday + 7) % 7);
  return WEEKS.map((by) => dateOfDay(same + by));
}

/** A weekday said beside a day of the month leaves only the dates on which it falls, where any near one does. */
function candidates(parts: Parts, around: number): Candidate[] {
  const all = allCandidates(parts, around).flatMap((date) => {
    const span = spanOf(date);
    return span === null ? [] : [{ date, ...span }];
  });
  if (parts.weekday === undefined || (parts.day === undefined && parts.month === undefined)) return all;
  const onWeekday = all.filter(
    (one) =>
      one.first === one.last &&
      weekdayOf(one.first) === parts.weekday &&
      Math.abs(one.first - around) <= WEEKDAY_REACH_DAYS,
  );
  return onWeekday.length > 0 ? onWeekday : all;
}

/** Picks among candidates in the order of time; `by` is 2 for "the Sunday after next", else 1. */
type Pick = (all: readonly Candidate[], around: number, by: number) => Candidate | undefined;

const CHOICES: Readonly<Record<Choice, Pick>> = {
  last: (all, around, by) => all.filter((one) => one.last < around).at(-by),
  next: (all, around, by) => all.filter((one) => one.first > around)[by - 1],
  past: (all, around) => all.findLast((one) => one.first <= around),
  future: (all, around) => all.find((one) => one.last >= around),
  this: (all, around, by) =>
    all.find((one) => one.first <= around && around <= one.last) ??
    (isYearly(all) ? nearestOfYear(all, around) : undefined) ??
    CHOICES.future(all, around, by) ??
    CHOICES.nearest(all, around, by),
  told: (all, around) => toldOne(all, around),
  nearest: (all, around) =>
    all.reduce<Candidate | undefined>(
      (best, one) => (best === undefined || distance(one, around) < distance(best, around) ? one : best),
      undefined,
    ),
};

/** "This winter" is sooner the one to come: one that has ended counts as three times as far. */
const BEHIND = 3;

/** Of a year's two winters, in March "this winter" is still the one that has just ended. */
function nearestOfYear(all: readonly Candidate[], around: number): Candidate | undefined {
  const { year } = toCivilDate(around);
  const gap = ({ first, last }: Candidate): number => Math.max(first - around, (around - last) * BEHIND);
  return all
    .filter((one) => [one.first, one.last].some((day) => toCivilDate(day).year === year))
    .reduce<Candidate | undefined>((best, one) => (best && gap(best) <= gap(one) ? best : one), undefined);
}

/** What was told of is hardly of the next year while the same day of this one has passed. */
function toldOne(all: readonly Candidate[], around: number): Candidate | undefined {
  const nearest = CHOICES.nearest(all, around, 1);
  const { year } = toCivilDate(around);
  const isNextYear = nearest !== undefined && nearest.date.year === year + 1;
  const ofThisYear = isNextYear ? all.find((one) => one.date.year === year && one.last <= around) : undefined;
  return ofThisYear ?? nearest;
}

/** True for dates that come round once a year: months, seasons, days of a month. */
const isYearly = ([first, second]: readonly Candidate[]): boolean =>
  first !== undefined && second !== undefined && second.first - first.first > 300;

/**
 * News tells more of what was than of what will be: a day ahead counts as far as three behind. So a date without its year
 * is of the past, but one that lies within the next ten weeks is that one, whatever the verb («extended the offer to Nov.
 * 20»): what happened eleven months ago is told with its year.
 */
const AHEAD = 3;

/** Days from a day to a span, by its middle. */
function distance(one: Candidate, around: number): number {
  const ahead = (one.first + one.last) / 2 - around;
  return ahead > 0 ? ahead * AHEAD : -ahead;
}

/** A date of another year, eleven months ago or ahead, is told with its year; without one, the date beside it is meant. */
const FAR_MONTHS = 11;

const monthOf = ({ year, month = 1 }: KnownDate): number => (year ?? 0) * 12 + month;

function isFar(date: KnownDate, around: number): boolean {
  const day = toCivilDate(around);
  return date.year !== day.year && Math.abs(monthOf(date) - monthOf(day)) >= FAR_MONTHS;
}

/** The date that the words mean, counted from a day. */
export function chooseDate(parts: Parts, around: number, choice: Choice): KnownDate | null {
  const all = candidates(parts, around);
  const by = Math.max(Math.abs(parts.shift ?? 1), 1);
  const chosen = CHOICES[choice](all, around, by);
  const isGuess = (parts.month ?? parts.holiday) !== undefined && (choice === 'past' || choice === 'future');
  const nearest =
    isGuess && chosen !== undefined && isFar(chosen.date, around) ? CHOICES.nearest(all, around, by) : chosen;
  return nearest?.date ?? null;
}
