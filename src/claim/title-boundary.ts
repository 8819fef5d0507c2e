import { isCapitalized } from './places.ts';
import type { Sentence } from './sentence.ts';
import { hasGluedPreposition } from './speaker-words.ts';
import { isInQuotedName } from './speech-bounds.ts';
import { hasCue, isInsideWord, isTellingVerb, isVerb, type Word } from './words.ts';

/** A preposition apart from its noun, which is no verb and no name. */
export const isPreposition = (word: Word): boolean =>
  hasCue(word, 'preposition') && !hasCue(word, 'indefinite') && !word.sense && !word.actor;

/** A word that asks for what comes next («الناتجة | عن», "part | of"), so that nothing ends behind it. */
export const asksForMore = (sentence: Sentence, at: number): boolean => {
  const word = sentence.words[at];
  return word?.kind === 'number' || (word !== undefined && sentence.lexicon.incomplete.has(word.text));
};

/** A preposition, apart or glued to its noun; not one that says whose the noun before is. */
const startsPhrase = ({ lexicon }: Sentence, word: Word): boolean =>
  word.kind === 'word' &&
  ((isPreposition(word) && !hasCue(word, 'genitive')) ||
    (word.lead !== '' &&
      word.lead !== lexicon.language.morphology.article &&
      !word.joins &&
      word.sense?.form === 'noun'));

/** What an end is judged by. */
export interface EndContext {
  readonly to: number;
  readonly dropped: ReadonlySet<number>;
}

/** «والميليشيات», "and the militia": the word goes on with another of the same sort. */
const isJoined = (word: Word, { lexicon }: Sentence): boolean =>
  word.joins ||
  hasCue(word, 'and') ||
  (word.actor !== null && word.actor.start > word.start && !word.isGoverned) ||
  lexicon.data.joinedStarts.some((start) => word.text.startsWith(start));

/** "2,633", "the Soviet-led": the mark stands inside a number or a word. */
const isInside = ({ words }: Sentence, at: number): boolean => {
  const [before, mark, after] = [words[at - 1], words[at], words[at + 1]];
  const isGlued = before?.end === mark?.start && mark?.end === after?.start;
  return isInsideWord(words, at) || (isGlued && before?.kind === 'number' && after?.kind === 'number');
};

/** "sought | to soften", "fell | to", «يبقى | على رأس»: what follows says what the verb means. */
function completesVerb(last: Word, next: Word): boolean {
  if (hasCue(next, 'before-verb') && hasCue(next, 'preposition')) return true;
  return isVerb(last) && isPreposition(next) && !hasCue(next, 'place') && !hasCue(next, 'by-agent');
}

const isClauseStart = ({ words, clauseOf }: Sentence, at: number): boolean =>
  clauseOf[at] !== clauseOf[at - 1] && !isInsideWord(words, at - 1);

/** The verb of the clause is still to come: what stands before it is half a subject. */
function awaitsVerb({ words, clauses, clauseOf }: Sentence, at: number): boolean {
  const clause = clauses[clauseOf[at] ?? 0];
  const isBefore = (word: Word, i: number): boolean => i >= (clause?.body ?? 0) && i <= at && isVerb(word);
  if (!clause || words.some(isBefore)) return false;
  return words.some((word, i) => i > at && i < clause.to && isVerb(word));
}

/** «التجمعات | التابعة لـ»: an adjective with what belongs to it. */
const opensAdjective = ({ text }: Word, { lexicon }: Sentence): boolean =>
  lexicon.incomplete.has(text) &&
  lexicon.language.morphology.article !== '' &&
  text.startsWith(lexicon.language.morphology.article);

/** «غارات | استهدفت», "a suit | filed": a verb that describes the noun before it. */
const describes = (next: Word, { lexicon }: Sentence): boolean =>
  isVerb(next) &&
  !next.isAmbiguous &&
  (!lexicon.data.subjectFirst || (isTellingVerb(next) && next.sense?.form === 'past'));

/** "the Securities | and Exchange Commission": small words between two words with a capital stand in one name. */
function isInName(sentence: Sentence, at: number): boolean {
  const [last, next, after] = [sentence.words[at - 1], sentence.words[at], sentence.words[at + 1]];
  const isSmall = next !== undefined && (hasCue(next, 'and') || isPreposition(next));
  const isBare = last !== undefined && last.actor === null && after !== undefined && after.actor === null;
  return isSmall && isBare && isCapitalized(sentence, last) && isCapitalized(sentence, after);
}

/** "said it |": a pronoun whose verb is cut off. */
const isLonePronoun = (word: Word): boolean =>
  hasCue(word, 'pronoun') && !hasCue(word, 'determiner') && hasCue(word, 'before-verb');

/** What may stand right behind a whole phrase: a date, a clause, a preposition, another of the same sort. */
function mayFollow(sentence: Sentence, at: number, last: Word): boolean {
  const next = sentence.words[at] as Word;
  if (next.expression !== null || hasCue(next, 'discourse')) return true;
  if (isClauseStart(sentence, at) || (next.relation !== null && next.relation !== 'none')) return true;
  if (completesVerb(last, next) || hasCue(next, 'percent')) return false;
  if (hasGluedPreposition(next.text, sentence.lexicon) || opensAdjective(next, sentence)) return true;
  return isJoined(next, sentence) || startsPhrase(sentence, next) || describes(next, sentence);
}

/** "part | of", «الناتجة | عن»; a number that counts money asks for nothing. */
const isAsked = (sentence: Sentence, at: number): boolean => {
  const { text } = sentence.words[at] as Word;
  return sentence.lexicon.incomplete.has(text) && !sentence.lexicon.numerals.has(text);
};

/** Marks that belong to a number. */
const SIGNS = /[%\p{Sc}#+]/u;

/** Whether a phrase ends with the word at `at`, so that an extract may end there. */
export function endsWhole(sentence: Sentence, at: number, { to, dropped }: EndContext): boolean {
  const [last, next] = [sentence.words[at] as Word, sentence.words[at + 1]];
  if (at + 1 >= to || next === undefined || dropped.has(at + 1)) return true;
  if (next.quoted && isInQuotedName(sentence.words, 0, at + 1, sentence.lexicon)) return false;
  if (next.kind === 'mark') return !isInside(sentence, at + 1) && !SIGNS.test(next.text);
  if (isLonePronoun(last) || isInName(sentence, at + 1) || (last.actor?.form === 'demonym' && hasCue(next, 'and')))
    return false;
  return !isAsked(sentence, at) && !awaitsVerb(sentence, at) && mayFollow(sentence, at + 1, last);
}

const BETWEEN_REACH = 14;

/** «اتفاق بين الحكومة | والنقابة»: the word for "between" whose second part is cut off; -1 where there is none. */
export function isBetweenOpen(sentence: Sentence, from: number, last: number, to: number): number {
  const { words } = sentence;
  const between = words.findLastIndex((word, at) => at >= from && at <= last && hasCue(word, 'between'));
  if (between < 0) return -1;
  const joins = (word: Word, at: number): boolean => at > between + 1 && isJoined(word, sentence);
  if (words.some((word, at) => at <= last && joins(word, at))) return -1;
  const reach = Math.min(to, between + BETWEEN_REACH);
  return words.some((word, at) => at > last && at < reach && joins(word, at)) ? between : -1;
}
