import { foldKey } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Lexicon } from './lexicon.ts';
import { omissionsOf } from './omissions.ts';
import { ownerOf } from './owner.ts';
import type { WordRange } from './quote.ts';
import type { Sentence } from './sentence.ts';
import { endOf } from './title-end.ts';
import { nearSubject, skipLead } from './title-lead.ts';
import { type Piece, trimEnd } from './title-trim.ts';
import { isNounOf, isVerb, type Word } from './words.ts';

export { TITLE_LENGTH } from './title-end.ts';

const TRIMMED = /[\s،,؛;:.…\-–—(«“"'‘]+$/u;
const LEADING = /^[\s،,؛;:.…\-–—)»”]+/u;

/** «وفي»: a listed small word with the joining letter before it. */
const startsSmall = (word: Word, joining: string, lexicon: Lexicon): boolean =>
  word.text.startsWith(joining) &&
  !lexicon.phrases.has(word.text) &&
  lexicon.phrases.has(word.text.slice(joining.length));

/** What is glued before the first word's own letters: «و», «ل»; an article stays. */
function gluedTo(word: Word, lexicon: Lexicon): string {
  const { article, fused } = lexicon.language.morphology;
  const joining = lexicon.data.joiningProclitics;
  const small = word.cues.length > 0 ? joining.find((one) => startsSmall(word, one, lexicon)) : undefined;
  if (small !== undefined) return small;
  const isUnknown = word.sense === null && word.cues.length === 0 && word.actor === null;
  if (isUnknown && lexicon.data.joinedStarts.some((start) => word.text.startsWith(start)))
    return joining.find((one) => word.text.startsWith(one)) ?? '';
  if (isVerb(word)) return word.lead;
  if (word.sense === null || word.lead in fused)
    return joining.find((one) => word.joins && word.lead.startsWith(one)) ?? '';
  return article !== '' && word.lead.endsWith(article) ? word.lead.slice(0, -article.length) : word.lead;
}

/** Where the first word's own letters begin. */
function startOfWord(sentence: Sentence, word: Word, lexicon: Lexicon): number {
  if (word.actor && word.actor.start > word.start && word.actor.start < word.end) {
    const lead = foldKey(sentence.text.slice(word.start, word.actor.start));
    return lexicon.data.joiningProclitics.includes(lead) ? word.actor.start : word.start;
  }
  const lead = gluedTo(word, lexicon);
  let start = word.start;
  while (foldKey(sentence.text.slice(word.start, start)).length < lead.length) start++;
  return start;
}

function joinPieces(text: string, pieces: readonly Piece[]): string {
  let joined = '';
  let last = -1;
  for (const piece of pieces) {
    const gap = last < 0 ? '' : text.slice(last, piece.start);
    const skipped = last >= 0 && (piece.start < last || /\S/u.test(gap));
    joined += last < 0 ? '' : skipped ? ' ' : gap.replace(/\s+/gu, ' ');
    joined += text.slice(piece.start, piece.end);
    last = piece.end;
  }
  return joined;
}

/** "He was…", «هي خلايا»: without the words before it, nobody knows of whom it tells. */
export function opensNameless(title: string, { lexicon }: Sentence): boolean {
  const first = foldKey(title.split(' ')[0] ?? '');
  const stems = [
    first,
    ...lexicon.data.joiningProclitics.filter((one) => first.startsWith(one)).map((one) => first.slice(one.length)),
  ];
  return stems.some((stem) =>
    (lexicon.phrases.get(stem) ?? []).some(({ cue }) => cue === 'copula' || cue === 'pronoun'),
  );
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['(', ')'],
  ['[', ']'],
];

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** Drops a quotation mark or bracket that lost its partner. */
function balance(title: string): string {
  let balanced = title;
  for (const [open, close] of PAIRS) {
    if (count(balanced, open) > count(balanced, close)) balanced = removeLast(balanced, open);
    else if (count(balanced, close) > count(balanced, open)) balanced = balanced.replace(close, '');
  }
  return count(balanced, '"') % 2 === 1 ? removeLast(balanced, '"') : balanced;
}

function removeLast(text: string, mark: string): string {
  const at = text.lastIndexOf(mark);
  return text.slice(0, at) + text.slice(at + mark.length);
}

/** A noun alone, or with an adjective («المواجهات الأخيرة»), says less than its date does. */
function isBare(sentence: Sentence, pieces: readonly Piece[]): boolean {
  const words = pieces.map((piece) => sentence.words[piece.word] as Word).filter((word) => word.kind === 'word');
  const [first] = words;
  const governs = first !== undefined && first.lead === '' && isNounOf(first, 'happening') && words.length > 1;
  return words.length === 1 || (words.length <= 2 && !governs && !words.some((word) => isVerb(word)));
}

/** Where a title is taken from. */
export interface TitleSource extends WordRange {
  /** Index of the word that names the happening, or -1. */
  readonly head: number;
  /** Words of a subject that stands elsewhere in the sentence, for a title that begins with its verb; else null. */
  readonly subject: Span | null;
}

/** «تمكنت … من استعادة»: behind a verb that only supports a noun, that noun tells what was done. */
function deedAt({ words, clauses, clauseOf }: Sentence, head: number): number {
  const to = clauses[clauseOf[head] ?? 0]?.to ?? head;
  if (words[head]?.sense?.name !== 'manage') return head;
  const noun = words.findIndex((word, at) => at > head && at < to && isNounOf(word, 'happening'));
  return Math.max(head, noun);
}

function piecesOf(sentence: Sentence, source: TitleSource, dropped: ReadonlySet<number>): Piece[] {
  const { from, to, subject } = source;
  const head = deedAt(sentence, source.head);
  const { lexicon } = sentence;
  const start = nearSubject(sentence, skipLead(sentence, from, to, dropped), head);
  const taken = subject === null ? 0 : subject.end - subject.start + 1;
  const end = endOf(sentence, { from: start, to }, dropped, head, taken);
  const pieces: Piece[] = [];
  for (let at = start; at < end; at++) {
    const word = sentence.words[at] as Word;
    if (dropped.has(at)) continue;
    const opens = pieces.length === 0;
    // A verb that was joined to words left out stands by itself.
    const isFreed = word.joins && isVerb(word) && dropped.has(at - 1) && sentence.words[at - 1]?.expression === null;
    const first = opens || isFreed ? startOfWord(sentence, word, lexicon) : word.start;
    const owner = opens ? ownerOf(sentence, at) : null;
    if (opens && subject && (isVerb(word) || lexicon.data.subjectFirst))
      pieces.push({ word: at, start: subject.start, end: subject.end });
    pieces.push({ word: at, start: first, end: owner ? word.end - word.pronounLength : word.end });
    if (owner) pieces.push({ word: at, start: owner.start, end: owner.end });
  }
  return trimEnd(sentence, pieces, { head, to, dropped });
}

/** An extract, and the index of the word that it begins with. */
export interface Title {
  readonly text: string;
  readonly first: number;
  readonly last: number;
  /** A noun alone, or with an adjective: it says less than its date does. */
  readonly isBare: boolean;
}

/**
 * An extract a newsroom could print: it begins with the actor, the verb or the noun of the deed, ends at a clause, and
 * leaves out the date and who said so, which the page shows beside it.
 *
 * @param source the sentence's words to take it from
 */
export function toTitle(sentence: Sentence, source: TitleSource): Title {
  const short = piecesOf(sentence, source, omissionsOf(sentence, source.from, source.to, source.head));
  const pieces = isBare(sentence, short) ? piecesOf(sentence, source, new Set()) : short;
  const tidy = balance(joinPieces(sentence.text, pieces))
    .replace(LEADING, '')
    .replace(TRIMMED, '')
    .replace(/\s+([،,])/gu, '$1')
    .replace(/([،,])(?:\s*[،,])+/gu, '$1')
    .trim();
  const text = tidy.slice(0, 1).toUpperCase() + tidy.slice(1);
  return {
    text,
    first: pieces[0]?.word ?? source.from,
    last: pieces.at(-1)?.word ?? source.from,
    isBare: isBare(sentence, pieces),
  };
}
