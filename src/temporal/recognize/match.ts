import type { Parts } from '../../language/temporal-data.ts';
import { foldKey } from '../../text/fold.ts';
import { type Found, type Grammar, oncePerGrammar } from './grammar.ts';
import { NO_ROW, type Way } from './known-rows.ts';
import { BREAK } from './lexicon.ts';
import type { CompiledRule, PatternNode } from './pattern.ts';
import { NOTHING_SAID } from './sayings.ts';
import { isGlued, type TokenTable } from './token-table.ts';
import type { DropReason, Trace } from './trace.ts';

/** Words that a rule has taken, and what they say together. `from` and `to` are tokens, half open. */
export interface Reading {
  readonly rule: CompiledRule;
  readonly from: number;
  readonly to: number;
  readonly says: Parts;
}

/** Units of a word looked at for its article; marks and controls may stand between its letters. */
const LONGEST_LOOK = 24;

/** No rule may try more ways than this at one token; it bounds the cost of hostile text, and no real phrase comes near. */
const MOST_STEPS = 3000;

/** Classes that stand for places and not for words. */
const idsOf = oncePerGrammar((grammar) =>
  grammar.classIdsOf(['clauseEnd', 'stop', 'lineStart', 'lineEnd', 'articled']),
);

/** Tries rules at tokens; one matcher serves a whole text. */
export class Matcher {
  readonly grammar: Grammar;
  readonly table: TokenTable;
  /** Items tried so far: the measure of cost that tests look at. */
  steps = 0;
  private limit = 0;
  private readonly taken: Parts[] = [];
  private rule: CompiledRule | null = null;
  private from = 0;
  private ways: Way[] = [];
  private readonly trace: Trace | null;
  /** What forbids the rule in hand, where it is only followed for the trace. */
  private forbidden: DropReason | null = null;
  private readonly ids: ReturnType<typeof idsOf>;

  constructor(grammar: Grammar, table: TokenTable, trace: Trace | null = null) {
    this.grammar = grammar;
    this.table = table;
    this.trace = trace;
    this.ids = idsOf(grammar);
  }

  /** The longest reading that begins at a token; of equal ones the first in the data. */
  longestAt(at: number): Reading | null {
    const { automaton, rows } = this.grammar;
    const rules = automaton.rulesAt(this.table, at);
    if (rules.length === 0) return null;
    const row = this.trace === null ? rows.rowAt(this.table, at, automaton.looked) : NO_ROW;
    if (row === NO_ROW) return this.longestOf(this.waysAt(at, rules), at);
    const known = rows.waysOf(row);
    if (known !== undefined) return this.longestOf(known, at);
    const ways = this.waysAt(at, rules);
    rows.keep(row, ways);
    return this.longestOf(ways, at);
  }

  /** Every way in which rules may take the words from a token on, whatever stands around them. */
  private waysAt(at: number, rules: readonly CompiledRule[]): readonly Way[] {
    this.ways = [];
    this.from = at;
    for (const rule of rules) {
      this.forbidden = this.trace === null || this.fitsBefore(rule, at) ? null : 'guard-before';
      this.rule = rule;
      this.limit = this.steps + MOST_STEPS;
      this.walk(rule.start, at);
    }
    return this.ways;
  }

  /** The longest of some ways that what stands around allows. */
  private longestOf(ways: readonly Way[], at: number): Reading | null {
    let best: Way | null = null;
    for (const way of ways) {
      this.steps++;
      if (best !== null && way.length <= best.length) continue;
      if (this.fitsBefore(way.rule, at) && this.fitsAfter(way.rule, at + way.length)) best = way;
    }
    return best === null ? null : { rule: best.rule, from: at, to: at + best.length, says: best.says };
  }

  private fitsBefore({ after, notAfter }: CompiledRule, at: number): boolean {
    for (const id of notAfter) if (this.endsBefore(id, at)) return false;
    if (after.length === 0) return true;
    for (const id of after) if (this.endsBefore(id, at)) return true;
    return false;
  }

  private endsBefore(id: number, at: number): boolean {
    return id === this.ids.lineStart ? this.beginsLine(at) : this.grammar.endsBefore(this.table, at, id);
  }

  private beginsLine(at: number): boolean {
    const { text, starts, ends, ids } = this.table;
    if (at === 0 || ids[at - 1] === BREAK) return true;
    return text.slice(ends[at - 1], starts[at]).includes('\n');
  }

  private beginsWithArticle(at: number): boolean {
    const { article } = this.grammar;
    const { text, starts, ends } = this.table;
    const start = starts[at] ?? 0;
    const word = article === '' ? '' : foldKey(text.slice(start, Math.min(ends[at] ?? 0, start + LONGEST_LOOK)));
    return word.length > article.length + 1 && word.startsWith(article);
  }

  private fitsAfter({ before, notBefore }: CompiledRule, at: number): boolean {
    for (const id of notBefore) if (this.begins(id, at)) return false;
    if (before.length === 0) return true;
    for (const id of before) if (this.begins(id, at)) return true;
    return false;
  }

  private begins(id: number, at: number): boolean {
    const isEnd = at >= this.table.count || this.table.ids[at] === BREAK;
    if (isEnd) return id === this.ids.clauseEnd || id === this.ids.stop || id === this.ids.lineEnd;
    if (id === this.ids.lineEnd) return this.beginsLine(at);
    return id === this.ids.articled ? this.beginsWithArticle(at) : this.grammar.begins(this.table, at, id);
  }

  private walk(node: PatternNode, at: number): void {
    if (++this.steps > this.limit) return;
    if (node.op === 'match') this.accept(at);
    else if (node.op === 'split') this.walkBranches(node, at);
    else this.takeItem(node, at);
  }

  private walkBranches(split: Extract<PatternNode, { op: 'split' }>, at: number): void {
    const { symbols, branches } = this.grammar;
    for (const leaf of branches.leavesOf(split, symbols.ofToken(this.table, at))) this.walk(leaf, at);
  }

  private takeItem(node: Extract<PatternNode, { op: 'class' | 'read' }>, at: number): void {
    if (at >= this.table.count || this.table.ids[at] === BREAK || (node.glued && !isGlued(this.table, at))) return;
    if (node.op === 'class') {
      for (const found of this.grammar.senses(this.table, at, node.classId)) this.take(found, node.next, at);
      return;
    }
    const found = node.reader(this.table, this.grammar, at);
    if (found !== null) this.take(found, node.next, at);
  }

  private take(found: Found, next: PatternNode, at: number): void {
    if (found.says === NOTHING_SAID) this.walk(next, at + found.length);
    else {
      this.taken.push(found.says);
      this.walk(next, at + found.length);
      this.taken.pop();
    }
  }

  private accept(to: number): void {
    const { rule } = this;
    if (rule === null || (this.trace !== null && this.note(to) !== null)) return;
    const says = this.join(rule);
    if (says !== null) this.ways.push({ rule, length: to - this.from, says });
  }

  private join({ rule, order }: CompiledRule): Parts | null {
    return this.grammar.sayings.join(order, rule.says, this.taken);
  }

  /** Writes down that the rule in hand could end here; gives what speaks against it. */
  private note(to: number): DropReason | null {
    const { rule, from, trace } = this;
    if (rule === null || trace === null) return null;
    const says = this.join(rule);
    const guard = this.forbidden ?? (this.fitsAfter(rule, to) ? null : 'guard-after');
    const reason = guard ?? (says === null ? 'contradiction' : null);
    trace.candidates.push({ rule, from, to, reason });
    return reason;
  }
}

/** Looks at the words inside a reading as if it were not there: what they would have been is for the trace alone. */
function lookWithin({ from, to }: Reading, matcher: Matcher): void {
  for (let at = from + 1; at < to; at++) matcher.longestAt(at);
}

/** Every reading of a text, leftmost and longest first, without overlaps. Rules of kind `nothing` take their words away. */
export function recognize(
  grammar: Grammar,
  table: TokenTable,
  trace: Trace | null = null,
): { readings: Reading[]; steps: number } {
  const matcher = new Matcher(grammar, table, trace);
  const { automaton } = grammar;
  const before = automaton.steps;
  const readings: Reading[] = [];
  for (let at = automaton.nextBegin(table, 0); at < table.count; ) {
    const reading = matcher.longestAt(at);
    if (reading !== null) readings.push(reading);
    if (reading !== null && trace !== null) lookWithin(reading, matcher);
    at = automaton.nextBegin(table, reading === null ? at + 1 : reading.to);
  }
  return { readings, steps: matcher.steps + automaton.steps - before + table.count };
}
