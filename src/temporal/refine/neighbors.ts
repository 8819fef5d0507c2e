import { isCapitalAt } from '../../text/capitals.ts';
import { type Grammar, oncePerGrammar } from '../recognize/grammar.ts';
import { BREAK } from '../recognize/lexicon.ts';
import type { Reading } from '../recognize/match.ts';
import type { TokenTable } from '../recognize/token-table.ts';

/** Tokens between "daily" and its hour: "daily, starting from". */
const LONGEST_GAP = 3;
/** Tokens from "a daily curfew" to its hours, which then must be a range. */
const LONGEST_REACH = 8;

const idsOf = oncePerGrammar((grammar) => grammar.classIdsOf(['habitJoin', 'rangeJoin', 'stop']));

/** Reads what stands between two readings. */
export class Neighbors {
  private readonly grammar: Grammar;
  private readonly table: TokenTable;

  constructor(grammar: Grammar, table: TokenTable) {
    this.grammar = grammar;
    this.table = table;
  }

  /** True where at most so many words stand between, all of them such as lead from a set to its hours. */
  touches(one: Reading, next: Reading, most = LONGEST_GAP): boolean {
    const { habitJoin } = idsOf(this.grammar);
    if (next.from - one.to > most) return false;
    for (let at = one.to; at < next.from; at++) if (!this.grammar.begins(this.table, at, habitJoin)) return false;
    return true;
  }

  isRange(one: Reading, next: Reading): boolean {
    const { rangeJoin } = idsOf(this.grammar);
    const gap = next.from - one.to;
    return gap > 0 && this.grammar.senses(this.table, one.to, rangeJoin).some(({ length }) => length === gap);
  }

  /** "5 p.m. Every day he …": a set that begins a sentence tells nothing of the one before it. */
  opensSentence(one: Reading, next: Reading): boolean {
    return one.to === next.from && isCapitalAt(this.table.text, this.table.starts[next.from] ?? 0);
  }

  /** True where both stand in one clause, not far apart. */
  isOneClause(one: Reading, next: Reading): boolean {
    const { stop } = idsOf(this.grammar);
    if (next.from - one.to > LONGEST_REACH) return false;
    for (let at = one.to; at < next.from; at++)
      if (this.table.ids[at] === BREAK || this.grammar.begins(this.table, at, stop)) return false;
    return true;
  }
}
