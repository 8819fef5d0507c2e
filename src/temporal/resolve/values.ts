import { formatTwo, formatYear, timexToEdtf, toCivilDate } from '../../calendar/index.ts';
import type { Parts, RuleKind } from '../../language/temporal-data.ts';
import { placeDate } from './calendar.ts';
import { isDoubtful } from './doubt.ts';
import { duration } from './durations.ts';
import { inOneCalendar, isToldDay, resolveHijri, withoutHijri } from './hijri-dates.ts';
import { formatDate, spanOf } from './known-date.ts';
import { offset } from './offsets.ts';
import type { KnownDate, Reference } from './reference.ts';
import { timeSuffix } from './time-of-day.ts';
import { plain, type Resolver, type Value } from './value.ts';

/** Midnight at the end of a day is the first moment of the next, as ISO 8601 prefers. */
function pastMidnight(date: KnownDate): KnownDate {
  const span = spanOf(date);
  return span === null || span.first !== span.last ? date : toCivilDate(span.first + 1);
}

/** "Today" of a text that has no day of its own is the reader's present. */
const isNowadays = (parts: Parts, reference: Reference): boolean =>
  parts.unit === 'day' &&
  parts.shift === 0 &&
  parts.from === undefined &&
  parts.year === undefined &&
  parts.weekday === undefined &&
  reference.day === null &&
  timeSuffix(parts) === '';

/** Centuries before our era have no two digits that TIMEX3 and EDTF agree on: the value is unknown, the span is not. */
function resolveOldCentury(century: number): Value {
  const edtf = `${formatOldYear(century * 100)}/${formatOldYear((century - 1) * 100 + 1)}`;
  return { type: 'DATE', value: 'XXXX', edtf, source: 'said', implied: [], date: null };
}

const formatOldYear = (yearBefore: number): string => formatYear(1 - yearBefore);

const calendar: Resolver = (parts, reference) => calendarIn(inOneCalendar(parts, reference), reference);

const calendarIn = (said: Parts, reference: Reference): Value | null => {
  if (said.century !== undefined && said.era === 'bc') return resolveOldCentury(said.century);
  if (said.calendar === 'hijri' && !isToldDay(said, reference)) return resolveHijri(said, reference);
  if (isNowadays(said, reference)) return plain('DATE', 'PRESENT_REF');
  const told = said.calendar === 'hijri' ? withoutHijri(said) : said;
  const placed = placeDate(told, reference);
  if (placed === null) return null;
  const isMidnight = said.hour === 24 && said.minute === 0;
  const parts = isMidnight ? { ...told, hour: 0 } : told;
  const suffix = timeSuffix(parts);
  const { source, implied } = placed;
  const date = isMidnight ? pastMidnight(placed.date) : placed.date;
  const day = formatDate(date);
  const value = suffix === '' ? day : (day === 'XXXX' ? 'XXXX-XX-XX' : day) + suffix;
  const doubt = isDoubtful(said, reference, placed.date) ? { isDoubtful: true } : {};
  return { type: suffix === '' ? 'DATE' : 'TIME', value, ...doubt, source, implied, date };
};

const set: Resolver = (parts, reference) => {
  const { month, weekday, part, n = 1, unit, holiday } = parts;
  const suffix = timeSuffix(parts);
  if (weekday !== undefined) return plain('SET', `XXXX-WXX-${weekday}${suffix}`);
  if (holiday !== undefined || (month !== undefined && parts.calendar === undefined)) {
    const day = parts.day === undefined ? '' : `-${formatTwo(parts.day)}`;
    return plain('SET', holiday === undefined ? `XXXX-${formatTwo(month ?? 1)}${day}` : 'P1Y');
  }
  if (parts.season !== undefined) return plain('SET', `XXXX-${parts.season}`);
  if (part !== undefined || parts.hour !== undefined) return plain('SET', `XXXX-XX-XX${suffix}`);
  return unit === undefined ? null : ({ ...duration({ n, unit }, reference, 1), type: 'SET' } as Value);
};

const ref: Resolver = (parts) => plain('DATE', parts.ref ?? 'PRESENT_REF');

const fixed: Resolver = (parts) => (parts.value === undefined ? null : plain('DATE', parts.value));

/** How each kind of rule becomes a value. */
export const RESOLVERS: Readonly<Record<Exclude<RuleKind, 'nothing'>, Resolver>> = {
  calendar,
  offset,
  duration,
  set,
  ref,
  fixed,
};

/** The EDTF of a value: its own, or the one its TIMEX3 value stands for. */
export function edtfOf(value: Value, mod: string | null, weekStart: number): string | null {
  if (value.edtf !== undefined) return value.edtf;
  if (value.type === 'DURATION' || value.type === 'SET') return null;
  const edtf = timexToEdtf(value.value, mod, weekStart);
  return value.isDoubtful === true && edtf !== null ? `${edtf.replace(/T.*|~/, '')}?` : edtf;
}
