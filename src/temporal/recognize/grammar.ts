import type { DateLanguage } from '../../language/language.ts';
import type { Parts, TemporalData } from '../../language/temporal-data.ts';
import { isCapitalAt } from '../../text/capitals.ts';
import { RuleAutomaton } from './automaton.ts';
import { Branches } from './branches.ts';
import { ClassBits } from './class-bits.ts';
import { KnownRows } from './known-rows.ts';
import { compileLexicon, type Lexicon, type PhraseNode, type Sense, sensesOf, UNKNOWN } from './lexicon.ts';
import { NumberSteps } from './number-steps.ts';
import { type CompiledRule, compileRules, gluedNames } from './pattern.ts';
import { Sayings } from './sayings.ts';
import type { TokenTable } from './token-table.ts';
import { WordSymbols } from './word-symbols.ts';

/** A numeral word: its value, and how it may stand in a number. */
export interface Numeral {
  readonly value: number;
  readonly ordinal: boolean;
  /** A ten that follows its unit without a joining word («ثلاثة عشر»). */
  readonly teen: boolean;
  readonly length: number;
}

/** A sense found at a place: what it says and how many tokens it takes. */
export interface Found {
  readonly says: Parts;
  readonly length: number;
}

const NONE: readonly Sense[] = [];

/** Classes of the words that numbers are made of. */
const NUMERALS = ['number', 'teen', 'ordinal'];

/** A language's words and rules, compiled; asks of a token go through here. */
export class Grammar {
  readonly data: TemporalData;
  readonly lexicon: Lexicon;
  readonly rules: readonly CompiledRule[];
  readonly looseNumbers: boolean;
  /** The article that stands glued before nouns, or ''. */
  readonly article: string;
  /** "12 000" is one number, and its decimals stand behind a comma. */
  readonly spacedThousands: boolean;
  /** Tells which rules are worth trying at a token. */
  readonly automaton: RuleAutomaton;
  /** Tells how a rule may go on at a token. */
  readonly branches: Branches;
  /** What a token is to the rules. */
  readonly symbols: WordSymbols;
  /** What the words of its rules say together. */
  readonly sayings = new Sayings();
  /** What its rules made of rows of words. */
  readonly rows: KnownRows;
  private readonly bits: ClassBits;
  private readonly ids: Readonly<Record<'number' | 'teen' | 'ordinal' | 'numberJoin', number>>;

  constructor(data: TemporalData, lexicon: Lexicon, article: string) {
    this.data = data;
    this.article = article;
    this.lexicon = lexicon;
    this.bits = new ClassBits(lexicon);
    this.looseNumbers = data.looseNumbers;
    this.spacedThousands = data.decimalMark === ',';
    this.rules = compileRules(data, lexicon);
    const idsOf = (names: readonly string[]): Set<number> => new Set(names.map((name) => this.classId(name)));
    this.ids = {
      number: this.classId('number'),
      teen: this.classId('teen'),
      ordinal: this.classId('ordinal'),
      numberJoin: this.classId('numberJoin'),
    };
    const numbers = new NumberSteps(lexicon, this.bits, {
      numerals: idsOf(NUMERALS),
      inNumerals: idsOf(['numberJoin', 'dash']),
      inAmounts: idsOf(['dot', 'comma']),
      spacedThousands: this.spacedThousands,
    });
    this.symbols = new WordSymbols(lexicon);
    this.automaton = new RuleAutomaton(this.rules, { lexicon, bits: this.bits, numbers, symbols: this.symbols });
    this.branches = new Branches(this.bits, this.symbols, numbers);
    this.rows = new KnownRows(lexicon, this.wordsOf(this.gluedClasses()), this.sayings);
  }

  classId(name: string): number {
    return this.lexicon.classIds.get(name) ?? 0;
  }

  /** The ids of classes by their names; 0, which no word has, for a class that the language lacks. */
  classIdsOf<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
    return Object.fromEntries(names.map((name) => [name, this.classId(name)])) as Record<Name, number>;
  }

  /** Classes that rules take glued; a reader takes numerals. */
  private gluedClasses(): string[] {
    return gluedNames(this.data).flatMap((name) => (name.startsWith('$') ? NUMERALS : [name]));
  }

  /** For each word id, 1 where something of one of the classes may begin with it: the others need not be asked. */
  wordsOf(names: readonly string[]): Uint8Array {
    return this.bits.beginningWith(names.map((name) => this.classId(name)));
  }

  /** Every sense of a class that begins at a token, longest first. */
  senses(table: TokenTable, at: number, classId: number): readonly Found[] {
    if (at < 0 || at >= table.count) return NONE;
    const id = table.ids[at] ?? 0;
    if (!this.bits.mayBegin(id, classId)) return NONE;
    const node = this.lexicon.phrases[id];
    if (node === undefined) return NONE;
    const ofWord = sensesOf(node, classId);
    const goesOn = node.next?.has(at + 1 < table.count ? (table.ids[at + 1] ?? 0) : UNKNOWN) === true;
    if (!goesOn && ofWord.length < 2)
      return ofWord[0]?.proper === true && !isCapitalAt(table.text, table.starts[at] ?? 0) ? NONE : ofWord;
    if (!goesOn && !node.hasProper && node.next === null) return ofWord;
    return this.sensesOfPhrases(node, table, at, classId);
  }

  /** True where a sense of the class begins at a token. */
  begins(table: TokenTable, at: number, classId: number): boolean {
    return this.senses(table, at, classId).length > 0;
  }

  private sensesOfPhrases(first: PhraseNode, table: TokenTable, at: number, classId: number): readonly Found[] {
    let node: PhraseNode | undefined = first;
    let found: Found[] | null = null;
    for (let next = at + 1; node !== undefined; next++) {
      for (const sense of sensesOf(node, classId)) {
        if (sense.proper && !isCapitalAt(table.text, table.starts[at] ?? 0)) continue;
        found ??= [];
        found.unshift(sense);
      }
      node = next < table.count ? node.next?.get(table.ids[next] ?? 0) : undefined;
    }
    return found ?? NONE;
  }

  /** The same for the name of a class. */
  has(table: TokenTable, at: number, className: string): boolean {
    return this.begins(table, at, this.classId(className));
  }

  /** True where a sense of the class ends right before the token. */
  endsBefore(table: TokenTable, at: number, classId: number): boolean {
    if (at < 1 || !this.bits.mayEnd(table.ids[at - 1] ?? 0, classId)) return false;
    for (let length = 1; length <= 3 && at - length >= 0; length++)
      for (const sense of this.senses(table, at - length, classId)) if (sense.length === length) return true;
    return false;
  }

  /** The numeral word at a token, or null; the longest, for the ordinal of a long numeral may begin with a short one. */
  numeral(table: TokenTable, at: number): Numeral | null {
    if (at >= table.count || this.lexicon.phrases[table.ids[at] ?? 0] === undefined) return null;
    const { teen, number, ordinal } = this.ids;
    let longest: { readonly id: number; readonly found: Found } | null = null;
    for (const id of [teen, number, ordinal]) {
      const [found] = this.senses(table, at, id);
      if (found !== undefined && found.length > (longest?.found.length ?? 0)) longest = { id, found };
    }
    if (longest === null) return null;
    const { id, found } = longest;
    const value = Number(id === ordinal ? (found.says.ordinal ?? 0) : found.says.n);
    return value < 1 ? null : { value, ordinal: id === ordinal, teen: id === teen, length: found.length };
  }

  /** Tokens that a joining word of numerals takes at a token; 0 where there is none. */
  joiner(table: TokenTable, at: number): number {
    return this.senses(table, at, this.ids.numberJoin)[0]?.length ?? 0;
  }
}

/** Something that is worked out once for each grammar. */
export function oncePerGrammar<T>(make: (grammar: Grammar) => T): (grammar: Grammar) => T {
  const made = new WeakMap<Grammar, T & object>();
  return (grammar) => {
    const known = made.get(grammar);
    if (known !== undefined) return known;
    const fresh = make(grammar) as T & object;
    made.set(grammar, fresh);
    return fresh;
  };
}

const grammars = new WeakMap<TemporalData, Grammar>();

/** The compiled grammar of a language, made on first use. */
export function grammarOf({ temporal, morphology }: Pick<DateLanguage, 'temporal' | 'morphology'>): Grammar {
  const known = grammars.get(temporal);
  if (known !== undefined) return known;
  const grammar = new Grammar(temporal, compileLexicon(temporal, morphology), morphology.article);
  grammars.set(temporal, grammar);
  return grammar;
}
