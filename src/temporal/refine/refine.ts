import type { Grammar } from '../recognize/grammar.ts';
import type { Reading } from '../recognize/match.ts';
import type { TokenTable } from '../recognize/scan.ts';

type Pass = (readings: readonly Reading[], grammar: Grammar, table: TokenTable) => readonly Reading[];

/** The passes, in the order in which they must run. */
const PASSES: readonly Pass[] = [dropNothing];

/** Rules of kind `nothing` hold words that look like a time and are none: a name, an age. */
function dropNothing(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter((reading) => reading.rule.rule.kind !== 'nothing');
}

/** Drops, joins and completes readings before they are resolved. */
export function refineReadings(readings: readonly Reading[], grammar: Grammar, table: TokenTable): readonly Reading[] {
  return PASSES.reduce((current, pass) => pass(current, grammar, table), readings);
}
