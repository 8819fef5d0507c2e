import type { Sentence } from './sentence.ts';
import { hasCue, isNounOf, type Word } from './words.ts';

/** Words that a name has at least before a word may begin what was told by its shape alone. */
const SHORTEST_SUBJECT = 3;

/** A noun with its article: a name that it ends can't be completed by one more noun. */
const isDefinite = ({ lexicon }: Sentence, word: Word | undefined): boolean => {
  const { article } = lexicon.language.morphology;
  return word !== undefined && article !== '' && word.actor === null && word.text.startsWith(article);
};

/** «أدانت رابطة الصيادين | التصريحات»: the noun of a deed or of words told, behind one that is definite as well. */
function isToldNoun({ lexicon }: Sentence, { sense, lead, text }: Word): boolean {
  return sense?.form === 'noun' && lead !== '' && lexicon.senses.has(text.slice(lead.length));
}

/** «أعلن عمدة المدينة كريم الهادي | توغل القوات»: a word with the shape of a deed's noun, completed by a definite one. */
function isShapedAsDeed(sentence: Sentence, range: readonly Word[], start: number, at: number): boolean {
  const [before, word, next] = [range[at - 1], range[at] as Word, range[at + 1]];
  const isTitled = before !== undefined && hasCue(before, 'title');
  const isPlain = word.kind === 'word' && word.sense === null && word.actor === null && word.cues.length === 0;
  if (at - start < SHORTEST_SUBJECT || isTitled || !isPlain) return false;
  return isDefinite(sentence, next) && sentence.lexicon.deedShapes.some((shape) => shape.test(word.text));
}

const ACCUSATIONS: ReadonlySet<string> = new Set(['accuse', 'allege']);

const isAccusation = (word: Word): boolean => isNounOf(word, 'report') && ACCUSATIONS.has(word.sense?.name ?? '');

/**
 * Whether behind a verb the word at `at` begins what was told, or to whom: where verbs come first, subject and object
 * stand side by side.
 *
 * @param start index in the range of the name's first word
 */
export function startsObject(sentence: Sentence, range: readonly Word[], start: number, at: number): boolean {
  const [before, word] = [range[at - 1], range[at] as Word];
  if (sentence.lexicon.data.subjectFirst || at <= start || !before) return false;
  // «الإذاعة والتلفزيون …»: what is joined to the name before goes on with it.
  const isJoined = word.actor !== null && word.actor.start > word.start;
  const opensActor = word.actor !== null && word.actor !== before.actor && word.actor.form !== 'demonym' && !isJoined;
  const isOther = opensActor && word.actorType !== 'person';
  // «أفاد مسؤول محلي وكالة …»: an outlet beside somebody unnamed is who was told.
  if (isOther && word.actorType === 'media' && hasCue(range[start] as Word, 'anonymous')) return true;
  // «نفى كريم التهم»: the article makes the noun no part of a name.
  if (isAccusation(word) && word.lead !== '') return true;
  if (!isDefinite(sentence, before)) return false;
  return isOther || isToldNoun(sentence, word) || isShapedAsDeed(sentence, range, start, at);
}
