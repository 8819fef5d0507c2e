// @ts-expect-error the library ships no types
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareEdtf,
  edtfBounds,
  edtfReach,
  formatDay,
  granularityOf,
  isEdtf,
  toCivilDate,
  toDayNumber,
} from '../../../src/calendar/index.ts';

const days = (value: string): readonly [string, string] | null => {
  const bounds = edtfBounds(value);
  return bounds === null ? null : [formatDay(bounds.earliest), formatDay(bounds.latest)];
};

describe('the bounds of an EDTF value', () => {
  it.each([
    ['2020-02-29', '2020-02-29', '2020-02-29'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2020', '2020-01-01', '2020-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2014-22', '2014-06-01', '2014-08-31'],
    ['2014-24', '2014-12-01', '2015-02-28'],
    ['2014-34', '2014-04-01', '2014-06-30'],
    ['2014-41', '2014-07-01', '2014-12-31'],
    ['2020-05-05/2020-05-09', '2020-05-05', '2020-05-09'],
    ['2020-05-XX', '2020-05-01', '2020-05-31'],
    ['2015-07-30T06:47:00Z', '2015-07-30', '2015-07-30'],
    ['-0044-03-15', '-0044-03-15', '-0044-03-15'],
    ['1XXX', '1000-01-01', '1999-12-31'],
    ['-04XX', '-0499-01-01', '-0400-12-31'],
    ['Y12000-02', 'Y12000-02-01', 'Y12000-02-29'],
    ['2015-07-30T06:47:00.125Z', '2015-07-30', '2015-07-30'],
    ['[2020-05-05,2020-05-09]', '2020-05-05', '2020-05-09'],
    ['{2020-05..2020-07}', '2020-05-01', '2020-07-31'],
    ['[2020-05]', '2020-05-01', '2020-05-31'],
  ])('%s begins on %s and ends on %s', (value, first, last) => expect(days(value)).toEqual([first, last]));

  it('are open where the value is', () => {
    expect(edtfBounds('../2020-01')?.earliest).toBe(Number.NEGATIVE_INFINITY);
    expect(edtfBounds('[..2020-05]')?.earliest).toBe(Number.NEGATIVE_INFINITY);
    expect(edtfBounds('2020-01/..')?.latest).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    '2020-02-31',
    '2021-02-29',
    '2020-13',
    '2020-00',
    '20',
    '',
    '2020-5-6',
    '2020/2019',
    '../..',
    'yesterday',
    '2020-01-01T25:00:00',
    '2020-01-01T10:61',
    '2020-W18',
    '[2020,x,2021]',
    '[..]',
    '[]',
    '2020//2021',
    '2020/2021/2022',
    '2020~~',
    '2020?~',
  ])('do not exist for %s', (value) => {
    expect(edtfBounds(value)).toBeNull();
    expect(isEdtf(value)).toBe(false);
  });

  it('agree with the edtf library on days, months, years and seasons', () => {
    const values = fc
      .tuple(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 0, max: 2 }),
      )
      .map(([year, month, day, parts]) =>
        [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')]
          .slice(0, parts + 1)
          .join('-'),
      );
    fc.assert(
      fc.property(values, (value) => {
        const ours = edtfBounds(value);
        if (ours === null) return;
        const theirs = edtf(value);
        expect(ours.earliest).toBe(Math.floor(theirs.min / 86_400_000));
        expect(ours.latest).toBe(Math.floor(theirs.max / 86_400_000));
      }),
      { seed: 3 },
    );
  });
});

describe('the reach of a value', () => {
  it('is three days either side of an approximate day, and one unit of anything longer', () => {
    const reach = (value: string): string[] => {
      const bounds = edtfReach(value);
      return bounds === null ? [] : [formatDay(bounds.earliest), formatDay(bounds.latest)];
    };
    expect(reach('2022-01-21~')).toEqual(['2022-01-18', '2022-01-24']);
    expect(reach('2020-05~')).toEqual(['2020-04-01', '2020-06-30']);
    expect(reach('2020?')).toEqual(['2018-12-31', '2022-01-01']);
    expect(reach('2020-05-06')).toEqual(['2020-05-06', '2020-05-06']);
  });
});

describe('granularity', () => {
  it.each([
    ['1XXX', 'millennium'],
    ['19XX', 'century'],
    ['201X', 'decade'],
    ['2020', 'year'],
    ['2020-21', 'season'],
    ['2020-33', 'quarter'],
    ['2020-40', 'half'],
    ['2020-05', 'month'],
    ['2020-05-06', 'day'],
    ['2020-05-06T10', 'hour'],
    ['2020-05-06T10:30:00', 'minute'],
    ['2020-04-26/2020-05-02', 'week'],
    ['2020/2021', 'interval'],
    ['../2021', 'open'],
  ])('of %s is %s', (value, granularity) => expect(granularityOf(value)).toBe(granularity));
});

describe('the order of values', () => {
  it('is by first day, then by last, then by text', () => {
    const sorted = ['2020', '2019-12', '2020-01', '2020-01-01', '2020-01-01~', 'x'].sort(compareEdtf);
    expect(sorted).toEqual(['2019-12', '2020-01-01', '2020-01-01~', '2020-01', '2020', 'x']);
  });
});

describe('days and dates', () => {
  it('turn into each other and back, far beyond the years of a clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5_000_000, max: 5_000_000 }), (day) => {
        const { year, month, day: ofMonth } = toCivilDate(day);
        expect(toDayNumber(year, month, ofMonth)).toBe(day);
      }),
      { seed: 4 },
    );
  });
});
