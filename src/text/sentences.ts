import { isDeliberateBreak, longestLine } from './line-breaks.ts';
import { findQuotations } from './quotations.ts';
import type { Span } from './span.ts';

/** What splitting must know of a language. All forms as written, without fold. */
export interface SentenceRules {
  /** Marks that end a sentence. */
  readonly terminators: readonly string[];
  /** Words before a full stop that does not end a sentence: "Mr", «د». */
  readonly abbreviations: readonly string[];
  /** Those of `abbreviations` that a sentence may also end with ("Inc", "p.m"), where the next word is one of `openers`. */
  readonly closingAbbreviations?: readonly string[];
  /** Words that begin a sentence and no name: "The", "He". */
  readonly openers?: readonly string[];
  /** Opening marks; `closingQuotes` has the closing one of each at the same index. */
  readonly openingQuotes: string;
  readonly closingQuotes: string;
}

interface Lexicon {
  readonly terminators: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly closers: ReadonlySet<string>;
}

/** Text around one run of terminators: `before|run closers| space |after`. */
interface Boundary {
  readonly text: string;
  readonly lexicon: Lexicon;
  /** Where the run starts; where it ends; where closing quotes and brackets after it end; where the next word starts. */
  readonly start: number;
  readonly runEnd: number;
  readonly end: number;
  readonly next: number;
}

const SPACE = /\s/;
const LETTER = /\p{L}/u;
const LETTER_OR_MARK = /[\p{L}\p{M}\u0640]/u;
const DIGIT = /\p{Nd}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const OPENERS_OF_WORDS = /["'“‘«‹([{\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** One letter, or single letters joined by stops: an initial or an acronym in any script. */
const INITIALS = /^\p{L}[\p{M}\u0640]*(?:\.\p{L}[\p{M}\u0640]*)*$/u;
/** Longer words are no abbreviations: it bounds the look back. */
const LONGEST_ABBREVIATION = 16;

const lexicons = new WeakMap<SentenceRules, Lexicon>();

function lexiconOf(rules: SentenceRules): Lexicon {
  const known = lexicons.get(rules);
  if (known !== undefined) return known;
  const lexicon: Lexicon = {
    terminators: new Set(rules.terminators),
    abbreviations: new Set(rules.abbreviations),
    closing: new Set(rules.closingAbbreviations ?? []),
    openers: new Set(rules.openers ?? []),
    closers: new Set([...rules.closingQuotes, '"', "'", ')', ']', '}']),
  };
  lexicons.set(rules, lexicon);
  return lexicon;
}

const at = (text: string, index: number): string => String.fromCodePoint(text.codePointAt(index) ?? 0);

function skip(text: string, from: number, test: (character: string) => boolean): number {
  let index = from;
  while (index < text.length && test(text[index] ?? '')) index++;
  return index;
}

/** The letters and inner stops just before an offset: "U.S", «أ.ف.ب»; '' where a longer word or none stands there. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start <= LONGEST_ABBREVIATION && /[\p{L}\p{M}\u0640.-]/u.test(text[start - 1] ?? ''))
    start--;
  return end - start > LONGEST_ABBREVIATION ? '' : text.slice(start, end).replace(/^[.-]+/, '');
}

function wordAfter(text: string, start: number): string {
  const from = skip(text, start, (character) => OPENERS_OF_WORDS.test(character));
  const end = skip(text, from, (character) => LETTER_OR_MARK.test(character));
  return text.slice(from, Math.min(end, from + LONGEST_ABBREVIATION));
}

const firstLetter = (boundary: Boundary): string =>
  at(
    boundary.text,
    skip(boundary.text, boundary.next, (character) => OPENERS_OF_WORDS.test(character)),
  );

/** True after "2014 م", «1436هـ»: a unit of a number may end a sentence although it is an abbreviation. */
function followsNumber(text: string, wordStart: number): boolean {
  const before = text.slice(Math.max(0, wordStart - 2), wordStart).trimEnd();
  return DIGIT.test(before.at(-1) ?? '');
}

function endsAfterAbbreviation({ text, lexicon, start, next }: Boundary, word: string): boolean {
  if (lexicon.openers.has(wordAfter(text, next))) return lexicon.closing.has(word) || word.includes('.');
  return followsNumber(text, start - word.length) && !UPPER.test(at(text, next)) && !DIGIT.test(at(text, next));
}

/** A single full stop: not after abbreviations and initials, nor before a small letter. */
function endsAtStop(boundary: Boundary): boolean {
  const word = wordBefore(boundary.text, boundary.start);
  const isShort = boundary.lexicon.abbreviations.has(word) || INITIALS.test(word);
  return isShort ? endsAfterAbbreviation(boundary, word) : !LOWER.test(firstLetter(boundary));
}

/** Two stops are a pause in Arabic headlines, three a trailing off: both end a sentence only where a capital follows. */
const endsAtEllipsis = (boundary: Boundary): boolean => UPPER.test(firstLetter(boundary));

/** "Really?" he asked; «هل عاد؟» سأل: inside quotation marks the sentence goes on unless a capital follows. */
function endsAtQuestion(boundary: Boundary): boolean {
  return boundary.end > boundary.runEnd ? UPPER.test(firstLetter(boundary)) : !LOWER.test(firstLetter(boundary));
}

/** «انتهى.وقال»: a stop with no space after it, between two words that are no abbreviations. */
function endsGlued({ text, lexicon, start, end }: Boundary): boolean {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  const isWord = before.length > 2 && !before.includes('.') && after.length > 2 && !lexicon.abbreviations.has(before);
  return (
    isWord &&
    !LOWER.test(at(text, end)) &&
    LETTER.test(at(text, end)) &&
    text[end + after.length] !== '.' &&
    !UPPER.test(before)
  );
}

function endsSentence(boundary: Boundary): boolean {
  const { text, start, runEnd, end, next } = boundary;
  if (next >= text.length) return true;
  const run = text.slice(start, runEnd);
  if (next === end) return run === '.' && end === runEnd && endsGlued(boundary);
  if (run === '.') return endsAtStop(boundary) || (isLineBreak(text, end, next) && !isTitle(boundary));
  if (isLineBreak(text, end, next)) return true;
  return /^[.…]+$/.test(run) ? endsAtEllipsis(boundary) : endsAtQuestion(boundary);
}

const isLineBreak = (text: string, from: number, to: number): boolean => text.slice(from, to).includes('\n');

/** "Mr." at the end of a line: the name is on the next. */
function isTitle({ text, lexicon, start, next }: Boundary): boolean {
  const word = wordBefore(text, start);
  const isCased = UPPER.test(at(text, next)) || LOWER.test(at(text, next));
  return isCased && lexicon.abbreviations.has(word) && !lexicon.closing.has(word);
}

function boundaryAt(text: string, lexicon: Lexicon, start: number): Boundary {
  const runEnd = skip(text, start, (character) => lexicon.terminators.has(character));
  const end = skip(text, runEnd, (character) => lexicon.closers.has(character));
  return { text, lexicon, start, runEnd, end, next: skip(text, end, (character) => SPACE.test(character)) };
}

/** Offsets at which one sentence ends and another begins, in order. */
function findEnds(text: string, rules: SentenceRules): number[] {
  const lexicon = lexiconOf(rules);
  const quotations = findQuotations(text, rules.openingQuotes, rules.closingQuotes);
  const width = longestLine(text);
  const ends: number[] = [];
  let quotation = 0;
  for (let index = 0; index < text.length; index++) {
    while ((quotations[quotation]?.end ?? Infinity) <= index) quotation++;
    const character = text[index] ?? '';
    if (character === '\n' && isDeliberateBreak(text, index, width)) ends.push(index);
    if (!lexicon.terminators.has(character)) continue;
    const boundary = boundaryAt(text, lexicon, index);
    const isQuoted =
      (quotations[quotation]?.start ?? Infinity) < index && boundary.end < (quotations[quotation]?.end ?? 0);
    if (!isQuoted && endsSentence(boundary)) ends.push(boundary.end);
    index = Math.max(index, boundary.runEnd - 1);
  }
  return ends;
}

function trim(text: string, start: number, end: number): Span {
  let from = start;
  while (from < end && SPACE.test(text[from] ?? '')) from++;
  let to = end;
  while (to > from && SPACE.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

/**
 * Cuts a text into sentences, in one pass and in time proportional to its length.
 *
 * A sentence ends at a terminator and the closing marks after it, unless the stop belongs to an abbreviation, initials, a
 * decimal or a name, the next word goes on in small letters, or the place is inside a quotation that closes in the same
 * line (so that what is quoted stays with who says it). It ends too at blank lines, and at line breaks that the width of
 * the text does not explain.
 *
 * @returns spans of `text`, trimmed of white space, in order; together they cover every other character
 */
export function splitSentences(text: string, rules: SentenceRules): Span[] {
  const ends = [...findEnds(text, rules), text.length];
  const spans = ends.map((end, index) => trim(text, ends[index - 1] ?? 0, end));
  return spans.filter((span) => span.end > span.start);
}
