import type { Sentence } from './sentence.ts';
import { hasCue, isVerb, type Word } from './words.ts';

/** Clauses that go on with the subject of the one before where their verb names none of its own. */
const CARRYING: ReadonlySet<string> = new Set(['coordinate', 'before', 'after', 'result', 'purpose']);

/** Those who are harmed are named after the verb, and often behind where and when: it is never without a subject. */
const HARMS: ReadonlySet<string> = new Set([
  'kill',
  'injure',
  'die',
  'arrest',
  'displace',
  'destroy',
  'fall',
  'happen',
]);

/** Words that a preposition may govern before its end is in doubt («في الهجوم خمسة جنود» names a subject). */
const PHRASE_WORDS = 2;

const isPrepositional = (word: Word, sentence: Sentence): boolean =>
  hasCue(word, 'preposition') || hasGluedPronoun(word, sentence);

/** «منها»: a preposition with a pronoun glued to it. */
export function hasGluedPronoun(word: Word, { lexicon }: Sentence): boolean {
  return lexicon.language.morphology.enclitics.some((ending) => {
    const stem = word.text.endsWith(ending) ? word.text.slice(0, -ending.length) : '';
    return (lexicon.phrases.get(stem) ?? []).some(({ cue, words }) => cue === 'preposition' && words.length === 1);
  });
}

const isBoundary = (word: Word): boolean => word.kind === 'mark' || word.expression !== null || word.relation !== null;

/** Only phrases with a preposition, dates and marks stand between the verb and the end of its clause. */
export function followsNoSubject(sentence: Sentence, head: number, to: number): boolean {
  let left = 0;
  for (let at = head + 1; at < to; at++) {
    const word = sentence.words[at] as Word;
    if (isPrepositional(word, sentence)) left = PHRASE_WORDS;
    else if (isBoundary(word)) left = 0;
    else if (left-- <= 0 || word.kind === 'number' || sentence.lexicon.numerals.has(word.text)) return false;
  }
  return true;
}

/** «أطلقوا»: the ending says that whoever did it was named before. */
export const namesNoSubject = (word: Word, { lexicon }: Sentence): boolean =>
  isVerb(word) && lexicon.data.subjectEndings.some((ending) => word.text.endsWith(ending));

/** A verb whose subject is left out, for it is that of the clause before: «قبل أن تنسحب منها», "and closed it". */
export function dropsSubject(sentence: Sentence, head: number): boolean {
  const word = sentence.words[head];
  const clause = sentence.clauses[sentence.clauseOf[head] ?? 0];
  if (!word || !clause || !isVerb(word) || HARMS.has(word.sense?.name ?? '')) return false;
  const carries = CARRYING.has(clause.relation) || (clause.relation === 'main' && word.joins && head === clause.from);
  if (!carries) return false;
  if (namesNoSubject(word, sentence)) return true;
  if (sentence.lexicon.data.subjectFirst) return head === clause.body;
  return followsNoSubject(sentence, head, clause.to);
}

/** The nearest verb of the clauses before `clause` that is not in a clause about a noun; -1 where there is none. */
export function verbBefore({ words, clauses, clauseOf }: Sentence, clause: number): number {
  return words.findLastIndex((word, at) => {
    const own = clauseOf[at] ?? 0;
    return own < clause && isVerb(word) && word.sense?.kind !== 'plain' && clauses[own]?.relation !== 'relative';
  });
}
