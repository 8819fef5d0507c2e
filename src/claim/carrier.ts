import { isCarrier } from './clause-parent.ts';
import type { Lexicon } from './lexicon.ts';
import type { Sentence } from './sentence.ts';
import { isAddressed } from './speaker-end.ts';
import { type Named, nameIn, wordsBetween } from './speaker-name.ts';
import { nameAfter, quotedNameEnd } from './speaker-search.ts';
import { hasCue, isNounOf, isVerb, type Word } from './words.ts';

/** Where a report may name who carries it: a half-open range of words, and the word that tells. */
export interface Telling {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

const MEDIUM_REACH = 4;

/** «وفقا لبيان», «وفقا للوزارة»: the name without the preposition glued to it. */
export function withoutGlue({ source, isActor }: Pick<Named, 'source' | 'isActor'>, lexicon: Lexicon): string {
  const { attributionGlue: glue } = lexicon.data;
  const { article } = lexicon.language.morphology;
  if (isActor || glue === '' || !source.startsWith(glue)) return source;
  const bare = source.slice(glue.length);
  return bare.startsWith(glue) ? `${article}${bare.slice(glue.length)}` : bare;
}

/** The actor beside a verb of relaying («تقرير نشرته …»). */
function relaying({ sentence, from, to }: Telling): string | null {
  for (let at = from; at < to; at++) {
    const named = isCarrier(sentence.words, at) ? nameAfter(sentence, at + 1, to) : null;
    if (named) return named.source;
  }
  return null;
}

/** «لشبكة …»: a listed outlet with a preposition glued to it. */
function governedOutlet({ sentence, from, to }: Telling): string | null {
  const outlet = sentence.words.slice(from, to).find((word) => word.isGoverned && word.actorType === 'media');
  return outlet?.actor?.actor ?? null;
}

/** «لـ«الأفق»»: the name in quotation marks behind a preposition that stands apart. */
function quotedOutlet({ sentence, at, to }: Telling): string | null {
  const { words, lexicon } = sentence;
  const glue = lexicon.data.attributionGlue;
  const open = words.findIndex(
    (word, i) => i > at && i < to && glue !== '' && word.text === glue && words[i + 1]?.text === '"',
  );
  const close = open < 0 ? -1 : quotedNameEnd(words, open + 1);
  if (close < 0) return null;
  return words[open + 2]?.actor?.actor ?? wordsBetween(sentence, open + 2, close);
}

/** «لصحيفة الساحل»: the sort of an outlet, with a preposition glued to it, and its name. */
function addressedOutlet({ sentence, at, to }: Telling): string | null {
  // Behind «أن», a mark or a deed begins what is told: «الدخول لموقع …».
  const isTold = (word: Word, i: number): boolean =>
    i > at && (word.relation !== null || word.kind === 'mark' || isNounOf(word, 'happening') || isVerb(word));
  const told = sentence.words.findIndex(isTold);
  const end = told < 0 ? to : Math.min(to, told);
  const isOutlet = (word: Word, i: number): boolean => i > at && i < end && isAddressed(sentence, word, ['outlet']);
  const first = sentence.words.findIndex(isOutlet);
  const named = first < 0 ? null : nameAfter(sentence, first, to, true);
  return named ? withoutGlue(named, sentence.lexicon) : null;
}

const hasListener = ({ words, lexicon }: Sentence, at: number): boolean => {
  const verb = words[at];
  return verb !== undefined && lexicon.listeners.has(verb.text.slice(verb.lead.length));
};

/** «أبلغ «الأفق» مسؤول محلي»: index behind the outlet that stands between the verb and its subject, else behind the verb. */
export function listenerEnd(sentence: Sentence, at: number): number {
  const { words, lexicon } = sentence;
  if (lexicon.data.subjectFirst || !hasListener(sentence, at)) return at + 1;
  const heard = words[at + 1];
  const isOther = (word: Word, i: number): boolean => i > at && word.actor !== heard?.actor;
  const end = heard?.text === '"' ? quotedNameEnd(words, at + 1) + 1 : words.findIndex(isOther);
  const isHeard = heard?.text === '"' || heard?.actorType === 'media';
  return isHeard && end > at + 1 && opensSubject(words[end]) ? end : at + 1;
}

/** Behind whom it was told to stands who tells it, and neither others who listen nor what was told. */
const opensSubject = (word: Word | undefined): boolean =>
  word?.kind === 'word' &&
  word.relation === null &&
  word.sense === null &&
  word.expression === null &&
  !hasCue(word, 'audience') &&
  !hasCue(word, 'preposition');

/** "told Reuters", «أبلغ مسؤول وكالة …»: an outlet that is the object of a verb of telling. */
function listeningOutlet({ sentence, at, to }: Telling): string | null {
  const { words, lexicon } = sentence;
  if (!hasListener(sentence, at)) return null;
  const end = listenerEnd(sentence, at);
  if (end > at + 1 && words[at + 1]?.text === '"')
    return words[at + 2]?.actor?.actor ?? wordsBetween(sentence, at + 2, end - 1);
  const isOutlet = (word: Word, i: number): boolean =>
    i > at && i < to && word.actorType === 'media' && !hasCue(words[i - 1] as Word, 'preposition');
  if (!lexicon.data.subjectFirst) return words.find(isOutlet)?.actor?.actor ?? null;
  const named = nameIn({
    sentence,
    from: at + 1,
    to: nameEnd(sentence, at + 1, to),
    isBefore: false,
    isAfterCue: false,
  });
  const heard = words.slice(named?.from, named?.to);
  return named && heard.some((word) => word.actorType === 'media' || hasCue(word, 'outlet')) ? named.source : null;
}

const nameEnd = ({ words }: Sentence, from: number, to: number): number => {
  const stop = words.findIndex((word, at) => at >= from && (word.expression !== null || word.relation !== null));
  return stop < 0 ? to : Math.min(stop, to);
};

/** "in an interview with …", "in a statement released to …": an outlet behind a preposition, soon after the medium. */
function askingOutlet({ sentence: { words }, at, to }: Telling): string | null {
  const isAsking = (word: Word, i: number): boolean => {
    if (i <= at || i >= to || word.actorType !== 'media') return false;
    const first = words.findIndex(({ actor }, j) => j >= at && actor === word.actor);
    const preposition = words.findLastIndex((one, j) => j < first && !hasCue(one, 'determiner'));
    const ahead = words.slice(Math.max(at, preposition - MEDIUM_REACH), preposition);
    return hasCue(words[preposition] as Word, 'preposition') && ahead.some((one) => hasCue(one, 'medium'));
  };
  return words.find(isAsking)?.actor?.actor ?? null;
}

const FINDERS = [relaying, governedOutlet, quotedOutlet, addressedOutlet, listeningOutlet, askingOutlet] as const;

/**
 * Who carries a report that another makes: the actor beside a verb of relaying, or the outlet it was told to.
 *
 * @returns an actor's id, else the words; null where nobody but `source` is named
 */
export function carrierOf(telling: Telling, source: string | null): string | null {
  for (const find of FINDERS) {
    const found = find(telling);
    if (found && found !== source) return found;
  }
  return null;
}
