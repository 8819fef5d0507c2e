import { describe, expect, it } from 'vitest';
import { findLanguage, type Language } from '../../../src/language/index.ts';
import { type TemporalExpression, tagText } from '../../../src/temporal/index.ts';

const languageOf = (tag: string): Language => {
  const language = findLanguage(tag);
  if (language === null) throw new Error(`no language ${tag}`);
  return language;
};
const tag = (text: string, creationTime: string | null, language = 'ar'): TemporalExpression[] =>
  tagText(text, { language: languageOf(language), creationTime });
const only = (text: string, creationTime: string | null, language = 'ar'): TemporalExpression => {
  const [first, ...rest] = tag(text, creationTime, language);
  if (first === undefined || rest.length > 0)
    throw new Error(`one expression wanted in "${text}", ${rest.length} more came`);
  return first;
};

describe('a publication that is only about known', () => {
  it('gives one day where every day it may be agrees', () => {
    expect(only('في العشرين من الشهر الحالي', '2022-01-21~')).toMatchObject({
      value: '2022-01-20',
      edtf: '2022-01-20',
    });
    expect(only('العام الماضي', '2022-01-21~')).toMatchObject({ value: '2021', edtf: '2021' });
  });
  it('makes today about that day', () => {
    expect(only('وصل اليوم', '2022-01-21~')).toMatchObject({
      value: '2022-01-21',
      mod: 'APPROX',
      edtf: '2022-01-21~',
    });
    expect(only('at 10 p.m.', '2022-01-21~', 'en')).toMatchObject({
      value: '2022-01-21T22:00',
      mod: 'APPROX',
      edtf: '2022-01-21~',
    });
  });
  it('makes last Sunday one of the Sundays it may be, and chooses none', () => {
    expect(only('يوم الأحد الفائت', '2022-01-21~')).toMatchObject({
      value: '2022-WXX-7',
      edtf: '2022-01-16/2022-01-23',
    });
    expect(only('هذا الأسبوع', '2022-01-21~')).toMatchObject({ value: '2022-WXX', edtf: '2022-01-17/2022-01-30' });
  });
  it('chooses no day of a month that is itself uncertain', () => {
    expect(only('أمس', '2020-05?')).toMatchObject({ value: '2020-XX-XX', edtf: '2020-03-31/2020-06-29' });
    expect(only('last month', '2020-05?', 'en')).toMatchObject({ value: '2020-04', mod: 'APPROX', edtf: '2020-04~' });
  });
});

describe('a publication of which only the month is known', () => {
  it('leaves last Sunday some Sunday, between the first and the last it may be', () => {
    expect(only('يوم الأحد الفائت', '2020-05')).toMatchObject({ value: '2020-WXX-7', edtf: '2020-04-26/2020-05-24' });
  });
  it('still tells the month', () => {
    expect(only('الشهر الماضي', '2020-05')).toMatchObject({ value: '2020-04', edtf: '2020-04' });
  });
  it.each([
    ['اليوم', 'ar', '2020-05-XX', '2020-05-01/2020-05-31'],
    ['yesterday morning', 'en', '2020-XX-XXTMO', '2020-04-30/2020-05-30'],
    ['مساء الأحد', 'ar', '2020-WXX-7TEV', '2020-04-26/2020-05-31'],
    ['at 10 p.m.', 'en', '2020-05-XXT22:00', '2020-05-01/2020-05-31'],
    ['this week', 'en', '2020-WXX', '2020-04-27/2020-05-31'],
    ['الجمعة المقبل', 'ar', '2020-WXX-5', '2020-05-08/2020-06-05'],
    ['the third quarter', 'en', 'XXXX-Q3', '2019-07-01/2020-09-30'],
  ])('keeps of %s (%s) what holds on each of its days', (text, language, value, edtf) => {
    expect(only(text, '2020-05', language)).toMatchObject({ value, edtf });
  });
  it('changes no length', () => {
    const lengths = ['the last three days', 'the past two years'].map((text) => only(text, '2020-05', 'en').value);
    expect(lengths).toEqual(['P3D', 'P2Y']);
  });
  it('passes its doubt on to what counts from an uncertain day, and none to what counts from a certain one', () => {
    expect(tag('He came yesterday. The following day he left.', '2020-05', 'en').at(-1)).toMatchObject({
      value: '2020-05-XX',
      edtf: '2020-05-01/2020-05-31',
      basis: 'context',
    });
    expect(tag('وصل في 3 أيار. وفي اليوم التالي غادر.', '2020-05').at(-1)).toMatchObject({
      value: '2020-05-04',
      edtf: '2020-05-04',
    });
  });
});

describe('a publication of which only the year or less is known', () => {
  it.each([
    ['14 تموز', '2020', 'XXXX-07-14', '2019-07-14/2020-07-14'],
    ['العشرين من الشهر الحالي', '2020', '2020-XX-20', '2020-01-20/2020-12-20'],
    ['الشهر الماضي', '2020', 'XXXX-XX', '2019-12/2020-11'],
    ['هذا العام', '2020', '2020', '2020'],
    ['الصيف الماضي', '202X', 'XXXX-SU', '2019-06-01/2029-08-31'],
    ['الشهر الماضي', '2020-21', '2020-XX', '2020-02/2020-04'],
    ['أمس', '[2020-05-05,2020-05-09]', '2020-05-XX', '2020-05-04/2020-05-08'],
    ['اليوم', 'Y12000', 'Y12000-XX-XX', 'Y12000-01-01/Y12000-12-31'],
    ['هذا الأسبوع', '-0043-03-15', '-0043-W11', '-0043-03-11/-0043-03-17'],
  ])('%s against %s is %s', (text, creationTime, value, edtf) => {
    expect(only(text, creationTime)).toMatchObject({ value, edtf });
  });
});

describe('a publication between two days', () => {
  it('gives one day where every day between agrees, and else the days between', () => {
    expect(only('يوم الأحد الفائت', '2020-05-05/2020-05-09')).toMatchObject({
      value: '2020-05-03',
      edtf: '2020-05-03',
    });
    expect(only('وصل اليوم', '2020-05-05/2020-05-09')).toMatchObject({
      value: '2020-05-XX',
      edtf: '2020-05-05/2020-05-09',
    });
  });
  it.each(['../2020-05-05', '2020-05-05/..', '[..2020-05]', 'XXXX', 'nonsense'])(
    'is unknown where it is %s',
    (time) => {
      expect(only('أمس', time)).toMatchObject({ edtf: null, basis: 'none' });
    },
  );
});

describe('a publication with its hour', () => {
  it.each([
    '2020-05-05T10:00:00Z',
    '2020-05-05T23:30:00-05:00',
    '2020-05-05T00:30:00+03:00',
    '2020-05-05T10:00:00.000Z',
  ])('is the day that is written, whatever the zone: %s', (time) =>
    expect(only('أمس', time)).toMatchObject({ value: '2020-05-04', edtf: '2020-05-04' }),
  );
});

describe('amounts of hours', () => {
  it.each([
    ['three hours ago', '2020-05-05', 'TIME', '2020-05-05', '2020-05-05'],
    ['three hours ago', '2020-05-05T01:00:00Z', 'TIME', '2020-05-04', '2020-05-04'],
    ['ten minutes ago', '2020-05-05T00:05:00Z', 'TIME', '2020-05-04', '2020-05-04'],
    ['72 hours ago', '2020-05-05', 'DATE', '2020-05-02', '2020-05-02'],
    ['36 hours ago', '2020-05-05', 'TIME', '2020-05-XX', '2020-05-03/2020-05-04'],
    ['36 hours ago', '2020-05-05T06:00:00Z', 'TIME', '2020-05-03', '2020-05-03'],
    ['a day and a half ago', '2020-05-01', 'TIME', '2020-04-XX', '2020-04-29/2020-04-30'],
    ['a month and a half ago', '2020-05-25', 'DATE', '2020-04', '2020-04'],
    ['the last 48 hours', '2020-05-05', 'DURATION', 'PT48H', '2020-05-03/2020-05-05'],
    ['the past three hours', '2020-05-05', 'DURATION', 'PT3H', '2020-05-05'],
  ])('%s, against %s', (text, time, type, value, edtf) => {
    expect(only(text, time, 'en')).toMatchObject({ type, value, edtf });
  });
  it('count in Arabic alike', () => {
    expect(only('بدأ قبل 48 ساعة', '2020-05-05')).toMatchObject({ value: '2020-05-03', edtf: '2020-05-03' });
    expect(only('بدأ قبل شهر ونصف', '2020-05-25')).toMatchObject({ value: '2020-04', edtf: '2020-04' });
  });
});

describe('weeks', () => {
  it('are the same before 1970', () => {
    expect(only('الأسبوع الماضي', '1965-05-05')).toMatchObject({ value: '1965-W17', edtf: '1965-04-26/1965-05-02' });
    expect(only('Tuesday of last week', '1916-05-05', 'en').value).toBe('1916-04-25');
  });
});

describe('a publication that is not known', () => {
  it('leaves what is relative symbolic and unplaced', () => {
    expect(only('يوم الأحد الفائت', null)).toMatchObject({ value: 'XXXX-WXX-7', edtf: null, basis: 'none' });
    expect(only('14 تموز', null)).toMatchObject({ value: 'XXXX-07-14', edtf: null });
  });
  it.each([
    ['أمس', 'ar', 'XXXX-XX-XX'],
    ['الأسبوع الماضي', 'ar', 'XXXX-WXX'],
    ['last month', 'en', 'XXXX-XX'],
    ['last year', 'en', 'XXXX'],
    ['yesterday morning', 'en', 'XXXX-XX-XXTMO'],
    ['last summer', 'en', 'XXXX-SU'],
    ['the 20th of this month', 'en', 'XXXX-XX-20'],
    ['في التاسع من الشهر الماضي', 'ar', 'XXXX-XX-09'],
    ['three hours ago', 'en', 'PAST_REF'],
    ['Tuesday of last week', 'en', 'XXXX-WXX-2'],
  ])('leaves of %s (%s) its unit', (text, language, value) => {
    expect(only(text, null, language)).toMatchObject({ value, edtf: null, basis: 'none', anchor: null });
  });
  it('still places what is written out', () => {
    expect(only('عام 2014', null)).toMatchObject({ value: '2014', edtf: '2014', basis: 'absolute', anchor: null });
  });
  it('gives a story the year that it tells', () => {
    const values = tag(
      'في 25 يناير خرجت مظاهرة. وفي 11 فبراير 2011 تنحى الرئيس. وفي اليوم التالي عاد الهدوء.',
      null,
    ).map((one) => one.value);
    expect(values).toEqual(['2011-01-25', '2011-02-11', '2011-02-12']);
  });
  it('is not led astray by a year told aside', () => {
    const values = tag('بدأت الحرب في 20 مارس 2003. الرئيس الذي حكم منذ 1979 فر في 9 أبريل.', null).map(
      (one) => one.value,
    );
    expect(values).toEqual(['2003-03-20', '1979', '2003-04-09']);
  });
});

describe('what is said and what is implied', () => {
  it('are told apart, with the anchor', () => {
    expect(only('في شهر يناير الفائت', '2020-05-06')).toMatchObject({
      value: '2020-01',
      said: ['month'],
      implied: ['year'],
      basis: 'dct',
      anchor: '2020-05-06',
      rule: 'month-year',
    });
  });
});

describe('this winter', () => {
  const winter = (day: string): string | undefined => only('this winter', day, 'en')?.value;
  it('is the one that has just ended, as long as that is near', () => {
    expect(winter('2020-03-14')).toBe('2019-WI');
    expect(winter('2020-01-14')).toBe('2019-WI');
  });
  it('is the one to come in summer', () => {
    expect(winter('2020-07-01')).toBe('2020-WI');
    expect(winter('2020-12-15')).toBe('2020-WI');
  });
});

describe('the end of last week', () => {
  it('is the last three days of the week as the region counts it', () => {
    expect(only('أواخر الأسبوع الفائت', '2020-05-06')).toMatchObject({
      value: '2020-W18',
      mod: 'END',
      edtf: '2020-04-30/2020-05-02',
    });
    expect(only('late last week', '2020-05-06', 'en')).toMatchObject({
      value: '2020-W18',
      mod: 'END',
      edtf: '2020-05-01/2020-05-03',
    });
  });
});

describe('a dated report', () => {
  const [said, today] = tag(
    'كشفت وكالة الأنباء أول أمس عن لقاء، وأشارت الوكالة إلى أن الوفد غادر اليوم.',
    '2020-05-06',
  );
  it('keeps its own day for what it tells', () => {
    expect(said).toMatchObject({ value: '2020-05-04', basis: 'dct' });
    expect(today).toMatchObject({
      text: 'اليوم',
      value: '2020-05-04',
      edtf: '2020-05-04',
      basis: 'report',
      anchor: '2020-05-04',
    });
  });
  it('does not count yesterday twice', () => {
    const text = 'قال المدير في لقاء عقده أمس، وأضاف أن الشحنة وصلت أمس.';
    expect(tag(text, '2020-05-06').map(({ value }) => value)).toEqual(['2020-05-05', '2020-05-05']);
  });
  it('lends it to no other speaker, no other paragraph and no plain sentence', () => {
    const day = (text: string): string | undefined => tag(text, '2020-05-06').at(-1)?.value;
    expect(day('كشفت وكالة الأنباء أول أمس عن لقاء، وقال الوزير إن الوفد غادر اليوم.')).toBe('2020-05-06');
    expect(day('كشفت وكالة الأنباء أول أمس عن لقاء.\n\nوأشارت الوكالة إلى أن الوفد غادر اليوم.')).toBe('2020-05-06');
    expect(day('كشفت وكالة الأنباء أول أمس عن لقاء. وصل الوفد اليوم.')).toBe('2020-05-06');
  });
  it('does so in English too', () => {
    const text = 'The agency said on Monday that the convoy had left today.';
    expect(tag(text, '2020-05-06', 'en').at(-1)).toMatchObject({ value: '2020-05-04', basis: 'report' });
  });
});

describe('spelling', () => {
  it('changes nothing: marks, hamza, tatweel, digits, bidi controls, decomposed letters', () => {
    for (const text of [
      'كانُونُ الأوَّل ٢٠١١',
      'كانون الاول 2011',
      'كـانون الأول ۲۰۱۱',
      '\u200fكانون\u200f الأول 2011',
      'كانون الأول 2011'.normalize('NFD'),
    ])
      expect(only(text, '2020-05-06').value).toBe('2011-12');
  });
  it('starts spans after the letters glued before them', () => {
    expect(only('وبالأمس', '2020-05-06').text).toBe('الأمس');
    expect(only('وللعام الماضي', '2020-05-06').text).toBe('للعام الماضي');
    expect(only('وفي عام 2014', '2020-05-06').text).toBe('عام 2014');
  });
});
