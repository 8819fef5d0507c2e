import { tellsOriginOnly } from './origin.ts';
import { PLACE_TYPES } from './places.ts';
import type { Sentence } from './sentence.ts';
import { describesPerson, isHost, isPlaceOnly, opensWithoutSpeaker } from './speaker-choice.ts';
import { endsName, isDeed } from './speaker-end.ts';
import { startsObject } from './speaker-object.ts';
import { hasGluedPreposition, isArticle, isSpeakerName } from './speaker-words.ts';
import { hasCue, isPause, type Word } from './words.ts';

/** Who is named in a range of words. */
export interface Named {
  /** An actor's id, else the words. */
  readonly source: string;
  readonly isActor: boolean;
  readonly from: number;
  readonly to: number;
}

/** A half-open range of a sentence's words that is searched for the name of who speaks. */
export interface Search {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  /** The name stands before its verb, at the end of the range. */
  readonly isBefore: boolean;
  /** After «وفقا», where a preposition is glued to the name. */
  readonly isAfterCue: boolean;
}

const LONGEST_NAME_WORDS = 12;
/** Letters; fewer are an abbreviation cut off («د.»). */
const SHORTEST_NAME = 3;
const ISSUE_REACH = 5;

/** Small words between a subject and its verb. */
const NO_NAME_ENDS = [
  'place',
  'completed',
  'auxiliary',
  'negation',
  'preposition',
  'discourse',
  'habit',
  'adverb',
] as const;

/** The words of a range of indexes, as written. */
export function wordsBetween(sentence: Sentence, from: number, to: number): string {
  const [first, last] = [sentence.words[from], sentence.words[to - 1]];
  return first && last ? sentence.text.slice(first.start, last.end) : '';
}

const rangeOf = ({ sentence, from, to }: Search): readonly Word[] => sentence.words.slice(from, to);

/** «بيان صادر عن الجمعية», "a statement issued by the board": who issued it speaks; -1 where the range names no issuer. */
function issuerStart({ sentence: { words }, from, to }: Search): number {
  const medium = words.findIndex((word, at) => at >= from - 1 && at < to && hasCue(word, 'medium'));
  if (medium < 0) return -1;
  const ahead = words.slice(medium + 1, Math.min(to, medium + 1 + ISSUE_REACH));
  const next = ahead.findIndex((word) => word.expression === null);
  const isBy = next >= 0 && hasCue(ahead[next] as Word, 'by-agent');
  const issued = isBy ? next : ahead.findLastIndex((word) => hasCue(word, 'issued-by'));
  return issued < 0 || medium + issued + 2 >= to ? -1 : medium + issued + 2;
}

/** A word that a name may begin or go on with; not one between a subject and its verb, or of a date. */
const isCore = ({ sentence }: Search, word: Word): boolean =>
  word.kind === 'word' &&
  word.expression === null &&
  !NO_NAME_ENDS.some((cue) => hasCue(word, cue)) &&
  !sentence.lexicon.neverSpeakers.has(word.text);

/** "In Reed, the mayor said": the first word behind the last pause before the verb, where a name stands there; else -1. */
function behindPause(search: Search): number {
  if (!search.isBefore || !search.sentence.lexicon.data.subjectFirst) return -1;
  const range = rangeOf(search);
  const pause = range.findLastIndex(isPause);
  const isName = pause >= 0 && range.slice(pause + 1).some((word) => isCore(search, word));
  return isName ? search.from + pause + 1 : -1;
}

/** "a claim | the mayor": words that point back to what was told, with a name right behind them. */
function pointsBack(range: readonly Word[], at: number): boolean {
  const after = range.slice(at).findIndex((word) => !hasCue(word, 'anaphor-before'));
  const next = range[at + after];
  return after > 0 && next?.kind === 'word' && next.expression === null && !hasCue(next, 'preposition');
}

/** Index in the range of the word that a name would begin with; -1 where none does. */
function openingOf({ sentence: { lexicon }, isBefore }: Search, range: readonly Word[]): number {
  const { attributionGlue, subjectFirst } = lexicon.data;
  const isPassed = (word: Word, at: number): boolean =>
    isBefore && subjectFirst && (word.expression !== null || pointsBack(range, at));
  return range.findIndex(
    (word, at) =>
      word.kind === 'word' && !hasCue(word, 'discourse') && word.text !== attributionGlue && !isPassed(word, at),
  );
}

/** «كريم المدير الفني لمنتخب …», "Brook, who heads …": an actor in what describes the one who is named before. */
function isBesideName(search: Search, range: readonly Word[], start: number, at: number): boolean {
  const { actor, actorType } = range[at] as Word;
  const first = range.findIndex((word) => word.actor === actor);
  if (first <= start || start < 0) return false;
  const { data, incomplete } = search.sentence.lexicon;
  if (range.slice(start + 1, first).some(({ text }) => incomplete.has(text))) return true;
  if (actorType === 'person' || actor?.form === 'demonym') return false;
  if (search.isBefore) return range.slice(start, first).some(isPause);
  const { attributionGlue: glue } = data;
  const isOf = ({ text }: Word, i: number): boolean => {
    const isLast = start + 1 + i === first - 1 && glue !== '' && text.startsWith(glue);
    return isLast || hasGluedPreposition(text, search.sentence.lexicon);
  };
  // «المدير الفني لمنتخب …», «المعهد بالعاصمة …»: a state that completes what a preposition is glued to.
  const isGlued = PLACE_TYPES.has(actorType) && range.slice(start + 1, first).some(isOf);
  return isGlued || startsObject(search.sentence, range, start, first);
}

/** The listed actor who speaks: a person before a body, and the nearest to the verb. */
function actorIn(search: Search, isOpen: (range: readonly Word[], at: number) => boolean): Named | null {
  const range = rangeOf(search);
  // «بيان للجيش»: who is named right behind a report has made it; «وفقا للجيش»: the cue has taken the preposition.
  const isGoverned = (word: Word, at: number): boolean =>
    word.isGoverned && !(at > 0 ? hasCue(range[at - 1] as Word, 'medium') : search.isAfterCue);
  const hosts = new Set(range.map(({ actor }, at) => (isHost(range, at) ? actor : null)));
  const governed = new Set(range.filter(isGoverned).map(({ actor }) => actor));
  const actors = range.filter(
    ({ actor }, at) =>
      actor !== null && !governed.has(actor) && !hosts.has(actor) && !isPlaceOnly(range, at) && isOpen(range, at),
  );
  // «المتحدث باسم القوات فلان»: the person speaks, for the body.
  const isOrigin = (word: Word): boolean =>
    tellsOriginOnly(range, range.indexOf(word), search.sentence.lexicon.hasBodies);
  const speakers = actors.filter((word) => !describesPerson(range, word) && !isOrigin(word));
  const isFirst =
    !search.isBefore || (!search.sentence.lexicon.data.subjectFirst && range[0]?.actor === speakers[0]?.actor);
  const known = speakers.find((word) => word.actorType === 'person') ?? speakers.at(isFirst ? 0 : -1);
  const outer = range.find((word) => hasCue(word, 'anonymous'));
  const isInside = outer && !outer.actor && known && range.indexOf(outer) < range.indexOf(known);
  return known?.actor && !isInside
    ? { source: known.actor.actor, isActor: true, from: search.from, to: search.to }
    : null;
}

/** Where a name ends that stops at a word: before it, or, where only "a new" stands there, behind the report that tells. */
function nameEnd(range: readonly Word[], start: number, stop: number): number {
  const isOpen = (word: Word): boolean => hasCue(word, 'determiner') || hasCue(word, 'another');
  const isReport = stop > 0 && hasCue(range[stop] as Word, 'medium') && range.slice(start, stop).every(isOpen);
  return Math.min(stop < 0 ? range.length : isReport ? stop + 1 : stop, start + LONGEST_NAME_WORDS);
}

/** "a toll by the ministry", «un bilan de la préfecture»: behind the noun of a deed and its article, whose count it is; else -1. */
function behindCount({ isAfterCue, sentence }: Search, range: readonly Word[], start: number): number {
  const [article, noun, link] = [range[start], range[start + 1], range[start + 2]];
  const isCount = isAfterCue && sentence.lexicon.data.subjectFirst && article && noun && link;
  if (!isCount || !hasCue(article, 'determiner') || !isDeed(noun)) return -1;
  return hasCue(link, 'genitive') || hasCue(link, 'by-agent') ? start + 3 : -1;
}

/** The words of a name that no list holds, as far as a preposition, a mark or what was told. */
function wordsIn(search: Search): Named | null {
  const { sentence, from, isBefore, isAfterCue } = search;
  const { attributionGlue } = sentence.lexicon.data;
  const range = rangeOf(search);
  const start = openingOf(search, range);
  const opening = range[start];
  const counted = behindCount(search, range, start);
  if (counted >= 0) return nameIn({ ...search, from: from + counted });
  if (
    !opening ||
    isDeed(opening) ||
    opening.isGoverned ||
    (hasCue(opening, 'preposition') && !isArticle(opening)) ||
    opening.expression
  )
    return null;
  const stop = range.findIndex((_, at) => at > start && endsName(sentence, range, { start, at, isBefore }));
  const end = nameEnd(range, start, stop);
  const trimmed = range
    .slice(start, end)
    .findLastIndex((word) => word.text !== attributionGlue && !NO_NAME_ENDS.some((cue) => hasCue(word, cue)));
  if (trimmed < 0) return null;
  const source = wordsBetween(sentence, from + start, from + start + trimmed + 1);
  const named = range.slice(start, start + trimmed + 1);
  if (source.length < SHORTEST_NAME || !isSpeakerName(named, source, isAfterCue, sentence.lexicon)) return null;
  return { source, isActor: false, from: from + start, to: from + end };
}

/** Who is named in a range: the actor it begins with or leads to; else its words, as far as they are a name. */
export function nameIn(search: Search): Named | null {
  const inner = Math.max(issuerStart(search), behindPause(search));
  if (inner > search.from) return nameIn({ ...search, from: inner });
  if (search.isBefore && opensWithoutSpeaker(search.sentence, search.from, search.to)) return null;
  const start = openingOf(search, rangeOf(search));
  const isBeside = (range: readonly Word[], at: number): boolean => isBesideName(search, range, start, at);
  return actorIn(search, (range, at) => !isBeside(range, at)) ?? wordsIn(search) ?? actorIn(search, isBeside);
}
