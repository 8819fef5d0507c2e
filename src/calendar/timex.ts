import { formatDay, formatTwo, formatYear, isoWeekStart, toIsoWeek, toWeekday } from './days.ts';
import { edtfBounds, granularityOf, isEdtf } from './edtf.ts';
import { Memory } from './memory.ts';
import { partOfSpan, type Third } from './thirds.ts';

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
/** Back again; 25–28 are the seasons of the northern hemisphere said outright. Those of the southern have no TIMEX3 name. */
const EDTF_TO_DIVISION = new Map([
  ...Object.entries(DIVISION_TO_EDTF).map(([timex, edtf]) => [edtf, timex] as const),
  ...(['SP', 'SU', 'FA', 'WI'] as const).map((season, index) => [String(25 + index), season] as const),
]);

const PARTS_OF_YEAR = /^(-?\d{4}|Y-?\d{5,})-(SP|SU|FA|WI|Q[1-4]|H[12])$/;
const WEEK = /^(-?\d{4}|Y-?\d{5,})-W(\d{2})(?:-(WE|[1-7](?=$|T)))?$/;
const CLOCK = /^(.+)T(\d{2})(?::(\d{2})(?::(\d{2}))?)?(Z|[+-]\d{2}(?::\d{2})?)?$/;
const PART_OF_DAY = /^(.+)T(?:MO|MI|AF|EV|NI|DT|MN|NO)$/;
const DAY = /^(?:-?\d{4}|Y-?\d{5,})-\d{2}-\d{2}$/;
/** Years with as many unknown last digits as are left out, or written X: `2` the third millennium, `19`, `196`, `196X`. */
const CUT_YEAR = /^-?(?:\d{1,3}|\d{3}X|\d{2}XX|\dXXX)$/;

const yearNumber = (field: string): number => Number(field.replace('Y', ''));

function weekToEdtf(match: RegExpExecArray): string | null {
  const [, year = '', week, day] = match;
  const monday = isoWeekStart(yearNumber(year), Number(week));
  if (Number(week) < 1 || toIsoWeek(monday).week !== Number(week)) return null;
  if (day === 'WE') return `${formatDay(monday + 5)}/${formatDay(monday + 6)}`;
  if (day !== undefined) return formatDay(monday + Number(day) - 1);
  return `${formatDay(monday)}/${formatDay(monday + 6)}`;
}

/** The day of a time: a date, or a day of a week. */
function dayToEdtf(value: string): string | null {
  const week = WEEK.exec(value);
  const day = week?.[3] !== undefined && week[3] !== 'WE' ? weekToEdtf(week) : value;
  return day !== null && DAY.test(day) && isEdtf(day) ? day : null;
}

function clockToEdtf(match: RegExpExecArray): string | null {
  const [, date = '', hour, minute, second, zone] = match;
  const day = dayToEdtf(date);
  const edtf = `${day}T${hour}:${minute ?? '00'}:${second ?? '00'}${zone ?? ''}`;
  return day !== null && isEdtf(edtf) ? edtf : null;
}

/** The value without modifier, in order of how the forms differ. */
function plainToEdtf(value: string): string | null {
  if (CUT_YEAR.test(value)) return value.padEnd(value.startsWith('-') ? 5 : 4, 'X');
  const division = PARTS_OF_YEAR.exec(value);
  if (division !== null) return `${division[1]}-${DIVISION_TO_EDTF[division[2] ?? '']}`;
  const week = WEEK.exec(value);
  if (week !== null) return weekToEdtf(week);
  const part = PART_OF_DAY.exec(value);
  if (part !== null) return dayToEdtf(part[1] ?? '');
  const clock = CLOCK.exec(value);
  if (clock !== null) return clockToEdtf(clock);
  return /^(?:-?\d{4}|Y-?\d{5,})/.test(value) && !/[/~?%]/.test(value) && isEdtf(value) ? value : null;
}

const [OPEN_START, OPEN_END] = [
  (edtf: string): string => `../${edtf.split('/').at(-1)}`,
  (edtf: string): string => `${edtf.split('/')[0]}/..`,
];

/** `~` on each end: about a week is that one, or days of its neighbors. What is told by the clock has its day for certain. */
const about = (edtf: string): string =>
  edtf
    .split('/')
    .map((end) => `${end}~`)
    .join('/');

/** The week as the region counts it that shares most days with an ISO week: it begins at most three days earlier or later. */
function regionalWeek(isoWeek: string, weekStart: number): string {
  const monday = edtfBounds(isoWeek)?.earliest ?? 0;
  const first = monday + (weekStart > 4 ? weekStart - 8 : weekStart - 1);
  return `${formatDay(first)}/${formatDay(first + 6)}`;
}

type Modify = (edtf: string, weekStart: number) => string;

const third =
  (which: Third): Modify =>
  (edtf, weekStart) =>
    partOfSpan(granularityOf(edtf) === 'week' ? regionalWeek(edtf, weekStart) : edtf, which) ?? edtf;

/** What a modifier makes of a value. "More than two years ago" is about then, and says no more. */
const MODIFIERS: Readonly<Record<string, Modify>> = {
  START: third('START'),
  MID: third('MID'),
  END: third('END'),
  APPROX: about,
  LESS_THAN: about,
  MORE_THAN: about,
  EQUAL_OR_LESS: about,
  EQUAL_OR_MORE: about,
  BEFORE: OPEN_START,
  ON_OR_BEFORE: OPEN_START,
  AFTER: OPEN_END,
  ON_OR_AFTER: OPEN_END,
};

/**
 * A TIMEX3 value (TimeML 1.2.1) as EDTF.
 *
 * @param value such as `2015-W30`, `196`, `2014-SU`, `2015-07-30TEV`
 * @param mod START, MID and END give the third of the span (see `thirds.ts`); BEFORE and AFTER an open side; APPROX and the
 *   modifiers of amounts give `~`, but for times of a day, where the day is certain and EDTF has no mark for the hour
 * @param weekStart the day (Monday 1 … Sunday 7) on which weeks begin where the text was written. A whole week is always
 *   the ISO week that its value names, so that both notations tell of the same days and a week read from one language can be
 *   compared with that of another. But "late last week" is what the writer's own week ends with: its START, MID and END are
 *   those of the region's week that shares most days with the ISO week
 * @returns null for durations, sets, references, values with unknown parts, and dates that do not exist
 */
export function timexToEdtf(value: string, mod: string | null = null, weekStart = 1): string | null {
  const question = `${value} ${mod} ${weekStart}`;
  const known = converted.recall(question);
  return known === undefined ? converted.keep(question, convert(value, mod, weekStart)) : known;
}

/** Values converted before: the dates of a text, and of a day's news, come again and again. */
const converted = new Memory<string | null>(4096);

function convert(value: string, mod: string | null, weekStart: number): string | null {
  const plain = plainToEdtf(value);
  const modify = mod === null ? undefined : MODIFIERS[mod];
  if (plain === null || modify === undefined) return plain;
  if (modify === about && value.includes('T')) return plain.replace(/T.*/, '');
  return modify(plain, weekStart);
}

function pointToTimex(point: string): string | null {
  const clock = /^(.*T\d{2}:\d{2}):00(Z|[+-][\d:]+)?$/.exec(point);
  if (clock !== null) return `${clock[1]}${clock[2] ?? ''}`;
  const division = /^(-?\d{4}|Y-?\d{5,})-([2-4]\d)$/.exec(point);
  if (division !== null) {
    const name = EDTF_TO_DIVISION.get(division[2] ?? '');
    return name === undefined ? null : `${division[1]}-${name}`;
  }
  return CUT_YEAR.test(point) ? point.replaceAll('X', '') : point;
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
  return `${formatYear(year)}-W${formatTwo(week)}`;
}

/**
 * EDTF as a TIMEX3 value and modifier.
 *
 * @returns null where TIMEX3 has no single value for it: other intervals, and what is not EDTF
 */
export function edtfToTimex(edtf: string): { value: string; mod: string | null } | null {
  if (!isEdtf(edtf) || /^[[{]/.test(edtf)) return null;
  const plain = edtf.replace(/[~?%]/g, '');
  const qualified = plain === edtf ? null : 'APPROX';
  if (!plain.includes('/')) {
    const value = pointToTimex(plain);
    return value === null ? null : { value, mod: qualified };
  }
  const week = weekToTimex(plain);
  if (week !== null) return { value: week, mod: qualified };
  const [from = '', to = ''] = plain.split('/');
  const [isUntil, isFrom] = [from, to].map((end) => end === '' || end === '..');
  const value = isUntil ? pointToTimex(to) : isFrom ? pointToTimex(from) : null;
  // "Before about 2015" has one modifier too many.
  return value === null || qualified !== null ? null : { value, mod: isUntil ? 'BEFORE' : 'AFTER' };
}
