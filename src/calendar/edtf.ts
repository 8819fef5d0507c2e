import { isCivilDate, toCivilDate, toDayNumber } from './days.ts';
import { Memory } from './memory.ts';

/** How exact a value is; `interval` is a pair of any, `open` has no bound on one side. */
export type Granularity =
  | 'millennium'
  | 'century'
  | 'decade'
  | 'year'
  | 'season'
  | 'quarter'
  | 'half'
  | 'month'
  | 'week'
  | 'day'
  | 'hour'
  | 'minute'
  | 'interval'
  | 'open';

/** Inclusive days; `-Infinity` and `Infinity` where an end is open. */
export interface Bounds {
  readonly earliest: number;
  readonly latest: number;
}

interface Point extends Bounds {
  readonly granularity: Granularity;
  /** Marked `~`, `?` or `%`. */
  readonly approximate: boolean;
}

const EVER: Bounds = { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY };

/**
 * Divisions of a year by EDTF's second field: first month and how many. Seasons are the meteorological ones of the
 * northern hemisphere (25–32 name a hemisphere outright); winter begins in December of its year and runs into the next,
 * as "the winter of 1994" is mostly meant.
 */
const DIVISIONS: Readonly<Record<string, readonly [firstMonth: number, months: number, granularity: Granularity]>> = {
  21: [3, 3, 'season'],
  22: [6, 3, 'season'],
  23: [9, 3, 'season'],
  24: [12, 3, 'season'],
  25: [3, 3, 'season'],
  26: [6, 3, 'season'],
  27: [9, 3, 'season'],
  28: [12, 3, 'season'],
  29: [9, 3, 'season'],
  30: [12, 3, 'season'],
  31: [3, 3, 'season'],
  32: [6, 3, 'season'],
  33: [1, 3, 'quarter'],
  34: [4, 3, 'quarter'],
  35: [7, 3, 'quarter'],
  36: [10, 3, 'quarter'],
  37: [1, 4, 'season'],
  38: [5, 4, 'season'],
  39: [9, 4, 'season'],
  40: [1, 6, 'half'],
  41: [7, 6, 'half'],
};

const POINT =
  /^(?:(Y-?[1-9]\d{4,14})|(-?(?:\d{4}|\d{3}X|\d{2}XX|\dXXX|XXXX)))(?:-(\d{2}|XX)(?:-(\d{2}|XX)(?:T(\d{2})(?::(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/;

function monthsFrom(year: number, firstMonth: number, months: number): Bounds {
  return { earliest: toDayNumber(year, firstMonth, 1), latest: toDayNumber(year, firstMonth + months, 1) - 1 };
}

/** A year with unknown last digits, as bounds of whole years. */
function maskedYears(field: string): Bounds & { granularity: Granularity } {
  const sign = field.startsWith('-') ? -1 : 1;
  const unknown = field.length - field.indexOf('X');
  const low = sign * Number(field.replace('-', '').replaceAll('X', '0'));
  const high = sign * Number(field.replace('-', '').replaceAll('X', '9'));
  return {
    earliest: toDayNumber(Math.min(low, high), 1, 1),
    latest: toDayNumber(Math.max(low, high), 12, 31),
    granularity: unknown === 1 ? 'decade' : unknown === 2 ? 'century' : 'millennium',
  };
}

function isTimeOfDay(hour: string, minute: string | undefined, second: string | undefined): boolean {
  const [h, m, s] = [Number(hour), Number(minute ?? 0), Number(second ?? 0)];
  return (h < 24 || (h === 24 && m === 0 && s === 0)) && m < 60 && s < 61;
}

function parseDayOfMonth(year: number, match: RegExpMatchArray): (Bounds & { granularity: Granularity }) | null {
  const [, , , monthField = '', dayField = '', hour, minute, second] = match;
  const month = Number(monthField);
  if (month < 1 || month > 12) return null;
  if (dayField === 'XX') return hour === undefined ? { ...monthsFrom(year, month, 1), granularity: 'month' } : null;
  if (!isCivilDate(year, month, Number(dayField))) return null;
  const day = toDayNumber(year, month, Number(dayField));
  if (hour === undefined) return { earliest: day, latest: day, granularity: 'day' };
  if (!isTimeOfDay(hour, minute, second)) return null;
  return { earliest: day, latest: day, granularity: minute === undefined ? 'hour' : 'minute' };
}

/** A day or month of a year that is not known: checked as in a leap year, and it may be ever. */
function parseYearless(match: RegExpMatchArray): (Bounds & { granularity: Granularity }) | null {
  const known = match[3] === undefined || match[3] === 'XX' ? null : Number(match[3]);
  if (known !== null && (known < 1 || (known > 12 && DIVISIONS[known] === undefined))) return null;
  if (known !== null && match[4] !== undefined && match[4] !== 'XX' && !isCivilDate(2000, known, Number(match[4])))
    return null;
  if (match[4] !== undefined) return { ...EVER, granularity: match[4] === 'XX' ? 'month' : 'day' };
  return { ...EVER, granularity: match[3] === undefined ? 'year' : 'month' };
}

function parseFields(match: RegExpMatchArray): (Bounds & { granularity: Granularity }) | null {
  const [, longYear, yearField = '', monthField, dayField] = match;
  if (yearField.includes('X')) {
    if (yearField === 'XXXX') return parseYearless(match);
    return monthField === undefined ? maskedYears(yearField) : null;
  }
  const year = Number(longYear === undefined ? yearField : longYear.slice(1));
  if (monthField === undefined) return { ...monthsFrom(year, 1, 12), granularity: 'year' };
  if (monthField === 'XX') {
    const ofYear = match[5] === undefined && (dayField === undefined || dayField === 'XX' || Number(dayField) <= 31);
    return ofYear ? { ...monthsFrom(year, 1, 12), granularity: 'year' } : null;
  }
  if (dayField !== undefined) return parseDayOfMonth(year, match);
  const division = DIVISIONS[monthField];
  if (division !== undefined) return { ...monthsFrom(year, division[0], division[1]), granularity: division[2] };
  const month = Number(monthField);
  return month >= 1 && month <= 12 ? { ...monthsFrom(year, month, 1), granularity: 'month' } : null;
}

function parsePoint(text: string): Point | null {
  const plain = text.replace(/[~?%]/g, '');
  if (text.length - plain.length > 3 || /[~?%]{2}/.test(text)) return null;
  const match = POINT.exec(plain);
  const fields = match === null ? null : parseFields(match);
  return fields === null ? null : { ...fields, approximate: plain.length !== text.length };
}

const OPEN: Point = { ...EVER, granularity: 'open', approximate: false };

/** Longer texts are no EDTF: it bounds the cost of what comes from outside. */
const LONGEST = 80;

/** "One of" and "all of": `[2020-05-05,2020-05-09]`, `{2020-05..2020-07}`, `[..2020-05]`. */
const SET = /^(?:\[(.+)\]|\{(.+)\})$/;

/** The ends of an interval, the first and last member of a set, or a single point. */
function endsOf(edtf: string): readonly string[] {
  const set = SET.exec(edtf);
  if (set === null) return edtf.split('/');
  const members = (set[1] ?? set[2] ?? '').split(/,|\.\./).map((member) => member.trim());
  const isRead = members.slice(1, -1).every((member) => parsePoint(member) !== null);
  return isRead ? [members[0] ?? '', ...members.slice(1).slice(-1)] : [];
}

type Points = readonly [Point, Point] | readonly [Point];

/** Values met before: a text has few, and each is asked for its bounds and its granularity many times. */
const parsed = new Memory<Points | null>(4096);

function parse(edtf: string): Points | null {
  if (edtf.length > LONGEST) return null;
  const known = parsed.recall(edtf);
  return known === undefined ? parsed.keep(edtf, parsePoints(edtf)) : known;
}

function parsePoints(edtf: string): Points | null {
  const parts = endsOf(edtf);
  if (parts.length === 1) {
    const point = parsePoint(parts[0] ?? '');
    return point === null ? null : [point];
  }
  if (parts.length !== 2) return null;
  const [from, to] = parts.map((part) => (part === '..' || part === '' ? OPEN : parsePoint(part)));
  if (!from || !to || (from === OPEN && to === OPEN) || from.earliest > to.latest) return null;
  return [from, to];
}

/** A day by three days either side, anything else by one of its own units (the design's meaning of `~`). */
function widen(point: Point): Bounds {
  if (!point.approximate || !Number.isFinite(point.earliest)) return point;
  const span = point.latest - point.earliest + 1;
  const by = span === 1 ? 3 : span;
  if (point.granularity === 'month') return monthsAround(point);
  return { earliest: point.earliest - by, latest: point.latest + by };
}

function monthsAround(point: Point): Bounds {
  const { year, month } = toCivilDate(point.earliest);
  return monthsFrom(year, month - 1, 3);
}

function boundsOf(edtf: string, of: (point: Point) => Bounds): Bounds | null {
  const points = parse(edtf);
  if (points === null) return null;
  const first = of(points[0]);
  return { earliest: first.earliest, latest: of(points[1] ?? points[0]).latest };
}

/**
 * The first and last day that a value may mean, without the margin of `~`, `?` and `%`.
 *
 * @param edtf EDTF of level 0 or 1 (ISO 8601-2:2019 Annex A), or level 2's seasons, quarters,
 *   halves, years of more than four digits, and sets (by their first and last member)
 * @returns inclusive days since 1970-01-01; null where the text is not EDTF or names a date that does not exist
 */
export function edtfBounds(edtf: string): Bounds | null {
  return boundsOf(edtf, (point) => point);
}

/** The same, with the margin: a `~` day by three days either side, a `~` month or year by one unit. */
export function edtfReach(edtf: string): Bounds | null {
  return boundsOf(edtf, widen);
}

/** The granularity of a value; an interval of seven days is a week, for EDTF has no weeks of its own. */
export function granularityOf(edtf: string): Granularity | null {
  const points = parse(edtf);
  if (points === null) return null;
  const [from, to] = points;
  if (to === undefined) return from.granularity;
  if (from === OPEN || to === OPEN) return 'open';
  return from.granularity === 'day' && to.granularity === 'day' && to.latest - from.earliest === 6
    ? 'week'
    : 'interval';
}

/** True for EDTF whose dates exist. */
export function isEdtf(text: string): boolean {
  return parse(text) !== null;
}

/** Orders values by earliest day, then by latest, then by code units; what is not EDTF comes last. */
export function compareEdtf(a: string, b: string): number {
  const [x, y] = [edtfBounds(a), edtfBounds(b)];
  if (x === null || y === null) return x === y ? compareText(a, b) : x === null ? 1 : -1;
  if (x.earliest !== y.earliest) return x.earliest < y.earliest ? -1 : 1;
  if (x.latest !== y.latest) return x.latest < y.latest ? -1 : 1;
  return compareText(a, b);
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
