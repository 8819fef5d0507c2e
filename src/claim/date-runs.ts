import { daysInMonth, edtfBounds, granularityOf, isEdtf } from '../calendar/index.ts';
import type { CueKind } from '../language/claim-data.ts';
import type { BlockExpression } from '../temporal/temporal-expression.ts';
import type { Sentence } from './sentence.ts';
import { hasCue, isVerb, type Word } from './words.ts';

/** «مطلع», «منتصف», «أواخر» of a month or a year: about its first, middle or last part, as an approximate value. */
const POINTS: Readonly<Record<string, Readonly<Record<string, (value: string) => string>>>> = {
  month: {
    START: (value) => `${value}-01~`,
    MID: (value) => `${value}-15~`,
    END: (value) => `${value}-${lastDayOf(value)}~`,
  },
  decade: {
    START: (value) => `${value}1~`,
    MID: (value) => `${value}5~`,
    END: (value) => `${value}9~`,
  },
  year: {
    START: (value) => `${value}-01~`,
    MID: (value) => `${value}-06~`,
    END: (value) => `${value}-12~`,
  },
};

function lastDayOf(month: string): string {
  const [year = 1970, number = 1] = month.split('-').map(Number);
  return String(daysInMonth(year, number)).padStart(2, '0');
}

/** The value to publish: a named part of a month or year as an approximate value, else as read. */
function pointOf(expression: BlockExpression): string {
  if (!/^\d{3}/.test(expression.value)) return expression.edtf ?? '';
  const part = /^\d{3}$/.test(expression.value) ? 'decade' : granularityOf(expression.value);
  const point = POINTS[part ?? '']?.[expression.mod ?? ''];
  return point ? point(expression.value) : (expression.edtf ?? '');
}

/** One time named in a sentence: the words of one expression, or of two that make one. */
export interface DateRun {
  readonly expressions: readonly BlockExpression[];
  readonly date: string;
  readonly from: number;
  readonly to: number;
  readonly isAnaphoric: boolean;
}

function isUsable(expression: BlockExpression): boolean {
  if (expression.type !== 'DATE' && expression.type !== 'TIME') return false;
  if (expression.edtf === null || expression.value.endsWith('_REF') || !isEdtf(expression.edtf)) return false;
  const bounds = edtfBounds(expression.edtf);
  return bounds !== null && Number.isFinite(bounds.earliest) && Number.isFinite(bounds.latest);
}

/** Days that a sentence may point back to («تلك الليلة», "that night"). */
export interface DaysBefore {
  /** EDTF of the day last told of; null where none was. */
  readonly told: string | null;
  /** EDTF of the day of the report last told, which is no day of the story; null where none was. */
  readonly report: string | null;
}

/** A day of which the words say only that it was told of before; the day of a report is not meant. */
function isAnaphor({ edtf, value, said, anchor, basis }: BlockExpression, { report }: DaysBefore): boolean {
  if (!said.includes('from')) return false;
  if (edtf === null) return value.startsWith('XXXX-XX-XX');
  return basis === 'context' && report !== null && anchor === report && edtf.split('T')[0] === report;
}

function runsOf(words: readonly Word[], before: DaysBefore): DateRun[] {
  const runs: DateRun[] = [];
  words.forEach((word, at) => {
    const expression = word.expression;
    const isAnaphoric = expression !== null && before.told !== null && isAnaphor(expression, before);
    if (!expression || !(isAnaphoric || isUsable(expression))) return;
    const last = runs.at(-1);
    const date = isAnaphoric ? (before.told ?? '') : pointOf(expression);
    if (last && last.expressions[0] === expression) runs[runs.length - 1] = { ...last, to: at + 1 };
    else runs.push({ expressions: [expression], date, from: at, to: at + 1, isAnaphoric });
  });
  return runs;
}

/** A cue among the words of a half-open range. */
export const hasWithin = (words: readonly Word[], from: number, to: number, cue: CueKind): boolean =>
  words.slice(Math.max(0, from), Math.max(0, to)).some((word) => hasCue(word, cue));

const startOf = (edtf: string): string => edtf.split('/')[0] ?? edtf;
const endOf = (edtf: string): string => edtf.split('/').at(-1) ?? edtf;

/** Both name the same time, or one lies in the other: the finer is meant («الثلاثاء 30 أغسطس»). */
function finerOf(a: DateRun, b: DateRun): DateRun | null {
  const [first, second] = [edtfBounds(a.date), edtfBounds(b.date)];
  if (!first || !second) return null;
  const joined = { from: a.from, to: b.to };
  if (first.earliest <= second.earliest && second.latest <= first.latest) return { ...b, ...joined };
  if (second.earliest <= first.earliest && first.latest <= second.latest) return { ...a, ...joined };
  return null;
}

const NAMING: readonly string[] = ['day', 'weekday', 'month', 'year'];

const namesItsTime = ({ expressions }: DateRun): boolean =>
  expressions.some(({ said }) => said.some((part) => NAMING.includes(part)));

/** «قبل ثلاثة أشهر في أبريل»: of a time counted back and the same time by its name, the name holds. */
function namedOf(a: DateRun, b: DateRun): DateRun | null {
  if (a.expressions.some(({ basis }) => basis !== 'dct') || namesItsTime(a) === namesItsTime(b)) return null;
  const [first, second] = [edtfBounds(a.date), edtfBounds(b.date)];
  if (!first || !second || granularityOf(a.date) !== granularityOf(b.date)) return null;
  const isNear = first.earliest - second.latest <= 1 && second.earliest - first.latest <= 1;
  return isNear ? { ...(namesItsTime(a) ? a : b), from: a.from, to: b.to } : null;
}

function isNextDay(a: DateRun, b: DateRun): boolean {
  const [first, second] = [edtfBounds(a.date), edtfBounds(b.date)];
  return (
    first !== null && second !== null && second.earliest - first.latest === 1 && second.latest - first.earliest <= 3
  );
}

/** "In the night of Wednesday to Thursday, at about 3": the hour says which of its two days is meant. */
const isHourOfNight = (a: DateRun, b: DateRun): boolean =>
  a.expressions.at(-1)?.value.endsWith('TNI') === true && b.expressions[0]?.type === 'TIME' && isNextDay(a, b);

/** Joins two dates that make one: the ends of a range, two days in a row, a day said twice. */
function joinRuns(words: readonly Word[], a: DateRun, b: DateRun): DateRun | null {
  const gap = words.slice(a.to, b.from);
  if (gap.length > 2 || gap.some((word) => isVerb(word))) return null;
  // Hours from one clock time to another are no finer telling of one.
  const areHours = a.expressions[0]?.type === 'TIME' && hasWithin(words, a.to, b.from, 'range-to');
  const finer = gap.length <= 1 && !areHours ? (finerOf(a, b) ?? namedOf(a, b)) : null;
  if (finer) return finer;
  if (isHourOfNight(a, b)) return { ...b, expressions: [...a.expressions, ...b.expressions], from: a.from };
  const isRange = hasWithin(words, a.to, b.from, 'range-to') && hasWithin(words, a.from - 2, a.from, 'range-from');
  const isPair = hasWithin(words, a.from - 2, a.from, 'range-from') && gap.length <= 1;
  if (!isRange && !isPair && !isNextDay(a, b)) return null;
  const date = `${startOf(a.date)}/${endOf(b.date)}`;
  if (!isEdtf(date)) return null;
  return { expressions: [...a.expressions, ...b.expressions], date, from: a.from, to: b.to, isAnaphoric: false };
}

/**
 * The times that a sentence names, in order: expressions that place a day, month or year, ranges and pairs as one.
 *
 * @param before days that expressions which only point back may mean
 */
export function findDateRuns(sentence: Sentence, before: DaysBefore): DateRun[] {
  const joined: DateRun[] = [];
  for (const run of runsOf(sentence.words, before)) {
    const last = joined.at(-1);
    const sameClause = last !== undefined && sentence.clauseOf[last.from] === sentence.clauseOf[run.from];
    const both = last && sameClause ? joinRuns(sentence.words, last, run) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(run);
  }
  return joined;
}
