import fc from 'fast-check';
import { formatTwo, formatYear } from '../../../src/calendar/index.ts';
import type { Language } from '../../../src/language/index.ts';

/** Any UTF-16 at all, lone surrogates too. */
export const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

const MARKS = [
  ...['/', '-', '–', '(', ')', '«', '»', '"', "'", ',', '،', '.', ':', ';', '؛', '%', '$', '#', '\n', '\n\n'],
  ...['ـ', '\u200f', '\u202e', '\u200b', '\u00ad', 'َ', '\u0301', '\ud800', '\udc00', '👩‍👩‍👧', '½', 'ﷺ', '\u00a0'],
];

const asciiNumbers = fc
  .oneof(fc.integer({ min: 0, max: 31 }), fc.integer({ min: 1300, max: 2100 }), fc.integer({ min: 0, max: 99_999 }))
  .map(String);

const inDigitsFrom = (zero: number) => (digits: string) =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));

/** Numbers, dates and clock times in digits of every script that is read; many of them can't be. */
const numbers = fc.oneof(
  asciiNumbers,
  asciiNumbers.map(inDigitsFrom(0x660)),
  asciiNumbers.map(inDigitsFrom(0x6f0)),
  fc
    .tuple(asciiNumbers, asciiNumbers, asciiNumbers, fc.constantFrom('/', '-', '.', ':', ' / '))
    .map(([a, b, c, mark]) => [a, b, c].join(mark)),
  fc.tuple(asciiNumbers, asciiNumbers, fc.constantFrom('/', '-', '.', ':')).map(([a, b, mark]) => [a, b].join(mark)),
);

/** Phrases that a language's rules are for, with words of its lexicon and numbers between, all apart by spaces. */
export function phrasesOf(language: Language): fc.Arbitrary<string> {
  const { lexicon, rules } = language.temporal;
  const words = Object.values(lexicon).flatMap((entries) => entries.flatMap(([forms]) => forms.split('|')));
  const phrases = rules.flatMap((rule) => rule.examples.map(([phrase]) => phrase));
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...phrases) },
    { weight: 1, arbitrary: fc.constantFrom(...words, ...language.temporal.notWords) },
    { weight: 1, arbitrary: numbers },
  );
  return fc.array(piece, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
}

/** Words of a language's lexicon, numbers and marks in any order: far likelier to hold half a date. */
export function piecesOf(language: Language): fc.Arbitrary<string> {
  const { lexicon, rules } = language.temporal;
  const words = Object.values(lexicon).flatMap((entries) => entries.flatMap(([forms]) => forms.split('|')));
  const phrases = rules.flatMap((rule) => rule.examples.map(([phrase]) => phrase));
  const glued = language.morphology.proclitics.length > 0 ? language.morphology.proclitics : [''];
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...words) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...glued), fc.constantFrom(...words)).map((all) => all.join('')) },
    { weight: 2, arbitrary: fc.constantFrom(...phrases) },
    { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
    { weight: 3, arbitrary: numbers },
  );
  return fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { maxLength: 30 }).map((all) => all.flat().join(''));
}

const year = fc
  .oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1000, max: 2100 }) },
    { weight: 1, arbitrary: fc.integer({ min: -9999, max: 999 }) },
    { weight: 1, arbitrary: fc.integer({ min: 10_000, max: 250_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: -250_000, max: -10_000 }) },
  )
  .map(formatYear);
const two = (max: number): fc.Arbitrary<string> => fc.integer({ min: 1, max }).map(formatTwo);
const day = fc.tuple(year, two(12), two(31)).map((all) => all.join('-'));
const month = fc.tuple(year, two(12)).map((all) => all.join('-'));
const clock = fc
  .tuple(fc.integer({ min: 0, max: 24 }), fc.integer({ min: 0, max: 60 }), fc.constantFrom('', 'Z', '+03:00', '-05'))
  .map(([hour, minute, zone]) => `T${formatTwo(hour)}:${formatTwo(minute)}:00${zone}`);
const division = fc.tuple(year, fc.integer({ min: 21, max: 41 })).map((all) => all.join('-'));
const masked = fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 3 })).map(([number, width]) =>
  String(number)
    .slice(0, 4 - width)
    .padEnd(4, 'X'),
);
const unspecified = fc.oneof(
  month.map((value) => `${value}-XX`),
  year.map((value) => `${value}-XX`),
  year.map((value) => `${value}-XX-XX`),
  fc.constantFrom('XXXX', 'XXXX-05-06', 'XXXX-02'),
);
const point = fc.oneof(day, month, year, division, masked, unspecified);
const marked = fc.tuple(point, fc.constantFrom('~', '?', '%')).map((all) => all.join(''));

/** EDTF of every kind, and some that only look like it, for times of publication. */
export const creationTimes: fc.Arbitrary<string | null> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: day },
  { weight: 3, arbitrary: fc.oneof(point, marked) },
  { weight: 1, arbitrary: fc.tuple(day, clock).map((all) => all.join('')) },
  { weight: 2, arbitrary: fc.tuple(fc.oneof(point, marked), fc.oneof(point, marked)).map((ends) => ends.join('/')) },
  { weight: 1, arbitrary: point.map((end) => `../${end}`) },
  { weight: 1, arbitrary: point.map((end) => `${end}/..`) },
  { weight: 1, arbitrary: fc.tuple(day, day).map(([a, b]) => `[${a},${b}]`) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
