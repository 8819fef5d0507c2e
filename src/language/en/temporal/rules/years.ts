import type { TemporalRule } from '../../../temporal-data.ts';

/** Years, decades and centuries. */
export const years: readonly TemporalRule[] = [
  {
    name: 'year-word',
    kind: 'calendar',
    pattern: '[modPrefix [in]|[the] modPhrase] [the] (yearWord|fiscal [yearWord]) $year',
    examples: [
      ['the year 2000', '2000'],
      ['fiscal 1989', '1989'],
      ['fiscal year 1990', '1990'],
    ],
  },
  {
    name: 'year',
    kind: 'calendar',
    pattern: '[modPrefix [in|dash]|[the] modPhrase] $bareYear | (modPrefix [in|dash]|[the] modPhrase) $digitYear',
    notAfter: 'money dot percent numberedThing',
    notBefore: 'percent unit units counted',
    examples: [
      ['in 2012', '2012'],
      ['early 1990', '1990'],
      ['mid-1996', '1996'],
      ['the end of 1990', '1990'],
    ],
  },
  {
    name: 'year-after-preposition',
    kind: 'calendar',
    pattern: '$digitYear',
    after: 'yearPreposition',
    notBefore: 'percent unit units number counted',
    examples: [['since 1898', '1898']],
  },
  {
    name: 'year-of',
    kind: 'calendar',
    pattern: '$exactYear',
    after: 'ofOnly',
    notAfter: 'amountOf',
    notBefore: 'percent unit units counted number',
    examples: [['the famine of 1846', '1846']],
  },
  {
    name: 'short-year',
    kind: 'calendar',
    pattern: 'apostrophe ~$twoDigits',
    after: 'shortYearAfter',
    notBefore: 'percent unit units counted pluralS',
    examples: [["the strike of '84", '1984']],
  },
  {
    name: 'year-before-noun',
    kind: 'calendar',
    pattern: '$olderYear',
    after: 'the',
    notBefore: 'percent unit units counted number stop comma dash',
    examples: [['the 1848 risings', '1848']],
  },
  {
    name: 'year-in-brackets',
    kind: 'calendar',
    pattern: '$exactYear',
    after: 'open',
    before: 'close dash',
    examples: [['his first map (1788)', '1788']],
  },
  {
    name: 'year-pair',
    kind: 'calendar',
    pattern: '$digitYear dash $digitYear2',
    after: 'open',
    pair: true,
    examples: [['the queen (1819 - 1901)', '1819']],
  },
  {
    name: 'year-in-words',
    kind: 'calendar',
    pattern: '$yearInWords',
    examples: [['nineteen ninety-six', '1996']],
  },
  {
    name: 'old-year',
    kind: 'calendar',
    pattern: '$anyYear (bc|ad) | ad $anyYear',
    examples: [['44 BC', '-0043']],
  },
  {
    name: 'decade',
    kind: 'calendar',
    pattern:
      '[the] [modPrefix [dash]|modPhrase [the]] (decadeName | [~apostrophe] $decade ~pluralS | $decade ~apostrophe ~pluralS | apostrophe $decade ~pluralS)',
    examples: [
      ['the 1990s', '199'],
      ['the early 1980s', '198'],
      ["the '80s", '198'],
      ['the mid-1990s', '199'],
      ['the nineties', '199'],
    ],
  },
  {
    name: 'century',
    kind: 'calendar',
    pattern: '[the] [modPrefix [dash]|modPhrase the] $century [~ordinalSuffix] [dash] centuryWord [bc]',
    examples: [
      ['the 20th century', '19'],
      ['11th century', '10'],
      ['the late nineteenth century', '18'],
    ],
  },
  {
    name: 'century-of-list',
    kind: 'calendar',
    pattern: '[the] [modPrefix [dash]] $century ~ordinalSuffix',
    before: 'andCenturies',
    examples: [['the 15th and 16th centuries', '14']],
  },
];
