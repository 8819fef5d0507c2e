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

/** A tick's label in the words and digits of the locale, UTC and Gregorian like every date of the site. */
export function tickWords(tick: Pick<Tick, 'time' | 'unit' | 'isFull'>, locale: string): string {
  const fields = FIELDS[tick.unit][tick.isFull ? 1 : 0];
  return new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...fields }).format(tick.time);
}
