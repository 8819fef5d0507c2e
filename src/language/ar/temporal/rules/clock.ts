import type { TemporalRule } from '../../../temporal-data.ts';

/** Clock times and parts of the day without a day. */
export const clock: readonly TemporalRule[] = [
  // With a zone it is told of the day of the text, as markets and agencies do; without, of the day in hand.
  {
    name: 'clock-of-day-in-hand',
    kind: 'calendar',
    pattern:
      'clockWord ([articleWord] $hour | hourName) [@minutes] [[of] (dayPartAdverb|thePart)|meridiem] | hourName [@minutes] dayPartAdverb',
    says: { unit: 'day', shift: 0, from: 'told-day' },
    examples: [
      ['الساعة الثالثة عصرا', '2015-08-05T15:00'],
      ['وقع الانفجار يوم الاثنين. وعند الساعة السادسة مساء أخمد الحريق', '2015-08-03T18:00'],
    ],
  },
  {
    name: 'clock',
    kind: 'calendar',
    pattern:
      '(clockWord ($clockAfterWord | [articleWord] $hour | hourName | open $clock close) [@minutes] [[of] (dayPartAdverb|thePart|thisWord thePart)|meridiem] [zone] [open $clockAgain zoneAgain close] | hourName [@minutes] dayPartAdverb [zone] | $clock [dayPartAdverb|meridiem] [zone])',
    examples: [
      ['الساعة 04,00 (01,00 تغ)', '2015-08-05T04:00'],
      ['الساعة 0647 بتوقيت جرينتش', '2015-08-05T06:47Z'],
      ['الساعة 10:30 م', '2015-08-05T22:30'],
    ],
  },
  {
    name: 'lone-part-of-day',
    kind: 'calendar',
    pattern: 'loneAdverb',
    says: { unit: 'day', shift: 0, from: 'told-day' },
    notBefore: 'season dayWord theUnitDay theUnit holiday greeting',
    examples: [
      ['سيصل ليلا', '2015-08-05TNI'],
      ['وصل ليلا', '2015-08-04TNI'],
    ],
  },

  {
    name: 'afternoon',
    kind: 'calendar',
    pattern: 'theAfternoon',
    says: { unit: 'day', shift: 0, from: 'told-day' },
    notBefore: 'of',
    examples: [['وصل بعد الظهر', '2015-08-05TAF']],
  },
  {
    name: 'noon',
    kind: 'calendar',
    pattern: 'theNoon',
    says: { unit: 'day', shift: 0, from: 'told-day' },
    after: 'atWord sinceWord',
    examples: [['عند الظهر', '2015-08-05T12:00']],
  },
  {
    name: 'the-night',
    kind: 'calendar',
    pattern: 'lastNight',
    after: 'preposition',
    examples: [['خلال الليل', '2015-08-04TNI']],
  },
  {
    name: 'the-part-of-day',
    kind: 'calendar',
    pattern: 'thePart',
    says: { unit: 'day', shift: 0, from: 'told-day' },
    notBefore: 'dividing relative',
    after: 'preposition atWord',
    examples: [['في الصباح', '2015-08-05TMO']],
  },
];
