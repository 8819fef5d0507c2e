/** Units of which it is known whether they have another case: 0 not asked yet, else bits of `CASE`. */
const cases = new Uint8Array(65_536);

const CASE = { ASKED: 1, CAPITAL: 2, SMALL: 4 } as const;

/** Asked of every unit once, for a change of case makes a string. */
function learnCase(unit: number): number {
  const character = String.fromCharCode(unit);
  const isCapital = character !== character.toLowerCase();
  const isSmall = character !== character.toUpperCase();
  const known = CASE.ASKED | (isCapital ? CASE.CAPITAL : 0) | (isSmall ? CASE.SMALL : 0);
  cases[unit] = known;
  return known;
}

/** True where a letter with a small form stands at an offset: "M", and neither "m" nor «م» nor a digit. */
export function isCapitalAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return ((cases[unit] || learnCase(unit)) & CASE.CAPITAL) !== 0;
}

/** True where a letter with a capital form stands at an offset. */
export function isSmallAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return ((cases[unit] || learnCase(unit)) & CASE.SMALL) !== 0;
}
