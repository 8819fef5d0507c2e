import type { TemporalRule } from '../../../temporal-data.ts';

/** Times of the clock, and of a day that is not named. */
export const clock: readonly TemporalRule[] = [
  // What follows midnight soon is of the day that has begun.
  {
    name: 'just-after-midnight',
    kind: 'calendar',
    pattern: 'midnightBegun',
    says: { unit: 'day', shift: 0, from: 'told-day' },
    after: 'shortlyAfter',
    notBefore: 'of on weekday',
    examples: [['The shop caught fire shortly after midnight', '2015-08-05T00:00']],
  },
  {
    name: 'clock',
    kind: 'calendar',
    pattern: '[approx] (@clockTime @zoneTail | $clockAfterWord sureZone) | noonWord @zoneTail',
    says: { unit: 'day', shift: 0, from: 'told-day' },
    notBefore: 'percent',
    examples: [
      ['7:15 p.m.', '2015-08-05T19:15'],
      ['4.20pm', '2015-08-05T16:20'],
      ['4 in the morning', '2015-08-05T04:00'],
      ['half past four in the afternoon', '2015-08-05T16:30'],
      ['10:35 a.m. GMT', '2015-08-05T10:35Z'],
      ['0700 GMT', '2015-08-05T07:00Z'],
      ['5 p.m. (1500 GMT)', '2015-08-05T17:00'],
      ['On Monday they called. By 6:30 p.m. the road was shut.', '2015-08-03T18:30'],
    ],
  },
  {
    name: 'turn-of-day',
    kind: 'calendar',
    pattern: 'turnOfDay',
    says: { unit: 'day', shift: 0, from: 'told-day' },
    after: 'turnBefore',
    notBefore: 'of on',
    examples: [['on Monday they waited, and at nightfall they left', '2015-08-03TEV']],
  },
  {
    name: 'military-clock',
    kind: 'calendar',
    pattern: '$clockAfterWord hoursWord [zone]',
    notBefore: 'of',
    examples: [['at 0430 hours', '2015-08-05T04:30']],
  },
];
