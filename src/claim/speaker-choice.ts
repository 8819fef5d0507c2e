import { PLACE_TYPES } from './places.ts';
import type { Sentence } from './sentence.ts';
import { hasCue, isNounOf, type Word } from './words.ts';

/** «الشاعر اللبناني سعيد عقل»: an adjective of origin before a name says only where the person is from. */
export function describesPerson(range: readonly Word[], word: Word): boolean {
  const next = range[range.indexOf(word) + 1];
  const isName = next?.kind === 'word' && next.cues.length === 0 && next.sense === null && next.relation === null;
  return word.actor?.form === 'demonym' && isName && next.actor === null && next.expression === null;
}

/** What stands before the name of a state where it is no speaker. */
const GOVERNING = ['place', 'preposition'] as const;

/** «سفير … لدى المنظمة», "ambassador to the union": whom somebody is sent to does not speak. */
export const isHost = (range: readonly Word[], at: number): boolean =>
  range.slice(Math.max(0, at - HOST_REACH), at).some((word) => hasCue(word, 'accredited'));

const HOST_REACH = 2;

/** A state named behind a preposition is where something is, and not who speaks. */
export function isPlaceOnly(range: readonly Word[], at: number): boolean {
  const [word, before] = [range[at] as Word, range[at - 1]];
  return PLACE_TYPES.has(word.actorType) && before !== undefined && GOVERNING.some((cue) => hasCue(before, cue));
}

/** «زيارة الوزير تؤكد»، «حول أثرها على البلاد قال»: whom a deed or a preposition that opens the clause governs tells nothing. */
export function opensWithoutSpeaker(
  { words, clauses, clauseOf, lexicon }: Sentence,
  from: number,
  to: number,
): boolean {
  const at = words.findIndex(({ kind }, i) => i >= from && i < to && kind === 'word');
  const opening = words[at];
  if (opening === undefined || lexicon.data.subjectFirst || opening.actor !== null) return false;
  const opensClause = at <= (clauses[clauseOf[at] ?? 0]?.body ?? 0);
  const hasPause = words.slice(at, to).some(({ kind }) => kind === 'mark');
  const isGoverning = isNounOf(opening, 'happening') || hasCue(opening, 'preposition') || hasCue(opening, 'about');
  return opensClause && !hasPause && isGoverning;
}
