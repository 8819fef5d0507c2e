import { describe, expect, it } from 'vitest';
import { read, readArticle, readOne } from './read.ts';

const told = (tag: string, text: string) =>
  read(tag, text).map(({ title, date, basis, stance }) => ({ title, date, basis, stance }));

describe('beside what a sentence dates', () => {
  it('the harm that another reports of it is told apart, of that day', () => {
    expect(told('ar', 'قصف الجيش الوطني الميناء يوم 3 مارس 2021، وقالت وكالة الأفق إن أربعة عمال قتلوا.')).toEqual([
      { title: 'قصف الجيش الوطني الميناء', date: '2021-03-03', basis: 'explicit', stance: 'asserted' },
      { title: 'أربعة عمال قتلوا', date: '2021-03-03', basis: 'context', stance: 'reported' },
    ]);
  });

  it('a denial is told, and given no day', () => {
    const [denied, dated] = told(
      'ar',
      'نفى الجيش الوطني قصف الميناء، وقال إن جبهة الشمال هاجمت الوادي يوم 3 مارس 2021.',
    );
    expect(denied).toEqual({ title: 'قصف الميناء', date: null, basis: null, stance: 'denied' });
    expect(dated?.date).toBe('2021-03-03');
  });

  it('what is not set off is part of the same telling', () => {
    expect(told('ar', 'قصف الجيش الوطني الميناء يوم 3 مارس 2021 وأصاب أربعة عمال.')).toHaveLength(1);
  });
});

describe('a report that was not made', () => {
  it('tells nothing', () => {
    expect(read('ar', 'لم تكشف وكالة الأفق عن مقتل أحد من جنود الجيش الوطني يوم 3 مارس 2021.')).toEqual([]);
  });
});

describe('those who did what is dated', () => {
  it('go on in the same story', () => {
    const mentions = readArticle('ar', [
      'هاجم مسلحون مستودع الحبوب في نورلاند يوم 3 مارس 2021.',
      'المسلحون الذين هاجموا المستودع، هربوا إلى الجبال.',
    ]);
    expect(mentions[1]).toMatchObject({ title: 'المسلحون هربوا إلى الجبال', date: '2021-03-03', basis: 'context' });
  });
});

describe('a time counted back and named in one breath', () => {
  it('is the one that is named', () => {
    expect(readOne('ar', 'استعاد الجيش الوطني الميناء قبل ثلاثة أشهر في نوفمبر الماضي.').date).toBe('2020-11');
  });
});
