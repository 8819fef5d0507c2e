import { granularityOf } from '../calendar/index.ts';
import type { BlockExpression } from '../temporal/temporal-expression.ts';
import { LIGHT } from './candidate.ts';
import { isCarrier } from './clause-parent.ts';
import { type DateRun, type DaysBefore, findDateRuns, hasWithin } from './date-runs.ts';
import { VIEWS } from './governors.ts';
import { antecedentStart } from './quote.ts';
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
  /** Where the date stands within the name of the deed, the word after that name; else -1. */
  readonly ownEnd: number;
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

const NAME_WORDS = 4;

/**
 * «تفجيرات المدينة عام 2004 غيّرت…»: a year right before the verb closes the name of a deed that is the verb's subject; it says
 * nothing of when the verb's own deed was done. Returns the noun that the name begins with, or -1.
 */
function namedBy({ words, clauseOf, lexicon }: Sentence, run: DateRun): number {
  const verb = words[run.to];
  const isYear = granularityOf(run.date) === 'year' && run.expressions.length === 1;
  if (!isYear || lexicon.data.subjectFirst || !verb || !isTellingVerb(verb) || verb.joins) return -1;
  for (let at = run.from - 1; at >= Math.max(0, run.from - NAME_WORDS); at--) {
    const word = words[at];
    if (word?.kind !== 'word' || clauseOf[at] !== clauseOf[run.to] || isTellingVerb(word)) return -1;
    if (isNounOf(word, 'happening')) return word.lead === '' ? at : -1;
    if (word.relation !== null || hasCue(word, 'preposition')) return -1;
  }
  return -1;
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

/** «القانون رقم 5 لسنة 1998»: a year glued to the number of a law is a part of its name; «الرصيف رقم 5 عام 1998» is none. */
function isOfNumber(words: readonly Word[], run: DateRun): boolean {
  const isGlued = (words[run.from]?.start ?? 0) < (run.expressions[0]?.start ?? 0);
  return isGlued && hasWithin(words, run.from - 2, run.from, 'numbered');
}

const LIKENESS_REACH = 7;

/** «مجزرة شبيهة بمجزرة … عام 1982»: the year is that of what something is only likened to. */
function isLikeness(words: readonly Word[], run: DateRun): boolean {
  const ahead = words.slice(Math.max(0, run.from - LIKENESS_REACH), run.from);
  const like = ahead.findLastIndex((word) => hasCue(word, 'likeness'));
  return like >= 0 && !ahead.slice(like + 1).some((word) => isVerb(word) || word.kind === 'mark');
}

/** "the 2015 nuclear deal": a bare year behind an article and before a plain word belongs to a name, and dates nothing. */
function isInName({ words, lexicon }: Sentence, run: DateRun, head: number): boolean {
  const [before, next, after] = [words[run.from - 1], words[run.to], words[run.to + 1]];
  const isYear = granularityOf(run.date) === 'year' && run.expressions[0]?.said.join() === 'year';
  if (
    !lexicon.data.subjectFirst ||
    !isYear ||
    run.to - run.from !== 1 ||
    before?.kind !== 'word' ||
    !hasCue(before, 'definite')
  )
    return false;
  // "in the 2015 floods": what happened in it has its year.
  if (hasWithin(words, run.from - 2, run.from - 1, 'place')) return false;
  const isPlain = (word: Word | undefined): boolean => word?.kind === 'word' && !isVerb(word) && word.cues.length === 0;
  return isPlain(next) && after !== undefined && nounAfter(words, run) !== head;
}

/** Dates that tell of no happening: comparisons, limits, what has stood since. */
function isBackground(sentence: Sentence, run: DateRun, head: number): boolean {
  const { words } = sentence;
  if (hasWithin(words, run.from - 3, run.from, 'comparison') || hasWithin(words, run.to, run.to + 1, 'comparison'))
    return true;
  if (hasWithin(words, run.from - 3, run.from, 'compared') || hasWithin(words, run.from - 2, run.from, 'background'))
    return true;
  if (isOfNumber(words, run) || isLikeness(words, run) || isInName(sentence, run, head)) return true;
  const before = words[run.from - 1];
  const second = words[run.from - 2];
  const relation = before?.relation ?? (before?.kind === 'word' ? second?.relation : null);
  if (run.expressions.length > 1) return areHours(run);
  if (isDestination(words, run, head)) return true;
  const isPartOfDay = run.expressions[0]?.type === 'TIME';
  if (
    isPartOfDay &&
    (relation === 'until' || hasWithin(words, run.from - 2, run.from, 'range-to')) &&
    followsClock(words, run)
  )
    return true;
  if (!isPartOfDay && (relation === 'before' || relation === 'until' || relation === 'after')) return true;
  return isSince(words, run) && !isLasting(words[head]) && !startsState(words, run, head);
}

/** Two clock times without a day: from when to when something is open or forbidden. */
const areHours = ({ expressions }: DateRun): boolean =>
  expressions.every((expression) => expression.type === 'TIME' && !saysDay(expression));

const DAYS: ReadonlySet<string> = new Set(['day', 'weekday', 'month']);

/** A day by its name or number, or by a word («أمس») that is not only counted from another. */
const saysDay = ({ said }: BlockExpression): boolean =>
  said.some((part) => DAYS.has(part)) || (said.includes('unit') && !said.includes('from'));

const CLOCK_REACH = 5;

/** «من الثامنة مساء حتى السادسة صباحا»: hours from one clock time to the next are no time of a deed. */
const followsClock = (words: readonly Word[], run: DateRun): boolean =>
  words.slice(Math.max(0, run.from - CLOCK_REACH), run.from).some(({ expression }) => expression?.type === 'TIME');

/** "was backdated to April 2022", «أرجئت إلى الثلاثاء»: the day that a deed was put to is not that on which it was done. */
function isDestination(words: readonly Word[], run: DateRun, head: number): boolean {
  const [before, verb] = [words[run.from - 1], words[head]];
  const leads =
    before?.kind === 'word' && hasCue(before, 'range-to') && before.relation === null && !hasCue(before, 'and');
  return (
    leads && verb !== undefined && verb.sense?.form === 'past' && head < run.from && run.from - head <= NAME_WORDS + 1
  );
}

const isLasting = (word: Word | undefined): boolean =>
  word?.sense?.kind === 'happening' && LASTING.has(word.sense.name);

/** Deeds whose end lasts: «قطعت الاتصالات منذ فجر الخميس» tells when they were done. */
const LASTING_ENDS = new Set(['cut', 'close', 'ban', 'arrest', 'suspend']);
const STATE_REACH = 8;

/** A verb of such a deed with a day that it has held since. */
function startsState(words: readonly Word[], run: DateRun, head: number): boolean {
  const verb = words[head];
  const isDeed = verb?.sense?.form === 'past' && LASTING_ENDS.has(verb.sense.name);
  return isDeed && isDayFine(run.date) && head < run.from && run.from - head <= STATE_REACH;
}

function isSince(words: readonly Word[], run: DateRun): boolean {
  return [words[run.from - 1], words[run.from - 2]].some((word) => word?.relation === 'since' && word.kind === 'word');
}

/** A day without a year, a weekday without a week: said, but not to be placed. */
const isUnplaced = ({ expression }: Word): boolean =>
  expression?.type === 'DATE' && expression.edtf === null && expression.value.startsWith('XXXX-');

/** «غادر يوم الأحد وفي أيار 2020»: the head has a day of its own already, though nobody can place it. */
function isHeldByUnplaced(sentence: Sentence, run: DateRun, head: number): boolean {
  if (head < 0 || head >= run.from) return false;
  const between = sentence.words.slice(head + 1, run.from);
  const last = between.findLastIndex(isUnplaced);
  return last >= 0 && between.slice(last + 1).some((word) => word.kind === 'word');
}

/** A second date of a verb belongs to the noun between the two («أعلن السبت هدنة … من الاثنين»). */
function nounBetween(sentence: Sentence, first: Dating, dating: Dating): Dating[] {
  for (let at = dating.from - 1; at >= first.to; at--) {
    const word = sentence.words[at];
    if (word && (isNounOf(word, 'happening') || isNounOf(word, 'report')))
      return [{ ...dating, head: at, ownStart: at }];
  }
  return [];
}

/** Two dates of one clause: of one verb, or of two ("protested on Saturday against a law passed in February"). */
function shareClauses(sentence: Sentence, datings: readonly Dating[]): Dating[] {
  return datings.flatMap((dating, i) => {
    const first = datings.slice(0, i).findLast(({ clause }) => clause === dating.clause);
    if (!first || dating.head < 0) return [dating];
    if (first.head === dating.head) return nounBetween(sentence, first, dating);
    return dating.head < first.to ? [dating] : [{ ...dating, ownStart: antecedentStart(sentence, dating.head) }];
  });
}

/**
 * Finds each date of a sentence and the word of its own clause that it dates. Background dates are left out.
 *
 * @param before days that expressions which only point back may mean
 */
export function findDatings(sentence: Sentence, subjectFirst: boolean, before: DaysBefore): Dating[] {
  const found = findDateRuns(sentence, before).flatMap((run) => {
    const named = namedBy(sentence, run);
    const head = named >= 0 ? named : headOf(sentence, run, subjectFirst);
    if (isBackground(sentence, run, head) || isHeldByUnplaced(sentence, run, head)) return [];
    const clause = sentence.clauseOf[head >= 0 ? head : run.from] ?? 0;
    return [{ ...run, clause, head, ownStart: -1, ownEnd: named >= 0 ? run.to : -1 }];
  });
  return shareClauses(sentence, found);
}

/** True for a date as fine as a day, which can tell when the happening of a neighbor took place. */
export function isDayFine(edtf: string): boolean {
  const granularity = granularityOf(edtf);
  return granularity === 'day' || granularity === 'hour' || granularity === 'minute';
}
