import { isBareReport } from './governors.ts';
import type { WordRange } from './quote.ts';
import type { Sentence } from './sentence.ts';
import { hasCue, type Word } from './words.ts';

/** A headline's usual length in characters; longer extracts are cut at a clause, else at a phrase. */
export const TITLE_LENGTH = 90;
/** A subject so long that the verb would be lost, or a phrase that is not complete before, may go on this far. */
const LONGEST_TITLE = 96;
/** Letters that a phrase may go on over the usual length. */
const NEAR_END = 3;
const SHORTEST_WHOLE = 30;
/** A phrase is cut off rather than a word, as long as this many letters are left. */
const SHORTEST_CUT = 55;
const ENDING_MARKS = new Set(['؛', ';', '.', '!', '?', '؟', '…']);

export const isPreposition = (word: Word): boolean => hasCue(word, 'preposition') && !word.sense && !word.actor;

/** A mark that ends what is told, and does not stand in "2.5", "U.S." or behind "Gen". */
function isEnding(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const [before, mark, after] = [words[at - 1], words[at], words[at + 1]];
  if (mark?.kind !== 'mark' || !ENDING_MARKS.has(mark.text)) return false;
  if (mark.text === '.' && isAbbreviation(sentence, before)) return false;
  const isInside = before?.end === mark.start && after?.start === mark.end && before.kind === after.kind;
  return !isInside || (before.kind === 'word' && before.text.length > 1);
}

/** "Maj.", "Gen.": a full stop that ends no sentence. */
function isAbbreviation({ text, lexicon }: Sentence, word: Word | undefined): boolean {
  return word !== undefined && lexicon.abbreviations.has(text.slice(word.start, word.end).toLowerCase());
}

/** Clauses that a pause closes: what follows goes on with the clause around them. */
const HANGING: ReadonlySet<string> = new Set(['after', 'before', 'during', 'since', 'cause', 'concession']);

/** Letters that a word adds, with the space before it. */
function lengthAt(sentence: Sentence, at: number, dropped: ReadonlySet<number>): number {
  const word = sentence.words[at] as Word;
  const before = sentence.words[at - 1];
  return before && !dropped.has(at - 1) ? word.end - before.end : word.end - word.start + 1;
}

const isPause = (word: Word | undefined): boolean => word?.kind === 'mark' && (word.text === '،' || word.text === ',');

/** A date or an aside that is left out stands between the verb and what belongs to it; so does a hyphen in a word. */
function isInterrupted(sentence: Sentence, at: number, dropped: ReadonlySet<number>): boolean {
  const [before, word] = [sentence.words[at - 1], sentence.words[at]];
  if (!before || !word) return false;
  if (isGlued(sentence, at)) return true;
  const relation = sentence.clauses[sentence.clauseOf[at] ?? 0]?.relation;
  return dropped.has(at - 1) && ((isPause(before) && !word.joins && relation === 'main') || relation === 'free');
}

/** "two-year": no blank stands before the word. */
const isGlued = (sentence: Sentence, at: number): boolean => {
  const [before, word] = [sentence.words[at - 1], sentence.words[at]];
  return before?.text === '-' && before.end === word?.start && sentence.words[at - 2]?.end === before.start;
};

/** «استمرار ما وصفه»: without a pause, the words that follow are what the noun is of. */
const completesNoun = ({ words, clauses, clauseOf }: Sentence, at: number): boolean =>
  clauses[clauseOf[at] ?? 0]?.relation === 'free' && words[at - 1]?.kind === 'word';

const COMPLETING: ReadonlySet<string> = new Set(['after', 'before', 'during', 'cause']);

/** «شيع عشرة من عناصره إثر هجوم»: an adjunct that fits into the length goes with its clause. */
function completes(sentence: Sentence, at: number, length: number): boolean {
  const clause = sentence.clauses[sentence.clauseOf[at] ?? 0];
  if (!clause || !COMPLETING.has(clause.relation)) return false;
  const pause = sentence.words.slice(at, clause.to).findIndex((word) => isPause(word));
  return length + lengthOf(sentence, at, pause < 0 ? clause.to : at + pause) < TITLE_LENGTH;
}

/** The first clause that is long enough to stand ends before this word; without the deed nothing stands. */
function closesBefore(sentence: Sentence, at: number, length: number, head: number): boolean {
  const clause = sentence.clauseOf[at] ?? 0;
  const isOwn = sentence.clauses[clause]?.relation !== 'complement' && length >= SHORTEST_WHOLE && at > head;
  return (isOwn && !completes(sentence, at, length)) || (length > 0 && isBareReport(sentence, clause));
}

/**
 * Last word of the extract: the first clause that is long enough to stand, as far as the length allows.
 *
 * @param taken letters of a subject that is put before the range
 */
export function endOf(
  sentence: Sentence,
  { from, to }: WordRange,
  dropped: ReadonlySet<number>,
  head: number,
  taken: number,
): number {
  let length = taken;
  let atClause = -1;
  let lengthAtClause = 0;
  const isHanging = HANGING.has(sentence.clauses[sentence.clauseOf[from] ?? 0]?.relation ?? '');
  for (let at = from; at < to; at++) {
    const word = sentence.words[at] as Word;
    if (isEnding(sentence, at) && !dropped.has(at) && length > taken) return at;
    if (isPause(word) && isHanging && at > from + 1) return at;
    const starts =
      at > from &&
      sentence.clauseOf[at] !== sentence.clauseOf[at - 1] &&
      !isInterrupted(sentence, at, dropped) &&
      !completesNoun(sentence, at);
    if (starts && closesBefore(sentence, at, length, head)) return at;
    if (starts && length > 0 && at > head) [atClause, lengthAtClause] = [at, length];
    if (!dropped.has(at)) length += lengthAt(sentence, at, dropped);
    if (length > (at <= head + 3 ? LONGEST_TITLE : TITLE_LENGTH))
      return atClause > from && lengthAtClause >= SHORTEST_WHOLE ? atClause : phraseEnd(sentence, from, at, to, head);
  }
  return to;
}

const lengthOf = (sentence: Sentence, from: number, to: number): number =>
  (sentence.words[to - 1]?.end ?? 0) - (sentence.words[from]?.start ?? 0);

/** «قبل ساعات على»: what follows belongs to the measure. */
const MEASURES: ReadonlySet<string> = new Set(['after', 'before']);

/** A word that asks for what comes next («الناتجة | عن», "part | of"), so that nothing ends behind it. */
const asksForMore = (sentence: Sentence, at: number): boolean => {
  const word = sentence.words[at];
  return word?.kind === 'number' || (word !== undefined && sentence.lexicon.incomplete.has(word.text));
};

const endsPhrase = (sentence: Sentence, at: number): boolean => {
  const word = sentence.words[at];
  const isMeasure = MEASURES.has(sentence.words[at - 2]?.relation ?? '');
  if (!word || isMeasure || isGlued(sentence, at)) return false;
  if (word.kind === 'mark') return isPause(word);
  return startsPhrase(sentence, word) && !asksForMore(sentence, at - 1);
};

/** Where the phrase at `at` ends, if no more than `room` letters on; -1 where it goes on. */
function phraseAhead(sentence: Sentence, at: number, to: number, room: number): number {
  for (let end = at + 1; end <= to && lengthOf(sentence, at, end) <= room; end++) {
    const isClause = end < to && sentence.clauseOf[end] !== sentence.clauseOf[end - 1] && !isGlued(sentence, end);
    if (end === to || isClause || endsPhrase(sentence, end) || isEnding(sentence, end)) return end;
  }
  return -1;
}

/** The last end of a phrase before `at` that leaves an extract of so many letters; -1 where none does. */
function phraseBehind(sentence: Sentence, from: number, at: number, head: number, letters: number): number {
  const first = Math.max(from + 3, head + 1);
  for (let end = at - 1; end > first && lengthOf(sentence, from, end) >= letters; end--)
    if (endsPhrase(sentence, end)) return end;
  return -1;
}

/** Goes on to the near end of the phrase, else steps back to where it began, else on to its far end, else far back. */
function phraseEnd(sentence: Sentence, from: number, at: number, to: number, head: number): number {
  const tries = [
    (): number => (endsPhrase(sentence, at) ? at : -1),
    (): number => phraseAhead(sentence, at, to, NEAR_END),
    (): number => phraseBehind(sentence, from, at, head, SHORTEST_CUT),
    (): number => phraseAhead(sentence, at, to, LONGEST_TITLE - TITLE_LENGTH),
    (): number => phraseBehind(sentence, from, at, head, SHORTEST_WHOLE),
  ];
  for (const attempt of tries) {
    const end = attempt();
    if (end >= 0) return end;
  }
  return at;
}

/** A preposition, apart or glued to its noun; not one that says whose the noun before is. */
const startsPhrase = ({ lexicon }: Sentence, word: Word): boolean =>
  word.kind === 'word' &&
  ((isPreposition(word) && !hasCue(word, 'genitive')) ||
    (word.lead !== '' &&
      word.lead !== lexicon.language.morphology.article &&
      !word.joins &&
      word.sense?.form === 'noun'));
