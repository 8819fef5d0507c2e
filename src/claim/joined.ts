import { LIGHT } from './candidate.ts';
import type { Clause } from './clauses.ts';
import type { Sentence } from './sentence.ts';
import { HARM } from './story.ts';
import { hasCue, isNounOf, isVerb, type Word } from './words.ts';

/** A word that tells, and its clause. */
interface Told {
  readonly clause: number;
  readonly head: number;
}

const isHarm = (word: Word | undefined): boolean =>
  word?.sense?.kind === 'happening' && word.sense.form !== 'noun' && HARM.has(word.sense.name);

/** «أصيب أربعة في هجوم | شنه …»: a verb alone describes the deed that the harm before was done in. */
function describesCause({ words, clauses, lexicon }: Sentence, own: Clause, first: number): boolean {
  const [noun, before] = [words[own.from - 1], words[own.from - 2]];
  const isBare = own.relation === 'relative' && own.body === own.from && clauses.includes(own);
  if (!isBare || !noun || !isNounOf(noun, 'happening') || !isHarm(words[first])) return false;
  const { article } = lexicon.language.morphology;
  return (before !== undefined && hasCue(before, 'preposition')) || (noun.lead !== '' && noun.lead !== article);
}

function isJoined(sentence: Sentence, { clause, head }: Told, first: number): boolean {
  const own = sentence.clauses[clause];
  if (!own) return false;
  if (own.relation === 'when') return true;
  if (own.relation === 'coordinate')
    return head === own.body || (isHarm(sentence.words[head]) && isHarm(sentence.words[first]));
  return describesCause(sentence, own, first);
}

/** The first happening verb of the clause before, where no mark or date ends it; -1 where there is none. */
function verbBefore({ words, clauses }: Sentence, clause: number): number {
  const before = clauses[clause - 1];
  const range = words.slice(before?.from, before?.to);
  if (!before || range.at(-1)?.kind === 'mark' || range.some((word) => word.expression !== null)) return -1;
  const isFirst = (word: Word): boolean =>
    isVerb(word) && word.sense?.kind === 'happening' && !LIGHT.has(word.sense.name);
  const at = range.findIndex(isFirst);
  return at < 0 ? -1 : before.from + at;
}

/**
 * «قتل جنديان وأصيب آخر أمس»، "ten died when a bus crashed on Friday": the date of the last is that of the first, which tells
 * the story.
 *
 * @returns the word that tells the first of them; -1 where nothing is so joined
 */
export function firstOfJoined(sentence: Sentence, told: Told): number {
  let first = -1;
  let last = told;
  for (;;) {
    const head = verbBefore(sentence, last.clause);
    if (head < 0 || !isJoined(sentence, last, head)) return first;
    first = head;
    last = { clause: last.clause - 1, head };
  }
}
