import type { TemporalRule } from '../../../temporal-data.ts';

/** Names and numbers that only look like times. */
export const names: readonly TemporalRule[] = [
  {
    name: 'name-with-date',
    kind: 'nothing',
    pattern:
      'nameHead ([dayWord] ($day [dayOf]|firstDay) @months | deicticDay | weekday) | eventHead [dayWord] [$day [dayOf]] @months',
    notBefore: 'digits yearWord last open slash month weakMonth',
    examples: [
      ['ثورة 25 يناير', ''],
      ['قوى 14 آذار', ''],
      ['حركة 20 فبراير', ''],
      ['نكسة حزيران', ''],
      ['حرب 6 أكتوبر', ''],
    ],
  },
  { name: 'verse', kind: 'nothing', pattern: 'scripture $clock', examples: [['قرأ من إنجيل لوقا 2:14', '']] },
  {
    name: 'place-with-date',
    kind: 'nothing',
    pattern: 'placeName $day [dayOf] @months [$year]',
    examples: [
      ['جامعة 20 أوت 1955', ''],
      ['شارع يحمل اسم 17 نيسان', ''],
      ['قرب قصر 9 مارس', ''],
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
    name: 'general-officials',
    kind: 'nothing',
    pattern: 'generalOfficials generalDual',
    examples: [['اجتمع بمديرين عامين', '']],
  },
  // «غدا» is "became" as well.
  { name: 'became', kind: 'nothing', pattern: 'became', after: 'certainly', examples: [['وقد غدا الطريق آمنا', '']] },
  // The day is told by what happened on it, which the rest of the sentence tells.
  {
    name: 'same-time-as-something',
    kind: 'nothing',
    pattern: '[dayPart] (sameBefore|thatWord) (theUnitDay|theUnit|theNight) relative',
    examples: [['في نفس اليوم الذي هاجموا فيه القرية', '']],
  },
  { name: 'war-of-days', kind: 'nothing', pattern: 'warWord theUnits theNumber', examples: [['حرب الأيام الستة', '']] },
  { name: 'horns', kind: 'nothing', pattern: 'units antennae', examples: [['مد قرون استشعار', '']] },
  {
    name: 'how-alike',
    kind: 'nothing',
    pattern: '(theNight|theDay) asLetter deicticDay',
    after: 'howAlike',
    examples: [['ما أشبه الليلة بالبارحة', '']],
  },
  // Which year is the new one depends on where the old one ends.
  {
    name: 'new-year',
    kind: 'nothing',
    pattern: 'mod theYear newYear',
    examples: [['مع بداية السنة الجديدة', '']],
  },
  // Amounts of years past counting are no date, and thousands behind digits no amount of their own.
  {
    name: 'thousands-of-units',
    kind: 'nothing',
    pattern: '$anyNumber thousands (unit|units)',
    examples: [['قبل 10 آلاف سنة', '']],
  },
  { name: 'day-and-night', kind: 'nothing', pattern: 'throughoutDay', examples: [['يقصفونها ليلا ونهارا', '']] },
  {
    name: 'one-of-the-most-famous',
    kind: 'nothing',
    pattern: 'oneOf mostFamous',
    notBefore: 'long clauseEnd than',
    examples: [['درس في إحدى أشهر المدارس', '']],
  },
  {
    name: 'age-with-article',
    kind: 'nothing',
    pattern: 'ageWord theNumber [teenAgain] (unit|units)',
    examples: [['طفل عمره الثمانية عشرة شهرا', '']],
  },
  {
    name: 'two-names-with-dates',
    kind: 'nothing',
    pattern: 'twoNames $day [dayOf] @months and $dayAgain [dayOf] monthAgain',
    examples: [['ثورتي 3 مارس و9 أبريل', '']],
  },
  {
    name: 'age',
    kind: 'nothing',
    pattern:
      'ageWord [of] [ageWord] [comma] [fromWord] [articleWord] [open] $n [close] [(and|dash|toWord) [articleWord] $anyNumber] (unit|units)',
    examples: [
      ['البالغ من العمر 21 عاما', ''],
      ['عمره 30 سنة', ''],
      ['تتراوح أعمارهم بين 12 و15 سنة', ''],
    ],
  },
  {
    name: 'unit-by-unit',
    kind: 'nothing',
    pattern: 'unit later unit',
    examples: [['يزداد عاما بعد عام', '']],
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
    name: 'general-assembly',
    kind: 'nothing',
    pattern: 'weekday generalAdjective',
    examples: [['اجتمعت الجمعة العامة للنقابة', '']],
  },
  {
    name: 'friday-prayer',
    kind: 'nothing',
    pattern: 'prayer weekday',
    notBefore: 'digits',
    examples: [['صلاة الجمعة', '']],
  },
  {
    name: 'outlet-today',
    kind: 'nothing',
    pattern:
      'outlet [doublequote|open] [outletCity] (today|deicticDay|partAsTitle) [doublequote|close] | outletToday today | outletCity today (close|doublequote) | onLetter doublequote today doublequote | onLetter open today close | (open|doublequote) today (close|doublequote)',
    examples: [
      ['صحيفة اليوم', ''],
      ['روسيا اليوم', ''],
      ['قال لـ«اليوم» إن', ''],
      ['لـ(بغداد اليوم)', ''],
      ['علمت (اليوم) من مصادرها', ''],
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
    pattern: '[@partBefore] theDay ($ordinalDay|aDayOfItsKind|articleWord $n)',
    examples: [
      ['«اليوم السابع»', ''],
      ['لليوم الثاني على التوالي', ''],
      ['في اليوم الـ160 من الحصار', ''],
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
];
