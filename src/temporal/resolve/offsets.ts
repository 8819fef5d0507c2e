import { addMonths, toCivilDate } from '../../calendar/index.ts';
import type { Parts, TimeUnit } from '../../language/temporal-data.ts';
import { anchorDay } from './anchor.ts';
import { countClock } from './clock-amounts.ts';
import { CLOCK_UNITS, formatDuration } from './durations.ts';
import { formatDate, UNIT_AT } from './known-date.ts';
import type { Reference } from './reference.ts';
import { plain, type Resolver, type Value } from './value.ts';

const DAYS: Partial<Record<TimeUnit, number>> = { day: 1, week: 7, weekend: 7 };
/** Months of the units that are counted in months. */
export const MONTHS: Partial<Record<TimeUnit, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};

/** A year of 365.25 days in twelve. */
const DAYS_PER_MONTH = 30.4375;

/** The day that lies an amount away; whole months keep the day of the month. */
export function moveDay(day: number, amount: number, unit: TimeUnit): number {
  const days = DAYS[unit];
  if (days !== undefined) return day + Math.round(amount * days);
  const months = (MONTHS[unit] ?? 0) * amount;
  const whole = Math.trunc(months);
  return addMonths(day, whole) + Math.round((months - whole) * DAYS_PER_MONTH);
}

/** The day that a whole amount lies away: its months first, then its weeks or days. */
const moveBy = (day: number, { n, direction = -1, fraction = 0, unit = 'day', months = 0 }: Parts): number =>
  moveDay(moveDay(day, direction * months, 'month'), direction * (Number(n) + fraction), unit);

/** The unit in which a distant date is given: "two decades ago" names a year, "six weeks ago" a week. */
const NAMED_UNIT: Partial<Record<TimeUnit, TimeUnit>> = {
  day: 'day',
  week: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'month',
  half: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
  millennium: 'year',
};

/** "A year earlier", after a quarter was named. */
function samePeriod(parts: Parts, reference: Reference): Value | null {
  if (parts.unit !== 'year' || parts.n !== 1 || parts.fraction !== undefined || parts.direction !== -1) return null;
  const { period } = reference;
  if (period === null || period.year === null) return null;
  const date = { ...period, year: period.year - 1 };
  return { type: 'DATE', value: formatDate(date), source: 'context', implied: ['year'], date };
}

/** "Three weeks ago", "two years later": the unit that lies so far from the publication, or from the date last named. */
export const offset: Resolver = (said, reference) => {
  // "A month and a half ago": one, and what is added to it.
  const parts = said.n === undefined && said.fraction !== undefined ? { ...said, n: 1 } : said;
  const { unit = 'day', direction = -1, fraction = 0 } = parts;
  const compared = samePeriod(parts, reference);
  if (compared !== null) return compared;
  const distant = direction < 0 ? 'PAST_REF' : 'FUTURE_REF';
  // "A few days later", "an hour later" are told from something that is no date: only how long is known.
  const { n = 'X' } = parts;
  if (parts.from === 'context' && (n === 'X' || CLOCK_UNITS.includes(unit)))
    return plain('DURATION', parts.value ?? formatDuration(n, unit, fraction));
  if (parts.n === undefined || parts.n === 'X') return { ...plain('DATE', distant), implied: [unit] };
  const anchor = anchorDay(parts, reference);
  // "Ten years later" of a text that has told no date is none that comes after its publication.
  const isFromNothing = parts.from === 'context' && direction > 0 && anchor?.source !== 'context';
  if (isFromNothing) return plain('DURATION', parts.value ?? formatDuration(n, unit, fraction));
  if (anchor === null) return plain('DATE', distant);
  const counted = anchor.source === 'publication' ? countClock(parts, reference) : null;
  if (counted !== null) return counted;
  const day = moveBy(anchor.day, parts);
  if (Math.abs(day) > 3_000_000) return plain('DATE', distant);
  const named = parts.inner ?? (fraction > 0 && unit === 'year' ? 'month' : NAMED_UNIT[unit]);
  const date = UNIT_AT[named ?? 'day']?.(day, 0);
  const isBeforeAll = date !== undefined && date.year !== null && date.year < 1 && toCivilDate(anchor.day).year >= 1;
  if (date === undefined || isBeforeAll) return plain('DATE', distant);
  const time = named === undefined ? 'TIME' : 'DATE';
  return { type: time, value: formatDate(date), source: anchor.source, implied: [named ?? 'day'], date };
};
