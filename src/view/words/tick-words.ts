import type { Tick } from '../layout/ticks.ts';

type Fields = Intl.DateTimeFormatOptions;

/** Short and full wording of a tick by its unit; the full one names the year. */
const FIELDS: Readonly<Record<Tick['unit'], readonly [short: Fields, full: Fields]>> = {
  year: [{ year: 'numeric' }, { year: 'numeric' }],
  month: [{ month: 'short' }, { month: 'short', year: 'numeric' }],
  day: [
    { day: 'numeric', month: 'short' },
    { day: 'numeric', month: 'short', year: 'numeric' },
  ],
};

/** Making a formatter costs more than all that one frame writes with it. */
const known = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, calendar: string, name: string, fields: Fields): Intl.DateTimeFormat {
  const key = `${locale} ${calendar} ${name}`;
  const format = known.get(key) ?? new Intl.DateTimeFormat(locale, { calendar, timeZone: 'UTC', ...fields });
  known.set(key, format);
  return format;
}

/** A tick's label in the words and digits of the locale, in UTC, Gregorian unless told otherwise. */
export function tickWords(tick: Pick<Tick, 'time' | 'unit' | 'isFull'>, locale: string, calendar = 'gregory'): string {
  const fields = FIELDS[tick.unit][tick.isFull ? 1 : 0];
  return formatter(locale, calendar, `${tick.unit} ${tick.isFull}`, fields).format(tick.time);
}

const DAY_FIELDS: Fields = { day: 'numeric', month: 'long', year: 'numeric' };
const DAY_MS = 86_400_000;

/** A day in full, for those who hear it. */
export function dayWords(day: number, locale: string): string {
  return formatter(locale, 'gregory', 'day', DAY_FIELDS).format(day * DAY_MS);
}

/** A stretch of time from its first day to its last, by the locale's own pattern. */
export function spanWords(firstDay: number, lastDay: number, locale: string): string {
  return formatter(locale, 'gregory', 'day', DAY_FIELDS).formatRange(firstDay * DAY_MS, lastDay * DAY_MS);
}
