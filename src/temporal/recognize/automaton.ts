import { type ClassBits, classesUnder } from './class-bits.ts';
import { type Lexicon, NUMBER, type PhraseNode, UNKNOWN } from './lexicon.ts';
import { hasAny, mayEnd, NO_NUMBER, type NumberClasses, NumberSteps } from './number-steps.ts';
import type { CompiledRule, PatternNode } from './pattern.ts';
import type { TokenTable } from './token-table.ts';
import { collectTails, type Example, WordSymbols } from './word-symbols.ts';

/** Where one rule may be: before an item, within a phrase of a class, or within a number. */
interface Place {
  readonly rule: CompiledRule;
  readonly node: Extract<PatternNode, { op: 'class' | 'read' }>;
  readonly phrase: PhraseNode | null;
  readonly number: number;
  readonly id: number;
}

/** Where all rules may be after the same tokens, and those that may have ended on the way, in the order of the data. */
interface State {
  readonly places: readonly Place[];
  readonly ended: readonly CompiledRule[];
  /** By symbol: where the next token leads, `null` where no rule goes on, `undefined` where nobody asked yet. */
  readonly next: (State | null | undefined)[];
}

/** States kept; a text can't make the table grow without end. */
const MOST_STATES = 8000;
/** What a word is to the beginning of rules: enough by itself, enough with what follows, or nothing. */
const BEGINS = 1;
const BEGINS_NOT = 2;
const BEGINS_WITH_NEXT = 3;
/** Tokens followed; rules that are still alive behind them are taken as they are. */
const LONGEST_LOOK = 40;

/**
 * Follows all rules at once, a token a step, to tell which of them are worth trying at a place: most of what begins a rule
 * («the», «في», a number) is followed by words that none of them knows. It looks at words only and takes a number for any
 * number, so that it lets through more than will match and never less. Its states are worked out when first met, as in a
 * lazily built deterministic automaton (Aho, Sethi & Ullman, Compilers, 3.7).
 */
export class RuleAutomaton {
  private readonly rules: readonly CompiledRule[];
  private readonly lexicon: Lexicon;
  private readonly bits: ClassBits;
  private readonly numbers: NumberSteps;
  private readonly symbols: WordSymbols;
  private readonly places = new Map<PatternNode, Place[]>();
  private placeCount = 0;
  private states = new Map<string, State>();
  private start: State;
  /** By word id, whether any rule begins with it; 0 where nobody asked yet. */
  private readonly begins: Uint8Array;
  /** Tokens followed so far: a measure of cost. */
  steps = 0;

  constructor(rules: readonly CompiledRule[], lexicon: Lexicon, bits: ClassBits, classes: NumberClasses) {
    this.rules = rules;
    this.lexicon = lexicon;
    this.bits = bits;
    const numeralTails = new Set<number>();
    for (const node of lexicon.phrases)
      if (node !== undefined && hasAny(node, classes.numerals)) collectTails(node, numeralTails);
    this.numbers = new NumberSteps(lexicon, classes, numeralTails);
    this.symbols = new WordSymbols(lexicon);
    this.start = this.createStart();
    this.begins = new Uint8Array(this.symbols.ofWords.length);
  }

  /** The first token from one on that a rule may begin with; the number of tokens where there is none. */
  nextBegin({ ids, count }: TokenTable, from: number): number {
    const { begins } = this;
    const symbols = this.symbols.ofWords;
    for (let at = from; at < count; at++) {
      const id = ids[at] ?? UNKNOWN;
      const begin = begins[id] || this.learnBegin(id);
      if (begin === BEGINS) return at;
      if (begin === BEGINS_NOT || at + 1 >= count) continue;
      const next = ids[at + 1] ?? UNKNOWN;
      if (next === NUMBER || (symbols[next] ?? 0) !== 0) return at;
    }
    return count;
  }

  private learnBegin(id: number): number {
    const begin = this.beginOf(id);
    if (id < this.begins.length) this.begins[id] = begin;
    return begin;
  }

  private beginOf(id: number): number {
    if (id === NUMBER) return BEGINS;
    const symbol = this.symbols.ofWords[id] ?? 0;
    const state = symbol === 0 ? null : this.follow(this.start, symbol);
    if (state === null) return BEGINS_NOT;
    return state.ended.length > 0 ? BEGINS : BEGINS_WITH_NEXT;
  }

  /** Rules that may match at a token, in the order of the data. */
  rulesAt(table: TokenTable, at: number): readonly CompiledRule[] {
    const { ids, count } = table;
    const symbols = this.symbols.ofWords;
    const end = Math.min(count, at + LONGEST_LOOK);
    let state = this.start;
    let next = at;
    for (; next < end; next++) {
      const id = ids[next] ?? UNKNOWN;
      const symbol = id === NUMBER ? this.symbols.ofNumber(table, next) : (symbols[id] ?? 0);
      if (symbol === 0) break;
      const known = state.next[symbol];
      const to = known === undefined ? this.follow(state, symbol) : known;
      if (to === null) break;
      state = to;
    }
    this.steps += next - at;
    return next - at === LONGEST_LOOK ? this.aliveIn(state) : state.ended;
  }

  private createStart(): State {
    const places = new Set<Place>();
    for (const rule of this.rules) this.enter(rule, rule.start, places, new Set());
    return this.stateOf([...places], new Set());
  }

  private follow(from: State, symbol: number): State | null {
    if (this.states.size >= MOST_STATES) {
      this.states = new Map();
      this.start = this.createStart();
    }
    const places = new Set<Place>();
    const ended = new Set(from.ended);
    const example = this.symbols.examples[symbol];
    if (example !== undefined) for (const place of from.places) this.take(place, example, places, ended);
    const to = places.size === 0 && ended.size === from.ended.length ? null : this.stateOf([...places], ended);
    from.next[symbol] = to;
    return to;
  }

  private stateOf(places: readonly Place[], ended: ReadonlySet<CompiledRule>): State {
    const inOrder = [...ended].sort((a, b) => a.order - b.order);
    const ids = places.map(({ id }) => id).sort((a, b) => a - b);
    const key = `${ids.join(' ')}/${inOrder.map(({ order }) => order).join(' ')}`;
    const known = this.states.get(key);
    if (known !== undefined) return known;
    // Empty, for few of the symbols ever follow most states.
    const state: State = { places, ended: inOrder, next: [] };
    this.states.set(key, state);
    return state;
  }

  /** What a rule may take next, from a node of its pattern on. */
  private enter(rule: CompiledRule, node: PatternNode, places: Set<Place>, ended: Set<CompiledRule>): void {
    if (node.op === 'match') ended.add(rule);
    else if (node.op === 'split') {
      this.enter(rule, node.next, places, ended);
      this.enter(rule, node.other, places, ended);
    } else places.add(this.placeOf(rule, node, null, NO_NUMBER));
  }

  private take(place: Place, example: Example, places: Set<Place>, ended: Set<CompiledRule>): void {
    if (place.node.op === 'class') this.takeWord(place, example.id, places, ended);
    else this.takeNumber(place, example, places, ended);
  }

  private takeWord(place: Place, id: number, places: Set<Place>, ended: Set<CompiledRule>): void {
    const { rule, node } = place;
    if (node.op !== 'class') return;
    if (place.phrase === null && !this.bits.mayBegin(id, node.classId)) return;
    const phrase = place.phrase === null ? this.lexicon.phrases[id] : place.phrase.next?.get(id);
    if (phrase === undefined) return;
    if (phrase.byClass.has(node.classId)) this.enter(rule, node.next, places, ended);
    if (phrase.next !== null && classesUnder(phrase).has(node.classId))
      places.add(this.placeOf(rule, node, phrase, NO_NUMBER));
  }

  private takeNumber(place: Place, example: Example, places: Set<Place>, ended: Set<CompiledRule>): void {
    const { rule, node } = place;
    const number = node.op === 'read' ? this.numbers.next(place.number, node.digits, example) : null;
    if (number === null || node.op !== 'read') return;
    places.add(this.placeOf(rule, node, null, number));
    if (mayEnd(number, example.width, node.digits)) this.enter(rule, node.next, places, ended);
  }

  private placeOf(rule: CompiledRule, node: Place['node'], phrase: PhraseNode | null, number: Place['number']): Place {
    let ofNode = this.places.get(node);
    if (ofNode === undefined) {
      ofNode = [];
      this.places.set(node, ofNode);
    }
    const known = ofNode.find((one) => one.rule === rule && one.phrase === phrase && one.number === number);
    if (known !== undefined) return known;
    const place: Place = { rule, node, phrase, number, id: this.placeCount++ };
    ofNode.push(place);
    return place;
  }

  private aliveIn(state: State): readonly CompiledRule[] {
    const alive = new Set([...state.ended, ...state.places.map(({ rule }) => rule)]);
    return [...alive].sort((a, b) => a.order - b.order);
  }
}
