import type { Parts } from '../../language/temporal-data.ts';
import { isCapitalAt } from '../../text/capitals.ts';
import { type Lexicon, NUMBER, type PhraseNode } from './lexicon.ts';
import { PairTable } from './pair-table.ts';
import type { CompiledRule } from './pattern.ts';
import type { Sayings } from './sayings.ts';
import { isGlued, type TokenTable } from './token-table.ts';

/** One way in which a rule may take the words of a row: so many tokens from its beginning, and what they say. */
export interface Way {
  readonly rule: CompiledRule;
  readonly length: number;
  readonly says: Parts;
}

/** Rows kept; a text can't make them grow without end. */
const MOST_ROWS = 20_000;
/** The row of no words, and what stands for a row that is not kept. */
const START = 0;
export const NO_ROW = -1;

/** What of a word beside its id a rule may ask: whether it is glued to the word before, and whether it has a capital. */
const ASKS = { glue: 1, capital: 2 } as const;
const BITS = 2;

const isProper = (node: PhraseNode | undefined): boolean =>
  node !== undefined && (node.hasProper || [...(node.next?.values() ?? [])].some(isProper));

/**
 * What the rules made of rows of words: "last year", «يوم الأحد» come again and again, and what they may be hangs on nothing but
 * their words. What must or must not stand around them is for the matcher to ask. A row with digits is not kept, for there are
 * too many of them.
 */
export class KnownRows {
  private readonly sayings: Sayings;
  private readonly rows: PairTable;
  private readonly ways: (readonly Way[] | undefined)[] = [undefined];
  /** By word id, bits of `ASKS`. */
  private readonly asks: Uint8Array;
  private forgotten = 0;

  /** @param glued by word id, 1 for words that some rule takes glued to what stands before */
  constructor({ phrases, words }: Lexicon, glued: Uint8Array, sayings: Sayings) {
    this.sayings = sayings;
    this.rows = new PairTable(words << BITS);
    this.asks = new Uint8Array(words);
    for (let id = 0; id < words; id++)
      this.asks[id] = (glued[id] === 1 ? ASKS.glue : 0) | (isProper(phrases[id]) ? ASKS.capital : 0);
  }

  /** The row of so many words from a token on; `NO_ROW` where there are digits among them. */
  rowAt(table: TokenTable, at: number, count: number): number {
    if (this.ways.length > MOST_ROWS || this.forgotten !== this.sayings.forgotten) this.begin();
    let row = START;
    for (let next = at; next < at + count; next++) {
      const id = table.ids[next] ?? NUMBER;
      if (id === NUMBER) return NO_ROW;
      const word = (id << BITS) | this.looksOf(table, next, id);
      const known = this.rows.get(row, word);
      row = known < 0 ? this.addRow(row, word) : known;
    }
    return row;
  }

  /** How a row may be taken, in the order in which the rules tried it; undefined where nobody tried it yet. */
  waysOf(row: number): readonly Way[] | undefined {
    return this.ways[row];
  }

  keep(row: number, ways: readonly Way[]): void {
    this.ways[row] = ways;
  }

  private looksOf(table: TokenTable, at: number, id: number): number {
    const asks = this.asks[id] ?? 0;
    if (asks === 0) return 0;
    const glue = (asks & ASKS.glue) !== 0 && isGlued(table, at) ? ASKS.glue : 0;
    const capital = (asks & ASKS.capital) !== 0 && isCapitalAt(table.text, table.starts[at] ?? 0) ? ASKS.capital : 0;
    return glue | capital;
  }

  private addRow(from: number, word: number): number {
    const row = this.ways.push(undefined) - 1;
    this.rows.set(from, word, row);
    return row;
  }

  private begin(): void {
    this.rows.clear();
    this.ways.length = 1;
    this.forgotten = this.sayings.forgotten;
  }
}
