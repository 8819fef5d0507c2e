import type { TemporalRule } from '../../../temporal-data.ts';

/** Numbers, days and lengths that only look like times. */
export const names: readonly TemporalRule[] = [
  {
    name: 'age',
    kind: 'nothing',
    pattern: '($n [dash] (unit|units) [dash] old | aged $n [to $anyNumber [unit|units]] | $n [dash] unit dash old)',
    notBefore: 'agedThing',
    examples: [
      ['a 21-year-old man', ''],
      ['aged 34', ''],
      ['she is 90 years old', ''],
    ],
  },
  {
    name: 'title-with-date',
    kind: 'nothing',
    pattern: 'titleWithDate',
    examples: [['a report in USA Today', '']],
  },
  {
    name: 'named-after-a-time',
    kind: 'nothing',
    pattern:
      '[the] (@day @anyMonth | @anyMonth @day | weekday | @anyMonth | season | holiday | $n [dash] (unit|units) [apostrophe]) [dash] namedThing',
    examples: [
      ['the Six-Day War', ''],
      ["the Thirty Years' War", ''],
      ['the Good Friday Agreement', ''],
      ['the October Revolution', ''],
      ['the 14 July Revolution', ''],
    ],
  },
  {
    name: 'named-after-a-day',
    kind: 'nothing',
    pattern: '[the] (@day @anyMonth | @anyMonth @day) [dash] dayNamed',
    examples: [
      ['the March 14 alliance', ''],
      ['the April 6 Youth Movement', ''],
      ['since the 25 January revolution', ''],
    ],
  },
  // The day has become the name: that of whichever year is no day of it.
  {
    name: 'september-11',
    kind: 'nothing',
    pattern:
      '[the] (@day @anyMonth | @anyMonth @day) [dash] attackWord | attacksOf [the] (@day [of] @anyMonth | @anyMonth @day)',
    says: { month: 9, day: 11 },
    notBefore: 'commaYear',
    examples: [
      ['since the Sept. 11 attacks', ''],
      ['the terrorist attacks of September 11', ''],
    ],
  },
  { name: 'verse', kind: 'nothing', pattern: 'scripture $clock', examples: [['the sermon on Luke 2:14', '']] },
  {
    name: 'as-many',
    kind: 'nothing',
    pattern: 'asMany units',
    examples: [['for the second time in as many months', '']],
  },
  { name: 'high-noon', kind: 'nothing', pattern: 'highNoon', examples: [['the western "High Noon"', '']] },
  { name: 'named-day', kind: 'nothing', pattern: 'namedDay weekday', examples: [['sales on Black Friday', '']] },
  {
    name: 'newspaper',
    kind: 'nothing',
    pattern: 'newspaper',
    after: 'publisher',
    examples: [['the party daily Sirena', '']],
  },
  {
    name: 'some-day',
    kind: 'nothing',
    pattern: 'someDay',
    notAfter: 'lengthWord',
    notBefore: 'eventSide',
    examples: [['one day he left', '']],
  },
  {
    name: 'people-of-tomorrow',
    kind: 'nothing',
    pattern: 'deicticDay',
    after: 'nowadaysOf',
    examples: [['the leaders of tomorrow', '']],
  },
  {
    name: 'as-soon-as',
    kind: 'nothing',
    pattern: 'asSoon',
    examples: [['as soon as possible', '']],
  },
  {
    name: 'decade-of-life',
    kind: 'nothing',
    pattern: 'possessor [modPrefix] ($decade ~pluralS | decadeName)',
    examples: [['in his 30s', '']],
  },
];
