import { isCapitalized } from './places.ts';
import type { Sentence } from './sentence.ts';
import { isPreposition } from './title-boundary.ts';
import { hasCue, isInsideWord, isTellingVerb, isVerb, type Word } from './words.ts';

/** The first word from `from` on that is no mark, no «كما» or "however", and no verb that only opens a speech. */
function skipEmpty({ words }: Sentence, from: number, to: number, dropped: ReadonlySet<number>): number {
  let at = from;
  while (at < to) {
    const word = words[at] as Word;
    const isMark = word.kind === 'mark' && word.text !== '"';
    if (!dropped.has(at) && !isMark && !isEmptyOpening(word) && !opensSpeech(word, words[at + 1])) break;
    at++;
  }
  return at;
}

/** Skips what a headline does not begin with: bylines, marks, «كما», «من جهة أخرى», "however", and scenes. */
export function skipLead(sentence: Sentence, from: number, to: number, dropped: ReadonlySet<number>): number {
  const first = skipEmpty(sentence, from + bylineLength(sentence.words, from, to), to, dropped);
  let at = first;
  for (let i = 0; i < MOST_SCENES; i++) {
    const scene = skipScene(sentence, at, to);
    if (scene <= at) return at;
    at = skipEmpty(sentence, scene, to, dropped);
  }
  return at;
}

const MOST_SCENES = 3;

const LONGEST_BYLINE = 10;
const isDash = (word: Word | undefined): boolean => word?.kind === 'mark' && DASHES.has(word.text);
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '_']);

/** «سالم العلي - صحيفة الأفق - الميناء: وصل…», "LONDON (Horizon) - The…": words that open a text with who wrote it, and where. */
function bylineLength(words: readonly Word[], from: number, to: number): number {
  if (from > 0) return 0;
  const ahead = words.slice(0, Math.min(to, LONGEST_BYLINE));
  const dashes = ahead.filter((word, at) => isDash(word) && !isInsideWord(words, at));
  const close = ahead.findIndex(({ kind, text }) => kind === 'mark' && text === ':');
  const end = close >= 0 && dashes.length > 0 ? close : datelineEnd(words, ahead);
  const isPlain = ahead.slice(0, end).every((word) => !isVerb(word) && word.sense?.kind !== 'happening');
  return end > 0 && isPlain ? end + 1 : 0;
}

/** The dash behind the bracket that names who sends the news, or the line that only datelines have; -1 where none stands. */
function datelineEnd(words: readonly Word[], ahead: readonly Word[]): number {
  const close = ahead.findIndex(({ text }) => text === ')');
  if (close > 1 && isDash(words[close + 1])) return close + 1;
  return ahead.findIndex(({ text }) => text === '_');
}

const LONGEST_SCENE = 14;

/** A preposition before the noun of the deed, or a scene without a verb as far as its comma («في مؤشر جديد، أقالت…»). */
function skipScene(sentence: Sentence, at: number, to: number): number {
  const { words } = sentence;
  const [first, second] = [words[at], words[at + 1]];
  if (first && words[at + 1]?.text === '،' && isAdverb(sentence, first)) return at + 2;
  if (first && opensAside(sentence, first)) return asideEnd(sentence, at, to);
  if (!first || !isPreposition(first) || isCounted(sentence, second)) return at;
  if (second?.sense?.kind === 'happening' && second.sense.form === 'noun') return at + 1;
  const ahead = words.slice(at, Math.min(to, at + LONGEST_SCENE));
  const pause = ahead.findIndex((word) => word.kind === 'mark' && (word.text === '،' || word.text === ','));
  if (pause >= 0 && !ahead.slice(0, pause).some((word) => isVerb(word))) return at + pause + 1;
  return sentence.lexicon.data.subjectFirst ? at : (verbAhead(sentence, at, at + ahead.length) ?? at);
}

/** "Saying it was revenge, the group…", «قبيل أسبوعين، دشنت…»: a participle, or a time, with what belongs to it. */
const opensAside = ({ lexicon }: Sentence, { sense, expression, relation }: Word): boolean =>
  expression !== null ||
  (!lexicon.data.subjectFirst && relation === 'before') ||
  (lexicon.data.subjectFirst && sense?.form === 'participle');

/** The word behind the pause that closes an aside, where a new clause or its verb follows at once; else its beginning. */
function asideEnd({ words, clauses, clauseOf, lexicon }: Sentence, at: number, to: number): number {
  const ahead = words.slice(at, Math.min(to, at + LONGEST_SCENE));
  const pause = ahead.findIndex((word) => word.kind === 'mark' && (word.text === '،' || word.text === ','));
  const next = words[at + pause + 1];
  if (pause < 0 || !next) return at;
  const isMain =
    clauseOf[at + pause + 1] !== clauseOf[at] && clauses[clauseOf[at + pause + 1] ?? 0]?.relation === 'main';
  return isMain || (!lexicon.data.subjectFirst && !ahead.slice(0, pause).some(isVerb)) ? at + pause + 1 : at;
}

/** «بالتحديد،»: a preposition glued to a word that names nobody. */
const isAdverb = ({ lexicon }: Sentence, word: Word): boolean =>
  word.kind === 'word' &&
  word.actor === null &&
  !isVerb(word) &&
  lexicon.data.gluedPrepositions.some((glued) => word.text.startsWith(glued + lexicon.language.morphology.article));

/** «نحو ألف شخص»: a number makes it the subject. */
const isCounted = ({ lexicon }: Sentence, word: Word | undefined): boolean =>
  word !== undefined && (word.kind === 'number' || lexicon.numerals.has(word.text));

const FEWEST_WORDS = 4;

/**
 * «في نورلاند سيلتقي الوزير…»: where verbs come first, the title begins with the verb that a scene stands before; after an
 * indefinite noun a verb only describes it.
 */
function verbAhead({ words, lexicon }: Sentence, from: number, to: number): number | null {
  const verb = words.findIndex(
    (word, at) => at > from && at < to && isTellingVerb(word) && word.sense?.form !== 'base',
  );
  const between = words.slice(from, verb);
  const isScene = between.every(
    ({ kind, relation }) => kind !== 'mark' && (relation === null || relation === 'during'),
  );
  const [last, { article }] = [words[verb - 1], lexicon.language.morphology];
  const isDefinite = last?.actor !== null || last.expression !== null || last.text.startsWith(article);
  return verb >= 0 && isScene && isDefinite && to - verb >= FEWEST_WORDS ? verb : null;
}

const OPENING_CUES = ['discourse', 'that-it', 'that-they'] as const;

/** "as many as nine": the first of three words that belong together. */
const opensPhrase = ({ relation, relationLength }: Word): boolean => relation === 'none' && relationLength > 2;

const isEmptyOpening = (word: Word): boolean =>
  word.actor === null &&
  !opensPhrase(word) &&
  (word.relation === 'complement' || OPENING_CUES.some((cue) => hasCue(word, cue)) || isLoneJoining(word));

/** «قال "…"»: who says so is shown beside the title. */
const opensSpeech = (word: Word, next: Word | undefined): boolean =>
  isVerb(word) &&
  word.sense?.kind === 'report' &&
  SAYING.has(word.sense.name) &&
  next?.kind === 'mark' &&
  SPEECH_MARKS.has(next.text);

const SAYING: ReadonlySet<string> = new Set(['say', 'affirm', 'continue']);
const SPEECH_MARKS: ReadonlySet<string> = new Set([':', '"', '«']);

/** «و» before a quotation mark stands as a word by itself. */
const isLoneJoining = ({ kind, text, sense }: Word): boolean =>
  kind === 'word' && text.length === 1 && !sense && /\p{Lo}/u.test(text);

/** Letters of a subject that leave no room for what was done. */
const LONGEST_SUBJECT = 70;

/** "The former champion and … Adam Brook was given": of a subject that is too long for a title, only the name before the verb. */
export function nearSubject(sentence: Sentence, start: number, head: number): number {
  const { words, lexicon } = sentence;
  const [first, verb] = [words[start], words[head]];
  if (!lexicon.data.subjectFirst || !first || !verb || !isVerb(verb)) return start;
  const isShort = verb.start - first.start <= LONGEST_SUBJECT;
  if (isShort || words.slice(start, head).some((word) => isTellingVerb(word))) return start;
  let end = head;
  while (end > start && (words[end - 1]?.sense || isSmall(words[end - 1] as Word))) end--;
  let at = end;
  while (at > start && isOfName(sentence, words[at - 1] as Word)) at--;
  return at < end ? at : start;
}

const isSmall = (word: Word): boolean => word.actor === null && (word.cues.length > 0 || isVerb(word));

/** A word of a listed name, or with a capital letter. */
const isOfName = (sentence: Sentence, word: Word): boolean =>
  word.kind === 'word' && (word.actor?.form === 'name' || (isCapitalized(sentence, word) && word.cues.length === 0));
