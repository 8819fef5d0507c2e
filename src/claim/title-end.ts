import { MEASURES, SCENES } from './clauses.ts';
import { isBareReport } from './governors.ts';
import type { WordRange } from './quote.ts';
import type { Sentence } from './sentence.ts';
import { asksForMore, endsWhole } from './title-boundary.ts';
import { isPause, isShortening, isVerb, type Word } from './words.ts';

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

/** A mark that ends what is told, and does not stand in "2.5", "U.S." or behind "Gen". */
function isEnding(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const [before, mark, after] = [words[at - 1], words[at], words[at + 1]];
  if (mark?.kind !== 'mark' || !ENDING_MARKS.has(mark.text)) return false;
  if (mark.actor !== null || isShortening(words, at, sentence.lexicon.abbreviations)) return false;
  if (mark.text === '.' && isAbbreviation(sentence, before)) return false;
  const isInside = before?.end === mark.start && after?.start === mark.end && before.kind === after.kind;
  return !isInside || (before.kind === 'word' && before.text.length > 1);
}

/** "Maj.", "Gen.": a full stop that ends no sentence. */
function isAbbreviation({ text, lexicon }: Sentence, word: Word | undefined): boolean {
  return word !== undefined && lexicon.abbreviations.has(text.slice(word.start, word.end).toLowerCase());
}

/** Letters that a word adds, with the space before it. */
function lengthAt(sentence: Sentence, at: number, dropped: ReadonlySet<number>): number {
  const word = sentence.words[at] as Word;
  const before = sentence.words[at - 1];
  return before && !dropped.has(at - 1) ? word.end - before.end : word.end - word.start + 1;
}

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

/** "the law, [which] requires": the clause goes on with the noun, for its link is left out. */
const isLink = ({ clauses, clauseOf }: Sentence, at: number, dropped: ReadonlySet<number>): boolean =>
  dropped.has(at) && clauses[clauseOf[at] ?? 0]?.relation === 'relative';

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
  const isHanging = SCENES.has(sentence.clauses[sentence.clauseOf[from] ?? 0]?.relation ?? 'main');
  for (let at = from; at < to; at++) {
    const word = sentence.words[at] as Word;
    if (isEnding(sentence, at) && !dropped.has(at) && length > taken) return at;
    if (isPause(word) && isHanging && at > from + 1) return at;
    const starts =
      at > from &&
      sentence.clauseOf[at] !== sentence.clauseOf[at - 1] &&
      !isInterrupted(sentence, at, dropped) &&
      !isLink(sentence, at, dropped) &&
      !completesNoun(sentence, at);
    if (starts && closesBefore(sentence, at, length, head)) return at;
    if (starts && length > 0 && at > head) [atClause, lengthAtClause] = [at, length];
    if (!dropped.has(at)) length += lengthAt(sentence, at, dropped);
    if (length > (at <= head + 3 ? LONGEST_TITLE : TITLE_LENGTH)) {
      const before = length - (dropped.has(at) ? 0 : lengthAt(sentence, at, dropped));
      return atClause > from && lengthAtClause >= SHORTEST_WHOLE
        ? atClause
        : phraseEnd(sentence, { from, at, to, head, dropped, before });
    }
  }
  return to;
}

const lengthOf = (sentence: Sentence, from: number, to: number): number =>
  (sentence.words[to - 1]?.end ?? 0) - (sentence.words[from]?.start ?? 0);

/** Where and how far an extract goes that is too long. */
interface Overflow {
  readonly from: number;
  /** The word with which it gets too long. */
  readonly at: number;
  readonly to: number;
  readonly head: number;
  readonly dropped: ReadonlySet<number>;
  /** Letters before `at`. */
  readonly before: number;
}

function endsPhrase(sentence: Sentence, at: number, { to, dropped }: Overflow): boolean {
  const word = sentence.words[at];
  const isMeasure = MEASURES.has(sentence.words[at - 2]?.relation ?? '');
  const last = sentence.words[at - 1];
  const isBeforeOmission = dropped.has(at) && (dropped.has(at - 1) || (last !== undefined && isVerb(last)));
  if (!word || isMeasure || isBeforeOmission || isGlued(sentence, at)) return false;
  if (word.kind === 'mark') return isPause(word) && endsWhole(sentence, at - 1, { to, dropped });
  return !asksForMore(sentence, at - 1) && endsWhole(sentence, at - 1, { to, dropped });
}

/** Where the phrase at hand ends, if with it the extract has no more than so many letters; -1 where it goes on. */
function phraseAhead(sentence: Sentence, over: Overflow, letters: number): number {
  const { at, to, before } = over;
  for (let end = at + 1; end <= to && before + lengthOf(sentence, at, end) < letters; end++)
    if (end === to || endsPhrase(sentence, end, over) || isEnding(sentence, end)) return end;
  return -1;
}

/** The last end of a phrase, or of one that a pause closes, that leaves an extract of so many letters; -1 where none does. */
function phraseBehind(sentence: Sentence, over: Overflow, letters: number, isAtPause = false): number {
  const { from, at, head } = over;
  const first = Math.max(from + 3, head + 1);
  for (let end = at - 1; end > first && lengthOf(sentence, from, end) >= letters; end--)
    if ((!isAtPause || isPause(sentence.words[end])) && endsPhrase(sentence, end, over)) return end;
  return -1;
}

/** Steps back to a pause, else goes on to the near end of the phrase, else steps back to where it began, else on to its far end, else far back. */
function phraseEnd(sentence: Sentence, over: Overflow): number {
  const tries = [
    (): number => (endsPhrase(sentence, over.at, over) ? over.at : -1),
    (): number => phraseBehind(sentence, over, SHORTEST_CUT, true),
    (): number => phraseAhead(sentence, over, TITLE_LENGTH + NEAR_END),
    (): number => phraseBehind(sentence, over, SHORTEST_CUT),
    (): number => phraseAhead(sentence, over, LONGEST_TITLE),
    (): number => phraseBehind(sentence, over, SHORTEST_WHOLE),
  ];
  for (const attempt of tries) {
    const end = attempt();
    if (end >= 0) return end;
  }
  return over.at;
}
