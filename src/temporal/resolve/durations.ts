import { formatDay, formatMonth } from '../../calendar/index.ts';
import type { Parts, TimeUnit } from '../../language/temporal-data.ts';
import { clockUnitDays } from './clock-amounts.ts';
import { MONTHS, moveDay } from './offsets.ts';
import type { Reference, Source } from './reference.ts';
import type { Resolver } from './value.ts';

const LETTERS: Partial<Record<TimeUnit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  half: 'M',
  season: 'M',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
};
/** Units that TIMEX3 writes behind a T. */
export const CLOCK_UNITS: readonly TimeUnit[] = ['second', 'minute', 'hour'];

/** Longer units are counted in years and months, as the corpora do. */
const AS_SMALLER: Partial<Record<TimeUnit, readonly [number, TimeUnit]>> = {
  decade: [10, 'year'],
  century: [100, 'year'],
  millennium: [1000, 'year'],
  half: [6, 'month'],
  season: [3, 'month'],
};
/** What a half of a unit is in the next smaller one. */
const PARTS_OF_UNIT: Partial<Record<TimeUnit, readonly [number, TimeUnit]>> = {
  year: [12, 'month'],
  day: [24, 'hour'],
  hour: [60, 'minute'],
  minute: [60, 'second'],
};

/** `P2Y`, `PT1H30M`, `PXD`. */
export function formatDuration(n: number | 'X', unit: TimeUnit, fraction = 0): string {
  const smaller = AS_SMALLER[unit];
  if (smaller !== undefined && n !== 'X') return formatDuration((n + fraction) * smaller[0], smaller[1]);
  const letter = LETTERS[unit] ?? 'D';
  const prefix = CLOCK_UNITS.includes(unit) ? 'PT' : 'P';
  if (fraction === 0 || n === 'X') return `${prefix}${n}${letter}`;
  const below = PARTS_OF_UNIT[unit];
  if (below === undefined || !Number.isInteger(fraction * below[0])) return `${prefix}${n + fraction}${letter}`;
  const rest = `${fraction * below[0]}${LETTERS[below[1]] ?? ''}`;
  if (unit === 'day') return n === 0 ? `PT${rest}` : `P${n}DT${rest}`;
  return n === 0 ? `${prefix}${rest}` : `${prefix}${n}${letter}${rest}`;
}

/** "The last two years" end on the day of publication; "the coming week" begins on it. */
function spanToNow(parts: Parts, reference: Reference): string | null {
  const { n, unit = 'day', shift, fraction = 0 } = parts;
  // "The two years that followed" follow what was told.
  if (parts.from === 'context') return null;
  if (shift === undefined || shift === 0 || n === undefined || n === 'X' || reference.day === null) return null;
  const clockDays = clockUnitDays(n + fraction, unit);
  if (clockDays === 0) return formatDay(reference.day);
  const far = moveDay(reference.day, Math.sign(shift) * (clockDays ?? n + fraction), clockDays === null ? unit : 'day');
  const write = MONTHS[unit] === undefined ? formatDay : formatMonth;
  const [from, to] = far < reference.day ? [far, reference.day] : [reference.day, far];
  return `${write(from)}/${write(to)}`;
}

/** "2 h 15" says its minutes beside its hours. */
const minutesOf = ({ unit, minute }: Parts): string => (unit === 'hour' && minute ? `${minute}M` : '');

/** "Two years", "the last two years": a length, and where it ends or begins on the day of publication, its days. */
export const duration: Resolver = (parts, reference) => {
  const { n = 1, unit = 'day', fraction = 0 } = parts;
  const edtf = spanToNow(parts, reference);
  const source: Source = edtf === null ? 'nowhere' : 'publication';
  return {
    type: 'DURATION',
    value: parts.value ?? formatDuration(n, unit, fraction) + minutesOf(parts),
    edtf,
    source,
    implied: [],
    date: null,
  };
};
