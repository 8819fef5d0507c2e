import type { Grammar } from '../recognize/grammar.ts';
import type { Reading } from '../recognize/match.ts';
import type { TokenTable } from '../recognize/token-table.ts';

/** One step of refining: readings in, readings out, in the order of the text; the list itself where it changes nothing. */
export type Pass = (readings: readonly Reading[], grammar: Grammar, table: TokenTable) => readonly Reading[];

/** Changes readings one by one; gives the list itself where none is changed, as in most texts. */
export function changeEach(
  readings: readonly Reading[],
  change: (reading: Reading, index: number) => Reading,
): readonly Reading[] {
  let changed: Reading[] | null = null;
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index] as Reading;
    const after = change(reading, index);
    if (after !== reading) changed ??= readings.slice(0, index);
    changed?.push(after);
  }
  return changed ?? readings;
}
