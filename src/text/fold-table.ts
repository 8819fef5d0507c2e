import { foldKey } from './fold.ts';

/** What a UTF-16 unit is to a scanner; `SLOW` units fold to several or belong to a pair: fold them with `foldKey`. */
export const UNIT = { UNSEEN: 0, SPACE: 1, DIGIT: 2, LETTER: 3, MARK: 4, DROPPED: 5, TRAILING: 6, SLOW: 7 } as const;

const LETTER = /^\p{L}$/u;
/** Dropped marks that belong to the letter before them, as in `fold.ts`. */
const TRAILING = /^[\u0300-\u036F\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\uFE00-\uFE0F]$/;

/**
 * The fold of single UTF-16 units as flat tables, filled as units are met: a scanner reads `kinds[unit]`, and calls
 * `learnUnit` where it is `UNSEEN`. This is `foldText` without a string in between.
 */
export const kinds = new Uint8Array(65_536);
export const foldedUnits = new Uint16Array(65_536);
/** The folded unit of a letter, and 0 for everything else: all that a scanner must know within a word. */
export const letterUnits = new Uint16Array(65_536);

function kindOf(unit: number, folded: string): number {
  const character = String.fromCharCode(unit);
  if (folded === '') return TRAILING.test(character) ? UNIT.TRAILING : UNIT.DROPPED;
  if (folded.length > 1) return UNIT.SLOW;
  if (folded === ' ') return UNIT.SPACE;
  if (folded >= '0' && folded <= '9') return UNIT.DIGIT;
  return LETTER.test(folded) ? UNIT.LETTER : UNIT.MARK;
}

/** Fills the tables for one unit and returns its kind. */
export function learnUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) {
    kinds[unit] = UNIT.SLOW;
    return UNIT.SLOW;
  }
  const folded = foldKey(String.fromCharCode(unit));
  const kind = kindOf(unit, folded);
  kinds[unit] = kind;
  foldedUnits[unit] = folded.length === 1 ? folded.charCodeAt(0) : 0;
  if (kind === UNIT.LETTER) letterUnits[unit] = folded.charCodeAt(0);
  return kind;
}
