import type { Span } from './span.ts';

/**
 * Text levelled for matching, with the way back to the original. Never shown to a reader.
 * `offsets[i]` is the original offset of folded character `i`; `offsets[folded.length]` is the original's length.
 */
export interface FoldedText {
  readonly folded: string;
  readonly original: string;
  readonly offsets: Uint32Array;
}

/** Characters that carry no letter: harakat, Quranic marks, tatweel, joiners, bidi controls, BOM, soft hyphen, combining marks. */
const DROPPED =
  /[\u00AD\u0300-\u036F\u0610-\u061A\u061C\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/;

/** One character to what it is matched as. A table, so that a new spelling habit is one line. */
const LEVELLED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ا: 'أإآٱ\u0672\u0673\u0675',
    ي: 'ىئیېے',
    و: 'ؤۆ',
    ه: 'ةۀہھ',
    ك: 'گکڪ',
    ب: 'پ',
    ف: 'ڤ',
    ج: 'چ',
    '"': '“”„‟«»‹›″',
    "'": '‘’‚‛ʼ′`´',
    '-': '‐‑‒–—―−',
    ' ': '\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\t\n\r\f\v\u2028\u2029',
    '.': '۔',
  }).flatMap(([to, from]) => [...from].map((character) => [character, to] as const)),
);

const ASCII_DIGIT_ZEROS = [0x0660, 0x06f0];

function levelDigit(code: number): string | null {
  const zero = ASCII_DIGIT_ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? null : String(code - zero);
}

/** Levels one original code point; the result may be empty or longer than one character. */
function levelCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return code < 0x21 ? ' ' : character.toLowerCase();
  if (DROPPED.test(character)) return '';
  const direct = LEVELLED.get(character) ?? levelDigit(code);
  if (direct !== null && direct !== undefined) return direct;
  const decomposed = character.normalize('NFKD');
  if (decomposed === character) return character.toLowerCase();
  return [...decomposed].map(levelCharacter).join('');
}

const levelCache = new Map<string, string>();

function level(character: string): string {
  const known = levelCache.get(character);
  if (known !== undefined) return known;
  const levelled = levelCharacter(character);
  levelCache.set(character, levelled);
  return levelled;
}

/**
 * Levels spelling so that two ways of writing a word compare equal: Arabic alef, ya, ta marbuta and hamza forms, marks,
 * tatweel, Arabic-Indic and Persian digits, presentation forms, Latin case and accents, quotation marks, dashes, spaces.
 * The forms follow Unicode NFKD plus the light normalization usual in Arabic retrieval (Larkey, Ballesteros & Connell 2002).
 *
 * @param original any string, lone surrogates included
 * @returns the folded text and, for each of its characters, the offset it came from
 */
export function foldText(original: string): FoldedText {
  const parts: string[] = [];
  const offsets: number[] = [];
  let position = 0;
  for (const character of original) {
    const levelled = level(character);
    if (levelled.length > 0) parts.push(levelled);
    for (let i = 0; i < levelled.length; i++) offsets.push(position);
    position += character.length;
  }
  offsets.push(original.length);
  return { folded: parts.join(''), original, offsets: Uint32Array.from(offsets) };
}

/** The folded form alone, for keys of look-up tables. */
export function foldKey(text: string): string {
  let key = '';
  for (const character of text) key += level(character);
  return key;
}

/** What is dropped and tells no word from another: all but the shadda and the marks that make another letter. */
const UNTOLD =
  /[\u00AD\u0640\u064B-\u0650\u0652\u0670\u200B-\u200F\u061C\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/g;

/** A word with its own letters («أب» is not «آب»), in one spelling: composed, and without vowels, strokes and controls. */
export function toPlainWriting(word: string): string {
  return word.replace(UNTOLD, '').normalize('NFC');
}

/** Marks that belong to the letter before them; joiners and bidi controls do not. */
const TRAILING_MARK = /[\u0300-\u036F\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\uFE00-\uFE0F]/;

/** Brings a span of the folded text back to the original; marks that trail the last letter stay with it. */
export function toOriginalSpan(text: FoldedText, span: Span): Span {
  const start = text.offsets[span.start] ?? text.original.length;
  if (span.end <= span.start) return { start, end: start };
  const last = text.offsets[span.end - 1] ?? start;
  const width = (text.original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
  let end = last + width;
  while (TRAILING_MARK.test(text.original[end] ?? '')) end++;
  return { start, end };
}
