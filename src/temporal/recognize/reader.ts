import type { Found, Grammar } from './grammar.ts';
import type { TokenTable } from './token-table.ts';

/** Reads something that is no list of words at a token: a number as a day, a year; a date or a clock in digits. */
export type Reader = (table: TokenTable, grammar: Grammar, at: number) => Found | null;

/** True for a whole number from low to high. */
export const within = (value: number, low: number, high: number): boolean =>
  Number.isInteger(value) && value >= low && value <= high;

/** A reader of dates and clocks, of which equal ones give one object; see `Sayings`. */
export const unified =
  (read: Reader): Reader =>
  (table, grammar, at) => {
    const found = read(table, grammar, at);
    return found === null ? null : { says: grammar.sayings.unify(found.says), length: found.length };
  };
