import { edtfBounds } from '../calendar/index.ts';
import type { TemporalExpression } from '../temporal/temporal-expression.ts';
import { foldKey } from '../text/fold.ts';
import { type Candidate, LIGHT } from './candidate.ts';
import { isDayFine } from './dating.ts';
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

/** «اليوم» in an essay means these times, not a day. */
function isNowadays({ dating, sentence }: Candidate): boolean {
  const [expression, other] = dating?.expressions ?? [];
  if (!expression || other || expression.basis !== 'dct' || expression.edtf !== expression.anchor) return false;
  const forms = sentence.lexicon.language.temporal.lexicon['nowadays'] ?? [];
  const said = foldKey(expression.text);
  return forms.some(([form]) => form.split('|').some((one) => foldKey(one) === said));
}

/** What an article that opens as no news (an essay, a sermon, a recipe) tells of use to a timeline: only what it dates. */
export const isDatedByWords = (candidate: Candidate): boolean => candidate.date !== null && !isNowadays(candidate);
