import type { Lexicon } from './lexicon.ts';
import { hasCue, isNounOf, isVerb, type Word } from './words.ts';

/** Marks and signs that stand in no speaker's name. */
const NEVER_IN_NAME = /[|<>{}[\]#*=_\\/]/u;
const NAME_CUES = ['anonymous', 'source-word', 'outlet', 'medium'] as const;

/** A preposition glued to an article («للشبكة», «بالتعاون»): what follows is no subject. */
export function hasGluedPreposition(text: string, lexicon: Lexicon): boolean {
  const { fused } = lexicon.language.morphology;
  if (Object.keys(fused).some((prefix) => text.startsWith(prefix))) return true;
  return hasGluedArticle(text, lexicon);
}

/** «بالنسبة»: one that is glued to an article and leaves it whole. */
function hasGluedArticle(text: string, { language, data }: Lexicon): boolean {
  const { article } = language.morphology;
  return article !== '' && data.gluedPrepositions.some((one) => text.startsWith(one + article));
}

/** «des habitants»: one word for "of the" and for an article that opens a name. */
export const isArticle = (word: Word): boolean => hasCue(word, 'indefinite');

const isSmall = (word: Word): boolean =>
  word.relation !== null ||
  (['preposition', 'pronoun', 'negation', 'attribution', 'auxiliary', 'habit', 'and'] as const).some((cue) =>
    hasCue(word, cue),
  );

/** «أميراً»: the ending of an object, or of an adverb. */
export const isObject = (letters: string, lexicon: Lexicon): boolean =>
  lexicon.data.objectEndings.some((ending) => letters.endsWith(ending));

/** «شاهدوا»: a verb that no list holds, by an ending that only a verb has. */
const endsAsVerb = ({ text, actor }: Word, { data }: Lexicon): boolean =>
  actor === null && data.subjectEndings.some((ending) => text.endsWith(ending));

/**
 * Whether words that no list of actors holds may name who speaks: they begin with a noun, not with a preposition, a
 * pronoun, an adverb or the deed itself.
 *
 * @param words the words of the name
 * @param source the same as written
 * @param isAfterCue after «وفقا», where a preposition is glued to the name
 */
export function isSpeakerName(words: readonly Word[], source: string, isAfterCue: boolean, lexicon: Lexicon): boolean {
  // "L'armée": the article is no name.
  const isElided = words[0] !== undefined && hasCue(words[0], 'definite') && words[1]?.text === "'";
  const first = isElided ? words[2] : words[0];
  if (first?.kind !== 'word' || NEVER_IN_NAME.test(source) || words.every(isArticle)) return false;
  if (NAME_CUES.some((cue) => hasCue(first, cue))) return true;
  if ((isSmall(first) && !isArticle(first)) || isVerb(first) || isNounOf(first, 'happening')) return false;
  if (lexicon.neverSpeakers.has(first.text) || endsAsVerb(first, lexicon)) return false;
  if (isAfterCue ? hasGluedArticle(first.text, lexicon) : hasGluedPreposition(first.text, lexicon)) return false;
  return !isObject(source.split(' ')[0] ?? '', lexicon);
}
