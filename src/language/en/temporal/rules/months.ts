import type { TemporalRule } from '../../../temporal-data.ts';

/** Months, with their year or without, and the weeks that are named after a day of them. */
export const months: readonly TemporalRule[] = [
  {
    name: 'week-of',
    kind: 'calendar',
    pattern: 'the weekOf @anyMonth @day [@yearTail]',
    says: { inner: 'week' },
    examples: [['the week of March 6', '2015-W10']],
  },
  {
    name: 'weekend-of',
    kind: 'calendar',
    pattern:
      'the theWeekend of [the] (@day [betweenDays $dayAgain] [of] @anyMonth | @anyMonth @day [betweenDays $dayAgain]) [@yearTail]',
    examples: [
      ['the weekend of 25-26 July', '2015-W30-WE'],
      ['the weekend of June 6', '2015-W23-WE'],
    ],
  },
  {
    name: 'month-year',
    kind: 'calendar',
    pattern:
      '[modPrefix [dash]|earlier|[the] @ends|the monthOf] @anyMonth ([comma|of] ($year|@ofYear) | $threeDigitYear | apostrophe ~$twoDigits | [comma] $anyYear bc)',
    notBefore: 'percent counted',
    examples: [
      ['June 1990', '1990-06'],
      ['late October 2012', '2012-10'],
      ['January this year', '2015-01'],
      ['July last year', '2014-07'],
      ['In 1788 he came; in May of the following year he left', '1789-05'],
      ['the last days of May 1920', '1920-05'],
      ['May 218 BC', '-0217-05'],
      ["in September '11", '2011-09'],
    ],
  },
  {
    name: 'relative-month',
    kind: 'calendar',
    pattern: '[modPrefix|earlier] @relation @anyMonth',
    examples: [
      ['last April', '2015-04'],
      ['next January', '2016-01'],
      ['this September', '2015-09'],
      ['last May', '2015-05'],
    ],
  },
  {
    name: 'context-month',
    kind: 'calendar',
    pattern: '[modPrefix|earlier] thatOne @anyMonth',
    says: { unit: 'year' },
    examples: [['in May 1788. That September', '1788-09']],
  },
  {
    name: 'month',
    kind: 'calendar',
    pattern: '[modPrefix [dash]|[the] @ends|the monthOf] month',
    examples: [
      ['July', '2015-07'],
      ['mid-November', '2014-11'],
      ['the end of June', '2015-06'],
    ],
  },
  {
    name: 'weak-month',
    kind: 'calendar',
    pattern: 'weakMonth',
    after: 'monthPreposition modPhrase modPrefix',
    examples: [['in March', '2015-03']],
  },
  {
    name: 'weak-month-as-heading',
    kind: 'calendar',
    pattern: 'weakMonth',
    after: 'lineStart',
    before: 'colon dash',
    examples: [['March: The bridge is shut', '2015-03']],
  },
  {
    name: 'weak-month-of-event',
    kind: 'calendar',
    pattern: 'weakMonth',
    after: 'the',
    before: 'datedEvent',
    examples: [['the March summit', '2015-03']],
  },
  {
    name: 'mod-weak-month',
    kind: 'calendar',
    pattern: '(modPrefix [dash]|[the] @ends|the monthOf) weakMonth',
    examples: [
      ['early March', '2015-03'],
      ['the month of March', '2015-03'],
    ],
  },
];
