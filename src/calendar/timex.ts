import { formatDay, formatTwo, isCivilDate, isoWeekStart, toIsoWeek, toWeekday } from './days.ts';
import { edtfBounds, granularityOf, isEdtf } from './edtf.ts';
import { partOfSpan } from './thirds.ts';

const DIVISION_TO_EDTF: Readonly<Record<string, string>> = {
  SP: '21',
  SU: '22',
  FA: '23',
  WI: '24',
  Q1: '33',
  Q2: '34',
  Q3: '35',
  Q4: '36',
  H1: '40',
  H2: '41',
};
const EDTF_TO_DIVISION = new Map(Object.entries(DIVISION_TO_EDTF).map(([timex, edtf]) => [edtf, timex]));

const PARTS_OF_YEAR = /^(-?\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/;
const WEEK = /^(-?\d{4})-W(\d{2})(?:-(WE|[1-7]))?$/;
const CLOCK = /^(-?\d{4}-\d{2}-\d{2})T(\d{2})(?::(\d{2})(?::(\d{2}))?)?(Z|[+-]\d{2}(?::\d{2})?)?$/;
const PART_OF_DAY = /^(-?\d{4}-\d{2}-\d{2})T(MO|MI|AF|EV|NI|DT|MN|NO)$/;

/** Days by which the week that begins on `weekStart` and shares most with the ISO week begins earlier: at most three. */
const weekLead = (weekStart: number): number => (weekStart > 4 ? 8 - weekStart : 1 - weekStart);

function weekToEdtf(match: RegExpExecArray, weekStart: number): string | null {
  const [, year, week, day] = match;
  const monday = isoWeekStart(Number(year), Number(week));
  if (Number(week) < 1 || toIsoWeek(monday).week !== Number(week)) return null;
  if (day === 'WE') return `${formatDay(monday + 5)}/${formatDay(monday + 6)}`;
  if (day !== undefined) return formatDay(monday + Number(day) - 1);
  const first = monday - weekLead(weekStart);
  return `${formatDay(first)}/${formatDay(first + 6)}`;
}

function clockToEdtf(match: RegExpExecArray): string | null {
  const [, date = '', hour, minute, second, zone] = match;
  const edtf = `${date}T${hour}:${minute ?? '00'}:${second ?? '00'}${zone ?? ''}`;
  return isEdtf(edtf) ? edtf : null;
}

/** The value without modifier, in order of how the forms differ. */
function plainToEdtf(value: string, weekStart: number): string | null {
  if (/^-?\d{2}$/.test(value)) return `${value}XX`;
  if (/^-?\d{3}$/.test(value)) return `${value}X`;
  const division = PARTS_OF_YEAR.exec(value);
  if (division !== null) return `${division[1]}-${DIVISION_TO_EDTF[division[2] ?? '']}`;
  const week = WEEK.exec(value);
  if (week !== null) return weekToEdtf(week, weekStart);
  const clock = CLOCK.exec(value);
  if (clock !== null) return clockToEdtf(clock);
  const part = PART_OF_DAY.exec(value);
  const plain = part === null ? value : (part[1] ?? '');
  return /^(?:-?\d{4}|Y-?\d{5,})/.test(plain) && isEdtf(plain) ? plain : null;
}

const QUALIFIED: Readonly<Record<string, string>> = { APPROX: '~' };
const OPEN_SIDE: Readonly<Record<string, (edtf: string) => string>> = {
  BEFORE: (edtf) => `../${edtf}`,
  ON_OR_BEFORE: (edtf) => `../${edtf}`,
  AFTER: (edtf) => `${edtf}/..`,
  ON_OR_AFTER: (edtf) => `${edtf}/..`,
};

/**
 * A TIMEX3 value (TimeML 1.2.1) as EDTF.
 *
 * @param value such as `2015-W30`, `196`, `2014-SU`, `2015-07-30TEV`
 * @param mod START, MID and END give the third of the span (see `thirds.ts`); APPROX gives `~`; BEFORE and AFTER an open side
 * @param weekStart the day (Monday 1 … Sunday 7) on which weeks begin where the text was written: `2020-W18` is then the
 *   week that begins on that day and shares most days with the ISO week
 * @returns null for durations, sets, references, values with unknown parts, and dates that do not exist
 */
export function timexToEdtf(value: string, mod: string | null = null, weekStart = 1): string | null {
  const plain = plainToEdtf(value, weekStart);
  if (plain === null || mod === null) return plain;
  if (mod === 'START' || mod === 'MID' || mod === 'END') return partOfSpan(plain, mod) ?? plain;
  const open = OPEN_SIDE[mod];
  if (open !== undefined) return plain.includes('/') ? plain : open(plain);
  return plain.includes('/') ? plain : plain + (QUALIFIED[mod] ?? '');
}

function pointToTimex(point: string): string | null {
  const clock = /^(.*T\d{2}:\d{2}):00(Z|[+-][\d:]+)?$/.exec(point);
  if (clock !== null) return `${clock[1]}${clock[2] ?? ''}`;
  const division = /^(-?\d{4})-(\d{2})$/.exec(point);
  const name = EDTF_TO_DIVISION.get(division?.[2] ?? '');
  if (division !== null && name !== undefined) return `${division[1]}-${name}`;
  if (/^-?\d{2}XX$/.test(point) || /^-?\d{3}X$/.test(point)) return point.replaceAll('X', '');
  return point.replace(/-XX$/, '').replace(/-XX$/, '');
}

/** A week is an interval of its days; a Sunday's week is given as the ISO week that shares most days with it. */
function weekToTimex(edtf: string): string | null {
  const bounds = edtfBounds(edtf);
  if (bounds === null) return null;
  const days = bounds.latest - bounds.earliest;
  if (days === 1 && toWeekday(bounds.earliest) === 6) return `${isoWeekName(bounds.earliest)}-WE`;
  return days === 6 && granularityOf(edtf) === 'week' ? isoWeekName(bounds.earliest + 3) : null;
}

/** `2015-W30` of a day. */
export function isoWeekName(dayNumber: number): string {
  const { year, week } = toIsoWeek(dayNumber);
  return `${String(year).padStart(4, '0')}-W${formatTwo(week)}`;
}

/**
 * EDTF as a TIMEX3 value and modifier.
 *
 * @returns null where TIMEX3 has no single value for it: other intervals, and what is not EDTF
 */
export function edtfToTimex(edtf: string): { value: string; mod: string | null } | null {
  if (!isEdtf(edtf)) return null;
  const plain = edtf.replace(/[~?%]/g, '');
  if (!plain.includes('/')) {
    const value = pointToTimex(plain);
    return value === null ? null : { value, mod: plain === edtf ? null : 'APPROX' };
  }
  const week = weekToTimex(plain);
  if (week !== null) return { value: week, mod: null };
  const [from = '', to = ''] = plain.split('/');
  const known = from === '..' || from === '' ? to : to === '..' || to === '' ? from : null;
  const value = known === null ? null : pointToTimex(known);
  return value === null ? null : { value, mod: known === to ? 'BEFORE' : 'AFTER' };
}

/** True where a value's day exists; values with unknown parts are taken as they are. */
export function isTimexDate(value: string): boolean {
  const day = /^(-?\d{4})-(\d{2})-(\d{2})/.exec(value);
  return day === null || isCivilDate(Number(day[1]), Number(day[2]), Number(day[3]));
}
