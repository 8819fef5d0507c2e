import type { Span } from '../text/span.ts';
import { LIGHT } from './candidate.ts';
import { MEASURES } from './clauses.ts';
import type { Sentence } from './sentence.ts';
import { endsWhole, isBetweenOpen } from './title-boundary.ts';
import { hasCue, isNounOf, isTellingVerb, isVerb, type Word } from './words.ts';

/** A part of the text that a title takes, with the index of its word. */
export interface Piece extends Span {
  readonly word: number;
}

/** What else is known of the words that pieces were taken from. */
export interface TrimContext {
  /** Index of the word that names the happening, or -1. */
  readonly head: number;
  /** Index of the word after the last that the title may take. */
  readonly to: number;
  /** Words between that were left out. */
  readonly dropped: ReadonlySet<number>;
}

const FEWEST_WORDS = 4;
/** Letters that stay at least when what hangs is taken off; else the hanging end is the lesser fault. */
const FEWEST_LETTERS = 36;

/** A name that the end cuts in two is left out. */
function withoutHalfName({ words }: Sentence, pieces: readonly Piece[]): Piece[] {
  const last = pieces.at(-1)?.word ?? -1;
  const name = words[last]?.actor ?? null;
  if (name === null || words[last + 1]?.actor !== name) return [...pieces];
  const whole = pieces.findLastIndex((piece) => words[piece.word]?.actor !== name);
  return pieces.slice(0, whole + 1);
}

/** Words that leave a sentence hanging («في», "that"). */
function hangs(sentence: Sentence, word: Word | undefined): boolean {
  if (word === undefined || word.actor) return false;
  if (word.kind === 'mark') return !/[)»”"%]/u.test(sentence.text.slice(word.start, word.end));
  return sentence.lexicon.dangling.has(word.text) || word.sense?.form === 'carry' || hasCue(word, 'anaphor-before');
}

function popHanging(sentence: Sentence, kept: Piece[]): void {
  const isHanging = (): boolean =>
    hangs(sentence, sentence.words[kept.at(-1)?.word ?? 0]) ||
    (kept.length > FEWEST_WORDS && isCutParticiple(sentence, kept));
  while (kept.length > 1 && isHanging()) kept.pop();
}

/** «بينهم ستة | من المدنيين», «الناتجة | عن»: the last word asks for the next one, which is cut off. */
function isCutOpen({ words, lexicon }: Sentence, kept: readonly Piece[]): boolean {
  const at = kept.at(-1)?.word ?? 0;
  const [last, next] = [words[at], words[at + 1]];
  const isCounted = words[at - 1]?.kind === 'number' && next !== undefined && isLeading(next);
  const isOpen = last !== undefined && lexicon.incomplete.has(last.text) && !isCounted;
  return isOpen && next?.kind === 'word' && !next.expression;
}

/** "$100 million | during": what follows goes with the verb, and is not what the number counts. */
const isLeading = (word: Word): boolean =>
  word.relation !== null || (hasCue(word, 'preposition') && !hasCue(word, 'genitive'));

/** "arriving | in 1966", "demanding | that": a participle whose words are cut off. */
function isCutParticiple({ words, lexicon }: Sentence, kept: readonly Piece[]): boolean {
  const at = kept.at(-1)?.word ?? 0;
  const [last, next] = [words[at], words[at + 1]];
  const isOpen = lexicon.data.subjectFirst && last?.sense?.form === 'participle' && next?.kind === 'word';
  return isOpen && words[at - 1] !== undefined && !hasCue(words[at - 1] as Word, 'auxiliary');
}

/** «… غارات استهدفت | مواقع»: a second verb whose object is cut off. */
function isCutAtVerb(sentence: Sentence, kept: readonly Piece[], next: Word | undefined): boolean {
  const words = kept.map((piece) => sentence.words[piece.word] as Word);
  const [last, others] = [words.at(-1), words.slice(0, -1)];
  if (!last || !isVerb(last) || last.isAmbiguous || !others.some(isVerb) || next?.kind !== 'word') return false;
  return last.joins || (!next.relation && !next.expression && !hasCue(next, 'preposition'));
}

/** «تسجيل يعلن فيه | أن»: a verb of telling whose words are cut off goes with them, unless it is the only verb. */
function tellingEnd(sentence: Sentence, kept: readonly Piece[]): number {
  const words = kept.map((piece) => sentence.words[piece.word] as Word);
  const last = words.findLastIndex((word) => isVerb(word));
  const tells = last >= words.length - 3 && words[last]?.sense?.kind === 'report';
  return tells && words.slice(0, last).some((word) => isVerb(word)) ? last : kept.length;
}

const lettersOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { start, end }) => sum + end - start + 1, -1);

const tells = (word: Word): boolean =>
  (isTellingVerb(word) || isNounOf(word, 'happening')) && !LIGHT.has(word.sense?.name ?? '');

/** What is left has no verb any more, or tells of nothing. */
function losesDeed({ words }: Sentence, all: readonly Piece[], kept: readonly Piece[]): boolean {
  const isLost = (test: (word: Word) => boolean): boolean =>
    all.some(({ word }) => test(words[word] as Word)) && !kept.some(({ word }) => test(words[word] as Word));
  return isLost(isVerb) || isLost(tells);
}

/** Steps back to the end of a phrase, as long as the deed and enough letters stay; else leaves the end as it is. */
function toWhole(sentence: Sentence, pieces: readonly Piece[], context: TrimContext): Piece[] {
  const kept = [...pieces];
  while (kept.length > FEWEST_WORDS) {
    const at = kept.at(-1)?.word ?? 0;
    if (lettersOf(kept) < FEWEST_LETTERS || losesDeed(sentence, pieces, kept)) break;
    const between = isBetweenOpen(sentence, kept[0]?.word ?? 0, at, context.to);
    if (between < 0 && endsWhole(sentence, at, context)) return kept;
    kept.pop();
    popHanging(sentence, kept);
  }
  return [...pieces];
}

/** Takes from the end the words that leave a sentence hanging («في», "that"), and half a phrase. */
export function trimEnd(sentence: Sentence, pieces: readonly Piece[], context: TrimContext): Piece[] {
  const kept = withoutHalfName(sentence, pieces);
  popHanging(sentence, kept);
  const next = sentence.words[(kept.at(-1)?.word ?? 0) + 1];
  // "10 minutes after": the measure goes with what follows.
  if (MEASURES.has(next?.relation ?? ''))
    while (kept.length > 1 && sentence.words[kept.at(-1)?.word ?? 0]?.expression) kept.pop();
  if (next?.relation === 'complement') kept.splice(tellingEnd(sentence, kept));
  if (isCutAtVerb(sentence, kept, next)) kept.pop();
  popHanging(sentence, kept);
  while (kept.length > FEWEST_WORDS && isCutOpen(sentence, kept)) kept.pop();
  popHanging(sentence, kept);
  return toWhole(sentence, kept, context);
}
