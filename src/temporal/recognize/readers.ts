import { isCivilDate } from '../../calendar/index.ts';
import type { Found, Grammar } from './grammar.ts';
import { NUMBER } from './lexicon.ts';
import { type ReadNumber, readNumber } from './numbers.ts';
import { NOTHING_SAID } from './sayings.ts';
import { digitsOf, isGlued, type TokenTable } from './token-table.ts';

/** Reads something that is no list of words at a token: a number as a day, a year; a date or a clock in digits. */
export type Reader = (table: TokenTable, grammar: Grammar, at: number) => Found | null;

type NumberTest = (number: ReadNumber) => Found['says'] | null;

/** Numbers below it are tested once; most are days, hours and years. */
const MOST_REMEMBERED = 2200;

/** Reads a number by a test of its value and form, and remembers what that said. */
function fromNumber(test: NumberTest): Reader {
  const remembered = new Map<number, Found['says'] | null>();
  const ask = (number: ReadNumber): Found['says'] | null => {
    const says = test(number);
    return says === null || Object.keys(says).length > 0 ? says : NOTHING_SAID;
  };
  const remember = (number: ReadNumber): Found['says'] | null => {
    const { value, digits, ordinal } = number;
    if (value >= MOST_REMEMBERED || !Number.isInteger(value) || digits > 4) return ask(number);
    const key = (value * 8 + digits) * 2 + (ordinal ? 1 : 0);
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const says = ask(number);
    remembered.set(key, says);
    return says;
  };
  return (table, grammar, at) => {
    const number = readNumber(table, grammar, at);
    const says = number === null ? null : remember(number);
    return number === null || says === null ? null : { says, length: number.length };
  };
}

/** A reader of dates and clocks, of which equal ones give one object; see `Sayings`. */
const unified =
  (read: Reader): Reader =>
  (table, grammar, at) => {
    const found = read(table, grammar, at);
    return found === null ? null : { says: grammar.sayings.unify(found.says), length: found.length };
  };

const within = (value: number, low: number, high: number): boolean =>
  Number.isInteger(value) && value >= low && value <= high;

/** Years in which undecorated digits may be one. */
const isPlainYear = (value: number): boolean => within(value, 1000, 2199);

/** "nineteen ninety-six", "twenty fifteen": two numbers below a hundred that make a year. */
const yearOfPairs: Reader = (table, grammar, at) => {
  const first = table.ids[at] === NUMBER ? null : grammar.numeral(table, at);
  if (first === null || first.ordinal || !within(first.value, 10, 21)) return null;
  const dash = grammar.has(table, at + first.length, 'dash') ? 1 : 0;
  const second = readNumber(table, grammar, at + first.length + dash);
  if (second === null || second.ordinal || second.digits > 0 || !within(second.value, 10, 99)) return null;
  return { says: { year: first.value * 100 + second.value }, length: first.length + dash + second.length };
};

/** Digits with one separator between them, without spaces: `2015-08-04`, `3/5/2015`, `10:35`. */
function readFields(table: TokenTable, grammar: Grammar, at: number, separator: string, most: number): number[] {
  const fields: number[] = [];
  let next = at;
  while (fields.length < most && table.ids[next] === NUMBER && (next === at || isGlued(table, next))) {
    fields.push(table.values[next] ?? 0);
    const goesOn = grammar.has(table, next + 1, separator) && isGlued(table, next + 1);
    if (!goesOn || table.ids[next + 2] !== NUMBER || !isGlued(table, next + 2)) break;
    next += 2;
  }
  return fields;
}

function toDayMonth(first: number, second: number, order: 'dmy' | 'mdy'): { day: number; month: number } | null {
  const [day, month] = second > 12 || (order === 'mdy' && first <= 12) ? [second, first] : [first, second];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { day, month } : null;
}

function dateOfFields(fields: readonly number[], firstWidth: number, grammar: Grammar): Found['says'] | null {
  const [a = 0, b = 0, c = 0] = fields;
  if (firstWidth === 4) return checkDate(a, { month: b, day: c }, grammar);
  const dayMonth = toDayMonth(a, b, grammar.data.numericOrder);
  if (dayMonth === null || (c >= 100 && c < 1000)) return null;
  return c < 100 ? { year2: c, ...dayMonth } : checkDate(c, dayMonth, grammar);
}

/** A date of the Gregorian calendar that exists, or one that its year shows to be of the Hijri. */
function checkDate(year: number, on: { day: number; month: number }, grammar: Grammar): Found['says'] | null {
  const [from, to] = grammar.data.hijriYears ?? [1, 0];
  if (year >= from && year <= to)
    return on.month >= 1 && on.month <= 12 && on.day <= 30 ? { year, ...on, calendar: 'hijri' } : null;
  return isCivilDate(year, on.month, on.day) ? { year, ...on } : null;
}

/** A date in digits with its year. */
const numericDate: Reader = (table, grammar, at) => {
  if (table.ids[at] !== NUMBER) return null;
  for (const separator of ['dash', 'slash', 'dot']) {
    const fields = readFields(table, grammar, at, separator, 4);
    if (fields.length !== 3) continue;
    const lastWidth = digitsOf(table, at + 4);
    if (digitsOf(table, at) !== 4 && lastWidth !== 4 && !(lastWidth === 2 && separator === 'slash')) return null;
    const says = dateOfFields(fields, digitsOf(table, at), grammar);
    return says === null ? null : { says, length: 5 };
  }
  return null;
};

/** `8 / 7 / 1436`: with spaces, only where the year is whole; a rule's other words must tell that it is a date. */
const spacedDate: Reader = (table, grammar, at) => {
  for (const separator of ['slash', 'dash']) {
    const isRow =
      [0, 2, 4].every((by) => table.ids[at + by] === NUMBER) &&
      [1, 3].every((by) => grammar.has(table, at + by, separator));
    if (!isRow || digitsOf(table, at + 4) !== 4 || digitsOf(table, at) > 2) continue;
    const fields = [0, 2, 4].map((by) => table.values[at + by] ?? 0);
    const says = dateOfFields(fields, digitsOf(table, at), grammar);
    if (says !== null) return { says, length: 5 };
  }
  return null;
};

/** `3/2015` and `2015/3`. */
const numericMonth: Reader = (table, grammar, at) => {
  if (table.ids[at] !== NUMBER) return null;
  const [a = 0, b = 0, c] = readFields(table, grammar, at, 'slash', 3);
  if (c !== undefined) return null;
  const [year, month] = digitsOf(table, at) === 4 ? [a, b] : [b, a];
  const isMonth = within(month, 1, 12) && within(year, 1900, 2199);
  return isMonth ? { says: { year, month }, length: 3 } : null;
};

/** `22/7`: only where a rule's other words tell that it is a date. */
const numericDayMonth: Reader = (table, grammar, at) => {
  if (table.ids[at] !== NUMBER || digitsOf(table, at) > 2) return null;
  for (const separator of ['slash', 'dash', 'dot']) {
    const [a = 0, b = 0, ...more] = readFields(table, grammar, at, separator, 3);
    if (b === 0 || more.length > 0) continue;
    const dayMonth = toDayMonth(a, b, grammar.data.numericOrder);
    return dayMonth === null ? null : { says: dayMonth, length: 3 };
  }
  return null;
};

/** `25/7`: a day and a month that can be no fraction and no score. */
const sureDayMonth: Reader = (table, grammar, at) => {
  const found = numericDayMonth(table, grammar, at);
  const isSlash = found !== null && grammar.has(table, at + 1, 'slash');
  const isSure = (table.values[at] ?? 0) > 12 || (table.values[at + 2] ?? 0) > 12;
  return isSlash && isSure ? found : null;
};

/** `22/04`: no fraction is written with a nought. */
const paddedDayMonth: Reader = (table, grammar, at) => {
  const isPadded = digitsOf(table, at) === 2 && digitsOf(table, at + 2) === 2 && (table.values[at + 2] ?? 0) < 10;
  return isPadded ? sureDayMonth(table, grammar, at) : null;
};

function clockOf(fields: readonly number[], length: number): Found | null {
  const [hour = 99, minute = 0, second] = fields;
  if (!within(hour, 0, 24) || !within(minute, 0, 59) || (hour === 24 && minute + (second ?? 0) > 0)) return null;
  if (second === undefined) return { says: { hour, minute }, length };
  return within(second, 0, 59) ? { says: { hour, minute, second }, length } : null;
}

/** `10:35`, `10:35:20`. */
const clock: Reader = (table, grammar, at) => {
  if (table.ids[at] !== NUMBER || digitsOf(table, at) > 2) return null;
  const fields = readFields(table, grammar, at, 'colon', 3);
  if (fields.length < 2 || digitsOf(table, at + 2) !== 2) return null;
  return clockOf(fields, fields.length * 2 - 1);
};

/** What may follow a word for "o'clock": `10:35`, `10.35`, `04,00`, `0647`. */
const clockAfterWord: Reader = (table, grammar, at) => {
  const plain = clock(table, grammar, at);
  if (plain !== null || table.ids[at] !== NUMBER) return plain;
  if (digitsOf(table, at) === 4)
    return clockOf([Math.floor((table.values[at] ?? 0) / 100), (table.values[at] ?? 0) % 100], 1);
  for (const separator of ['dot', 'comma']) {
    const fields = readFields(table, grammar, at, separator, 2);
    if (fields.length === 2 && digitsOf(table, at) <= 2 && digitsOf(table, at + 2) === 2) return clockOf(fields, 3);
  }
  return null;
};

const plainHour = fromNumber(({ value, digits }) => (within(value, 0, 24) && digits <= 2 ? { hour: value } : null));

/** `10:61` is no clock time, and its 10 is no hour. */
const goesOnAsClock: (...place: Parameters<Reader>) => boolean = (table, grammar, at) =>
  table.ids[at] === NUMBER && readFields(table, grammar, at, 'colon', 2).length > 1;

/** `1/2` after a whole number: "2 1/2 years". */
const simpleFraction: Reader = (table, grammar, at) => {
  const [over = 0, under = 0, more] = table.ids[at] === NUMBER ? readFields(table, grammar, at, 'slash', 3) : [];
  const isFraction = more === undefined && over > 0 && over < under && [2, 3, 4].includes(under);
  return isFraction ? { says: { fraction: over / under }, length: 3 } : null;
};

/** `4.20`: only where a rule's other words tell that it is a clock time. */
const dotClock: Reader = (table, grammar, at) => {
  if (table.ids[at] !== NUMBER || digitsOf(table, at) > 2) return null;
  const fields = readFields(table, grammar, at, 'dot', 2);
  return fields.length === 2 && digitsOf(table, at + 2) === 2 ? clockOf(fields, 3) : null;
};

/** Readers by the name that patterns give them after `$`. */
export const READERS: Readonly<Record<string, Reader>> = {
  /** Any amount. */
  n: fromNumber(({ value, ordinal }) => (ordinal || value === 0 || value > 100_000 ? null : { n: value })),
  /** An amount that no year could be. */
  count: fromNumber(({ value, ordinal }) => (ordinal || value >= 1000 ? null : { n: value })),
  /** A small amount in words or digits, for what could be anything: hours, minutes. An hour of "10:61" is none. */
  hour: (table, grammar, at) => (goesOnAsClock(table, grammar, at) ? null : plainHour(table, grammar, at)),
  minute: fromNumber(({ value, digits }) => (within(value, 0, 59) && digits <= 2 ? { minute: value } : null)),
  day: fromNumber(({ value, digits }) => (within(value, 1, 31) && digits <= 2 ? { day: value } : null)),
  twoDigitDay: fromNumber(({ value, digits }) => (digits === 2 && within(value, 1, 31) ? { day: value } : null)),
  digitDay: fromNumber(({ value, digits }) =>
    (digits === 1 || digits === 2) && within(value, 1, 31) ? { day: value } : null,
  ),
  ordinalDay: fromNumber(({ value, ordinal }) => (ordinal && within(value, 1, 31) ? { day: value } : null)),
  ordinal: fromNumber(({ value, ordinal }) => (ordinal && within(value, 1, 60) ? { ordinal: value } : null)),
  /** Digits whose ending says that they count: "3rd". */
  nth: fromNumber(({ value, digits }) => (digits > 0 && within(value, 1, 60) ? { ordinal: value } : null)),
  quarter: fromNumber(({ value, digits }) => (digits > 0 && within(value, 1, 4) ? { quarter: value } : null)),
  half: fromNumber(({ value, digits }) => (digits > 0 && within(value, 1, 2) ? { half: value } : null)),
  century: fromNumber(({ value, ordinal, digits }) =>
    (ordinal || digits > 0) && within(value, 1, 30) ? { century: value } : null,
  ),
  month: fromNumber(({ value, digits }) => (within(value, 1, 12) && digits <= 2 ? { month: value } : null)),
  /** Four digits that may be a year, or a year in words. */
  year: unified((table, grammar, at) => {
    const pairs = yearOfPairs(table, grammar, at);
    if (pairs !== null) return pairs;
    const number = readNumber(table, grammar, at);
    if (number === null || number.ordinal || !isPlainYear(number.value)) return null;
    return number.digits === 4 || number.digits === 0 ? { says: { year: number.value }, length: number.length } : null;
  }),
  /** A year in words alone, of the kind that can be nothing else. */
  yearInWords: unified((table, grammar, at) => {
    const pairs = yearOfPairs(table, grammar, at);
    return pairs !== null && within(pairs.says.year ?? 0, 1500, 2049) ? pairs : null;
  }),
  /** Four digits of a year near our time, for places where nothing else tells that it is one. */
  bareYear: fromNumber(({ value, digits }) => (digits === 4 && within(value, 1900, 2049) ? { year: value } : null)),
  /** The second of two such years. */
  bareYear2: fromNumber(({ value, digits }) => (digits === 4 && within(value, 1900, 2049) ? {} : null)),
  /** Years of one to three digits, for places where a word or mark tells what they are. */
  shortYear: fromNumber(({ value, digits }) => (digits > 0 && within(value, 1, 999) ? { year: value } : null)),
  /** The second of two such years. */
  shortYear2: fromNumber(({ value, digits }) => (digits > 0 && within(value, 1, 999) ? {} : null)),
  threeDigitYear: fromNumber(({ value, digits }) => (digits === 3 && within(value, 100, 999) ? { year: value } : null)),
  /** Four digits after a preposition of time. */
  digitYear: fromNumber(({ value, digits }) => (digits === 4 && within(value, 1000, 2149) ? { year: value } : null)),
  /** The second of two such years. */
  digitYear2: fromNumber(({ value, digits }) => (digits === 4 && within(value, 1000, 2149) ? {} : null)),
  /** Four digits of any year with four of them, where what stands around tells that it is one. */
  plainYear: fromNumber(({ value, digits }) => (digits === 4 && isPlainYear(value) ? { year: value } : null)),
  /** A year near our time in brackets: a round one would as soon be an amount. */
  bracketYear: fromNumber(({ value, digits }) =>
    digits === 4 && within(value, 1801, 2049) && value % 100 !== 0 ? { year: value } : null,
  ),
  /** Four digits of a year that no round count would be, where the word before them often tells that they are one. */
  exactYear: fromNumber(({ value, digits }) =>
    digits === 4 && within(value, 1000, 2149) && value % 100 !== 0 ? { year: value } : null,
  ),
  /** The same before our time, where hardly anything tells. */
  olderYear: fromNumber(({ value, digits }) =>
    digits === 4 && within(value, 1600, 1899) && value % 50 !== 0 ? { year: value } : null,
  ),
  /** The end of a range that is told as one: the 63 of "1962-63". */
  yearEnd: fromNumber(({ digits }) => (digits === 2 || digits === 4 ? {} : null)),
  /** The second of two days that are told as one night. */
  dayAgain: fromNumber(({ value, digits }) => (within(value, 1, 31) && digits <= 2 ? {} : null)),
  hourAgain: fromNumber(({ value, digits }) => (within(value, 1, 24) && digits <= 2 ? {} : null)),
  /** A year before our time that no round count would be. */
  earlierYear: fromNumber(({ value, digits }) =>
    digits === 4 && within(value, 1001, 1899) && value % 100 !== 0 ? { year: value } : null,
  ),
  /** One digit: of a score. */
  digit: fromNumber(({ digits }) => (digits === 1 ? {} : null)),
  /** Four digits that may be a year of the Hijri calendar without its mark. */
  eitherYear: unified((table, grammar, at) => {
    const [from, to] = grammar.data.hijriYears ?? [1, 0];
    const number = readNumber(table, grammar, at);
    if (number === null || number.digits !== 4 || !within(number.value, from, to)) return null;
    return { says: { year: number.value, calendar: 'either' }, length: number.length };
  }),
  /** The second of two of them. */
  plainYear2: fromNumber(({ value, digits }) => (digits === 4 && isPlainYear(value) ? {} : null)),
  /** A year in words, after a word that says so. */
  wordYear: fromNumber(({ value, digits, ordinal }) =>
    digits === 0 && !ordinal && within(value, 100, 2199) ? { year: value } : null,
  ),
  /** A year in words near our time that no round count would be. */
  exactWordYear: fromNumber(({ value, digits, ordinal }) =>
    digits === 0 && !ordinal && within(value, 1500, 2049) && value % 100 !== 0 ? { year: value } : null,
  ),
  /** A number that adds nothing: the second of "two to three weeks". */
  anyNumber: fromNumber(({ ordinal }) => (ordinal ? null : {})),
  /** Any year, after a word that says so. */
  anyYear: fromNumber(({ value, ordinal }) => (!ordinal && within(value, 1, 9999) ? { year: value } : null)),
  hijriYear: fromNumber(({ value, digits }) => (digits >= 3 && within(value, 100, 1599) ? { year: value } : null)),
  twoDigits: fromNumber(({ value, digits }) => (digits === 2 ? { year2: value } : null)),
  /** Two digits of a year that hardly any day, hour or count beside a month would be: "June 98". */
  lateTwoDigits: fromNumber(({ value, digits }) => (digits === 2 && value > 40 ? { year2: value } : null)),
  /** `1990` of "1990s", `90` of "'90s". */
  decade: fromNumber(({ value, digits }) => {
    if (value % 10 !== 0) return null;
    if (digits === 4 && isPlainYear(value)) return { decade: value / 10 };
    return digits === 2 || (digits === 0 && value >= 20 && value < 100) ? { decade2: value } : null;
  }),
  fraction: unified(simpleFraction),
  date: unified(numericDate),
  spacedDate: unified(spacedDate),
  monthYear: unified(numericMonth),
  dayMonth: unified(numericDayMonth),
  sureDayMonth: unified(sureDayMonth),
  paddedDayMonth: unified(paddedDayMonth),
  clock: unified(clock),
  clockAfterWord: unified(clockAfterWord),
  dotClock: unified(dotClock),
  /** A clock time told again, in another zone. */
  clockAgain: (table, grammar, at) => {
    const again = clockAfterWord(table, grammar, at);
    return again === null ? null : { says: NOTHING_SAID, length: again.length };
  },
};

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
