import { VIEWS } from './governors.ts';
import type { Sentence } from './sentence.ts';
import { hasCueBefore } from './stance.ts';
import { hasCue, isTellingVerb } from './words.ts';

/** A question asks; it tells nothing. */
export function isQuestion(sentence: Sentence): boolean {
  const last = sentence.words.findLast((word) => word.kind === 'mark' && word.text !== '"');
  const first = sentence.words.find((word) => word.kind === 'word');
  return last?.text === '?' || last?.text === '؟' || (first !== undefined && hasCue(first, 'question'));
}

/** "may withdraw by 2024": nobody has planned it. */
export function isGuess(sentence: Sentence, head: number): boolean {
  const isBase = sentence.words[head]?.sense?.form === 'base';
  return isBase && hasCueBefore(sentence, head, 'hedge', 2);
}

const BOILERPLATE_WORDS = 3;

/** «رابط الخبر», "Read more": what a site puts round its texts tells nothing. */
export const isBoilerplate = ({ words }: Sentence): boolean =>
  words.slice(0, BOILERPLATE_WORDS).some((word) => hasCue(word, 'boilerplate')) &&
  !words.slice(0, BOILERPLATE_WORDS).some(isTellingVerb);

/** The author speaks in the first person, or to the reader: what is told beside it is an essay's, a sermon's or a letter's. */
export const isAuthors = ({ words }: Sentence): boolean =>
  words.some((word) => hasCue(word, 'author') && !word.quoted && word.actor === null && word.expression === null);

const VIEW_OPENING_WORDS = 4;

/** The sentence opens as a view («يبدو أن», "it seems"). */
export function opensAsView(sentence: Sentence): boolean {
  const opening = sentence.words.filter((word) => word.kind === 'word').slice(0, VIEW_OPENING_WORDS);
  return opening.some((word) => hasCue(word, 'opinion') && !word.quoted);
}

/**
 * «كما عادت عام 2014», "just as it did in 2014": a view takes for granted what it compares with, where that has a date and
 * a verb of the past of its own.
 */
export function isGranted(sentence: Sentence, clause: number): boolean {
  const range = sentence.clauses[clause];
  const words = sentence.words.slice(range?.from, range?.to);
  if (range?.relation !== 'while' || !words[0] || !hasCue(words[0], 'as-told')) return false;
  const isPast = words.some((word) => word.sense?.form === 'past' && isTellingVerb(word));
  return isPast && words.some((word) => word.expression !== null) && !words.some((word) => hasCue(word, 'opinion'));
}

/** A condition stands over the clause. */
export function isUnderCondition(sentence: Sentence, clause: number): boolean {
  for (let i = clause; i >= 0; ) {
    const range = sentence.clauses[i];
    if (!range) return false;
    if (range.relation === 'condition') return true;
    i = range.relation === 'main' ? -1 : range.parent;
  }
  return false;
}

/**
 * An opinion or a prediction governs the head: in its own clause, or in the one that it is told by.
 *
 * @param isAwaited the head has a day to come: whom one expects on a day has said so, and it is a plan
 */
export function isView(sentence: Sentence, head: number, governor: number, isAwaited = false): boolean {
  const isViewVerb = (at: number): boolean => {
    const sense = sentence.words[at]?.sense;
    return sense?.kind === 'report' && VIEWS.has(sense.name) && sense.form !== 'noun';
  };
  if (isViewVerb(head)) return true;
  const nounAfterVerb =
    head > governor &&
    sentence.clauseOf[head] === sentence.clauseOf[governor] &&
    sentence.words[head]?.sense?.form === 'noun';
  if (isViewVerb(governor) && !nounAfterVerb) return true;
  const isPredicted = !isAwaited && hasCueBefore(sentence, head, 'prediction');
  return head >= 0 && (hasCueBefore(sentence, head, 'opinion') || isPredicted);
}
