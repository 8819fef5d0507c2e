import { isCapitalized } from './places.ts';
import type { Sentence } from './sentence.ts';
import { hasGluedPreposition, isObject } from './speaker-words.ts';
import { hasCue, isInsideWord, isNounOf, type Word } from './words.ts';

/** Marks that may stand in a name or beside it. */
export const NAME_MARKS: ReadonlySet<string> = new Set([',', '،', '"', "'", '-', '(', ')', '.']);

/** A noun of a deed ends a name, unless an article makes it part of one («وزير النقل»). */
export const isDeed = (word: Word): boolean => isNounOf(word, 'happening') && word.lead === '';

/** "the Joint Operations Command", "le commandement des opérations": a deed that a name is made of. */
function isInName(sentence: Sentence, range: readonly Word[], at: number): boolean {
  const [word, before] = [range[at] as Word, range[at - 1]];
  return isCapitalized(sentence, word) || (before !== undefined && hasCue(before, 'preposition'));
}

/** "ont annoncé les secours": an article and the noun of a deed, and nothing else. */
const isWholeName = (range: readonly Word[], at: number): boolean =>
  at === 1 && range.length === 2 && hasCue(range[0] as Word, 'definite') && !hasCue(range[0] as Word, 'place');

/** A mark that parts words and names, before which a name ends; before the verb, only a pause does not belong to it. */
const endsAtMark = (range: readonly Word[], at: number, fromEnd: boolean): boolean => {
  const { kind, text } = range[at] as Word;
  if (kind !== 'mark' || isInsideWord(range, at)) return false;
  return !fromEnd || !NAME_MARKS.has(text) || text === ',' || text === '،';
};

/** «عدد | من الشهود»: a word that says how many is completed by whom it counts. */
const isPart = ({ lexicon }: Sentence, word: Word | undefined): boolean =>
  word !== undefined && (lexicon.incomplete.has(word.text) || lexicon.numerals.has(word.text));

/** «لوكالة»: a preposition glued to the sort of an outlet tells whom it was told to. */
function isAddressed({ lexicon }: Sentence, { text, actor }: Word): boolean {
  const glue = lexicon.data.attributionGlue;
  const rest = glue !== '' && actor === null && text.startsWith(glue) ? text.slice(glue.length) : '';
  return (lexicon.phrases.get(rest) ?? []).some(({ cue, words }) => cue === 'outlet' && words.length === 1);
}

/** A name ends before a mark, a date, a deed, whom it was told to, and what the speaker was doing. */
export function endsName(
  sentence: Sentence,
  range: readonly Word[],
  at: number,
  fromEnd: boolean,
  isSource: boolean,
): boolean {
  const word = range[at] as Word;
  if (endsAtMark(range, at, fromEnd) || word.isGoverned || word.expression !== null) return true;
  if (isDeed(word) && !isInName(sentence, range, at) && !isWholeName(range, at)) return true;
  if (hasCue(word, 'medium') || hasCue(word, 'comment') || hasCue(word, 'attribution') || isAddressed(sentence, word))
    return true;
  if (fromEnd) return false;
  const isPreposition = hasCue(word, 'preposition') && !hasCue(word, 'genitive') && !isPart(sentence, range[at - 1]);
  const isBeside = isPreposition || hasGluedPreposition(word.text, sentence.lexicon);
  const letters = sentence.text.slice(word.start, word.end);
  return (!isSource && isBeside) || isObject(letters, sentence.lexicon);
}
