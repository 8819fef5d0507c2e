import { hijriDay, hijriSpan, toCivilDate, toDayNumber } from '../../calendar/index.ts';
import type { Parts } from '../../language/temporal-data.ts';

/** The moon that was seen and the table of Umm al-Qura may differ by this many days, and agree. */
const MOON_DAYS = 2;

/** True where a Hijri date and the Gregorian one written beside it cannot be the same time. */
function disagree(hijri: Parts, gregorian: Parts): boolean {
  if (hijri.year === undefined || gregorian.year === undefined) return false;
  const days = [hijri, gregorian].every(({ month, day }) => month !== undefined && day !== undefined);
  if (days) {
    const day = hijriDay(hijri.year, hijri.month ?? 1, hijri.day ?? 1);
    const other = toDayNumber(gregorian.year, gregorian.month ?? 1, gregorian.day ?? 1);
    return day !== null && Math.abs(day - other) > MOON_DAYS;
  }
  const span = hijriSpan(hijri.year, hijri.month ?? null);
  if (span === null) return false;
  const [first, last] = [toCivilDate(span.earliest - MOON_DAYS).year, toCivilDate(span.latest + MOON_DAYS).year];
  return gregorian.year < first || gregorian.year > last;
}

/** What the Gregorian of two dates says, with a doubt where the Hijri one is another time. */
export function readTwice(a: Parts, b: Parts): Parts {
  const [hijri, gregorian] = a.calendar === 'hijri' ? [a, b] : [b, a];
  return disagree(hijri, gregorian) ? { ...gregorian, doubt: true } : gregorian;
}
