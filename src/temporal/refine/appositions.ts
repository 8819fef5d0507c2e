import type { Parts } from '../../language/temporal-data.ts';
import { type Grammar, oncePerGrammar } from '../recognize/grammar.ts';
import type { Reading } from '../recognize/match.ts';
import type { TokenTable } from '../recognize/token-table.ts';
import { changeEach, type Pass } from './pass.ts';

const idsOf = oncePerGrammar((grammar) => grammar.classIdsOf(['comma', 'apposed']));

const isCalendar = ({ rule }: Reading): boolean => rule.rule.kind === 'calendar';

/** "The next day", "the following year": nothing but how it lies to a date that the text has told, or to the text's own. */
function isCounted(reading: Reading): boolean {
  const { unit, shift = 0, from, ...rest } = reading.says;
  const isBeside = from === 'context' || from === 'story';
  const isAlone = Object.keys(rest).every((field) => field === 'part');
  return isCalendar(reading) && isBeside && shift !== 0 && unit !== undefined && isAlone;
}

const SHIFTS: readonly (keyof Parts)[] = ['shift', 'from', 'unit', 'hour', 'part', 'season', 'inner', 'ordinal'];

/** What a date of the calendar says of the unit counted, a day of a month or a year; null where it says less. */
function namedUnit({ rule, says }: Reading, unit: Parts['unit']): Parts | null {
  if (rule.rule.kind !== 'calendar' || SHIFTS.some((field) => says[field] !== undefined)) return null;
  if (unit === 'day') return says.month !== undefined && says.day !== undefined ? says : null;
  const isYear = unit === 'year' && says.year !== undefined && says.calendar === undefined;
  return isYear ? { year: says.year, ...(says.era === undefined ? {} : { era: says.era }) } : null;
}

/** "The next day, 4 September", "the following year, in 1799": nothing stands between but a comma and a small word. */
function isBeside(one: Reading, next: Reading, grammar: Grammar, table: TokenTable): boolean {
  const { comma, apposed } = idsOf(grammar);
  const at = one.to + (grammar.begins(table, one.to, comma) ? 1 : 0);
  return at === next.from || grammar.senses(table, at, apposed).some(({ length }) => at + length === next.from);
}

/** "The next day, 4 September, …": what is counted and then named is the date that is named. */
export const shareAppositions: Pass = (readings, grammar, table) =>
  changeEach(readings, (reading, index) => {
    const next = readings[index + 1];
    if (next === undefined || !isCounted(reading) || !isBeside(reading, next, grammar, table)) return reading;
    const { part, unit } = reading.says;
    const named = namedUnit(next, unit);
    if (named === null) return reading;
    return { ...reading, says: part === undefined ? named : { ...named, part } };
  });
