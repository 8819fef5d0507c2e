import type { Tick } from '../layout/ticks.ts';
import { DAY_MS, type Fields, formatter, withEra } from './calendar-words.ts';

/** Short and full wording of a tick by its unit; the full one names the year. */
const FIELDS: Readonly<Record<Tick['unit'], readonly [short: Fields, full: Fields]>> = {
  year: [{ year: 'numeric' }, { year: 'numeric' }],
  month: [{ month: 'short' }, { month: 'short', year: 'numeric' }],
  day: [
    { day: 'numeric', month: 'short' },
    { day: 'numeric', month: 'short', year: 'numeric' },
  ],
};

/** A tick's label in the words and digits of the locale, in UTC, Gregorian unless told otherwise. */
export function tickWords(tick: Pick<Tick, 'time' | 'unit' | 'isFull'>, locale: string, calendar = 'gregory'): string {
  const fields = FIELDS[tick.unit][tick.isFull ? 1 : 0];
  const told = calendar === 'gregory' ? withEra(fields, tick.time / DAY_MS) : fields;
  return formatter(locale, { ...told, calendar }).format(tick.time);
}

const DAY_FIELDS: Fields = { day: 'numeric', month: 'long', year: 'numeric' };

/** A day in full, for those who hear it. */
export function dayWords(day: number, locale: string): string {
  return formatter(locale, DAY_FIELDS).format(day * DAY_MS);
}

/** A stretch of time from its first day to its last, by the locale's own pattern. */
export function spanWords(firstDay: number, lastDay: number, locale: string): string {
  return formatter(locale, DAY_FIELDS).formatRange(firstDay * DAY_MS, lastDay * DAY_MS);
}
