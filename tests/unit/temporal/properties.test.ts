// @ts-expect-error the library ships no types
import edtfLibrary from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfBounds, isEdtf, timexToEdtf } from '../../../src/calendar/index.ts';
import { languages } from '../../../src/language/index.ts';
import { type TemporalExpression, tagText } from '../../../src/temporal/index.ts';
import { anyText, creationTimes, piecesOf } from './generate.ts';

/** What the fields of a TIMEX3 value may be; unknown ones are X. */
const FIELDS = [
  /^(?:-?[\dX]{4}|Y-?\d{5,}|-?\d{1,3}|XX|XXX)$/,
  /^(?:0[1-9]|1[0-2]|XX|W(?:0[1-9]|[1-4]\d|5[0-3]|XX)|SP|SU|FA|WI|Q[1-4X]|H[12X])$/,
  /^(?:0[1-9]|[12]\d|3[01]|XX|[1-7]|WE)$/,
];
const TIME = /^(?:MO|MI|AF|EV|NI|DT|(?:[01]\d|2[0-3])(?::[0-5]\d){0,2}(?:Z|[+-]\d{2}(?::\d{2})?)?)$/;
const NO_DATE = /^(?:P(?:\d|X|T).*|(?:PAST|PRESENT|FUTURE)_REF)$/;

/** Year, month and day as three fields, where all are digits: such a day must exist, and in an unknown year it can. */
const isUnreal = (fields: readonly string[]): boolean =>
  fields.length === 3 &&
  /^\d+$/.test(`${fields[1]}${fields[2]}`) &&
  !isEdtf([fields[0]?.includes('X') ? '2000' : fields[0], ...fields.slice(1)].join('-'));

function expectRealValue({ value, type }: TemporalExpression): void {
  if (NO_DATE.test(value)) return;
  const [date = '', time] = value.split(/T(.*)/);
  // A year before our era begins with the mark that stands between fields.
  const fields = date.split(/(?<=[^Y])-(?=[^-])/);
  if (time !== undefined) expect(time).toMatch(TIME);
  expect(fields.length).toBeLessThanOrEqual(FIELDS.length);
  for (const [index, field] of fields.entries()) expect(field, value).toMatch(FIELDS[index] ?? /^$/);
  expect(isUnreal(fields), value).toBe(false);
  expect(['DATE', 'TIME', 'SET']).toContain(type);
}

/** EDTF that the standard has and the library has not: marks on seasons and decades, seasons in intervals, months of year 10000. */
const LIBRARY_LACKS = /-(?:2[1-9]|3\d|4[01])[~?%/]|X[~?%]|\/\S*-(?:2[1-9]|3\d|4[01])$|Y/;

const parses = (value: string): boolean => {
  try {
    return edtfLibrary(value) !== null;
  } catch {
    return false;
  }
};

function expectRealEdtf({ edtf, value, mod }: TemporalExpression, weekStart: number): void {
  if (edtf === null) {
    expect(timexToEdtf(value, mod, weekStart)).toBeNull();
    return;
  }
  expect(isEdtf(edtf), edtf).toBe(true);
  if (!LIBRARY_LACKS.test(edtf)) expect(parses(edtf), edtf).toBe(true);
  expectAgreement(edtf, value, mod, weekStart);
}

/** EDTF says what the value says, or places it within what the value leaves open. */
function expectAgreement(edtf: string, value: string, mod: string | null, weekStart: number): void {
  const isOpen = value.includes('X');
  const ofValue = edtfBounds(timexToEdtf(value, isOpen ? null : mod, weekStart) ?? '');
  const own = edtfBounds(edtf);
  if (ofValue === null || own === null) return;
  if (!isOpen) expect(own, `${value} ${edtf}`).toEqual(ofValue);
  expect(own.earliest, `${value} ${edtf}`).toBeGreaterThanOrEqual(ofValue.earliest);
  expect(own.latest, `${value} ${edtf}`).toBeLessThanOrEqual(ofValue.latest);
}

function check(text: string, found: readonly TemporalExpression[], weekStart: number): void {
  let before = 0;
  for (const one of found) {
    expect(one.start).toBeGreaterThanOrEqual(before);
    expect(one.end).toBeGreaterThan(one.start);
    expect(text.slice(one.start, one.end)).toBe(one.text);
    expectRealValue(one);
    expectRealEdtf(one, weekStart);
    before = one.end;
  }
}

describe.each(languages)('whatever the text, the tagger of $tag', (language) => {
  it('never throws, and its spans slice back, in order, without overlaps, with dates that exist', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, piecesOf(language)), creationTimes, (text, creationTime) =>
        check(text, tagText(text, { language, creationTime }), language.temporal.weekStart),
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
