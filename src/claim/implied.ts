import { edtfBounds, granularityOf } from '../calendar/index.ts';
import { readTelling } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import { LIGHT } from './candidate.ts';
import type { SentenceReader } from './reader.ts';
import type { Sentence } from './sentence.ts';
import { hasCue, isNounOf, isVerb, type Word } from './words.ts';

const BINDING = new Set(['decide', 'approve', 'agree', 'sign', 'vote', 'appoint', 'withdraw', 'revoke']);

/** What follows at once belongs to the happening itself, not to a later one. */
const CASUALTIES = new Set(['kill', 'injure', 'die', 'destroy', 'displace', 'arrest', 'fall']);

function findWord(sentence: Sentence, from: number, to: number, test: (word: Word) => boolean): number {
  for (let at = from; at < to; at++) {
    const word = sentence.words[at];
    if (word && test(word)) return at;
  }
  return -1;
}

const isHappeningNoun = (word: Word): boolean => isNounOf(word, 'happening') && !LIGHT.has(word.sense?.name ?? '');

/** A candidate that starts at its own noun and takes its date from another of the sentence. */
function datedBy(reader: SentenceReader, head: number, by: Candidate): Candidate[] {
  const candidate = reader.undated(reader.sentence.clauseOf[head] ?? 0, head);
  if (!candidate) return [];
  return [
    { ...candidate, ownStart: head, date: by.date, basis: 'context', governor: by.governor, telling: by.telling },
  ];
}

const isCoarse = (date: string | null): boolean => {
  const granularity = date === null ? null : granularityOf(date);
  return granularity === 'year' || granularity === 'month';
};

/** «التحديات … عام 2014 والتي أسفرت عن عودة…»: the result of what a coarse date tells shares that date. */
export function withSequels(reader: SentenceReader, dated: readonly Candidate[]): Candidate[] {
  const { sentence } = reader;
  return dated.flatMap((cause) => {
    if (!cause.dating || !isCoarse(cause.date)) return [cause];
    const verb = sentence.words.findIndex((word) => isVerb(word) && word.sense?.name === 'cause');
    const apart =
      verb < 0 || verb < cause.dating.from - 6 || Math.abs((sentence.clauseOf[verb] ?? 0) - cause.clause) > 2;
    if (apart) return [cause];
    const limit = nextClauseOf(sentence, Math.max(verb, cause.dating.to - 1));
    const head = findWord(sentence, Math.max(verb + 1, cause.dating.to), limit, isHappeningNoun);
    if (head < 0 || CASUALTIES.has(sentence.words[head]?.sense?.name ?? '')) return [cause];
    const told = datedBy(reader, head, cause);
    return told.length === 0 ? [cause] : [withoutResult(cause, verb), ...told];
  });
}

/** A cause whose result is told apart ends before it: before the clause of the verb, or right after the date. */
function withoutResult(cause: Candidate, verb: number): Candidate {
  const { sentence, clause, head, dating } = cause;
  if (!dating) return cause;
  const verbClause = sentence.clauseOf[verb] ?? 0;
  if (verbClause > clause) return { ...cause, end: Math.max(dating.to, sentence.clauses[verbClause]?.from ?? verb) };
  if (verb > head || verb < 0 || sentence.words[head]?.sense?.form !== 'noun') return cause;
  return { ...cause, ownStart: head, end: dating.to };
}

const nextClauseOf = (sentence: Sentence, at: number): number =>
  sentence.clauses[sentence.clauseOf[at] ?? 0]?.to ?? sentence.words.length;

/** «… حينها باجتماع…», "then": a happening of the time just named. */
export function sameTime(reader: SentenceReader, dated: readonly Candidate[]): Candidate[] {
  const { sentence } = reader;
  return sentence.words.flatMap((word, at) => {
    if (!hasCue(word, 'at-that-time') || word.expression) return [];
    const clause = sentence.clauseOf[at] ?? 0;
    const by = dated.findLast((other) => other.clause < clause && other.date !== null);
    if (!by || dated.some((other) => other.clause === clause)) return [];
    const head = findWord(sentence, at + 1, nextClauseOf(sentence, at), isHappeningNoun);
    return head < 0 ? [] : datedBy(reader, head, by);
  });
}

/** A decision named by a noun beside an actor («قرار البرلمان بخروج…»), which a dated clause follows or describes. */
export function namedDecisions(reader: SentenceReader, dated: readonly Candidate[]): Candidate[] {
  const { sentence } = reader;
  return sentence.clauses.flatMap((range, clause) => {
    const leads = dated.find((other) => other.clause > clause && other.date !== null);
    if (!leads || dated.some((other) => other.clause === clause)) return [];
    const isDecision = (word: Word): boolean => isNounOf(word, 'happening') && BINDING.has(word.sense?.name ?? '');
    const head = findWord(sentence, range.body, Math.min(range.to, range.body + 2), isDecision);
    const beside = sentence.words[head + 1]?.kind === 'word';
    const candidate = head < 0 || !beside ? null : reader.undated(clause, head);
    return candidate ? [{ ...candidate, ...boundOf(sentence, range.relation, leads) }] : [];
  });
}

/** «بعد قرار …، …» with a dated main clause: the decision came before that date. */
function boundOf(sentence: Sentence, relation: string, leads: Candidate): Pick<Candidate, 'date' | 'basis'> {
  const none = { date: null, basis: null };
  if (relation !== 'after' || leads.date === null || sentence.clauses[leads.clause]?.relation === 'relative')
    return none;
  const end = leads.date.split('/').at(-1) ?? '';
  return edtfBounds(end) ? { date: `../${end}`, basis: 'context' } : none;
}

/** «أمر نفته قوات…», "a claim the army denied": denies the clause before, which is told beside it. */
export function denialsOfBefore(reader: SentenceReader): Candidate[] {
  const { sentence, context } = reader;
  return sentence.words.flatMap((word, at) => {
    if (!isVerb(word) || word.sense?.kind !== 'report' || word.sense.name !== 'deny') return [];
    const clause = sentence.clauseOf[at] ?? 0;
    const anaphor = anaphorBefore(sentence, at);
    if (anaphor < 0 || at === 0) return [];
    const denied = deniedHead(sentence, at);
    const telling = readTelling(sentence, at, context.lexicon.data.subjectFirst);
    const happening = sentence.words[denied]?.sense?.name ?? null;
    const target = { clause, head: at, governor: -1 };
    const denial: Candidate = {
      ...reader.make(target, null),
      telling,
      stance: 'denied',
      happening,
      ownStart: anaphor,
      denied,
    };
    return [...affirmed(reader, denied), denial];
  });
}

const ANAPHOR_REACH = 6;

/** Where the words begin that deny what stands before: at «ce que», "a claim", or at the clause that denies and says no more; -1. */
function anaphorBefore(sentence: Sentence, at: number): number {
  const from = Math.max(0, at - ANAPHOR_REACH);
  const anaphor = sentence.words.slice(from, at).findIndex((other) => hasCue(other, 'anaphor-before'));
  return anaphor >= 0 ? from + anaphor : deniesAll(sentence, at);
}

/** ", but the mayor denied it": a clause joined to what it denies, with nothing behind its verb but a pronoun. */
function deniesAll({ words, clauses, clauseOf, lexicon }: Sentence, at: number): number {
  const clause = clauses[clauseOf[at] ?? 0];
  const isLast = clauseOf[at] === clauses.length - 1;
  if (!lexicon.data.subjectFirst || clause?.relation !== 'coordinate' || !isLast) return -1;
  // "accused them of shelling the port, but …": what is denied stands inside the accusation, which has a title.
  if (words.slice(0, at).some(({ sense }) => sense?.kind === 'report' && sense.name === 'accuse')) return -1;
  const isEmpty = (word: Word): boolean => word.kind === 'mark' || hasCue(word, 'pronoun');
  return words.slice(at + 1, clause.to).every(isEmpty) && clause.body < at ? clause.from : -1;
}

function affirmed(reader: SentenceReader, head: number): Candidate[] {
  if (head < 0) return [];
  const candidate = reader.undated(reader.sentence.clauseOf[head] ?? 0, head);
  return candidate ? [candidate] : [];
}

/** The last happening told before the denial. */
function deniedHead(sentence: Sentence, at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const sense = sentence.words[i]?.sense;
    if (sense?.kind === 'happening' && !LIGHT.has(sense.name)) return i;
  }
  return -1;
}
