import {
  daysInMonth,
  formatTwo,
  formatYear,
  isoWeekName,
  toCivilDate,
  toDayNumber,
  toWeekday,
} from '../../calendar/index.ts';
import { Memory } from '../../calendar/memory.ts';
import type { TimeUnit } from '../../language/temporal-data.ts';
import type { KnownDate } from './reference.ts';

const MONTHS_OF_SEASON: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Dates of before, by what they say. */
const dates = new Memory<KnownDate>(4096);

/** One object for dates that say the same, so that what hangs on a date can be kept by it. */
export function unifyDate(date: KnownDate): KnownDate {
  let content = '';
  for (const key in date) content += `${key}=${date[key as keyof KnownDate]};`;
  return dates.recall(content) ?? dates.keep(content, date);
}

/** The date of a day number. */
export function dateOfDay(dayNumber: number): KnownDate {
  return toCivilDate(dayNumber);
}

/** First and last day of a date; null where its year is not known. */
export function spanOf(date: KnownDate): { first: number; last: number } | null {
  if (date.century !== undefined) return years((date.century - 1) * 100 + 1, 100);
  if (date.decade !== undefined) return years(date.decade * 10, 10);
  if (date.week !== undefined) return { first: date.week, last: date.week + 6 };
  if (date.weekend !== undefined) return { first: date.weekend + 5, last: date.weekend + 6 };
  const { year } = date;
  if (year === null) return null;
  const months = (from: number, count: number): { first: number; last: number } => ({
    first: toDayNumber(year, from, 1),
    last: toDayNumber(year, from + count, 1) - 1,
  });
  if (date.season !== undefined) return months(MONTHS_OF_SEASON[date.season] ?? 1, 3);
  if (date.quarter !== undefined) return months(date.quarter * 3 - 2, 3);
  if (date.half !== undefined) return months(date.half * 6 - 5, 6);
  if (date.month === undefined) return months(1, 12);
  if (date.day === undefined) return months(date.month, 1);
  const day = toDayNumber(year, date.month, date.day);
  return { first: day, last: day };
}

function years(from: number, count: number): { first: number; last: number } {
  return { first: toDayNumber(from, 1, 1), last: toDayNumber(from + count, 1, 1) - 1 };
}

/** True where a day of a month can exist; in an unknown year, 29 February can. */
export function dayExists(date: KnownDate): boolean {
  if (date.day === undefined || date.month === undefined) return true;
  return date.day <= daysInMonth(date.year ?? 2000, date.month);
}

const formatYearField = (year: number | null): string => (year === null ? 'XXXX' : formatYear(year));

/** TIMEX3 of a time of which only the unit is known. */
const SOME: Partial<Record<TimeUnit, string>> = {
  day: 'XXXX-XX-XX',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  decade: 'XXX',
  century: 'XX',
};

/** The first digits of its years; TIMEX3 has none for those before our era or past 9999. */
const formatCut = (value: number, width: number): string =>
  value < 0 || value >= 10 ** width ? 'XXXX' : String(value).padStart(width, '0');

/** TIMEX3 value of a date; unknown parts are X. */
export function formatDate(date: KnownDate): string {
  if (date.some !== undefined) return SOME[date.some] ?? 'XXXX';
  if (date.century !== undefined) return formatCut(date.century - 1, 2);
  if (date.decade !== undefined) return formatCut(date.decade, 3);
  if (date.week !== undefined) return isoWeekName(date.week);
  if (date.weekend !== undefined) return `${isoWeekName(date.weekend)}-WE`;
  const year = formatYearField(date.year);
  if (date.season !== undefined) return `${year}-${date.season}`;
  if (date.quarter !== undefined) return `${year}-Q${date.quarter}`;
  if (date.half !== undefined) return `${year}-H${date.half}`;
  if (date.weekday !== undefined && date.day === undefined) return `${year}-WXX-${date.weekday}`;
  if (date.month === undefined) return date.day === undefined ? year : `${year}-XX-${formatTwo(date.day)}`;
  const month = `${year}-${formatTwo(date.month)}`;
  return date.day === undefined ? month : `${month}-${formatTwo(date.day)}`;
}

type Shifter = (dayNumber: number, by: number) => KnownDate;

const shiftMonths = (dayNumber: number, by: number, width: number): { year: number; index: number } => {
  const { year, month } = toCivilDate(dayNumber);
  const index = Math.floor((year * 12 + month - 1) / width) + by;
  const perYear = 12 / width;
  return { year: Math.floor(index / perYear), index: ((index % perYear) + perYear) % perYear };
};

/** Meteorological seasons run over the year's end: December to February is the winter of the year it began in. */
const SEASONS = ['WI', 'SP', 'SU', 'FA'] as const;

/** Monday of the ISO week that holds a day. */
export const monday = (dayNumber: number): number => dayNumber - toWeekday(dayNumber) + 1;

/** For each unit, the one that lies `by` units from the one that holds the day. */
export const UNIT_AT: Partial<Record<TimeUnit, Shifter>> = {
  day: (day, by) => dateOfDay(day + by),
  week: (day, by) => ({ year: null, week: monday(day) + 7 * by }),
  weekend: (day, by) => ({ year: null, weekend: monday(day) + 7 * by }),
  month: (day, by) => {
    const { year, index } = shiftMonths(day, by, 1);
    return { year, month: index + 1 };
  },
  quarter: (day, by) => {
    const { year, index } = shiftMonths(day, by, 3);
    return { year, quarter: index + 1 };
  },
  half: (day, by) => {
    const { year, index } = shiftMonths(day, by, 6);
    return { year, half: index + 1 };
  },
  season: (day, by) => {
    const { year, month } = toCivilDate(day);
    const index = Math.floor((year * 12 + (month % 12) + (month === 12 ? 12 : 0)) / 3) + by;
    const season = SEASONS[((index % 4) + 4) % 4] ?? 'WI';
    return { year: Math.floor(index / 4) - (season === 'WI' ? 1 : 0), season };
  },
  year: (day, by) => ({ year: toCivilDate(day).year + by }),
  decade: (day, by) => ({ year: null, decade: Math.floor(toCivilDate(day).year / 10) + by }),
  century: (day, by) => ({ year: null, century: Math.floor((toCivilDate(day).year - 1) / 100) + 1 + by }),
};
