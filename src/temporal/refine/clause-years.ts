import type { Parts } from '../../language/temporal-data.ts';
import { type Grammar, oncePerGrammar } from '../recognize/grammar.ts';
import { BREAK } from '../recognize/lexicon.ts';
import type { Reading } from '../recognize/match.ts';
import { isGlued, type TokenTable } from '../recognize/token-table.ts';
import { changeEach, type Pass } from './pass.ts';

/** Tokens from a year that opens a sentence, or the clause that tells of it, to a month of it. */
const LONGEST_CLAUSE = 30;
/** Tokens that may stand before a year that opens its sentence: «و في عام». */
const OPENING = 2;

const idsOf = oncePerGrammar((grammar) =>
  grammar.classIdsOf(['stop', 'comma', 'thenWord', 'reportVerb', 'preposition']),
);

const DATE_FIELDS: readonly (keyof Parts)[] = [
  'month',
  'season',
  'quarter',
  'half',
  'weekday',
  'unit',
  'calendar',
  'era',
];

const isYearAlone = ({ rule, says }: Reading): boolean =>
  rule.rule.kind === 'calendar' && says.year !== undefined && DATE_FIELDS.every((field) => says[field] === undefined);

/** A month, or a day of one, of no certain year. */
const isOfSomeYear = ({ rule, says }: Reading): boolean =>
  rule.rule.kind === 'calendar' &&
  says.month !== undefined &&
  [says.year, says.year2, says.shift, says.weekday, says.calendar].every((said) => said === undefined);

/** Reads the words between a year and what may be of it. */
class Clause {
  private readonly grammar: Grammar;
  private readonly table: TokenTable;

  constructor(grammar: Grammar, table: TokenTable) {
    this.grammar = grammar;
    this.table = table;
  }

  private is(at: number, name: 'stop' | 'comma' | 'thenWord' | 'reportVerb' | 'preposition'): boolean {
    return this.grammar.begins(this.table, at, idsOf(this.grammar)[name]);
  }

  private isEnd(at: number): boolean {
    return at < 0 || this.table.ids[at] === BREAK || (this.is(at, 'stop') && !isGlued(this.table, at + 1));
  }

  /** "In 2014, …": nothing but a preposition stands before the year. */
  opensSentence({ from }: Reading): boolean {
    let at = from - 1;
    for (; at >= from - OPENING && this.is(at, 'preposition'); at--);
    return at < from - 1 && (this.isEnd(at) || (this.grammar.has(this.table, at, 'and') && this.isEnd(at - 1)));
  }

  /** «en 1714, le 11 septembre»: a comma leads from the year to the date, and at most a preposition behind it. */
  leadsTo({ to }: Reading, { from }: Reading): boolean {
    if (!this.is(to, 'comma')) return false;
    return from === to + 1 || (from === to + 2 && this.is(to + 1, 'preposition'));
  }

  /** "2014, when …". */
  isTold({ to }: Reading): boolean {
    return this.is(to, 'thenWord') || (this.is(to, 'comma') && this.is(to + 1, 'thenWord'));
  }

  /** True where the words from one place to another are of one sentence, which nobody is said to have told since. */
  goesOn(from: number, to: number): boolean {
    if (to - from > LONGEST_CLAUSE) return false;
    for (let at = from; at < to; at++) if (this.isEnd(at) || this.is(at, 'reportVerb')) return false;
    return true;
  }
}

/** "In 2014, it took the town in June", "2014, when it took the town in June": the month is of the year. */
export const shareYearOfClause: Pass = (readings, grammar, table) => {
  if (!readings.some(isOfSomeYear) || !readings.some(isYearAlone)) return readings;
  const clause = new Clause(grammar, table);
  let year: number | undefined;
  let before: Reading | null = null;
  let end = 0;
  return changeEach(readings, (reading) => {
    const isLed = before !== null && isYearAlone(before) && clause.leadsTo(before, reading);
    const given = isLed ? before?.says.year : year;
    const isShared = given !== undefined && isOfSomeYear(reading) && (isLed || clause.goesOn(end, reading.from));
    const after = isShared ? { ...reading, says: { ...reading.says, year: given } } : reading;
    const isFrame = isYearAlone(reading) && (clause.isTold(reading) || clause.opensSentence(reading));
    if (isFrame) year = reading.says.year;
    else if (!isShared) year = undefined;
    before = reading;
    end = reading.to;
    return after as Reading;
  });
};
