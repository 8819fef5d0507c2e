import type { Candidate, SentenceContext } from './candidate.ts';
import { LIGHT } from './candidate.ts';
import { findDatings } from './dating.ts';
import { denialsOfBefore, namedDecisions, sameTime, sequels } from './implied.ts';
import { isQuestion, SentenceReader } from './reader.ts';
import type { Sentence } from './sentence.ts';
import type { Word } from './words.ts';

/** A report's own date is not told apart where what it tells has one: the reader wants the happening. */
function withoutFrames(candidates: readonly Candidate[]): Candidate[] {
  const dated = candidates.filter((other) => other.governor >= 0 && other.dating !== null);
  const governing = new Set(dated.map((other) => other.governor));
  const isFrame = (candidate: Candidate): boolean =>
    candidate.isStatement && governing.has(candidate.head) && candidate.telling?.manner !== 'announce';
  return candidates.filter((candidate) => !isFrame(candidate));
}

const TOLD_WITHOUT_DATE: ReadonlySet<string> = new Set(['main', 'complement', 'coordinate', 'while']);

function hasActor(sentence: Sentence, clause: number): boolean {
  const range = sentence.clauses[clause];
  return range !== undefined && sentence.words.slice(range.from, range.to).some((word) => word.actor !== null);
}

/** The first happening of a clause that may be told without a date. */
function tellableHead(sentence: Sentence, clause: number): number {
  const range = sentence.clauses[clause];
  if (!range) return -1;
  for (let at = range.from; at < range.to; at++) {
    const { sense } = sentence.words[at] as Word;
    if (sense?.kind === 'happening' && !LIGHT.has(sense.name) && sense.form === 'past') return at;
  }
  return -1;
}

/** Happenings of clauses that no date belongs to, each with an actor; in a first clause, one of the sentence will do. */
function undatedOf(reader: SentenceReader, taken: ReadonlySet<number>, most: number): Candidate[] {
  const { sentence } = reader;
  const found: Candidate[] = [];
  sentence.clauses.forEach((range, clause) => {
    if (taken.has(clause) || found.length >= most || !TOLD_WITHOUT_DATE.has(range.relation)) return;
    const isNamed =
      hasActor(sentence, clause) || (range.relation === 'main' && sentence.words.some((word) => word.actor));
    const head = isNamed ? tellableHead(sentence, clause) : -1;
    const candidate = head >= 0 ? reader.undated(clause, head) : null;
    if (candidate) found.push(candidate);
  });
  return found;
}

const MOST_UNDATED = 2;

/**
 * All that a sentence tells: what a date of its own dates, what the sentence dates by another, then what is told of an
 * actor without a date. Questions, views, conditions and what did not happen are left out.
 */
export function findCandidates(sentence: Sentence, context: SentenceContext): Candidate[] {
  if (isQuestion(sentence)) return [];
  const reader = new SentenceReader(sentence, context);
  const datings = findDatings(sentence, context.subjectFirst, context.dayBefore);
  const dated = withoutFrames(datings.flatMap((dating) => reader.dated(dating) ?? []));
  const implied = [
    ...sequels(reader, dated),
    ...sameTime(reader, dated),
    ...namedDecisions(reader, dated),
    ...denialsOfBefore(reader),
  ].filter((one) => !dated.some((other) => other.clause === one.clause && one.ownStart < 0 && other.head === one.head));
  const told = [...dated, ...implied];
  const undated = undatedOf(reader, new Set(told.map(({ clause }) => clause)), dated.length > 0 ? 0 : MOST_UNDATED);
  return [...told, ...undated].sort((a, b) => a.clause - b.clause || a.head - b.head);
}
