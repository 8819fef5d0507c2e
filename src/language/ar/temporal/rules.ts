import type { TemporalRule } from '../../temporal-data.ts';

/** Parts of patterns that several rules share. */
export const macros: Readonly<Record<string, string>> = {
  anyMonth: '(month|weakMonth)',
  months:
    '(@anyMonth | @anyMonth slash @anyMonth | @anyMonth open @anyMonth close | @anyMonth dash @anyMonth | @anyMonth @anyMonth)',
  monthRef: '([monthWord] @months | monthWord $month)',
  relation: '(last|next|current|lastButOne|nextButOne)',
  ofYear: '(theYear (last|next|current|previous|following|same)|thisWord theYear|thatWord theYear)',
  inYear:
    '([comma] [of] [yearWord] $year [yearMark] | [comma] [of] [yearWord] $shortYear yearMark | [of] @ofYear | @relation | [of] theYear $year)',
  day: '[dayWord|theDay] [articleWord] $day [of|dash|slash|dot] [monthWord]',
  weekdayName: '([dayWord] weekday)',
  partBefore: '(dayPart [dayWord])',
  clockTime:
    '(clockWord ($clockAfterWord | [articleWord] $hour | hourName | open $clock close) [@minutes] [[of] (dayPartAdverb|thePart)] | hourName [@minutes] [of] (dayPartAdverb|thePart)) [zone] [open $clockAfterWord zone close]',
  minutes: '(and hourFraction | minusFraction | and $minute minutesWord)',
  clockDigits: '$clock [dayPartAdverb] [zone]',
  timeAfter:
    '([comma] (dayPartAdverb | thisWord thePart | @clockTime | [of] clockWord $clockAfterWord | open @clockTime close))',
  timeBefore:
    '(@partBefore | hourName [@minutes] [of] @partBefore | @clockTime [of] [@partBefore] | @clockDigits [of] [@partBefore])',
  amount:
    '($n (unit|units) | unit one | dual | some (units|unit) | $n (unit|units) and half | dual and half | unit and half)',
};

/** Rules of Arabic, in no order but where a comment says so: the longest wins, and of equal ones the first. */
export const rules: readonly TemporalRule[] = [
  // Names and numbers that only look like times.
  {
    name: 'name-with-date',
    kind: 'nothing',
    pattern: 'nameHead ([dayWord] $day [of] @months | deicticDay | weekday)',
    notBefore: 'digits yearWord last open',
    examples: [
      ['ثورة 25 يناير', ''],
      ['قوى 14 آذار', ''],
      ['حركة 20 فبراير', ''],
    ],
  },
  // «العام» after a title is "general".
  {
    name: 'title-general',
    kind: 'nothing',
    pattern:
      'generalTitle theYear [@relation|previous|following|newWord] | generalNoun theYear (current|previous|newWord)',
    examples: [
      ['المدير العام السابق', ''],
      ['الرأي العام الحالي', ''],
    ],
  },
  {
    name: 'age',
    kind: 'nothing',
    pattern: 'ageWord [of] [ageWord] [comma] [articleWord] $n (unit|units)',
    examples: [
      ['البالغ من العمر 21 عاما', ''],
      ['عمره 30 سنة', ''],
    ],
  },
  {
    name: 'age-in-brackets',
    kind: 'nothing',
    pattern: 'open $n (unit|units) close',
    examples: [['محمد (21 عاما)', '']],
  },
  {
    name: 'age-between-commas',
    kind: 'nothing',
    pattern: 'comma $n unit (comma|close)',
    examples: [['محمود، 25 عاما، من حلب', '']],
  },
  {
    name: 'friday-prayer',
    kind: 'nothing',
    pattern: 'prayer weekday',
    examples: [['صلاة الجمعة', '']],
  },
  {
    name: 'outlet-today',
    kind: 'nothing',
    pattern: 'outlet [doublequote] today [doublequote]',
    examples: [
      ['صحيفة اليوم', ''],
      ['روسيا اليوم', ''],
    ],
  },
  {
    name: 'dateline-today',
    kind: 'nothing',
    pattern: 'today dash',
    examples: [['اليوم – إسطنبول', '']],
  },
  {
    name: 'nth-day-of-something',
    kind: 'nothing',
    pattern: 'theDay $ordinalDay',
    examples: [
      ['«اليوم السابع»', ''],
      ['لليوم الثاني على التوالي', ''],
    ],
  },
  {
    name: 'in-dire-need',
    kind: 'nothing',
    pattern: 'deicticDay need',
    examples: [['بأمس الحاجة', '']],
  },
  {
    name: 'blew-themselves-up',
    kind: 'nothing',
    pattern: 'loneAdverb themselves',
    examples: [['انتحاريان فجرا نفسيهما', '']],
  },
  {
    name: 'place-like-month',
    kind: 'nothing',
    pattern: 'placeHead weakMonth',
    examples: [['محافظة اب', '']],
  },

  // Days of the calendar.
  // Before `day-month`: «الثلاثاء الثالث من أيلول» counts Tuesdays.
  {
    name: 'nth-weekday',
    kind: 'calendar',
    pattern:
      '(plainOrdinal [dayWord] plainWeekday | @weekdayName (singleOrdinal|feminineOrdinal|lastOrdinal)) of (@monthRef [@inYear]|[monthWord] theMonth @relation|thisWord theMonth)',
    examples: [
      ['أول يوم جمعة من يوليو', '2015-07-03'],
      ['الثلاثاء الثالث من شهر أيلول من عام 2014', '2014-09-16'],
    ],
  },
  {
    name: 'day-month',
    kind: 'calendar',
    pattern: '[@timeBefore] [@weekdayName [@relation] [comma] [corresponding|of]] @day @months [@inYear] [@timeAfter]',
    examples: [
      ['الخميس 30 يوليو (تموز) 2015', '2015-07-30'],
      ['السابع من حزيران/يونيو الماضي', '2015-06-07'],
      ['يوم 14 يوليو تموز', '2015-07-14'],
      ['26 آذار/مارس', '2015-03-26'],
      ['الثالث من أغسطس (آب) الحالي', '2015-08-03'],
      ['مساء الخميس 23 يوليو', '2015-07-23TEV'],
      ['الحادي والعشرين من مايو عام 2011', '2011-05-21'],
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
    pattern: 'firstWord @months [@inYear]',
    examples: [['في أول تموز', '2015-07-01']],
  },
  {
    name: 'weekday-and-day',
    kind: 'calendar',
    pattern: '[@timeBefore] @weekdayName lateOrdinal [@timeAfter]',
    examples: [['السبت السادس عشر', '2015-05-16']],
  },
  {
    name: 'day-number',
    kind: 'calendar',
    pattern: 'dayOnly ($dayMonth | $twoDigitDay)',
    notBefore: 'unit units counted number hijriMonth and slash of',
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
    pattern: '[@timeBefore] @weekdayName $dayMonth [@timeAfter]',
    examples: [['يوم السبت 25/7', '2015-07-25']],
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
      '[@timeBefore] @weekdayName [[comma] @relation | previous | open @relation close | [of] (theWeek @relation | thisWord theWeek)] [@timeAfter]',
    examples: [
      ['يوم الأحد الفائت', '2015-08-02'],
      ['الاثنين المقبل', '2015-08-10'],
      ['مساء الثلاثاء', '2015-08-04TEV'],
      ['فجر الخميس', '2015-07-30TMO'],
      ['الأحد من الأسبوع الماضي', '2015-08-02'],
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
    pattern: '(dayPart|midnightOf) weekday ([slash|dash] weekdayAgain | open weekdayAgain close)',
    examples: [
      ['ليل الخميس الجمعة', '2015-07-30TNI'],
      ['منتصف ليل الأحد (الإثنين)', '2015-08-03T00:00'],
    ],
  },
  {
    name: 'day-of-same-month',
    kind: 'calendar',
    pattern: '[dayWord] $day ofIt',
    examples: [['في 4 يوليو وفي 14 منه', '2015-07-14']],
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
      '(plainOrdinal innerUnit | theInnerUnit (singleOrdinal|lastOrdinal)) of (@monthRef [@inYear]|[monthWord] theMonth @relation|theYear @relation|yearWord $year)',
    examples: [
      ['آخر يوم من أكتوبر 2015', '2015-10-31'],
      ['الأسبوع الأول من أكتوبر 2014', '2014-W40'],
    ],
  },
  // Before `deictic-day`, which takes the day where more of it is said («أصبحت اليوم الاثنين»).
  {
    name: 'nowadays',
    kind: 'ref',
    pattern: 'nowadays',
    after: 'nowadaysAfter',
    examples: [
      ['أصبحت اليوم تابعة', 'PRESENT_REF'],
      ['شباب اليوم', 'PRESENT_REF'],
    ],
  },
  {
    name: 'deictic-day',
    kind: 'calendar',
    pattern:
      '[@timeBefore] [dayWord|theDay] (deicticDay|today) [[comma] [open] @weekdayName [comma] [close]] [[comma] [open] [corresponding] @day @months [@inYear] [close]] [@timeAfter]',
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
  {
    name: 'this-day',
    kind: 'calendar',
    pattern: 'thisWord (theUnitDay|theNight|thePart)',
    says: { unit: 'day' },
    examples: [
      ['هذا اليوم', '2015-08-05'],
      ['هذه الليلة', '2015-08-05TNI'],
      ['هذا الصباح', '2015-08-05TMO'],
    ],
  },
  {
    name: 'tonight',
    kind: 'calendar',
    pattern: '[@clockTime] theNight [last]',
    says: { unit: 'day' },
    examples: [['الليلة الماضية', '2015-08-04TNI']],
  },
  {
    name: 'relative-day',
    kind: 'calendar',
    pattern:
      '[@timeBefore] (theUnitDay (last|previous|following|same) | theNight same | thatWord (theUnitDay|theNight) | sameBefore theUnitDay) [@timeAfter]',
    says: { unit: 'day' },
    examples: [['في 3 أغسطس وفي اليوم التالي', '2015-08-04']],
  },
  {
    name: 'midnight',
    kind: 'calendar',
    pattern: '(midnight [[of] (deicticDay|today|@weekdayName)] | midnightOf (deicticDay|today|@weekdayName))',
    examples: [['منتصف ليل الثلاثاء', '2015-08-05T00:00']],
  },

  // Weeks, months, years.
  {
    name: 'relative-unit',
    kind: 'calendar',
    pattern: '[mod [of]] (theUnit (@relation|previous|following|same) | (thisWord|thatWord|sameBefore) theUnit)',
    examples: [
      ['الأسبوع الماضي', '2015-W31'],
      ['الشهر الحالي', '2015-08'],
      ['العام المقبل', '2016'],
      ['أواخر الأسبوع الفائت', '2015-W31'],
      ['مطلع العام الجاري', '2015'],
      ['هذا العام', '2015'],
    ],
  },
  {
    name: 'year-number',
    kind: 'calendar',
    pattern: '[mod [of]] yearWord ($year|$threeDigitYear) [yearMark]',
    examples: [
      ['عام 2014', '2014'],
      ['أواخر عام 2012', '2012'],
      ['العام 1971', '1971'],
      ['سنة ألف وتسعمائة وثمانية وسبعين', '1978'],
    ],
  },
  {
    name: 'old-year',
    kind: 'calendar',
    pattern:
      '[mod] (yearWord $anyYear era | yearWord $shortYear yearMark | [yearWord] $shortYear fullYearMark | $year yearMark)',
    examples: [
      ['عام 44 ق.م', '-0043'],
      ['سنة 62 م', '0062'],
      ['750 ميلادية', '0750'],
    ],
  },
  {
    name: 'short-year-after-slash',
    kind: 'calendar',
    pattern: '$shortYear yearMark',
    after: 'slash dash',
    examples: [['132هـ / 750م', '0750']],
  },
  {
    name: 'year-after-preposition',
    kind: 'calendar',
    pattern: '$bareYear [yearMark]',
    after: 'preposition foundingVerb',
    notAfter: 'quantity',
    notBefore: 'percent money slash unit units counted',
    examples: [
      ['منذ 2012', '2012'],
      ['في 1984', '1984'],
    ],
  },
  {
    name: 'year-pair',
    kind: 'calendar',
    pattern: '$bareYear dash $bareYear2',
    pair: true,
    examples: [['(1932 - 1958)', '1932']],
  },
  {
    name: 'mod-year',
    kind: 'calendar',
    pattern: 'mod $bareYear',
    examples: [['أواخر 2012', '2012']],
  },
  // Before `start-of-unit`: the end of the week is its weekend.
  {
    name: 'weekend',
    kind: 'calendar',
    pattern: 'weekendWords [@relation]',
    says: { shift: -1 },
    examples: [['نهاية الأسبوع', '2015-W31-WE']],
  },
  {
    name: 'start-of-unit',
    kind: 'calendar',
    pattern: 'mod theUnit',
    says: { shift: 0 },
    examples: [
      ['بداية السنة', '2015'],
      ['نهاية الشهر', '2015-08'],
    ],
  },
  {
    name: 'month-year',
    kind: 'calendar',
    pattern: '[mod [of]] [monthWord] @months @inYear',
    examples: [
      ['كانون الأوّل 2011', '2011-12'],
      ['شهر يناير الفائت', '2015-01'],
      ['أواسط تموز (يوليو) الحالي', '2015-07'],
      ['أيلول/سبتمبر 2014', '2014-09'],
      ['مايو (أيار) الماضي', '2015-05'],
      ['يوليو من العام الماضي', '2014-07'],
    ],
  },
  {
    name: 'month',
    kind: 'calendar',
    pattern: '[mod [of]] [monthWord] (month | @anyMonth slash @anyMonth | @anyMonth open @anyMonth close)',
    examples: [
      ['يونيو', '2015-06'],
      ['تشرين الأول/أكتوبر', '2014-10'],
      ['منتصف يوليو', '2015-07'],
      ['شهر شباط', '2015-02'],
    ],
  },
  {
    name: 'weak-month',
    kind: 'calendar',
    pattern: 'mod [monthWord] weakMonth | monthWord weakMonth',
    examples: [['شهر آب', '2015-08']],
  },
  {
    name: 'weak-month-after-preposition',
    kind: 'calendar',
    pattern: 'weakMonth',
    after: 'preposition',
    examples: [['في مارس', '2015-03']],
  },
  {
    name: 'season',
    kind: 'calendar',
    pattern: '[mod] [seasonWord] season ([of] [yearWord] $year | @relation | [of] @ofYear)',
    examples: [
      ['صيف 2014', '2014-SU'],
      ['الربيع القادم', '2016-SP'],
      ['شتاء عام 2013', '2013-WI'],
    ],
  },
  {
    name: 'this-season',
    kind: 'calendar',
    pattern: 'thisWord (season|month)',
    examples: [['هذا الصيف', '2015-SU']],
  },
  {
    name: 'quarter',
    kind: 'calendar',
    pattern: 'quarterWord quarterOrdinal of ([yearWord] $year | @ofYear)',
    examples: [
      ['الربع الأول من عام 2014', '2014-Q1'],
      ['الربع الثاني من العام الجاري', '2015-Q2'],
    ],
  },
  {
    name: 'half-month',
    kind: 'calendar',
    pattern: 'monthHalf of [monthWord] @months [@inYear]',
    examples: [['النصف الأول من يوليو', '2015-07']],
  },
  {
    name: 'quarter-alone',
    kind: 'calendar',
    pattern: 'quarterPart quarterOrdinal',
    after: 'inWord throughoutWord',
    examples: [['في الربع الأول', '2015-Q1']],
  },
  {
    name: 'half-year',
    kind: 'calendar',
    pattern: 'halfWord halfOrdinal of ([yearWord] $year | @ofYear)',
    examples: [['النصف الأول من العام الحالي', '2015-H1']],
  },
  {
    name: 'decade',
    kind: 'calendar',
    pattern:
      '[mod] (decadeName [of] centuryWord (last|$century) | decadeName | decadeBare [of] centuryWord (last|$century))',
    examples: [
      ['بداية الستينيات', '196'],
      ['أواسط التسعينيات', '199'],
    ],
  },
  {
    name: 'century',
    kind: 'calendar',
    pattern: '[mod [of]] centuryWord $century [yearMark|hijriCentury] [era]',
    examples: [
      ['القرن العشرين', '19'],
      ['أواخر القرن التاسع عشر', '18'],
    ],
  },
  {
    name: 'holiday',
    kind: 'calendar',
    pattern: 'holiday ([of] [yearWord] $year|@relation|[of] @ofYear)',
    examples: [['عيد الأضحى الماضي', '2014-10-04']],
  },
  {
    name: 'holiday-alone',
    kind: 'calendar',
    pattern: 'holiday',
    after: 'timePreposition',
    examples: [['في عيد الفطر', '2015-07-17']],
  },

  // Hijri.
  {
    name: 'hijri-day',
    kind: 'calendar',
    pattern:
      '[@timeBefore] [@weekdayName [comma] [open] [corresponding]] ([dayWord] $day [of|slash|dash] [monthWord] | firstDay [monthWord]) hijriMonth [comma|slash|dash] ([of] [yearWord] ($hijriYear [hijriMark]|$anyYear hijriMark)|@relation|[of] @ofYear)',
    examples: [
      ['15 رمضان 1433', '2012-08-03'],
      ['غرة محرم 1436هـ', '2014-10-25'],
    ],
  },
  {
    name: 'date-after-word',
    kind: 'calendar',
    pattern: '$spacedDate',
    after: 'dated',
    examples: [['بتاريخ 4 / 8 / 2015', '2015-08-04']],
  },
  {
    name: 'hijri-day-no-year',
    kind: 'calendar',
    pattern: '($day [of] | firstDay) [monthWord] hijriMonth',
    examples: [['غرة محرم', '2014-10-25']],
  },
  {
    name: 'hijri-month',
    kind: 'calendar',
    pattern:
      '[mod] (monthWord hijriMonth [@relation] | [monthWord] hijriMonth [of] [yearWord] ($hijriYear [hijriMark]|$anyYear hijriMark) | ramadan @relation)',
    examples: [['شهر رمضان', 'XXXX']],
  },
  {
    name: 'ramadan',
    kind: 'calendar',
    pattern: 'ramadan',
    after: 'preposition mod',
    examples: [['في رمضان', 'XXXX']],
  },
  {
    name: 'hijri-year',
    kind: 'calendar',
    pattern: '[yearWord] $anyYear hijriMark',
    says: { calendar: 'hijri' },
    examples: [['1443هـ', 'XXXX']],
  },

  // Clock times without a day.
  {
    name: 'clock',
    kind: 'calendar',
    pattern:
      '(clockWord ($clockAfterWord | [articleWord] $hour | hourName | open $clock close) [@minutes] [[of] (dayPartAdverb|thePart)] [zone] [open $clockAfterWord zone close] | hourName [@minutes] dayPartAdverb [zone] | $clock [dayPartAdverb] [zone])',
    examples: [
      ['الساعة 04,00 (01,00 تغ)', '2015-08-05T04:00'],
      ['الساعة الثالثة عصرا', '2015-08-05T15:00'],
      ['الساعة 0647 بتوقيت جرينتش', '2015-08-05T06:47Z'],
    ],
  },
  {
    name: 'lone-part-of-day',
    kind: 'calendar',
    pattern: 'loneAdverb',
    examples: [['ليلا', '2015-08-05TNI']],
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
    after: 'preposition',
    examples: [['في الصباح', '2015-08-05TMO']],
  },

  // Amounts.
  {
    name: 'ago',
    kind: 'offset',
    pattern: 'ago [quantity] @amount',
    notBefore: 'than',
    examples: [
      ['قبل يومين', '2015-08-03'],
      ['قبل أسبوعين', '2015-W30'],
      ['قبل أربعة أشهر', '2015-04'],
      ['قبل سنتين', '2013'],
      ['قبل عشرة أيام', '2015-07-26'],
    ],
  },
  {
    name: 'a-unit-ago',
    kind: 'offset',
    pattern: 'ago [quantity] unit [whole]',
    says: { n: 1 },
    notBefore: 'than deicticDay digits number',
    examples: [['قبل شهر', '2015-07']],
  },
  {
    name: 'ago-from-now',
    kind: 'offset',
    pattern: 'ago @amount fromNow',
    examples: [['قبل سنتين من الآن', '2013']],
  },
  {
    name: 'a-unit-before-now',
    kind: 'offset',
    pattern: 'ago unit fromNow',
    says: { n: 1 },
    examples: [['قبل عام من الآن', '2014']],
  },
  {
    name: 'units-ago',
    kind: 'offset',
    pattern: 'ago units [long]',
    says: { n: 'X' },
    notBefore: 'than',
    examples: [['قبل أيام', 'PAST_REF']],
  },
  {
    name: 'a-unit-from-now',
    kind: 'offset',
    pattern: 'later unit fromNow',
    says: { n: 1 },
    examples: [['بعد شهر من الآن', '2015-09']],
  },
  {
    name: 'in-amount',
    kind: 'offset',
    pattern: 'later @amount fromNow',
    examples: [['بعد أسبوعين من الآن', '2015-W34']],
  },
  {
    name: 'recent-units',
    kind: 'duration',
    pattern: 'theUnits [few] (pastPlural|nextPlural)',
    says: { n: 'X' },
    examples: [
      ['الأيام القليلة الماضية', 'PXD'],
      ['الأسابيع الأخيرة', 'PXW'],
    ],
  },
  {
    name: 'recent-unit',
    kind: 'duration',
    pattern: 'theUnit lastOne',
    after: 'preposition',
    examples: [['خلال الأسبوع الأخير', 'P1W']],
  },
  {
    name: 'recent-two-units',
    kind: 'duration',
    pattern: 'theDual (pastPlural|nextPlural)',
    examples: [
      ['السنتين الأخيرتين', 'P2Y'],
      ['اليومين المقبلين', 'P2D'],
    ],
  },
  {
    name: 'recent-counted-units',
    kind: 'duration',
    pattern:
      '($n theUnits (pastPlural|nextPlural) | theUnits (theNumber|[articleWord] $n) (pastPlural|nextPlural|few) | articleWord $n (unit|units) (pastPlural|nextPlural))',
    examples: [
      ['الأشهر الستة الماضية', 'P6M'],
      ['الساعات الـ24 الماضية', 'PT24H'],
      ['الـ48 ساعة الماضية', 'PT48H'],
    ],
  },
  {
    name: 'amount',
    kind: 'duration',
    pattern: '@amount [whole|long] [pastPlural]',
    notBefore: 'percent',
    examples: [
      ['أربعة أشهر', 'P4M'],
      ['ساعتين', 'PT2H'],
      ['عدة أشهر', 'PXM'],
      ['ثلاثين عاما', 'P30Y'],
      ['سنتين ونصف', 'P2Y6M'],
    ],
  },
  {
    name: 'dozens-of-units',
    kind: 'duration',
    pattern: 'dozens (units|theUnits)',
    examples: [['عشرات السنين', 'PXY']],
  },
  {
    name: 'quarter-of-unit',
    kind: 'duration',
    pattern: 'quarter unit',
    says: { n: 0 },
    examples: [
      ['ربع ساعة', 'PT15M'],
      ['ربع قرن', 'P25Y'],
    ],
  },
  {
    name: 'half-unit',
    kind: 'duration',
    pattern: 'half unit',
    says: { n: 0 },
    examples: [['نصف ساعة', 'PT30M']],
  },
  {
    name: 'bare-units',
    kind: 'duration',
    pattern: 'plainUnits [long]',
    after: 'preposition',
    says: { n: 'X' },
    examples: [['منذ سنوات', 'PXY']],
  },
  {
    name: 'long-units',
    kind: 'duration',
    pattern: 'plainUnits longTime',
    says: { n: 'X' },
    examples: [['عانى سنوات طويلة', 'PXY']],
  },
  {
    name: 'since-units',
    kind: 'duration',
    pattern: 'units [long]',
    after: 'sinceWord',
    says: { n: 'X' },
    examples: [['منذ عقود', 'PXDE']],
  },
  {
    name: 'unit-of-length',
    kind: 'duration',
    pattern: 'unit [whole]',
    after: 'lengthWord',
    says: { n: 1 },
    examples: [
      ['لمدة عام', 'P1Y'],
      ['أكثر من شهر', 'P1M'],
    ],
  },
  {
    name: 'unit-after-something',
    kind: 'duration',
    pattern: 'unit',
    after: 'later',
    before: 'than',
    says: { n: 1 },
    examples: [['بعد أسبوع من سقوطه', 'P1W']],
  },
  {
    name: 'whole-unit',
    kind: 'duration',
    pattern: 'unit whole | throughout (unit|theUnit|theUnitDay)',
    says: { n: 1 },
    notBefore: 'deicticDay weekday last current',
    examples: [['شهر كامل', 'P1M']],
  },

  // Repeated times.
  {
    name: 'every-unit',
    kind: 'set',
    pattern: 'every ([$n] (unit|units)|dual|dailyPart)',
    examples: [
      ['كل أسبوع', 'P1W'],
      ['كل ثلاثة أسابيع', 'P3W'],
    ],
  },
  {
    name: 'every-weekday',
    kind: 'set',
    pattern: 'every [dayWord] (plainWeekday|weekday) [dayPartAdverb] | daysWord weekday',
    examples: [
      ['كل جمعة', 'XXXX-WXX-5'],
      ['أيام الأحد', 'XXXX-WXX-7'],
    ],
  },
  {
    name: 'periodic',
    kind: 'set',
    pattern: 'setAdverb',
    notAfter: 'outlet',
    notBefore: 'digits number',
    examples: [
      ['يوميا', 'P1D'],
      ['السنوية', 'P1Y'],
    ],
  },

  // References.
  { name: 'present', kind: 'ref', pattern: 'present', examples: [['حاليا', 'PRESENT_REF']] },
  { name: 'past', kind: 'ref', pattern: 'pastRef', examples: [['وقت سابق', 'PAST_REF']] },
  {
    name: 'the-future',
    kind: 'ref',
    pattern: 'theFuture',
    after: 'inWord',
    examples: [['في المستقبل', 'FUTURE_REF']],
  },
  { name: 'future', kind: 'ref', pattern: 'futureRef', examples: [['قريبا', 'FUTURE_REF']] },
];
