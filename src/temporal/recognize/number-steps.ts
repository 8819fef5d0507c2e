import { type ClassBits, classesUnder } from './class-bits.ts';
import { type Lexicon, NUMBER, type PhraseNode } from './lexicon.ts';
import type { PatternNode } from './pattern.ts';
import { collectTails, type Example } from './word-symbols.ts';

/** How much of a number is taken: nothing; numerals, counted down; else digits (odd) or a mark behind them (even), counted on. */
export const NO_NUMBER = 0;
const NUMERALS = -10;
const DIGITS = 1;
/** Words that a numeral of words takes at most, with what joins them (see `readNumber`). */
const MOST_NUMERALS = 16;
/** Behind a mark and too few or too many digits for thousands, an amount is at its end. */
const DECIMALS = -2;
/** A date or a clock in digits has two marks and no more; the thousands of an amount go on. */
const MOST_PROGRESS = 5;
/** Digits with thousands behind spaces, counted on as far as a number goes. */
const SPACED = 100;
const MOST_SPACED = 112;
/** Digits between the marks of thousands. */
const THOUSANDS_WIDTH = 3;

type ReadNode = Extract<PatternNode, { op: 'read' }>;

/** Classes of words by what they are to a number. */
export interface NumberClasses {
  readonly numerals: ReadonlySet<number>;
  /** Words that may stand between numerals, and marks that may stand in an amount in digits. */
  readonly inNumerals: ReadonlySet<number>;
  readonly inAmounts: ReadonlySet<number>;
  /** Digits may follow digits within one number ("12 000"). */
  readonly spacedThousands: boolean;
}

/** True where a word or phrase of one of the classes begins with a word; asked only where a state is made. */
function hasAny(node: PhraseNode | undefined, classes: ReadonlySet<number>): boolean {
  if (node === undefined) return false;
  const under = classesUnder(node);
  for (const classId of classes) if (under.has(classId)) return true;
  return false;
}

/** Follows a number, in digits or in words, a token a step. */
export class NumberSteps {
  private readonly phrases: Lexicon['phrases'];
  readonly classes: NumberClasses;
  /** By word id, 1 where a numeral begins with the word, and where one that has begun may go on with it. */
  private readonly numerals: Uint8Array;
  private readonly inNumerals: Uint8Array;

  constructor({ phrases }: Lexicon, bits: ClassBits, classes: NumberClasses) {
    this.phrases = phrases;
    this.classes = classes;
    this.numerals = bits.beginningWith(classes.numerals);
    this.inNumerals = bits.beginningWith([...classes.numerals, ...classes.inNumerals]);
    const tails = new Set<number>();
    for (const [id, node] of phrases.entries())
      if (node !== undefined && this.numerals[id] === 1) collectTails(node, tails);
    for (const id of tails) this.inNumerals[id] = 1;
  }

  /** True for digits, and for a word that a numeral begins with. */
  mayBegin(id: number): boolean {
    return id === NUMBER || this.numerals[id] === 1;
  }

  /** How far a number is with one token more; null where it doesn't go on. */
  next(number: number, shape: ReadNode['digits'], example: Example): number | null {
    if (number === NO_NUMBER) return this.begin(shape, example);
    if (number <= NUMERALS) return this.nextNumeral(number, example.id);
    return number === DECIMALS ? null : this.nextDigits(number, shape, example);
  }

  private begin(shape: ReadNode['digits'], { id }: Example): number | null {
    if (id === NUMBER) return shape === null || shape.alone.length + shape.marks.size > 0 ? DIGITS : null;
    return shape?.words !== false && this.numerals[id] === 1 ? NUMERALS : null;
  }

  /** In words, by numerals and what joins them. */
  private nextNumeral(number: number, id: number): number | null {
    return id !== NUMBER && this.inNumerals[id] === 1 && number > NUMERALS - MOST_NUMERALS ? number - 1 : null;
  }

  /** In digits, by a mark and digits, or by thousands behind a space. */
  private nextDigits(number: number, shape: ReadNode['digits'], { id, width }: Example): number | null {
    const { inAmounts, spacedThousands } = this.classes;
    const isThousands = spacedThousands && id === NUMBER && width === THOUSANDS_WIDTH;
    if (number >= SPACED) return isThousands && number < MOST_SPACED ? number + 1 : null;
    const isMark = number % 2 === 0;
    if (id === NUMBER && !isMark) return isThousands ? SPACED : null;
    if (isMark !== (id === NUMBER) || !(isMark || hasAny(this.phrases[id], shape?.marks ?? inAmounts))) return null;
    if (number < MOST_PROGRESS) return isMark && shape === null && width !== THOUSANDS_WIDTH ? DECIMALS : number + 1;
    return shape === null ? MOST_PROGRESS - 1 : null;
  }
}

/** True where a number may be whole, by what its reader takes. */
export function mayEnd(number: number, width: number, { digits: shape, neverAlone }: ReadNode): boolean {
  if (neverAlone && (number === NUMERALS || number === DIGITS)) return false;
  if (number < NO_NUMBER) return true;
  if (shape === null) return number % 2 !== 0 || number >= SPACED;
  if (number >= SPACED) return false;
  const marks = (number - 1) / 2;
  if (marks === 0) return shape.alone.includes(width);
  return number % 2 !== 0 && marks >= Math.min(shape.fewestMarks, 2);
}
