import { PLACE_TYPES } from './places.ts';
import type { Sentence } from './sentence.ts';
import { hasCue, isNounOf, type Word } from './words.ts';

/** «الشاعر اللبناني سعيد عقل»: an adjective of origin before a name says only where the person is from. */
function describesPerson(range: readonly Word[], word: Word): boolean {
  const next = range[range.indexOf(word) + 1];
  const isName = next?.kind === 'word' && next.cues.length === 0 && next.sense === null && next.relation === null;
  return word.actor?.form === 'demonym' && isName && next.actor === null && next.expression === null;
}

/** What stands before the name of a state where it is no speaker. */
const GOVERNING = ['place', 'preposition'] as const;

/** «سفير … لدى المنظمة», "ambassador to the union": whom somebody is sent to does not speak. */
const isHost = (range: readonly Word[], at: number): boolean =>
  range.slice(Math.max(0, at - HOST_REACH), at).some((word) => hasCue(word, 'accredited'));

const HOST_REACH = 2;

/**
 * The listed actor who speaks, among the words beside a verb of telling: not a place, an addressee, a host or an origin, and a
 * person before a body («المتحدث باسم القوات فلان»: the person speaks, for the body).
 *
 * @param fromEnd the words stand before the verb, and the nearest is its subject
 */
export function knownSpeaker(range: readonly Word[], fromEnd: boolean): Word | undefined {
  const governed = range.find((word) => word.isGoverned)?.actor;
  const isPlaceOnly = (word: Word, i: number): boolean =>
    PLACE_TYPES.has(word.actorType) && GOVERNING.some((cue) => range[i - 1] && hasCue(range[i - 1] as Word, cue));
  const hosts = new Set(range.flatMap((word, i) => (word.actor !== null && isHost(range, i) ? [word.actor] : [])));
  const actors = range.filter(
    (word, i) => word.actor !== null && word.actor !== governed && !isPlaceOnly(word, i) && !hosts.has(word.actor),
  );
  const speakers = actors.filter((word) => !describesPerson(range, word));
  return speakers.find((word) => word.actorType === 'person') ?? speakers.at(fromEnd ? -1 : 0);
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
