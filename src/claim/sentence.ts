import type { Span } from '../text/span.ts';
import { type Clause, splitClauses } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import { hasCue, type Word } from './words.ts';

/** A sentence cut into words and clauses. All indexes count `words`; offsets count the block's text. */
export interface Sentence extends Span {
  readonly text: string;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  /** Clause of each word. */
  readonly clauseOf: readonly number[];
  /** The language's tables that it was read by. */
  readonly lexicon: Lexicon;
}

/** Longer runs without a full stop are cut, so that the cost stays in line with the length. */
const LONGEST_SENTENCE_WORDS = 300;

/**
 * Puts a block's words into its sentences.
 *
 * @param text the block's text
 * @param words all of the block's words, in order
 * @param spans the block's sentences, in order
 */
export function readSentences(
  text: string,
  words: readonly Word[],
  spans: readonly Span[],
  lexicon: Lexicon,
): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  for (const span of spans) {
    while ((words[next]?.start ?? Number.POSITIVE_INFINITY) < span.start) next++;
    const first = next;
    while ((words[next]?.start ?? Number.POSITIVE_INFINITY) < span.end) next++;
    for (let from = first; from < next; from += LONGEST_SENTENCE_WORDS) {
      const part = words.slice(from, Math.min(next, from + LONGEST_SENTENCE_WORDS));
      sentences.push(createSentence(text, part.slice(behindButtons(part)), lexicon));
    }
  }
  return sentences;
}

/** Words of buttons at least («شارك تويتر فيسبوك»), for one of them may begin a sentence. */
const FEWEST_BUTTONS = 3;

/** Index of the first word behind the buttons that a site puts before its text, where a sentence begins with some. */
function behindButtons(words: readonly Word[]): number {
  const first = words.findIndex((word) => word.kind === 'word' && !hasCue(word, 'share-line'));
  const buttons = words.slice(0, Math.max(first, 0)).filter(({ kind }) => kind === 'word');
  return buttons.length < FEWEST_BUTTONS ? 0 : first;
}

function createSentence(text: string, words: readonly Word[], lexicon: Lexicon): Sentence {
  const clauses = splitClauses(words, lexicon);
  const clauseOf = clauses.flatMap((clause, i) => Array.from({ length: clause.to - clause.from }, () => i));
  return { text, words, clauses, clauseOf, lexicon, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}
