import type { WordRange } from './quote.ts';
import type { Sentence } from './sentence.ts';
import { hasCue, type Word } from './words.ts';

/** The word counted: the next word that is not a small one. */
function counted(words: readonly Word[], at: number, to: number): string | null {
  for (let next = at + 1; next < Math.min(to, at + 3); next++) {
    const word = words[next];
    if (word?.kind !== 'word' || word.expression) return null;
    if (!hasCue(word, 'date-preposition')) return word.text;
  }
  return null;
}

/** Numbers with what they count, folded: [["10", "عناصر"]]. Dates are no figures. */
export function figuresOf(sentence: Sentence, range: WordRange): [string, string][] {
  const figures: [string, string][] = [];
  for (let at = range.from; at < range.to; at++) {
    const word = sentence.words[at];
    if (word?.kind !== 'number' || word.expression) continue;
    const of = counted(sentence.words, at, range.to);
    if (of !== null) figures.push([word.text, of]);
  }
  return figures;
}
