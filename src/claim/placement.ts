import type { Candidate } from './candidate.ts';
import type { DaysBefore } from './date-runs.ts';
import type { Lexicon } from './lexicon.ts';
import type { DateBasis } from './mention.ts';
import type { Sentence } from './sentence.ts';
import { hasCueBefore, isAct } from './stance.ts';
import { aboutPublication, dateContinued, dateReferredTo, HARM, pointsToLatest, type Story } from './story.ts';

/** Where in its article a sentence stands. */
export interface ArticleState {
  /** EDTF of publication, or null. */
  readonly published: string | null;
  readonly story: Story;
  /** The sentence is the article's first. */
  readonly isLead: boolean;
  readonly lexicon: Lexicon;
}

/** When a sentence without a date of its own took place, as far as the article says, and on what basis. */
export interface Placement {
  readonly date: string;
  readonly basis: DateBasis;
}

/** The latest news takes the day of publication; what points back to a dated happening takes that one's day. */
export function placementOf(sentence: Sentence, article: ArticleState): Placement | null {
  const { published, story, isLead, lexicon } = article;
  if (published !== null && (pointsToLatest(sentence) || isLead))
    return { date: aboutPublication(published), basis: 'publication' };
  const date = dateReferredTo(sentence, story, lexicon) ?? dateContinued(sentence, story);
  return date === null ? null : { date, basis: 'context' };
}

/** The days that a sentence may point back to; where the article tells its day already, that of a report must not. */
export function daysBefore({ lastDay, reportDay }: Story, placement: Placement | null): DaysBefore {
  const isFree = placement === null || placement.date === reportDay;
  return { told: isFree ? lastDay : null, report: reportDay };
}

/** "has been", "have alleged": told as of now, not as of that day, unless it is the harm done. */
const isPerfect = (sentence: Sentence, head: number): boolean =>
  head >= 0 && hasCueBefore(sentence, head, 'perfect', 3) && !HARM.has(sentence.words[head]?.sense?.name ?? '');

/**
 * Gives the candidates of a sentence without a date the day that the article tells. Who condemns, denies or claims what the
 * article dates does so later, nobody says when.
 */
export function place(candidates: readonly Candidate[], placement: Placement | null): Candidate[] {
  if (placement === null || candidates.some(({ date }) => date !== null)) return [...candidates];
  const takes = ({ isStatement, stance, sentence, head, denied }: Candidate): boolean =>
    stance !== 'planned' &&
    (placement.basis === 'publication'
      ? !isStatement || isAct(sentence, head)
      : !isPerfect(sentence, head) && !(isStatement && denied < 0 && isAct(sentence, head)));
  return candidates.map((candidate) => (takes(candidate) ? { ...candidate, ...placement } : candidate));
}
