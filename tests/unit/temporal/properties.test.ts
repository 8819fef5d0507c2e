import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '../../../src/calendar/index.ts';
import { type Language, languages } from '../../../src/language/index.ts';
import { type TemporalExpression, tagText } from '../../../src/temporal/index.ts';

/** Any UTF-16 at all, lone surrogates too. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

/** Pieces of the language, in any order: far likelier to hold half a date. */
const piecesOf = (language: Language): fc.Arbitrary<string> => {
  const words = Object.values(language.temporal.lexicon)
    .flat()
    .flatMap(([forms]) => forms.split('|'));
  const marks = ['/', '-', '(', ')', ',', '،', '.', ':', '\n\n', 'ـ', '\u200f', 'َ', '\ud800', '👩‍👩‍👧', 'و', 'لل'];
  const numbers = fc.integer({ min: 0, max: 99_999 }).map(String);
  const piece = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...marks), numbers);
  return fc.array(fc.tuple(piece, fc.constantFrom(' ', '', ' ')), { maxLength: 40 }).map((all) => all.flat().join(''));
};

const creationTimes = fc.constantFrom(
  null,
  '2020-05-06',
  '2022-01-21~',
  '2020-05',
  '2020-05-05/2020-05-09',
  '2020-02-29',
  'nonsense',
  '../2020',
);

/** A calendar date inside a TIMEX3 value must be one that exists. */
const datesOf = (value: string): string[] =>
  [...value.matchAll(/(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/g)].map((match) => match[1] ?? '');

function check(text: string, found: readonly TemporalExpression[]): void {
  let before = 0;
  for (const one of found) {
    expect(one.start).toBeGreaterThanOrEqual(before);
    expect(one.end).toBeGreaterThan(one.start);
    expect(text.slice(one.start, one.end)).toBe(one.text);
    expect(one.edtf === null || isEdtf(one.edtf)).toBe(true);
    expect(datesOf(one.value).filter((date) => !isEdtf(date))).toEqual([]);
    expect(one.value).not.toMatch(/NaN|undefined|null/);
    before = one.end;
  }
}

describe.each(languages)('whatever the text, the tagger of $tag', (language) => {
  it('never throws, and its spans slice back, in order, without overlaps, with dates that exist', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, piecesOf(language)), creationTimes, (text, creationTime) =>
        check(text, tagText(text, { language, creationTime })),
      ),
      { numRuns: 1500, seed: 7 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(piecesOf(language), creationTimes, (text, creationTime) => {
        const options = { language, creationTime };
        expect(tagText(text, options)).toEqual(tagText(text, options));
      }),
      { numRuns: 150, seed: 8 },
    );
  });

  it('finds what it found again in the words alone', () => {
    const phrases = language.temporal.rules.flatMap((rule) => rule.examples.map(([phrase]) => phrase));
    const { exampleDay } = language.temporal;
    for (const phrase of phrases) {
      const alone = tagText(phrase, { language, creationTime: exampleDay }).map((one) => one.text);
      const twice = tagText(`${phrase}\n\n${phrase}`, { language, creationTime: exampleDay }).map((one) => one.text);
      expect(twice).toEqual([...alone, ...alone]);
    }
  });
});
