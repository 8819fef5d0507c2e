import type { ReportClass } from '../language/claim-data.ts';
import { carrierOf, listenerEnd, withoutGlue } from './carrier.ts';
import type { Clause } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import { isCapitalized } from './places.ts';
import type { Sentence } from './sentence.ts';
import { type Named, wordsBetween } from './speaker-name.ts';
import { nameAfter, nameBefore } from './speaker-search.ts';
import { hasCue, isNounOf, isTellingVerb, isVerb, type Word } from './words.ts';

/** Who tells, by which words, and in which manner. */
export interface Telling {
  /** Index of the word that tells (a verb, a participle, «بحسب»). */
  readonly at: number;
  readonly manner: ReportClass | 'preposition';
  /** An actor's id, else the words; null where the sentence names nobody. */
  readonly source: string | null;
  readonly sourceIsActor: boolean;
  readonly via: string | null;
  readonly cue: string;
  /** Nobody is named («مصدر», "officials"), or an outlet tells it. */
  readonly isSecondHand: boolean;
  /** Without a subject, or with a pronoun for one: who spoke before goes on. */
  readonly carriesOn: boolean;
}

/** A word of telling with its clause. */
interface Place {
  readonly sentence: Sentence;
  readonly at: number;
  readonly clause: Clause;
  readonly subjectFirst: boolean;
}

const SECOND_HAND: ReadonlySet<Telling['manner']> = new Set(['report', 'relay', 'preposition']);

function isSecondHand(sentence: Sentence, named: Named | null, manner: Telling['manner']): boolean {
  if (SECOND_HAND.has(manner)) return true;
  if (!named) return false;
  const range = sentence.words.slice(named.from, named.to);
  if (manner === 'announce') return range.some((word) => hasCue(word, 'source-word'));
  return range.some((word) => hasCue(word, 'anonymous') || hasCue(word, 'outlet') || word.actorType === 'media');
}

const actorFirst = (a: Named | null, b: Named | null): Named | null => (a?.isActor ? a : b?.isActor ? b : (b ?? a));

const before = ({ sentence, at, clause }: Place, isSetOff: boolean): Named | null =>
  nameBefore(sentence, at, clause.from, isSetOff);

const after = ({ sentence, at, clause }: Place): Named | null =>
  nameAfter(sentence, listenerEnd(sentence, at), clause.to);

/** ", said a doctor", «, ont indiqué des habitants»: behind what was told a clause opens with its verb. */
const isInverted = ({ sentence: { words }, at, clause }: Place): boolean =>
  clause.from > 0 && words.slice(clause.body, at).every((word) => hasCue(word, 'auxiliary') || word.kind === 'mark');

/** Behind the verb, "a double attack" or "its plan" is what was told; a subject that stands there is known. */
function turned(place: Place): Named | null {
  const { words, lexicon } = place.sentence;
  const before = words[place.at - 1];
  if (before !== undefined && hasCue(before, 'pronoun') && hasCue(before, 'before-verb')) return null;
  const named = after(place);
  const [verb, first] = [words[place.at] as Word, named ? words[named.from] : undefined];
  if (!named || !first || lexicon.listeners.has(verb.text)) return null;
  // "said the plant burned down": the subject of what was told.
  const isOwn = (word: Word): boolean => hasCue(word, 'auxiliary') || (isVerb(word) && word.sense?.kind !== 'report');
  const isTold = words.slice(named.from, place.clause.to).some(isOwn);
  const isIndefinite = hasCue(first, 'indefinite') || (hasCue(first, 'determiner') && !hasCue(first, 'definite'));
  const isObject = isIndefinite && !isInverted(place);
  // "denied the accusation"; but ", ont annoncé les secours".
  const isNoun = words
    .slice(named.from, named.to)
    .some((word) => isNounOf(word, 'report') || (isNounOf(word, 'happening') && !isInverted(place)));
  return !isTold && (named.isActor || !(isObject || isNoun)) ? named : null;
}

/** «إعلان الوزارة»: who makes what the noun names completes it; an article or a pronoun glued to it keeps others out. */
function makerOf(place: Place): Named | null {
  const { text, lead } = place.sentence.words[place.at] as Word;
  const { article } = place.sentence.lexicon.language.morphology;
  const { senses, data } = place.sentence.lexicon;
  const bare = text.slice(lead.length);
  const isWhole = ['', ...data.nounSuffixes].some(
    (suffix) => bare.endsWith(suffix) && senses.has(bare.slice(0, bare.length - suffix.length)),
  );
  // «قال فلان في تصريح صحفي»: a report that one speaks in.
  const [before, word] = [place.sentence.words[place.at - 1], place.sentence.words[place.at] as Word];
  const isMedium = hasCue(word, 'medium') && before !== undefined && hasCue(before, 'preposition');
  return isWhole && !isMedium && !lead.endsWith(article) ? after(place) : null;
}

/** Where verbs come first: behind the verb, else before it, and before a mark only where none follows. */
function subjectOfVerb(place: Place): Named | null {
  const { hasObject } = place.sentence.words[place.at] as Word;
  // «جملة قالها الشاعر»: what stands before a verb with its object is that object, unless it is an actor.
  if (!hasObject) return actorFirst(after(place), before(place, false)) ?? before(place, true);
  const set = before(place, true);
  return after(place) ?? (set?.isActor ? set : null);
}

/** "was announced", "burst in to tell": what stands before the verb does not tell it. */
function isActive({ sentence: { words }, at }: Place): boolean {
  const [word, previous] = [words[at], words[at - 1]];
  if (word?.sense?.form === 'base') return !previous || !hasCue(previous, 'preposition') || hasCue(previous, 'future');
  // "a man accused of murder": whom one accuses stands behind the verb.
  const next = words[at + 1];
  if (word?.sense?.name === 'accuse' && next !== undefined && hasCue(next, 'genitive')) return false;
  return word?.sense?.form !== 'past' || !previous || !hasCue(previous, 'passive');
}

/** "was announced by the board": who does what a passive tells. */
function agentOf({ sentence, at, clause }: Place): Named | null {
  const by = sentence.words.findIndex((word, i) => i > at && i < clause.to && hasCue(word, 'by-agent'));
  return by < 0 ? null : nameAfter(sentence, by + 1, clause.to);
}

/** "made a speech", «prononcer un discours»: what stands before the article of a noun does not tell it. */
function opensNoun({ sentence: { words }, at }: Place): boolean {
  const before = words[at - 1];
  return before !== undefined && hasCue(before, 'indefinite');
}

/** "recalled its ambassador and | demanded a meeting": the subject of the clause before, which a joined verb goes on with. */
function sharedSubject({ sentence, at, clause }: Place): Named | null {
  const { words, clauses } = sentence;
  const before = clauses[clause.parent];
  const isOpening = words.slice(clause.body, at).every((word) => SUBJECTLESS.some((cue) => hasCue(word, cue)));
  if (clause.relation !== 'coordinate' || !before || !isOpening) return null;
  const verb = words.findIndex((word, i) => i >= before.body && i < before.to && isVerb(word));
  return verb < 0 ? null : nameBefore(sentence, verb, before.from, true);
}

function subjectOf(place: Place): Named | null {
  const word = place.sentence.words[place.at] as Word;
  if (word.sense?.form === 'carry' || word.sense?.form === 'participle') return null;
  if (place.subjectFirst && isNounOf(word, 'report') && opensNoun(place)) return null;
  if (place.subjectFirst)
    return isActive(place) ? (before(place, true) ?? sharedSubject(place) ?? turned(place)) : agentOf(place);
  return isNounOf(word, 'report') ? makerOf(place) : subjectOfVerb(place);
}

/** Nothing that could be a subject stands where one would, or a pronoun does. */
function carriesOn(place: Place): boolean {
  const { words } = place.sentence;
  const word = words[place.at] as Word;
  if (isNounOf(word, 'report')) return false;
  if (!isVerb(word)) return true;
  if (!place.subjectFirst) return leavesOutSubject(place);
  const subject = words.slice(place.clause.body, place.at).filter((one) => one.kind === 'word' && !one.expression);
  return isActive(place) && subject.every((one) => SUBJECTLESS.some((cue) => hasCue(one, cue)));
}

/** «وأضاف أن…», «وقال فيه»: no noun stands behind the first verb of a sentence, and none opens it. */
function leavesOutSubject(place: Place): boolean {
  const { words, lexicon } = place.sentence;
  const next = words.find((one, i) => i > place.at && one.expression === null);
  const isSubject =
    next?.kind === 'word' &&
    next.relation === null &&
    (!lexicon.neverSpeakers.has(next.text) || hasCue(next, 'latest'));
  if (words.slice(0, place.at).some(isTellingVerb) || opensWithNoun(place)) return false;
  return !isSubject || hasCue(next, 'preposition');
}

/** «وكانت القيادة العامة للحرس، أكدت»: a noun that no preposition governs stands before the verb. */
function opensWithNoun({ sentence: { words }, at }: Place): boolean {
  const opening = words
    .slice(0, at)
    .find((one) => one.kind === 'word' && !one.expression && !SUBJECTLESS.some((cue) => hasCue(one, cue)));
  return opening !== undefined && opening.relation === null && !hasCue(opening, 'preposition') && !isVerb(opening);
}

const SUBJECTLESS = ['pronoun', 'discourse', 'adverb', 'auxiliary', 'negation', 'completed', 'and', 'habit'] as const;

const RELAY_REACH = 18;

/** «نقلت وكالة … عن مسؤول», "quoted a farmer as saying": index of the first word that names whose words are handed on; -1. */
function relayedStart({ sentence, at, clause, subjectFirst }: Place): number {
  const { words } = sentence;
  const isRelay = words[at]?.sense?.name === 'relay';
  const to = subjectFirst ? at + 1 + RELAY_REACH : Math.min(clause.to, at + 1 + RELAY_REACH);
  const last = (cue: 'handed-on' | 'relayed-from' | 'as-saying'): number =>
    words.findLastIndex((word, i) => i > at && i < to && hasCue(word, cue) && !hasCue(words[i + 1] ?? word, cue));
  const handed = last('handed-on');
  if (handed >= 0) return handed + 1;
  if (!isRelay) return -1;
  if (subjectFirst) return last('as-saying') >= 0 ? at + 1 : -1;
  return words.findIndex((word, i) => i > at && i < to && hasCue(word, 'relayed-from')) + 1 || -1;
}

/** Where names are written with capitals, whom one cites has one, or is nobody named ("citing officials"); a reason has not. */
function isCitable({ sentence, subjectFirst }: Place, { from, to, isActor }: Named): boolean {
  const speaks = (word: Word): boolean =>
    word.actor !== null || CITED.some((cue) => hasCue(word, cue)) || isCapitalized(sentence, word);
  return !subjectFirst || isActor || sentence.words.slice(from, to).some(speaks);
}

const CITED = ['anonymous', 'source-word', 'outlet', 'medium'] as const;

/** Whose words an outlet hands on. */
function relayedIn(place: Place): Named | null {
  const start = relayedStart(place);
  const named = start < 0 ? null : nameAfter(place.sentence, start, place.clause.to);
  const isHandedOn = start > 0 && hasCue(place.sentence.words[start - 1] as Word, 'handed-on');
  return named && (!isHandedOn || isCitable(place, named)) ? named : null;
}

/** Who speaks by the report word at `at`, looked for after a verb or before it as the language puts its subjects. */
export function readTelling(sentence: Sentence, at: number, subjectFirst: boolean): Telling | null {
  const word = sentence.words[at];
  const clause = sentence.clauses[sentence.clauseOf[at] ?? 0];
  if (!word || !clause || word.sense?.kind !== 'report') return null;
  const manner = word.sense.name as ReportClass;
  const place: Place = { sentence, at, clause, subjectFirst };
  const [relayed, subject] = [relayedIn(place), subjectOf(place)];
  const named = relayed ?? subject;
  const earlier = named ? null : tellingBefore(place);
  const source = named?.source ?? earlier?.source ?? null;
  const carrier = carrierOf({ sentence, from: clause.from, to: clause.to, at }, source);
  return {
    at,
    manner,
    source,
    sourceIsActor: named?.isActor ?? earlier?.sourceIsActor ?? false,
    via: (relayed ? subject?.source : null) ?? carrier ?? earlier?.via ?? null,
    cue: sentence.text.slice(word.start, word.end),
    isSecondHand: relayed !== null || isSecondHand(sentence, named, manner),
    carriesOn: source === null && carriesOn(place),
  };
}

/** «أن…», «ما يزعمه…»: who speaks within what is told does not go on speaking. */
const NESTED: ReadonlySet<string> = new Set(['complement', 'free']);

/** Participles and "he added" carry on with who spoke before in the sentence. */
function tellingBefore({ sentence, at, subjectFirst }: Place): Telling | null {
  for (let earlier = at - 1; earlier >= 0; earlier--) {
    const word = sentence.words[earlier] as Word;
    const relation = sentence.clauses[sentence.clauseOf[earlier] ?? 0]?.relation;
    if (word.sense?.kind !== 'report' || !isVerb(word) || word.quoted || NESTED.has(relation ?? '')) continue;
    return readTelling(sentence, earlier, subjectFirst);
  }
  return null;
}

/** Index behind a cue of attribution («بحسب ما ذكره», "according to"). */
function cueEnd(words: readonly Word[], at: number): number {
  let end = at;
  while (words[end] && hasCue(words[end] as Word, 'attribution')) end++;
  while (words[end] && (isVerb(words[end] as Word) || words[end]?.relation === 'relative')) end++;
  return end;
}

const opensCue = (words: readonly Word[], at: number): boolean =>
  hasCue(words[at] as Word, 'attribution') && !(at > 0 && hasCue(words[at - 1] as Word, 'attribution'));

function prepositionalAt(sentence: Sentence, at: number, lexicon: Lexicon): Telling[] {
  const { words } = sentence;
  const end = cueEnd(words, at);
  const named = nameAfter(sentence, end, words.length, true);
  if (!named && end - at < 3) return [];
  const source = named ? withoutGlue(named, lexicon) : null;
  return [
    {
      at,
      manner: 'preposition',
      source,
      sourceIsActor: named?.isActor ?? false,
      via: carrierOf({ sentence, from: at, to: words.length, at }, named?.source ?? null),
      cue: wordsBetween(sentence, at, Math.max(end, at + 1)),
      isSecondHand: true,
      carriesOn: named === null,
    },
  ];
}

/** "according to state media, citing an official": who is handed on speaks, and who hands on carries it. */
function joinHandedOn({ words }: Sentence, tellings: readonly Telling[]): Telling[] {
  const isHandedOn = ({ at }: Telling): boolean => hasCue(words[at] as Word, 'handed-on');
  return tellings.flatMap((telling, i) => {
    if (i > 0 && isHandedOn(telling)) return [];
    const next = tellings[i + 1];
    return next && isHandedOn(next) && next.source
      ? [{ ...telling, source: next.source, sourceIsActor: next.sourceIsActor, via: telling.source }]
      : [telling];
  });
}

/** «بحسب», "according to": who is named after the cue. */
export function findPrepositional(sentence: Sentence, lexicon: Lexicon): Telling[] {
  const { words } = sentence;
  const tellings = words.flatMap((_, at) => (opensCue(words, at) ? prepositionalAt(sentence, at, lexicon) : []));
  return joinHandedOn(sentence, tellings);
}
