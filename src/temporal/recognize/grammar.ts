import type { Language } from '../../language/language.ts';
import type { Parts, TemporalData } from '../../language/temporal-data.ts';
import { compileLexicon, type Lexicon, NUMBER, type PhraseNode, type Sense, UNKNOWN } from './lexicon.ts';
import { type CompiledRule, compileRule, firstItems, type PatternNode } from './pattern.ts';
import type { TokenTable } from './scan.ts';

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

/** More than any lexicon has; three word ids make one key of less than 2⁵³. */
const MOST_WORDS = 1 << 16;
/** Rows kept; a text cannot make the table grow without end. */
const MOST_ROWS = 100_000;

function isCapital(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== character.toLowerCase();
}

/** A language's words and rules, compiled; asks of a token go through here. */
export class Grammar {
  readonly data: TemporalData;
  readonly lexicon: Lexicon;
  readonly rules: readonly CompiledRule[];
  readonly looseNumbers: boolean;
  /** "12 000" is one number, and its decimals stand behind a comma. */
  readonly spacedThousands: boolean;
  /** Rules that may begin with each word id; the list of `NUMBER` holds those that begin with digits. */
  readonly rulesByToken: readonly (readonly CompiledRule[] | undefined)[];
  private readonly rulesByRow = new Map<number, readonly CompiledRule[]>();
  private readonly numerals: ReadonlySet<number>;
  /** Marks and words that may stand inside a number, a date in digits or a clock time. */
  private readonly inNumbers: ReadonlySet<number>;
  private readonly ids: Readonly<Record<'number' | 'teen' | 'ordinal' | 'numberJoin', number>>;

  constructor(data: TemporalData, lexicon: Lexicon) {
    this.data = data;
    this.lexicon = lexicon;
    this.looseNumbers = data.looseNumbers;
    this.spacedThousands = data.decimalMark === ',';
    this.rules = data.rules.map((rule, order) => compileRule(rule, order, data, lexicon));
    const idsOf = (names: readonly string[]): Set<number> => new Set(names.map((name) => this.classId(name)));
    this.numerals = idsOf(['number', 'teen', 'ordinal']);
    this.inNumbers = idsOf(['numberJoin', 'dash', 'slash', 'dot', 'colon', 'comma']);
    this.ids = {
      number: this.classId('number'),
      teen: this.classId('teen'),
      ordinal: this.classId('ordinal'),
      numberJoin: this.classId('numberJoin'),
    };
    this.rulesByToken = indexRules(this.rules, lexicon, this.numerals);
  }

  /**
   * Rules that may take three tokens that stand together. Most of what begins a rule («the», «في», a number) is followed
   * by words that none of them knows, and is done with in one look-up. Rows are worked out when first met.
   */
  rulesFor(first: number, second: number, third: number): readonly CompiledRule[] {
    const key = (first * MOST_WORDS + second) * MOST_WORDS + third;
    const known = this.rulesByRow.get(key);
    if (known !== undefined) return known;
    const row = [first, second, third];
    const fitting = (this.rulesByToken[first] ?? []).filter((rule) => this.mayTake(rule.start, row, 0));
    if (this.rulesByRow.size >= MOST_ROWS) this.rulesByRow.clear();
    this.rulesByRow.set(key, fitting);
    return fitting;
  }

  /** True where a pattern may go on from the tokens given; what lies behind them may be anything. */
  private mayTake(node: PatternNode, ids: readonly number[], at: number): boolean {
    if (node.op === 'match' || at >= ids.length) return true;
    if (node.op === 'split') return this.mayTake(node.next, ids, at) || this.mayTake(node.other, ids, at);
    const id = ids[at] ?? UNKNOWN;
    if (node.op === 'read') return this.isNumeral(id) && this.mayFollowNumber(node.next, ids, at + 1, id === NUMBER);
    let phrase = this.lexicon.phrases[id];
    for (let end = at + 1; phrase !== undefined; end++) {
      if (phrase.senses.some((sense) => sense.classId === node.classId) && this.mayTake(node.next, ids, end))
        return true;
      if (end >= ids.length) return phrase.next !== null && classesUnder(phrase).has(node.classId);
      phrase = phrase.next?.get(ids[end] ?? UNKNOWN);
    }
    return false;
  }

  /** A number may end before the next token, or go on in it: digits by a mark, numerals by a joining word or a numeral. */
  private mayFollowNumber(next: PatternNode, ids: readonly number[], at: number, isDigits: boolean): boolean {
    const id = ids[at];
    if (id === undefined || this.mayTake(next, ids, at)) return true;
    if (isDigits && id === NUMBER) return this.spacedThousands;
    if (isDigits) return this.isInNumbers(id) && (ids[at + 1] === undefined || ids[at + 1] === NUMBER);
    return (id !== NUMBER && this.isNumeral(id)) || this.isInNumbers(id);
  }

  private isInNumbers(id: number): boolean {
    const phrase = this.lexicon.phrases[id];
    return phrase !== undefined && [...classesUnder(phrase)].some((classId) => this.inNumbers.has(classId));
  }

  private isNumeral(id: number): boolean {
    if (id === NUMBER) return true;
    const phrase = this.lexicon.phrases[id];
    return phrase !== undefined && [...classesUnder(phrase)].some((classId) => this.numerals.has(classId));
  }

  classId(name: string): number {
    return this.lexicon.classIds.get(name) ?? 0;
  }

  /** Every sense of a class that begins at a token, longest first. */
  senses(table: TokenTable, at: number, classId: number): readonly Found[] {
    if (at >= table.count) return NONE;
    const node = this.lexicon.phrases[table.ids[at] ?? 0];
    if (node === undefined) return NONE;
    if (node.next === null && !node.hasProper) return node.byClass.get(classId) ?? NONE;
    return this.sensesOfPhrases(node, table, at, classId);
  }

  private sensesOfPhrases(first: PhraseNode, table: TokenTable, at: number, classId: number): readonly Found[] {
    let node: PhraseNode | undefined = first;
    let found: Found[] | null = null;
    for (let next = at + 1; node !== undefined; next++) {
      for (const sense of node.byClass.get(classId) ?? NONE) {
        if (sense.proper && !isCapital(table.text, table.starts[at] ?? 0)) continue;
        found ??= [];
        found.unshift(sense);
      }
      node = next < table.count ? node.next?.get(table.ids[next] ?? 0) : undefined;
    }
    return found ?? NONE;
  }

  /** True where a sense of the class begins at the token. */
  has(table: TokenTable, at: number, className: string): boolean {
    if (at >= table.count || this.lexicon.phrases[table.ids[at] ?? 0] === undefined) return false;
    return this.senses(table, at, this.classId(className)).length > 0;
  }

  /** True where a sense of the class ends right before the token. */
  endsBefore(table: TokenTable, at: number, classId: number): boolean {
    for (let length = 1; length <= 3 && at - length >= 0; length++)
      if (this.senses(table, at - length, classId).some((sense) => sense.length === length)) return true;
    return false;
  }

  /** The numeral word at a token, or null. */
  numeral(table: TokenTable, at: number): Numeral | null {
    if (at >= table.count || this.lexicon.phrases[table.ids[at] ?? 0] === undefined) return null;
    const [teen] = this.senses(table, at, this.ids.teen);
    if (teen) return { value: Number(teen.says.n), ordinal: false, teen: true, length: teen.length };
    const [number] = this.senses(table, at, this.ids.number);
    if (number) return { value: Number(number.says.n), ordinal: false, teen: false, length: number.length };
    const [ordinal] = this.senses(table, at, this.ids.ordinal);
    if (!ordinal || (ordinal.says.ordinal ?? 0) < 1) return null;
    return { value: ordinal.says.ordinal ?? 0, ordinal: true, teen: false, length: ordinal.length };
  }

  /** Tokens that a joining word of numerals takes at a token; 0 where there is none. */
  joiner(table: TokenTable, at: number): number {
    return this.senses(table, at, this.ids.numberJoin)[0]?.length ?? 0;
  }
}

function indexRules(
  rules: readonly CompiledRule[],
  lexicon: Lexicon,
  numerals: ReadonlySet<number>,
): (readonly CompiledRule[] | undefined)[] {
  const firsts = rules.map((rule) => ({ rule, first: firstItems(rule.start) }));
  const byToken: (readonly CompiledRule[] | undefined)[] = [];
  lexicon.phrases.forEach((node, wordId) => {
    if (node === undefined) return;
    const classIds = classesUnder(node);
    const isNumeral = [...classIds].some((id) => numerals.has(id));
    const fitting = firsts.filter(
      ({ first }) => (first.reads && isNumeral) || [...classIds].some((id) => first.classIds.has(id)),
    );
    if (fitting.length > 0) byToken[wordId] = fitting.map(({ rule }) => rule);
  });
  byToken[NUMBER] = firsts.filter(({ first }) => first.reads).map(({ rule }) => rule);
  return byToken;
}

function classesUnder(node: PhraseNode): ReadonlySet<number> {
  node.under ??= collectClasses(node);
  return node.under;
}

function collectClasses(node: PhraseNode): Set<number> {
  const ids = new Set(node.senses.map((sense) => sense.classId));
  for (const child of node.next?.values() ?? []) for (const id of collectClasses(child)) ids.add(id);
  return ids;
}

const grammars = new WeakMap<Language, Grammar>();

/** The compiled grammar of a language, made on first use. */
export function grammarOf(language: Language): Grammar {
  const known = grammars.get(language);
  if (known !== undefined) return known;
  const grammar = new Grammar(language.temporal, compileLexicon(language.temporal, language.morphology));
  grammars.set(language, grammar);
  return grammar;
}
