import type { TemporalRule } from '../../../temporal-data.ts';

/** Days of the calendar, and what counts from them. */
export const days: readonly TemporalRule[] = [
  {
    name: 'month-day',
    kind: 'calendar',
    pattern:
      '[@timeBefore] [([@relation] @weekdayName|holidayName) [comma]] @anyMonth [the] @day [@yearTail] [@timeAfter]',
    examples: [
      ['July 30, 2015', '2015-07-30'],
      ['Thursday, July 30', '2015-07-30'],
      ['he will come on Nov. 16', '2015-11-16'],
      ['10 p.m. EST July 9', '2015-07-09T22:00'],
      ['at 0430 hours on June 6', '2015-06-06T04:30'],
      ['about 0700 GMT on June 6', '2015-06-06T07:00Z'],
      ['May 6', '2015-05-06'],
      ['Sunday, March eighth', '2015-03-08'],
    ],
  },
  {
    name: 'weekday-with-date-in-brackets',
    kind: 'calendar',
    pattern: '@weekdayName open (@anyMonth @day|@day [of] @anyMonth) [@yearTail] close',
    examples: [['Thursday (July 30)', '2015-07-30']],
  },
  {
    name: 'night-between-days',
    kind: 'calendar',
    pattern:
      '([the] nightWord of|overnightOf [on|of]) [the] (@day betweenDays [the] $dayAgain [~ordinalSuffix] [of] @anyMonth [@yearTail] | @anyMonth @day betweenDays $dayAgain [~ordinalSuffix] [@yearTail] | $day ~ordinalSuffix betweenDays [the] $dayAgain ~ordinalSuffix)',
    says: { overMidnight: true },
    examples: [
      ['on the night of 3-4 August 1914', '1914-08-03TNI'],
      ['the night of June 5 to 6', '2015-06-05TNI'],
      ['overnight on 3-4 August', '2015-08-03TNI'],
      ['on the night of the 3rd/4th', '2015-08-03TNI'],
    ],
  },
  {
    name: 'dashed-date',
    kind: 'calendar',
    pattern: '$day ~dash @anyMonth ~dash ~$year',
    examples: [['04-Aug-2015', '2015-08-04']],
  },
  {
    name: 'day-of-old-year',
    kind: 'calendar',
    pattern: '@day [ofOnly] @anyMonth $threeDigitYear',
    before: 'comma stop close',
    examples: [['on 13 January 532, at night', '0532-01-13']],
  },
  {
    name: 'day-month',
    kind: 'calendar',
    pattern:
      '[@timeBefore] [(@weekdayName|holidayName) [comma]] (the @day ofOnly | [the] $day ~ordinalSuffix [ofOnly] | @day [ofOnly]) @anyMonth [@yearTail] [@timeAfter]',
    examples: [
      ['30 July 2015', '2015-07-30'],
      ['the 3rd of June', '2015-06-03'],
      ["six o'clock on the morning of 1 July", '2015-07-01T06:00'],
      ['on the 15th of March 44 BC', '-0043-03-15'],
      ['on Easter Monday, 5 April 1920', '1920-04-05'],
    ],
  },
  {
    name: 'numeric-date',
    kind: 'calendar',
    pattern: '$date [@timeAfter]',
    examples: [
      ['2015-08-04', '2015-08-04'],
      ['12/25/2014', '2014-12-25'],
    ],
  },
  {
    name: 'weekday-day',
    kind: 'calendar',
    pattern: 'weekday [comma] the $day ~ordinalSuffix',
    examples: [['Friday the 13th', '2015-03-13']],
  },
  {
    name: 'day-of-relative-month',
    kind: 'calendar',
    pattern: 'the @day [day] of (this|thatOne|lastOnly|nextOnly) theMonth',
    examples: [['the 20th of this month', '2015-08-20']],
  },
  {
    name: 'day-of-month',
    kind: 'calendar',
    pattern: '[[the] (dayPart|turnOfDay) (on|of)] the $day ~ordinalSuffix',
    after: 'on',
    notBefore: 'centuryWord unit periodWord dash numberedNoun',
    examples: [['on the 3rd', '2015-08-03']],
  },
  {
    name: 'day-of-month-as-bound',
    kind: 'calendar',
    pattern: 'the $day ~ordinalSuffix',
    after: 'dayBound',
    before: 'dayEnd',
    examples: [['It began on July 1. From the 3rd, it rained', '2015-07-03']],
  },
  {
    name: 'time-of-day-of-month',
    kind: 'calendar',
    pattern: '@timeOn [comma] (on|of) the $day ~ordinalSuffix',
    notBefore: 'centuryWord unit periodWord dash numberedNoun',
    examples: [
      ['at noon on the 3rd', '2015-08-03T12:00'],
      ['at 4:45 a.m. on the 3rd', '2015-08-03T04:45'],
      ['dusk on the 3rd', '2015-08-03TEV'],
    ],
  },
  // Before `weekday`: midnight is the end of its day, but what follows it soon is of the day that has begun.
  {
    name: 'just-after-midnight-of-weekday',
    kind: 'calendar',
    pattern: 'midnightBegun [on|of] [@relation] weekday',
    after: 'shortlyAfter',
    examples: [['It caught fire just after midnight on Monday', '2015-08-03T00:00']],
  },
  {
    name: 'weekday',
    kind: 'calendar',
    pattern: '[@timeBefore|overnightOf [on]] [@relation] weekday [[comma] @timeTail|overnightOf] [@weekTail]',
    examples: [
      ['Friday', '2015-07-31'],
      ['last Friday', '2015-07-31'],
      ['next Monday', '2015-08-10'],
      ['Tuesday night', '2015-08-04TNI'],
      ['early Tuesday', '2015-08-04'],
      ['noon Thursday', '2015-07-30T12:00'],
      ['Tuesday of last week', '2015-07-28'],
      ['overnight Monday', '2015-08-03TNI'],
    ],
  },
  {
    name: 'weekday-but-one',
    kind: 'calendar',
    pattern:
      '[the] weekday (lastButOne|nextButOne) | weekday weekAfter | aWeekOn weekday | weekdaysBack weekdayPlural agoWord',
    examples: [
      ['the Sunday before last', '2015-07-26'],
      ['the Friday after next', '2015-08-14'],
      ['they meet on Friday week', '2015-08-14'],
      ['it opens a week on Saturday', '2015-08-15'],
      ['they meet two weeks from Monday', '2015-08-24'],
      ['the heating failed two Mondays ago', '2015-07-27'],
    ],
  },
  {
    name: 'context-weekday',
    kind: 'calendar',
    pattern: 'the (previous|following) (weekday [dayPart] | @anyMonth)',
    examples: [
      ['on June 1 and the following Friday', '2015-06-05'],
      ['in June 2014 and the following March', '2015-03'],
    ],
  },
  {
    name: 'nth-weekday',
    kind: 'calendar',
    pattern: 'the ($ordinal|lastOrdinal) weekday of (@anyMonth [@yearTail])',
    examples: [['the last Monday of May 2015', '2015-05-25']],
  },
  {
    name: 'nth-within',
    kind: 'calendar',
    pattern:
      'the ($ordinal|lastOrdinal) innerUnit of (@anyMonth [@yearTail]|$year|@ofYear|(this|lastOnly|nextOnly) theMonth|the $century [~ordinalSuffix] [dash] centuryWord)',
    examples: [
      ['the first week of October 2014', '2014-W40'],
      ['the third week of this month', '2015-W34'],
      ['the second decade of the 19th century', '181'],
    ],
  },
  {
    name: 'nowadays-world',
    kind: 'ref',
    pattern: 'nowadays',
    before: 'worldOfToday',
    examples: [["in today's world", 'PRESENT_REF']],
  },
  {
    name: 'nowadays',
    kind: 'ref',
    pattern: 'nowadays',
    after: 'nowadaysAfter',
    examples: [['the youth of today', 'PRESENT_REF']],
  },
  {
    name: 'deictic-day',
    kind: 'calendar',
    pattern: '[@timeBefore] deicticDay [[comma] weekday] [[comma] dayPart] [@timeTail]',
    examples: [
      ['yesterday', '2015-08-04'],
      ['tomorrow', '2015-08-06'],
      ['yesterday morning', '2015-08-04TMO'],
      ['late yesterday', '2015-08-04'],
    ],
  },
  { name: 'tonight', kind: 'calendar', pattern: '[@timeBefore] tonight', examples: [['tonight', '2015-08-05TNI']] },
  {
    name: 'overnight-into',
    kind: 'calendar',
    pattern: '[weekdayAgain] overnightOf intoDay',
    examples: [['the rain will turn to snow overnight into Saturday', '2015-08-07TNI']],
  },
  { name: 'overnight', kind: 'calendar', pattern: 'overnight', examples: [['overnight', '2015-08-04TNI']] },
  {
    name: 'this-part-of-day',
    kind: 'calendar',
    pattern: '[@timeBefore] this dayPart | lastOnly theNight',
    says: { unit: 'day' },
    examples: [
      ['this morning', '2015-08-05TMO'],
      ['last night', '2015-08-04TNI'],
    ],
  },
  {
    name: 'context-part-of-day',
    kind: 'calendar',
    pattern: '[@timeBefore] ((thatOne [same]|the same) dayPart | the (following|previous) dayPart)',
    says: { unit: 'day' },
    examples: [
      ['on Aug. 3 and the next morning', '2015-08-04TMO'],
      ['on Aug. 3 and that same night', '2015-08-03TNI'],
    ],
  },
  {
    name: 'context-day',
    kind: 'calendar',
    pattern:
      '[@timeBefore | turnOfDay [comma] [on|of]] (thatOne theDay | thatOne same theDay | the same theDay | the (following|previous) theDay)',
    examples: [
      ['on Aug. 3 and the following day', '2015-08-04'],
      ['on Aug. 3. By noon the next day', '2015-08-04T12:00'],
      ['on Aug. 3. At dawn the next day', '2015-08-04TMO'],
    ],
  },
  {
    name: 'day-before',
    kind: 'calendar',
    pattern: 'the (theDay|calendarUnit|dayPart) beforeOrAfter',
    before: 'comma stop',
    examples: [['on June 3. The day before, it had rained', '2015-06-02']],
  },
  {
    name: 'in-the-part-of-day',
    kind: 'calendar',
    pattern: 'the dayPart',
    says: { unit: 'day', shift: 0, from: 'told-day-only' },
    after: 'inWord',
    notBefore: 'of on beforeOrAfter',
    examples: [['They met on Monday. In the morning nothing was agreed', '2015-08-03TMO']],
  },
  {
    name: 'the-part-of-day',
    kind: 'calendar',
    pattern: 'the (modPrefix)  dayPart',
    examples: [['the early morning', '2015-08-05TMO']],
  },
];
