import type { LexiconEntry } from '../../../temporal-data.ts';
import { type Entries, plainWeekdays, the, weekdays } from './bases.ts';

/** Feminine days are a slip, but a clear one where two words make them: «الثانية والعشرين من يوليو». */
const feminineDays: Entries = (
  [
    ['الحادية', 1],
    ['الثانية', 2],
    ['الثالثة', 3],
    ['الرابعة', 4],
    ['الخامسة', 5],
    ['السادسة', 6],
    ['السابعة', 7],
    ['الثامنة', 8],
    ['التاسعة', 9],
  ] as const
).map(([word, n]) => [`${word} و العشرون|${word} و العشرين`, { day: 20 + n }]);

/** The days of the two feasts, counted: «ثاني أيام عيد الفطر». */
const festivalDays: Entries = (
  [
    ['عيد الفطر', 'hijri-10-0', 1],
    ['عيد الأضحى', 'hijri-12-1', 0],
  ] as const
).flatMap(([feast, days, first]) =>
  (
    [
      ['أول', 'الأول'],
      ['ثاني', 'الثاني'],
      ['ثالث', 'الثالث'],
      ['رابع', 'الرابع'],
    ] as const
  ).map(
    ([nth, the], index): LexiconEntry => [
      [`${nth} أيام ${feast}`, `${nth} يوم من ${feast}`, `اليوم ${the} من ${feast}`, `اليوم ${the} ل ${feast}`]
        .flatMap((name) => [name, `${name} المبارك`])
        .join('|'),
      { holiday: `${days}${first + index}` },
    ],
  ),
);

/** Days and their names, and times that come again. */
export const days: Readonly<Record<string, Entries>> = {
  dailyPart: [
    ['صباح|فجر', { part: 'MO' }],
    ['مساء', { part: 'EV' }],
    ['ليلة', { part: 'NI' }],
    ['عصر', { part: 'AF' }],
  ],
  ofIt: [['منه', { unit: 'month', shift: 0, from: 'context' }]],
  weekdayAgain: weekdays.map(([words]) => [words, {}]),
  weekday: weekdays,
  plainWeekday: plainWeekdays,
  // «اثنين» is two of something, and «أحد» one.
  surePlainWeekday: plainWeekdays.filter(([, { weekday = 1 }]) => weekday > 1 && weekday < 7),
  dayOnly: [['يوم', {}]],
  dayWord: [['يوم|نهار|يومي', {}]],
  theDay: [['اليوم', {}]],
  daysWord: [['أيام', {}]],
  today: [['اليوم', { unit: 'day', shift: 0 }]],
  nowadays: [['اليوم', { ref: 'PRESENT_REF' }]],
  // A paper that prints what was said the day before: «فجر اليوم (أمس)».
  todayAgain: [['اليوم', {}]],
  deicticDay: [
    ['أمس|الأمس|البارحة|امبارح|إمبارح|مبارح|البارح', { unit: 'day', shift: -1 }],
    [
      'أول أمس|أول من أمس|أمس الأول|أول البارحة|أول من البارحة|أول امبارح|أول من امبارح|اليوم الذي قبل أمس|اليوم الي قبل امبارح|اليوم اللي قبل امبارح|اليوم القبل البارحة|قبل أمس|قبل يوم أمس|قبل البارحة|الأمس الأول',
      { unit: 'day', shift: -2 },
    ],
    ['غدا|غد|الغد|بكرة|بكرا', { unit: 'day', shift: 1 }],
    ['النهاردة|النهارده', { unit: 'day', shift: 0 }],
    ['بعد غد|بعد الغد|بعد بكرة|اليوم الذي بعد الغد|اليوم الي بعد بكرة|اليوم اللي بعد بكرة', { unit: 'day', shift: 2 }],
  ],
  dayBeforeYesterday: [['أمس أول', { unit: 'day', shift: -2 }]],
  dividing: [['الفاصلة|الواقعة', {}]],
  nightTo: [['إلى|على|ل', {}]],
  nightOf: [['ليلة|ليل', { part: 'NI' }]],
  theUnitDay: [['اليوم', { unit: 'day' }]],
  feminineDay: feminineDays,
  festivalDay: [...festivalDays, ['يوم عرفة|وقفة عرفات|يوم عرفات', { holiday: 'hijri-12-09' }]],
  every: [['كل', {}]],
  setAdverb: [
    ['يوميا|يومية|اليومية|اليومي', { unit: 'day' }],
    ['أسبوعيا|أسبوعية|أسبوعي|الأسبوعية|الأسبوعي', { unit: 'week' }],
    ['شهريا|شهرية|شهري|الشهرية', { unit: 'month' }],
    ['سنويا|سنوية|سنوي|السنوية|السنوي', { unit: 'year' }],
  ],
  dailyWord: [['يومي', { unit: 'day' }]],
  // Nights that have a name.
  namedNight: [
    ['ليلة رأس السنة|ليلة رأس السنة الميلادية', { holiday: '12-31' }],
    ['ليلة عيد الميلاد|عشية عيد الميلاد|ليلة الميلاد', { holiday: '12-24' }],
  ],
  holiday: [
    ['رأس السنة|رأس السنة الميلادية|عيد رأس السنة', { holiday: '01-01' }],
    ['عيد الميلاد|الكريسماس|كريسماس', { holiday: '12-25' }],
    ['عيد الفطر', { holiday: 'hijri-10-01' }],
    ['عيد الأضحى', { holiday: 'hijri-12-10' }],
    ['عاشوراء|يوم عاشوراء', { holiday: 'hijri-01-10' }],
    ['المولد النبوي', { holiday: 'hijri-03-12' }],
    ['عيد العمال', { holiday: '05-01' }],
    ['عيد الفصح', { holiday: 'easter+0' }],
  ],
  rateUnit: [
    ['اليوم', { unit: 'day' }],
    ['الأسبوع', { unit: 'week' }],
    ['الشهر', { unit: 'month' }],
    ['السنة|العام', { unit: 'year' }],
  ],
  rateOf: [
    [
      'برميل|برميلا|طن|طنا|لتر|لترا|متر مكعب|ساعة|ساعات|مرة|مرات|مرتين|دولار|دولارا|ريال|جنيه|دينار|يورو|درهم|رحلة|رحلات|وجبة|وجبات|سيجارة|سعرة'
        .split('|')
        .map((thing) => `${thing} في`)
        .join('|'),
      {},
    ],
  ],
  eve: [['عشية|ليلة', {}]],
  monthlyWord: [['الشهري', { unit: 'month' }]],
  monthlyThing: [
    ['راتبك|راتبه|راتبها|راتبي|رواتبهم|راتبهم|دخله|دخلها|دخلك|دخلهم|مرتبه|إيجاره', {}],
    [the('راتب|مرتب|دخل|إيجار|تقرير|اجتماع|معدل|متوسط|قسط|اشتراك|بدل|مبلغ|إنتاج|حد|لقاء|بيان|مؤشر|تعداد'), {}],
  ],
  everyWeek: [['كل أسبوع', {}]],
};
