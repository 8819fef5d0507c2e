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
