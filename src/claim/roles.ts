import type { Gazetteer } from '../actor/index.ts';
import type { ActorRole, Mention } from './mention.ts';
import { tellsOriginOnly } from './origin.ts';
import { ownerOf } from './owner.ts';
import { PLACE_TYPES } from './places.ts';
import type { Sentence } from './sentence.ts';
import { HARM } from './story.ts';
import { dropsSubject, verbBefore } from './subject.ts';
import { hasCue, isNounOf, isTellingVerb, isVerb, type Word } from './words.ts';

type Cast = Mention['actors'];
type Roles = Map<string, ActorRole | null>;

/** A half-open range of a sentence's words. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Clauses that set something else beside what is told: who is named there takes no part in it. */
const BESIDE: ReadonlySet<string> = new Set(['concession', 'condition', 'since', 'while']);

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

/** «قتل سبعة جنود»: where verbs come first, a count behind a verb of harm is of the harmed. */
function isCountedHarm({ words, lexicon }: Sentence, head: number): boolean {
  const [verb, next] = [words[head], words[head + 1]];
  const isHarm = verb !== undefined && isVerb(verb) && HARM.has(verb.sense?.name ?? '');
  return isHarm && next !== undefined && (next.kind === 'number' || lexicon.numerals.has(next.text));
}

const GOVERNED_WORDS = 3;

/** A noun that another completes («قوات العدو»), or what stands before a person's name («الرئيس فلان»). */
function leadsOn(sentence: Sentence, word: Word, actorType: string): boolean {
  if (word.kind !== 'word' || word.sense !== null || word.relation !== null || word.expression !== null) return false;
  const { article } = sentence.lexicon.language.morphology;
  return word.actor !== null || actorType === 'person' || (article !== '' && !word.text.startsWith(article));
}

/** «على قوات العدو»: a preposition governs the actor, or the noun that it completes. */
function isGovernedNoun(sentence: Sentence, at: number, head: number): boolean {
  const { words } = sentence;
  const type = words[at]?.actorType ?? '';
  for (let i = at - 1; i > head && at - i <= GOVERNED_WORDS; i--) {
    const word = words[i] as Word;
    if (hasCue(word, 'preposition')) return true;
    if (!leadsOn(sentence, word, type)) return false;
  }
  return false;
}

const clauseAt = ({ clauseOf }: Sentence, at: number): number => clauseOf[at] ?? 0;

const TERRITORY_REACH = 2;

/** «الحدود مع …», "the … border": a state beside a word for its land is where it took place, and does nothing there. */
function isTerritory({ words, lexicon }: Sentence, at: number): boolean {
  const { actor } = words[at] as Word;
  const isLand = (word: Word | undefined): boolean => word !== undefined && hasCue(word, 'territory');
  const first = words.findLastIndex((word, i) => i <= at && word.actor !== actor) + 1;
  const last = words.findIndex((word, i) => i > at && word.actor !== actor);
  if (words.slice(Math.max(0, first - TERRITORY_REACH), first).some(isLand)) return true;
  return lexicon.data.subjectFirst && isLand(words[last]);
}

/** The part of the actor named at `at` in the clause whose head is `head`, where the order of words shows it. */
function roleAt(
  sentence: Sentence,
  at: number,
  head: number,
  taken: ReadonlySet<ActorRole>,
  isPlace: boolean,
): ActorRole | null {
  const { subjectFirst } = sentence.lexicon.data;
  const word = sentence.words[at] as Word;
  const preceding = before(sentence, at, word.actor?.actor ?? '');
  if (isPlace && isTerritory(sentence, at)) return 'place';
  if (tellsOriginOnly(sentence.words, at, sentence.lexicon.hasBodies)) return null;
  if (preceding && hasCue(preceding, 'by-agent')) return 'agent';
  if (word.isGoverned) return null;
  if (preceding && hasCue(preceding, 'place')) return isPlace ? 'place' : null;
  if (head < 0 || clauseAt(sentence, at) !== clauseAt(sentence, head)) return null;
  if (at > head && ((preceding && hasCue(preceding, 'preposition')) || isGovernedNoun(sentence, at, head))) return null;
  const isSubject = at < head || (!subjectFirst && !taken.has('agent'));
  const isHarmed = subjectFirst ? isPassive(sentence, head) : at > head && isCountedHarm(sentence, head);
  if (isSubject) return taken.has('agent') ? null : isHarmed ? 'patient' : 'agent';
  return taken.has('patient') ? null : 'patient';
}

/** «العراق وسوريا», "Iraq and Syria": the actor right before, joined by "and", plays the same part; null where none is. */
function joinedTo({ words }: Sentence, at: number): string | null {
  const word = words[at] as Word;
  const isGlued = word.actor !== null && word.actor.start > word.start && !word.isGoverned;
  const last = isGlued ? words[at - 1] : hasCue(words[at - 1] ?? word, 'and') ? words[at - 2] : undefined;
  return last?.actor?.actor ?? null;
}

/**
 * Adds the actors of a range of words, each once, with the part it plays by the word at `head`. The clause of `telling` is never
 * set beside what it tells, whatever it begins with («حيث قال…»).
 */
function addActors(
  roles: Roles,
  sentence: Sentence,
  range: Range,
  head: number,
  gazetteer: Gazetteer,
  telling = head,
): void {
  const taken = new Set<ActorRole>([...roles.values()].filter((role) => role !== null));
  const own = [head, telling].map((at) => asideOf(sentence, clauseAt(sentence, Math.max(range.from, at))));
  for (let at = range.from; at < range.to; at++) {
    const id = sentence.words[at]?.actor?.actor;
    if (id === undefined || sentence.words[at - 1]?.actor === sentence.words[at]?.actor) continue;
    const beside = asideOf(sentence, clauseAt(sentence, at));
    if (beside >= 0 && !own.includes(beside) && !pointsBack(sentence, at)) continue;
    const isPlace = PLACE_TYPES.has(gazetteer.actors.get(id)?.type ?? '');
    const joined = joinedTo(sentence, at);
    const role = joined ? (roles.get(joined) ?? null) : roleAt(sentence, at, head, taken, isPlace);
    if (role && roles.get(id) !== 'speaker') taken.add(role);
    if (!roles.has(id) || (roles.get(id) === null && role !== null)) roles.set(id, roles.get(id) ?? role);
  }
}

/** «تلك القوات»: named before, in what is told. */
const pointsBack = ({ words }: Sentence, at: number): boolean =>
  words[at]?.actor?.form === 'anaphor' &&
  [words[at - 1], words[at]].some((word) => word !== undefined && hasCue(word, 'definite'));

/** The clause set beside what is told that a clause belongs to, or -1. */
function asideOf({ clauses }: Sentence, clause: number): number {
  for (let i = clause; i >= 0; ) {
    const range = clauses[i];
    if (!range) return -1;
    if (BESIDE.has(range.relation)) return i;
    i = range.relation === 'main' ? -1 : range.parent;
  }
  return -1;
}

/** The word of the actor who does what the verb at `verb` tells, where a range of words names one. */
export function agentIn(sentence: Sentence, range: Range, verb: number): Word | undefined {
  const none = new Set<ActorRole>();
  return sentence.words
    .slice(range.from, range.to)
    .find(({ actor }, i) => actor !== null && roleAt(sentence, range.from + i, verb, none, false) === 'agent');
}

const actorWith = (roles: Roles, role: ActorRole): string | null =>
  [...roles].find(([, played]) => played === role)?.[0] ?? null;

/** Whom the verb leaves out, because the clause before has named them: its subject, and the object glued to it. */
function leftOut(sentence: Sentence, head: number, gazetteer: Gazetteer): Roles {
  const found: Roles = new Map();
  if (!dropsSubject(sentence, head)) return found;
  const clause = clauseAt(sentence, head);
  const verb = verbBefore(sentence, clause);
  const range = sentence.clauses[clauseAt(sentence, verb)];
  if (verb < 0 || !range) return found;
  const named: Roles = new Map();
  addActors(named, sentence, range, verb, gazetteer);
  const [agent, patient] = [actorWith(named, 'agent'), actorWith(named, 'patient')];
  if (agent !== null) found.set(agent, 'agent');
  if (patient !== null && sentence.words[head]?.hasObject) found.set(patient, 'patient');
  return found;
}

/** The word that the parts are told by: of a statement, the first deed that it tells of. */
function deedAt(sentence: Sentence, head: number, content: number): number {
  const clause = sentence.clauses[content];
  if (!clause) return head;
  const inClause = (test: (word: Word) => boolean): number =>
    sentence.words.findIndex((word, at) => at >= clause.body && at < clause.to && test(word));
  const verb = inClause((word) => isTellingVerb(word) && word.sense?.kind === 'happening');
  return verb >= 0
    ? verb
    : Math.max(
        inClause((word) => isVerb(word) || isNounOf(word, 'happening')),
        -1,
      );
}

/**
 * The actors named in a range of words, each once, with the part they play; `speaker` goes first. Who is named only in a
 * clause set beside what is told («على الرغم من…», "while") is left out.
 *
 * @param content index of the clause that tells what a statement says, or -1
 */
export function castOf(
  sentence: Sentence,
  range: Range,
  head: number,
  content: number,
  speaker: string | null,
  gazetteer: Gazetteer,
): Cast {
  const cast: Roles = new Map();
  if (speaker !== null) cast.set(speaker, 'speaker');
  const owner = head >= 0 ? ownerOf(sentence, head) : null;
  if (owner && owner.actor !== speaker) cast.set(owner.actor, 'agent');
  for (const [id, role] of leftOut(sentence, head, gazetteer)) if (!cast.has(id)) cast.set(id, role);
  addActors(cast, sentence, range, deedAt(sentence, head, content), gazetteer, head);
  return [...cast].map(([id, role]) => ({ id, role }));
}
