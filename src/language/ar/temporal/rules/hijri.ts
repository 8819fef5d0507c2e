import type { TemporalRule } from '../../../temporal-data.ts';

/** Days, months and years of the Hijri calendar. */
export const hijri: readonly TemporalRule[] = [
  {
    name: 'hijri-day',
    kind: 'calendar',
    pattern:
      '[@timeBefore] [@weekdayName [comma] [open] [corresponding]] ([dayWord] $day [nightsWord] [elapsed] [of|slash|dash] [monthWord] | (firstDay|firstWord|midDay|nthDayOf) [monthWord]) hijriMonth [monthHonour] [comma|slash|dash] ([of] [yearWord] ($hijriYear [hijriMark]|$anyYear hijriMark|$bareYear [yearMark])|[of] yearWord $wordYear [hijriMark]|@relation|[of] @ofYear)',
    examples: [
      ['15 رمضان 1433', '2012-08-03'],
      ['غرة محرم 1436هـ', '2014-10-25'],
      ['أول شعبان سنة 1435هـ', '2014-05-30'],
      ['أول أيام رمضان 2014', '2014-06-28'],
      ['لعشر خلون من رمضان سنة 1433هـ', '2012-07-29'],
      ['الثالث من شعبان سنة ألف وأربعمائة وعشر', '1990-03-01'],
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
    pattern:
      '[@timeBefore] [@weekdayName [comma]] [dayOnly] ($day [of] | firstDay | midDay | nthDayOf) [monthWord] hijriMonth [monthHonour]',
    examples: [
      ['غرة محرم', '2014-10-25'],
      ['ليلة 27 رمضان', '2015-07-14TNI'],
      ['أول أيام شهر رمضان', '2015-06-18'],
      ['آخر يوم من رمضان', '2015-07-16'],
    ],
  },
  {
    name: 'hijri-month',
    kind: 'calendar',
    pattern:
      '[mod|someDaysOf] (monthWord hijriMonth [monthHonour] [@relation|[of] @ofYear] | hijriMonth [monthHonour] (@relation|[of] @ofYear) | [monthWord] hijriMonth [monthHonour] [of] ([yearWord] ($hijriYear [hijriMark]|$anyYear hijriMark|$bareYear [yearMark])|yearWord $wordYear [hijriMark])) | (mod|someDaysOf) hijriMonth [monthHonour]',
    examples: [['شهر رمضان', 'XXXX']],
  },
  {
    name: 'ramadan',
    kind: 'calendar',
    pattern: 'ramadan [monthHonour]',
    after: 'preposition',
    examples: [['في رمضان', 'XXXX']],
  },
  {
    name: 'sure-hijri-month',
    kind: 'calendar',
    pattern: 'sureHijriMonth [monthHonour]',
    after: 'inWord sinceWord throughoutWord',
    notBefore: 'digits number',
    examples: [['وعاد في شوال', 'XXXX']],
  },
  {
    name: 'hijri-year-before-another',
    kind: 'calendar',
    pattern: '[yearWord] $threeDigitYear | yearWord $shortYear',
    before: 'andHijriYear',
    says: { calendar: 'hijri' },
    examples: [['عاش (181 - 243هـ)', 'XXXX']],
  },
  {
    name: 'hijri-year',
    kind: 'calendar',
    pattern: '[mod [modOf]] [yearWord] [yearKind] $anyYear hijriMark',
    says: { calendar: 'hijri' },
    examples: [['1443هـ', 'XXXX']],
  },
];
