import { type Grammar, oncePerGrammar } from '../recognize/grammar.ts';
import type { Reading } from '../recognize/match.ts';
import { type ReadNumber, readNumber } from '../recognize/numbers.ts';
import type { TokenTable } from '../recognize/token-table.ts';
import type { Pass } from './pass.ts';

/** Words that the smaller of two numbers may take: «خمسة وعشرين». */
const LONGEST_NUMBER = 3;
/** Digits of a number that may count units; four are more likely a year. */
const MOST_DIGITS = 3;

const idsOf = oncePerGrammar((grammar) => grammar.classIdsOf(['rangeJoin', 'or', 'and', 'betweenWord']));

/** True where a word that means "between" stands before a token: "between three and five days". */
export const isAfterBetween = (at: number, grammar: Grammar, table: TokenTable): boolean =>
  grammar.endsBefore(table, at, idsOf(grammar).betweenWord);

/** A number of units, or how far away so many are, that begins with its number. */
function countOf({ rule, says, from }: Reading, grammar: Grammar, table: TokenTable): number | null {
  const { kind } = rule.rule;
  if ((kind !== 'duration' && kind !== 'offset') || typeof says.n !== 'number' || says.value !== undefined) return null;
  return readNumber(table, grammar, from)?.value === says.n ? says.n : null;
}

/** The number that ends before a token. */
function numberBefore(
  end: number,
  floor: number,
  grammar: Grammar,
  table: TokenTable,
): { at: number; number: ReadNumber } | null {
  for (let length = LONGEST_NUMBER; length > 0; length--) {
    const at = end - length;
    const number = at < floor ? null : readNumber(table, grammar, at);
    if (number !== null && number.length === length && !number.ordinal && number.digits <= MOST_DIGITS)
      return { at, number };
  }
  return null;
}

function smallerBefore(reading: Reading, floor: number, grammar: Grammar, table: TokenTable): Reading | null {
  const join = reading.from - 1;
  if (join <= floor) return null;
  const { rangeJoin, or, and } = idsOf(grammar);
  const joins = (id: number): boolean => grammar.senses(table, join, id).some(({ length }) => length === 1);
  const isRange = joins(rangeJoin) || joins(or);
  if (!isRange && !joins(and)) return null;
  const count = countOf(reading, grammar, table);
  if (count === null) return null;
  const found = numberBefore(join, floor, grammar, table);
  if (found === null || found.number.value >= count || found.number.value <= 0) return null;
  if (!isRange && !isAfterBetween(found.at, grammar, table)) return null;
  const { fraction: _fraction, ...says } = reading.says;
  return { ...reading, from: found.at, to: join, says: { ...says, n: found.number.value } };
}

/** "Three to four weeks", "between 10 and 15 days": two lengths, of which the first shares the unit of the other. */
export const shareUnits: Pass = (readings, grammar, table) => {
  const shared: Reading[] = [];
  for (const reading of readings) {
    const smaller = smallerBefore(reading, shared.at(-1)?.to ?? 0, grammar, table);
    if (smaller !== null) shared.push(smaller);
    shared.push(reading);
  }
  return shared.length === readings.length ? readings : shared;
};
