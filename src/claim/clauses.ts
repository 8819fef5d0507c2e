import type { ClauseRelation } from '../language/claim-data.ts';
import { isCarrier, isJoinedWord, parentOf } from './clause-parent.ts';
import type { Lexicon } from './lexicon.ts';
import { closesSpeech, goesOnTelling, isInQuotedName } from './speech-bounds.ts';
import { hasCue, isBetweenNumbers, isNounOf, isShortening, isTellingVerb, isVerb, type Word } from './words.ts';

/** A run of words with one predicate. `from` and `to` are a half-open range of indexes into the sentence's words. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** How it hangs on the clause before; 'main' for the first, and for one that a mark alone sets off. */
  readonly relation: ClauseRelation | 'main';
  /** Index of the clause it hangs on, or -1. */
  readonly parent: number;
  /** First word after the boundary words («بعد أن», "after"). */
  readonly body: number;
}

/** Clauses that set the scene: a pause closes them, and what follows goes on with the clause around them. */
export const SCENES: ReadonlySet<Clause['relation']> = new Set([
  'after',
  'before',
  'during',
  'since',
  'cause',
  'concession',
] as const);

/** Words behind which a time measures what follows («قبل ساعات على»), so that the two belong together. */
export const MEASURES: ReadonlySet<string> = new Set(['after', 'before']);

const STRONG_MARKS = new Set(['؛', ';', ':', '.', '!', '?', '؟', '…']);
const WEAK_MARKS = new Set(['،', ',', '-']);

interface Opening {
  readonly relation: ClauseRelation | 'main';
  readonly length: number;
}

const isPredicate = (word: Word): boolean => isVerb(word) || isNounOf(word, 'happening') || isNounOf(word, 'report');

/** Words up to the next mark or boundary word. */
function reachOf(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length) {
    const word = words[at];
    if (!word || (word.kind === 'mark' && (STRONG_MARKS.has(word.text) || WEAK_MARKS.has(word.text)))) break;
    if (at > from && word.relation && word.relation !== 'coordinate' && word.relation !== 'during') break;
    at++;
  }
  return at;
}

const some = (words: readonly Word[], from: number, to: number, test: (word: Word) => boolean): boolean => {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word && test(word)) return true;
  }
  return false;
};

const GOVERNED_REACH = 4;

/** True where the relation is followed by what it may govern: a happening, a verb, not a bare date («بعد يومين»). */
function governsHappening(words: readonly Word[], at: number, length: number): boolean {
  const first = at + length;
  if (words[first]?.expression) return false;
  // A name counts as one word, however long.
  let to = first;
  for (let width = 0; to < words.length && width < GOVERNED_REACH; to++)
    if (!words[to]?.actor || words[to]?.actor !== words[to + 1]?.actor) width++;
  const near = words.slice(first, to);
  const stop = near.findIndex((word) => word.kind === 'mark' || word.expression !== null);
  return near.slice(0, stop < 0 ? near.length : stop).some((word) => isPredicate(word));
}

function relationOpening(words: readonly Word[], from: number, at: number, lexicon: Lexicon): Opening | null {
  const word = words[at];
  const relation = word?.relation;
  if (!word || !relation || relation === 'none') return null;
  const length = word.relationLength;
  if (lexicon.relationsBeforeHappening.has(relation) && !governsHappening(words, at, length)) return null;
  if (relation === 'coordinate') {
    if (joinsTwoVerbs(words, at)) return null;
    const joins = some(words, from, at, isVerb) && some(words, at + length, reachOf(words, at + length), isVerb);
    return joins ? { relation, length } : null;
  }
  if (relation === 'free' || relation === 'while' || relation === 'when') {
    if (!some(words, at + length, Math.min(words.length, at + length + 12), isVerb)) return null;
  }
  if (relation === 'complement' && describesByGuess(words, from, at, lexicon)) return null;
  if (relation === 'complement' && isRelative(words, at, lexicon)) return { relation: 'relative', length };
  return { relation, length };
}

/** "to confirm or deny": two verbs side by side, with one object. */
const joinsTwoVerbs = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.sense?.form === 'base' && words[at + 1]?.sense?.form === 'base';

/** «قتل مهاجم يشتبه أنه من … تسعة»: behind a noun, a guess about it describes it, and the clause goes on. */
function describesByGuess(words: readonly Word[], from: number, at: number, lexicon: Lexicon): boolean {
  const guess = hasGuess(words[at - 1]) ? at - 1 : hasGuess(words[at - 2]) ? at - 2 : -1;
  const noun = words[guess - 1];
  if (lexicon.data.subjectFirst || !noun || noun.kind !== 'word' || guess - 1 <= from) return false;
  const isPlain = !isVerb(noun) && noun.relation === null && !hasCue(noun, 'discourse') && !hasCue(noun, 'preposition');
  const goesOn = words[from]?.relation === 'complement' || some(words, from, guess - 1, isVerb);
  return isPlain && !words[guess]?.joins && goesOn;
}

const hasGuess = (word: Word | undefined): boolean => word !== undefined && hasCue(word, 'hearsay');

/** "an accident that killed ten": the word for "that" right before a verb, and not after a verb of telling. */
function isRelative(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  let last = at - 1;
  while (last > 0 && (words[last]?.expression || hasCue(words[last] as Word, 'adverb'))) last--;
  const [before, after] = [words[last], words[at + 1]];
  if (!lexicon.data.subjectFirst || !after || !before || before.kind !== 'word') return false;
  return (isVerb(after) || hasCue(after, 'auxiliary')) && !isVerb(before);
}

/** A verb joined by a glued «و» starts a clause once the one before has its own verb. */
function joinedVerbOpening(words: readonly Word[], from: number, at: number): Opening | null {
  const word = words[at];
  if (!word?.joins || !isVerb(word)) return null;
  const pauses = words[at - 1]?.kind === 'mark' && at - from > 2 && some(words, from, at, isPredicate);
  if (pauses) return { relation: 'main', length: 0 };
  if (!some(words, from, at, isVerb)) return null;
  return { relation: 'coordinate', length: 0 };
}

/** "said the raid | took": right behind a verb of telling, a definite noun is the subject of what was told. */
function isToldSubject(words: readonly Word[], from: number, noun: number): boolean {
  let at = noun - 1;
  while (at > from && noun - at < 4 && words[at]?.kind === 'word' && !isVerb(words[at] as Word)) at--;
  const teller = words[at];
  return (
    teller?.sense?.kind === 'report' && isVerb(teller) && hasCue(words[at + 1] as Word, 'definite') && at + 1 < noun
  );
}

/** A verb right after an indefinite happening noun describes it («هجوم شنته», "an attack launched"). */
function bareRelativeOpening(words: readonly Word[], from: number, at: number): Opening | null {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || at - 1 <= from || word.joins || !isTellingVerb(word)) return null;
  if (!isNounOf(before, 'happening') && !hasCue(before, 'anaphor-before')) return null;
  if (isToldSubject(words, from, at - 1)) return null;
  const isHappened =
    word.sense?.name === 'happen' && before.lead === '' && some(words, from, at - 1, (one) => one.relation !== null);
  return isHappened || some(words, from, at - 1, isVerb) ? { relation: 'relative', length: 0 } : null;
}

/** «بعد قرار البرلمان بدأت…»: after words that a noun fills, an own verb starts the clause that they set the scene for. */
function mainVerbOpening(
  words: readonly Word[],
  clauses: readonly Clause[],
  open: Clause,
  at: number,
  lexicon: Lexicon,
): Opening | null {
  const word = words[at];
  if (!word || word.isAmbiguous || !isVerb(word) || word.joins) return null;
  const before = words[at - 1];
  if (!before || isVerb(before) || hasCue(before, 'before-verb') || hasCue(before, 'auxiliary')) return null;
  const hasVerb = some(words, open.body, at, isVerb);
  const scene = !lexicon.data.subjectFirst && SCENES.has(open.relation) && at > open.body && !hasVerb;
  // A verb that no list holds may be a participle: "does not want to see them punished".
  const isKnown = word.sense?.kind !== 'happening' || word.sense.name !== '' || before.kind === 'mark';
  const resumed =
    open.relation === 'relative' && hasVerb && ((lexicon.data.subjectFirst && isKnown) || hasCue(word, 'copula'));
  const closed = lexicon.data.subjectFirst && before.kind === 'mark' && hangsInAside(clauses, open);
  const fronted = !lexicon.data.subjectFirst && before.kind === 'mark' && isFronted(clauses, open);
  return scene || resumed || closed || fronted ? { relation: 'main', length: 0 } : null;
}

/** «بينما أوضحت … أن…، قرر»: nothing but a scene with its verbs stands before, so the pause brings the sentence's own verb. */
function isFronted(clauses: readonly Clause[], open: Clause): boolean {
  const [first = open, ...others] = clauses;
  const hangs = ({ relation }: Clause): boolean =>
    relation !== 'main' && relation !== 'while' && relation !== 'coordinate';
  return FRONTS.has(first.relation) && [...others, ...(clauses.length > 0 ? [open] : [])].every(hangs);
}

/** A pronoun that links subject and predicate ends a relative clause («… التي منحت عام 2002 هو قرار»). */
function copulaOpening(words: readonly Word[], open: Clause, at: number): Opening | null {
  const word = words[at];
  if (!word || open.relation !== 'relative' || !hasCue(word, 'copula') || at - open.body < 2) return null;
  return { relation: 'main', length: 0 };
}

/** "who presided over the funeral on Monday, | said": a clause within one that describes, which the pause closes. */
function hangsInAside(clauses: readonly Clause[], open: Clause): boolean {
  if (open.relation === 'main' || open.relation === 'relative') return false;
  for (let at = open.parent; at >= 0; at = clauses[at]?.parent ?? -1)
    if (clauses[at]?.relation !== 'complement') return clauses[at]?.relation === 'relative';
  return false;
}

const FRONTS: ReadonlySet<Clause['relation']> = new Set([...SCENES, 'while', 'when'] as const);

/** After a mark a new clause starts where both sides have a predicate. */
function markOpening(words: readonly Word[], from: number, at: number, lexicon: Lexicon): Opening | null {
  const mark = words[at - 1];
  if (mark?.kind !== 'mark' || mark.expression || mark.actor || isBetweenNumbers(words, at - 1)) return null;
  if (isShortening(words, at - 1, lexicon.abbreviations)) return null;
  if (mark.text === '.' && lexicon.abbreviations.has(words[at - 2]?.text ?? '')) return null;
  if (closesSpeech(words, from, at)) return { relation: 'main', length: 0 };
  const strong = STRONG_MARKS.has(mark.text);
  if (!strong && !WEAK_MARKS.has(mark.text)) return null;
  const isWhole = strong ? isPredicate : isVerb;
  const carriesOn = words[at]?.sense?.form === 'carry' && some(words, from, at, isPredicate);
  if (carriesOn) return { relation: 'main', length: 0 };
  const isCut = strong && at - from > 3;
  if ((!isCut && !some(words, from, at, isWhole)) || isOnlyCarrier(words, from, at)) return null;
  if (!strong && goesOnTelling(words, from, at, lexicon)) return null;
  const ahead = words.slice(at, reachOf(words, at));
  const tells = (word: Word, i: number): boolean => isVerb(word) && !isCarrier(words, at + i);
  return ahead.some((word, i) => tells(word, i) || word.sense?.form === 'carry')
    ? { relation: 'main', length: 0 }
    : null;
}

/** «في بيان نشره الأحد»: the only verb tells where a report stood, and the report is still to come. */
function isOnlyCarrier(words: readonly Word[], from: number, at: number): boolean {
  const verbs = words.slice(from, at).filter(isVerb);
  return verbs.length === 1 && isCarrier(words, words.indexOf(verbs[0] as Word));
}

function openingAt(
  words: readonly Word[],
  clauses: readonly Clause[],
  open: Clause,
  at: number,
  lexicon: Lexicon,
): Opening | null {
  const { from } = open;
  if (isCarrier(words, at) || isInQuotedName(words, from, at, lexicon)) return null;
  return (
    relationOpening(words, from, at, lexicon) ??
    joinedVerbOpening(words, from, at) ??
    bareRelativeOpening(words, from, at) ??
    markOpening(words, from, at, lexicon) ??
    mainVerbOpening(words, clauses, open, at, lexicon) ??
    copulaOpening(words, open, at)
  );
}

/**
 * Cuts a sentence's words into clauses: at relative words, at words that govern a happening (after, during…), at «أن» and
 * "that", at a joined verb and at marks between two predicates. Every word belongs to exactly one clause.
 */
export function splitClauses(words: readonly Word[], lexicon: Lexicon): Clause[] {
  const clauses: Clause[] = [];
  let open: Clause = { from: 0, to: 0, relation: 'main', parent: -1, body: 0 };
  for (let at = 0; at < words.length; at++) {
    const opening = openingAt(words, clauses, open, at, lexicon);
    if (!opening || at < open.body) continue;
    if (at === open.from) {
      open = { ...open, relation: opening.relation, body: at + opening.length };
      continue;
    }
    clauses.push({ ...open, to: at });
    const parent = parentOf(words, clauses, opening.relation, isJoinedWord(words[at] as Word, lexicon));
    open = { from: at, to: at, relation: opening.relation, parent, body: at + opening.length };
  }
  clauses.push({ ...open, to: words.length });
  return clauses;
}
