import type { Span } from '../text/span.ts';
import type { Sentence } from './sentence.ts';
import { hasCue, type Word } from './words.ts';

/** An actor in the words of the sentence. */
export interface Owner extends Span {
  readonly actor: string;
}

/**
 * Whom the pronoun glued to a noun stands for («انسحابها»): the nearest actor before it that no preposition governs, else
 * the nearest.
 *
 * @returns null where the word carries no pronoun, or the sentence names nobody before it
 */
export function ownerOf(sentence: Sentence, at: number): Owner | null {
  const word = sentence.words[at];
  if (!word || word.pronounLength === 0) return null;
  let nearest: Word | null = null;
  for (let i = at - 1; i >= 0; i--) {
    const before = sentence.words[i] as Word;
    const isStart = before.actor !== null && sentence.words[i - 1]?.actor !== before.actor;
    if (!isStart) continue;
    nearest ??= before;
    const preposition = sentence.words[i - 1];
    if (preposition && hasCue(preposition, 'preposition')) continue;
    return toOwner(before);
  }
  return nearest ? toOwner(nearest) : null;
}

const toOwner = (word: Word): Owner | null =>
  word.actor ? { actor: word.actor.actor, start: word.actor.start, end: word.actor.end } : null;
