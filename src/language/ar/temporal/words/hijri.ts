import type { LexiconEntry } from '../../../temporal-data.ts';
import { type Entries, hijriMonths } from './bases.ts';

/** The Hijri calendar. */
export const hijri: Readonly<Record<string, Entries>> = {
  hijriMonth: hijriMonths,
  hijriMark: [['هـ|ه|هجرية|هجري|للهجرة|الهجري|الهجرية', { calendar: 'hijri' }]],
  // Without those that are other words: محرم is "forbidden", صفر "zero", رجب and شعبان are given names.
  sureHijriMonth: hijriMonths.filter(([, { month = 0 }]) => ![1, 2, 7, 8].includes(month)),
  ramadan: [['رمضان|الشهر الفضيل|الشهر الكريم', { month: 9, calendar: 'hijri' }]],
  hijriCentury: [['الهجري|هجري|للهجرة', { calendar: 'hijri' }]],
  // Days of a month counted by its nights: «لعشر خلون من رمضان».
  elapsed: [['خلون|خلت|مضين|مضت', {}]],
  nightsWord: [['ليلة|ليال', {}]],
  andHijriYear: [['- 0 هـ|- 0 ه|و 0 هـ|و 0 ه|إلى 0 هـ|حتى 0 هـ|- 0 للهجرة|- 0 هجرية', {}]],
  firstDay: [['غرة|فاتح|الفاتح من|مستهل', { day: 1 }]],
  // «أول أيام رمضان»، «خامس أيام شهر رمضان».
  nthDayOf: [
    ...(
      [
        ['أول', 'الأول'],
        ['ثاني', 'الثاني'],
        ['ثالث', 'الثالث'],
        ['رابع', 'الرابع'],
        ['خامس', 'الخامس'],
        ['سادس', 'السادس'],
        ['سابع', 'السابع'],
        ['ثامن', 'الثامن'],
        ['تاسع', 'التاسع'],
        ['عاشر', 'العاشر'],
      ] as const
    ).map(
      ([nth, the], index): LexiconEntry => [
        `${nth} أيام|${nth} يوم من|${nth} يوم في|اليوم ${the} من|اليوم ${the} ل`,
        { day: index + 1 },
      ],
    ),
    // Chronicles count so: «رابع عشر شعبان».
    ...['حادي', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع'].map(
      (unit, index): LexiconEntry => [`${unit} عشر|${unit} عشر من`, { day: index + 11 }],
    ),
    ['آخر يوم من|آخر يوم في|اليوم الأخير من', { ordinal: -1, inner: 'day' }],
  ],
  // Some of its days: which ones, the words don't say.
  someDaysOf: [
    ['آخر أيام|العشر الأواخر من|العشرة الأواخر من|الأيام الأخيرة من|أواخر أيام|العشر الأواخر ل', { mod: 'END' }],
    ['أوائل أيام|العشر الأوائل من|الأيام الأولى من', { mod: 'START' }],
  ],
  midDay: [['النصف من|المنتصف من', { day: 15 }]],
  // What is said with the name of a Hijri month: «رمضان المبارك»، «محرم الحرام».
  monthHonour: [['المبارك|الكريم|المعظم|الحرام|المكرم|الخير|المحرم|الأغر|الفضيل|الأصب', {}]],
  hijriSlash: [['الهجري /|الهجري (|الهجري -|هـ /|ه /|هـ -|ه -|هجرية /|هجري /|هـ (|ه (', {}]],
};
