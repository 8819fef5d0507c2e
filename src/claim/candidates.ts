import { edtfBounds } from '../calendar/index.ts';
import { findPrepositional, readTelling, type Telling } from './attribution.ts';
import { type Dating, findDatings } from './dating.ts';
import { findGovernors, isBareReport, reportIn, VIEWS } from './governors.ts';
import type { DateBasis, MentionKind, Stance } from './mention.ts';
import type { Sentence } from './sentence.ts';
import { hasCueBefore, isNegated, isPlanned, kindOf, stanceOfContent, stanceOfStatement } from './stance.ts';
import { hasCue, isNounOf, isTellingVerb, isVerb, type Word } from './words.ts';

/** A happening found in a sentence, before it is cut out and told. */
export interface Candidate {
  readonly sentence: Sentence;
  readonly clause: number;
  /** Index of the word that names the happening, or -1. */
  readonly head: number;
  /** Index of a report word that tells it, or -1. */
  readonly governor: number;
  readonly telling: Telling | null;
  readonly isStatement: boolean;
  readonly dating: Dating | null;
  /** EDTF, an open bound, or null. */
  readonly date: string | null;
  readonly basis: DateBasis | null;
  readonly stance: Stance;
  readonly kind: MentionKind;
  /** Class of the happening, or null. */
  readonly happening: string | null;
}

export interface SentenceContext {
  readonly published: string | null;
  readonly subjectFirst: boolean;
}

/** Happenings too light to be told without a date ("made", "led"). */
const LIGHT = new Set([
  'cause',
  'manage',
  'take',
  'make',
  'do',
  'change',
  'lead',
  'continue',
  'place',
  'happen',
  'challenge',
  'write',
  'rule',
  'study',
  'go',
  'send',
  'play',
  'receive',
  'start',
  'end',
  'rise',
  'decline',
  'operation',
  'war',
  'provoke',
  'prepare',
  'submit',
  'strengthen',
  'retrieve',
  'drink',
  'appear',
  'happening',
]);

const classOf = (word: Word | undefined): string | null =>
  word?.sense && word.sense.kind !== 'plain' ? word.sense.name : null;

/** A question asks; it tells nothing. */
function isQuestion(sentence: Sentence): boolean {
  const last = sentence.words.findLast((word) => word.kind === 'mark' && word.text !== '"');
  const first = sentence.words.find((word) => word.kind === 'word');
  return last?.text === '?' || last?.text === '؟' || (first !== undefined && hasCue(first, 'question'));
}

function isUnderCondition(sentence: Sentence, clause: number): boolean {
  for (let i = clause; i >= 0; ) {
    const range = sentence.clauses[i];
    if (!range) return false;
    if (range.relation === 'condition') return true;
    i = range.relation === 'main' ? -1 : range.parent;
  }
  return false;
}

/** An opinion or a prediction governs the head: in its own clause, or in the one that it is told by. */
function isView(sentence: Sentence, head: number, governor: number): boolean {
  const at = (index: number): boolean => {
    const word = sentence.words[index];
    const manner = word?.sense?.kind === 'report' ? word.sense.name : '';
    return VIEWS.has(manner) && word?.sense?.form !== 'noun';
  };
  if (head >= 0 && at(head)) return true;
  if (governor >= 0 && at(governor)) return true;
  return head >= 0 && (hasCueBefore(sentence, head, 'opinion') || hasCueBefore(sentence, head, 'prediction'));
}

class SentenceReader {
  readonly sentence: Sentence;
  readonly context: SentenceContext;
  readonly governors: readonly number[];
  readonly prepositional: readonly Telling[];

  constructor(sentence: Sentence, context: SentenceContext) {
    this.sentence = sentence;
    this.context = context;
    this.governors = findGovernors(sentence);
    this.prepositional = findPrepositional(sentence);
  }

  word(at: number): Word | undefined {
    return this.sentence.words[at];
  }

  /** The report word that tells the head: before it in its clause, or over its clause. */
  governorOf(head: number, clause: number): number {
    const own = reportIn(this.sentence, clause);
    if (own >= 0 && head >= 0 && own < head && !isNounOf(this.word(own) as Word, 'report')) return own;
    const over = this.governors[clause] ?? -1;
    return over === head ? -1 : over;
  }

  tellingOf(governor: number): Telling | null {
    if (governor >= 0) return readTelling(this.sentence, governor, this.context.subjectFirst);
    return this.prepositional[0] ?? null;
  }

  /** The head as the article puts it: a date on ", police said Monday" is the date of what they said. */
  retarget(dating: Dating): { clause: number; head: number; isReportDate: boolean } {
    const { clause, head } = dating;
    const inCue = this.prepositional.find(
      (telling) =>
        telling.at < dating.from &&
        this.sentence.clauseOf[telling.at] === clause &&
        !this.hasVerbBetween(telling.at, dating.from),
    );
    const isBare = head >= 0 && this.word(head)?.sense?.kind === 'report' && isBareReport(this.sentence, clause);
    if (!isBare && !inCue) return { clause, head, isReportDate: false };
    const main = this.mainHead(clause);
    return main < 0
      ? { clause, head, isReportDate: false }
      : { clause: this.sentence.clauseOf[main] ?? 0, head: main, isReportDate: true };
  }

  hasVerbBetween(from: number, to: number): boolean {
    return this.sentence.words.slice(from, to).some((word) => isVerb(word) && word.sense?.kind !== 'report');
  }

  mainHead(before: number): number {
    return this.sentence.words.findIndex(
      (word, at) =>
        (this.sentence.clauseOf[at] ?? 0) < Math.max(before, 1) &&
        isTellingVerb(word) &&
        word.sense?.kind === 'happening',
    );
  }

  isExcluded(clause: number, head: number, governor: number): boolean {
    if (isUnderCondition(this.sentence, clause) || isView(this.sentence, head, governor)) return true;
    return (
      head >= 0 &&
      isVerb(this.word(head) as Word) &&
      this.word(head)?.sense?.kind !== 'report' &&
      isNegated(this.sentence, head)
    );
  }

  dated(dating: Dating): Candidate | null {
    const { clause, head, isReportDate } = this.retarget(dating);
    const governor = isReportDate ? dating.head : this.governorOf(head, clause);
    if (this.isExcluded(clause, head, governor)) return null;
    if (head < 0 && !this.isSubstantial(clause)) return null;
    const made = this.make(clause, head, governor, dating.date);
    const basis: DateBasis =
      isReportDate || dating.expressions[0]?.basis === 'report'
        ? 'report'
        : dating.expressions[0]?.basis === 'context'
          ? 'context'
          : 'explicit';
    return { ...made, dating, date: dating.date, basis };
  }

  /** Without a known word, a clause must at least be one: a verb of some sort and more than a dateline. */
  isSubstantial(clause: number): boolean {
    const range = this.sentence.clauses[clause];
    if (!range) return false;
    const words = this.sentence.words
      .slice(range.from, range.to)
      .filter((word) => word.kind === 'word' && !word.expression);
    return words.length >= 5;
  }

  make(clause: number, head: number, governor: number, date: string | null): Candidate {
    const word = this.word(head);
    const isStatement = word?.sense?.kind === 'report' && word.sense.form !== 'noun';
    const telling = isStatement
      ? readTelling(this.sentence, head, this.context.subjectFirst)
      : this.tellingOf(governor);
    const planned = !isStatement && isPlanned(this.sentence, head, date, this.context.published);
    const told = isStatement && telling ? stanceOfStatement(this.sentence, telling) : stanceOfContent(telling);
    const stance = planned && told !== 'denied' ? 'planned' : told;
    return {
      sentence: this.sentence,
      clause,
      head,
      governor,
      telling,
      isStatement,
      dating: null,
      date: null,
      basis: null,
      stance,
      kind: kindOf(word, stance),
      happening: classOf(word),
    };
  }

  undated(clause: number, head: number): Candidate | null {
    const governor = this.governorOf(head, clause);
    if (this.isExcluded(clause, head, governor) || hasCueBefore(this.sentence, head, 'habit')) return null;
    return this.make(clause, head, governor, null);
  }
}

/** A report's own date is not told apart where what it tells has one: the reader wants the happening. */
function withoutFrames(candidates: readonly Candidate[]): Candidate[] {
  const governing = new Set(
    candidates.filter((other) => other.governor >= 0 && other.dating).map((other) => other.governor),
  );
  return candidates.filter(
    (candidate) =>
      !(candidate.isStatement && governing.has(candidate.head) && candidate.telling?.manner !== 'announce'),
  );
}

const TOLD_WITHOUT_DATE = new Set(['main', 'complement', 'coordinate', 'relative']);

function hasActor(sentence: Sentence, clause: number): boolean {
  const range = sentence.clauses[clause];
  return range !== undefined && sentence.words.slice(range.from, range.to).some((word) => word.actor !== null);
}

/** The first happening of a clause that may be told without a date. */
function tellableHead(sentence: Sentence, clause: number): number {
  const range = sentence.clauses[clause];
  if (!range) return -1;
  for (let at = range.from; at < range.to; at++) {
    const word = sentence.words[at] as Word;
    const isTold = word.sense?.kind === 'happening' && !LIGHT.has(word.sense.name) && word.sense.form === 'past';
    if (isTold) return at;
  }
  return -1;
}

/** Happenings of clauses that no date belongs to, each with an actor. */
function undatedOf(reader: SentenceReader, dated: readonly Candidate[], most: number): Candidate[] {
  const { sentence } = reader;
  const found: Candidate[] = [];
  sentence.clauses.forEach((range, clause) => {
    const taken = dated.some((other) => other.clause === clause) || found.length >= most;
    if (taken || !TOLD_WITHOUT_DATE.has(range.relation) || !hasActor(sentence, clause)) return;
    const head = tellableHead(sentence, clause);
    const candidate = head >= 0 ? reader.undated(clause, head) : null;
    if (candidate) found.push(candidate);
  });
  return found;
}

const BINDING = new Set(['decide', 'approve', 'agree', 'sign', 'vote', 'appoint', 'withdraw', 'revoke']);

/** A decision named by a noun beside an actor («قرار البرلمان بخروج…»), which a dated clause follows or describes. */
function namedDecisions(reader: SentenceReader, dated: readonly Candidate[]): Candidate[] {
  const { sentence } = reader;
  return sentence.clauses.flatMap((range, clause) => {
    if (dated.some((other) => other.clause === clause)) return [];
    const head = sentence.words.findIndex(
      (word, at) =>
        at >= range.body && at < range.to && isNounOf(word, 'happening') && BINDING.has(word.sense?.name ?? ''),
    );
    const beside = sentence.words.slice(head + 1, head + 4).some((word) => word.actor !== null);
    const leads = dated.find((other) => other.clause > clause && other.date !== null);
    if (head < 0 || head > range.body + 1 || !beside || !leads) return [];
    const candidate = reader.undated(clause, head);
    return candidate ? [{ ...candidate, ...boundOf(range.relation, leads) }] : [];
  });
}

/** «بعد قرار …، …» with a dated main clause: the decision came before that date. */
function boundOf(relation: string, leads: Candidate): Pick<Candidate, 'date' | 'basis'> {
  const bounds = leads.date === null || leads.date.includes('..') ? null : edtfBounds(leads.date);
  if (relation !== 'after' || !bounds || leads.sentence.clauses[leads.clause]?.relation === 'relative')
    return { date: null, basis: null };
  const end = leads.date?.split('/').at(-1);
  return { date: `../${end}`, basis: 'context' };
}

/** «أمر نفته قوات…», "a claim the army denied": denies the clause before. */
function denialOfBefore(reader: SentenceReader): Candidate[] {
  const { sentence, context } = reader;
  return sentence.clauses.flatMap((range, clause) => {
    const at = sentence.words.findIndex(
      (word, i) =>
        i >= range.from && i < range.to && word.sense?.kind === 'report' && word.sense.name === 'deny' && isVerb(word),
    );
    const anaphor = sentence.words.slice(Math.max(0, at - 6), at).some((word) => hasCue(word, 'anaphor-before'));
    if (at < 0 || clause === 0 || !anaphor) return [];
    const telling = readTelling(sentence, at, context.subjectFirst);
    const denied = deniedClass(sentence, at);
    return [{ ...reader.make(clause, at, -1, null), telling, stance: 'denied' as const, happening: denied }];
  });
}

/** Class of the last happening told before the denial. */
function deniedClass(sentence: Sentence, at: number): string | null {
  for (let i = at - 1; i >= 0; i--) {
    const sense = sentence.words[i]?.sense;
    if (sense?.kind === 'happening' && !LIGHT.has(sense.name)) return sense.name;
  }
  return null;
}

/**
 * All that a sentence tells: what a date of its own dates, then what is told of an actor without one. Questions, views,
 * conditions and what did not happen are left out.
 */
export function findCandidates(sentence: Sentence, context: SentenceContext): Candidate[] {
  if (isQuestion(sentence)) return [];
  const reader = new SentenceReader(sentence, context);
  const dated = findDatings(sentence, context.subjectFirst).flatMap((dating) => reader.dated(dating) ?? []);
  const told = withoutFrames(dated);
  const denials = denialOfBefore(reader).filter((denial) => !told.some((other) => other.clause === denial.clause));
  const decisions = namedDecisions(reader, told);
  const undated = undatedOf(reader, [...dated, ...denials, ...decisions], told.length > 0 ? 0 : 2);
  return [...told, ...decisions, ...denials, ...undated].sort((a, b) => a.clause - b.clause || a.head - b.head);
}
