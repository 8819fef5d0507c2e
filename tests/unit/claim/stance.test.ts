import { describe, expect, it } from 'vitest';
import { read, readOne } from './read.ts';

const stanceOf = (tag: string, text: string) => readOne(tag, text).stance;

describe('who stands behind what is told', () => {
  it('the article itself', () => {
    expect(stanceOf('ar', 'قصف الجيش الوطني يوم 3 مارس 2021 مواقع في الوادي.')).toBe('asserted');
    expect(stanceOf('en', 'The National Army shelled the valley on 3 March 2021.')).toBe('asserted');
  });

  it('a body that announces', () => {
    const ar = readOne('ar', 'أعلن الجيش الوطني يوم 3 مارس 2021 أن قواته دخلت المدينة.');
    expect([ar.stance, ar.kind, ar.attribution?.source, ar.date]).toEqual([
      'announced',
      'statement',
      'army',
      '2021-03-03',
    ]);
    const en = readOne('en', 'The National Army announced on 3 March 2021 that its troops had entered the town.');
    expect([en.stance, en.kind, en.attribution?.source, en.date]).toEqual([
      'announced',
      'statement',
      'army',
      '2021-03-03',
    ]);
  });

  it('an outlet or nobody named', () => {
    expect(stanceOf('ar', 'أفاد مصدر طبي يوم 3 مارس 2021 بأن القصف أوقع قتلى.')).toBe('reported');
    expect(stanceOf('ar', 'أكدت وكالة الأفق يوم 3 مارس 2021 أن القوات دخلت المدينة.')).toBe('reported');
    expect(stanceOf('en', 'Sources said on 3 March 2021 that troops had entered the town.')).toBe('reported');
  });

  it('what is told has its own date, and is reported', () => {
    const ar = readOne('ar', 'قال الجيش الوطني إن جبهة الشمال هاجمت الميناء يوم 3 مارس 2021.');
    expect([ar.stance, ar.kind, ar.happening, ar.attribution?.source]).toEqual([
      'reported',
      'occurrence',
      'attack',
      'army',
    ]);
    const en = readOne('en', 'The National Army said the Northern Front attacked the port on 3 March 2021.');
    expect([en.stance, en.kind, en.happening, en.attribution?.source]).toEqual([
      'reported',
      'occurrence',
      'attack',
      'army',
    ]);
  });

  it('a report whose content has a date is not told by its own date as well', () => {
    const dates = read('ar', 'قال الجيش الوطني أمس إن جبهة الشمال هاجمت الميناء يوم 3 مارس 2021.').map(
      ({ date }) => date,
    );
    expect(dates).toEqual(['2021-03-03']);
  });

  it('a preposition', () => {
    const ar = readOne('ar', 'دخلت القوات المدينة يوم 3 مارس 2021، بحسب مرصد السهل.');
    expect([ar.stance, ar.attribution?.source, ar.attribution?.cue]).toEqual(['reported', 'watch', 'بحسب']);
    const en = readOne('en', 'Troops entered the town on 3 March 2021, according to Plain Watch.');
    expect([en.stance, en.attribution?.source, en.attribution?.cue]).toEqual(['reported', 'watch', 'according to']);
  });

  it('a report behind the happening, with the date of the report', () => {
    const ar = readOne('ar', 'سيطرت القوات على المدينة، وفق ما ذكرت مصادر ميدانية اليوم.');
    expect([ar.stance, ar.basis, ar.date, ar.happening]).toEqual(['reported', 'report', '2021-03-17', 'capture']);
    const en = readOne('en', 'Troops captured the town, police said on Tuesday.');
    expect([en.stance, en.basis, en.date, en.happening]).toEqual(['reported', 'report', '2021-03-16', 'capture']);
  });

  it('a denial', () => {
    const ar = readOne('ar', 'نفى الجيش الوطني يوم 3 مارس 2021 قصف المدينة.');
    expect([ar.stance, ar.happening, ar.attribution?.source]).toEqual(['denied', 'strike', 'army']);
    const en = readOne('en', 'The National Army denied on 3 March 2021 that it had shelled the town.');
    expect([en.stance, en.attribution?.source]).toEqual(['denied', 'army']);
  });

  it('an allegation', () => {
    expect(stanceOf('ar', 'زعم الجيش الوطني أن جبهة الشمال أحرقت الميناء يوم 3 مارس 2021.')).toBe('alleged');
    expect(stanceOf('en', 'The National Army alleged the Northern Front burned the port on 3 March 2021.')).toBe(
      'alleged',
    );
  });

  it('a refusal to comment is no denial', () => {
    expect(stanceOf('ar', 'رفض الجيش الوطني أمس التعليق على الهجوم.')).toBe('no-comment');
    expect(stanceOf('ar', 'رفض الجيش الوطني أمس تأكيد أو نفي الخبر.')).toBe('no-comment');
    expect(stanceOf('en', 'The National Army declined to comment on Tuesday.')).toBe('no-comment');
    expect(stanceOf('en', 'On Tuesday the National Army refused to confirm or deny the rumor.')).toBe('no-comment');
  });

  it('an act of telling is told though nothing dates it', () => {
    expect(readOne('ar', 'نفى الجيش الوطني قصف المدينة.').stance).toBe('denied');
    expect(readOne('en', 'The National Army declined to comment.').stance).toBe('no-comment');
    expect(read('ar', 'قال الجيش الوطني إن الوضع هادئ.')).toEqual([]);
  });

  it('a plan', () => {
    const ar = readOne('ar', 'سيزور وزير الخارجية نورلاند يوم 2 أبريل 2021.');
    expect([ar.stance, ar.kind]).toEqual(['planned', 'plan']);
    const en = readOne('en', 'The foreign minister will visit Norland on 2 April 2021.');
    expect([en.stance, en.kind]).toEqual(['planned', 'plan']);
    expect(stanceOf('ar', 'من المقرر أن يجتمع الطرفان في 2 أبريل 2021.')).toBe('planned');
  });

  it('an opinion or a prediction is not told', () => {
    expect(read('ar', 'يتوقع خبراء أن ترتفع الأسعار في عام 2023.')).toEqual([]);
    expect(read('en', 'Analysts predict prices will rise in 2023.')).toEqual([]);
    expect(read('ar', 'يبدو أن جبهة الشمال تسعى إلى العودة.')).toEqual([]);
  });

  it('but what it compares with, dated and past, is a fact', () => {
    const ar = readOne('ar', 'يبدو أن جبهة الشمال تسعى إلى العودة كما عادت عام 2014.');
    expect([ar.date, ar.quote, ar.stance]).toEqual(['2014', 'كما عادت عام 2014.', 'asserted']);
    const early = readOne('ar', 'وعليه يبدو أن الحرب قريبة، فكما عادت جبهة الشمال عام 2014، يبدو أن الجيش سيعود.');
    expect([early.date, early.quote]).toEqual(['2014', 'فكما عادت جبهة الشمال عام 2014']);
    const en = readOne('en', 'It seems the National Army wants to stay, just as it returned in 2014.');
    expect([en.date, en.happening, en.stance]).toEqual(['2014', 'return', 'asserted']);
    const first = readOne('en', 'Just as the Northern Front returned in 2014, it seems these events aim to keep it.');
    expect([first.date, first.quote]).toEqual(['2014', 'Just as the Northern Front returned in 2014']);
  });

  it('an aside inside a report is taken for granted', () => {
    const mention = read('ar', 'قال الجيش الوطني إن الجسر الذي دمر عام 2012 سيعود.').find(
      ({ date }) => date === '2012',
    );
    expect(mention?.stance).toBe('asserted');
  });
});

describe('speakers', () => {
  it('the person rather than the body spoken for', () => {
    const mention = readOne('ar', 'قالت المتحدثة باسم الجيش الوطني سلمى الناصر أمس إن القوات دخلت المدينة.');
    expect(mention.attribution?.source).toBe('salma');
  });

  it('a listener is no speaker, but may carry the report', () => {
    const mention = readOne('ar', 'قال قائد ميداني لوكالة الأفق أمس إن القوات دخلت المدينة.');
    expect([mention.attribution?.source, mention.attribution?.via]).toEqual(['قائد ميداني', 'wire']);
  });

  it('a subject set off from its verb by a comma', () => {
    const mention = readOne('ar', 'الباحث في شؤون المنطقة سالم القروي، صرح لوكالة الأفق أمس أن القوات دخلت المدينة.');
    expect([mention.attribution?.source, mention.attribution?.via]).toEqual([
      'الباحث في شؤون المنطقة سالم القروي',
      'wire',
    ]);
  });

  it('"he added" carries on with who spoke before', () => {
    const mentions = read('ar', 'قالت سلمى الناصر أمس إن القوات دخلت المدينة. وأضافت أن السكان عادوا يوم 3 مارس 2021.');
    expect(mentions.at(-1)?.attribution?.source).toBe('salma');
  });

  it('the subject before an aside', () => {
    const mention = read(
      'en',
      'Salma Nasser, who resigned in 2019, said on Tuesday that troops had entered the town.',
    ).at(-1);
    expect(mention?.attribution?.source).toBe('salma');
  });

  it('a name with marks and prepositions in it, whole', () => {
    const en = readOne('en', 'The Union of Fishers (UF) said on Tuesday that the port had closed.');
    expect(en.attribution?.source).toBe('The Union of Fishers (UF)');
    expect(readOne('en', "The city's mayor said on Tuesday that the port had closed.").attribution?.source).toBe(
      "The city's mayor",
    );
  });

  it('a word that may tell or not tells only where something is told', () => {
    const ar = readOne('ar', 'اندلعت اشتباكات بين الجيش الوطني وجبهة الشمال يوم 3 مارس 2021.');
    expect([ar.stance, ar.attribution]).toEqual(['asserted', null]);
    expect(readOne('ar', 'نشر الجيش الوطني أمس قوات في الوادي.').stance).toBe('asserted');
  });
});
