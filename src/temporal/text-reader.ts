import { type Grammar, oncePerGrammar } from './recognize/grammar.ts';
import { BREAK } from './recognize/lexicon.ts';
import type { Reading } from './recognize/match.ts';
import type { TokenTable } from './recognize/token-table.ts';
import { ReportedDays } from './reported-days.ts';
import { isOfStory, lastOfStory, type Reckoning } from './resolve/chronicle.ts';
import { spanOf } from './resolve/known-date.ts';
import type { KnownDate, Surroundings, Tense, Told } from './resolve/reference.ts';
import type { ReferenceDays } from './resolve/reference-days.ts';
import { ReadingResolver, type Resolution } from './resolve/resolve.ts';
import { TenseReader } from './resolve/tense.ts';
import { type Place, resume, tell } from './tell.ts';
import type { TemporalExpression } from './temporal-expression.ts';

/** Tokens from the beginning of a sentence within which a year still opens it: "And so in 1948, …". */
const OPENING = 4;
/** Tokens from a bracket to a date in it. */
const BRACKET = 8;
/** Tokens from "since" to a date of what has happened since. */
const SINCE = 10;

const idsOf = oncePerGrammar((grammar) =>
  grammar.classIdsOf(['stop', 'aside', 'rangeJoin', 'open', 'close', 'comma', 'everSince']),
);

/** The end of a reading that stands in the part of the text before this one. */
const OTHER_PART = -1;

/** Where a reading stands in its text: answers what the resolving of it asks, and no more than that. */
class ReadingPlace implements Surroundings, Place {
  private readonly grammar: Grammar;
  private readonly table: TokenTable;
  private readonly tenses: TenseReader;
  private readonly latest: number | null;
  private readonly ids: ReturnType<typeof idsOf>;
  private reading: Reading | null = null;
  private toBefore = -1;
  private known: Tense | null = null;

  constructor(grammar: Grammar, table: TokenTable, days: ReferenceDays | null) {
    this.grammar = grammar;
    this.table = table;
    this.tenses = new TenseReader(grammar, table);
    this.latest = days?.latest ?? null;
    this.ids = idsOf(grammar);
  }

  /** Goes to a reading; `toBefore` is the end of the one before it. */
  goTo(reading: Reading, toBefore: number): void {
    this.reading = reading;
    this.toBefore = toBefore;
    this.known = null;
  }

  private get from(): number {
    return this.reading?.from ?? 0;
  }

  tense(): Tense {
    this.known ??= this.tenses.read(this.from, this.reading?.to ?? 0);
    return this.known;
  }

  opensSentence(): boolean {
    return this.tenses.opensSentence(this.from);
  }

  goesOn(): boolean {
    return this.isParted() && !this.looksBack();
  }

  datesReport(): boolean {
    return this.tenses.datesReport(this.from);
  }

  isSince(): boolean {
    const { stop, comma, everSince } = this.ids;
    return this.standsBehind(everSince, [stop, comma], SINCE);
  }

  isInBrackets(): boolean {
    return this.standsBehind(this.ids.open, [this.ids.close], BRACKET);
  }

  /** True where a word of a class stands within reach before the reading, and none that ends what it opens between. */
  private standsBehind(opening: number, ending: readonly number[], reach: number): boolean {
    const { grammar, table, from } = this;
    for (let at = from - 1; at >= from - reach && at >= 0 && table.ids[at] !== BREAK; at--) {
      if (ending.some((id) => grammar.begins(table, at, id))) return false;
      if (grammar.begins(table, at, opening)) return true;
    }
    return false;
  }

  looksBack(): boolean {
    return this.tenses.looksBack(this.from);
  }

  /** True where a sentence has ended since the reading before. */
  isParted(): boolean {
    return this.toBefore === OTHER_PART || this.tenses.isParted(Math.max(this.toBefore, 0), this.from);
  }

  isAside(): boolean {
    const isPair = this.reading?.rule.rule.pair === true && !this.opensSentence();
    return isPair || this.grammar.endsBefore(this.table, this.from, this.ids.aside);
  }

  opens(): boolean {
    for (let at = this.from - 1; at >= this.from - OPENING; at--)
      if (at < 0 || this.table.ids[at] === BREAK || this.grammar.begins(this.table, at, this.ids.stop)) return true;
    return false;
  }

  isAhead(date: KnownDate): boolean {
    return this.latest !== null && (spanOf(date)?.first ?? 0) > this.latest;
  }

  endsRange(): boolean {
    const isNext = this.from === this.toBefore + 1;
    return isNext && this.grammar.endsBefore(this.table, this.from, this.ids.rangeJoin);
  }
}

/** Resolves the readings of one table, in the order of the text. */
export class TextReader {
  private readonly grammar: Grammar;
  private readonly table: TokenTable;
  private readonly readings: readonly Reading[];
  private readonly place: ReadingPlace;
  private readonly reported: ReportedDays;
  private readonly resolver: ReadingResolver;
  private readonly reckoning: Reckoning;
  /** For what a history counts from itself. */
  private readonly ofStory: ReadingResolver;
  private told: readonly Told[];

  constructor(
    { table, readings }: { readonly table: TokenTable; readonly readings: readonly Reading[] },
    grammar: Grammar,
    reckoning: Reckoning,
    told: readonly Told[],
  ) {
    const { days } = reckoning;
    this.grammar = grammar;
    this.table = table;
    this.readings = readings;
    this.place = new ReadingPlace(grammar, table, days);
    this.reported = new ReportedDays(grammar, { table, readings }, days);
    this.resolver = new ReadingResolver(grammar, days);
    this.reckoning = reckoning;
    const hasStory = reckoning.lastPast !== null || reckoning.entries !== null;
    this.ofStory = !hasStory ? this.resolver : new ReadingResolver(grammar, null);
    this.told = told;
  }

  /** Adds the expressions of the table to others, and gives what the text has told behind it. */
  readInto(expressions: TemporalExpression[]): readonly Told[] {
    const { readings } = this;
    // Before the text nothing ends; before a later part of it, a paragraph does.
    for (let index = 0, toBefore = this.table.isFirst ? 0 : OTHER_PART; index < readings.length; index++) {
      const reading = readings[index] as Reading;
      this.place.goTo(reading, toBefore);
      toBefore = reading.to;
      const expression = this.read(reading, index);
      if (expression !== null) expressions.push(expression);
    }
    return this.told;
  }

  private read(reading: Reading, index: number): TemporalExpression | null {
    if (this.told.some(({ resumed }) => resumed !== null) && this.place.isParted()) this.told = resume(this.told);
    const { entries } = this.reckoning;
    if (entries !== null) this.told = entries.goTo({ reading, table: this.table }, this.told);
    const reportDays = this.reported.around(index, reading, this.resolveAt);
    const resolver = reportDays === null ? this.resolverFor(reading) : new ReadingResolver(this.grammar, reportDays);
    const resolution = resolver.resolve(reading, this.told, this.place);
    if (resolution === null) return null;
    if (reportDays === null) this.reported.note(index, reading, resolution);
    this.told = tell(this.told, resolution, reading, this.place);
    entries?.note(this.told);
    return this.express(reading, resolution, reportDays !== null);
  }

  private resolverFor(reading: Reading): ReadingResolver {
    return isOfStory(reading, lastOfStory(this.reckoning), this.told) ? this.ofStory : this.resolver;
  }

  /** Resolves a reading that stands further on, and comes back. */
  private readonly resolveAt = (reading: Reading): Resolution | null => {
    const place = new ReadingPlace(this.grammar, this.table, null);
    place.goTo(reading, -1);
    return this.resolverFor(reading).resolve(reading, this.told, place);
  };

  /** Field by field: a spread takes as long as all the rest. */
  private express(reading: Reading, { fields }: Resolution, isReported: boolean): TemporalExpression {
    const { text, starts, ends } = this.table;
    const start = starts[reading.from] ?? 0;
    const end = ends[reading.to - 1] ?? start;
    return {
      start,
      end,
      text: text.slice(start, end),
      rule: reading.rule.rule.name,
      type: fields.type,
      value: fields.value,
      mod: fields.mod,
      edtf: fields.edtf,
      basis: isReported ? 'report' : fields.basis,
      anchor: fields.anchor,
      said: fields.said,
      implied: fields.implied,
    };
  }
}
