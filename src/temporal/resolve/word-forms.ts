import { foldKey } from '../../text/fold.ts';
import { foldedUnits, kinds, learnUnit, UNIT } from '../../text/fold-table.ts';

/** The folded units of the word in hand, read before the next overwrites them. No word of the language is longer. */
const units = new Uint16Array(96);

/** Beginnings or endings of words, as folded units. */
export type Affixes = readonly Uint16Array[];

export const affixesOf = (written: readonly string[] = []): Affixes =>
  written.map((affix) => Uint16Array.from(affix, (character) => character.charCodeAt(0)));

/** Folds the first units of a word, so many at most; gives the number of folded ones. */
export function foldWord(text: string, start: number, end: number, most: number): number {
  const stop = Math.min(end, start + Math.min(most, units.length));
  let length = 0;
  for (let i = start; i < stop; i++) {
    const unit = text.charCodeAt(i);
    const kind = kinds[unit] || learnUnit(unit);
    if (kind === UNIT.SLOW) return foldSlowly(text.slice(start, stop));
    if (kind !== UNIT.DROPPED && kind !== UNIT.TRAILING) units[length++] = foldedUnits[unit] ?? 0;
  }
  return length;
}

/** A word with units that fold to several. */
function foldSlowly(word: string): number {
  const folded = foldKey(word).slice(0, units.length);
  for (let i = 0; i < folded.length; i++) units[i] = folded.charCodeAt(i);
  return folded.length;
}

/** True where the folded word of so many units begins with one of them. */
export function beginsWithAny(length: number, prefixes: Affixes): boolean {
  for (const prefix of prefixes) {
    let i = 0;
    while (i < prefix.length && i < length && units[i] === prefix[i]) i++;
    if (i === prefix.length) return true;
  }
  return false;
}

/** True where the folded word of so many units ends with one of them. */
export function endsWithAny(length: number, suffixes: Affixes): boolean {
  for (const suffix of suffixes) {
    const from = length - suffix.length;
    let i = from < 0 ? suffix.length + 1 : 0;
    while (i < suffix.length && units[from + i] === suffix[i]) i++;
    if (i === suffix.length) return true;
  }
  return false;
}
