import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/index.ts';
import { recognizeText } from '../../../src/temporal/read-text.ts';
import { grammarOf } from '../../../src/temporal/recognize/grammar.ts';

/** Texts made to hurt: each repeats something that a rule begins with, or that never ends. */
const hostile: Readonly<Record<string, string>> = {
  'one digit': '7',
  'one letter': 'ي',
  'digits and spaces': '1 ',
  'one preposition': 'في ',
  'the word for day': 'يوم ',
  'numerals that never end': 'ألف و',
  'numerals in a row': 'twenty ',
  'dates in a row': '3 مايو 2014 ',
  'English dates in a row': 'May 3, 2014 ',
  'slashes and digits': '1/',
  'a weekday and a comma': 'Friday, ',
  'open brackets': '(',
  ordinals: 'الثاني ',
  'the same month in two names': 'يوليو (تموز ',
  'clock words': 'الساعة ',
  'marks that carry no letter': 'ـَ',
  'lone surrogates': '\ud800',
  'new lines': '\n',
};

/** What the rules of every language try longest. */
const hostileAtLength = [
  '1/',
  '1-',
  '1,',
  '12:12:12:',
  '2015/',
  '1990-',
  '2014-05-03 ',
  '3 مايو 2014 ',
  'May 3, 2014 ',
  'مايو ',
  'of ',
];

const repeat = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe.each(languages)('the cost of reading in $tag grows with the length of the text', (language) => {
  const steps = (text: string): number => recognizeText(text, grammarOf(language)).steps;

  it.each(Object.entries(hostile))('for %s', (_name, piece) => {
    const [short, long] = [steps(repeat(piece, 20_000)), steps(repeat(piece, 80_000))];
    expect(long).toBeLessThanOrEqual(short * 4.2 + 1000);
    expect(long / 80_000).toBeLessThan(50);
  });
});

describe('a million characters', () => {
  it.each(hostileAtLength)('cost ten times what a hundred thousand cost, of "%s"', (piece) => {
    const [language] = languages;
    if (language === undefined) throw new Error('no language');
    const steps = (length: number): number => recognizeText(repeat(piece, length), grammarOf(language)).steps;
    expect(steps(1_000_000)).toBeLessThanOrEqual(steps(100_000) * 10.1 + 1000);
  });
});
