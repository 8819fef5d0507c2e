import { foldKey } from '../../text/fold.ts';
import type { Grammar } from '../recognize/grammar.ts';
import { BREAK, UNKNOWN } from '../recognize/lexicon.ts';
import type { TokenTable } from '../recognize/scan.ts';

/** Words looked at on either side; the verb of a clause is seldom farther. */
const BEFORE = 14;
const AFTER = 10;

/** Tells from the words around an expression whether it speaks of the past or the future: the nearest cue decides. */
export class TenseReader {
  private readonly grammar: Grammar;
  private readonly table: TokenTable;
  private readonly ids: { readonly past: number; readonly future: number; readonly stop: number };

  constructor(grammar: Grammar, table: TokenTable) {
    this.grammar = grammar;
    this.table = table;
    this.ids = { past: grammar.classId('past'), future: grammar.classId('future'), stop: grammar.classId('stop') };
  }

  /** −1 past, 1 future, 0 not told, for the expression of the tokens from–to. */
  read(from: number, to: number): -1 | 0 | 1 {
    for (let by = 1; by <= BEFORE; by++) {
      const left = this.cue(from - by);
      if (left === 'stop') break;
      if (left !== 0) return left;
    }
    for (let by = 0; by < AFTER; by++) {
      const right = this.cue(to + by);
      if (right === 'stop') break;
      if (right !== 0) return right;
    }
    return this.grammar.data.tense.otherwise;
  }

  private cue(at: number): -1 | 0 | 1 | 'stop' {
    const { table, grammar, ids } = this;
    if (at < 0 || at >= table.count) return 'stop';
    const id = table.ids[at] ?? 0;
    if (id === BREAK) return 'stop';
    if (id === UNKNOWN) return this.cueOfForm(at);
    if (grammar.senses(table, at, ids.future).length > 0) return 1;
    if (grammar.senses(table, at, ids.past).length > 0) return -1;
    return grammar.senses(table, at, ids.stop).length > 0 && this.endsSentence(at) ? 'stop' : 0;
  }

  /** A full stop inside an abbreviation or a number is followed by something glued to it. */
  private endsSentence(at: number): boolean {
    return this.table.starts[at + 1] !== this.table.ends[at];
  }

  private cueOfForm(at: number): -1 | 0 | 1 {
    const { futurePrefixes, notFuturePrefixes, pastSuffixes } = this.grammar.data.tense;
    const start = this.table.starts[at] ?? 0;
    const word = foldKey(this.table.text.slice(start, Math.min(this.table.ends[at] ?? 0, start + 24)));
    if (word.length < 4) return 0;
    if (futurePrefixes.some((prefix) => word.startsWith(prefix)))
      return notFuturePrefixes.some((prefix) => word.startsWith(prefix)) ? 0 : 1;
    return pastSuffixes.some((suffix) => word.endsWith(suffix)) ? -1 : 0;
  }
}
