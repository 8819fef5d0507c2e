import type { Candidate } from './candidates.ts';
import { antecedentStart, type WordRange } from './quote.ts';
import type { Sentence } from './sentence.ts';

/** The clause that tells what a report says: the one that hangs on it, else what stands after a colon. */
function contentOf(sentence: Sentence, clause: number): number {
  const hanging = sentence.clauses.findIndex(
    (other, i) => i > clause && other.relation === 'complement' && other.parent === clause,
  );
  if (hanging >= 0) return hanging;
  const next = sentence.clauses[clause + 1];
  return next && sentence.words[next.from - 1]?.text === ':' ? clause + 1 : -1;
}

/** The words that a title is taken from: of a statement its content, of a hanging clause the noun it describes too. */
export function titleRange(candidate: Candidate, quote: WordRange): WordRange {
  const { sentence, clause } = candidate;
  const range = sentence.clauses[clause];
  if (!range) return quote;
  if (candidate.isStatement && candidate.stance !== 'denied' && candidate.stance !== 'no-comment') {
    const content = contentOf(sentence, clause);
    const told = sentence.clauses[content];
    if (told) return { from: told.body, to: sentence.words.length };
  }
  if (range.relation === 'relative') return { from: antecedentStart(sentence, range.from), to: quote.to };
  const governedHere = candidate.governor >= range.from && candidate.governor < candidate.head;
  const from = governedHere && sentence.words[candidate.governor + 1] ? candidate.governor + 1 : range.body;
  return { from, to: Math.max(quote.to, from + 1) };
}
