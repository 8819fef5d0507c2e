import type { TemporalRule } from '../../../temporal-data.ts';

/** Times that come again, and words for now, before and after. */
export const sets: readonly TemporalRule[] = [
  {
    name: 'every-unit',
    kind: 'set',
    pattern: 'every [other|$n] (unit|units)',
    examples: [
      ['every day', 'P1D'],
      ['each year', 'P1Y'],
      ['every two weeks', 'P2W'],
      ['every other day', 'P2D'],
    ],
  },
  {
    name: 'every-weekday',
    kind: 'set',
    pattern:
      '(every [other] weekday [dayPart] | weekdayPlural | weekday dayPartPlural | every @anyMonth | every dayPart | every season)',
    examples: [
      ['each Thursday', 'XXXX-WXX-4'],
      ['every other Thursday', 'XXXX-WXX-4'],
      ['Tuesday nights', 'XXXX-WXX-2TNI'],
      ['each July', 'XXXX-07'],
    ],
  },
  {
    name: 'every-year-on-a-day',
    kind: 'set',
    pattern:
      '(every theYear | yearly) [comma] on (@day [of] @anyMonth | @anyMonth @day | the @day of @anyMonth) | on (@day [of] @anyMonth | @anyMonth @day) every theYear | every (@day @anyMonth | @anyMonth @day)',
    examples: [
      ['every year on 4 March', 'XXXX-03-04'],
      ['annually on May 3', 'XXXX-05-03'],
      ['every 12 July', 'XXXX-07-12'],
    ],
  },
  {
    name: 'every-year-in-a-month',
    kind: 'set',
    pattern: '(every theYear | yearly) [comma] in @anyMonth',
    examples: [['the fair is held every year in May', 'XXXX-05']],
  },
  {
    name: 'weekday-of-every-unit',
    kind: 'set',
    pattern: '[the] ($ordinal|lastOrdinal) weekday ofOnly every unit',
    examples: [['on the first Tuesday of every month', 'XXXX-WXX-2']],
  },
  {
    name: 'times-a-unit',
    kind: 'set',
    pattern: '[approx] ($anyNumber times | onceOrTwice) (a|every|perWord) unit',
    examples: [
      ['twice a week', 'P1W'],
      ['three times a year', 'P1Y'],
    ],
  },
  {
    name: 'per-unit',
    kind: 'set',
    pattern: 'a unit',
    after: 'units rateHost',
    examples: [
      ['eight hours a day', 'P1D'],
      ['a fee of $90 a month', 'P1M'],
    ],
  },
  { name: 'periodic', kind: 'set', pattern: 'setAdverb', examples: [['daily', 'P1D']] },
  { name: 'present', kind: 'ref', pattern: 'present', examples: [['currently', 'PRESENT_REF']] },
  {
    name: 'past',
    kind: 'ref',
    pattern: 'pastRef',
    notBefore: 'number unit units season clearSeason',
    examples: [['recently', 'PAST_REF']],
  },
  { name: 'future', kind: 'ref', pattern: 'futureRef', examples: [['soon', 'FUTURE_REF']] },
];
