import type { TemporalRule } from '../../../temporal-data.ts';

/** Repeated times, and words for the past, the present and the future. */
export const sets: readonly TemporalRule[] = [
  {
    name: 'every-unit',
    kind: 'set',
    // A night is a day of its own, and every night is no day.
    pattern: 'every (dailyPart|[$n] (unit|units)|some (units|unit)|dual)',
    examples: [
      ['كل أسبوع', 'P1W'],
      ['كل ثلاثة أسابيع', 'P3W'],
      ['كل بضعة أشهر', 'PXM'],
      ['كل ليلة', 'XXXX-XX-XXTNI'],
    ],
  },
  {
    name: 'every-weekday',
    kind: 'set',
    pattern:
      '[@timeBefore] (every [dayWord] (plainWeekday|weekday) | daysWord weekday | @weekdayName of everyWeek) [[comma] [of] (dayPartAdverb|@clockTime)]',
    examples: [
      ['كل جمعة', 'XXXX-WXX-5'],
      ['أيام الأحد', 'XXXX-WXX-7'],
      ['مساء كل خميس', 'XXXX-WXX-4TEV'],
    ],
  },
  {
    name: 'every-year-on-a-day',
    kind: 'set',
    pattern:
      '([dayWord] @day @months | [monthWord] @months) of every yearUnit | every yearUnit [comma] inWord [dayWord] @day @months',
    examples: [
      ['في 8 مارس من كل عام', 'XXXX-03-08'],
      ['في شهر أيلول من كل سنة', 'XXXX-09'],
      ['كل سنة في 12 تشرين الأول', 'XXXX-10-12'],
    ],
  },
  {
    name: 'every-year-in-a-month',
    kind: 'set',
    pattern: 'every yearUnit [comma] inWord [monthWord] @anyMonth',
    examples: [['يقام المعرض كل عام في شهر مايو', 'XXXX-05']],
  },
  {
    name: 'periodic',
    kind: 'set',
    pattern: 'setAdverb',
    notAfter: 'outlet',
    examples: [
      ['يوميا', 'P1D'],
      ['السنوية', 'P1Y'],
      ['ينتج يوميا 300 برميل', 'P1D'],
    ],
  },
  // «يومي 5 و6 أيار» is two days.
  {
    name: 'daily',
    kind: 'set',
    pattern: 'dailyWord',
    notAfter: 'outlet',
    notBefore: 'digits number weekday articleWord',
    examples: [['بشكل يومي', 'P1D']],
  },

  {
    name: 'monthly',
    kind: 'set',
    pattern: 'monthlyWord',
    after: 'monthlyThing',
    examples: [['الراتب الشهري', 'P1M']],
  },

  // References.
  { name: 'present', kind: 'ref', pattern: 'present', examples: [['حاليا', 'PRESENT_REF']] },
  {
    name: 'this-moment',
    kind: 'ref',
    pattern: 'moment',
    after: 'untilWord',
    notBefore: 'articled relative digits number articleWord',
    examples: [['لم يصل حتى اللحظة', 'PRESENT_REF']],
  },
  // «أحسن حالا» is "better off".
  {
    name: 'at-once',
    kind: 'ref',
    pattern: 'atOnce',
    notAfter: 'comparative',
    before: 'clauseEnd',
    examples: [['سنغادر حالا', 'PRESENT_REF']],
  },
  { name: 'past', kind: 'ref', pattern: 'pastRef', examples: [['وقت سابق', 'PAST_REF']] },
  {
    name: 'the-past',
    kind: 'ref',
    pattern: 'thePast',
    after: 'inWord',
    examples: [['كما كانت في الماضي', 'PAST_REF']],
  },
  {
    name: 'the-future',
    kind: 'ref',
    pattern: 'theFuture',
    after: 'inWord towardsWord',
    notBefore: 'futureOf',
    examples: [['في المستقبل', 'FUTURE_REF']],
  },
  { name: 'future', kind: 'ref', pattern: 'futureRef', examples: [['قريبا', 'FUTURE_REF']] },
];
