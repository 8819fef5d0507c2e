import type { TemporalRule } from '../../../temporal-data.ts';

/** Lengths of time, and what lies so far away. */
export const amounts: readonly TemporalRule[] = [
  {
    name: 'ago',
    kind: 'offset',
    pattern: '[approx] (@amount | a plainUnit | units | halfAn unit | aWord fortnight) [or_so] ago',
    examples: [
      ['two days ago', '2015-08-03'],
      ['six weeks ago', '2015-W26'],
      ['a year ago', '2014'],
      ['nearly four years ago', '2011'],
      ['a decade ago', '2005'],
      ['half a century ago', '1965'],
      ['a fortnight ago', '2015-W30'],
      ['several years ago', 'PAST_REF'],
      ['years ago', 'PAST_REF'],
    ],
  },
  {
    name: 'earlier-or-later',
    kind: 'offset',
    pattern: '[approx] (@amount | a plainUnit | units) (earlierThan|laterThan)',
    notBefore: 'sameAgain weekday month',
    examples: [
      ['months later', 'PXM'],
      ['Six weeks later the mill closed', 'P6W'],
      ['in 1990. Two years later', '1992'],
      ['on Aug. 3. A day earlier', '2015-08-02'],
    ],
  },
  {
    name: 'year-ago',
    kind: 'offset',
    pattern:
      '[the] [comparable] yearAgo (periodWord|quarterOrdinal quarterWord) | the [comparable] periodWord (a yearAgo | yearAgo) | yearAgo',
    examples: [
      ['the year-ago quarter', '2014'],
      ['the year-ago results', '2014'],
      ['the quarter a year ago', '2014'],
    ],
  },
  {
    name: 'year-ago-length',
    kind: 'duration',
    pattern: 'the [comparable] yearAgoOnly $n units',
    examples: [['the year-earlier nine months', 'P9M']],
  },
  {
    name: 'in-time',
    kind: 'offset',
    pattern: '[approx] (@amount | a plainUnit) (possessive|apostrophe) timeWord',
    says: { direction: 1 },
    examples: [
      ["in two weeks' time", '2015-W34'],
      ["in a year's time", '2016'],
    ],
  },
  {
    name: 'from-now',
    kind: 'offset',
    pattern: '[approx] (@amount | a plainUnit) fromNow',
    examples: [['two weeks from now', '2015-W34']],
  },
  {
    name: 'span-to-now',
    kind: 'duration',
    pattern: '[the] (pastSpan|nextSpan) ([approx] $n|some|[approx] $n $fraction|$n to $anyNumber) (units|unit) [or_so]',
    examples: [
      ['the past two months', 'P2M'],
      ['the last few days', 'PXD'],
      ['the next two weeks', 'P2W'],
      ['the past 20 years', 'P20Y'],
    ],
  },
  {
    name: 'recent-units',
    kind: 'duration',
    pattern: '(recent|[the] (pastSpan|nextSpan)) units',
    says: { n: 'X' },
    examples: [
      ['recent months', 'PXM'],
      ['the coming weeks', 'PXW'],
    ],
  },
  {
    name: 'amount',
    kind: 'duration',
    pattern:
      '[approx] [[the] firstSpan] @counted [or_so] | the [latest] reportedMonths | [[the] firstSpan] [a] some (units|unit) [or_so]',
    notBefore: 'percent ago',
    examples: [
      ['four months', 'P4M'],
      ['more than four hours', 'PT4H'],
      ['a minute and a half', 'PT1M30S'],
      ['2 1/2 years', 'P2Y6M'],
      ['the first nine months', 'P9M'],
      ['the nine months', 'P9M'],
      ['several years', 'PXY'],
    ],
  },
  {
    name: 'a-unit',
    kind: 'duration',
    pattern: '[approx] a plainUnit [or_so]',
    after: 'lengthWord',
    examples: [
      ['for a year', 'P1Y'],
      ['after a week', 'P1W'],
    ],
  },
  {
    name: 'single-unit',
    kind: 'duration',
    pattern: '[approx] a single plainUnit | betterPart a plainUnit',
    examples: [
      ['in a single night', 'P1D'],
      ['for the better part of a year', 'P1Y'],
    ],
  },
  {
    name: 'over-the-units',
    kind: 'duration',
    pattern: 'the units',
    says: { n: 'X' },
    after: 'overWord',
    examples: [['over the years', 'PXY']],
  },
  {
    name: 'a-unit-before',
    kind: 'duration',
    pattern: 'a plainUnit',
    before: 'beforeOrAfter',
    examples: [['a year before the war', 'P1Y']],
  },
  {
    name: 'about-a-unit',
    kind: 'duration',
    pattern: 'approx a plainUnit [or_so]',
    examples: [['nearly an hour', 'PT1H']],
  },
  {
    name: 'units-ahead',
    kind: 'duration',
    pattern: 'the units ahead',
    says: { n: 'X' },
    examples: [['the weeks ahead', 'PXW']],
  },
  {
    name: 'hyphenated-amount',
    kind: 'duration',
    pattern: '($n|some) dash unit [dash longWord] | units dash longWord',
    examples: [
      ['a two-year plan', 'P2Y'],
      ['the 16-hour flight', 'PT16H'],
    ],
  },
  {
    name: 'half-unit',
    kind: 'duration',
    pattern: '[approx] halfAn unit',
    examples: [['half an hour', 'PT30M']],
  },
  { name: 'fortnight', kind: 'duration', pattern: '[approx] aWord fortnight', examples: [['for a fortnight', 'P2W']] },
  {
    name: 'bare-units',
    kind: 'duration',
    pattern: 'units',
    says: { n: 'X' },
    after: 'sinceWord waited',
    examples: [
      ['for years', 'PXY'],
      ['they waited months', 'PXM'],
    ],
  },
];
