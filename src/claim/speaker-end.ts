import type { CueKind } from '../language/claim-data.ts';
import { isCapitalized } from './places.ts';
import type { Sentence } from './sentence.ts';
import { startsObject } from './speaker-object.ts';
import { hasGluedPreposition, isObject } from './speaker-words.ts';
import { hasCue, isInitialPoint, isInsideWord, isNounOf, isPause, isShortening, type Word } from './words.ts';

/** Marks that may stand in a name or beside it. */
export const NAME_MARKS: ReadonlySet<string> = new Set([',', '،', '"', "'", '-', '(', ')', '.']);

/** A noun of a deed ends a name, unless an article makes it part of one («وزير النقل»). */
export const isDeed = (word: Word): boolean => isNounOf(word, 'happening') && word.lead === '';

/** A place in a range of words, seen from the name that begins at `start`. */
export interface NamePlace {
  readonly start: number;
  readonly at: number;
  /** The name stands before its verb. */
  readonly isBefore: boolean;
}

/** "the Joint Operations Command", "le commandement des opérations": a deed that a name is made of. */
function isInName(sentence: Sentence, range: readonly Word[], at: number): boolean {
  const [word, before] = [range[at] as Word, range[at - 1]];
  return isCapitalized(sentence, word) || (before !== undefined && hasCue(before, 'preposition'));
}

/** "ont annoncé les secours": an article and the noun of a deed, and nothing else. */
const isWholeName = (range: readonly Word[], at: number): boolean =>
  at === 1 && range.length === 2 && hasCue(range[0] as Word, 'definite') && !hasCue(range[0] as Word, 'place');

/** A mark that parts words and names, before which a name ends; before the verb, only a pause does not belong to it. */
function endsAtMark({ lexicon }: Sentence, range: readonly Word[], { start, at, isBefore }: NamePlace): boolean {
  const word = range[at] as Word;
  if (word.kind !== 'mark' || isInsideWord(range, at) || isInitialPoint(range, at)) return false;
  if (isShortening(range, at, lexicon.abbreviations)) return false;
  if (isBefore) return !NAME_MARKS.has(word.text) || isPause(word);
  // «شركة «الموج» للنقل»: a part of a name in quotation marks.
  return word.text !== '"' || (range[start] as Word).quoted;
}

/** «عدد | من الشهود»: a word that says how many is completed by whom it counts. */
const isPart = ({ lexicon }: Sentence, word: Word | undefined): boolean =>
  word !== undefined && (lexicon.incomplete.has(word.text) || lexicon.numerals.has(word.text));

const AUDIENCE: readonly CueKind[] = ['outlet', 'audience'];

/** A word without the preposition glued to it, as it stands alone; '' where none is glued. */
function withoutPreposition({ lexicon }: Sentence, text: string): string {
  const { article, fused } = lexicon.language.morphology;
  const prefix = Object.keys(fused).find((one) => text.startsWith(one));
  if (prefix !== undefined) return article + text.slice(prefix.length);
  const glue = lexicon.data.attributionGlue;
  return glue !== '' && text.startsWith(glue) ? text.slice(glue.length) : '';
}

/** «لوكالة», «للصحافيين»: a preposition glued to the sort of an outlet, or to who listens, tells whom it was told to. */
export function isAddressed(sentence: Sentence, { text, actor }: Word, to: readonly CueKind[] = AUDIENCE): boolean {
  const rest = actor === null ? withoutPreposition(sentence, text) : '';
  const phrases = sentence.lexicon.phrases.get(rest) ?? [];
  return phrases.some(({ cue, words }) => cue !== null && to.includes(cue) && words.length === 1);
}

/** «المتحدث الرسمي للجمعية فلان»: what completes an office belongs to the name. */
const completesOffice = (range: readonly Word[], { start, at }: NamePlace): boolean =>
  range.slice(start, at).some((word) => hasCue(word, 'title'));

const ENDING_CUES: readonly CueKind[] = ['medium', 'comment', 'attribution', 'as-saying', 'or'];

/** «سكان | ينحدرون من البلدة»: a verb that no list holds, told by its shape. */
const isShapedAsVerb = ({ lexicon }: Sentence, { text, actor, sense }: Word): boolean =>
  actor === null && sense === null && lexicon.verbShapes.some((shape) => shape.test(text));

/** Before the verb: "Reed | called the killing wrong but urged": a verb whose object keeps it from telling. */
function isOtherVerb(sentence: Sentence, word: Word): boolean {
  const { data, senses: known } = sentence.lexicon;
  if (!data.subjectFirst || word.actor !== null || word.sense !== null || isCapitalized(sentence, word)) return false;
  const senses = known.get(word.text) ?? [];
  return senses.some(({ form }) => form === 'past') && senses.every(({ form }) => form !== 'noun');
}

/** Behind the verb: a preposition, an object, and what was told. */
function endsBehindVerb(sentence: Sentence, range: readonly Word[], place: NamePlace): boolean {
  const { start, at } = place;
  const word = range[at] as Word;
  const { lexicon } = sentence;
  if (lexicon.data.attributionGlue !== '' && word.text === lexicon.data.attributionGlue) return true;
  if (startsObject(sentence, range, start, at) || isShapedAsVerb(sentence, word)) return true;
  const isPreposition = hasCue(word, 'preposition') && !hasCue(word, 'genitive');
  const isGlued = hasGluedPreposition(word.text, lexicon) && !completesOffice(range, place);
  const isSource = hasCue(range[start] as Word, 'anonymous');
  const letters = sentence.text.slice(word.start, word.end);
  const isAsked = isPart(sentence, range[at - 1]);
  // «أشارت المصادر إلى قتلى»: what is told of, and no part of who tells.
  const isContent = hasCue(word, 'of-content') || (isSource && hasCue(word, 'range-to'));
  return isContent || (!isSource && !isAsked && (isPreposition || isGlued)) || isObject(letters, lexicon);
}

/** A name ends before a mark, a date, a deed, whom it was told to, and what the speaker was doing. */
export function endsName(sentence: Sentence, range: readonly Word[], place: NamePlace): boolean {
  const { at, isBefore } = place;
  const word = range[at] as Word;
  // «اللجنة التابعة للحركة»: a word that asks for what follows goes on, whatever is glued to that.
  const isAsked = isPart(sentence, range[at - 1]);
  if (endsAtMark(sentence, range, place) || (word.isGoverned && !isAsked) || word.expression !== null) return true;
  if (isDeed(word) && !isInName(sentence, range, at) && !isWholeName(range, at)) return true;
  if (ENDING_CUES.some((cue) => hasCue(word, cue)) || isAddressed(sentence, word)) return true;
  return isBefore ? isOtherVerb(sentence, word) : endsBehindVerb(sentence, range, place);
}
