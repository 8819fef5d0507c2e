import { describe, expect, it } from 'vitest';
import { read, readOne } from './read.ts';

const titleOf = (tag: string, text: string): string => readOne(tag, text).title;
const titlesOf = (tag: string, text: string): string[] => read(tag, text).map(({ title }) => title);

describe('a title ends where a phrase does', () => {
  it('and not within a number, or before its per cent', () => {
    const sold =
      'Norland Mills dropped further on 3 March 2021, closing at $14 a share, off $1.25 a share, on volume of 6,518,300 shares.';
    expect(titleOf('en', sold)).not.toMatch(/6,?5?1?8?$/u);
    const fell =
      'انخفضت واردات نورلاند من القمح والشعير والذرة عام 2019 عبر ميناء الوادي القديم في الشمال بنسبة 27 في المائة من المجموع.';
    expect(titleOf('ar', fell)).not.toMatch(/(27|في المائة)$|بنسبة$/u);
  });

  it('and not before the second of two that something is between', () => {
    const ar =
      'وقع الجيش الوطني يوم 3 مارس 2021 اتفاقا لتبادل الجثامين بين مقاتلين من الكتائب الشرقية القادمة من الوادي وجبهة الشمال.';
    expect(titleOf('ar', ar)).toBe('وقع الجيش الوطني اتفاقا لتبادل الجثامين');
  });

  it('and not before the second side of «من جهة»', () => {
    const ar = 'اندلعت اشتباكات أمس بين حرس الميناء من جهة وعمال السفن من جهة ثانية في نورلاند.';
    expect(titleOf('ar', ar)).toBe('اندلعت اشتباكات بين حرس الميناء من جهة وعمال السفن من جهة ثانية في نورلاند');
  });

  it('and not with a verb whose object is cut off', () => {
    const en =
      'In Norland, the board gave a careful first answer to the ruling on 3 March 2021, warning against "too much joy" and predicting that some would go on.';
    for (const title of titlesOf('en', en)) expect(title).not.toMatch(/warning$/u);
  });

  it('and not within a name that no list holds', () => {
    const en =
      'On 3 March 2021 Adam Brook was charged in a civil suit filed in the town court of Eastport by the Weights and Measures Office.';
    expect(titleOf('en', en)).not.toMatch(/Weights$|by the$/u);
  });
});

describe('a title begins with whole words', () => {
  it('and with the first letter of a verb, though the rest would be a word as well', () => {
    expect(titleOf('ar', 'فتحت الشرطة النار على عمال الميناء يوم 3 أيار.')).toBe('فتحت الشرطة النار على عمال الميناء');
  });

  it('and leaves out with an hour what brings it in', () => {
    expect(titleOf('ar', 'أعلن برلمان نورلاند عند الساعة 21:15 من 3 أيار حظر التجول.')).toBe(
      'أعلن برلمان نورلاند حظر التجول',
    );
  });

  it('and keeps in brackets what a preposition leads to', () => {
    expect(titleOf('ar', 'افتتحت البلدية معرضا في (دار الفنون) يوم 3 أيار 2021.')).toBe(
      'افتتحت البلدية معرضا في (دار الفنون)',
    );
    expect(titleOf('ar', 'افتتحت بلدية نورلاند (شمال) معرضا يوم 3 أيار 2021.')).toBe('افتتحت بلدية نورلاند معرضا');
  });

  it('and not behind the hyphen of one', () => {
    const [told] = titlesOf(
      'en',
      'It follows the new grain-market reform law, which requires mills to sell all stocks by 2030.',
    );
    expect(told).toMatch(/^(The new )?[Gg]rain-market reform law/u);
  });

  it('and with the article of its noun', () => {
    const en = 'He oversees the harbor treaty that closed the mill in 1991.';
    expect(titleOf('en', en)).toMatch(/^The harbor treaty/u);
    expect(titleOf('en', 'A 1996 law strengthened the 1962 trade embargo against Norland.')).toMatch(
      /the trade embargo/u,
    );
  });
});

describe('a noun with a clause about it', () => {
  it('is told as a sentence', () => {
    expect(titlesOf('ar', 'وقعت الشركة عقدا مع نورلاند التي اشترت 14 سفينة في حزيران 2019.')).toContain(
      'نورلاند اشترت 14 سفينة',
    );
  });

  it('stays as it is where it is the subject of another verb', () => {
    const [told] = titlesOf('ar', 'قال الوزير إن السفن التي وصلت عام 2019 غادرت الميناء لاحقا.');
    expect(told).not.toMatch(/^السفن وصلت/u);
    const en = 'Mr. Brook said the fires that hurt the mill in 2019 are now behind it.';
    for (const title of titlesOf('en', en)) expect(title).not.toMatch(/^The fires hurt/u);
  });
});

describe('words that are no sentence', () => {
  it('give way to the start of the sentence', () => {
    const planned = 'Norland Mills said it plans a sale of 90 boats, to be completed around 1 June 2021.';
    expect(titleOf('en', planned)).toMatch(/^Norland Mills said it plans a sale of 90 boats/u);
    const rose = 'Net rose to $12 million from $9 million, including gains of $2 million, up from $1 million in 2019.';
    expect(titlesOf('en', rose).every((title) => title.startsWith('Net rose'))).toBe(true);
    const ordered = 'تسلم الجيش الوطني ثلاث سفن، كان قد طلبها في شباط 2019 من حوض نورلاند.';
    expect(titlesOf('ar', ordered).every((title) => title.startsWith('تسلم الجيش الوطني'))).toBe(true);
  });

  it('and a pronoun, where that start goes as far as the deed', () => {
    const en = 'Brook has been in the news since he was found in a boat off the coast in November 2019.';
    expect(titlesOf('en', en).every((title) => title.startsWith('Brook'))).toBe(true);
  });

  it('have their subject before an aside within which other clauses hang', () => {
    const en =
      'The transport board, which does not want to see Norland punished as a result of strikes that were clearly aimed at the port, lifted its warnings on 3 March 2021.';
    expect(titleOf('en', en)).toMatch(/^The transport board lifted its warnings/u);
  });
});

describe('small words', () => {
  it('that only say that it is done are left out', () => {
    expect(titleOf('ar', 'وكان الجيش الوطني قد أطلق المفاوضات عام 2012.')).toBe('الجيش الوطني أطلق المفاوضات');
  });

  it('stay with the end of a quarter or year', () => {
    const en = 'The mill said it lost 4,100 boats in the year ended June 12, 2020.';
    for (const title of titlesOf('en', en)) expect(title).not.toMatch(/ended$/u);
  });
});

describe('the subject of what was told', () => {
  it('stands before «كان», which opens no clause', () => {
    expect(titleOf('ar', 'وكشف سالم أن وفد وزارة الري كان قد التقى بوزير الزراعة في الخامس عشر من مارس 2015.')).toBe(
      'وفد وزارة الري كان التقى بوزير الزراعة',
    );
  });

  it('is who speaks, of a deed done with others behind «إنه»', () => {
    expect(titleOf('ar', 'وأوضح سالم الخطيب، إنه بحث مع نظرائه أمس الاتفاق والصراعات في المنطقة.')).toBe(
      'سالم الخطيب بحث مع نظرائه الاتفاق والصراعات في المنطقة',
    );
  });

  it('is named before a verb whose ending says so', () => {
    expect(titleOf('ar', 'وذكر سالم أن العمال خرجوا من المصنع وأغلقوا يوم 3 مارس 2021 الطريق.')).toBe(
      'العمال خرجوا من المصنع وأغلقوا الطريق',
    );
  });
});
