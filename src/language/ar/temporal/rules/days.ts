import type { TemporalRule } from '../../../temporal-data.ts';

/** Days of the calendar, and what counts from them. */
export const days: readonly TemporalRule[] = [
  // Before `day-month`: «الثلاثاء الثالث من أيلول» counts Tuesdays.
  {
    name: 'nth-weekday',
    kind: 'calendar',
    pattern:
      '(plainOrdinal [dayWord] plainWeekday | @weekdayName (feminineOrdinal|lastOrdinal)) of (@monthRef [@inYear]|[monthWord] theMonth @relation|thisWord theMonth)',
    examples: [
      ['أول يوم جمعة من يوليو', '2015-07-03'],
      ['الثلاثاء الأخير من شهر أيلول من عام 2014', '2014-09-30'],
    ],
  },
  {
    name: 'day-month',
    kind: 'calendar',
    pattern:
      '[@timeBefore] [surePlainWeekday [comma] [corresponding] | @weekdayName [@relation] [comma] [open] [corresponding|of]] @day @months [@inYear] [@timeAfter]',
    examples: [
      ['الخميس 30 يوليو (تموز) 2015', '2015-07-30'],
      ['السابع من حزيران/يونيو الماضي', '2015-06-07'],
      ['يوم 14 يوليو تموز', '2015-07-14'],
      ['26 آذار/مارس', '2015-03-26'],
      ['الثالث من أغسطس (آب) الحالي', '2015-08-03'],
      ['مساء الخميس 23 يوليو', '2015-07-23TEV'],
      ['الحادي والعشرين من مايو عام 2011', '2011-05-21'],
      ['الثانية والعشرون من مايو', '2015-05-22'],
      ['جمعة 17 يوليو', '2015-07-17'],
      ['منتصف يوم 14 يوليو', '2015-07-14'],
      ['15 مارس 44 ق.م', '-0043-03-15'],
    ],
  },
  {
    name: 'day-of-numbered-month',
    kind: 'calendar',
    pattern: '[@weekdayName [comma]] [dayWord|theDay] $day of monthWord $month [@inYear]',
    examples: [['الأول من شهر ثلاثة', '2015-03-01']],
  },
  {
    name: 'day-of-this-month',
    kind: 'calendar',
    pattern:
      '[@weekdayName [comma]] dayWord $day [of] monthRelation | @weekdayName [comma] $day [of] monthRelation | $ordinalDay from monthRelation',
    examples: [
      ['يوم 4 الجاري', '2015-08-04'],
      ['في التاسع من الجاري', '2015-08-09'],
      ['الخميس 30 الماضي', '2015-07-30'],
    ],
  },
  {
    name: 'day-of-this-month-after-preposition',
    kind: 'calendar',
    pattern: '$digitDay [from] monthRelation',
    after: 'dayPreposition listJoin',
    examples: [
      ['في 9 الجاري', '2015-08-09'],
      ['في 20 الماضي', '2015-07-20'],
    ],
  },
  {
    name: 'first-of-month',
    kind: 'calendar',
    pattern: '(firstWord|firstDay) @months [@inYear]',
    examples: [
      ['في أول تموز', '2015-07-01'],
      ['فاتح شتنبر 2014', '2014-09-01'],
    ],
  },
  {
    name: 'weekday-and-number',
    kind: 'calendar',
    pattern: 'dayWord weekday $digitDay',
    before: 'stop',
    examples: [['عاد يوم السبت 25.', '2015-07-25']],
  },
  {
    name: 'weekday-and-day',
    kind: 'calendar',
    pattern: '[@timeBefore] @weekdayName [inWord] lateOrdinal [@timeAfter]',
    examples: [['السبت السادس عشر', '2015-05-16']],
  },
  {
    name: 'day-number',
    kind: 'calendar',
    pattern: 'dayOnly ($dayMonth | $twoDigitDay)',
    notBefore: 'unit units counted number hijriMonth month weakMonth and slash of',
    examples: [
      ['يوم 27', '2015-07-27'],
      ['يوم 25/7', '2015-07-25'],
    ],
  },
  {
    name: 'month-day',
    kind: 'calendar',
    pattern: '[@weekdayName [comma]] month $day comma $year',
    examples: [['يوليو 14، 2014', '2014-07-14']],
  },
  {
    name: 'day-of-relative-month',
    kind: 'calendar',
    pattern:
      '[@timeBefore] [@weekdayName [comma] [of]] [dayWord|theDay] $day [of] (theMonth (@relation|previous|following|same) | thisWord theMonth)',
    examples: [
      ['العشرين من الشهر الحالي', '2015-08-20'],
      ['الخامس من الشهر الماضي', '2015-07-05'],
      ['13 من هذا الشهر', '2015-08-13'],
    ],
  },
  {
    name: 'numeric-date',
    kind: 'calendar',
    pattern:
      '[@timeBefore] [@weekdayName [comma] [corresponding]] [dayWord] ($date [yearMark|hijriMark] | $spacedDate (yearMark|hijriMark)) [@timeAfter]',
    examples: [
      ['2015-08-04', '2015-08-04'],
      ['21/9/2013', '2013-09-21'],
      ['8/10/1436هـ', '2015-07-24'],
      ['الجمعة 8 / 10 / 1436هـ', '2015-07-24'],
    ],
  },
  {
    name: 'weekday-day-month-digits',
    kind: 'calendar',
    pattern: '[@timeBefore] @weekdayName [comma|corresponding] $dayMonth [@timeAfter]',
    examples: [['يوم السبت 25/7', '2015-07-25']],
  },
  {
    name: 'day-month-digits',
    kind: 'calendar',
    pattern: '$sureDayMonth',
    after: 'inWord dated',
    notBefore: 'percent money counted unit units slash number digits month weakMonth',
    examples: [['في 25/7', '2015-07-25']],
  },
  {
    name: 'padded-day-month',
    kind: 'calendar',
    pattern: '$paddedDayMonth',
    notBefore: 'percent money counted unit units slash number digits month weakMonth',
    examples: [['يصل 22/04', '2015-04-22']],
  },
  {
    name: 'numeric-month',
    kind: 'calendar',
    pattern: '$monthYear',
    examples: [['في 3/2015', '2015-03']],
  },
  {
    name: 'weekday',
    kind: 'calendar',
    pattern:
      '[@timeBefore] @weekdayName [[comma] @relation | previous | pastPlural | ofAll | open @relation close | [of] (theWeek @relation | thisWord theWeek)] [@timeAfter]',
    examples: [
      ['يوم الأحد الفائت', '2015-08-02'],
      ['الاثنين المقبل', '2015-08-10'],
      ['مساء الثلاثاء', '2015-08-04TEV'],
      ['منتصف ليل الثلاثاء', '2015-08-05T00:00'],
      ['فجر الخميس', '2015-07-30TMO'],
      ['الأحد من الأسبوع الماضي', '2015-08-02'],
      ['الأحد بعد المقبل', '2015-08-16'],
      ['الثلاثاء والأربعاء المقبلين', '2015-08-11'],
    ],
  },
  {
    name: 'weekday-with-date-in-brackets',
    kind: 'calendar',
    pattern: '[@timeBefore] @weekdayName open @day @months [@inYear] close',
    examples: [['الخميس (30 تموز/يوليو)', '2015-07-30']],
  },
  {
    name: 'night-between-weekdays',
    kind: 'calendar',
    pattern: '(dayPart|midnightOf) weekday ([slash|dash|nightTo] weekdayAgain | open weekdayAgain close)',
    says: { overMidnight: true },
    examples: [
      ['ليل الخميس الجمعة', '2015-07-30TNI'],
      ['ليلة السبت إلى الأحد', '2015-08-01TNI'],
      ['منتصف ليل الأحد (الإثنين)', '2015-08-03T00:00'],
    ],
  },
  {
    name: 'day-of-same-month',
    kind: 'calendar',
    pattern: '$day ofIt',
    after: 'dayPreposition listJoin',
    examples: [['في 4 يوليو وفي 14 منه', '2015-07-14']],
  },
  {
    name: 'part-of-day-of-same-month',
    kind: 'calendar',
    pattern: '(@timeBefore|dayWord|@weekdayName [comma]) $day ofIt',
    examples: [['في 4 يوليو، وعند ظهر التاسع منه', '2015-07-09T12:00']],
  },
  {
    name: 'night-between-days',
    kind: 'calendar',
    says: { overMidnight: true },
    pattern: 'nightOf [dayWord] $day (toWord|nightTo|slash|dash) [articleWord] $dayAgain [of] @months [@inYear]',
    examples: [
      ['ليلة 7 إلى 8 مارس 2014', '2014-03-07TNI'],
      ['ليل 7 على 8 مارس 2014', '2014-03-07TNI'],
    ],
  },
  {
    name: 'ordinal-day-of-the-month',
    kind: 'calendar',
    pattern: '[dayWord|theDay] $ordinalDay from theMonth',
    notBefore: 'ordinal lastOrdinal number hijriMark',
    says: { shift: 0, from: 'story' },
    examples: [['وفي العاشر من الشهر عاد الوفد', '2015-08-10']],
  },
  {
    name: 'plain-weekday',
    kind: 'calendar',
    pattern: '[@timeBefore] ([dayWord] plainWeekday [of] (theWeek @relation|thisWord theWeek))',
    examples: [['ثلاثاء الأسبوع الفائت', '2015-07-28']],
  },
  {
    name: 'week-weekday',
    kind: 'calendar',
    pattern: '(theWeek @relation|thisWord theWeek) [comma] @weekdayName',
    examples: [['الأسبوع المقبل يوم الجمعة', '2015-08-14']],
  },
  {
    name: 'this-weekday',
    kind: 'calendar',
    pattern: 'thisWord [dayWord] weekday',
    examples: [['هذا الاثنين', '2015-08-10']],
  },
  {
    name: 'nth-day-or-week',
    kind: 'calendar',
    pattern:
      '[mod [modOf]] (plainOrdinal innerUnit | theInnerUnit ($ordinal|lastOrdinal)) ([of] (@monthRef [@inYear]|[monthWord] theMonth (@relation|same)|thisWord theMonth|theYear @relation|yearWord $year) | of $year)',
    examples: [
      ['آخر يوم من أكتوبر 2015', '2015-10-31'],
      ['الأسبوع الأول من أكتوبر 2014', '2014-W40'],
      ['الأسبوع الثالث من هذا الشهر', '2015-W34'],
      ['نهاية الشهر الثاني عشر من 2012', '2012-12'],
      ['الشهر التاسع سنة 2014', '2014-09'],
    ],
  },
  // Before `deictic-day`, which takes the day where more of it is said («أصبحت اليوم الاثنين»).
  {
    name: 'nowadays',
    kind: 'ref',
    pattern: 'nowadays',
    after: 'nowadaysAfter',
    notBefore: 'theUnitDay last',
    examples: [
      ['أصبحت اليوم تابعة', 'PRESENT_REF'],
      ['شباب اليوم', 'PRESENT_REF'],
      ['نحن اليوم أمام أزمة', 'PRESENT_REF'],
      ['لا يزال قائما حتى اليوم', 'PRESENT_REF'],
    ],
  },
  {
    name: 'nowadays-before-verb',
    kind: 'ref',
    pattern: 'nowadays',
    before: 'nowadaysVerb',
    examples: [['الناس اليوم يعيشون', 'PRESENT_REF']],
  },
  // Before `deictic-day`: so much a day is said of no day.
  {
    name: 'rate',
    kind: 'set',
    pattern: 'rateUnit',
    after: 'rateOf',
    examples: [['مليون برميل في اليوم', 'P1D']],
  },
  {
    name: 'deictic-day',
    kind: 'calendar',
    pattern:
      '[@timeBefore] [dayWord|theDay] (deicticDay|today) [[comma] [open] @weekdayName [comma] [close]] [@sameDay] [@timeAfter]',
    examples: [
      ['أمس', '2015-08-04'],
      ['أول من أمس', '2015-08-03'],
      ['مساء أول من أمس', '2015-08-03TEV'],
      ['اليوم (الأربعاء)', '2015-08-05'],
      ['صباح أمس الثلاثاء', '2015-08-04TMO'],
      ['يوم غد', '2015-08-06'],
      ['بعد غد', '2015-08-07'],
    ],
  },
  // A slip for «أمس الأول»; before a noun it is yesterday's first something.
  {
    name: 'day-before-yesterday-slip',
    kind: 'calendar',
    pattern: '[@partBefore] [dayWord] dayBeforeYesterday [weekday]',
    before: 'preposition clauseEnd comma',
    examples: [['وصل أمس أول إلى المدينة', '2015-08-03']],
  },
  {
    name: 'today-that-was',
    kind: 'calendar',
    pattern: '[@timeBefore] [dayWord] todayAgain open (deicticDay [[comma] @weekdayName] | @weekdayName) close',
    examples: [
      ['فجر اليوم (أمس الثلاثاء)', '2015-08-04TMO'],
      ['اليوم (أمس)', '2015-08-04'],
    ],
  },
  {
    name: 'to-this-day',
    kind: 'ref',
    pattern: 'thisWord theUnitDay',
    says: { ref: 'PRESENT_REF' },
    after: 'untilWord',
    notBefore: 'weekday open comma',
    examples: [['ما زال قائما إلى هذا اليوم', 'PRESENT_REF']],
  },
  {
    name: 'this-day',
    kind: 'calendar',
    pattern:
      '[@timeBefore] thisWord theUnitDay [[comma] @weekdayName] [@sameDay] | [@clockTime|hourName] thisWord (theNight|thePart)',
    says: { unit: 'day', from: 'story' },
    examples: [
      ['هذا اليوم', '2015-08-05'],
      ['هذه الليلة', '2015-08-05TNI'],
      ['هذا الصباح', '2015-08-05TMO'],
      ['الساعة التاسعة من صباح هذا اليوم', '2015-08-05T09:00'],
      ['الثامنة هذه الليلة', '2015-08-05T20:00'],
    ],
  },
  {
    name: 'tonight',
    kind: 'calendar',
    pattern: '[@clockTime] theNight [last|lastButOne]',
    notBefore: 'dividing relative',
    says: { unit: 'day' },
    examples: [
      ['الليلة الماضية', '2015-08-04TNI'],
      ['الليلة قبل الماضية', '2015-08-03TNI'],
    ],
  },
  {
    name: 'this-day-of-year',
    kind: 'calendar',
    pattern: 'thisWord (theUnitDay|theMonth) of [yearWord] $year | thisWord (theUnitDay|theMonth) yearWord $year',
    examples: [
      ['في مثل هذا اليوم من عام 1976', '1976-08-05'],
      ['في مثل هذا الشهر من سنة 1990', '1990-08'],
    ],
  },
  {
    name: 'relative-day',
    kind: 'calendar',
    pattern: '[@timeBefore] (@dayTold | theNight (same|following|previous) | thatWord theNight) [@timeAfter]',
    says: { unit: 'day' },
    examples: [['في 3 أغسطس وفي اليوم التالي', '2015-08-04']],
  },
  // Before `midnight`: what follows it soon is of the day that has begun.
  {
    name: 'just-after-midnight',
    kind: 'calendar',
    pattern: 'midnightBegun [[of] @weekdayName]',
    after: 'shortlyAfter',
    examples: [['بعيد منتصف الليل استهدف المبنى', '2015-08-05T00:00']],
  },
  {
    name: 'midnight',
    kind: 'calendar',
    pattern:
      '(lastMidnight last | tonightMidnight [[comma] [open] @weekdayName [close]] | midnight [[of] (deicticDay|today|@weekdayName)] | noon [deicticDay|today|@weekdayName|@dayTold] | noonOf (deicticDay|today|@weekdayName|@dayTold))',
    examples: [['منتصف الليلة الماضية', '2015-08-05T00:00']],
  },
];
