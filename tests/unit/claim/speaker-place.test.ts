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
    expect(readOne('ar', 'تراجع سعر الذهب بحلول الساعة 0623 بتوقيت جرينتش أمس.').stance).toBe('asserted');
  });
});
