import { granularityOf } from '../calendar/index.ts';
import type { Candidate } from './candidate.ts';
import { isDayFine } from './dating.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './sentence.ts';
import { hasCue, isNounOf, type Word } from './words.ts';

/** What an article has told so far that later sentences may point back to. */
export interface Story {
  /** Date of the last day-fine happening, by class. */
  readonly dates: ReadonlyMap<string, string>;
  /** The day last told of. */
  readonly lastDay: string | null;
}

export const EMPTY_STORY: Story = { dates: new Map(), lastDay: null };

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

/** The date of a dated happening that the sentence points back to: its subject, or what it followed. */
export function dateReferredTo(sentence: Sentence, story: Story, lexicon: Lexicon): string | null {
  const { words, clauses } = sentence;
  for (let at = 0; at < words.length; at++) {
    if (!isDefinite(words, at, lexicon)) continue;
    const name = words[at]?.sense?.name ?? '';
    const date = VAGUE.has(name) ? undefined : story.dates.get(name);
    const clause = clauses[sentence.clauseOf[at] ?? 0];
    const isGoverned = clause !== undefined && REFERRING.has(clause.relation) && at - clause.body <= 2;
    if (date !== undefined && (at <= OPENING_WORDS || isGoverned)) return date;
  }
  return null;
}

/** A day becomes an approximate one: "published on the 21st" says that it happened about then. */
export function aboutPublication(published: string): string {
  return granularityOf(published) === 'day' && !/[~?%]/.test(published) ? `${published}~` : published;
}

const isDay = (date: string | null): date is string =>
  date !== null && !date.includes('/') && isDayFine(date.replace(/[~?%]$/, ''));

/** Adds what a sentence dated to a day, so that later ones may point back to it. */
export function remember(story: Story, candidates: readonly Candidate[]): Story {
  const told = candidates.filter(({ date, stance }) => isDay(date) && stance !== 'planned');
  if (told.length === 0) return story;
  const dates = new Map(story.dates);
  for (const { sentence, date } of told)
    for (const word of sentence.words)
      if (isNounOf(word, 'happening') && date !== null) dates.set(word.sense?.name ?? '', date);
  for (const { happening, date, isStatement } of told)
    if (happening !== null && date !== null && !isStatement) dates.set(happening, date);
  return { dates, lastDay: told.at(-1)?.date ?? story.lastDay };
}
