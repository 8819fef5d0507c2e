/** What readings may hold that a pass is about, as bits: one look tells which of the passes have anything to do. */
export const HOLDS = {
  /** A date: a reading of a rule of kind `calendar`. */
  date: 1,
  /** A date with a year, and one of a month that says none. */
  year: 2,
  openMonth: 4,
  /** A number of units, and a length. */
  count: 8,
  length: 16,
  set: 32,
  vague: 64,
  nothing: 128,
  pair: 256,
  hijri: 512,
  era: 1024,
  decade: 2048,
  ofAll: 4096,
  /** A year of fewer digits than ours, or what may be one. */
  oldYear: 8192,
  /** Two readings with no more between them than a pass looks over. */
  neighbors: 16_384,
  /** A night of two days, and what is counted from anything but the publication. */
  night: 32_768,
  counted: 65_536,
  /** A reading that ends in a mark, or begins with what is no part of it. */
  endMark: 131_072,
  outside: 262_144,
  /** A word that may be of a name, and a number with something joined to it. */
  name: 524_288,
  model: 1_048_576,
  /** A date beside what joins lists, a year before a comma, a number of units behind what joins numbers. */
  listed: 2_097_152,
  yearComma: 4_194_304,
  joinedCount: 8_388_608,
  /** A reading before what joins the ends of a range. */
  ranged: 16_777_216,
} as const;
