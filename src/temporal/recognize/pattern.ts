import type { TemporalData, TemporalRule } from '../../language/temporal-data.ts';
import { DIGIT_SHAPES, type DigitShape, NEVER_ALONE } from './digit-shapes.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reader } from './reader.ts';
import { READERS } from './readers.ts';

/** One step of a compiled rule. `split` tries `next` first and then `other`. */
export type PatternNode =
  | { readonly op: 'class'; readonly classId: number; readonly glued: boolean; readonly next: PatternNode }
  | {
      readonly op: 'read';
      readonly reader: Reader;
      readonly digits: (Omit<DigitShape, 'marks'> & { readonly marks: ReadonlySet<number> }) | null;
      /** True where one token is never enough for the reader. */
      readonly neverAlone: boolean;
      readonly glued: boolean;
      readonly next: PatternNode;
    }
  | {
      readonly op: 'split';
      readonly next: PatternNode;
      readonly other: PatternNode;
      /** By symbol, the ways that a token of it may take; see `Branches`. */
      readonly leaves: (readonly Exclude<PatternNode, { op: 'split' }>[])[];
    }
  | { readonly op: 'match' };

/** A rule ready to be tried. */
export interface CompiledRule {
  readonly rule: TemporalRule;
  /** Place in the data; earlier rules win over later ones of the same length. */
  readonly order: number;
  readonly start: PatternNode;
  readonly after: readonly number[];
  readonly notAfter: readonly number[];
  readonly before: readonly number[];
  readonly notBefore: readonly number[];
}

const MATCH: PatternNode = { op: 'match' };

const createSplit = (next: PatternNode, other: PatternNode): PatternNode => ({ op: 'split', next, other, leaves: [] });

/** Compiles one pattern from its end to its beginning, so that every item knows what follows it. */
class PatternCompiler {
  private readonly items: readonly string[];
  private at = 0;
  private readonly context: CompileContext;

  constructor(pattern: string, context: CompileContext) {
    this.items = pattern.match(/[()[\]|]|[^\s()[\]|]+/g) ?? [];
    this.context = context;
  }

  parse(): Build {
    const build = this.alternatives();
    if (this.at < this.items.length) throw this.context.error(`has an unexpected "${this.items[this.at]}"`);
    return build;
  }

  private alternatives(): Build {
    const branches = [this.sequence()];
    while (this.items[this.at] === '|') {
      this.at++;
      branches.push(this.sequence());
    }
    return (next) => branches.map((branch) => branch(next)).reduceRight((other, branch) => createSplit(branch, other));
  }

  private sequence(): Build {
    const builds: Build[] = [];
    for (let item = this.items[this.at]; item !== undefined && !')]|'.includes(item); item = this.items[this.at])
      builds.push(this.item(item));
    return (next) => builds.reduceRight((following, build) => build(following), next);
  }

  private item(item: string): Build {
    this.at++;
    if (item === '(' || item === '[') {
      const inner = this.alternatives();
      if (this.items[this.at++] !== (item === '(' ? ')' : ']')) throw this.context.error(`misses the end of "${item}"`);
      return item === '(' ? inner : (next) => createSplit(inner(next), next);
    }
    const glued = item.startsWith('~');
    return this.leaf(glued ? item.slice(1) : item, glued);
  }

  private leaf(name: string, glued: boolean): Build {
    const { context } = this;
    if (name.startsWith('@')) return (next) => buildOfMacro(name.slice(1), context)(next);
    if (name.startsWith('$')) {
      const reader = READERS[name.slice(1)];
      if (reader === undefined) throw context.error(`names no reader: ${name}`);
      const shape = DIGIT_SHAPES[name.slice(1)];
      const digits = shape ? { ...shape, marks: new Set(shape.marks.map(context.classId)) } : null;
      const neverAlone = NEVER_ALONE.has(name.slice(1));
      return (next) => ({ op: 'read', reader, digits, neverAlone, glued, next });
    }
    const classId = context.classId(name);
    return (next) => ({ op: 'class', classId, glued, next });
  }
}

/** Makes the nodes of a pattern, or of a part of one, before those that follow. */
type Build = (next: PatternNode) => PatternNode;

interface CompileContext {
  readonly error: (problem: string) => Error;
  readonly macro: (name: string) => string;
  readonly classId: (name: string) => number;
  /** Macros that were parsed, for many rules hold the same. */
  readonly parsed: Map<string, Build>;
}

function buildOfMacro(name: string, context: CompileContext): Build {
  const build = context.parsed.get(name) ?? new PatternCompiler(context.macro(name), context).parse();
  context.parsed.set(name, build);
  return build;
}

type Parsed = CompileContext['parsed'];

function contextOf(rule: TemporalRule, data: TemporalData, lexicon: Lexicon, parsed: Parsed): CompileContext {
  const error = (problem: string): Error => new Error(`temporal rule "${rule.name}" ${problem}`);
  return {
    error,
    parsed,
    macro: (name) => {
      const pattern = data.macros[name];
      if (pattern === undefined) throw error(`names no macro: @${name}`);
      return pattern;
    },
    classId: (name) => {
      const id = lexicon.classIds.get(name);
      if (id === undefined) throw error(`names no class of the lexicon: ${name}`);
      return id;
    },
  };
}

function compileRule(rule: TemporalRule, order: number, context: CompileContext): CompiledRule {
  const classIds = (names: string | undefined): number[] => (names ? names.split(' ').map(context.classId) : []);
  return {
    rule,
    order,
    start: new PatternCompiler(rule.pattern, context).parse()(MATCH),
    after: classIds(rule.after),
    notAfter: classIds(rule.notAfter),
    before: classIds(rule.before),
    notBefore: classIds(rule.notBefore),
  };
}

/** Compiles the rules of a language; throws for a mistake in the data, at once and by the rule's name. */
export function compileRules(data: TemporalData, lexicon: Lexicon): CompiledRule[] {
  const parsed: Parsed = new Map();
  return data.rules.map((rule, order) => compileRule(rule, order, contextOf(rule, data, lexicon, parsed)));
}

/** Names of classes and readers that a pattern of a language takes glued to the item before. */
export function gluedNames({ rules, macros }: TemporalData): string[] {
  const patterns = [...rules.map(({ pattern }) => pattern), ...Object.values(macros)];
  const items = patterns.flatMap((pattern) => pattern.match(/~[^\s()[\]|]+/g) ?? []);
  return [...new Set(items.map((item) => item.slice(1)))];
}
