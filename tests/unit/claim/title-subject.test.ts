import { describe, expect, it } from 'vitest';
import { read, readOne } from './read.ts';

const titleOf = (tag: string, text: string): string => readOne(tag, text).title;
const titlesOf = (tag: string, text: string): string[] => read(tag, text).map(({ title }) => title);

describe('the subject of a title', () => {
  it('is the speaker, where only a pronoun stands for them', () => {
    expect(titleOf('ar', 'أعلنت جبهة الشمال أمس أنها سيطرت على الميناء القديم قبل ساعات.')).toMatch(
      /^جبهة الشمال سيطرت على الميناء القديم/u,
    );
    expect(titleOf('ar', 'أعلن الجيش الوطني أمس أن قواته دخلت المدينة القديمة.')).toMatch(/^قواته دخلت/u);
  });

  it('is that of the clause before, where the verb leaves it out', () => {
    const told = titlesOf('ar', 'حاول الجيش الوطني فتح الطريق، فانسحب من الوادي يوم 3 مارس 2021.');
    expect(told).toContain('الجيش الوطني انسحب من الوادي');
  });

  it('is not lost behind «بينهم» or an approximate number', () => {
    expect(titleOf('ar', 'ذكرت مصادر أمنية أن 13 رجلا بينهم زعيم عشيرة خطفوا الاثنين في البلدة القديمة.')).toMatch(
      /^13 رجلا بينهم زعيم عشيرة خطفوا/u,
    );
    expect(titleOf('ar', 'قال مرصد السهل أمس إن نحو ألف شخص بدأوا اعتصاما في المدينة.')).toMatch(/^نحو ألف شخص/u);
  });

  it('is the noun that two joined verbs describe', () => {
    const told = titlesOf(
      'ar',
      'تحدث الوزير عن الطائرات التي أقلعت يوم 3 مارس 2021 من القاعدة واستهدفت مواقع جبهة الشمال.',
    );
    expect(told.some((title) => title.startsWith('استهدفت'))).toBe(false);
  });

  it('is a word of its own, not one cut at its first letter', () => {
    const told = titleOf('ar', 'أوضح مركز معلومات وادي الورد يوم الأحد أن على العائلات الرد خلال 30 يوما.');
    expect(told).not.toMatch(/^ادي/u);
  });

  it('is the harm that was told of, without the words that bring it in', () => {
    expect(titleOf('ar', 'أعلن طبيب في نورلاند أمس عن مقتل وإصابة 47 بحارا منهم ثلاثة ضباط في المرفأ.')).toMatch(
      /^مقتل وإصابة 47/u,
    );
    expect(titleOf('ar', 'أفاد مسؤول أمني أمس بمقتل 18 من المسلحين في المدينة.')).toMatch(/^مقتل 18 من المسلحين/u);
  });
});

describe('the words of a title', () => {
  it('keep a date inside a name', () => {
    const [told] = titlesOf('ar', 'تدهور الوضع منذ هجمات عام 2001 الإرهابية في نورلاند.');
    if (told !== undefined) expect(told).not.toMatch(/^هجمات الإرهابية/u);
  });

  it('end neither before what a noun leads to nor with words that lead on', () => {
    const ar = 'استدعى برلمان نورلاند أمس مندوبه للتشاور، وذلك إثر تكرار ما سماه بالعبث في شؤونه.';
    expect(titleOf('ar', ar)).toMatch(/للتشاور$|في شؤونه$/u);
    const taken = 'سارق القارب الذي أخذ أمس بحار وليس صيادا وفق أقوال الحراس، مرجحا أن يكون قد تخفى.';
    for (const title of titlesOf('ar', taken)) expect(title).not.toMatch(/مرجحا$/u);
    const talks =
      'نفذ الجيش الوطني أمس عمليات كثيرة في الوادي وفي المدينة القديمة على الطريق بالتنسيق مع جبهة الشمال التي تقاتل هناك.';
    expect(titlesOf('ar', talks)[0]).not.toMatch(/بالتنسيق$/u);
  });

  it('are about ninety characters at most', () => {
    const subject =
      'نائب رئيس المجلس الأعلى المستشار في الديوان المشرف العام على مركز الإغاثة والأعمال الإنسانية في الوادي';
    expect(titleOf('ar', `استقبل ${subject} سالم النوري أمس وفدا من التجار.`).length).toBeLessThanOrEqual(105);
  });
});

describe('what is told', () => {
  it('is said behind a sitting that was broadcast', () => {
    const ar = 'أعلن رئيس البرلمان أمس، خلال جلسة نقلها التلفزيون مباشرة، أن البرلمان وافق على خطة الإصلاح.';
    expect(titleOf('ar', ar)).toMatch(/^البرلمان وافق على خطة الإصلاح/u);
  });

  it('is not who speaks', () => {
    const ar = 'كشف موقوفون في عصابة شاركت في سرقة المخازن على الميناء، أنهم تعلموا على أيدي جبهة الشمال.';
    for (const title of titlesOf('ar', ar)) expect(title).not.toMatch(/^شاركت/u);
  });

  it('is no hope', () => {
    expect(read('ar', 'أعرب رئيس برلمان نورلاند عن أمله في إحراز تقدم في العملية السياسية.')).toEqual([]);
  });
});
