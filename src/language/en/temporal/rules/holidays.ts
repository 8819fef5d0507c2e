import type { TemporalRule } from '../../../temporal-data.ts';

/** The Hijri calendar, and days that have a name. */
export const holidays: readonly TemporalRule[] = [
  {
    name: 'hijri-date',
    kind: 'calendar',
    pattern:
      '[the] [weekday [comma]] (@day [of] hijriMonth | hijriMonth @day | nthDayOf hijriMonth) [[comma] $hijriYear [hijriEra] | [comma] $bareYear | @ofYear]',
    says: { calendar: 'hijri' },
    examples: [
      ['15 Ramadan 1433 AH', '2012-08-03'],
      ['the 10th of Muharram', '2014-11-03'],
      ['the first day of Ramadan 2014', '2014-06-28'],
      ['the last day of Ramadan', '2015-07-16'],
    ],
  },
  {
    name: 'hijri-month',
    kind: 'calendar',
    pattern:
      '[modPrefix|[the] modPhrase] [last|this|nextOnly] hijriMonth [$hijriYear [hijriEra] | $bareYear | @ofYear]',
    says: { calendar: 'hijri' },
    examples: [['during Ramadan', 'XXXX']],
  },
  {
    name: 'hijri-year',
    kind: 'calendar',
    pattern: '$hijriYear hijriEra | hijriEra $hijriYear',
    says: { calendar: 'hijri' },
    examples: [['in 1443 AH', 'XXXX']],
  },
  {
    name: 'holiday',
    kind: 'calendar',
    pattern: '[@timeBefore | @timeOn (on|of)] [@relation] holiday [@yearTail]',
    examples: [
      ['the early hours of Christmas Day', '2014-12-25TMO'],
      ['Christmas Day 2014', '2014-12-25'],
    ],
  },
  {
    name: 'week-of-holiday',
    kind: 'calendar',
    pattern: 'holiday theWeek',
    says: { inner: 'week' },
    examples: [['Easter week', '2015-W14']],
  },
];
