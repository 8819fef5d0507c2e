import type { Grammar, Numeral } from './grammar.ts';
import { NUMBER } from './lexicon.ts';
import { digitsOf, gapBefore, isGlued, type TokenTable } from './token-table.ts';

/** A number read from a text: digits or words. */
export interface ReadNumber {
  readonly value: number;
  /** Tokens taken. */
  readonly length: number;
  readonly ordinal: boolean;
  /** Digits as written, without separators; 0 for words. */
  readonly digits: number;
}

/** How many words a number may have; longer ones are cut, so that hostile rows of numerals cost the same per token. */
const LONGEST = 12;

/** Tokens of the mark between thousands at a token, where three digits follow: 1 for «12,000», 0 for "12 000"; else −1. */
function thousandsMark(table: TokenTable, grammar: Grammar, at: number): number {
  if (grammar.spacedThousands && table.ids[at] === NUMBER) {
    return gapBefore(table, at) === 1 && digitsOf(table, at) === 3 ? 0 : -1;
  }
  const isMark = grammar.has(table, at, grammar.spacedThousands ? 'dot' : 'comma') && table.ids[at + 1] === NUMBER;
  return isMark && isGlued(table, at) && isGlued(table, at + 1) && digitsOf(table, at + 1) === 3 ? 1 : -1;
}

/** Digits, with thousands («12,000») and one decimal part («3.5»), by the marks that the language has for them. */
function readDigits(table: TokenTable, grammar: Grammar, at: number): ReadNumber {
  let value = table.values[at] ?? 0;
  const digits = digitsOf(table, at);
  let length = 1;
  while (digits <= 3 && length < LONGEST) {
    const mark = thousandsMark(table, grammar, at + length);
    if (mark < 0) break;
    value = value * 1000 + (table.values[at + length + mark] ?? 0);
    length += mark + 1;
  }
  const isDecimal =
    length === 1 &&
    grammar.has(table, at + 1, grammar.spacedThousands ? 'comma' : 'dot') &&
    table.ids[at + 2] === NUMBER &&
    isGlued(table, at + 1) &&
    isGlued(table, at + 2);
  if (isDecimal) {
    const places = digitsOf(table, at + 2);
    return { value: value + (table.values[at + 2] ?? 0) / 10 ** places, length: 3, ordinal: false, digits: 0 };
  }
  return { value, length, ordinal: false, digits: length === 1 ? digits : 0 };
}

/** The places of a number below a thousand, each filled once: «ثلاثة» fills the units, «عشرين» the tens. */
interface Places {
  units: number;
  tens: number;
  hundreds: number;
}

const sum = (places: Places): number => places.units + places.tens + places.hundreds;

/** Puts a numeral into its place; false where that is taken, and so another number begins. */
function fill(places: Places, value: number, joined: boolean, teen: boolean): boolean {
  const free = (...names: (keyof Places)[]): boolean => names.every((name) => places[name] === 0);
  if (value === 100 && places.units > 0 && places.tens === 0 && places.hundreds === 0) {
    places.hundreds = places.units * 100;
    places.units = 0;
    return true;
  }
  if (value >= 100 && value < 1000) {
    // Old texts count upwards: "six and fifty and six hundred".
    const countsUp = joined && places.units > 0;
    if (!free('hundreds') || !(countsUp || free('tens', 'units'))) return false;
    places.hundreds = value;
    return true;
  }
  if (value === 10 && teen && places.units > 0 && places.tens === 0 && !joined) {
    places.tens = 10;
    return true;
  }
  if (value >= 20) {
    if (!free('tens') || (places.units > 0 && !joined)) return false;
    places.tens = value;
    return true;
  }
  if (value >= 10) {
    if (!free('tens', 'units')) return false;
    places.tens = value;
    return true;
  }
  if (!free('units') || places.tens === 10 || (places.tens > 10 && places.tens < 20)) return false;
  places.units = value;
  return true;
}

/** A number in words, as far as it has been read. */
class WordNumber {
  private readonly places: Places = { units: 0, tens: 0, hundreds: 0 };
  private total = 0;
  private lowest = Number.POSITIVE_INFINITY;
  /** A word stands before the numeral in hand that joins it. */
  joined = false;

  get value(): number {
    return this.total + sum(this.places);
  }

  /** Takes a thousand, a million; false where another number begins with it. */
  takeThousands(value: number): boolean {
    const { places } = this;
    const countsUp = this.joined && this.total === 0 && places.hundreds > 0;
    if (value >= this.lowest || (this.joined && sum(places) > 0 && !countsUp)) return false;
    this.total += countsUp ? sum(places) + value : Math.max(sum(places), 1) * value;
    this.lowest = countsUp ? 0 : value;
    places.units = places.tens = places.hundreds = 0;
    return true;
  }

  /** Takes a numeral below a thousand; `followsFreely` where no joining word is needed before it. */
  takeSmall({ value, teen }: Numeral, followsFreely: boolean, isBeforeTeen: () => boolean): boolean {
    // «وأحد عشر» folds to one word with «واحد»: a ten behind it shows that it joins.
    this.joined ||= this.lacksUnits() && isBeforeTeen();
    return (followsFreely || this.joined) && fill(this.places, value, this.joined, teen);
  }

  private lacksUnits(): boolean {
    return this.places.units + this.places.tens === 0;
  }
}

/** Numerals in words, with their joining words («ثلاثة وعشرين», "two hundred and five", "twenty-first"). */
function readWords(table: TokenTable, grammar: Grammar, start: number): ReadNumber | null {
  const number = new WordNumber();
  let ordinal = false;
  let end = start;
  for (let at = start; at - start < LONGEST; ) {
    const word = grammar.numeral(table, at);
    if (word === null) break;
    const isFirst = end === start;
    const followsFreely = isFirst || word.teen || word.value === 100 || grammar.looseNumbers;
    const isBeforeTeen = (): boolean => !isFirst && grammar.numeral(table, at + word.length)?.teen === true;
    const isTaken =
      word.value >= 1000 ? number.takeThousands(word.value) : number.takeSmall(word, followsFreely, isBeforeTeen);
    if (!isTaken) break;
    ordinal ||= word.ordinal;
    end = at + word.length;
    if (word.ordinal && grammar.looseNumbers) break;
    const joiner = grammar.joiner(table, end);
    number.joined = joiner > 0;
    at = end + joiner;
  }
  return end === start || number.value === 0 ? null : { value: number.value, length: end - start, ordinal, digits: 0 };
}

/** The longest number that begins at a token, or null. Many rules ask at the same token: the last answer is kept. */
export function readNumber(table: TokenTable, grammar: Grammar, at: number): ReadNumber | null {
  const { lastNumber } = table;
  if (lastNumber.at === at) return lastNumber.number;
  lastNumber.number = table.ids[at] === NUMBER ? readDigits(table, grammar, at) : readWords(table, grammar, at);
  lastNumber.at = at;
  return lastNumber.number;
}
