import type { Grammar } from './grammar.ts';
import { NUMBER } from './lexicon.ts';
import { isGlued, type TokenTable } from './token-table.ts';

/** Digits with one separator between them, without spaces: `2015-08-04`, `3/5/2015`, `10:35`. */
export function readFields(table: TokenTable, grammar: Grammar, at: number, separator: string, most: number): number[] {
  const fields: number[] = [];
  let next = at;
  while (fields.length < most && table.ids[next] === NUMBER && (next === at || isGlued(table, next))) {
    fields.push(table.values[next] ?? 0);
    const goesOn = grammar.has(table, next + 1, separator) && isGlued(table, next + 1);
    if (!goesOn || table.ids[next + 2] !== NUMBER || !isGlued(table, next + 2)) break;
    next += 2;
  }
  return fields;
}
