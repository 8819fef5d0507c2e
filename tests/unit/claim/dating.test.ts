import { describe, expect, it } from 'vitest';
import { datesOf, read, readOne } from './read.ts';

describe('a date belongs to its own clause', () => {
  it('reads a date beside a participle of a view, where no verb tells', () => {
    expect(() => read('en', '16 March 2021, comments criticizing the mayor of Oldport.')).not.toThrow();
  });

  it('dates the verb before it', () => {
    expect(readOne('ar', 'قصف الجيش الوطني يوم 3 مارس 2021 مواقع في الوادي.').date).toBe('2021-03-03');
    expect(readOne('en', 'The National Army shelled the valley on 3 March 2021.').date).toBe('2021-03-03');
  });

  it('is that of the deed behind a number, and not behind the number of a law', () => {
    expect(datesOf('ar', 'قصف الجيش الوطني الرصيف رقم 5 عام 1998.')).toEqual(['1998']);
    expect(datesOf('ar', 'حاكمت سلطات نورلاند ثلاثة بحارة بموجب القانون رقم 5 لسنة 1998.')).not.toContain('1998');
  });

  it('never crosses a relative pronoun', () => {
    const ar = read('ar', 'ألغى برلمان نورلاند القانون الذي صدر عام 1998 بشأن الصيد.');
    expect(ar.filter(({ date }) => date === '1998').map(({ happening }) => happening)).toEqual(['decide']);
    expect(ar.find(({ happening }) => happening === 'revoke')?.date ?? null).toBeNull();
    const en = read('en', 'Lawmakers repealed the law that was enacted in 1998 on fishing.');
    expect(en.filter(({ date }) => date === '1998').map(({ happening }) => happening)).toEqual(['approve']);
  });

  it('keeps a happening and what followed it apart', () => {
    expect(datesOf('ar', 'عاد السكان في نيسان 2019 بعد انسحاب جبهة الشمال في كانون الثاني 2018.')).toEqual([
      '2019-04',
      '2018-01',
    ]);
    expect(
      datesOf('en', 'Residents returned in April 2019 after the Northern Front withdrew in January 2018.'),
    ).toEqual(['2019-04', '2018-01']);
  });

  it('reaches from the head of a sentence over its main clause', () => {
    expect(readOne('ar', 'وفي 5 شباط 2020، وقّع الطرفان اتفاقا في العاصمة.').date).toBe('2020-02-05');
    expect(readOne('en', 'On February 5, 2020, the two sides signed an agreement.').date).toBe('2020-02-05');
  });

  it('keeps a range whole', () => {
    expect(readOne('ar', 'حكمت جبهة الشمال الوادي من 1996 إلى 2001.').date).toBe('1996/2001');
    expect(readOne('en', 'The Northern Front occupied the valley from 1996 to 2001.').date).toBe('1996/2001');
  });

  it('takes two days in a row as one time', () => {
    expect(datesOf('ar', 'قتل 19 شخصا في انفجار ألغام أمس واليوم.')).toEqual(['2021-03-16/2021-03-17']);
  });

  it('dates a noun that the date stands before', () => {
    expect(
      read('en', 'A 2004 earthquake destroyed the old town.').map(({ date, happening }) => [date, happening]),
    ).toEqual([['2004', 'earthquake']]);
  });

  it('gives a second date of one verb to the noun between', () => {
    const mentions = read('ar', 'أعلنت جبهة الشمال يوم السبت هدنة ابتداء من 20 آذار.');
    expect(mentions.map(({ date, stance }) => [date, stance])).toEqual([
      ['2021-03-13', 'announced'],
      ['2021-03-20', 'planned'],
    ]);
  });

  it('gives a date to each of two verbs of a clause', () => {
    const mentions = read('en', 'People protested on Saturday against the law passed in February.');
    expect(mentions.map(({ date, title }) => [date, title])).toEqual([
      ['2021-03-13', 'People protested against the law passed'],
      ['2021-02', 'The law passed'],
    ]);
  });

  it('says about when for a named part of a month', () => {
    expect(readOne('ar', 'استعاد الجيش الوطني المطار في منتصف شباط 2021.').date).toBe('2021-02-15~');
    expect(readOne('en', 'The National Army recaptured the airport in mid-February 2021.').date).toBe('2021-02-15~');
  });
});

describe('dates that tell of nothing', () => {
  it('comparisons', () => {
    expect(datesOf('ar', 'المبلغ ما يزال ذاته للعام الماضي.')).toEqual([]);
    expect(datesOf('en', 'The budget is higher compared with 2019.')).toEqual([]);
  });

  it('what has stood since', () => {
    expect(datesOf('ar', 'يعتمد الجيش الوطني هذه القواعد منذ 2012.')).toEqual([]);
    expect(datesOf('en', 'Norland has been a member since 1971.')).toEqual([]);
  });

  it('but not what began then and goes on', () => {
    expect(datesOf('ar', 'يشن الجيش الوطني منذ 26 شباط حملة جوية على جبهة الشمال.')).toEqual(['2021-02-26']);
  });

  it('limits', () => {
    expect(datesOf('ar', 'لم يكن في الوادي طريق قبل شباط 1950.')).toEqual([]);
    expect(datesOf('en', 'There was no road in the valley before 1950.')).toEqual([]);
  });

  it('durations', () => {
    expect(datesOf('ar', 'استمرت المعركة ثلاثة أيام.').filter((date) => date !== null)).toEqual([]);
    expect(datesOf('en', 'The battle lasted for three days.').filter((date) => date !== null)).toEqual([]);
  });

  it('conditions, predictions, questions and what did not happen', () => {
    expect(datesOf('ar', 'إذا انسحبت جبهة الشمال في 20 آذار عاد السكان.')).toEqual([]);
    expect(datesOf('en', 'If the Northern Front withdraws on 20 March, residents return.')).toEqual([]);
    expect(datesOf('ar', 'متى انسحبت جبهة الشمال في عام 2018؟')).toEqual([]);
    expect(datesOf('en', 'Did the Northern Front withdraw in 2018?')).toEqual([]);
    expect(datesOf('ar', 'لم تنسحب جبهة الشمال في عام 2018.')).toEqual([]);
    expect(datesOf('en', 'The Northern Front did not withdraw in 2018.')).toEqual([]);
  });
});

describe('a bare weekday', () => {
  // Published on a Wednesday.
  it('is the last one where the verb tells of the past', () => {
    expect(datesOf('en', 'Police arrested 12 people planning an attack on Friday.')).toEqual(['2021-03-12']);
    expect(datesOf('ar', 'اعتقلت الشرطة 12 شخصا يوم الجمعة.')).toEqual(['2021-03-12']);
  });

  it('is the next one where it is called for or planned', () => {
    expect(datesOf('ar', 'دعا الحزب إلى تجمع كبير الأحد في العاصمة.')).toEqual(['2021-03-21']);
    expect(datesOf('en', 'The minister will visit Norland on Sunday.')).toEqual(['2021-03-21']);
  });
});

describe('clauses that share a date', () => {
  it('joined verbs are one telling, headed by the first', () => {
    const ar = readOne('ar', 'قتل جنديان وأصيب آخر أمس بانفجار عبوة.');
    expect([ar.happening, ar.date, ar.title]).toEqual(['kill', '2021-03-16', 'قتل جنديان وأصيب آخر بانفجار عبوة']);
    const en = readOne('en', 'The blast killed two soldiers and wounded another on Tuesday.');
    expect([en.happening, en.date]).toEqual(['kill', '2021-03-16']);
  });

  it('"when" tells the day of the clause before it', () => {
    const en = readOne('en', 'At least 30 people died when a bus crashed near the city on 12 March.');
    expect([en.happening, en.date, en.quote.startsWith('At least')]).toEqual(['die', '2021-03-12', true]);
    expect(readOne('ar', 'قتل جندي عندما انفجر لغم أمس قرب الوادي.').happening).toBe('kill');
  });

  it('a verb after an aside keeps its subject', () => {
    const mentions = read('en', 'The talks, which began in Geneva on 1 March, collapsed on Friday.');
    expect(mentions.map(({ date, title }) => [date, title])).toEqual([
      ['2021-03-01', 'The talks began in Geneva'],
      ['2021-03-12', 'The talks collapsed'],
    ]);
  });
});

describe('what nobody has planned or said', () => {
  it('a guess about the future is not told', () => {
    expect(datesOf('en', 'The army may withdraw by 2024.')).toEqual([]);
  });

  it('what is said not to be there is not told', () => {
    expect(datesOf('ar', 'أكد الجيش عدم وقوع قتلى أمس.').filter((date) => date === null)).toEqual([]);
  });

  it('an impersonal remark names no source', () => {
    expect(readOne('ar', 'يذكر أن الجيش الوطني انسحب من الوادي عام 2018.').attribution).toBeNull();
  });
});

describe('a date that cannot be read', () => {
  it('still holds its clause: no other phrase lends it a date', () => {
    const undated = { published: null };
    expect(datesOf('en', 'The National Army left the port on Sunday and in May 2020.', undated)).not.toContain(
      '2020-05',
    );
    expect(datesOf('ar', 'غادر الجيش الوطني الميناء يوم الأحد وفي أيار 2020.', undated)).not.toContain('2020-05');
    expect(datesOf('en', 'The National Army left the port in May 2020.', undated)).toEqual(['2020-05']);
  });
});

describe('a month without its year', () => {
  it('is the last one where it describes by what is over', () => {
    const text = 'أعلن الجيش الوطني اليوم أنه سيواصل انتشال ضحايا المركب الذي غرق في أيار.';
    expect(datesOf('ar', text)).toContain('2020-05');
  });
});
