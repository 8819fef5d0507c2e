/** Units of time, from short to long. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/**
 * What a word, or a whole rule, says of a time. All fields are optional: a reading is the union of what its words say,
 * and two words that contradict each other («آب/أيلول») make no reading.
 */
export interface Parts {
  /** Year; `year2` is one of two digits, of the century that brings it nearest to the publication. */
  readonly year?: number;
  readonly year2?: number;
  /** First three digits of a decade's years (196), or the last two of its first year («الستينيات»: 60). */
  readonly decade?: number;
  readonly decade2?: number;
  /** Ordinal of a century: 20 is 1901–2000, TIMEX3 `19`. */
  readonly century?: number;
  readonly era?: 'bc';
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: 'SP' | 'SU' | 'FA' | 'WI';
  readonly month?: number;
  readonly day?: number;
  /** ISO: Monday 1 … Sunday 7. */
  readonly weekday?: number;
  /**
   * `either`: a year without a mark, of the Hijri calendar where that brings it near the publication. `old`: a number of three
   * digits, a year only where the text has told one of so few digits near it.
   */
  readonly calendar?: 'hijri' | 'either' | 'old';
  /** A day that is named and not numbered: its month and day, or its distance from Easter. */
  readonly holiday?: string;
  /** TIMEX3 part of the day. */
  readonly part?: 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';
  readonly hour?: number;
  /** True of a night that is told by the day on which it begins: its small hours are those of the next. */
  readonly overMidnight?: true;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes to add to the hour said: «إلا ربعا» is −15. */
  readonly addMinutes?: number;
  readonly meridiem?: 'am' | 'pm';
  /** `Z` or an offset; other zones leave a clock time without one. */
  readonly zone?: string;
  /** The unit that `shift`, `n` or `ordinal` counts. */
  readonly unit?: TimeUnit;
  /** Whole units from the reference: last −1, this 0, next 1. */
  readonly shift?: number;
  /** How many; `X` for "several". A fraction adds to it. */
  readonly n?: number | 'X';
  readonly fraction?: number;
  /** Whole months that an amount of weeks or days counts besides: "a month and three days ago". */
  readonly months?: number;
  /** True where `shift` is said of every date of a list («المقبلين»). */
  readonly ofAll?: true;
  /** Which way an amount counts from the reference: ago −1, from now 1. */
  readonly direction?: -1 | 1;
  /** The unit that `ordinal` counts within the date: "the first week of October". */
  readonly inner?: TimeUnit;
  /**
   * What it is counted from, where that is not the publication: the date last named in the text (`context`); the day last
   * named, and the publication only where none is (`told-day`), or nothing where the date last named is no day (`told-day-only`:
   * "in the morning"); the date last named only where the text has no publication
   * (`story`: "the next month"); with a unit, the one gone by or the one to come, by the tense of the sentence (`tense`: "the weekend").
   */
  readonly from?: 'context' | 'told-day' | 'told-day-only' | 'story' | 'tense';
  /** The nth of its kind in what holds it; −1 is the last. */
  readonly ordinal?: number;
  readonly mod?: 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER' | 'LESS_THAN' | 'MORE_THAN';
  readonly ref?: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
  /** True where two dates are told for one time and disagree: the one kept is uncertain. */
  readonly doubt?: true;
  /** A ready TIMEX3 value. */
  readonly value?: string;
}

/** How the parts of a rule become a value; see `temporal/resolve`. */
export type RuleKind = 'calendar' | 'offset' | 'duration' | 'set' | 'ref' | 'fixed' | 'nothing';

/**
 * Words of one class: alternatives divided by `|`, each one word or more, with what they say. One that begins with a
 * capital must do so in the text too: "March" is a month, "march" is not.
 */
export type LexiconEntry = readonly [words: string, says: Parts];

/** A rule: word classes in order, and what they make. */
export interface TemporalRule {
  readonly name: string;
  readonly kind: RuleKind;
  /**
   * Items divided by spaces: a class of the lexicon; `$reader` (a number, a day, a year, a clock: see
   * `temporal/recognize/readers.ts`); `@macro`; `[optional]`; `(this|that)`; `~item` stands glued to the item before.
   */
  readonly pattern: string;
  /** What the rule adds to its words. */
  readonly says?: Parts;
  /** Classes of which one must, or none may, stand right before or after; they are not part of the expression. */
  readonly after?: string;
  readonly notAfter?: string;
  readonly before?: string;
  readonly notBefore?: string;
  /** The words are two times with a dash between («1932 - 1958»): first and last word become one expression each. */
  readonly pair?: boolean;
  /** Phrases that the rule is for, with the value each must give on the data's `exampleDay`. */
  readonly examples: readonly (readonly [phrase: string, value: string])[];
}

/** Words that tell whether a sentence speaks of the past or the future. */
export interface TenseData {
  /** Beginnings of words that are future verbs, and longer beginnings that are not. */
  readonly futurePrefixes: readonly string[];
  readonly notFuturePrefixes: readonly string[];
  /** Endings of words that are future verbs, and longer endings (or words) that are not. */
  readonly futureSuffixes?: readonly string[];
  readonly notFutureSuffixes?: readonly string[];
  /** Endings of words that may stand inside a verb of two words: "will be formally opened". */
  readonly adverbSuffixes?: readonly string[];
  /** Endings of words that are past verbs. */
  readonly pastSuffixes: readonly string[];
  /** What a sentence without any cue speaks of. */
  readonly otherwise: -1 | 0 | 1;
}

/** Words and rules of a language's temporal expressions. All forms are matched folded. */
export interface TemporalData {
  /** The day on which the examples are read. */
  readonly exampleDay: string;
  readonly lexicon: Readonly<Record<string, readonly LexiconEntry[]>>;
  readonly macros: Readonly<Record<string, string>>;
  readonly rules: readonly TemporalRule[];
  /** Written forms, not folded, that only look like a word of the lexicon once folded or cut: «باب» is no «ب» + «آب». */
  readonly notWords: readonly string[];
  /**
   * Written forms, in small letters, that are words of their own although they fold to another: «à» is not «a». The words of
   * the lexicon must then be written as they are.
   */
  readonly ownSpellings?: readonly string[];
  /** The mark between a whole number and its decimals; '.' where not given. Where it is ',', spaces part the thousands. */
  readonly decimalMark?: '.' | ',';
  /** Order of day and month in dates such as 3/5/2015 where both orders are possible. */
  readonly numericOrder: 'dmy' | 'mdy';
  /** Years of digits that are of the Hijri calendar where this language is written («8/10/1436»), or null. */
  readonly hijriYears: readonly [from: number, to: number] | null;
  /**
   * The day on which a week begins: Monday 1 … Sunday 7. It places the beginning, middle and end of a week; a whole week is
   * the ISO week in every language (see `timexToEdtf`).
   */
  readonly weekStart: number;
  /** True where units may follow tens without a joining word ("twenty five"). */
  readonly looseNumbers: boolean;
  readonly tense: TenseData;
}
