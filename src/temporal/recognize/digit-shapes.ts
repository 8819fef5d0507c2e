/** What digits a reader may take. */
export interface DigitShape {
  /** Widths of a run of digits that may satisfy it. */
  readonly alone: readonly number[];
  /** Classes of the marks that may stand between its digits, and how many marks it needs. */
  readonly marks: readonly string[];
  readonly fewestMarks: number;
  /** False where it takes no numerals in words. */
  readonly words: boolean;
}

const number = (...alone: number[]): DigitShape => ({ alone, marks: [], fewestMarks: 0, words: true });
const digits = (...alone: number[]): DigitShape => ({ ...number(...alone), words: false });
const divided = (fewestMarks: number, ...marks: string[]): DigitShape => ({
  alone: [],
  marks,
  fewestMarks,
  words: false,
});

/** Readers that no number of a single token satisfies: "one" and "hundred" are no year in words, and they are everywhere. */
export const NEVER_ALONE: ReadonlySet<string> = new Set(['yearInWords', 'exactWordYear']);

/**
 * What digits a reader may take at most: so that a clock time is not tried at every number. Readers that are not listed may
 * take any. A reader's own test has the last word.
 */
export const DIGIT_SHAPES: Readonly<Record<string, DigitShape>> = {
  hour: number(1, 2),
  minute: number(1, 2),
  day: number(1, 2),
  twoDigitDay: digits(2),
  digitDay: digits(1, 2),
  ordinalDay: number(),
  ordinal: number(),
  month: number(1, 2),
  year: number(4),
  yearInWords: number(),
  bareYear: digits(4),
  bareYear2: digits(4),
  exactYear: digits(4),
  olderYear: digits(4),
  yearEnd: digits(2, 4),
  dayAgain: number(1, 2),
  hourAgain: number(1, 2),
  shortYear: digits(1, 2, 3),
  shortYear2: digits(1, 2, 3),
  threeDigitYear: digits(3),
  digitYear: digits(4),
  twoDigits: digits(2),
  lateTwoDigits: digits(2),
  fraction: divided(1, 'slash'),
  date: divided(2, 'dash', 'slash', 'dot'),
  spacedDate: divided(2, 'dash', 'slash'),
  monthYear: divided(1, 'slash'),
  dayMonth: divided(1, 'dash', 'slash', 'dot'),
  plainYear: digits(4),
  plainYear2: digits(4),
  bracketYear: digits(4),
  eitherYear: digits(4),
  earlierYear: digits(4),
  sureDayMonth: divided(1, 'slash'),
  paddedDayMonth: divided(1, 'slash'),
  digit: digits(1),
  clock: divided(1, 'colon'),
  dotClock: divided(1, 'dot'),
  clockAfterWord: { alone: [4], marks: ['colon', 'dot', 'comma'], fewestMarks: 0, words: false },
};
