import { type ClassBits, classesUnder } from './class-bits.ts';
import { BREAK, type Lexicon, NUMBER, type PhraseNode, UNKNOWN } from './lexicon.ts';
import type { CompiledRule, PatternNode } from './pattern.ts';
import { digitsOf, type TokenTable } from './token-table.ts';

/** How much of a number is taken: nothing; numerals, counted down; else digits (odd) or a mark behind them (even), counted on. */
const NO_NUMBER = 0;
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

/** Where one rule may be: before an item, within a phrase of a class, or within a number. */
interface Place {
  readonly rule: CompiledRule;
  readonly node: Extract<PatternNode, { op: 'class' | 'read' }>;
  readonly phrase: PhraseNode | null;
  readonly number: number;
  readonly id: number;
}

type ReadNode = Extract<PatternNode, { op: 'read' }>;

/** Where all rules may be after the same tokens, and those that may have ended on the way, in the order of the data. */
interface State {
  readonly places: readonly Place[];
  readonly ended: readonly CompiledRule[];
  /** By symbol: where the next token leads, `null` where no rule goes on, `undefined` where nobody asked yet. */
  readonly next: (State | null | undefined)[];
}

/** Classes of words by what they are to a number. */
export interface NumberClasses {
  readonly numerals: ReadonlySet<number>;
  /** Words that may stand between numerals, and marks that may stand in an amount in digits. */
  readonly inNumerals: ReadonlySet<number>;
  readonly inAmounts: ReadonlySet<number>;
  /** Digits may follow digits within one number ("12 000"). */
  readonly spacedThousands: boolean;
}

/** States kept; a text can't make the table grow without end. */
const MOST_STATES = 8000;
/** What a word is to the beginning of rules: enough by itself, enough with what follows, or nothing. */
const BEGINS = 1;
const BEGINS_NOT = 2;
const BEGINS_WITH_NEXT = 3;
/** Tokens followed; rules that are still alive behind them are taken as they are. */
const LONGEST_LOOK = 40;

/** What stands for all tokens of one symbol: a word, or so many digits. */
interface Example {
  readonly id: number;
  readonly width: number;
}

/** Longer runs of digits are all alike to the rules. */
const MOST_DIGITS = 5;

/** Asked only where a state is made. */
function hasAny(node: PhraseNode | undefined, classes: ReadonlySet<number>): boolean {
  if (node === undefined) return false;
  const under = classesUnder(node);
  for (const classId of classes) if (under.has(classId)) return true;
  return false;
}

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
  private readonly classes: NumberClasses;
  /** Words that every rule takes alike share a symbol; 0 is what no rule takes. */
  private readonly symbols: Int32Array;
  /** One token of each symbol. */
  private readonly examples: Example[] = [{ id: UNKNOWN, width: 0 }];
  private readonly digitSymbols: readonly number[];
  private readonly numeralTails: ReadonlySet<number>;
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
    this.classes = classes;
    const tails = new Set<number>();
    const numeralTails = new Set<number>();
    for (const node of lexicon.phrases) {
      if (node === undefined) continue;
      collectTails(node, tails);
      if (hasAny(node, classes.numerals)) collectTails(node, numeralTails);
    }
    this.numeralTails = numeralTails;
    this.symbols = this.groupWords(tails);
    this.digitSymbols = Array.from(
      { length: MOST_DIGITS + 1 },
      (_, width) => this.examples.push({ id: NUMBER, width }) - 1,
    );
    this.start = this.createStart();
    this.begins = new Uint8Array(this.symbols.length);
  }

  /** The first token from one on that a rule may begin with; the number of tokens where there is none. */
  nextBegin({ ids, count }: TokenTable, from: number): number {
    const { begins, symbols } = this;
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
    const symbol = this.symbols[id] ?? 0;
    const state = symbol === 0 ? null : this.follow(this.start, symbol);
    if (state === null) return BEGINS_NOT;
    return state.ended.length > 0 ? BEGINS : BEGINS_WITH_NEXT;
  }

  /** Rules that may match at a token, in the order of the data. */
  rulesAt(table: TokenTable, at: number): readonly CompiledRule[] {
    const { ids, count } = table;
    const { symbols } = this;
    const end = Math.min(count, at + LONGEST_LOOK);
    let state = this.start;
    let next = at;
    for (; next < end; next++) {
      const id = ids[next] ?? UNKNOWN;
      const symbol = id === NUMBER ? this.digitSymbol(table, next) : (symbols[id] ?? 0);
      if (symbol === 0) break;
      const known = state.next[symbol];
      const to = known === undefined ? this.follow(state, symbol) : known;
      if (to === null) break;
      state = to;
    }
    this.steps += next - at;
    return next - at === LONGEST_LOOK ? this.aliveIn(state) : state.ended;
  }

  private digitSymbol(table: TokenTable, at: number): number {
    const width = digitsOf(table, at);
    return this.digitSymbols[width < MOST_DIGITS ? width : MOST_DIGITS] ?? 0;
  }

  /** Words by what they may be to a rule: those that stand in phrases of several words are each of their own kind. */
  private groupWords(tails: ReadonlySet<number>): Int32Array {
    const { phrases } = this.lexicon;
    const most = Math.max(phrases.length, ...[...tails].map((id) => id + 1));
    const bySignature = new Map<string, number>();
    const symbols = new Int32Array(most);
    for (let id = BREAK + 1; id < most; id++) {
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
    const example = this.examples[symbol];
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

  /** How far a number is with one token more: in digits by a mark and digits, in words by numerals and what joins them. */
  private nextOfNumber({ number, node }: Place, { id, width }: Example): number | null {
    const { numerals, inNumerals, inAmounts, spacedThousands } = this.classes;
    const shape = node.op === 'read' ? node.digits : null;
    const phrase = this.lexicon.phrases[id];
    if (number === NO_NUMBER && id === NUMBER)
      return shape === null || shape.alone.length + shape.marks.size > 0 ? DIGITS : null;
    if (number === NO_NUMBER) return shape?.words !== false && hasAny(phrase, numerals) ? NUMERALS : null;
    if (number <= NUMERALS) {
      const goesOn = hasAny(phrase, numerals) || hasAny(phrase, inNumerals) || this.numeralTails.has(id);
      return id !== NUMBER && goesOn && number > NUMERALS - MOST_NUMERALS ? number - 1 : null;
    }
    if (number === DECIMALS) return null;
    const isThousands = spacedThousands && id === NUMBER && width === THOUSANDS_WIDTH;
    if (number >= SPACED) return isThousands && number < MOST_SPACED ? number + 1 : null;
    const isMark = number % 2 === 0;
    if (id === NUMBER && !isMark) return isThousands ? SPACED : null;
    if (isMark !== (id === NUMBER) || !(isMark || hasAny(phrase, shape?.marks ?? inAmounts))) return null;
    if (number < MOST_PROGRESS) return isMark && shape === null && width !== THOUSANDS_WIDTH ? DECIMALS : number + 1;
    return shape === null ? MOST_PROGRESS - 1 : null;
  }

  private takeNumber(place: Place, example: Example, places: Set<Place>, ended: Set<CompiledRule>): void {
    const { rule, node } = place;
    const number = this.nextOfNumber(place, example);
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

/** True where a number may be whole, by what its reader takes. */
function mayEnd(number: number, width: number, shape: ReadNode['digits']): boolean {
  if (number < NO_NUMBER) return true;
  if (shape === null) return number % 2 !== 0 || number >= SPACED;
  if (number >= SPACED) return false;
  const marks = (number - 1) / 2;
  if (marks === 0) return shape.alone.includes(width);
  return number % 2 !== 0 && marks >= Math.min(shape.fewestMarks, 2);
}

/** Words that stand behind the first of a phrase. */
function collectTails(node: PhraseNode, tails: Set<number>): void {
  for (const [id, child] of node.next ?? []) {
    tails.add(id);
    collectTails(child, tails);
  }
}
