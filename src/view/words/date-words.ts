import { edtfBounds, granularityOf, toCivilDate } from '../../calendar/index.ts';
import type { DateStrings } from '../../language/interface-strings.ts';
import { DAY, DAY_MS, type Fields, formatter, MAX_INSTANT, MONTH, YEAR, yearWords } from './calendar-words.ts';
import { fillText, numberWords } from './text-words.ts';

/** Whose words, whose months and digits. */
export interface DateWording {
  /** BCP 47 tag; its region decides month names and digits: `ar-IQ`, `ar-MA`. */
  readonly locale: string;
  readonly strings: DateStrings;
}

/** `full` names the weekday of a day; `plain` does not; `under-year` leaves out the year (it stands in a heading). */
export type DateStyle = 'full' | 'plain' | 'under-year';

const CLOCK: Fields = { ...DAY, hour: 'numeric', minute: '2-digit' };

/** What `Intl` is asked for, by granularity; the year is added where the style wants it. */
const FIELDS: Readonly<Record<string, Fields>> = { year: YEAR, month: MONTH, day: DAY, hour: CLOCK, minute: CLOCK };

/** EDTF 4.8.1 sub-year groupings with a name of their own; hemispheres share the words. */
const SEASONS: Readonly<Record<string, 'spring' | 'summer' | 'autumn' | 'winter'>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '25': 'spring',
  '26': 'summer',
  '27': 'autumn',
  '28': 'winter',
  '29': 'autumn',
  '30': 'winter',
  '31': 'spring',
  '32': 'summer',
};
const FIRST_QUARTER = 33;
const FIRST_HALF = 40;

/** A weekday would claim more of an approximate day than the text does. */
function fieldsFor(granularity: string, style: DateStyle, isExact: boolean): Fields | null {
  const fields = FIELDS[granularity];
  if (fields === undefined) return null;
  const weekday: Fields = granularity === 'day' && style !== 'plain' && isExact ? { weekday: 'long' } : {};
  const year: Fields = style === 'under-year' && granularity !== 'year' ? {} : YEAR;
  return { ...weekday, ...fields, ...year };
}

const yearOf = (edtf: string): number => toCivilDate(edtfBounds(edtf)?.earliest ?? 0).year;

function instantOf(edtf: string): number {
  const clock = /T(\d\d)(?::(\d\d))?/.exec(edtf);
  const day = edtfBounds(edtf)?.earliest ?? 0;
  return day * DAY_MS + Number(clock?.[1] ?? 0) * 3_600_000 + Number(clock?.[2] ?? 0) * 60_000;
}

const isShowable = (instant: number): boolean => Math.abs(instant) <= MAX_INSTANT;

function partOfYear(edtf: string, wording: DateWording): string | null {
  const match = /^(-?\d{4,})-(\d\d)$/.exec(edtf);
  if (match === null) return null;
  const [, yearDigits = '', code = ''] = match;
  const year = yearWords(Number(yearDigits), wording.locale);
  const season = SEASONS[code];
  if (season !== undefined) {
    return fillText(wording.strings.seasonOfYear, { season: wording.strings[season], year });
  }
  const n = Number(code);
  if (n >= FIRST_HALF)
    return fillText(wording.strings.half, { n: numberWords(n - FIRST_HALF + 1, wording.locale), year });
  if (n < FIRST_QUARTER || n > FIRST_QUARTER + 3) return null;
  return fillText(wording.strings.quarter, { n: numberWords(n - FIRST_QUARTER + 1, wording.locale), year });
}

function decadeOrCentury(edtf: string, granularity: string | null, wording: DateWording): string | null {
  const bounds = edtfBounds(edtf);
  if (bounds === null || !Number.isFinite(bounds.earliest)) return null;
  const from = yearWords(toCivilDate(bounds.earliest).year, wording.locale);
  if (granularity === 'decade') return fillText(wording.strings.decade, { date: from });
  if (granularity !== 'century') return null;
  return fillText(wording.strings.range, { from, to: yearWords(toCivilDate(bounds.latest).year, wording.locale) });
}

/** A value without a slash; what qualifies it is said round it. */
function simpleWords(qualified: string, wording: DateWording, style: DateStyle): string {
  const edtf = qualified.replace(/[~?%]/g, '');
  const granularity = granularityOf(edtf);
  const named = partOfYear(edtf, wording) ?? decadeOrCentury(edtf, granularity, wording);
  if (named !== null) return named;
  if (granularity === 'year') return yearWords(yearOf(edtf), wording.locale);
  const fields = granularity === null ? null : fieldsFor(granularity, style, edtf === qualified);
  const instant = instantOf(edtf);
  return fields === null || !isShowable(instant) ? edtf : formatter(wording.locale, fields).format(instant);
}

/** Both ends by one pattern of the locale where both are days, months or years: «٣٠ نيسان – ٢ أيار ٢٠٢٠». */
function rangeWords(from: string, to: string, wording: DateWording, style: DateStyle): string {
  const granularity = granularityOf(from);
  const isEven =
    granularity !== null &&
    granularity === granularityOf(to) &&
    !/[~?%]/.test(from + to) &&
    [from, to].every((end) => isShowable(instantOf(end)));
  const fields = isEven && partOfYear(from, wording) === null ? FIELDS[granularity] : undefined;
  if (fields !== undefined) {
    const year = style === 'under-year' && yearOf(from) === yearOf(to) ? {} : YEAR;
    return formatter(wording.locale, { ...fields, ...year }).formatRange(instantOf(from), instantOf(to));
  }
  const words = (end: string): string => dateWords(end, wording, 'plain');
  return fillText(wording.strings.range, { from: words(from), to: words(to) });
}

/** A day, and what lies within one. */
const DAYS: ReadonlySet<string | null> = new Set(['day', 'hour', 'minute']);

/** Says what bounds or blurs a date; where the language tells a day from a longer time, in the words for that. */
function sayAround(
  how: 'approximate' | 'before' | 'after',
  edtf: string,
  date: string,
  { strings }: DateWording,
): string {
  const words = DAYS.has(granularityOf(edtf.replace(/[~%]/g, ''))) ? strings[`${how}Day`] : undefined;
  return fillText(words ?? strings[how], { date });
}

const isOpenEnd = (end: string): boolean => end === '' || end === '..';

/** The two ends of an interval or of "one of" (`[a..b]`), or null for a single date. */
function endsOf(edtf: string): readonly [string, string] | null {
  const inner = edtf.replace(/^[[{]|[\]}]$/g, '');
  const parts = inner.includes('/') ? inner.split('/') : /^(.*)\.\.(.*)$/.exec(inner)?.slice(1);
  return parts === undefined ? null : [parts[0] ?? '', parts[1] ?? ''];
}

/**
 * An EDTF value in words, by `Intl` in UTC, never more exact than the value: a month stays a month, a bound a bound.
 *
 * @param edtf an EDTF value of levels 0–2, or null
 * @returns the words; the value itself where it can't be read
 */
export function dateWords(edtf: string | null, wording: DateWording, style: DateStyle = 'plain'): string {
  if (edtf === null) return wording.strings.undated;
  const ends = endsOf(edtf);
  if (ends !== null) {
    const [from, to] = ends;
    if (isOpenEnd(from) && isOpenEnd(to)) return wording.strings.undated;
    if (isOpenEnd(from)) return sayAround('before', to, dateWords(to, wording, style), wording);
    if (isOpenEnd(to)) return sayAround('after', from, dateWords(from, wording, style), wording);
    return rangeWords(from, to, wording, style);
  }
  const date = simpleWords(edtf, wording, style);
  if (/[~%]/.test(edtf)) return sayAround('approximate', edtf, date, wording);
  return edtf.includes('?') ? fillText(wording.strings.uncertain, { date }) : date;
}

/**
 * A day, or that of an hour, in the Umm al-Qura calendar, said to be computed; null where the value is no longer one day.
 */
export function hijriWords(edtf: string | null, wording: DateWording): string | null {
  if (edtf === null || !DAYS.has(granularityOf(edtf))) return null;
  const fields: Fields = { ...DAY, ...YEAR, calendar: 'islamic-umalqura' };
  const date = formatter(wording.locale, fields).format(instantOf(edtf));
  const computed = fillText(wording.strings.computed, { date });
  return /[~?%]/.test(edtf) ? sayAround('approximate', edtf, computed, wording) : computed;
}

/** The value for `<time datetime>`, or null where HTML has none for it (seasons, intervals, approximate dates). */
export function machineDate(edtf: string | null): string | null {
  return edtf !== null && /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(edtf) ? edtf : null;
}
