import { edtfBounds } from '../calendar/index.ts';
import type { TemporalExpression } from '../temporal/temporal-expression.ts';
import { foldKey } from '../text/fold.ts';
import { type Candidate, LIGHT } from './candidate.ts';
import { isDayFine } from './dating.ts';
import { isAuthors, isQuestion, opensAsView } from './exclusions.ts';
import { VIEWS } from './governors.ts';
import type { Sentence } from './sentence.ts';
import { isVerb, type Word } from './words.ts';

/** Sentences by which an article shows what it is. */
export const OPENING_SENTENCES = 2;

/** Days from publication within which a day is news. */
const NEWS_DAYS = 10;

/** Said as a day by its name or number, or by a word that counts from publication; «اليوم» alone may mean these times. */
const namesDay = ({ type, said, edtf, anchor }: TemporalExpression): boolean =>
  (type === 'DATE' || type === 'TIME') && said.length > 0 && edtf !== anchor;

/** A day about that of publication. */
function isNewsDay(expression: TemporalExpression, published: string | null): boolean {
  const now = published === null ? null : edtfBounds(published);
  if (now === null) return false;
  const when = expression.edtf === null || !isDayFine(expression.edtf) ? null : edtfBounds(expression.edtf);
  return when !== null && when.earliest >= now.earliest - NEWS_DAYS && when.latest <= now.latest + NEWS_DAYS;
}

/** Expressions by which an article shows what it is. */
const OPENING_EXPRESSIONS = 6;

/**
 * An article that names a day about its publication among the first times that it names tells news. One without a day of
 * publication may be a history, which opens as it likes.
 */
export const tellsOfTimes = (expressions: readonly TemporalExpression[], published: string | null): boolean =>
  published === null ||
  expressions.slice(0, OPENING_EXPRESSIONS).some((one) => namesDay(one) && isNewsDay(one, published));

/** Somebody says, announces or denies something, in a sentence's own words («قال…», «… قائلا»). */
const hasSpeaker = ({ words }: Sentence): boolean =>
  words.some((word) => {
    const form = word.sense?.form;
    const isTold = word.sense?.kind === 'report' && (form === 'carry' || (isVerb(word) && form !== 'base'));
    return isTold && !VIEWS.has(word.sense?.name ?? '') && !word.quoted;
  });

const OPENING_WORDS = 3;

/** «شن الطيران…», "The army shelled…": the main clause tells what was done. */
function tellsDeed({ words, clauses, lexicon }: Sentence): boolean {
  const main = clauses.find(({ relation }) => relation === 'main');
  const to = lexicon.data.subjectFirst ? (main?.to ?? 0) : Math.min(main?.to ?? 0, (main?.body ?? 0) + OPENING_WORDS);
  const isDeed = (word: Word): boolean =>
    word.sense?.kind === 'happening' && word.sense.form === 'past' && !LIGHT.has(word.sense.name);
  return words.slice(main?.body ?? 0, to).some(isDeed);
}

/** Whether a sentence that opens an article shows that it tells news: a day, a speaker, or a deed. */
export const isNews = (sentence: Sentence, published: string | null): boolean =>
  sentence.words.some(({ expression }) => expression !== null && isNewsDay(expression, published)) ||
  hasSpeaker(sentence) ||
  tellsDeed(sentence);

/** Sentences that an author speaks in at least, and the share of all that makes a text an essay, a sermon or an interview. */
const FEWEST_OWN = 2;
const OWN_SHARE = 1 / 4;
const SHORTEST_SENTENCE = 4;

/** The author asks, exclaims, or speaks of himself, of his readers or of what seems so. */
const isOwnWord = (sentence: Sentence): boolean =>
  isAuthors(sentence) ||
  opensAsView(sentence) ||
  (isQuestion(sentence) && !sentence.words.some(({ quoted }) => quoted)) ||
  sentence.words.some(({ text, quoted }) => text === '!' && !quoted);

/** An article that its author speaks in again and again, or that asks and is answered, tells no news but what it dates. */
export function isAuthorsOwn(sentences: readonly Sentence[]): boolean {
  const whole = sentences.filter(({ words }) => words.length >= SHORTEST_SENTENCE);
  const own = whole.filter(isOwnWord).length;
  return own >= FEWEST_OWN && own >= whole.length * OWN_SHARE;
}

/** «اليوم» in an essay means these times, not a day. */
function isNowadays({ dating, sentence }: Candidate): boolean {
  const [expression, other] = dating?.expressions ?? [];
  if (!expression || other || expression.basis !== 'dct' || expression.edtf !== expression.anchor) return false;
  const forms = sentence.lexicon.language.temporal.lexicon['nowadays'] ?? [];
  const said = foldKey(expression.text);
  return forms.some(([form]) => form.split('|').some((one) => foldKey(one) === said));
}

/** What an article that opens as no news (a recipe, a history) tells of use to a timeline: only what it dates. */
export const isDatedByWords = (candidate: Candidate): boolean => candidate.date !== null && !isNowadays(candidate);

/** What an author's own text tells: nothing that only the day of publication dates, unless somebody says it. */
export const isDatedByAuthor = (candidate: Candidate): boolean =>
  isDatedByWords(candidate) && (candidate.basis !== 'publication' || hasSpeaker(candidate.sentence));
