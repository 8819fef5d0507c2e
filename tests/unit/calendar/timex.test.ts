import { describe, expect, it } from 'vitest';
import { edtfToTimex, formatDay, hijriDay, timexToEdtf, toHijri } from '../../../src/calendar/index.ts';

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
    ['Y12000', null, 'Y12000'],
  ])('%s (%s) is %s, and back', (value, mod, edtf) => {
    expect(timexToEdtf(value, mod)).toBe(edtf);
    expect(edtfToTimex(edtf)).toEqual({ value, mod });
  });

  it.each([
    ['2015-07-30TEV', null, '2015-07-30'],
    ['2015-07', 'MID', '2015-07-11/2015-07-20'],
    ['2015-07', 'END', '2015-07-21/2015-07-31'],
    ['2012', 'END', '2012-09/2012-12'],
    ['196', 'START', '1960/1963'],
    ['2020-W18', 'END', '2020-05-01/2020-05-03'],
  ])('%s (%s) is placed at %s', (value, mod, edtf) => expect(timexToEdtf(value, mod)).toBe(edtf));

  it('places a week by the day on which weeks begin', () => {
    expect(timexToEdtf('2020-W18', null, 7)).toBe('2020-04-26/2020-05-02');
    expect(timexToEdtf('2020-W18', 'END', 7)).toBe('2020-04-30/2020-05-02');
    expect(timexToEdtf('2020-W18', null, 6)).toBe('2020-04-25/2020-05-01');
  });

  it.each(['P2Y', 'PXD', 'PAST_REF', 'XXXX-07-14', '2015-02-30', '2015-W60', 'XXXX-WXX-1', ''])(
    '%s is nowhere',
    (value) => expect(timexToEdtf(value)).toBeNull(),
  );

  it('have no value for two months', () => expect(edtfToTimex('2020-01/2020-03')).toBeNull());
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
