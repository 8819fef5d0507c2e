import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  edtfBounds,
  edtfToTimex,
  formatDay,
  formatTwo,
  formatYear,
  hijriDay,
  isEdtf,
  timexToEdtf,
  toHijri,
} from '../../../src/calendar/index.ts';

describe('TIMEX3 and EDTF', () => {
  it.each([
    ['2015-07-30', null, '2015-07-30'],
    ['2015-07', null, '2015-07'],
    ['2015', null, '2015'],
    ['196', null, '196X'],
    ['19', null, '19XX'],
    ['2014-SU', null, '2014-22'],
    ['2014-WI', null, '2014-24'],
    ['2014-Q1', null, '2014-33'],
    ['2014-H2', null, '2014-41'],
    ['2020-W18', null, '2020-04-27/2020-05-03'],
    ['2015-W31-WE', null, '2015-08-01/2015-08-02'],
    ['2015-07-30T06:47Z', null, '2015-07-30T06:47:00Z'],
    ['2015', 'APPROX', '2015~'],
    ['2015-07', 'BEFORE', '../2015-07'],
    ['2015-07', 'AFTER', '2015-07/..'],
    ['-0043', null, '-0043'],
    ['-0043-03-15', null, '-0043-03-15'],
    ['Y12000', null, 'Y12000'],
    ['Y-12000-06', null, 'Y-12000-06'],
    ['Y12000-Q2', null, 'Y12000-34'],
    ['2', null, '2XXX'],
    ['-04', null, '-04XX'],
    ['2015-05-XX', null, '2015-05-XX'],
    ['2015-XX', null, '2015-XX'],
    ['2015-XX-12', null, '2015-XX-12'],
    ['2015-07-30T06:47:30+03:00', null, '2015-07-30T06:47:30+03:00'],
    ['2020-W18', 'APPROX', '2020-04-27~/2020-05-03~'],
    ['196', 'APPROX', '196X~'],
    ['2014-SU', 'BEFORE', '../2014-22'],
    ['2014-SP', null, '2014-21'],
    ['2014-FA', null, '2014-23'],
    ['2014-Q4', null, '2014-36'],
    ['2014-H1', null, '2014-40'],
    ['2014-Q2', 'AFTER', '2014-34/..'],
    ['-0043-WI', null, '-0043-24'],
    ['-0043-H1', null, '-0043-40'],
    ['-0043-W11', null, '-0043-03-11/-0043-03-17'],
    ['Y12000-W10', null, 'Y12000-03-06/Y12000-03-12'],
    ['Y12000-SU', null, 'Y12000-22'],
    ['0000', null, '0000'],
    ['19', 'APPROX', '19XX~'],
    ['196', 'BEFORE', '../196X'],
    ['2020-W53', null, '2020-12-28/2021-01-03'],
    ['2020-02-29', null, '2020-02-29'],
    ['2015-XX-XX', null, '2015-XX-XX'],
    ['2015-07-30T24:00', null, '2015-07-30T24:00:00'],
  ])('%s (%s) is %s, and back', (value, mod, edtf) => {
    expect(timexToEdtf(value, mod)).toBe(edtf);
    expect(edtfToTimex(edtf)).toEqual({ value, mod });
  });

  it.each([
    ['2015-07-30TMO', null, '2015-07-30'],
    ['2015-07-30TMI', null, '2015-07-30'],
    ['2015-07-30TAF', null, '2015-07-30'],
    ['2015-07-30TEV', null, '2015-07-30'],
    ['2015-07-30TNI', null, '2015-07-30'],
    ['2015-07-30TDT', null, '2015-07-30'],
    ['-0043-03-15TMO', null, '-0043-03-15'],
    ['2015-W31-4', null, '2015-07-30'],
    ['2015-07', 'MID', '2015-07-11/2015-07-20'],
    ['2015-07', 'END', '2015-07-21/2015-07-31'],
    ['2012', 'END', '2012-09/2012-12'],
    ['196', 'START', '1960/1963'],
    ['2020-W18', 'END', '2020-05-01/2020-05-03'],
    ['2020-W18', 'BEFORE', '../2020-05-03'],
    ['2020-W18', 'ON_OR_AFTER', '2020-04-27/..'],
    ['2015', 'MORE_THAN', '2015~'],
    ['2015-07-30TEV', 'APPROX', '2015-07-30'],
    ['2015-07-30T06:47', 'APPROX', '2015-07-30'],
    ['2015-07-30T06', null, '2015-07-30T06:00:00'],
    ['2015-W31-4TEV', null, '2015-07-30'],
    ['2015-W31-4T18:30', null, '2015-07-30T18:30:00'],
    ['2015-07-30', 'END', '2015-07-30'],
    ['2', 'START', '2XXX'],
    ['196X', null, '196X'],
    ['19XX', null, '19XX'],
  ])('%s (%s) is placed at %s', (value, mod, edtf) => expect(timexToEdtf(value, mod)).toBe(edtf));

  it("is the ISO week where the whole week is meant, and the days of the region's own week where a part is", () => {
    for (const weekStart of [1, 6, 7]) expect(timexToEdtf('2020-W18', null, weekStart)).toBe('2020-04-27/2020-05-03');
    expect(timexToEdtf('2020-W18', 'END', 1)).toBe('2020-05-01/2020-05-03');
    expect(timexToEdtf('2020-W18', 'END', 7)).toBe('2020-04-30/2020-05-02');
    expect(timexToEdtf('2020-W18', 'END', 6)).toBe('2020-04-29/2020-05-01');
    expect(timexToEdtf('2020-W18', 'START', 7)).toBe('2020-04-26/2020-04-28');
  });

  it.each([
    'P2Y',
    'PXD',
    'PT1H30M',
    'PAST_REF',
    'XXXX',
    'XXXX-07-14',
    'XXXX-WXX-1',
    'XXXX-XX-XXT22:00',
    '2020-WXX-7',
    '2015-02-30',
    '2015-02-30TEV',
    '2015-W60',
    '2014-W53',
    '2015-W00',
    '2015-Q5',
    '2015-07-30T25:00',
    '2015-07-30T10:61',
    '2015-07T10:00',
    'T10:00',
    '2015-07-30/2015-08-01',
    '2015~',
    '',
  ])('%s is nowhere', (value) => expect(timexToEdtf(value)).toBeNull());

  it.each([
    ['two months', '2020-01/2020-03'],
    ['a season of the southern hemisphere', '2020-29'],
    ['a third of a year', '2020-37'],
    ['one of a set', '[2020-05-05,2020-05-09]'],
    ['before about a year', '../2020~'],
    ['what is no EDTF', '2020-02-30'],
  ])('have no TIMEX3 value for %s', (_what, edtf) => expect(edtfToTimex(edtf)).toBeNull());
});

const year = fc.oneof(fc.integer({ min: -9998, max: 9999 }), fc.integer({ min: 10_000, max: 250_000 })).map(formatYear);
const two = (max: number): fc.Arbitrary<string> => fc.integer({ min: 1, max }).map(formatTwo);
const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((all) => all.join(''));
const zone = fc.constantFrom('', 'Z', '+03:00', '-05:30');
const clock = joined(
  fc.constant('T'),
  fc.integer({ min: 0, max: 23 }).map(formatTwo),
  fc.constant(':'),
  fc.integer({ min: 0, max: 59 }).map(formatTwo),
);
const day = joined(year, fc.constant('-'), two(12), fc.constant('-'), two(31));
/** Values of every form that both notations have, though not all of them exist. */
const timexValues = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map(String),
  fc.integer({ min: 10, max: 999 }).map(String),
  year,
  joined(year, fc.constantFrom('-SP', '-SU', '-FA', '-WI', '-Q1', '-Q2', '-Q3', '-Q4', '-H1', '-H2')),
  joined(year, fc.constant('-'), two(13)),
  day,
  joined(year, fc.constant('-W'), two(54), fc.constantFrom('', '-WE')),
  joined(day, clock, zone),
);
const edtfDivisions = joined(year, fc.constant('-'), two(42));

describe('turning values into the other notation and back', () => {
  const isTimed = (value: string): boolean => value.includes('T');
  const isWeek = (value: string): boolean => value.includes('W');

  it('changes no TIMEX3 value', () => {
    fc.assert(
      fc.property(timexValues, fc.constantFrom(null, 'APPROX', 'BEFORE', 'AFTER'), (value, mod) => {
        const edtf = timexToEdtf(value, mod);
        if (edtf === null || (mod === 'APPROX' && isTimed(value)) || (mod !== null && isWeek(value))) return;
        expect(edtfToTimex(edtf)).toEqual({ value, mod });
      }),
      { seed: 11, numRuns: 3000 },
    );
  });

  it('moves no day of an EDTF value that TIMEX3 has a value for', () => {
    const points = fc.oneof(
      timexValues,
      edtfDivisions,
      fc.constantFrom('202X', '19XX', '2XXX', '2020-05-XX', '2020-XX'),
    );
    const qualified = joined(points, fc.constantFrom('', '', '~', '?', '%'));
    const values = fc.oneof(qualified, joined(fc.constant('../'), points), joined(points, fc.constant('/..')));
    fc.assert(
      fc.property(values, (edtf) => {
        const timex = edtfToTimex(edtf);
        if (timex === null) return;
        expect(edtfBounds(timexToEdtf(timex.value, timex.mod) ?? '')).toEqual(edtfBounds(edtf));
      }),
      { seed: 12, numRuns: 3000 },
    );
  });

  it('gives EDTF for every value whose dates exist, and only EDTF', () => {
    fc.assert(
      fc.property(
        timexValues,
        fc.constantFrom(null, 'START', 'MID', 'END', 'MORE_THAN', 'ON_OR_AFTER'),
        (value, mod) => {
          const edtf = timexToEdtf(value, mod);
          expect(edtf === null || isEdtf(edtf)).toBe(true);
        },
      ),
      { seed: 13, numRuns: 2000 },
    );
  });
});

describe('the calendar of Umm al-Qura', () => {
  it('puts 15 Ramadan 1433 on 3 August 2012, and back', () => {
    const day = hijriDay(1433, 9, 15);
    expect(day === null ? null : formatDay(day)).toBe('2012-08-03');
    expect(toHijri('2012-08-03')).toEqual({ year: 1433, month: 9, day: 15 });
  });
  it('has no thirtieth in a month of twenty-nine days', () => {
    const lengths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => hijriDay(1436, month, 30) !== null);
    expect(lengths).toContain(false);
    expect(lengths).toContain(true);
    expect(hijriDay(1436, 1, 31)).toBeNull();
    expect(toHijri('2015-07')).toBeNull();
  });
});
