import { granularityOf } from '../calendar/index.ts';
import type { Candidate } from './candidates.ts';
import { isDayFine } from './dating.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './sentence.ts';
import { hasCue, isNounOf, isVerb, type Word } from './words.ts';

/** What an article has told so far that later sentences may point back to. */
export interface Story {
  /** Date of the last day-fine happening, by class. */
  readonly dates: ReadonlyMap<string, string>;
}

export const EMPTY_STORY: Story = { dates: new Map() };

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

/** Adds what a sentence dated to a day, so that later ones may point back to it. */
export function remember(story: Story, candidates: readonly Candidate[]): Story {
  const dates = new Map(story.dates);
  for (const { happening, date, isStatement, stance } of candidates) {
    if (happening === null || date === null || isStatement || stance === 'planned' || date.includes('..')) continue;
    if (isDayFine(date) || granularityOf(date.replace(/~$/, '')) === 'day') dates.set(happening, date);
  }
  for (const { sentence, date, stance } of candidates) {
    if (date === null || stance === 'planned' || date.includes('..') || !isDayFine(date.replace(/~$/, ''))) continue;
    for (const word of sentence.words)
      if (isNounOf(word, 'happening') && !dates.has(word.sense?.name ?? '') && !isVerb(word))
        dates.set(word.sense?.name ?? '', date);
  }
  return { dates };
}
