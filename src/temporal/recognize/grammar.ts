import type { Language } from '../../language/language.ts';
import type { Parts, TemporalData } from '../../language/temporal-data.ts';
import { compileLexicon, type Lexicon, NUMBER, type PhraseNode } from './lexicon.ts';
import { type CompiledRule, compileRule, firstItems } from './pattern.ts';
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

const NONE: readonly Found[] = [];

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
  /** Rules that may begin with each word id; the list of `NUMBER` holds those that begin with digits. */
  readonly rulesByToken: readonly (readonly CompiledRule[] | undefined)[];

  constructor(data: TemporalData, lexicon: Lexicon) {
    this.data = data;
    this.lexicon = lexicon;
    this.looseNumbers = data.looseNumbers;
    this.rules = data.rules.map((rule, order) => compileRule(rule, order, data, lexicon));
    this.rulesByToken = indexRules(this.rules, lexicon, this.numeralIds());
  }

  classId(name: string): number {
    return this.lexicon.classIds.get(name) ?? 0;
  }

  private numeralIds(): ReadonlySet<number> {
    return new Set(['number', 'teen', 'ordinal'].map((name) => this.classId(name)));
  }

  /** Every sense of a class that begins at a token, longest first. */
  senses(table: TokenTable, at: number, classId: number): readonly Found[] {
    let node: PhraseNode | undefined = this.lexicon.phrases[table.ids[at] ?? 0];
    if (node === undefined || at >= table.count) return NONE;
    let found: Found[] | null = null;
    for (let next = at + 1; node !== undefined; next++) {
      for (const sense of node.senses) {
        if (sense.classId !== classId || (sense.proper && !isCapital(table.text, table.starts[at] ?? 0))) continue;
        found ??= [];
        found.unshift(sense);
      }
      node = next < table.count ? node.next?.get(table.ids[next] ?? 0) : undefined;
    }
    return found ?? NONE;
  }

  /** True where a sense of the class begins at the token. */
  has(table: TokenTable, at: number, className: string): boolean {
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
    const [teen] = this.senses(table, at, this.classId('teen'));
    if (teen) return { value: Number(teen.says.n), ordinal: false, teen: true, length: teen.length };
    const [number] = this.senses(table, at, this.classId('number'));
    if (number) return { value: Number(number.says.n), ordinal: false, teen: false, length: number.length };
    const [ordinal] = this.senses(table, at, this.classId('ordinal'));
    if (!ordinal || (ordinal.says.ordinal ?? 0) < 1) return null;
    return { value: ordinal.says.ordinal ?? 0, ordinal: true, teen: false, length: ordinal.length };
  }

  /** Tokens that a joining word of numerals takes at a token; 0 where there is none. */
  joiner(table: TokenTable, at: number): number {
    return this.senses(table, at, this.classId('numberJoin'))[0]?.length ?? 0;
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

function classesUnder(node: PhraseNode): Set<number> {
  const ids = new Set(node.senses.map((sense) => sense.classId));
  for (const child of node.next?.values() ?? []) for (const id of classesUnder(child)) ids.add(id);
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
