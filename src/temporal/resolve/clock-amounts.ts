import type { Parts, TimeUnit } from '../../language/temporal-data.ts';
import { dateOfDay, formatDate } from './known-date.ts';
import type { Reference } from './reference.ts';
import { joinValues, sharedValue } from './uncertain.ts';
import type { Value } from './value.ts';

const MINUTES: Partial<Record<TimeUnit, number>> = { second: 1 / 60, minute: 1, hour: 60, day: 1440 };
const MINUTES_OF_DAY = 1440;
/** What is told as fewer hours ago than this is told of the day itself: longer ago is "yesterday" in a morning's text. */
const SAME_DAY_MINUTES = 720;

/** Days that an amount told by the clock may reach back or ahead ("the last 48 hours": 2); null for longer units. */
export function clockUnitDays(amount: number, unit: TimeUnit): number | null {
  const minutes = unit === 'day' ? undefined : MINUTES[unit];
  if (minutes === undefined) return null;
  return amount * minutes < SAME_DAY_MINUTES ? 0 : Math.ceil((amount * minutes) / MINUTES_OF_DAY);
}

/** The first and the last minute of the day at which the text may have come out. */
function possibleMinutes({ minute }: Reference, amount: number): readonly [first: number, last: number] {
  if (minute !== null) return [minute, minute];
  if (amount % MINUTES_OF_DAY === 0) return [0, 0];
  return amount < SAME_DAY_MINUTES ? [amount, MINUTES_OF_DAY - 1 - amount] : [0, MINUTES_OF_DAY - 1];
}

/**
 * "Three hours ago", «قبل 36 ساعة»: the day on which that was. Without the hour at which the text came out it may be one of
 * two days, and then it is neither.
 *
 * @returns null for whole days and longer units, and where the day of the text is unknown
 */
export function countClock(parts: Parts, reference: Reference): Value | null {
  const { unit = 'day', n, direction = -1, fraction = 0 } = parts;
  const minutes = MINUTES[unit];
  if (minutes === undefined || reference.day === null || typeof n !== 'number') return null;
  const { day } = reference;
  const amount = (n + fraction) * minutes;
  if (unit === 'day' && amount % MINUTES_OF_DAY === 0) return null;
  const [from, to] = possibleMinutes(reference, amount).map((at) =>
    dateOfDay(day + Math.floor((at + direction * amount) / MINUTES_OF_DAY)),
  );
  if (from === undefined || to === undefined) return null;
  const [first, last] = [formatDate(from), formatDate(to)];
  const isSame = first === last;
  return {
    type: amount % MINUTES_OF_DAY === 0 ? 'DATE' : 'TIME',
    value: sharedValue(first, last, null),
    ...(isSame ? {} : { edtf: joinValues(first, last) }),
    source: 'publication',
    implied: ['day'],
    date: isSame ? from : null,
  };
}
