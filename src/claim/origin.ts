import { hasCue, isNounOf, isVerb, type Word } from './words.ts';

/** Words between a body's noun and an adjective of origin («قوات خاصة برية أميركية»). */
const ADJECTIVES = 3;

const isPlain = (word: Word): boolean =>
  word.kind === 'word' &&
  word.relation === null &&
  word.expression === null &&
  !isVerb(word) &&
  !hasCue(word, 'preposition');

/** A listed actor, which an adjective of origin alone is not. */
const isBody = ({ actor }: Word): boolean => actor !== null && actor.form !== 'demonym';

/**
 * «طائرة هندية», «أبو سالم اليمني»: an adjective of origin behind a noun that is nothing a state acts by says only where
 * something, or somebody, is from. Where a language lists no such nouns, or puts them behind, nothing is told by this.
 *
 * @param at index of a word of the adjective
 */
export function tellsOriginOnly(words: readonly Word[], at: number, hasBodies: boolean): boolean {
  const actor = words[at]?.actor;
  if (!hasBodies || actor?.form !== 'demonym') return false;
  let before = at;
  while (words[before - 1]?.actor === actor) before--;
  const noun = words[before - 1];
  if (!noun || !isPlain(noun)) return false;
  for (let i = before - 1; i >= Math.max(0, before - ADJECTIVES); i--) {
    const word = words[i] as Word;
    if (!isPlain(word)) return true;
    if (hasCue(word, 'state-body') || isNounOf(word, 'happening') || isBody(word)) return false;
  }
  return true;
}
