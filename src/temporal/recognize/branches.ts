import type { ClassBits } from './class-bits.ts';
import { mayEnd, NO_NUMBER, type NumberSteps } from './number-steps.ts';
import type { PatternNode } from './pattern.ts';
import type { Example, WordSymbols } from './word-symbols.ts';

type Split = Extract<PatternNode, { op: 'split' }>;

/** What a split comes to in the end: an item of the pattern, or its end. */
export type Leaf = Exclude<PatternNode, Split>;

/**
 * What a rule may go on with where its pattern parts, by the symbol of the token in hand. A pattern parts into up to dozens of
 * ways, and a token fits one or two of them: which, is worked out when it is first asked and kept with the split.
 */
export class Branches {
  private readonly bits: ClassBits;
  private readonly symbols: WordSymbols;
  private readonly numbers: NumberSteps;

  constructor(bits: ClassBits, symbols: WordSymbols, numbers: NumberSteps) {
    this.bits = bits;
    this.symbols = symbols;
    this.numbers = numbers;
  }

  /** The ways that a token of the symbol may take, in the order of the pattern; 0 stands for the end of a text too. */
  leavesOf(split: Split, symbol: number): readonly Leaf[] {
    return split.leaves[symbol] ?? this.learnLeaves(split, symbol);
  }

  private learnLeaves(split: Split, symbol: number): readonly Leaf[] {
    const leaves: Leaf[] = [];
    const example = symbol === 0 ? null : (this.symbols.examples[symbol] ?? null);
    this.collect(split, example, leaves);
    split.leaves[symbol] = leaves;
    return leaves;
  }

  private collect(node: PatternNode, example: Example | null, leaves: Leaf[]): void {
    if (node.op === 'split') {
      this.collect(node.next, example, leaves);
      this.collect(node.other, example, leaves);
    } else if (node.op === 'match' || (example !== null && this.mayTake(node, example))) leaves.push(node);
  }

  private mayTake(node: Exclude<Leaf, { op: 'match' }>, example: Example): boolean {
    if (node.op === 'class') return this.bits.mayBegin(example.id, node.classId);
    const { digits } = node;
    const number = this.numbers.next(NO_NUMBER, digits, example);
    if (number === null) return false;
    const goesOn = number < NO_NUMBER || digits === null || digits.marks.size > 0;
    return goesOn || mayEnd(number, example.width, node);
  }
}
