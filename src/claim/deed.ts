import { LIGHT } from './candidate.ts';
import type { WordRange } from './quote.ts';
import type { Sentence } from './sentence.ts';
import { hasCue, isNounOf, isVerb, type Word } from './words.ts';

/** Words that leave it to another to say what was done: "launched an attack", «نفذ عملية», «الهجوم الذي وقع». */
const SUPPORTING: ReadonlySet<string> = new Set([...LIGHT, 'launch', 'conference', 'shoot']);

const OBJECT_REACH = 14;
const ANTECEDENT_REACH = 5;

const nameOf = (word: Word | undefined): string => word?.sense?.name ?? '';

const isFull = (word: Word): boolean => word.sense?.kind === 'happening' && !SUPPORTING.has(nameOf(word));

/** «بدعم من …»: what a preposition governs is not what was done. */
function isGoverned({ words, lexicon }: Sentence, at: number): boolean {
  const [word, before] = [words[at] as Word, words[at - 1]];
  const { article } = lexicon.language.morphology;
  const hasGlued = word.lead !== '' && word.lead !== article && !word.joins;
  return hasGlued || (before !== undefined && hasCue(before, 'preposition'));
}

/** Indexes of the nouns of deeds in a range. */
function deedsIn({ words }: Sentence, from: number, to: number): number[] {
  const indexes: number[] = [];
  for (let at = Math.max(0, from); at < to; at++) {
    const word = words[at];
    if (word && isFull(word) && isNounOf(word, 'happening')) indexes.push(at);
  }
  return indexes;
}

/** «قاموا بقصف …»: the noun right behind the verb's subject, with the preposition that the verb wants. */
function carriedOut({ words, clauses, clauseOf, lexicon }: Sentence, head: number): number | undefined {
  if (nameOf(words[head]) !== 'do') return undefined;
  const to = Math.min(clauses[clauseOf[head] ?? 0]?.to ?? 0, head + 1 + OBJECT_REACH);
  const { gluedPrepositions } = lexicon.data;
  const at = words.findIndex(
    (word, i) =>
      i > head && i < to && isFull(word) && isNounOf(word, 'happening') && gluedPrepositions.includes(word.lead),
  );
  return at < 0 ? undefined : at;
}

/** The first happening of a range that is told there, and not only named beside something else; -1 where none is. */
export function deedTold(sentence: Sentence, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const word = sentence.words[at] as Word;
    if (word.sense?.kind !== 'happening' || LIGHT.has(word.sense.name)) continue;
    if (isVerb(word) || !isGoverned(sentence, at)) return at;
  }
  return -1;
}

/**
 * The class of what was done: that of the head, or where it only supports a noun, that of its object, of the noun that its
 * relative clause describes, or of the first verb of the extract that says more.
 */
export function deedOf(sentence: Sentence, range: WordRange, head: number, happening: string | null): string | null {
  const { words, clauses, clauseOf } = sentence;
  const clause = clauses[clauseOf[head] ?? 0];
  if (!clause || happening === null || !SUPPORTING.has(happening)) return happening;
  const isObject = (at: number): boolean => !isGoverned(sentence, at);
  const object = deedsIn(sentence, head + 1, Math.min(clause.to, head + 1 + OBJECT_REACH)).find(isObject);
  const isDescribing = clause.relation === 'relative';
  const described = isDescribing ? deedsIn(sentence, clause.from - ANTECEDENT_REACH, clause.from).at(-1) : undefined;
  const found = happening === 'happen' ? (described ?? object) : (object ?? described ?? carriedOut(sentence, head));
  if (found !== undefined) return nameOf(words[found]);
  const verb = words.slice(range.from, range.to).find((word) => isVerb(word) && isFull(word));
  return isDescribing && verb ? nameOf(verb) : happening;
}
