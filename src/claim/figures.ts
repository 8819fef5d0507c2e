import type { WordRange } from './quote.ts';
import type { Sentence } from './sentence.ts';
import { hasCue, type Word } from './words.ts';

/** A number as read, and the index of the word after it. */
interface Amount {
  readonly value: number;
  readonly to: number;
}

const THOUSAND = 1000;
const HUNDRED = 100;
/** "One" and «أحد» stand before most things that nobody counts. */
const LEAST = 2;

/** Digits with thousands set off («12,000»): the mark and the digits stand glued together. */
function readDigits(words: readonly Word[], at: number): Amount {
  let digits = words[at]?.text ?? '';
  let to = at + 1;
  while (words[to]?.kind === 'mark' && words[to + 1]?.text.length === 3 && isGlued(words, to)) {
    if (words[to + 1]?.kind !== 'number') break;
    digits += words[to + 1]?.text;
    to += 2;
  }
  return { value: Number(digits), to };
}

const isGlued = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.end === words[at]?.start && words[at]?.end === words[at + 1]?.start;

/** The numeral at a word, with the joining letter of «وعشرون» cut off, or behind "and"; `to` is the word after it. */
function numeralAt({ words, lexicon }: Sentence, at: number, isFirst: boolean): Amount | null {
  const word = words[at];
  if (word?.kind !== 'word' || word.expression) return null;
  const plain = lexicon.numerals.get(word.text);
  if (plain !== undefined) return { value: plain, to: at + 1 };
  if (isFirst) return null;
  const lead = lexicon.data.joiningProclitics.find((one) => word.text.startsWith(one));
  const joined = lead === undefined ? undefined : lexicon.numerals.get(word.text.slice(lead.length));
  if (joined !== undefined) return { value: joined, to: at + 1 };
  return hasCue(word, 'and') ? numeralAfter(words, at + 1, lexicon) : null;
}

function numeralAfter(words: readonly Word[], at: number, { numerals }: Sentence['lexicon']): Amount | null {
  const value = numerals.get(words[at]?.text ?? '');
  return value === undefined || words[at]?.expression ? null : { value, to: at + 1 };
}

/** "Three hundred" and «12 ألف» multiply, "twenty five" adds. */
const join = (sum: number, value: number): number =>
  value >= HUNDRED && sum > 0 && sum < value ? sum * value : sum + value;

const MOST_NUMERALS = 6;

function readAmount(sentence: Sentence, at: number): Amount | null {
  const isDigits = sentence.words[at]?.kind === 'number';
  let read = isDigits ? readDigits(sentence.words, at) : numeralAt(sentence, at, true);
  for (let i = 0; read !== null && i < MOST_NUMERALS; i++) {
    const next = numeralAt(sentence, read.to, false);
    if (next === null || (isDigits && next.value < THOUSAND)) return read;
    read = { value: join(read.value, next.value), to: next.to };
  }
  return read;
}

/** The word counted: the next word that is not a small one. */
function counted(words: readonly Word[], from: number, to: number): string | null {
  for (let next = from; next < Math.min(to, from + 2); next++) {
    const word = words[next];
    if (word?.kind !== 'word' || word.expression) return null;
    if (!hasCue(word, 'date-preposition')) return word.text;
  }
  return null;
}

/** Before a number that tells one thing from another of its sort and counts nothing: «رقم 7» is "#7". */
export const NUMBER_SIGN = '#';

/** «رقم 7»: the word before a number that says it is no count, folded. */
const labelOf = (before: Word | undefined): string | null =>
  before !== undefined && hasCue(before, 'numbered') ? before.text : null;

/**
 * Numbers, in digits or in words, with what they count, folded: [["10", "عناصر"]]; those that number a thing, with the word
 * that says so: [["#7", "رقم"]]. Dates are no figures.
 */
export function figuresOf(sentence: Sentence, range: WordRange): [string, string][] {
  const figures: [string, string][] = [];
  for (let at = range.from; at < range.to; at++) {
    const word = sentence.words[at];
    const amount = word && !word.expression ? readAmount(sentence, at) : null;
    if (amount === null) continue;
    const label = labelOf(sentence.words[at - 1]);
    const of = amount.value < LEAST ? null : counted(sentence.words, amount.to, range.to);
    if (label !== null) figures.push([`${NUMBER_SIGN}${amount.value}`, label]);
    else if (of !== null) figures.push([String(amount.value), of]);
    at = amount.to - 1;
  }
  return figures;
}
