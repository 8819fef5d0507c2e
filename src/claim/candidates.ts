import { readTelling } from './attribution.ts';
import { besideDated, deniedNoun } from './beside.ts';
import type { Candidate, SentenceContext } from './candidate.ts';
import { FRAMES, LIGHT } from './candidate.ts';
import type { Clause } from './clauses.ts';
import { findDatings, isDayFine } from './dating.ts';
import { isAuthors, isBoilerplate, isQuestion } from './exclusions.ts';
import { reportIn } from './governors.ts';
import { denialsOfBefore, namedDecisions, sameTime, withSequels } from './implied.ts';
import { SentenceReader } from './reader.ts';
import type { Sentence } from './sentence.ts';
import { hasCueBefore, isAct } from './stance.ts';
import { HARM } from './story.ts';
import { hasCue, isNounOf, isVerb, type Word } from './words.ts';

/**
 * A report's own date is not told apart where what it tells has one: the reader wants the happening. What only describes
 * something in it ("that they had retaken the prison, which was built in 2017") is not what it tells.
 */
function withoutFrames({ clauses }: Sentence, candidates: readonly Candidate[]): Candidate[] {
  const dated = candidates.filter(
    ({ governor, dating, clause }) => governor >= 0 && dating !== null && clauses[clause]?.relation !== 'relative',
  );
  const governing = new Set(dated.map((other) => other.governor));
  const isFrame = (candidate: Candidate): boolean =>
    candidate.isStatement && governing.has(candidate.head) && FRAMES.has(candidate.telling?.manner ?? '');
  return candidates.filter((candidate) => !isFrame(candidate));
}

const TOLD_WITHOUT_DATE: ReadonlySet<string> = new Set(['main', 'complement', 'coordinate', 'while']);

function hasActor(sentence: Sentence, clause: number): boolean {
  const range = sentence.clauses[clause];
  return range !== undefined && sentence.words.slice(range.from, range.to).some((word) => word.actor !== null);
}

/** «كشف موقوفون في خلية شاركت في…، أنهم»: between a verb of telling and its words, a verb describes who speaks. */
function describesSpeaker(sentence: Sentence, clause: number, at: number): boolean {
  const report = reportIn(sentence, clause);
  if (sentence.lexicon.data.subjectFirst || report < 0 || report >= at) return false;
  const isTold = ({ relation, parent }: Clause): boolean => relation === 'complement' && parent === clause;
  return isVerb(sentence.words[report] as Word) && sentence.clauses.some(isTold);
}

/** The first happening of a clause that may be told without a date of its own; where its day is known, a light one too. */
function tellableHead(sentence: Sentence, clause: number, isPlaced: boolean): number {
  const range = sentence.clauses[clause];
  if (!range) return -1;
  let light = -1;
  let noun = -1;
  for (let at = range.from; at < range.to; at++) {
    const { sense } = sentence.words[at] as Word;
    if (isAct(sentence, at)) return Math.max(at, deniedNoun(sentence, at));
    if (sense?.kind !== 'happening' || describesSpeaker(sentence, clause, at)) continue;
    if (sense.form === 'noun' && !LIGHT.has(sense.name) && noun < 0) noun = at;
    if (sense.form !== 'past') continue;
    if (!LIGHT.has(sense.name)) return at;
    if (light < 0) light = at;
  }
  return isPlaced ? Math.max(light, light < 0 ? noun : -1) : -1;
}

/** Somebody whom no list holds denies something or claims it: an act of one who is named. */
function tellsNamedAct(sentence: Sentence, clause: number): boolean {
  const range = sentence.clauses[clause];
  const isNamedAct = (at: number): boolean =>
    isAct(sentence, at) && readTelling(sentence, at, sentence.lexicon.data.subjectFirst)?.source !== null;
  return sentence.words.some(
    (word, at) => at >= (range?.from ?? 0) && at < (range?.to ?? 0) && !word.quoted && isNamedAct(at),
  );
}

const COUNT_REACH = 4;
const COUNT_REACH_AHEAD = 9;

/** «قتل نحو ثلاثين»: a verb of harm with how many, which needs no actor to be news. */
function tellsToll(sentence: Sentence, clause: number): boolean {
  const { words, clauses, lexicon } = sentence;
  const { from, to } = clauses[clause] ?? { from: 0, to: 0 };
  const isCount = ({ kind, text, expression }: Word): boolean =>
    expression === null && (kind === 'number' || lexicon.numerals.has(text));
  return words.some((word, at) => {
    const ahead = words.slice(at + 1, Math.min(to, at + 1 + COUNT_REACH_AHEAD));
    const isToll = at >= from && at < to && tellsHarm(word, ahead) && !hasCueBefore(sentence, at, 'perfect', 3);
    return isToll && [...words.slice(Math.max(from, at - COUNT_REACH), at), ...ahead].some(isCount);
  });
}

/** «قتل», or «سقط … قتلى»: a verb of harm, or one that says so with its noun. */
const tellsHarm = ({ sense }: Word, ahead: readonly Word[]): boolean =>
  sense?.form === 'past' &&
  (HARM.has(sense.name) ||
    (sense.name === 'fall' && ahead.some((one) => isNounOf(one, 'happening') && HARM.has(one.sense?.name ?? ''))));

/** «أدانت المحكمة سيدة»: a court that convicts is named by what it is. */
function tellsVerdict({ words, clauses }: Sentence, clause: number): boolean {
  const range = clauses[clause];
  const inside = words.slice(range?.from, range?.to);
  const isVerdict = ({ sense }: Word): boolean => sense?.name === 'sentence' && sense.form === 'past';
  return inside.some(isVerdict) && inside.some((word) => hasCue(word, 'court'));
}

/** Fewer words are a byline or a cry. */
const FEWEST_WORDS = 4;

/** Happenings of clauses that no date belongs to, each with an actor; in a first clause, one of the sentence will do. */
function undatedOf(reader: SentenceReader, taken: ReadonlySet<number>, most: number): Candidate[] {
  const { sentence } = reader;
  const found: Candidate[] = [];
  sentence.clauses.forEach((range, clause) => {
    if (taken.has(clause) || !TOLD_WITHOUT_DATE.has(range.relation)) return;
    const isNamed =
      reader.context.isPlaced ||
      hasActor(sentence, clause) ||
      tellsNamedAct(sentence, clause) ||
      tellsToll(sentence, clause) ||
      tellsVerdict(sentence, clause) ||
      (range.relation === 'main' && sentence.words.some((word) => word.actor));
    const head = isNamed ? tellableHead(sentence, clause, reader.context.isPlaced && !reader.context.isLead) : -1;
    const isLine = !isAct(sentence, head) && sentence.words.filter(({ kind }) => kind === 'word').length < FEWEST_WORDS;
    const candidate = head >= 0 && !isLine ? reader.undated(clause, head) : null;
    if (candidate) found.push(candidate);
  });
  const isHeavy = ({ happening }: Candidate): boolean => !LIGHT.has(happening ?? '');
  return [...found.filter(isHeavy), ...found.filter((one) => !isHeavy(one))].slice(0, most);
}

/** An attempt that the sentence goes on to tell the outcome of. */
const isAttempt = (sentence: Sentence, { head }: Candidate): boolean =>
  head >= 0 && hasCueBefore(sentence, head, 'attempt', 8);

/** Told already: the same word of the same clause, or the statement that tells it. */
const isSame = (one: Candidate, other: Candidate): boolean =>
  (other.clause === one.clause && one.ownStart < 0 && other.head === one.head) ||
  (one.sentence.lexicon.data.subjectFirst &&
    one.denied < 0 &&
    one.date === null &&
    other.isStatement &&
    other.head === one.governor);

const MOST_UNDATED = 2;

/**
 * All that a sentence tells: what a date of its own dates, what the sentence dates by another, then what is told of an
 * actor without a date. Questions, views, conditions and what did not happen are left out.
 */
export function findCandidates(sentence: Sentence, context: SentenceContext): Candidate[] {
  if (isQuestion(sentence) || isBoilerplate(sentence)) return [];
  const reader = new SentenceReader(sentence, context);
  const datings = findDatings(sentence, context.lexicon.data.subjectFirst, context.before);
  const found = withoutFrames(
    sentence,
    datings.flatMap((dating) => reader.dated(dating) ?? []),
  );
  const inside = sameTime(reader, found);
  const dated = withSequels(
    reader,
    found.filter((one) => inside.length === 0 || !isAttempt(sentence, one)),
  );
  const implied = [...inside, ...namedDecisions(reader, found), ...denialsOfBefore(reader)].filter(
    (one) => !dated.some((other) => isSame(one, other)),
  );
  const known = [...dated, ...implied];
  const told = [...known, ...(dated.length > 0 ? besideDated(reader, known) : [])];
  const isTold = dated.length > 0 || implied.some(({ denied }) => denied >= 0);
  const most = isTold ? 0 : context.isPlaced ? 1 : MOST_UNDATED;
  const undated = undatedOf(reader, new Set(told.map(({ clause }) => clause)), most);
  const all = [...told, ...undated].sort((a, b) => a.clause - b.clause || a.head - b.head);
  return isAuthors(sentence) ? all.filter(isAttested) : all;
}

/** Somebody tells it, or a day dates it: then it is news, though the author speaks beside it. */
const isAttested = ({ telling, dating }: Candidate): boolean =>
  telling !== null || (dating !== null && isDayFine(dating.date));
