import { describe, expect, it } from 'vitest';
import { read, readArticle, readOne } from './read.ts';

describe('an act of a speaker whom no list holds', () => {
  it('is told without a date', () => {
    expect(readOne('ar', 'ونفت وزارة السدود وقوع أي وفيات في المعمل.').stance).toBe('denied');
    expect(readOne('ar', 'لكن متحدثا باسم المزارعين نفى التوصل إلى أي اتفاق.').attribution?.source).toContain('متحدثا');
    expect(readOne('ar', 'ورفض متحدث باسم خفر الميناء التعليق على ذلك.').stance).toBe('no-comment');
    expect(readOne('ar', 'ودانت نورلاند التفجير.').attribution?.source).toBe('norland');
  });

  it('is no comment where neither is said, also by a verb that «أو» joins', () => {
    const mention = readOne('ar', 'ولم يؤكد الجيش الوطني النبأ أو ينفه.');
    expect(mention.stance).toBe('no-comment');
    expect(mention.attribution?.source).toBe('army');
  });

  it('takes no day from what it is about', () => {
    const told = readArticle('ar', ['استهدف تفجير أمس سوق المدينة وقتل ثلاثة من الباعة.', 'ودانت نورلاند التفجير.']);
    expect(told.at(-1)).toMatchObject({ date: null, stance: 'announced' });
  });

  it('is nobody’s where nobody is named', () => {
    expect(read('ar', 'ولم ينف أن ذلك ممكن.')).toEqual([]);
  });
});

describe('a court that condemns', () => {
  it('convicts', () => {
    const mention = readOne('ar', 'وأدانت المحكمة الابتدائية سلوى الدالي بتهمة التزوير.');
    expect(mention).toMatchObject({ kind: 'decision', stance: 'asserted', happening: 'sentence', attribution: null });
  });

  it('is not everybody', () => {
    const mention = readOne('ar', 'وأدان مرصد السهل هجوم الجيش الوطني على الميناء.');
    expect(mention).toMatchObject({ kind: 'statement', attribution: { source: 'watch' } });
  });
});

describe('a toll', () => {
  it('is told without an actor', () => {
    expect(readOne('ar', 'وقتل أكثر من 70 شخصا في الفيضان.').happening).toBe('kill');
    expect(readOne('ar', 'وأفاد مصدر محلي بأن نحو ثلاثين مزارعا أصيبوا.').happening).toBe('injure');
    expect(read('ar', 'وسقط 12 قتيلا في القرية القديمة.')).toHaveLength(1);
    expect(read('ar', 'وسقط 12 كتابا من الرف القديم.')).toEqual([]);
    expect(read('ar', 'وعملت الهيئة بكامل طاقتها مع 8 لجان فرعية.')).toEqual([]);
    expect(read('ar', 'وقتل الوقت في المقهى كعادته.')).toEqual([]);
  });

  it('that has risen since takes no single day', () => {
    const told = readArticle('ar', ['قصف الجيش الوطني الميناء أمس.', 'وقتل منذ ذلك الحين نحو 40 شخصا.']);
    expect(told.at(-1)?.date).toBeNull();
  });
});

describe('what has held since a day', () => {
  it('was done on that day', () => {
    expect(readOne('ar', 'وقطعت السلطات الاتصالات منذ فجر يوم 12 مارس.').date).toMatch(/^2021-03-12/);
  });
});

describe('what is expected of the day of publication', () => {
  it('is a plan', () => {
    expect(readOne('ar', 'ومن المتوقع أن يصوت برلمان نورلاند اليوم على الموازنة.').stance).toBe('planned');
  });
});
