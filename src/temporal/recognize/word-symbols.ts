import { BREAK, type Lexicon, NUMBER, type PhraseNode, UNKNOWN } from './lexicon.ts';
import { digitsOf, type TokenTable } from './token-table.ts';

/** What stands for all tokens of one symbol: a word, or so many digits. */
export interface Example {
  readonly id: number;
  readonly width: number;
}

/** Longer runs of digits are all alike to the rules. */
const MOST_DIGITS = 5;

/** Words that every rule takes alike, and runs of as many digits, share a symbol; 0 is what no rule takes. */
export class WordSymbols {
  /** By word id; numbers have none here, for theirs goes by their digits. */
  readonly ofWords: Int32Array;
  /** One token of each symbol. */
  readonly examples: Example[] = [{ id: UNKNOWN, width: 0 }];
  private readonly ofDigits: readonly number[];

  constructor({ phrases, words }: Lexicon) {
    const tails = new Set<number>();
    for (const node of phrases) if (node !== undefined) collectTails(node, tails);
    this.ofWords = this.groupWords(phrases, words, tails);
    this.ofDigits = Array.from(
      { length: MOST_DIGITS + 1 },
      (_, width) => this.examples.push({ id: NUMBER, width }) - 1,
    );
  }

  /** Symbols are below this. */
  get count(): number {
    return this.examples.length;
  }

  /** The symbol of a token; 0 where the text or a paragraph has ended too. */
  ofToken(table: TokenTable, at: number): number {
    if (at >= table.count) return 0;
    const id = table.ids[at] ?? UNKNOWN;
    return id === NUMBER ? this.ofNumber(table, at) : (this.ofWords[id] ?? 0);
  }

  /** The symbol of the number at a token. */
  ofNumber(table: TokenTable, at: number): number {
    const width = digitsOf(table, at);
    return this.ofDigits[width < MOST_DIGITS ? width : MOST_DIGITS] ?? 0;
  }

  /** Words by what they may be to a rule: those that stand in phrases of several words are each of their own kind. */
  private groupWords(phrases: Lexicon['phrases'], words: number, tails: ReadonlySet<number>): Int32Array {
    const bySignature = new Map<string, number>();
    const symbols = new Int32Array(words);
    for (let id = BREAK + 1; id < words; id++) {
      const node = phrases[id];
      if (node === undefined && !tails.has(id)) continue;
      const isPlain = node !== undefined && node.next === null && !tails.has(id);
      const signature = isPlain ? node.senses.map((sense) => sense.classId).join(' ') : `#${id}`;
      const known = bySignature.get(signature) ?? this.examples.length;
      if (known === this.examples.length) this.examples.push({ id, width: 0 });
      bySignature.set(signature, known);
      symbols[id] = known;
    }
    return symbols;
  }
}

/** Words that stand behind the first of a phrase. */
export function collectTails(node: PhraseNode, tails: Set<number>): void {
  for (const [id, child] of node.next ?? []) {
    tails.add(id);
    collectTails(child, tails);
  }
}
