import { daysInMonth, edtfBounds, granularityOf, isEdtf, timexToEdtf } from '../calendar/index.ts';
import type { CueKind } from '../language/claim-data.ts';
import type { BlockExpression } from '../temporal/temporal-expression.ts';
import { LIGHT } from './candidate.ts';
import { isCarrier } from './clauses.ts';
import { VIEWS } from './governors.ts';
import type { Sentence } from './sentence.ts';
import { hasCue, isNounOf, isTellingVerb, isVerb, type Word } from './words.ts';

/** A date of a sentence with the word that it dates. */
export interface Dating {
  /** EDTF. */
  readonly date: string;
  /** The expressions that give it: one, or the two ends of a range. */
  readonly expressions: readonly BlockExpression[];
  /** Half-open range of the date's words. */
  readonly from: number;
  readonly to: number;
  readonly clause: number;
  /** The word dated, or -1 where the tables know none. */
  readonly head: number;
  /** «تلك الليلة»: the day that the article told of before. */
  readonly isAnaphoric: boolean;
  /** Where two dates share a clause, the first word that belongs to this one alone; else -1. */
  readonly ownStart: number;
}

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

const ISO_WEEK = /^\d{4}-W\d{2}$/;

/** The value to publish: a week by ISO 8601, a named part of a month or year as an approximate value, else as read. */
function pointOf(expression: BlockExpression): string {
  if (ISO_WEEK.test(expression.value) && expression.mod === null)
    return timexToEdtf(expression.value) ?? expression.edtf ?? '';
  if (!/^\d{3}/.test(expression.value)) return expression.edtf ?? '';
  const part = /^\d{3}$/.test(expression.value) ? 'decade' : granularityOf(expression.value);
  const point = POINTS[part ?? '']?.[expression.mod ?? ''];
  return point ? point(expression.value) : (expression.edtf ?? '');
}

interface DateRun {
  readonly expressions: readonly BlockExpression[];
  readonly date: string;
  readonly from: number;
  readonly to: number;
  readonly isAnaphoric: boolean;
}

/** Classes of happenings that go on: with these, "since" a day tells of their start. */
const LASTING = new Set([
  'attack',
  'strike',
  'clash',
  'siege',
  'protest',
  'operation',
  'negotiate',
  'ceasefire',
  'capture',
]);

function isUsable(expression: BlockExpression): boolean {
  if (expression.type !== 'DATE' && expression.type !== 'TIME') return false;
  if (expression.edtf === null || expression.value.endsWith('_REF') || !isEdtf(expression.edtf)) return false;
  const bounds = edtfBounds(expression.edtf);
  return bounds !== null && Number.isFinite(bounds.earliest) && Number.isFinite(bounds.latest);
}

/** A day of which the words say only that it was told of before. */
const isAnaphor = (expression: BlockExpression): boolean =>
  expression.edtf === null && expression.value.startsWith('XXXX-XX-XX') && expression.said.includes('unit');

function runsOf(words: readonly Word[], dayBefore: string | null): DateRun[] {
  const runs: DateRun[] = [];
  words.forEach((word, at) => {
    const expression = word.expression;
    const isAnaphoric = expression !== null && dayBefore !== null && isAnaphor(expression);
    if (!expression || !(isAnaphoric || isUsable(expression))) return;
    const last = runs.at(-1);
    const date = isAnaphoric ? dayBefore : pointOf(expression);
    if (last && last.expressions[0] === expression) runs[runs.length - 1] = { ...last, to: at + 1 };
    else runs.push({ expressions: [expression], date, from: at, to: at + 1, isAnaphoric });
  });
  return runs;
}

const has = (words: readonly Word[], from: number, to: number, cue: CueKind): boolean =>
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

function isNextDay(a: DateRun, b: DateRun): boolean {
  const [first, second] = [edtfBounds(a.date), edtfBounds(b.date)];
  return (
    first !== null && second !== null && second.earliest - first.latest === 1 && second.latest - first.earliest <= 3
  );
}

/** Joins two dates that make one: the ends of a range, two days in a row, a day said twice. */
function joinRuns(words: readonly Word[], a: DateRun, b: DateRun): DateRun | null {
  const gap = words.slice(a.to, b.from);
  if (gap.length > 2 || gap.some((word) => isVerb(word))) return null;
  const finer = gap.length <= 1 ? finerOf(a, b) : null;
  if (finer) return finer;
  const isRange = has(words, a.to, b.from, 'range-to') && has(words, a.from - 2, a.from, 'range-from');
  const isPair = has(words, a.from - 2, a.from, 'range-from') && gap.length <= 1;
  if (!isRange && !isPair && !isNextDay(a, b)) return null;
  const date = `${startOf(a.date)}/${endOf(b.date)}`;
  if (!isEdtf(date)) return null;
  return { expressions: [...a.expressions, ...b.expressions], date, from: a.from, to: b.to, isAnaphoric: false };
}

function joinAll(sentence: Sentence, runs: readonly DateRun[]): DateRun[] {
  const joined: DateRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const sameClause = last !== undefined && sentence.clauseOf[last.from] === sentence.clauseOf[run.from];
    const both = last && sameClause ? joinRuns(sentence.words, last, run) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(run);
  }
  return joined;
}

/** The noun that a date stands before as an adjective ("the 2004 tsunami", "Monday's attack"). */
function nounAfter(words: readonly Word[], run: DateRun): number {
  for (let at = run.to; at < run.to + 3; at++) {
    const word = words[at];
    if (!word) return -1;
    if (isNounOf(word, 'happening')) return at;
    if (word.kind === 'word' && word.text.length > 1) return -1;
  }
  return -1;
}

function nearest(
  words: readonly Word[],
  range: { from: number; to: number },
  run: DateRun,
  test: (at: number) => boolean,
) {
  for (let at = run.from - 1; at >= range.from; at--) if (words[at] && test(at)) return at;
  return -1;
}

function following(range: { to: number }, run: DateRun, test: (at: number) => boolean): number {
  for (let at = run.to; at < range.to; at++) if (test(at)) return at;
  return -1;
}

/** The word that a date belongs to within its own clause: the nearest verb before it, else a noun, else what follows. */
function headOf(sentence: Sentence, run: DateRun, subjectFirst: boolean): number {
  const { words } = sentence;
  const clause = sentence.clauses[sentence.clauseOf[run.from] ?? 0];
  if (!clause) return -1;
  if (subjectFirst) {
    const noun = nounAfter(words, run);
    if (noun >= 0) return noun;
  }
  const at = (index: number): Word | undefined => words[index];
  const tells = (index: number): boolean => {
    const word = at(index);
    return word !== undefined && isTellingVerb(word) && !isCarrier(words, index);
  };
  const names = (index: number): boolean => {
    const word = at(index);
    return word !== undefined && (isNounOf(word, 'happening') || isNounOf(word, 'report'));
  };
  const within = { from: Math.min(clause.body, run.from), to: clause.to };
  const verb = [nearest(words, within, run, tells), following(within, run, tells)].find((index) => index >= 0) ?? -1;
  const noun = [nearest(words, within, run, names), following(within, run, names)].find((index) => index >= 0) ?? -1;
  if (verb < 0) return weightyNoun(words, within.from, run.from) ?? noun;
  return noun > verb && noun < run.from && isLight(words[verb]) ? noun : verb;
}

/** Without a verb, the first noun that names a deed heads the clause («زحف القوات … للسيطرة»). */
function weightyNoun(words: readonly Word[], from: number, to: number): number | null {
  const at = words
    .slice(from, to)
    .findIndex((word) => isNounOf(word, 'happening') && !LIGHT.has(word.sense?.name ?? ''));
  return at < 0 ? null : from + at;
}

/** Verbs that leave the telling to their noun: views, and what only says that one thing led to another. */
function isLight(word: Word | undefined): boolean {
  const name = word?.sense?.name ?? '';
  return VIEWS.has(name) || name === 'cause' || name === 'manage';
}

/** Dates that tell of no happening: comparisons, limits, what has stood since. */
function isBackground(sentence: Sentence, run: DateRun, head: number): boolean {
  const { words } = sentence;
  if (has(words, run.from - 3, run.from, 'comparison') || has(words, run.to, run.to + 1, 'comparison')) return true;
  const before = words[run.from - 1];
  const second = words[run.from - 2];
  const relation = before?.relation ?? (before?.kind === 'word' ? second?.relation : null);
  if (run.expressions.length > 1) return false;
  const isPartOfDay = run.expressions[0]?.type === 'TIME';
  if (!isPartOfDay && (relation === 'before' || relation === 'until' || relation === 'after')) return true;
  return isSince(words, run) && !isLasting(words[head]);
}

const isLasting = (word: Word | undefined): boolean =>
  word?.sense?.kind === 'happening' && LASTING.has(word.sense.name);

function isSince(words: readonly Word[], run: DateRun): boolean {
  return [words[run.from - 1], words[run.from - 2]].some((word) => word?.relation === 'since' && word.kind === 'word');
}

/** A second date of a verb belongs to the noun between the two («أعلن السبت هدنة … من الاثنين»). */
function shareHeads(sentence: Sentence, datings: readonly Dating[]): Dating[] {
  return datings.flatMap((dating, i) => {
    const first = datings.slice(0, i).findLast((other) => other.head === dating.head && other.clause === dating.clause);
    if (!first || dating.head < 0) return [dating];
    for (let at = dating.from - 1; at >= first.to; at--) {
      const word = sentence.words[at];
      if (word && (isNounOf(word, 'happening') || isNounOf(word, 'report')))
        return [{ ...dating, head: at, ownStart: at }];
    }
    return [];
  });
}

/**
 * Finds each date of a sentence and the word of its own clause that it dates. Background dates are left out.
 *
 * @param dayBefore EDTF of the day last told of, for expressions that only point back; null where none was
 */
export function findDatings(sentence: Sentence, subjectFirst: boolean, dayBefore: string | null): Dating[] {
  const found = joinAll(sentence, runsOf(sentence.words, dayBefore)).flatMap((run) => {
    const head = headOf(sentence, run, subjectFirst);
    if (isBackground(sentence, run, head)) return [];
    const clause = sentence.clauseOf[head >= 0 ? head : run.from] ?? 0;
    return [{ ...run, clause, head, ownStart: -1 }];
  });
  return shareHeads(sentence, found);
}

/** True for a date as fine as a day, which can tell when the happening of a neighbor took place. */
export function isDayFine(edtf: string): boolean {
  const granularity = granularityOf(edtf);
  return granularity === 'day' || granularity === 'hour' || granularity === 'minute';
}
