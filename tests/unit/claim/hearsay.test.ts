import { describe, expect, it } from 'vitest';
import { readOne } from './read.ts';

describe('what is told on nobody’s authority', () => {
  it('is reported, and never the article’s own', () => {
    expect(readOne('en', 'The army reportedly entered the town on Tuesday.').stance).toBe('reported');
    expect(readOne('en', 'The National Army is said to have shelled the town on Tuesday.').stance).toBe('reported');
    expect(readOne('ar', 'ويُعتقد أن جبهة الشمال هاجمت الميناء يوم 3 مارس 2021.').stance).toBe('reported');
    expect(readOne('ar', 'ذُكر أن الجيش الوطني هاجم الميناء يوم 3 مارس 2021.').stance).toBe('reported');
  });

  it('is alleged where the word for it says so', () => {
    expect(readOne('en', 'The National Army allegedly shelled the town on Tuesday.').stance).toBe('alleged');
  });

  it('leaves the happening as it is where it only describes who took part', () => {
    const attack = readOne('ar', 'قتل مهاجم يشتبه أنه ينتمي إلى جبهة الشمال تسعة أشخاص يوم 3 مارس 2021.');
    expect([attack.stance, attack.attribution]).toEqual(['asserted', null]);
    expect(attack.title.startsWith('قتل مهاجم')).toBe(true);
    const killing = readOne('en', 'A man reported to be a member of Northern Front killed three people on Tuesday.');
    expect([killing.stance, killing.attribution]).toEqual(['asserted', null]);
  });
});

describe('a denial', () => {
  it('lets stand what is not denied', () => {
    expect(readOne('en', 'The mayor did not deny that the town was shelled on Tuesday.').stance).toBe('reported');
  });

  it('is none where it is neither confirmed nor denied', () => {
    const text = 'Brook neither confirmed nor denied that troops had entered the town on Tuesday.';
    expect(readOne('en', text).stance).toBe('no-comment');
    const { stance } = readOne(
      'ar',
      'لم يؤكد الوزير كريم الهادي ولم ينف أن الجيش الوطني هاجم الميناء يوم 3 مارس 2021.',
    );
    expect(stance).toBe('no-comment');
  });

  it('is no accusation where people are called upon', () => {
    expect(readOne('ar', 'ويدعو كريم الهادي إلى إغلاق الميناء يوم 20 مارس 2021.').stance).not.toBe('alleged');
  });
});
