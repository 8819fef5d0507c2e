import { isCapitalAt, isSmallAt } from '../../text/capitals.ts';
import { type Grammar, oncePerGrammar } from '../recognize/grammar.ts';
import { BREAK, NUMBER, UNKNOWN } from '../recognize/lexicon.ts';
import type { Reading } from '../recognize/match.ts';
import { isGlued, type TokenTable } from '../recognize/token-table.ts';

const idsOf = oncePerGrammar((grammar) => grammar.classIdsOf(['smallWord', 'givenName', 'monthPreposition']));

/** Words looked at on either side, and how long a small one must be: headlines in capitals keep "of", "in", "with" small. */
const AROUND = 10;
const LONG_WORD = 5;

/** True where the words around a token are those of a sentence and not of a headline or a line of capitals. */
function isInSentence(table: TokenTable, from: number, to: number): boolean {
  const { text, starts, ends } = table;
  const isSmallWord = (at: number): boolean =>
    isSmallAt(text, starts[at] ?? 0) && (ends[at] ?? 0) - (starts[at] ?? 0) >= LONG_WORD;
  for (const step of [-1, 1])
    for (let by = 0, at = step < 0 ? from - 1 : to; by < AROUND && at >= 0 && at < table.count; by++, at += step) {
      if (table.ids[at] === BREAK) break;
      if (isSmallWord(at)) return true;
    }
  return false;
}

/** "April Hughes": an unknown word with a capital right behind, and no word before that goes with a month. */
function isBesideName(at: number, grammar: Grammar, table: TokenTable): boolean {
  const { text, starts, ends, ids, count } = table;
  const next = starts[at + 1] ?? 0;
  const isName = at + 1 < count && ids[at + 1] === UNKNOWN && next === (ends[at] ?? 0) + 1 && isCapitalAt(text, next);
  return isName && !grammar.endsBefore(table, at, idsOf(grammar).monthPreposition);
}

/**
 * "60 Minutes", "This Week", "the Player of the Year", in a sentence: words that nobody writes with a capital there (the class
 * `smallWord`) are then part of a name. A language whose script has no capitals, or that has no such class, loses nothing.
 */
export function dropNames(readings: readonly Reading[], grammar: Grammar, table: TokenTable): readonly Reading[] {
  const { smallWord, givenName } = idsOf(grammar);
  if (smallWord === 0 && givenName === 0) return readings;
  const isNamed = (at: number): boolean =>
    grammar.begins(table, at, smallWord) && isCapitalAt(table.text, table.starts[at] ?? 0);
  const isGiven = ({ from, to }: Reading): boolean =>
    to - from === 1 && grammar.begins(table, from, givenName) && isBesideName(from, grammar, table);
  const isKept = (reading: Reading): boolean => {
    const { from, to, says } = reading;
    if (isGiven(reading)) return false;
    if (says.year !== undefined || says.holiday !== undefined) return true;
    for (let at = from + 1; at < to; at++) if (isNamed(at) && isInSentence(table, from, to)) return false;
    return true;
  };
  return readings.every(isKept) ? readings : readings.filter(isKept);
}

/** True where an unknown word begins with a capital right behind what stands before it, without a space. */
const isJoinedCapital = (at: number, table: TokenTable): boolean =>
  at < table.count && isGlued(table, at) && table.ids[at] === UNKNOWN && isCapitalAt(table.text, table.starts[at] ?? 0);

/** "2015-XK", and "H1N1", which is no half of a year: letters with a capital are joined to the number. */
function isModel({ from, to, says }: Reading, grammar: Grammar, table: TokenTable): boolean {
  if (table.ids[to - 1] !== NUMBER) return false;
  if (says.year === undefined) return isJoinedCapital(to, table);
  const isJoined = to - from === 1 && grammar.has(table, to, 'dash') && isGlued(table, to);
  return isJoined && isJoinedCapital(to + 1, table);
}

/** Drops numbers that are part of the name of a thing. */
export function dropModels(readings: readonly Reading[], grammar: Grammar, table: TokenTable): readonly Reading[] {
  const isKept = (reading: Reading): boolean => !isModel(reading, grammar, table);
  return readings.every(isKept) ? readings : readings.filter(isKept);
}
