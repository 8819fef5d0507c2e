import type { ReportClass } from '../language/claim-data.ts';
import { asideBefore } from './asides.ts';
import { isCarrier } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import { antecedentStart } from './quote.ts';
import type { Sentence } from './sentence.ts';
import { knownSpeaker, opensWithoutSpeaker } from './speaker-choice.ts';
import { endsName, isDeed, NAME_MARKS } from './speaker-end.ts';
import { isSpeakerName } from './speaker-words.ts';
import { hasCue, isInsideWord, isVerb, type Word } from './words.ts';

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
}

const LONGEST_NAME_WORDS = 10;
const NEAR_WORDS = 14;

const isStop = (word: Word): boolean =>
  (word.kind === 'mark' && word.text !== '"' && word.text !== "'" && word.text !== '-') ||
  word.expression !== null ||
  (word.relation !== null && word.relation !== 'during');

interface Named {
  readonly source: string;
  readonly isActor: boolean;
  readonly from: number;
  readonly to: number;
}

function wordsBetween(sentence: Sentence, from: number, to: number): string {
  const [first, last] = [sentence.words[from], sentence.words[to - 1]];
  return first && last ? sentence.text.slice(first.start, last.end) : '';
}

/** «قال الوزير في مؤتمر عقده مع…»: who is named beside the medium does not speak. */
const opensMedium = (words: readonly Word[], at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && next !== undefined && hasCue(word, 'preposition') && hasCue(next, 'medium');
};

function nameAfter(sentence: Sentence, at: number, to: number, isAfterCue = false): Named | null {
  const { words } = sentence;
  // The day of the report may stand between: "announced on Monday the ministry", in languages that say so.
  let start = at;
  while (start < to && words[start]?.expression) start++;
  let end = start;
  while (end < Math.min(to, start + NEAR_WORDS)) {
    const word = words[end];
    if (!word || (isStop(word) && !isInsideWord(words, end)) || (end > start && isVerb(word))) break;
    if (end > start && !isAfterCue && opensMedium(words, end)) break;
    end++;
  }
  return nameIn(sentence, start, end, false, isAfterCue);
}

function nameBefore(sentence: Sentence, at: number, from: number, subjectFirst: boolean): Named | null {
  const { words } = sentence;
  let start = at;
  while (start > from && at - start < NEAR_WORDS) {
    const word = words[start - 1];
    const isApart = word?.quoted !== words[at]?.quoted || word?.relation === 'complement';
    if (!word || isApart || isVerb(word) || (word.kind === 'mark' && !NAME_MARKS.has(word.text))) break;
    start--;
  }
  // «الهجمات التي شهدها الجنوب تؤكد»: where verbs come first, what stands behind that of a relative clause is its own.
  const outer = sentence.clauses[sentence.clauseOf[start - 1] ?? 0];
  const isAnothers =
    !subjectFirst && start > from && isVerb(words[start - 1] as Word) && outer?.relation === 'relative';
  if (isAnothers) return describedBy(sentence, at);
  const body = sentence.clauses[sentence.clauseOf[at] ?? 0]?.body ?? from;
  const named = nameIn(sentence, Math.max(start, Math.min(body, at)), at, true);
  // Where verbs come first, words that a mark sets off from the verb are a scene, not its subject.
  const isScene = !subjectFirst && words[at - 1]?.kind === 'mark' && !named?.isActor;
  return (isScene ? null : named) ?? describedBy(sentence, at) ?? (subjectFirst ? beforeAside(sentence, at) : null);
}

/** "The minister, who arrived on Monday, said": the subject stands before the clause between. */
function beforeAside(sentence: Sentence, at: number): Named | null {
  const index = sentence.clauseOf[at] ?? 0;
  const [clause, aside] = [sentence.clauses[index], asideBefore(sentence, index)];
  const opensClause = clause !== undefined && at - clause.from <= 1;
  if (!opensClause || aside?.relation !== 'relative') return null;
  return nameIn(sentence, antecedentStart(sentence, aside.from), aside.from, true);
}

/** «الشبكة، التي أكدت»: the subject of a relative clause is the actor it describes. */
function describedBy(sentence: Sentence, at: number): Named | null {
  const clause = sentence.clauses[sentence.clauseOf[at] ?? 0];
  if (clause?.relation !== 'relative') return null;
  for (let i = clause.from - 1; i >= Math.max(0, clause.from - 4); i--) {
    const actor = sentence.words[i]?.actor;
    if (actor) return { source: actor.actor, isActor: true, from: i, to: i + 1 };
  }
  return null;
}

/** Small words between a subject and its verb. */
const NO_NAME_ENDS = ['place', 'completed', 'auxiliary', 'negation', 'preposition', 'discourse', 'habit'] as const;

/** "Speaking at a rally, the mayor": what stands before the pause sets the scene for the subject behind it. */
const isScene = (word: Word, { lexicon }: Sentence): boolean =>
  lexicon.data.subjectFirst && (hasCue(word, 'preposition') || lexicon.neverSpeakers.has(word.text));

const ISSUE_REACH = 5;

/** «بيان صادر عن الجمعية», "a statement issued by the board": who issued it speaks; -1 where the range names no issuer. */
function issuerStart(words: readonly Word[], from: number, to: number): number {
  const medium = words.findIndex((word, at) => at >= from - 1 && at < to && hasCue(word, 'medium'));
  if (medium < 0) return -1;
  const ahead = words.slice(medium + 1, Math.min(to, medium + 1 + ISSUE_REACH));
  const issued = ahead.findLastIndex((word) => hasCue(word, 'issued-by'));
  return issued < 0 || medium + issued + 2 >= to ? -1 : medium + issued + 2;
}

/** Where a name ends that stops at a word: before it, or, where only "a new" stands there, behind the report that tells. */
function nameEnd(range: readonly Word[], start: number, stop: number): number {
  const isOpen = (word: Word): boolean => hasCue(word, 'determiner') || hasCue(word, 'another');
  const isReport = stop > 0 && hasCue(range[stop] as Word, 'medium') && range.slice(start, stop).every(isOpen);
  return Math.min(stop < 0 ? range.length : isReport ? stop + 1 : stop, start + LONGEST_NAME_WORDS);
}

/** The actor named in a range, the nearest to the verb; else the words, as far as a preposition or a mark. */
function nameIn(sentence: Sentence, from: number, to: number, fromEnd: boolean, isAfterCue = false): Named | null {
  const issuer = issuerStart(sentence.words, from, to);
  if (issuer >= 0) return nameIn(sentence, issuer, to, fromEnd, isAfterCue);
  const range = sentence.words.slice(from, to);
  if (fromEnd && opensWithoutSpeaker(sentence, from, to)) return null;
  const known = knownSpeaker(range, fromEnd);
  const outer = range.find((word) => hasCue(word, 'anonymous'));
  if (known?.actor && !(outer && !outer.actor && range.indexOf(outer) < range.indexOf(known)))
    return { source: known.actor.actor, isActor: true, from, to };
  const { attributionGlue } = sentence.lexicon.data;
  const start = range.findIndex(
    (word) => word.kind === 'word' && !hasCue(word, 'discourse') && word.text !== attributionGlue,
  );
  if (start < 0) return null;
  const opening = range[start] as Word;
  const pause = fromEnd ? range.findLastIndex((word) => word.text === ',' || word.text === '،') : -1;
  if (pause > start && isScene(opening, sentence)) return nameIn(sentence, from + pause + 1, to, fromEnd, isAfterCue);
  if (isDeed(opening) || opening.isGoverned || hasCue(opening, 'preposition') || opening.expression) return null;
  const isSource = hasCue(opening, 'anonymous');
  const stop = range.findIndex((_, i) => i > start && endsName(sentence, range, i, fromEnd, isSource));
  const end = nameEnd(range, start, stop);
  const trimmed = range
    .slice(start, end)
    .findLastIndex((word) => word.text !== attributionGlue && !NO_NAME_ENDS.some((cue) => hasCue(word, cue)));
  if (trimmed < 0) return null;
  const source = wordsBetween(sentence, from + start, from + start + trimmed + 1);
  const named = range.slice(start, start + trimmed + 1);
  if (!isSpeakerName(named, source, isAfterCue, sentence.lexicon)) return null;
  return { source, isActor: false, from: from + start, to: from + end };
}

/** The carrier of a report: the actor beside a verb of relaying, or one addressed as a medium. */
function carrierOf(sentence: Sentence, from: number, to: number, source: string | null): string | null {
  for (let at = from; at < to; at++) {
    if (!isCarrier(sentence.words, at)) continue;
    const named = nameAfter(sentence, at + 1, to);
    if (named && named.source !== source) return named.source;
  }
  const told = sentence.words.slice(from, to).find((word) => word.isGoverned && word.actorType === 'media');
  return told?.actor && told.actor.actor !== source ? told.actor.actor : null;
}

function isSecondHand(sentence: Sentence, named: Named | null, manner: Telling['manner']): boolean {
  if (manner === 'report' || manner === 'relay' || manner === 'preposition') return true;
  if (!named) return false;
  const range = sentence.words.slice(named.from, named.to);
  if (manner === 'announce') return range.some((word) => hasCue(word, 'source-word'));
  return range.some((word) => hasCue(word, 'anonymous') || hasCue(word, 'outlet') || word.actorType === 'media');
}

/** Who speaks by the report word at `at`, looked for after a verb or before it as the language puts its subjects. */
export function readTelling(sentence: Sentence, at: number, subjectFirst: boolean): Telling | null {
  const word = sentence.words[at];
  const clause = sentence.clauses[sentence.clauseOf[at] ?? 0];
  if (!word || !clause || word.sense?.kind !== 'report') return null;
  const manner = word.sense.name as ReportClass;
  const carries = word.sense.form === 'carry' || word.sense.form === 'participle';
  const before = (): Named | null => nameBefore(sentence, at, clause.from, subjectFirst);
  const after = (): Named | null => nameAfter(sentence, at + 1, clause.to);
  // Where verbs come first, a name that a mark sets off before the verb is its subject only where none follows.
  const setOff = (): Named | null => nameBefore(sentence, at, clause.from, true);
  // «جملة قالها الشاعر»: what stands before a verb with its object is that object.
  const beside = (): Named | null => (word.hasObject ? (after() ?? before()) : actorFirst(after(), before()));
  const verbFirst = (): Named | null => beside() ?? setOff();
  // Behind the verb, "a double attack" is what was told; a subject that stands there is known.
  const turned = (): Named | null => {
    const named = after();
    return named && (named.isActor || !hasCue(sentence.words[named.from] as Word, 'indefinite')) ? named : null;
  };
  const own = carries ? null : subjectFirst ? (before() ?? turned()) : verbFirst();
  const named = own ?? speakerBefore(sentence, at, subjectFirst);
  const source = named?.source ?? null;
  return {
    at,
    manner,
    source,
    sourceIsActor: named?.isActor ?? false,
    via: carrierOf(sentence, clause.from, clause.to, source),
    cue: sentence.text.slice(word.start, word.end),
    isSecondHand: isSecondHand(sentence, named, manner),
  };
}

/** «أن…», «ما يزعمه…»: who speaks within what is told does not go on speaking. */
const NESTED: ReadonlySet<string> = new Set(['complement', 'free']);

/** Participles and "he added" carry on with who spoke before in the sentence. */
function speakerBefore(sentence: Sentence, at: number, subjectFirst: boolean): Named | null {
  for (let before = at - 1; before >= 0; before--) {
    const word = sentence.words[before] as Word;
    const relation = sentence.clauses[sentence.clauseOf[before] ?? 0]?.relation;
    if (word.sense?.kind !== 'report' || !isVerb(word) || word.quoted || NESTED.has(relation ?? '')) continue;
    const telling = readTelling(sentence, before, subjectFirst);
    return telling?.source
      ? { source: telling.source, isActor: telling.sourceIsActor, from: before, to: before + 1 }
      : null;
  }
  return null;
}

const actorFirst = (a: Named | null, b: Named | null): Named | null => (a?.isActor ? a : b?.isActor ? b : (b ?? a));

/** «وفقا لبيان», «وفقا للوزارة»: the name without the preposition glued to it. */
function withoutGlue({ source, isActor }: Named, lexicon: Lexicon): string {
  const { attributionGlue: glue } = lexicon.data;
  const { article } = lexicon.language.morphology;
  if (isActor || glue === '' || !source.startsWith(glue)) return source;
  const bare = source.slice(glue.length);
  return bare.startsWith(glue) ? `${article}${bare.slice(glue.length)}` : bare;
}

/** «بحسب», "according to": who is named after the cue. */
export function findPrepositional(sentence: Sentence, lexicon: Lexicon): Telling[] {
  const { words } = sentence;
  return words.flatMap((word, at) => {
    if (!hasCue(word, 'attribution') || (at > 0 && hasCue(words[at - 1] as Word, 'attribution'))) return [];
    let end = at;
    while (words[end] && hasCue(words[end] as Word, 'attribution')) end++;
    while (words[end] && (isVerb(words[end] as Word) || words[end]?.relation === 'relative')) end++;
    const named = nameAfter(sentence, end, words.length, true);
    const cue = wordsBetween(sentence, at, Math.max(end, at + 1));
    if (!named && end - at < 3) return [];
    const via = carrierOf(sentence, at, words.length, named?.source ?? null);
    const telling: Telling = {
      at,
      manner: 'preposition',
      source: named ? withoutGlue(named, lexicon) : null,
      sourceIsActor: named?.isActor ?? false,
      via,
      cue,
      isSecondHand: true,
    };
    return [telling];
  });
}
