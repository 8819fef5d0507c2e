import type { TemporalRule } from '../../../temporal-data.ts';

/** Seasons, quarters and halves, and what reports of figures call a period. */
export const periods: readonly TemporalRule[] = [
  {
    name: 'season-year',
    kind: 'calendar',
    pattern:
      '([the] [modPrefix] season|midSeason) [of] ($year [(dash|slash) $yearEnd]|@ofYear|apostrophe ~$twoDigits|$threeDigitYear|$anyYear bc)',
    examples: [
      ['the winter of 1994', '1994-WI'],
      ['summer 2014', '2014-SU'],
      ['the winter of 1962-63', '1962-WI'],
      ['the winter of 1916/17', '1916-WI'],
      ["the summer of '69", '1969-SU'],
      ['the spring of 541', '0541-SP'],
      ['the spring of 362 BC', '-0361-SP'],
    ],
  },
  {
    name: 'relative-season',
    kind: 'calendar',
    pattern: '[modPrefix|earlier] @relation season',
    examples: [
      ['last fall', '2014-FA'],
      ['this summer', '2015-SU'],
      ['this past spring', '2015-SP'],
    ],
  },
  {
    name: 'context-season',
    kind: 'calendar',
    pattern: '[modPrefix|earlier] (thatOne season | the same season)',
    says: { unit: 'year' },
    examples: [['in June 1940. That winter', '1940-WI']],
  },
  {
    name: 'season-beside',
    kind: 'calendar',
    pattern: '[modPrefix] the (previous|following) season',
    examples: [['in October 1940. The following spring', '1941-SP']],
  },
  {
    name: 'season',
    kind: 'calendar',
    pattern: 'the [modPrefix] clearSeason | modPrefix clearSeason | midSeason',
    examples: [
      ['the summer', '2015-SU'],
      ['by midsummer', '2015-SU'],
    ],
  },
  {
    name: 'season-after-preposition',
    kind: 'calendar',
    pattern: 'clearSeason',
    after: 'seasonBefore',
    notBefore: 'of seasonThing',
    examples: [['it will be ready by autumn', '2015-FA']],
  },
  {
    name: 'quarter',
    kind: 'calendar',
    pattern:
      '[the] [modPrefix|@ends the] ([fiscal [dash]] quarterOrdinal quarterWord [of ([fiscal] $year|@ofYear)] | $year quarterOrdinal [dash] quarterWord | (@ofYear) possessive quarterOrdinal [dash] quarterWord) | quarterOrdinal dash quarterWord',
    examples: [
      ['the third quarter', '2015-Q3'],
      ['the first quarter', '2015-Q1'],
      ['third-quarter', '2015-Q3'],
      ['the end of the second quarter', '2015-Q2'],
      ['the third quarter of 1984', '1984-Q3'],
      ["this year's second quarter", '2015-Q2'],
    ],
  },
  {
    name: 'quarter-by-months',
    kind: 'calendar',
    pattern: '[the] quarterMonths (quarterWord|periodWord) [of ($year|@ofYear)|$year]',
    examples: [['exports rose in the January-March quarter', '2015-Q1']],
  },
  {
    name: 'quarter-code',
    kind: 'calendar',
    pattern: '(quarterLetter ~$quarter | halfLetter ~$half) [[comma|of] [fiscal] $year]',
    examples: [
      ['Q1 2018', '2018-Q1'],
      ['in H2 2014', '2014-H2'],
    ],
  },
  {
    name: 'half-year',
    kind: 'calendar',
    pattern: '[the] halfOrdinal halfWord of ([fiscal] $year|@ofYear)',
    examples: [['the first half of 1989', '1989-H1']],
  },
  {
    name: 'same-period-of-year',
    kind: 'calendar',
    pattern: '[the] $bareYear periodWord',
    says: { inner: 'quarter' },
    examples: [['sales in the third quarter rose against the 2011 quarter', '2011-Q3']],
  },
  {
    name: 'latest-period',
    kind: 'calendar',
    pattern: 'the latest periodOnly',
    examples: [['the latest period', '2015-Q2']],
  },
  {
    name: 'later-in-unit',
    kind: 'calendar',
    pattern: 'earlier of the (calendarUnit|theDay)',
    says: { shift: 0 },
    examples: [
      ['earlier in the year', '2015'],
      ['later in the day', '2015-08-05'],
    ],
  },
  {
    name: 'the-quarter',
    kind: 'calendar',
    pattern: 'the quarterUnit',
    says: { shift: -1, inner: 'quarter' },
    examples: [
      ['the quarter', '2015-Q2'],
      ['a loss in the first quarter of 2014. Sales for the quarter', '2014-Q1'],
    ],
  },
  {
    name: 'since-year-end',
    kind: 'calendar',
    pattern: 'yearEnd',
    says: { shift: -1 },
    after: 'sinceOnly',
    examples: [['down 3% since year-end', '2014-12-31']],
  },
  {
    name: 'year-end',
    kind: 'calendar',
    pattern: 'yearEnd [$year]',
    examples: [['year-end', '2014-12-31']],
  },
  {
    name: 'end-of-year',
    kind: 'calendar',
    pattern: 'endOfYear',
    examples: [["by year's end", '2015']],
  },
];
