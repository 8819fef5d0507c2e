import { foldKey } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { isBareReport } from './governors.ts';
import type { Lexicon } from './lexicon.ts';
import { omissionsOf } from './omissions.ts';
import { ownerOf } from './owner.ts';
import type { Sentence } from './sentence.ts';
import { hasCue, isVerb, type Word } from './words.ts';

/** A headline's usual length in characters; longer extracts are cut at a clause, else at a word. */
export const TITLE_LENGTH = 90;
/** A subject so long that the verb would be lost may go on this far. */
const LONGEST_TITLE = 125;
const SHORTEST_WHOLE = 30;

const ENDING_MARKS = new Set(['؛', ';', '.', '!', '?', '؟', '…']);
const TRIMMED = /[\s،,؛;:.…\-–—(«“"'‘]+$/u;
const LEADING = /^[\s،,؛;:.…\-–—)»”]+/u;

interface Piece extends Span {
  readonly word: number;
}

/** Skips what a headline does not begin with: marks, «كما», «من جهة أخرى», "however". */
function skipLead(words: readonly Word[], from: number, to: number, dropped: ReadonlySet<number>): number {
  let at = from;
  while (at < to) {
    const word = words[at] as Word;
    const skips = dropped.has(at) || (word.kind === 'mark' && word.text !== '"') || isEmptyOpening(word);
    if (!skips) break;
    at++;
  }
  return skipScene(words, at, to);
}

const LONGEST_SCENE = 14;

/** A preposition before the noun of the deed, or a scene without a verb as far as its comma («في مؤشر جديد، أقالت…»). */
function skipScene(words: readonly Word[], at: number, to: number): number {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || !isPreposition(first)) return at;
  if (second?.sense?.kind === 'happening' && second.sense.form === 'noun') return at + 1;
  const ahead = words.slice(at, Math.min(to, at + LONGEST_SCENE));
  const pause = ahead.findIndex((word) => word.kind === 'mark' && (word.text === '،' || word.text === ','));
  return pause < 0 || ahead.slice(0, pause).some((word) => isVerb(word)) ? at : at + pause + 1;
}

const isPreposition = (word: Word): boolean => hasCue(word, 'preposition') && !word.sense && !word.actor;

const isEmptyOpening = (word: Word): boolean =>
  word.actor === null && (hasCue(word, 'discourse') || word.relation === 'complement');

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

/** Clauses that a pause closes: what follows goes on with the clause around them. */
const HANGING: ReadonlySet<string> = new Set(['after', 'before', 'during', 'since', 'cause']);

/** Letters that a word adds, with the space before it. */
function lengthAt(sentence: Sentence, at: number, dropped: ReadonlySet<number>): number {
  const word = sentence.words[at] as Word;
  const before = sentence.words[at - 1];
  return before && !dropped.has(at - 1) ? word.end - before.end : word.end - word.start + 1;
}

/** Last word of the extract: the first clause that is long enough to stand, as far as the length allows. */
function endOf(sentence: Sentence, from: number, to: number, dropped: ReadonlySet<number>, head: number): number {
  let length = 0;
  let atClause = -1;
  const isHanging = HANGING.has(sentence.clauses[sentence.clauseOf[from] ?? 0]?.relation ?? '');
  for (let at = from; at < to; at++) {
    const word = sentence.words[at] as Word;
    if (ENDING_MARKS.has(word.text) && !dropped.has(at) && word.kind === 'mark' && length > 0) return at;
    const pauses = word.kind === 'mark' && (word.text === '،' || word.text === ',');
    if (pauses && isHanging && at > from + 1) return at;
    const startsClause = at > from && sentence.clauseOf[at] !== sentence.clauseOf[at - 1];
    if (
      startsClause &&
      sentence.clauses[sentence.clauseOf[at] ?? 0]?.relation !== 'complement' &&
      length >= SHORTEST_WHOLE
    )
      return at;
    if (startsClause && length > 0 && isBareReport(sentence, sentence.clauseOf[at] ?? 0)) return at;
    if (startsClause && length > 0) atClause = at;
    if (!dropped.has(at)) length += lengthAt(sentence, at, dropped);
    if (length > (at <= head + 3 ? LONGEST_TITLE : TITLE_LENGTH))
      return atClause > from && lengthOf(sentence, from, atClause) >= SHORTEST_WHOLE
        ? atClause
        : phraseEnd(sentence, from, at);
  }
  return to;
}

const lengthOf = (sentence: Sentence, from: number, to: number): number =>
  (sentence.words[to - 1]?.end ?? 0) - (sentence.words[from]?.start ?? 0);

/** Steps back to a comma or before a preposition in the last part of what fits. */
function phraseEnd(sentence: Sentence, from: number, at: number): number {
  for (let end = at; end > from + 3 && at - end < 6; end--) {
    const word = sentence.words[end];
    if (word && (word.text === '،' || word.text === ',' || startsPhrase(word))) return end;
  }
  return at;
}

/** A preposition, apart or glued to its noun. */
const startsPhrase = (word: Word): boolean =>
  word.kind === 'word' && (isPreposition(word) || (word.lead !== '' && !word.joins && word.sense?.form === 'noun'));

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

/** Takes from the end the words that leave a sentence hanging («في», "that"). */
function trimEnd(sentence: Sentence, pieces: readonly Piece[], lexicon: Lexicon): Piece[] {
  const kept = [...pieces];
  const hangs = (word: Word | undefined): boolean =>
    word !== undefined &&
    !word.actor &&
    (word.kind === 'mark'
      ? !/[)»”"%]/u.test(sentence.text.slice(word.start, word.end))
      : lexicon.dangling.has(word.text));
  while (kept.length > 1 && hangs(sentence.words[kept.at(-1)?.word ?? 0])) kept.pop();
  return kept;
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

/**
 * An extract a newsroom could print: it begins with the actor, the verb or the noun of the deed, ends at a clause, and
 * leaves out the date and who said so, which the page shows beside it.
 *
 * @param from, to half-open range of the sentence's words to take it from
 */
export function toTitle(sentence: Sentence, from: number, to: number, lexicon: Lexicon, head = -1): string {
  const dropped = omissionsOf(sentence, from, to, head);
  const start = skipLead(sentence.words, from, to, dropped);
  const end = endOf(sentence, start, to, dropped, head);
  const pieces: Piece[] = [];
  for (let at = start; at < end; at++) {
    const word = sentence.words[at] as Word;
    if (dropped.has(at)) continue;
    const first = pieces.length === 0 ? startOfWord(sentence, word, lexicon) : word.start;
    const owner = pieces.length === 0 ? ownerOf(sentence, at) : null;
    pieces.push({ word: at, start: first, end: owner ? word.end - word.pronounLength : word.end });
    if (owner) pieces.push({ word: at, start: owner.start, end: owner.end });
  }
  const title = joinPieces(sentence.text, trimEnd(sentence, pieces, lexicon));
  const tidy = balance(title)
    .replace(LEADING, '')
    .replace(TRIMMED, '')
    .replace(/\s+([،,])/gu, '$1')
    .replace(/([،,])(?:\s*[،,])+/gu, '$1')
    .trim();
  return tidy.slice(0, 1).toUpperCase() + tidy.slice(1);
}
