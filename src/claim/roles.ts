import type { Gazetteer } from '../actor/index.ts';
import type { ActorRole, Mention } from './mention.ts';
import { ownerOf } from './owner.ts';
import type { Sentence } from './sentence.ts';
import { hasCue, type Word } from './words.ts';

type Cast = Mention['actors'];

const PLACE_TYPES = new Set(['state', 'city', 'region', 'place', 'country']);

const isPassive = (sentence: Sentence, head: number): boolean => {
  const before = sentence.words.slice(Math.max(0, head - 2), head);
  return (
    sentence.words[head]?.sense?.form === 'past' &&
    before.some((word) => hasCue(word, 'auxiliary') && !hasCue(word, 'completed'))
  );
};

function before(sentence: Sentence, at: number, actor: string): Word | undefined {
  let index = at - 1;
  const isPassed = (word: Word | undefined): boolean =>
    word !== undefined && (word.actor?.actor === actor || hasCue(word, 'determiner'));
  while (isPassed(sentence.words[index])) index--;
  return sentence.words[index];
}

/** The part of the actor named at `at` in the clause whose head is `head`, where the order of words shows it. */
function roleAt(
  sentence: Sentence,
  at: number,
  head: number,
  taken: ReadonlySet<ActorRole>,
  isPlace: boolean,
  subjectFirst: boolean,
): ActorRole | null {
  const word = sentence.words[at] as Word;
  const preceding = before(sentence, at, word.actor?.actor ?? '');
  if (preceding && hasCue(preceding, 'by-agent')) return 'agent';
  if (word.isGoverned) return null;
  if (preceding && hasCue(preceding, 'place')) return isPlace ? 'place' : null;
  if (head < 0 || sentence.clauseOf[at] !== sentence.clauseOf[head]) return null;
  if (preceding && hasCue(preceding, 'preposition') && at > head) return null;
  const isSubject = at < head || (!subjectFirst && !taken.has('agent'));
  if (isSubject) return taken.has('agent') ? null : isPassive(sentence, head) && subjectFirst ? 'patient' : 'agent';
  return taken.has('patient') ? null : 'patient';
}

/** The actors named in a range of words, each once, with the part they play; `speaker` goes first. */
export function castOf(
  sentence: Sentence,
  range: { readonly from: number; readonly to: number },
  head: number,
  speaker: string | null,
  gazetteer: Gazetteer,
  subjectFirst: boolean,
): Cast {
  const cast = new Map<string, ActorRole | null>();
  if (speaker !== null) cast.set(speaker, 'speaker');
  const taken = new Set<ActorRole>();
  const owner = head >= 0 ? ownerOf(sentence, head) : null;
  if (owner && owner.actor !== speaker) {
    cast.set(owner.actor, 'agent');
    taken.add('agent');
  }
  for (let at = range.from; at < range.to; at++) {
    const id = sentence.words[at]?.actor?.actor;
    if (id === undefined || sentence.words[at - 1]?.actor === sentence.words[at]?.actor) continue;
    const isPlace = PLACE_TYPES.has(gazetteer.actors.get(id)?.type ?? '');
    const role = roleAt(sentence, at, head, taken, isPlace, subjectFirst);
    if (role && id !== speaker) taken.add(role);
    if (!cast.has(id) || (cast.get(id) === null && role !== null)) cast.set(id, cast.get(id) ?? role);
  }
  return [...cast].map(([id, role]) => ({ id, role }));
}
