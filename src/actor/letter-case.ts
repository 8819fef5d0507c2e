/** What the original letters of a word must be for it to stand for a name. */
export type LetterCase = 'any' | 'capital' | 'capitals';

/**
 * Longest acronym that could be a common word in small letters ("us", "is", "who"). Longer ones can't be mistaken and are
 * often written like names ("Unicef").
 */
const LONGEST_STRICT_ACRONYM = 4;

const lettersOf = (word: string): string => word.replace(/[^\p{L}]/gu, '');

const isCapital = (letters: string): boolean => letters !== letters.toLowerCase() && letters === letters.toUpperCase();

function isAcronym(word: string): boolean {
  const letters = lettersOf(word);
  return letters.length > 1 && letters.length <= LONGEST_STRICT_ACRONYM && isCapital(letters);
}

/**
 * The case that a word of a listed name asks of a text. Acronyms of up to four letters match only in capitals, wherever
 * they stand; a name of one word that is listed with a capital matches only with a capital ("Turkey"); the words of longer
 * names match in any case.
 *
 * @param word a word of the name, as listed
 * @param alone true where the name has no other word
 */
export function toLetterCase(word: string, alone: boolean): LetterCase {
  if (isAcronym(word)) return 'capitals';
  return alone && isCapital(lettersOf(word).slice(0, 1)) ? 'capital' : 'any';
}

/** True where a word of the text is written as the name asks. */
export function hasLetterCase(word: string, letterCase: LetterCase): boolean {
  if (letterCase === 'any') return true;
  const letters = lettersOf(word);
  return isCapital(letterCase === 'capital' ? letters.slice(0, 1) : letters);
}
