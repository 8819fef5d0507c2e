import type { Clause } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import { hasCue, isVerb, type Word } from './words.ts';

/**
 * A verb that tells only where a report stood: of relaying or publishing right after the name of a medium («تقرير نشرته»),
 * or with the medium glued to it as its object («في مقابلة أجرتها»).
 */
export function isCarrier(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !isVerb(word) || word.joins) return false;
  const isMedium = [words[at - 1], words[at - 2]].some((before) => before !== undefined && hasCue(before, 'medium'));
  const isTold = words[at - 1] !== undefined && hasCue(words[at - 1] as Word, 'passive');
  if (isTold) return false;
  return isMedium && (CARRYING.has(word.sense?.name ?? '') || (word.hasObject && word.sense?.kind !== 'report'));
}

/** What is done to a report that somebody makes: it is carried, published, issued («بيان صدر»). */
const CARRYING: ReadonlySet<string> = new Set(['relay', 'publish', 'decide', 'send']);

const isReport = (word: Word): boolean => word.sense?.kind === 'report';

/** A word of telling that does not only say where a report stood. */
const tellsIn = (words: readonly Word[], { from, to }: Clause): boolean =>
  words.slice(from, to).some((word, i) => isReport(word) && !isCarrier(words, from + i));

/** A short word for "and" is glued to it. */
export const isJoinedWord = ({ text }: Word, { data }: Lexicon): boolean =>
  data.joiningProclitics.some((lead) => text.startsWith(lead) && (data.cues.and ?? []).includes(lead));

/** «…، وإن الشرطة…»: one more of what is told hangs where the one before does; -1 where none is before. */
const joinedParent = (clauses: readonly Clause[]): number =>
  clauses.findLast(({ relation }) => relation === 'complement')?.parent ?? -1;

/** What is told hangs on the nearest clause that tells; the rest on the clause before. */
export function parentOf(
  words: readonly Word[],
  clauses: readonly Clause[],
  relation: Clause['relation'],
  isJoined: boolean,
): number {
  const last = clauses.length - 1;
  if (relation !== 'complement') return last;
  const joined = isJoined ? joinedParent(clauses) : -1;
  if (joined >= 0) return joined;
  for (let i = last; i >= 0; i--) {
    const clause = clauses[i];
    if (clause && tellsIn(words, clause)) return i;
  }
  return last;
}
