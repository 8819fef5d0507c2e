import { granularityOf } from '../calendar/index.ts';
import { type Candidate, FRAMES } from './candidate.ts';
import { isDayFine } from './dating.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './sentence.ts';
import { hasCue, isNounOf, isVerb, type Word } from './words.ts';

/** What an article has told so far that later sentences may point back to. */
export interface Story {
  /** Date of the last day-fine happening, by the noun that named it. */
  readonly dates: ReadonlyMap<string, string>;
  /** The same by the class of the deed, for "the men who attacked". */
  readonly deeds: ReadonlyMap<string, string>;
  /** The day last told of: of what happened, where anything did. */
  readonly lastDay: string | null;
  /** The day of the report last told, where it is no day of the story. */
  readonly reportDay: string | null;
  /** The day that the paragraph is telling of. */
  readonly running: string | null;
  /** Nouns that the sentences of the last day brought in. */
  readonly lastWords: ReadonlySet<string>;
  /** All days told of. */
  readonly days: ReadonlySet<string>;
}

export const EMPTY_STORY: Story = {
  dates: new Map(),
  deeds: new Map(),
  lastDay: null,
  reportDay: null,
  running: null,
  lastWords: new Set(),
  days: new Set(),
};

/** Nouns of happenings so general that pointing at one says nothing. */
const VAGUE = new Set([
  'operation',
  'do',
  'happen',
  'start',
  'end',
  'rise',
  'decline',
  'decide',
  'agree',
  'meet',
  'continue',
  'manage',
  'conference',
  'fund',
  'transfer',
  'challenge',
  'clash',
  'elect',
  'negotiate',
]);

const REFERRING = new Set(['after', 'during', 'cause']);
const OPENING_WORDS = 3;

/** A definite noun of a happening: «الهجوم», "the attack". */
function isDefinite(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at];
  if (!word || !isNounOf(word, 'happening')) return false;
  const article = lexicon.language.morphology.article;
  if (article !== '' && word.lead.endsWith(article)) return true;
  return words[at - 1] !== undefined && hasCue(words[at - 1] as Word, 'definite');
}

/** «الهجوم الأخير», "the latest attack", as the subject of the sentence. */
export function pointsToLatest(sentence: Sentence): boolean {
  return sentence.words.slice(0, OPENING_WORDS + 1).some((word, at) => {
    const beside = [sentence.words[at - 1], sentence.words[at + 1]];
    return isNounOf(word, 'happening') && beside.some((other) => other !== undefined && hasCue(other, 'latest'));
  });
}

/** "So far", "since then", "for three years", "daily": the sentence has a time of its own, though no day. */
function tellsOwnTime({ words }: Sentence): boolean {
  if (words.some(({ relation }) => relation === 'since')) return true;
  return words.some(
    ({ expression }) =>
      expression !== null &&
      (expression.type === 'DURATION' || expression.type === 'SET' || expression.value === 'PRESENT_REF'),
  );
}

/** The date of a dated happening that the sentence points back to: its subject, or what it followed. */
export function dateReferredTo(sentence: Sentence, story: Story, lexicon: Lexicon): string | null {
  if (tellsOwnTime(sentence)) return null;
  const { words, clauses } = sentence;
  for (let at = 0; at < words.length; at++) {
    if (!isDefinite(words, at, lexicon)) continue;
    const name = words[at]?.sense?.name ?? '';
    const date = VAGUE.has(name) ? undefined : story.dates.get(nounKey(words[at] as Word));
    const clause = clauses[sentence.clauseOf[at] ?? 0];
    const isGoverned = clause !== undefined && REFERRING.has(clause.relation) && at - clause.body <= 2;
    if (date !== undefined && (at <= OPENING_WORDS || isGoverned)) return date;
  }
  return dateOfDoers(sentence, story);
}

/** «العناصر التي هاجمت السجن … تمكنت»: who did what is dated go on in the same story. */
function dateOfDoers({ words, clauses, clauseOf }: Sentence, story: Story): string | null {
  const at = clauses.findIndex(({ relation }) => relation === 'relative');
  const [doers, main] = [clauses[at], clauses[at + 1]];
  if (!doers || main?.relation !== 'main' || doers.from > OPENING_WORDS) return null;
  if (words.slice(0, doers.from).some(isVerb)) return null;
  const deed = words.find(({ sense }, i) => clauseOf[i] === at && sense?.kind === 'happening' && sense.form === 'past');
  const name = deed?.sense?.name ?? '';
  return VAGUE.has(name) ? null : (story.deeds.get(name) ?? null);
}

/** A day becomes an approximate one: "published on the 21st" says that it happened about then. */
export function aboutPublication(published: string): string {
  return granularityOf(published) === 'day' && !/[~?%]/.test(published) ? `${published}~` : published;
}

const isDay = (date: string | null): date is string =>
  date !== null && !date.includes('/') && isDayFine(date.replace(/[~?%]$/, ''));

/** The noun itself, without what is glued before it: "attack" and "attacks" are two. */
const nounKey = (word: Word): string => word.text.slice(word.lead.length);

/** The nouns that name what was dated: of its clause, or of the whole sentence for the news of the article. */
function nounsTold({ sentence, clause, basis }: Candidate): Word[] {
  const range = sentence.clauses[clause];
  const words = basis === 'publication' ? sentence.words : sentence.words.slice(range?.from, range?.to);
  return words.filter((word) => isNounOf(word, 'happening'));
}

/** Nouns brought in by an indefinite article, which a later sentence may name again. */
function introducedIn({ words }: Sentence): string[] {
  const isNear = (at: number): boolean =>
    words.slice(Math.max(0, at - 4), at).some((word) => hasCue(word, 'indefinite'));
  return words.flatMap((word, at) => (isLong(word) && isNear(at) ? [word.text] : []));
}

/** The day of a time of day. */
const dayOf = (date: string | null): string | null => date?.split('T')[0] ?? null;

/** The day on which somebody spoke is no day of what they spoke of. */
const isReportOnly = ({ basis, isStatement, telling }: Candidate): boolean =>
  basis === 'report' || (isStatement && FRAMES.has(telling?.manner ?? ''));

/**
 * Adds what a sentence dated to a day, so that later ones may point back to it.
 *
 * @param isDayNamed the sentence names a day, though nothing is told of it
 */
export function remember(story: Story, candidates: readonly Candidate[], isDayNamed = false): Story {
  const told = candidates.filter(({ date, stance }) => isDay(date) && stance !== 'planned');
  const happened = told.find(({ isStatement, basis }) => !isStatement && basis !== 'publication');
  const onItsDay = told.findLast((one) => !isReportOnly(one))?.date;
  const reported = told.findLast(isReportOnly)?.date ?? null;
  const isDated = candidates.some(({ date }) => date !== null);
  if (told.length === 0) return isDated || isDayNamed ? { ...story, running: null } : story;
  const dates = new Map(story.dates);
  for (const candidate of told)
    for (const word of nounsTold(candidate)) dates.set(nounKey(word), dayOf(candidate.date) ?? '');
  const deeds = new Map(story.deeds);
  for (const { happening, date } of told) if (happening !== null) deeds.set(happening, dayOf(date) ?? '');
  const days = new Set([...story.days, ...told.flatMap(({ date }) => dayOf(date) ?? [])]);
  const lastDay = dayOf(onItsDay ?? story.lastDay ?? told.at(-1)?.date ?? null);
  const known = lastDay === story.lastDay ? story.lastWords : [];
  const lastWords = new Set([...known, ...(told[0] ? introducedIn(told[0].sentence) : [])]);
  const running = dayOf(happened?.date ?? null);
  return { dates, deeds, lastDay, reportDay: dayOf(reported), running, lastWords, days };
}

/** What a paragraph tells does not run on into the next. */
export const startBlock = (story: Story): Story => ({ ...story, running: null });

/** Harm that is told of after its cause. */
export const HARM: ReadonlySet<string> = new Set(['kill', 'injure', 'die', 'ill', 'destroy', 'displace', 'rescue']);

const POINTING_WORDS = 5;
const LONGEST_SMALL_WORD = 3;

const isLong = (word: Word): boolean => word.kind === 'word' && word.text.length > LONGEST_SMALL_WORD;

/** "The helicopter" after "a helicopter went down": a definite opening names what the last dated sentence told of. */
function namesAgain(opening: readonly Word[], story: Story): boolean {
  const [first, ...rest] = opening;
  if (!first || !hasCue(first, 'definite')) return false;
  return rest.slice(0, 2).some((word) => isLong(word) && story.lastWords.has(word.text));
}

/**
 * The day that a sentence goes on with: its subject points back within the paragraph ("he", "the flight"), it names a thing
 * of the last dated sentence again, it says that it was the same day, or it tells the harm done in an article that has told
 * of one day only.
 */
export function dateContinued(sentence: Sentence, story: Story): string | null {
  if (tellsOwnTime(sentence)) return null;
  const opening = sentence.words.filter((word) => word.kind === 'word').slice(0, POINTING_WORDS);
  const isDefinite = opening[0] !== undefined && hasCue(opening[0], 'definite');
  if (story.running !== null && (isDefinite || opening.some((word) => hasCue(word, 'pronoun')))) return story.running;
  if (namesAgain(opening, story) || opening.some((word) => hasCue(word, 'same-day'))) return story.lastDay;
  const tellsHarm = sentence.words.some((word) => word.sense?.form === 'past' && HARM.has(word.sense.name));
  return tellsHarm && story.days.size === 1 ? story.lastDay : null;
}
