import {
  addMonths,
  formatDay,
  formatMonth,
  formatTwo,
  formatYear,
  hijriDay,
  hijriSpan,
  isHijriCertain,
  timexToEdtf,
  toCivilDate,
  toHijri,
} from '../../calendar/index.ts';
import type { Parts, RuleKind, TimeUnit } from '../../language/temporal-data.ts';
import type { TimexType } from '../temporal-expression.ts';
import { anchorDay } from './anchor.ts';
import { fullYear, isDoubtful, placeDate } from './calendar.ts';
import { clockUnitDays, countClock } from './clock-amounts.ts';
import { formatDate, spanOf, UNIT_AT } from './known-date.ts';
import type { KnownDate, Reference, Source } from './reference.ts';

/** A reading resolved against one day. */
export interface Value {
  readonly type: TimexType;
  readonly value: string;
  /** EDTF where it does not follow from the value (Hijri months, spans that end today); else undefined. */
  readonly edtf?: string | null;
  /** True where the words disagree: EDTF marks it `?`. */
  readonly isDoubtful?: boolean;
  readonly source: Source;
  readonly implied: readonly TimeUnit[];
  /** The date it names, for what comes after it in the text. */
  readonly date: KnownDate | null;
}

type Resolver = (parts: Parts, reference: Reference, weekStart: number) => Value | null;

const plain = (type: TimexType, value: string): Value => ({ type, value, source: 'nowhere', implied: [], date: null });

const EVENING_FROM: Readonly<Record<string, number>> = { AF: 1, EV: 1, NI: 6 };

/** At midday and in daylight, smaller hours are those of the afternoon. */
const EARLIEST_HOUR = 6;

/** The hour on a clock of 24, told by a.m. or p.m. or by the part of the day beside it. */
function hourOfDay({ hour = 0, meridiem, part }: Parts): number {
  if (hour > 12) return hour;
  if (meridiem === 'am') return hour % 12;
  if (part === 'MO') return hour;
  if (meridiem === 'pm') return (hour % 12) + 12;
  if (part === 'DT') return hour < EARLIEST_HOUR ? hour + 12 : hour;
  const from = part === undefined ? undefined : EVENING_FROM[part];
  return from !== undefined && hour >= from && hour < 12 ? hour + 12 : hour;
}

/** What follows a date: a clock time, or a part of the day. */
function timeSuffix(parts: Parts): string {
  if (parts.hour === undefined) return parts.part === undefined ? '' : `T${parts.part}`;
  const minutes = (hourOfDay(parts) * 60 + (parts.minute ?? 0) + (parts.addMinutes ?? 0) + 1440) % 1440;
  const clock = `${formatTwo(Math.floor(minutes / 60))}:${formatTwo(minutes % 60)}`;
  const second = parts.second === undefined ? '' : `:${formatTwo(parts.second)}`;
  return `T${clock}${second}${parts.zone ?? ''}`;
}

/** Without a publication, Hijri years of two digits are of 1371–1470 (1952–2047). */
const MIDDLE_HIJRI_YEAR = 1450;

/** The Hijri year that is running, or the one whose month of that name lies nearest in the wanted direction. */
function hijriYear(parts: Parts, reference: Reference): number | null {
  if (parts.year !== undefined) return parts.year;
  const now = reference.day === null ? null : toHijri(formatDay(reference.day));
  if (parts.year2 !== undefined) return fullYear(parts.year2, now?.year ?? MIDDLE_HIJRI_YEAR);
  if (reference.day === null) return null;
  if (now === null || parts.month === undefined) return now?.year ?? null;
  if (parts.shift !== undefined && parts.shift !== 0) {
    const passed = parts.month < now.month;
    return now.year + (parts.shift < 0 ? (passed ? 0 : -1) : parts.month > now.month ? 0 : 1);
  }
  const behind = (now.month - parts.month + 12) % 12;
  return (
    now.year +
    (parts.month > now.month
      ? reference.tense() <= 0 && behind < 11
        ? -1
        : 0
      : reference.tense() > 0 && behind > 0
        ? 1
        : 0)
  );
}

function resolveHijri(parts: Parts, reference: Reference): Value | null {
  if (parts.century !== undefined) return hijriYears((parts.century - 1) * 100 + 1, parts.century * 100);
  const year = hijriYear(parts, reference);
  const isSaid = parts.year !== undefined || parts.year2 !== undefined;
  const source: Source = isSaid ? 'said' : year === null ? 'nowhere' : 'publication';
  const implied: TimeUnit[] = !isSaid && year !== null ? ['year'] : [];
  if (year === null) return plain('DATE', 'XXXX');
  // The thirtieth of a month that has 29 days by this calendar was one by a moon that somebody saw: the month agrees.
  const { month, day } = parts;
  const onDay = month === undefined || day === undefined ? null : hijriDay(year, month, day);
  if (onDay !== null) {
    const suffix = timeSuffix(parts);
    const about = isHijriCertain(year) || suffix !== '' ? {} : { edtf: `${formatDay(onDay)}~` };
    const type = suffix === '' ? 'DATE' : 'TIME';
    return { type, value: formatDay(onDay) + suffix, ...about, source, implied, date: toCivilDate(onDay) };
  }
  const span = hijriSpan(year, parts.month ?? null);
  if (span === null) return null;
  const edtf = `${formatDay(span.earliest)}/${formatDay(span.latest)}`;
  return { type: 'DATE', value: 'XXXX', edtf, source, implied, date: null };
}

function hijriYears(from: number, to: number): Value {
  const [first, last] = [hijriSpan(from, null), hijriSpan(to, null)];
  const edtf = first === null || last === null ? null : `${formatDay(first.earliest)}/${formatDay(last.latest)}`;
  return { type: 'DATE', value: 'XXXX', edtf, source: 'said', implied: [], date: null };
}

/** Midnight at the end of a day is the first moment of the next, as ISO 8601 prefers. */
function pastMidnight(date: KnownDate): KnownDate {
  const span = spanOf(date);
  return span === null || span.first !== span.last ? date : toCivilDate(span.first + 1);
}

/** "Today" of a text that has no day of its own is the reader's present. */
const isNowadays = (parts: Parts, reference: Reference): boolean =>
  reference.day === null &&
  parts.unit === 'day' &&
  parts.shift === 0 &&
  parts.from === undefined &&
  timeSuffix(parts) === '' &&
  parts.weekday === undefined;

/** Centuries before our era have no two digits that TIMEX3 and EDTF agree on: the value is unknown, the span is not. */
function resolveOldCentury(century: number): Value {
  const edtf = `${formatOldYear(century * 100)}/${formatOldYear((century - 1) * 100 + 1)}`;
  return { type: 'DATE', value: 'XXXX', edtf, source: 'said', implied: [], date: null };
}

const formatOldYear = (yearBefore: number): string => formatYear(1 - yearBefore);

/** "Yesterday, Friday, the 15th of Shawwal": the day beside it is surer than a calendar that begins its months by sight of the moon. */
const isToldDay = (parts: Parts, { day }: Reference): boolean =>
  day !== null && parts.unit === 'day' && parts.shift !== undefined && parts.from === undefined;

const withoutHijri = ({ calendar: _calendar, year: _year, month: _month, day: _day, ...parts }: Parts): Parts => parts;

/** Years before the publication, and after it, of which a year without a mark is told by the Hijri calendar. */
const HIJRI_BEHIND = 60;
const HIJRI_AHEAD = 10;

/** "The year 1436" in the news of 2015 is of the Hijri calendar; in a history, or in old news, it is what it says. */
function inOneCalendar(parts: Parts, { day }: Reference): Parts {
  if (parts.calendar !== 'either') return parts;
  const { calendar: _either, ...plainly } = parts;
  const now = day === null ? null : toHijri(formatDay(day));
  if (now === null || parts.year === undefined || parts.era !== undefined) return plainly;
  const isNear = parts.year >= now.year - HIJRI_BEHIND && parts.year <= now.year + HIJRI_AHEAD;
  return isNear ? { ...plainly, calendar: 'hijri' } : plainly;
}

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

const DAYS: Partial<Record<TimeUnit, number>> = { day: 1, week: 7, weekend: 7 };
const MONTHS: Partial<Record<TimeUnit, number>> = {
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
function moveDay(day: number, amount: number, unit: TimeUnit): number {
  const days = DAYS[unit];
  if (days !== undefined) return day + Math.round(amount * days);
  const months = (MONTHS[unit] ?? 0) * amount;
  const whole = Math.trunc(months);
  return addMonths(day, whole) + Math.round((months - whole) * DAYS_PER_MONTH);
}

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
function samePeriod(parts: Parts, { period }: Reference): Value | null {
  if (parts.unit !== 'year' || parts.n !== 1 || parts.fraction !== undefined) return null;
  if (period === null || period.year === null || parts.direction !== -1) return null;
  const date = { ...period, year: period.year - 1 };
  return { type: 'DATE', value: formatDate(date), source: 'context', implied: ['year'], date };
}

const offset: Resolver = (said, reference) => {
  // "A month and a half ago": one, and what is added to it.
  const parts = said.n === undefined && said.fraction !== undefined ? { ...said, n: 1 } : said;
  const { unit = 'day', direction = -1, fraction = 0 } = parts;
  const compared = samePeriod(parts, reference);
  if (compared !== null) return compared;
  const distant = direction < 0 ? 'PAST_REF' : 'FUTURE_REF';
  // "A few days later", "an hour later" are told from something that is no date: only how long is known.
  const { n = 'X' } = parts;
  if (parts.from === 'context' && (n === 'X' || CLOCK_UNITS.includes(unit)))
    return plain('DURATION', formatDuration(n, unit, fraction));
  if (parts.n === undefined || parts.n === 'X') return { ...plain('DATE', distant), implied: [unit] };
  const anchor = anchorDay(parts, reference);
  // "Ten years later" of a text that has told no date is none that comes after its publication.
  const isFromNothing = parts.from === 'context' && direction > 0 && anchor?.source !== 'context';
  if (isFromNothing) return plain('DURATION', formatDuration(n, unit, fraction));
  if (anchor === null) return plain('DATE', distant);
  const counted = anchor.source === 'publication' ? countClock(parts, reference) : null;
  if (counted !== null) return counted;
  const day = moveDay(anchor.day, direction * (parts.n + fraction), unit);
  if (Math.abs(day) > 3_000_000) return plain('DATE', distant);
  const named = fraction > 0 && unit === 'year' ? 'month' : NAMED_UNIT[unit];
  const date = UNIT_AT[named ?? 'day']?.(day, 0);
  if (date === undefined || (date.year !== null && date.year < 1)) return plain('DATE', distant);
  const time = named === undefined ? 'TIME' : 'DATE';
  return { type: time, value: formatDate(date), source: anchor.source, implied: [named ?? 'day'], date };
};

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
const CLOCK_UNITS: readonly TimeUnit[] = ['second', 'minute', 'hour'];

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

const duration: Resolver = (parts, reference) => {
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
