import { describe, expect, it } from 'vitest';
import { julianEaster, toCivilDate, toDayNumber, weekdayOf } from '../../../src/calendar/index.ts';

const weekday = (year: number, month: number, day: number): number => weekdayOf(toDayNumber(year, month, day));

describe('the weekday that a chronicler had', () => {
  it('is of the Julian calendar until October 1582', () => {
    expect(weekday(1066, 10, 14)).toBe(6);
    expect(weekday(1453, 5, 29)).toBe(2);
    expect(weekday(1492, 10, 12)).toBe(5);
    expect(weekday(1582, 10, 4)).toBe(4);
  });
  it('goes on with the next one on the first day of the Gregorian calendar', () => {
    expect(weekday(1582, 10, 15)).toBe(5);
    expect(weekday(2020, 2, 29)).toBe(6);
  });
  it('grows by one from day to day over the end of February of a century', () => {
    expect(weekday(1500, 3, 1)).toBe(7);
    expect(weekday(1499, 12, 31)).toBe(2);
  });
});

describe('Easter of a year before the Gregorian calendar', () => {
  it.each([
    [1282, 3, 29],
    [1204, 4, 25],
    [1492, 4, 22],
  ])('in %i', (year, month, day) => expect(toCivilDate(julianEaster(year))).toEqual({ year, month, day }));
});
