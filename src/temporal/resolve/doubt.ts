import { weekdayOf } from '../../calendar/index.ts';
import type { Parts } from '../../language/temporal-data.ts';
import { spanOf } from './known-date.ts';
import type { KnownDate, Reference } from './reference.ts';

/** True where words that tell one day twice disagree: a weekday and a date, "yesterday" and a day of last week. */
export function isDoubtful(parts: Parts, reference: Reference, date: KnownDate): boolean {
  if (parts.doubt === true) return true;
  const span = parts.ordinal === undefined && parts.inner === undefined ? spanOf(date) : null;
  if (span === null || span.first !== span.last) return false;
  const { weekday, month, day, unit, shift } = parts;
  if (day !== undefined && (date.day !== day || (month ?? date.month) !== date.month)) return true;
  if (weekday !== undefined && weekdayOf(span.first) !== weekday) return true;
  const isCounted = unit === 'day' && shift !== undefined && parts.from === undefined && reference.day !== null;
  if (!isCounted || (day !== undefined && weekday !== undefined)) return false;
  return Math.abs(span.first - (reference.day ?? 0) - shift) > 1;
}
