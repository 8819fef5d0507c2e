import { type ClassBits, classesUnder } from './class-bits.ts';
import { type Lexicon, NUMBER, type PhraseNode, sensesOf, UNKNOWN } from './lexicon.ts';
import { mayEnd, NO_NUMBER, type NumberSteps } from './number-steps.ts';
import { PairTable } from './pair-table.ts';
import type { CompiledRule, PatternNode } from './pattern.ts';
import type { TokenTable } from './token-table.ts';
import type { Example, WordSymbols } from './word-symbols.ts';

/** Where one rule may be: before an item, within a phrase of a class, or within a number. */
interface Place {
  readonly rule: CompiledRule;
  readonly node: Extract<PatternNode, { op: 'class' | 'read' }>;
  readonly phrase: PhraseNode | null;
  readonly number: number;
  readonly id: number;
}

/** Places by what they may take: of the hundreds of them, a token fits a few. */
interface SortedPlaces {
  /** Those before a word, by its class. */
  readonly words: ReadonlyMap<number, readonly Place[]>;
  /** Those before a number. */
  readonly numbers: readonly Place[];
  /** Those within a phrase or a number. */
  readonly within: readonly Place[];
}

/** Where all rules may be after the same tokens, and those that may have ended on the way, in the order of the data. */
interface State {
  readonly places: readonly Place[];
  readonly ended: readonly CompiledRule[];
  /** The same places, once a token was asked for. */
  sorted: SortedPlaces | null;
}

function sortPlaces(places: readonly Place[]): SortedPlaces {
  const words = new Map<number, Place[]>();
  const numbers: Place[] = [];
  const within: Place[] = [];
  for (const place of places) {
    const { node, phrase, number } = place;
    if (phrase !== null || number !== NO_NUMBER) within.push(place);
    else if (node.op === 'read') numbers.push(place);
    else {
      const ofClass = words.get(node.classId);
      if (ofClass === undefined) words.set(node.classId, [place]);
      else ofClass.push(place);
    }
  }
  return { words, numbers, within };
}

/** The state in which no rule goes on, and the one before the first token. */
const DEAD = 0;
const START = 1;

/** The words of a language, by what they are to rules. */
interface Words {
  readonly lexicon: Lexicon;
  readonly bits: ClassBits;
  readonly numbers: NumberSteps;
  readonly symbols: WordSymbols;
}

/** A key of whole numbers, two units each: to write them in digits takes longer than all the rest of a new state. */
const keyOf = (numbers: readonly number[]): string =>
  String.fromCharCode(...new Uint16Array(Uint32Array.from(numbers).buffer));

/** States kept; a text can't make the table grow without end. */
const MOST_STATES = 8000;
/** What a token and the next are to the beginning of rules; 0 where nobody asked yet. */
const BEGINS = 1;
const BEGINS_NOT = 2;
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
  /** By their numbers, and those by what they hold. */
  private states: State[] = [];
  private numbersOf = new Map<string, number>();
  /** By state and symbol, the number of the next state; what nobody asked for yet is missing. */
  private readonly transitions: PairTable;
  /** By word id, 1 where a rule may begin with it. */
  private readonly begins: Uint8Array;
  /** By two symbols in a row, what they are to the beginning of rules: one number tells, and no state is read. */
  private readonly pairs: Uint8Array;
  /** Tokens followed so far: a measure of cost. */
  steps = 0;
  /** Tokens followed from the last place at which rules were asked for. */
  looked = 0;

  constructor(rules: readonly CompiledRule[], { lexicon, bits, numbers, symbols }: Words) {
    this.rules = rules;
    this.lexicon = lexicon;
    this.bits = bits;
    this.numbers = numbers;
    this.symbols = symbols;
    this.transitions = new PairTable(symbols.count);
    this.begin();
    this.begins = this.wordsThatBegin();
    this.pairs = new Uint8Array(symbols.count * symbols.count);
  }

  /** The first token from one on that a rule may begin with; the number of tokens where there is none. */
  nextBegin(table: TokenTable, from: number): number {
    const { ids, count } = table;
    const { begins } = this;
    for (let at = from; at < count; at++) if (begins[ids[at] ?? UNKNOWN] !== 0 && this.beginsPair(table, at)) return at;
    return count;
  }

  /** For each word, 1 where the pattern of a rule begins with it. */
  private wordsThatBegin(): Uint8Array {
    const { words } = this.sortedOf(this.states[START] as State);
    const begins = this.bits.beginningWith([...words.keys(), ...this.numbers.classes.numerals]);
    begins[NUMBER] = 1;
    return begins;
  }

  /** True where a rule may begin with the token and go on with the next, or end before it. */
  private beginsPair(table: TokenTable, at: number): boolean {
    const first = this.symbols.ofToken(table, at);
    const second = this.symbols.ofToken(table, at + 1);
    const pair = first * this.symbols.count + second;
    return (this.pairs[pair] || this.learnPair(pair, first, second)) === BEGINS;
  }

  private learnPair(pair: number, first: number, second: number): number {
    const state = this.follow(START, first);
    const goesOn = second !== 0 && this.follow(state, second) !== DEAD;
    const begin = goesOn || this.endedIn(state).length > 0 ? BEGINS : BEGINS_NOT;
    this.pairs[pair] = begin;
    return begin;
  }

  /** Rules that may match at a token, in the order of the data. */
  rulesAt(table: TokenTable, at: number): readonly CompiledRule[] {
    const { ids, count } = table;
    const symbols = this.symbols.ofWords;
    const end = Math.min(count, at + LONGEST_LOOK);
    if (this.states.length >= MOST_STATES) this.begin();
    let state = START;
    let next = at;
    for (; next < end; next++) {
      const id = ids[next] ?? UNKNOWN;
      const symbol = id === NUMBER ? this.symbols.ofNumber(table, next) : (symbols[id] ?? 0);
      if (symbol === 0) break;
      const to = this.follow(state, symbol);
      if (to === DEAD) break;
      state = to;
    }
    this.looked = next - at;
    this.steps += this.looked;
    return this.looked === LONGEST_LOOK ? this.aliveIn(state) : this.endedIn(state);
  }

  private endedIn(state: number): readonly CompiledRule[] {
    return this.states[state]?.ended ?? [];
  }

  /** Makes the first states; what was known of others is forgotten. */
  private begin(): void {
    this.states = [{ places: [], ended: [], sorted: null }];
    this.numbersOf.clear();
    this.transitions.clear();
    const places = new Set<Place>();
    for (const rule of this.rules) this.enter(rule, rule.start, places, new Set());
    this.numberOf([...places], new Set());
  }

  private follow(from: number, symbol: number): number {
    const known = this.transitions.get(from, symbol);
    return known < 0 ? this.learnNext(from, symbol) : known;
  }

  private learnNext(from: number, symbol: number): number {
    const before = this.states[from] as State;
    const places = new Set<Place>();
    const ended = new Set<CompiledRule>();
    const example = this.symbols.examples[symbol];
    if (example !== undefined)
      for (const place of this.placesFor(before, example.id)) this.take(place, example, places, ended);
    // A rule that ended before may end again: a longer phrase of the same class.
    const isDead = places.size === 0 && ended.size === 0;
    const to = isDead ? DEAD : this.numberOf([...places], new Set([...before.ended, ...ended]));
    this.transitions.set(from, symbol, to);
    return to;
  }

  /** The places of a state that may take a word or number. */
  private placesFor(state: State, id: number): Place[] {
    const { words, numbers, within } = this.sortedOf(state);
    const places = [...within];
    const phrase = this.lexicon.phrases[id];
    if (phrase !== undefined) for (const classId of classesUnder(phrase)) places.push(...(words.get(classId) ?? []));
    if (numbers.length > 0 && this.numbers.mayBegin(id)) places.push(...numbers);
    return places;
  }

  private sortedOf(state: State): SortedPlaces {
    state.sorted ??= sortPlaces(state.places);
    return state.sorted;
  }

  private numberOf(places: readonly Place[], ended: ReadonlySet<CompiledRule>): number {
    const inOrder = [...ended].sort((a, b) => a.order - b.order);
    const ids = Uint32Array.from(places, ({ id }) => id).sort();
    const key = keyOf([ids.length, ...ids, ...inOrder.map(({ order }) => order)]);
    const known = this.numbersOf.get(key);
    if (known !== undefined) return known;
    const number = this.states.push({ places, ended: inOrder, sorted: null }) - 1;
    this.numbersOf.set(key, number);
    return number;
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
    if (sensesOf(phrase, node.classId).length > 0) this.enter(rule, node.next, places, ended);
    if (phrase.next !== null && classesUnder(phrase).has(node.classId))
      places.add(this.placeOf(rule, node, phrase, NO_NUMBER));
  }

  private takeNumber(place: Place, example: Example, places: Set<Place>, ended: Set<CompiledRule>): void {
    const { rule, node } = place;
    const number = node.op === 'read' ? this.numbers.next(place.number, node.digits, example) : null;
    if (number === null || node.op !== 'read') return;
    places.add(this.placeOf(rule, node, null, number));
    if (mayEnd(number, example.width, node)) this.enter(rule, node.next, places, ended);
  }

  private placeOf(rule: CompiledRule, node: Place['node'], phrase: PhraseNode | null, number: Place['number']): Place {
    let ofNode = this.places.get(node);
    if (ofNode === undefined) {
      ofNode = [];
      this.places.set(node, ofNode);
    }
    for (const one of ofNode) if (one.rule === rule && one.phrase === phrase && one.number === number) return one;
    const place: Place = { rule, node, phrase, number, id: this.placeCount++ };
    ofNode.push(place);
    return place;
  }

  private aliveIn(state: number): readonly CompiledRule[] {
    const places = this.states[state]?.places ?? [];
    const alive = new Set([...this.endedIn(state), ...places.map(({ rule }) => rule)]);
    return [...alive].sort((a, b) => a.order - b.order);
  }
}
