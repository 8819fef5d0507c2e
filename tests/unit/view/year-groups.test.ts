import { describe, expect, it } from 'vitest';
import { groupByYear } from '../../../src/view/layout/year-groups.ts';

const group = (...dates: (string | null)[]) =>
  groupByYear(dates.map((date) => ({ date }))).map(({ year, emptyYears, months }) => ({
    year,
    emptyYears,
    months: months.map((month) => [month.month, month.events.map((event) => event.date)]),
  }));

describe('the list by year and month', () => {
  it('keeps a year without a month a year', () => {
    expect(group('2014', '2014-05')).toEqual([
      {
        year: 2014,
        emptyYears: 0,
        months: [
          [null, ['2014']],
          [5, ['2014-05']],
        ],
      },
    ]);
  });

  it('puts an interval of days in the month it begins in, and one of years under its first year', () => {
    expect(group('2020-04-30/2020-05-02')[0]?.months[0]?.[0]).toBe(4);
    expect(group('2011/2014')[0]?.months[0]?.[0]).toBeNull();
  });

  it('counts the years between without an event, and not those an interval reaches into', () => {
    expect(group('2011-12', '2014').map((year) => year.emptyYears)).toEqual([0, 2]);
    expect(group('2011/2013', '2014').map((year) => year.emptyYears)).toEqual([0, 0]);
  });

  it('leaves out what has no place in time and keeps the given order within a month', () => {
    expect(group(null, '2020-05-04', '2020-05-03', 'soon')[0]?.months).toEqual([[5, ['2020-05-04', '2020-05-03']]]);
    expect(group()).toEqual([]);
  });
});
