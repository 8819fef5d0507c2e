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
  // «الاجتماع الثاني في يوليو» is no 2 July: only «من» and «ل» join a day to its month.
  day: '[mod dayOnly|dayWord|theDay] ([articleWord] $day | feminineDay) [dayOf|dash|slash|dot] [monthWord]',
  weekdayName: '([dayWord] weekday)',
  partBefore: '(dayPart [dayWord])',
  clockTime:
    '(clockWord ($clockAfterWord | [articleWord] $hour | hourName | open $clock close) [@minutes] [[of] (dayPartAdverb|thePart)] | hourName [@minutes] [of] (dayPartAdverb|thePart)) [zone] [open $clockAgain zoneAgain close]',
  dayTold: '(theUnitDay (last|previous|following|same) | thatWord theUnitDay | sameBefore theUnitDay)',
  minutes: '(and hourFraction | minusFraction | and $minute minutesWord)',
  clockDigits: '$clock [dayPartAdverb] [zone]',
  timeAfter:
    '([comma] (dayPartAdverb | thisWord thePart | open dayPartAdverb close | @clockTime | [of] clockWord $clockAfterWord | open @clockTime close))',
  timeBefore:
    '(@partBefore | hourName [@minutes] [of] (@partBefore|@noonBefore) | (@clockTime|@clockDigits) [of] [@partBefore|@noonBefore])',
  noonBefore: '(noonPart [dayWord])',
  amount:
    '([open] $n [close] (unit|units) | unit one | dual | some (units|unit) | $n (unit|units) and half [unitAgain] | dual and half [unitAgain] | unit and half [unitAgain])',
  // The other calendar, or the date in digits, of a day already told: «الموافق 8 أغسطس الجاري».
  sameDay:
    '([comma] [open] [corresponding] (@day @months [@inYear | relationAgain] | $date [yearMark|hijriMark] | $spacedDate (yearMark|hijriMark)) [close])',
};

/** Rules of Arabic, in no order but where a comment says so: the longest wins, and of equal ones the first. */
export const rules: readonly TemporalRule[] = [
  // Names and numbers that only look like times.
  {
    name: 'name-with-date',
    kind: 'nothing',
    pattern:
      'nameHead ([dayWord] $day [dayOf] @months | deicticDay | weekday) | eventHead [dayWord] [$day [dayOf]] @months',
    notBefore: 'digits yearWord last open',
    examples: [
      ['ثورة 25 يناير', ''],
      ['قوى 14 آذار', ''],
      ['حركة 20 فبراير', ''],
      ['نكسة حزيران', ''],
      ['حرب 6 أكتوبر', ''],
    ],
  },
  {
    name: 'place-with-date',
    kind: 'nothing',
    pattern: 'placeName [dayWord] $day [dayOf] @months [$year]',
    examples: [
      ['جامعة 20 أوت 1955', ''],
      ['شارع يحمل اسم 17 نيسان', ''],
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
    pattern: 'ageWord [of] [ageWord] [comma] [articleWord] [open] $n [close] (unit|units)',
    examples: [
      ['البالغ من العمر 21 عاما', ''],
      ['عمره 30 سنة', ''],
    ],
  },
  {
    name: 'age-limit',
    kind: 'nothing',
    pattern: 'ageLimit [ageWord] [articleWord] $n yearUnit',
    notAfter: 'moreOrLess',
    examples: [
      ['منتخب تحت 20 سنة', ''],
      ['لمن هم فوق الـ60 عاما', ''],
      ['توفي عن 83 عاما', ''],
    ],
  },
  {
    name: 'score-before-day',
    kind: 'nothing',
    pattern: '$digit dash $digit',
    before: 'dayOnly weekday deicticDay',
    examples: [['انتهت 3-1 يوم', '']],
  },
  {
    name: 'age-in-brackets',
    kind: 'nothing',
    pattern: 'open [articleWord] $n [close] (unit|units) close',
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
    pattern:
      'outlet [doublequote|open] [outletCity] (today|deicticDay|partAsTitle) [doublequote|close] | outletToday today | outletCity today (close|doublequote) | onLetter doublequote today doublequote | onLetter open today close',
    examples: [
      ['صحيفة اليوم', ''],
      ['روسيا اليوم', ''],
      ['قال لـ«اليوم» إن', ''],
      ['لـ(بغداد اليوم)', ''],
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
    pattern: 'theDay ($ordinalDay|aDayOfItsKind)',
    examples: [
      ['«اليوم السابع»', ''],
      ['لليوم الثاني على التوالي', ''],
      ['سيأتي اليوم الذي نعود فيه', ''],
      ['أكثر من حادث في اليوم الواحد', ''],
    ],
  },
  {
    name: 'throughout-the-day',
    kind: 'nothing',
    pattern: 'allAlong theDay',
    examples: [['يعمل على مدار اليوم', '']],
  },
  {
    name: 'most-famous',
    kind: 'nothing',
    pattern: 'mostFamous',
    after: 'outOf',
    notBefore: 'long clauseEnd than',
    examples: [['من أشهر كتبه', '']],
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
    pattern: '[@timeBefore] @weekdayName [comma|corresponding] $dayMonth [@timeAfter]',
    examples: [['يوم السبت 25/7', '2015-07-25']],
  },
  {
    name: 'day-month-digits',
    kind: 'calendar',
    pattern: '$sureDayMonth',
    after: 'inWord dated',
    notBefore: 'percent money counted unit units slash number digits',
    examples: [['في 25/7', '2015-07-25']],
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
      '[@timeBefore] @weekdayName [[comma] @relation | previous | pastPlural | open @relation close | [of] (theWeek @relation | thisWord theWeek)] [@timeAfter]',
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
    name: 'this-day',
    kind: 'calendar',
    pattern:
      '[@timeBefore] thisWord theUnitDay [[comma] @weekdayName] [@sameDay] | [@clockTime|hourName] thisWord (theNight|thePart)',
    says: { unit: 'day' },
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
    says: { unit: 'day' },
    examples: [
      ['الليلة الماضية', '2015-08-04TNI'],
      ['الليلة قبل الماضية', '2015-08-03TNI'],
    ],
  },
  {
    name: 'relative-day',
    kind: 'calendar',
    pattern: '[@timeBefore] (@dayTold | theNight same | thatWord theNight) [@timeAfter]',
    says: { unit: 'day' },
    examples: [['في 3 أغسطس وفي اليوم التالي', '2015-08-04']],
  },
  {
    name: 'midnight',
    kind: 'calendar',
    pattern:
      '(midnight [[of] (deicticDay|today|@weekdayName)] | midnightOf (deicticDay|today|@weekdayName) | noon [deicticDay|today|@weekdayName|@dayTold] | noonOf (deicticDay|today|@weekdayName|@dayTold))',
    examples: [['منتصف ليل الثلاثاء', '2015-08-05T00:00']],
  },

  // Weeks, months, years.
  {
    name: 'relative-unit',
    kind: 'calendar',
    pattern: '[mod [modOf]] (theUnit (@relation|previous|following|same) | (thisWord|thatWord|sameBefore) theUnit)',
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
    pattern: '[mod [modOf]] yearWord ($year|$threeDigitYear|$wordYear) [yearMark]',
    examples: [
      ['عام 2014', '2014'],
      ['أواخر عام 2012', '2012'],
      ['العام 1971', '1971'],
      ['سنة ألف وتسعمائة وثمانية وسبعين', '1978'],
      ['سنة ست وخمسين وستمائة', '0656'],
      ['سنة ثمان وأربعين وتسعمائة وألف', '1948'],
    ],
  },
  {
    name: 'old-year',
    kind: 'calendar',
    pattern:
      '[mod] ([yearWord] $anyYear era | yearWord $shortYear yearMark | [yearWord] $shortYear fullYearMark | $year yearMark)',
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
    name: 'year-pair-in-brackets',
    kind: 'calendar',
    pattern: '$plainYear dash $plainYear2',
    after: 'open',
    before: 'close yearMark hijriMark',
    pair: true,
    examples: [['الشاعر (1871 – 1932)', '1871']],
  },
  {
    name: 'years-from-to',
    kind: 'calendar',
    pattern: '$plainYear (toWord|and untilWord) $plainYear2',
    after: 'fromWord',
    before: 'clauseEnd and',
    pair: true,
    examples: [['حكم من 1712 إلى 1735.', '1712']],
  },
  {
    name: 'year-since',
    kind: 'calendar',
    pattern: '$plainYear',
    after: 'sinceWord lifeVerb',
    notBefore: 'percent money slash unit units counted dash',
    examples: [
      ['منذ 1882', '1882'],
      ['ولد في 1878', '1878'],
    ],
  },
  {
    name: 'year-after-event',
    kind: 'calendar',
    pattern: '$bareYear [yearMark]',
    after: 'datedByYear',
    notBefore: 'percent money slash unit units counted dash',
    examples: [
      ['حرب 1973', '1973'],
      ['انتخابات 2012', '2012'],
    ],
  },
  {
    name: 'year-in-brackets',
    kind: 'calendar',
    pattern: '$bracketYear [yearMark]',
    after: 'open',
    before: 'close',
    notAfter: 'numberedBracket',
    examples: [['روايته الأولى (1963)', '1963']],
  },
  {
    name: 'year-in-words',
    kind: 'calendar',
    pattern: '$exactWordYear',
    after: 'inWord sinceWord',
    before: 'clauseEnd',
    examples: [['في ألف وتسعمائة وأربعة وستين', '1964']],
  },
  {
    name: 'mod-year',
    kind: 'calendar',
    pattern: 'mod $bareYear',
    examples: [['أواخر 2012', '2012']],
  },
  {
    name: 'month-after-month',
    kind: 'calendar',
    pattern: 'weakMonth [pastPlural]',
    after: 'monthAnd',
    examples: [['في تموز وآب', '2015-08']],
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
    pattern: '[mod [modOf]] [monthWord] @months @inYear | mod monthWord $month',
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
    pattern:
      '[mod [modOf]] [monthWord] (month [pastPlural] | @anyMonth (slash|dash) @anyMonth | @anyMonth open @anyMonth close | @anyMonth @anyMonth)',
    examples: [
      ['يونيو', '2015-06'],
      ['تشرين الأول/أكتوبر', '2014-10'],
      ['منتصف يوليو', '2015-07'],
      ['شهر شباط', '2015-02'],
      ['في حزيران - يونيو', '2015-06'],
      ['في يونيو حزيران', '2015-06'],
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
    pattern: 'quarterWord quarterOrdinal of ([yearWord] $year | @ofYear | thisYearBare)',
    examples: [
      ['الربع الأول من عام 2014', '2014-Q1'],
      ['الربع الثاني من العام الجاري', '2015-Q2'],
      ['الربع الأول من العام', '2015-Q1'],
      ['الثلاثي الأول من سنة 2014', '2014-Q1'],
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
    pattern: 'halfWord halfOrdinal of ([yearWord] $year | @ofYear | thisYearBare)',
    examples: [['النصف الأول من العام الحالي', '2015-H1']],
  },
  {
    name: 'decade',
    kind: 'calendar',
    pattern:
      '[mod] [decadeWord] (decadeName [of] centuryWord (last|$century) | decadeName [yearMark] | decadeBare [of] centuryWord (last|$century))',
    examples: [
      ['بداية الستينيات', '196'],
      ['أواسط التسعينيات', '199'],
    ],
  },
  {
    name: 'century',
    kind: 'calendar',
    pattern:
      '[mod [modOf]] centuryWord $century [yearMark|hijriCentury|centuriesMark] [era] | centuryPart of [theWord] centuryWord $century [yearMark|hijriCentury] [era]',
    examples: [
      ['القرنين الثاني والثالث الميلاديين', '01'],
      ['النصف الثاني من القرن التاسع عشر', '18'],
      ['القرن العشرين', '19'],
      ['أواخر القرن التاسع عشر', '18'],
    ],
  },
  {
    name: 'decade-of-century',
    kind: 'calendar',
    pattern: 'decadeOfCentury of centuryWord $century | decadeOfCentury of relationCentury',
    examples: [
      ['العقد الأول من القرن الحادي والعشرين', '200'],
      ['العقد الأخير من القرن العشرين', '199'],
    ],
  },
  {
    name: 'festival-day',
    kind: 'calendar',
    pattern:
      '[@timeBefore] [dayWord] festivalDay [[of] [yearWord] $year|@relation|[of] @ofYear|[of] theMonth @relation]',
    examples: [
      ['ثاني أيام عيد الفطر', '2015-07-18'],
      ['أول أيام عيد الأضحى 2014', '2014-10-04'],
      ['مساء ثالث أيام عيد الفطر', '2015-07-19TEV'],
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
    pattern: '[@timeBefore] [@weekdayName [comma]] [dayOnly] ($day [of] | firstDay) [monthWord] hijriMonth',
    examples: [
      ['غرة محرم', '2014-10-25'],
      ['ليلة 27 رمضان', '2015-07-14TNI'],
    ],
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
    pattern: '[mod [modOf]] [yearWord] $anyYear hijriMark',
    says: { calendar: 'hijri' },
    examples: [['1443هـ', 'XXXX']],
  },

  // Clock times without a day.
  {
    name: 'clock',
    kind: 'calendar',
    pattern:
      '(clockWord ($clockAfterWord | [articleWord] $hour | hourName | open $clock close) [@minutes] [[of] (dayPartAdverb|thePart|thisWord thePart)] [zone] [open $clockAgain zoneAgain close] | hourName [@minutes] dayPartAdverb [zone] | $clock [dayPartAdverb] [zone])',
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
    name: 'afternoon',
    kind: 'calendar',
    pattern: 'theAfternoon',
    notBefore: 'of',
    examples: [['وصل بعد الظهر', '2015-08-05TAF']],
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
      ['قبل شهر ونصف', '2015-06'],
    ],
  },
  {
    name: 'a-unit-ago',
    kind: 'offset',
    pattern: 'ago [quantity] unit [whole]',
    says: { n: 1 },
    notBefore: 'than deicticDay digits number ordinal and',
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
    pattern: '[mod] theUnits [few] (pastPlural|nextPlural|firstPlural) | ownUnits (pastPlural|firstPlural)',
    says: { n: 'X' },
    examples: [
      ['الأيام الأولى من الحرب', 'PXD'],
      ['في سنواته الأخيرة', 'PXY'],
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
      '($n theUnits (pastPlural|nextPlural) | theUnits (theNumber|[articleWord] $n) (pastPlural|nextPlural|firstPlural|few) | (articleWord $n|theNumber) (unit|units|theUnits) (pastPlural|nextPlural|firstPlural))',
    examples: [
      ['الخمس سنوات القادمة', 'P5Y'],
      ['الثلاثين عاما الماضية', 'P30Y'],
      ['الأشهر التسعة الأولى من', 'P9M'],
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
    pattern: 'dozens [of] (units|theUnits)',
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
    after: 'preposition lengthPreposition',
    says: { n: 'X' },
    examples: [
      ['منذ سنوات', 'PXY'],
      ['على مدى أشهر', 'PXM'],
    ],
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
    notBefore: 'deicticDay weekday last current next previous following same',
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
    pattern:
      '[@timeBefore] (every [dayWord] (plainWeekday|weekday) | daysWord weekday) [[comma] [of] (dayPartAdverb|@clockTime)]',
    examples: [
      ['كل جمعة', 'XXXX-WXX-5'],
      ['أيام الأحد', 'XXXX-WXX-7'],
      ['مساء كل خميس', 'XXXX-WXX-4TEV'],
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
