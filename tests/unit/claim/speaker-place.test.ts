import { describe, expect, it } from 'vitest';
import { read, readOne } from './read.ts';

describe('the speaker', () => {
  it('is not whom a meeting was held with', () => {
    const ar = 'قال الجبوري في مؤتمر صحفي عقده مع رئيس برلمان نورلاند أمس إن الجيش انسحب من الوادي.';
    expect(read('ar', ar)[0]?.attribution?.source).toBe('الجبوري');
  });

  it('is a person, not the state that the person is from', () => {
    const ar = 'قال الشاعر اللبناني سليم الحداد أمس إن الجيش انسحب من الوادي.';
    expect(read('ar', ar)[0]?.attribution?.source).toMatch(/سليم الحداد/u);
  });
});

describe('the speaker of a statement', () => {
  const sourceOf = (tag: string, text: string) => read(tag, text)[0]?.attribution?.source;

  it('is who is sent to a body, not the body', () => {
    const ar = 'قال سفير الجزيرة ومندوبها لدى برلمان نورلاند أمس إن الجيش الوطني انسحب من الوادي.';
    expect(sourceOf('ar', ar)).toMatch(/سفير الجزيرة/u);
    const en =
      "The islands' ambassador to the parliament of Norland said on Monday that the National Army left the valley.";
    expect(sourceOf('en', en)).not.toBe('parliament');
  });

  it('is not in what a visit shows, nor in what a claim is about', () => {
    const ar =
      'أكد الباحث نديم الصباغ أمس أن ما تزعمه جبهة الشمال باطل، مشيرا إلى أن الجيش الوطني دخل الميناء وأغلق السوق.';
    expect(read('ar', ar).map(({ attribution }) => attribution?.source)).not.toContain('front');
  });

  it('is not named by what is asked about', () => {
    const ar = 'وحول أثر الحصار على جبهة الشمال قال: انسحب الجيش الوطني أمس من الوادي.';
    expect(sourceOf('ar', ar) ?? null).not.toBe('front');
  });

  it('is never «هذا» that opens a paragraph', () => {
    expect(sourceOf('ar', 'هذا وقالت مصادر محلية أمس إن الجيش الوطني انسحب من الوادي.')).toMatch(/مصادر/u);
  });
});

describe('what was counted from a day on', () => {
  it('is no plan, where its last day is over', () => {
    const ar = 'بلغ عدد المسافرين من الميناء ألفا اعتبارا من بداية الموسم وحتى نهاية يوم 3 مارس 2021.';
    expect(read('ar', ar).map(({ stance }) => stance)).not.toContain('planned');
  });
});

describe('what was so by an hour', () => {
  it('is no plan', () => {
    expect(readOne('ar', 'هبط سعر القطن بحلول الساعة 0745 بتوقيت المرسى أمس.').stance).toBe('asserted');
  });
});

describe('a claim of responsibility', () => {
  it('is headed by who claims', () => {
    const ar = 'وكانت جبهة الشمال قد أعلنت في 3 مارس 2021 مسؤوليتها عن تفجيرين في الميناء.';
    expect(readOne('ar', ar).title).toMatch(/مسؤوليتها عن تفجيرين/u);
  });

  it('has no deed for its speaker', () => {
    const fr = "L'organisation avait revendiqué le 2 février un double attentat en Norvège.";
    expect(read('fr', fr)[0]?.attribution?.source ?? '').not.toMatch(/double/);
  });
});

describe('soldiers that were counted', () => {
  it('are those who were harmed', () => {
    const told = readOne('ar', 'قتل ثلاثة من الجيش الوطني أمس قرب الميناء القديم.');
    expect(told.actors.filter(({ role }) => role === 'agent')).toEqual([]);
  });
});
