import type { Grammar } from '../recognize/grammar.ts';
import type { Reading } from '../recognize/match.ts';
import type { TokenTable } from '../recognize/token-table.ts';

/** One step of refining: readings in, readings out, in the order of the text. */
export type Pass = (readings: readonly Reading[], grammar: Grammar, table: TokenTable) => readonly Reading[];
