import { edtfBounds } from '../calendar/index.ts';
import { foldKey } from '../text/fold.ts';
import { DAYS_OF_NEWS, type MentionFacts } from './mention-facts.ts';

/** The words of a mention, marks and spaces aside, and whether it denies them. */
function textKeyOf({ mention: { quote, lang, stance } }: MentionFacts): string {
  const words = foldKey(quote).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return JSON.stringify([lang, stance === 'denied', words.trim()]);
}

/** The days that a mention may be of: those of its date; without one, those on which its article is news. */
function daysOf({ reach, document }: MentionFacts): { earliest: number; latest: number } | null {
  if (reach !== null) return reach;
  const published = document.published === null ? null : edtfBounds(document.published);
  if (published === null || !Number.isFinite(published.earliest)) return null;
  return { earliest: published.earliest, latest: published.earliest + DAYS_OF_NEWS - 1 };
}

/** Where nothing is known of the days, only one article repeats itself. */
function sharesDays(a: MentionFacts, b: MentionFacts): boolean {
  if (a.document === b.document && a.mention.date === b.mention.date) return true;
  const [ours, theirs] = [daysOf(a), daysOf(b)];
  const isDated = (a.reach === null) === (b.reach === null);
  return (
    isDated && ours !== null && theirs !== null && ours.earliest <= theirs.latest && theirs.earliest <= ours.latest
  );
}

/** Who takes part may be read in one article and not in the other, but not as someone else. */
function sharesActors(a: MentionFacts, b: MentionFacts): boolean {
  return a.actors.length === 0 || b.actors.length === 0 || a.actors.some((actor) => b.actors.includes(actor));
}

/** Tellings in one wording that a mention is held against, latest first: it bounds the work where each is of another day. */
const LOOK_BACK = 24;

/**
 * Finds what is told again in the same words, as agencies' copy and pasted paragraphs are: mentions whose folded words are the
 * same and whose dates agree. However often a corpus repeats a sentence, it tells one happening by it.
 *
 * @param facts in order of publication
 * @param apart mentions, by id, that are left alone
 * @returns for each mention, the index of the first that tells the same in the same words: its own where it is the first
 */
export function findRepeats(facts: readonly MentionFacts[], apart: ReadonlySet<string>): number[] {
  const firsts = new Map<string, number[]>();
  return facts.map((fact, index) => {
    if (apart.has(fact.mention.id)) return index;
    const key = textKeyOf(fact);
    const known = firsts.get(key) ?? [];
    const isTold = (first: number): boolean => {
      const other = facts[first] as MentionFacts;
      return sharesDays(fact, other) && sharesActors(fact, other);
    };
    const first = known.slice(-LOOK_BACK).findLast(isTold);
    if (first !== undefined) return first;
    known.push(index);
    firsts.set(key, known);
    return index;
  });
}
