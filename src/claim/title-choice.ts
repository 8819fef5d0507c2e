import type { Candidate } from './candidate.ts';
import { ownerOf } from './owner.ts';
import type { WordRange } from './quote.ts';
import type { Sentence } from './sentence.ts';
import { namesNoSubject } from './subject.ts';
import { opensNameless, type Title, toTitle } from './title.ts';
import { titleRange } from './title-range.ts';
import { leftOutSubject } from './title-subject.ts';
import { hasCue, isVerb } from './words.ts';

/** "Has lifted…", "Including…", "To be completed", "When two…": where subjects come first, nothing that a title begins with. */
function opensWithoutSubject({ words }: Sentence, first: number): boolean {
  const [word, next] = [words[first], words[first + 1]];
  if (!word || word.actor !== null || word.expression !== null) return false;
  if (isVerb(word) || word.sense?.form === 'participle' || hasCue(word, 'auxiliary')) return true;
  if (hasCue(word, 'preposition')) return hasCue(word, 'before-verb') || next?.sense?.form === 'participle';
  return word.relation !== null && word.relation !== 'none' && word.relation !== 'complement';
}

/** «طلبتها من…», «رصيدها»: an object or an owner that nobody can know. */
function opensWithPronoun(sentence: Sentence, first: number): boolean {
  const word = sentence.words[first];
  if (!word) return false;
  if (word.pronounLength > 0) return ownerOf(sentence, first) === null;
  return (isVerb(word) && word.hasObject) || namesNoSubject(word, sentence);
}

/** Words that are no sentence: without a subject, or without anything told. */
const isFragment = (sentence: Sentence, { text, first, isBare }: Title): boolean =>
  text === '' ||
  isBare ||
  (sentence.lexicon.data.subjectFirst ? opensWithoutSubject(sentence, first) : opensWithPronoun(sentence, first));

/** «بعد أسبوعين…»: a scene, without what happened in it. */
function opensWithScene({ words, clauses, clauseOf }: Sentence, first: number): boolean {
  const [word, clause] = [words[first], clauses[clauseOf[first] ?? 0]];
  return !word || hasCue(word, 'preposition') || word.expression !== null || clause?.relation !== 'main';
}

/** The start of the sentence as far as a title goes; null where that is no better. */
function startOfSentence(sentence: Sentence, head: number): Title | null {
  const { words } = sentence;
  const title = toTitle(sentence, { from: 0, to: words.length, head, subject: null });
  const tells = words.slice(title.first, title.last + 1).some((word) => isVerb(word));
  const isPoor =
    isFragment(sentence, title) || opensNameless(title.text, sentence) || opensWithScene(sentence, title.first);
  return tells && !isPoor ? title : null;
}

/**
 * The title of what is told: an extract of its own words. Where these are no sentence, the start of the sentence; where only the
 * words before tell of whom they are, that start too, if it goes as far as the deed.
 */
export function titleOf(candidate: Candidate, quote: WordRange): string {
  const { sentence, head } = candidate;
  const range = titleRange(candidate, quote, sentence.lexicon.data.subjectFirst);
  const subject = leftOutSubject(candidate, range.from);
  const own = toTitle(sentence, { ...range, head, subject });
  const fragment = isFragment(sentence, own);
  if (subject !== null || !(fragment || opensNameless(own.text, sentence))) return own.text;
  const whole = startOfSentence(sentence, head);
  return whole && (fragment || whole.last >= head) ? whole.text : own.text;
}
