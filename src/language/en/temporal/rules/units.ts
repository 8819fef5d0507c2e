import type { TemporalRule } from '../../../temporal-data.ts';

/** Weeks, months, quarters and years that are counted from another: last, this, next, that. */
export const units: readonly TemporalRule[] = [
  {
    name: 'relative-unit',
    kind: 'calendar',
    pattern:
      '[modPrefix [in]|earlier|the modPhrase|modPhrase] [the] (lastOnly|this|the current|the latest) [fiscal|full] calendarUnit | [earlier|modPrefix [in]|[the] modPhrase] nextOnly [fiscal|full] calendarUnit',
    examples: [
      ['last week', '2015-W31'],
      ['this month', '2015-08'],
      ['next year', '2016'],
      ['earlier this year', '2015'],
      ['late last week', '2015-W31'],
      ['the latest quarter', '2015-Q2'],
      ['the current year', '2015'],
    ],
  },
  {
    name: 'unit-but-one',
    kind: 'calendar',
    pattern: '[modPrefix|[the] modPhrase] the calendarUnit (lastButOne|nextButOne)',
    examples: [
      ['the week before last', '2015-W30'],
      ['the year after next', '2017'],
    ],
  },
  {
    name: 'of-the-century',
    kind: 'calendar',
    pattern: '[the] (modPhrase|halfOf) the centuryUnit | [the] modPrefix [dash] centuryUnit',
    examples: [
      ['In 1841 it burnt. By the end of the century', '18'],
      ['by mid-century', '20'],
      ['the second half of the century', '20'],
    ],
  },
  {
    name: 'next-long-unit',
    kind: 'duration',
    pattern: 'the nextSpan longUnit',
    examples: [['over the next decade', 'P10Y']],
  },
  {
    name: 'the-next-unit',
    kind: 'calendar',
    pattern: '[modPrefix [in]|earlier|[the] modPhrase] the nextOnly [fiscal|full] calendarUnit',
    says: { from: 'story' },
    examples: [['the next week', '2015-W33']],
  },
  {
    name: 'past-long-unit',
    kind: 'duration',
    pattern: '[the] pastOnly longUnit',
    examples: [['the past decade', 'P10Y']],
  },
  {
    name: 'past-unit',
    kind: 'calendar',
    pattern: 'the pastOnly calendarUnit | the coming calendarUnit',
    examples: [['the past year', '2014']],
  },
  {
    name: 'year-that-ends',
    kind: 'duration',
    pattern: 'the [full] [fiscal] theYear',
    says: { n: 1 },
    before: 'endWord',
    examples: [['the fiscal year ended March 31', 'P1Y']],
  },
  {
    name: 'full-year',
    kind: 'calendar',
    pattern: 'the [full] [fiscal] theYear',
    after: 'for',
    says: { shift: 0 },
    examples: [['for the full year', '2015']],
  },
  {
    name: 'context-unit',
    kind: 'calendar',
    pattern:
      '[modPrefix|earlier] (thatOne [same] calendarUnit | the same calendarUnit | the (previous|following) calendarUnit)',
    examples: [['in 1990 and the following year', '1991']],
  },
  {
    name: 'end-of-unit',
    kind: 'calendar',
    pattern: '[the] modPhrase the [fiscal] calendarUnit',
    says: { shift: 0 },
    examples: [['the end of the month', '2015-08']],
  },
  {
    name: 'weekend',
    kind: 'calendar',
    pattern: 'the weekend',
    says: { shift: -1, from: 'tense' },
    examples: [
      ['over the weekend', '2015-W31-WE'],
      ['it will rain over the weekend', '2015-W32-WE'],
    ],
  },
];
