import { describe, expect, it } from 'vitest';
import { read, readOne } from './read.ts';

const sourceOf = (tag: string, text: string): string | null => readOne(tag, text).attribution?.source ?? null;

describe('a speaker whom no list of actors holds', () => {
  it('stands before the verb where a preposition follows it', () => {
    const ar = 'الباحث كريم الهادي، صرح للشبكة بدوره أمس أن القوات دخلت المدينة.';
    expect(sourceOf('ar', ar)).toBe('الباحث كريم الهادي');
  });

  it('is nobody rather than an adverb, an object or a glued preposition', () => {
    expect(sourceOf('ar', 'أعلن أميراً للمؤمنين في 3 مارس 2021.')).toBeNull();
    expect(sourceOf('ar', 'أعلن بالتعاون مع السكان أمس أن القوات دخلت المدينة.')).toBeNull();
  });

  it('is named after its cue without what is glued to it', () => {
    expect(sourceOf('ar', 'دخلت القوات المدينة أمس وفقا للوزارة.')).toBe('الوزارة');
  });

  it('is nobody where a pronoun speaks', () => {
    expect(sourceOf('en', 'It said on Tuesday that troops had entered the town.')).toBeNull();
  });

  it('keeps its title and its name', () => {
    expect(sourceOf('en', 'Mayor Adam Brook said on Tuesday that troops had entered the town.')).toBe(
      'Mayor Adam Brook',
    );
    expect(sourceOf('ar', 'قال المتحدث كريم الهادي أمس إن القوات دخلت المدينة.')).toBe('المتحدث كريم الهادي');
  });

  it('is no tradition, law or plan that something goes by', () => {
    const sourceOf = (text: string) => readOne('ar', text).attribution;
    expect(sourceOf('بحسب التقليد، افتتح برلمان نورلاند دورته يوم 3 مارس 2021.')).toBeNull();
    expect(sourceOf('إبان زيارة الوفد، قصف الجيش الوطني الميناء يوم 3 مارس 2021.')).toBeNull();
  });

  it('ends before whom it was told to, and before what the speaker was doing', () => {
    const sourceOf = (text: string) => readOne('ar', text).attribution?.source;
    expect(sourceOf('قال نادر الحسن للصحافيين إن الجيش الوطني هاجم الميناء يوم 3 مارس 2021.')).toBe('نادر الحسن');
    expect(sourceOf('وأشارت مصادر محلية إلى أن الجيش الوطني هاجم الميناء يوم 3 مارس 2021.')).toBe('مصادر محلية');
  });
});

describe('a word that only looks like one of telling', () => {
  it('is «بين» before two who are named', () => {
    const mention = readOne('ar', 'جرت معارك بين الجيش الوطني و"جبهة الشمال" يوم 3 مارس 2021، إلا أن الهدوء عاد.');
    expect(mention.attribution).toBeNull();
  });

  it('is an adjective', () => {
    expect(
      readOne('ar', 'استخدم الجيش الوطني الوسائل الحديثة في هجوم على الميناء يوم 3 مارس 2021.').attribution,
    ).toBeNull();
  });
});

describe('a chain of two speakers', () => {
  it('names whose words they are, and who hands them on, whatever is said of the one between', () => {
    const text = 'ونقل مرصد السهل عن حارس سابق أفرج عنه في العام الماضي قوله إن الجنود قصفوا القرية يوم 3 مارس 2020.';
    const told = read('ar', text).find(({ date }) => date === '2020-03-03');
    expect(told?.attribution).toMatchObject({ source: 'حارس سابق', via: 'watch' });
  });

  it('hangs a second thing told where the first one hangs', () => {
    const text = 'وقال المدعي كريم الهادي إن مهاجما ثالثا لم تحدد هويته بعد، وإن الجنود هاجموا القرية يوم 3 مارس 2021.';
    expect(readOne('ar', text).attribution?.source).toBe('المدعي كريم الهادي');
  });
});
