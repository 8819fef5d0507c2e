import { clock, clockAfterWord, dotClock, goesOnAsClock, simpleFraction } from './digit-clocks.ts';
import { numericDate, numericDayMonth, numericMonth, paddedDayMonth, spacedDate, sureDayMonth } from './digit-dates.ts';
import type { Found } from './grammar.ts';
import { NUMBER } from './lexicon.ts';
import { type ReadNumber, readNumber } from './numbers.ts';
import { type Reader, unified, within } from './reader.ts';
import { NOTHING_SAID } from './sayings.ts';

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

const plainHour = fromNumber(({ value, digits }) => (within(value, 0, 24) && digits <= 2 ? { hour: value } : null));

/** Readers by the name that patterns give them after `$`. */
export const READERS: Readonly<Record<string, Reader>> = {
  /** Any amount. */
  n: fromNumber(({ value, ordinal }) => (ordinal || value === 0 || value > 100_000 ? null : { n: value })),
  /** An amount that no year could be. */
  count: fromNumber(({ value, ordinal }) => (ordinal || value >= 1000 ? null : { n: value })),
  /** A small amount in words or digits, for what could be anything: hours, minutes. An hour of "10:61" is none. */
  hour: (table, grammar, at) => (goesOnAsClock(table, grammar, at) ? null : plainHour(table, grammar, at)),
  /** An hour that is hardly a number of hours: "between 14 and 16". */
  lateHour: fromNumber(({ value, digits }) => (within(value, 13, 24) && digits === 2 ? { hour: value } : null)),
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
