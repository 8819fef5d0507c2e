import { describe, expect, it } from 'vitest';
import { read, readOne } from './read.ts';

const titleOf = (tag: string, text: string): string => readOne(tag, text).title;
const titlesOf = (tag: string, text: string): string[] => read(tag, text).map(({ title }) => title);

describe('where a title is cut', () => {
  it('is before a phrase, not within one', () => {
    const ar =
      'نقلت ثلاث شاحنات كبيرة يوم 3 مارس 2021 صناديق من الأدوية والأغطية إلى مستودعات برلمان نورلاند في أقصى شمال الوادي قرب السد القديم.';
    expect(titleOf('ar', ar)).toBe('نقلت ثلاث شاحنات كبيرة صناديق من الأدوية والأغطية إلى مستودعات برلمان نورلاند');
  });

  it('is not behind a word that asks for more', () => {
    const ar =
      'سيلتقي الجيش الوطني يوم 3 مارس 2022 وفدا من أهالي القرى الصغيرة والبلدات البعيدة لبحث الأضرار الناتجة عن الفيضان.';
    expect(titleOf('ar', ar)).not.toMatch(/الناتجة$/u);
  });

  it('is never before the deed', () => {
    const en =
      'On Tuesday, former national light welterweight boxing champion and festival medalist Adam Brook was banned for doping.';
    expect(titleOf('en', en)).toBe('Adam Brook was banned for doping');
    expect(
      titleOf('ar', 'بكى قائد الكتيبة الأولى في جبهة الشمال سالم الخطيب، الذي اغتيل في الميناء عام 2008.'),
    ).toMatch(/اغتيل في الميناء/u);
  });

  it('leaves no half of a name', () => {
    for (const title of titlesOf(
      'en',
      `${'The old bridge over the river that leads to the port and the market was'} bombed by the National Army on 3 March 2021 near the parliament of Norland.`,
    ))
      expect(title).not.toMatch(/parliament of$|the National$/);
  });
});

describe('what a title leaves out', () => {
  it('is who wrote it, and where', () => {
    expect(titleOf('ar', 'سالم العلي- صحيفة الأفق- نورلاند: قصف الجيش الوطني الميناء القديم يوم 3 مارس 2021.')).toBe(
      'قصف الجيش الوطني الميناء القديم',
    );
    expect(titleOf('en', 'PORT ELLIS (Horizon) - The National Army bombed the port on 3 March 2021.')).toMatch(
      /^The National Army/,
    );
  });

  it('is an aside between dashes or pauses', () => {
    expect(titleOf('ar', 'استقبل الوزير – حفظه الله – وفد جبهة الشمال يوم 3 مارس 2021.')).toBe(
      'استقبل الوزير وفد جبهة الشمال',
    );
    expect(titleOf('ar', 'وأقر برلمان نورلاند، في جلسته المنعقدة أمس الأربعاء، قانونا جديدا للانتخابات.')).toBe(
      'أقر برلمان نورلاند قانونا جديدا للانتخابات',
    );
    expect(titleOf('en', 'The court, in a ruling issued on Wednesday, ordered the release of the journalist.')).toBe(
      'The court ordered the release of the journalist',
    );
  });

  it('is not a number in brackets that counts something', () => {
    expect(titleOf('ar', 'وأحبط الجيش الوطني تهريب (51) صندوقا من الذخيرة يوم 3 مارس 2021.')).toContain(
      'تهريب 51 صندوقا',
    );
  });

  it('is not the letter that joins a second verb behind a date', () => {
    expect(titleOf('ar', 'وأعاد الجيش الوطني يوم 3 مارس 2021 فتح الطريق وسيطر على التل.')).not.toMatch(/الطريق سيطر/u);
  });
});

describe('what an English title begins with', () => {
  it('is the subject before an aside', () => {
    const en = 'The talks, which began on 2 February and were suspended a week later, will resume on Sunday.';
    expect(titlesOf('en', en)).toEqual(['The talks began', 'The talks were suspended', 'The talks will resume']);
    expect(
      titlesOf('en', 'The agreement, signed on 4 May 2020, requires both sides to withdraw by 30 June 2021.'),
    ).toContain('The agreement requires both sides to withdraw');
  });
});

describe('verbs that no list holds', () => {
  it('bear the date of their clause in English', () => {
    const en = 'Hundreds of people gathered outside the embassy on Sunday, demanding the release of prisoners.';
    const [only] = read('en', en);
    expect(only?.title).toMatch(/^Hundreds of people gathered/);
    expect(only?.stance).toBe('asserted');
    expect(only?.happening).toBeNull();
  });

  it('are not told of where nothing dates them', () => {
    expect(read('en', 'People gathered in the square near the old mill.')).toEqual([]);
  });

  it('are no words that only look so', () => {
    expect(read('en', 'A hundred red bikes indeed stood in the shed.')).toEqual([]);
  });
});
