import type { TemporalRule } from '../../temporal-data.ts';

/** Parts of patterns that several rules share. */
export const macros: Readonly<Record<string, string>> = {
  anyMonth: '(month|weakMonth)',
  day: '$day [~ordinalSuffix]',
  weekdayName: '(weekday|shortWeekday)',
  relation: '(last|next|current)',
  weekTail: '(of (lastOnly|nextOnly|this) theWeek | (lastOnly|nextOnly|this) theWeek)',
  ofYear: '((lastOnly|nextOnly|this) theYear | thatOne theYear)',
  yearTail: '([comma] $year | [comma] [of] @ofYear)',
  clockTime: '($clock [meridiem] | $hour (meridiem|oclock [of [the] dayPart]) | $hour of the dayPart)',
  timeBefore: '((@clockTime [zone] | noonWord | earlier | modPrefix [dash] dayPart) [comma] [on|of] | @partOf (of|on))',
  partOf: '([the] [modPrefix] dayPart | [earlier|modPrefix] in the dayPart | [the] modPrefix smallHours)',
  timeAfter: '([comma] (dayPart | [at] @clockTime [zone] | noonWord))',
  timeTail: '(dayPart | [at] [approx] @clockTime [zone])',
  counted:
    '([a] $n [more] units | $count [more] unit | $n $fraction (units|unit) | a [more] plainUnit andAHalf | a more plainUnit | $n to $anyNumber units | $n units andAHalf | $n andAHalf units)',
  amount: '([a] some (units|unit) | @counted)',
};

/** Rules of English: the longest wins, and of equal ones the first. */
export const rules: readonly TemporalRule[] = [
  // Numbers that only look like times.
  {
    name: 'age',
    kind: 'nothing',
    pattern: '($n [dash] (unit|units) [dash] old | aged $n | $n [dash] unit dash old)',
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

  // Days of the calendar.
  {
    name: 'month-day',
    kind: 'calendar',
    pattern: '[@timeBefore] [[@relation] @weekdayName [comma]] @anyMonth [the] @day [@yearTail] [@timeAfter]',
    examples: [
      ['July 30, 2015', '2015-07-30'],
      ['Thursday, July 30', '2015-07-30'],
      ['he will come on Nov. 16', '2015-11-16'],
      ['10 p.m. EST July 9', '2015-07-09T22:00'],
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
    name: 'day-month',
    kind: 'calendar',
    pattern: '[@timeBefore] [@weekdayName [comma]] [the] @day [of] @anyMonth [@yearTail] [@timeAfter]',
    examples: [
      ['30 July 2015', '2015-07-30'],
      ['the 3rd of June', '2015-06-03'],
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
    pattern: 'the $day ~ordinalSuffix',
    after: 'on',
    notBefore: 'centuryWord unit periodWord',
    examples: [['on the 3rd', '2015-08-03']],
  },
  {
    name: 'weekday',
    kind: 'calendar',
    pattern: '[@timeBefore] [@relation] weekday [[comma] @timeTail] [@weekTail]',
    examples: [
      ['Friday', '2015-07-31'],
      ['last Friday', '2015-07-31'],
      ['next Monday', '2015-08-10'],
      ['Tuesday night', '2015-08-04TNI'],
      ['early Tuesday', '2015-08-04'],
      ['noon Thursday', '2015-07-30T12:00'],
      ['Tuesday of last week', '2015-07-28'],
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
    pattern: 'the ($ordinal|lastOrdinal) weekday of @anyMonth [@yearTail]',
    examples: [['the last Monday of May 2015', '2015-05-25']],
  },
  {
    name: 'nth-within',
    kind: 'calendar',
    pattern: 'the ($ordinal|lastOrdinal) innerUnit of (@anyMonth [@yearTail]|$year|@ofYear)',
    examples: [['the first week of October 2014', '2014-W40']],
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
    pattern: '[@timeBefore] ((thatOne|the same) dayPart | the (following|previous) dayPart)',
    says: { unit: 'day' },
    examples: [['on Aug. 3 and the next morning', '2015-08-04TMO']],
  },
  {
    name: 'context-day',
    kind: 'calendar',
    pattern: '[earlier] (thatOne theDay | thatOne same theDay | the same theDay | the (following|previous) theDay)',
    examples: [['on Aug. 3 and the following day', '2015-08-04']],
  },
  {
    name: 'day-before',
    kind: 'calendar',
    pattern: 'the (theDay|calendarUnit|dayPart) beforeOrAfter',
    before: 'comma stop',
    examples: [['on June 3. The day before, it had rained', '2015-06-02']],
  },
  {
    name: 'the-part-of-day',
    kind: 'calendar',
    pattern: 'the (modPrefix)  dayPart',
    examples: [['the early morning', '2015-08-05TMO']],
  },

  // Weeks, months, quarters, years.
  {
    name: 'relative-unit',
    kind: 'calendar',
    pattern:
      '[earlier|modPrefix [in]|the modPhrase|modPhrase] [the] (lastOnly|this|the current|the latest) [fiscal|full] calendarUnit | [earlier|modPrefix [in]|modPhrase] nextOnly [fiscal|full] calendarUnit',
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
    name: 'the-next-unit',
    kind: 'calendar',
    pattern: '[earlier|modPrefix [in]|[the] modPhrase] the nextOnly [fiscal|full] calendarUnit',
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
      '[earlier|modPrefix] (thatOne [same] calendarUnit | the same calendarUnit | the (previous|following) calendarUnit)',
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
    says: { shift: -1 },
    examples: [['the weekend', '2015-W31-WE']],
  },
  {
    name: 'week-of',
    kind: 'calendar',
    pattern: 'the weekOf @anyMonth @day [@yearTail]',
    says: { inner: 'week' },
    examples: [['the week of March 6', '2015-W10']],
  },
  {
    name: 'month-year',
    kind: 'calendar',
    pattern: '[earlier|modPrefix [dash]|[the] modPhrase] @anyMonth [comma|of] ($year|@ofYear)',
    examples: [
      ['June 1990', '1990-06'],
      ['late October 2012', '2012-10'],
      ['January this year', '2015-01'],
      ['July last year', '2014-07'],
    ],
  },
  {
    name: 'relative-month',
    kind: 'calendar',
    pattern: '[earlier|modPrefix] @relation @anyMonth',
    examples: [
      ['last April', '2015-04'],
      ['next January', '2016-01'],
      ['this September', '2015-09'],
      ['last May', '2015-05'],
    ],
  },
  {
    name: 'month',
    kind: 'calendar',
    pattern: '[modPrefix [dash]|[the] modPhrase] month',
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
    name: 'mod-weak-month',
    kind: 'calendar',
    pattern: '(modPrefix [dash]|[the] modPhrase) weakMonth',
    examples: [['early March', '2015-03']],
  },
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
    notAfter: 'money dot percent',
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
    notBefore: 'percent unit units comma number counted',
    examples: [['since 1898', '1898']],
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
  {
    name: 'season-year',
    kind: 'calendar',
    pattern: '[the] [modPrefix] season [of] ($year|@ofYear)',
    examples: [
      ['the winter of 1994', '1994-WI'],
      ['summer 2014', '2014-SU'],
    ],
  },
  {
    name: 'relative-season',
    kind: 'calendar',
    pattern: '[earlier|modPrefix] @relation season',
    examples: [
      ['last fall', '2014-FA'],
      ['this summer', '2015-SU'],
      ['this past spring', '2015-SP'],
    ],
  },
  {
    name: 'context-season',
    kind: 'calendar',
    pattern: '[earlier|modPrefix] (thatOne season | the same season)',
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
    pattern: 'the [modPrefix] clearSeason | modPrefix clearSeason',
    examples: [['the summer', '2015-SU']],
  },
  {
    name: 'quarter',
    kind: 'calendar',
    pattern:
      '[the] [modPrefix] ([fiscal [dash]] quarterOrdinal quarterWord [of ([fiscal] $year|@ofYear)] | $year quarterOrdinal [dash] quarterWord | (@ofYear) possessive quarterOrdinal [dash] quarterWord) | quarterOrdinal dash quarterWord',
    examples: [
      ['the third quarter', '2015-Q3'],
      ['the first quarter', '2015-Q1'],
      ['third-quarter', '2015-Q3'],
      ['the third quarter of 1984', '1984-Q3'],
      ["this year's second quarter", '2015-Q2'],
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
    name: 'year-end',
    kind: 'calendar',
    pattern: 'yearEnd [$year]',
    examples: [['year-end', '2014-12-31']],
  },
  {
    name: 'holiday',
    kind: 'calendar',
    pattern: '[@relation] holiday [@yearTail]',
    examples: [['Christmas Day 2014', '2014-12-25']],
  },
  {
    name: 'week-of-holiday',
    kind: 'calendar',
    pattern: 'holiday theWeek',
    says: { inner: 'week' },
    examples: [['Easter week', '2015-W14']],
  },

  // Clock times without a day.
  {
    name: 'clock',
    kind: 'calendar',
    pattern: '[approx] (@clockTime [zone] [[comma] [on] (deicticDay|weekday)]) | noonWord [deicticDay]',
    notBefore: 'percent',
    examples: [
      ['7:15 p.m.', '2015-08-05T19:15'],
      ['4 in the morning', '2015-08-05T04:00'],
      ['10:35 a.m. GMT', '2015-08-05T10:35Z'],
    ],
  },

  {
    name: 'military-clock',
    kind: 'calendar',
    pattern:
      '$clockAfterWord hoursWord [zone] [[comma] [on] (deicticDay|weekday|[the] @day [of] @anyMonth [@yearTail]|@anyMonth @day [@yearTail])]',
    notBefore: 'of',
    examples: [
      ['at 0430 hours', '2015-08-05T04:30'],
      ['at 0430 hours on 6 June', '2015-06-06T04:30'],
    ],
  },

  // Amounts.
  {
    name: 'ago',
    kind: 'offset',
    pattern: '[approx] (@amount | a plainUnit | units) [or_so] ago',
    examples: [
      ['two days ago', '2015-08-03'],
      ['six weeks ago', '2015-W26'],
      ['a year ago', '2014'],
      ['nearly four years ago', '2011'],
      ['a decade ago', '2005'],
      ['several years ago', 'PAST_REF'],
      ['years ago', 'PAST_REF'],
    ],
  },
  {
    name: 'earlier-or-later',
    kind: 'offset',
    pattern: '[approx] (@amount | a plainUnit | units) (earlierThan|laterThan)',
    notBefore: 'the weekday month',
    examples: [
      ['months later', 'PXM'],
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
  {
    name: 'bare-units',
    kind: 'duration',
    pattern: 'units',
    says: { n: 'X' },
    after: 'sinceWord',
    examples: [['for years', 'PXY']],
  },

  // Repeated times.
  {
    name: 'every-unit',
    kind: 'set',
    pattern: 'every [other|$n] (unit|units)',
    examples: [
      ['every day', 'P1D'],
      ['each year', 'P1Y'],
      ['every two weeks', 'P2W'],
    ],
  },
  {
    name: 'every-weekday',
    kind: 'set',
    pattern:
      '(every weekday [dayPart] | weekdayPlural | weekday dayPartPlural | every @anyMonth | every dayPart | every season)',
    examples: [
      ['each Thursday', 'XXXX-WXX-4'],
      ['Tuesday nights', 'XXXX-WXX-2TNI'],
      ['each July', 'XXXX-07'],
    ],
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
    after: 'units',
    examples: [['eight hours a day', 'P1D']],
  },
  { name: 'periodic', kind: 'set', pattern: 'setAdverb', examples: [['daily', 'P1D']] },

  // References.
  { name: 'present', kind: 'ref', pattern: 'present', examples: [['currently', 'PRESENT_REF']] },
  { name: 'past', kind: 'ref', pattern: 'pastRef', examples: [['recently', 'PAST_REF']] },
  { name: 'future', kind: 'ref', pattern: 'futureRef', examples: [['soon', 'FUTURE_REF']] },
];
