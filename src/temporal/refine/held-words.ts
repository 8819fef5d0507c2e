import { isCapitalAt } from '../../text/capitals.ts';
import { type Grammar, oncePerGrammar } from '../recognize/grammar.ts';
import { NUMBER, UNKNOWN } from '../recognize/lexicon.ts';
import type { Reading } from '../recognize/match.ts';
import { isGlued, type TokenTable } from '../recognize/token-table.ts';
import { HOLDS } from './holds.ts';

/** Marks that are no part of a time that ends in them. */
export const TRAILING_MARKS = ['comma', 'open', 'dash'] as const;

/** What a word may be to a pass, as bits. */
const MAY_BE = {
  mark: 1,
  outside: 2,
  small: 4,
  given: 8,
  list: 16,
  comma: 32,
  numbers: 64,
  range: 128,
  dash: 256,
} as const;

const CLASSES: Readonly<Record<keyof typeof MAY_BE, readonly string[]>> = {
  mark: TRAILING_MARKS,
  outside: ['outside'],
  small: ['smallWord'],
  given: ['givenName'],
  list: ['listJoin'],
  comma: ['comma'],
  numbers: ['rangeJoin', 'or', 'and'],
  range: ['rangeJoin'],
  dash: ['dash'],
};

/** By word id, bits of `MAY_BE`. */
const bitsOfWords = oncePerGrammar((grammar) => {
  const bits = new Uint16Array(grammar.lexicon.words);
  for (const name of Object.keys(MAY_BE) as (keyof typeof MAY_BE)[]) {
    const isOne = grammar.wordsOf(CLASSES[name]);
    for (let id = 0; id < bits.length; id++) if (isOne[id] === 1) bits[id] = (bits[id] ?? 0) | MAY_BE[name];
  }
  return bits;
});

/** Tells by the words of readings, and those beside them, what there is to do for a pass, as bits of `HOLDS`. */
export class HeldWords {
  private readonly table: TokenTable;
  private readonly bits: Uint16Array;

  constructor(grammar: Grammar, table: TokenTable) {
    this.table = table;
    this.bits = bitsOfWords(grammar);
  }

  private mayBe(at: number): number {
    return at < 0 || at >= this.table.count ? 0 : (this.bits[this.table.ids[at] ?? 0] ?? 0);
  }

  /** What the words of a reading hold. */
  within({ from, to }: Reading): number {
    const { table } = this;
    const first = this.mayBe(from);
    let held = (first & MAY_BE.outside) === 0 ? 0 : HOLDS.outside;
    if ((this.mayBe(to - 1) & MAY_BE.mark) !== 0) held |= HOLDS.endMark;
    if (to - from === 1 && (first & MAY_BE.given) !== 0) held |= HOLDS.name;
    for (let at = from + 1; at < to; at++)
      if ((this.mayBe(at) & MAY_BE.small) !== 0 && isCapitalAt(table.text, table.starts[at] ?? 0)) held |= HOLDS.name;
    return table.ids[to - 1] === NUMBER && this.goesOn(to) ? held | HOLDS.model : held;
  }

  /** True for letters, or a dash, that are joined to what stands before them. */
  private goesOn(at: number): boolean {
    const isJoin = this.table.ids[at] === UNKNOWN || (this.mayBe(at) & MAY_BE.dash) !== 0;
    return isJoin && at < this.table.count && isGlued(this.table, at);
  }

  /** What the words before and behind a reading make of it, by what it holds itself. */
  beside({ from, to, says }: Reading, itself: number): number {
    const before = this.mayBe(from - 1);
    const after = this.mayBe(to);
    // "May 3, 4 and 5": only a day goes on behind a comma.
    const joinsAfter = says.day === undefined ? MAY_BE.list : MAY_BE.list | MAY_BE.comma;
    const isListed = (before & MAY_BE.list) !== 0 || (after & joinsAfter) !== 0;
    let held = (after & MAY_BE.range) === 0 ? 0 : HOLDS.ranged;
    if ((itself & HOLDS.date) !== 0 && isListed) held |= HOLDS.listed;
    if ((itself & HOLDS.year) !== 0 && (after & MAY_BE.comma) !== 0) held |= HOLDS.yearComma;
    if ((itself & HOLDS.count) !== 0 && (before & MAY_BE.numbers) !== 0) held |= HOLDS.joinedCount;
    return held;
  }
}
