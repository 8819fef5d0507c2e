import { describe, expect, it } from 'vitest';
import { read, readOne } from './read.ts';

const titleOf = (tag: string, text: string): string => readOne(tag, text).title;

describe('the shape of a title', () => {
  it('keeps the subject that stands before the verb', () => {
    const ar = 'الهجوم الأخير الذي يرجح أن يكون مدبرا، استهدف الميناء يوم 3 مارس 2021.';
    expect(read('ar', ar).map(({ title }) => title)).toContain('الهجوم الأخير استهدف الميناء');
  });

  it('goes on past a date between the verb and its object', () => {
    expect(titleOf('ar', 'واصل الجيش الوطني، صباح أمس الثلاثاء، قصف مواقع في الوادي.')).toBe(
      'واصل الجيش الوطني قصف مواقع في الوادي',
    );
  });

  it('goes on over an adjunct that fits', () => {
    expect(titleOf('ar', 'شيعت المدينة أمس عشرة من عناصر الجيش الوطني إثر تعرضهم لهجوم كبير.')).toBe(
      'شيعت المدينة عشرة من عناصر الجيش الوطني إثر تعرضهم لهجوم كبير',
    );
  });

  it('cuts no word at its hyphen', () => {
    const en = 'On Tuesday, the former world champion and medalist Adam Brook was given a two-year ban for doping.';
    expect(titleOf('en', en)).toContain('two-year ban');
  });

  it('keeps the speaker where the subject is only a pronoun', () => {
    const [said] = read('en', 'On 3 March 2021, friends of Adam Brook alleged he was poisoned.');
    expect(said?.title).toMatch(/^Friends of Adam Brook alleged he was poisoned/);
  });

  it('is what is told, where the clause only says who told it', () => {
    const en = 'Troops are expected to enter the town, the council of elders said yesterday.';
    expect(read('en', en).map(({ title }) => title)).toContain('Troops are expected to enter the town');
  });
});

describe('what a title begins with', () => {
  it('is the verb, not the scene before it', () => {
    expect(titleOf('ar', 'في نورلاند سيلتقي رئيس البرلمان وفد جبهة الشمال يوم 3 مارس 2022.')).toMatch(/^سيلتقي/u);
  });

  it('is no word that leads on from what went before', () => {
    expect(titleOf('ar', 'وهكذا، قصف الجيش الوطني الميناء القديم يوم 3 مارس 2021.')).toMatch(/^قصف/u);
    expect(titleOf('ar', 'بل قصف الجيش الوطني الميناء القديم يوم 3 مارس 2021.')).toMatch(/^قصف/u);
  });

  it('is no pronoun where no date tells when: such a sentence tells nothing by itself', () => {
    expect(read('ar', 'وهو الذي هاجم الجيش الوطني قرب الميناء.')).toEqual([]);
    expect(read('en', 'He attacked the National Army near the port.')).toEqual([]);
  });
});

describe('a title', () => {
  it('is not cut inside a number', () => {
    expect(readOne('ar', 'منح برلمان نورلاند 2.5 مليون دينار لأهالي الوادي يوم 3 مارس 2021.').title).toContain(
      '2.5 مليون',
    );
    expect(readOne('en', 'The parliament of Norland approved 2.5 million dinars on 3 March 2021.').title).toContain(
      '2.5 m',
    );
  });
});
