import { describe, expect, it } from 'vitest';
import { read, readOne } from './read.ts';

const sourceOf = (tag: string, text: string): string | null => readOne(tag, text).attribution?.source ?? null;

describe('a speaker beside what is told', () => {
  it('ends before the noun of what was told, behind a name that is complete', () => {
    const condemned = 'أدانت رابطة الصيادين التصريحات العدائية للوزير يوم 3 مارس 2021.';
    expect(sourceOf('ar', condemned)).toBe('رابطة الصيادين');
  });

  it('ends before a word that has the shape of a deed and begins a new pair', () => {
    const told = 'أعلن عمدة المدينة كريم الهادي توغل القوات الأمنية يوم 3 مارس 2021.';
    expect(sourceOf('ar', told)).toBe('عمدة المدينة كريم الهادي');
    expect(sourceOf('ar', 'قال الكاتب توفيق الحداد إن الجيش الوطني هاجم الميناء يوم 3 مارس 2021.')).toBe(
      'الكاتب توفيق الحداد',
    );
  });

  it('is not whom it accuses', () => {
    const accused = readOne('ar', 'اتهم رئيس البلدية الجيش الوطني بقصف الميناء يوم 3 مارس 2021.');
    expect(accused.attribution?.source).toBe('رئيس البلدية');
    expect(sourceOf('ar', 'واتهمت نورلاند الجيش الوطني بقصف الميناء يوم 3 مارس 2021.')).toBe('norland');
  });

  it('is not the state that the team of a person stands for', () => {
    const coach = 'أكد كريم الهادي المدير الفني لمنتخب نورلاند أن اللاعب غادر الفريق يوم 3 مارس 2021.';
    expect(sourceOf('ar', coach)).toBe('كريم الهادي المدير الفني لمنتخب نورلاند');
  });

  it('is not whom it stands by or against', () => {
    const left = 'كانت جبهة الشمال المناهضة للجيش الوطني قد أعلنت، أول أمس، انسحابها من البلدة.';
    expect(sourceOf('ar', left)).toBe('front');
  });

  it('is not the first word of a speech, but may be a name in quotation marks', () => {
    expect(sourceOf('ar', 'ويتابع "القافلة تحمل الغذاء وقد وصلت يوم 3 مارس 2021".')).toBeNull();
    expect(sourceOf('ar', 'وأفادت «شبكة السهل نيوز» بتعرض البلدة لقصف عنيف يوم 3 مارس 2021.')).toBe('شبكة السهل نيوز');
    expect(sourceOf('ar', 'أعلنت شركة «الموج» الساحلية أن المصنع أغلق يوم 3 مارس 2021.')).toBe('شركة «الموج» الساحلية');
  });

  it('stands behind a verb that has its object glued to it', () => {
    expect(sourceOf('ar', 'هذه الغارات تبنتها جماعة الجبل يوم 3 مارس 2021.')).toBe('جماعة الجبل');
  });

  it('is nobody where a thing is only regarded as something', () => {
    const texts = [
      'تعتبر تلك الرحلة هي الأولى منذ 3 مارس 2021.',
      'تعمل اللجان وفق ضوابط محددة بعد قرار صدر يوم 3 مارس 2021.',
    ];
    const sources = texts.flatMap((text) => read('ar', text).map(({ attribution }) => attribution?.source ?? null));
    expect(sources.every((source) => source === null)).toBe(true);
  });

  it('is nobody where "between" only looks like a verb of telling', () => {
    expect(sourceOf('ar', 'وقال كريم الهادي إن البلدة شهدت قتالا بين الطرفين، وإن الجسر أغلق يوم 3 مارس 2021.')).toBe(
      'كريم الهادي',
    );
  });

  it('keeps what completes an office', () => {
    const text = 'وأوضح المتحدث الرسمي للجمعية رائد الصابر، أن القافلة وصلت يوم 3 مارس 2021.';
    expect(sourceOf('ar', text)).toBe('المتحدث الرسمي للجمعية رائد الصابر');
    expect(sourceOf('ar', 'قال المتحدث الرسمي للصحافيين إن القافلة وصلت يوم 3 مارس 2021.')).toBe('المتحدث الرسمي');
  });

  it('ends before a verb that describes it', () => {
    expect(sourceOf('ar', 'وذكر سكان ينحدرون من البلدة أن القافلة وصلت يوم 3 مارس 2021.')).toBe('سكان');
  });
});

describe('a speaker before its verb', () => {
  it('stands behind the words that set the scene', () => {
    const scene = "Taking the stand in March 2021, a friend of the mayor's driver said that he had hit the man.";
    expect(sourceOf('en', scene)).toBe("a friend of the mayor's driver");
    expect(sourceOf('en', 'Last week Harbor Data reported a fire at its plant.')).toBe('Harbor Data');
    expect(sourceOf('en', 'Earlier this year, Dataco had rejected an offer from Brook.')).toBe('Dataco');
  });

  it('is not what was told behind the verb', () => {
    const owned = 'Earlier this month the airline announced its agreement to buy the plant.';
    expect(sourceOf('en', owned)).toBe('the airline');
  });

  it('stands before a long apposition', () => {
    const text =
      "William O. Harker, president of the company's Westland Shipping Inc. unit, said the plant burned down on Tuesday.";
    expect(sourceOf('en', text)).toBe('William O. Harker');
  });

  it('is not the subject of a passive, nor of a verb that only leads on', () => {
    expect(sourceOf('en', 'The gig was announced by Harbor Events on Monday.')).toBe('Harbor Events');
    const plan = readOne('en', 'Compo still plans to announce new boats on March 19.');
    expect(plan.attribution?.source ?? 'Compo').toBe('Compo');
  });

  it('is found behind "did not"', () => {
    const text = 'The mayor did not deny that the town was shelled on Tuesday.';
    expect(sourceOf('en', text)).toBe('The mayor');
  });
});

describe('a speaker among marks and glued words', () => {
  it('is found in quotation marks of its own', () => {
    expect(sourceOf('ar', 'وقال "النجار" في بيان له اليوم إن القافلة وصلت.')).toBe('النجار');
  });

  it('is not the outlet that its subject tells', () => {
    const text = 'مصادر محلية مقربة من البلدية قالت لـ«المدى» إن الجيش الوطني هاجم الميناء يوم 3 مارس 2021.';
    const { attribution } = readOne('ar', text);
    expect([attribution?.source, attribution?.via]).toEqual(['مصادر محلية مقربة من البلدية', 'المدى']);
  });

  it('makes the statements that a noun counts', () => {
    const text = 'وبحسب تأكيدات الصحفي ناصر الحسن، فإن الجيش الوطني هاجم الميناء يوم 3 مارس 2021.';
    expect(sourceOf('ar', text)).toBe('الصحفي ناصر الحسن');
  });

  it('is no verb of the first person', () => {
    expect(sourceOf('ar', 'وقال كنا عازمين على الدخول يوم 3 مارس 2021.')).toBeNull();
  });

  it('keeps the point of a company', () => {
    const text = 'Westland Grain Corp. said its millers went back to work on Tuesday.';
    expect(sourceOf('en', text)).toBe('Westland Grain Corp.');
  });
});
