import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../../src/language/index.ts';
import { type TemporalExpression, tagText } from '../../../src/temporal/index.ts';

const first = (text: string, tag: string, creationTime: string | null = '2015-08-05'): TemporalExpression | null => {
  const language = findLanguage(tag);
  if (language === null) throw new Error(`no language ${tag}`);
  return tagText(text, { language, creationTime })[0] ?? null;
};

describe('a day that does not exist', () => {
  it.each([
    ['31 June 2015', 'en', '2015-06', '2015-06'],
    ['29 February 2015', 'en', '2015-02', '2015-02'],
    ['Feb. 30', 'en', '2015-02', '2015-02'],
    ['31 أيلول', 'ar', '2015-09', '2015-09'],
    ['29 شباط 2015', 'ar', '2015-02', '2015-02'],
    ['29/2/15', 'en', '2015-02', '2015-02'],
    // Safar of 1437 had 29 days by the table of Umm al-Qura.
    ['30 صفر 1437هـ', 'ar', 'XXXX', '2015-11-13/2015-12-11'],
    ['31 رمضان 1436هـ', 'ar', 'XXXX', '2015-06-18/2015-07-16'],
  ])('leaves the month that it was said to be of: %s', (text, tag, value, edtf) => {
    expect(first(text, tag)).toMatchObject({ text, value, edtf });
  });
  it.each([
    ['at 25:00', 'en'],
    ['at 10:61', 'en'],
    ['at 24:30', 'en'],
    ['الساعة 10:61', 'ar'],
    ['الساعة 2500', 'ar'],
  ])('is none of a clock that does not go so far: %s', (text, tag) => expect(first(text, tag)).toBeNull());
  it('is found in the year that has it', () => {
    expect(first('29 February', 'en')).toMatchObject({ value: '2016-02-29' });
    expect(first('at 24:00', 'en')).toMatchObject({ value: '2015-08-06T00:00' });
  });
  it.each([
    ['the fifth Friday of February 2015', 'en'],
    ['the fifth quarter of 2015', 'en'],
  ])('never becomes a day: %s', (text, tag) => {
    const found = first(text, tag);
    expect(found === null || found.value === '2015').toBe(true);
  });
});

describe('words that disagree', () => {
  it.each([
    ['Monday, July 30, 2015', 'en', '2015-07-30', '2015-07-30?'],
    ['Monday, July 30', 'en', '2015-07-30', '2015-07-30?'],
    ['الاثنين 30 يوليو 2015', 'ar', '2015-07-30', '2015-07-30?'],
    ['أمس الجمعة', 'ar', '2015-07-31', '2015-07-31?'],
    ['today, Friday', 'en', '2015-07-31', '2015-07-31?'],
    ['أمس الثلاثاء 3 آب', 'ar', '2015-08-04', '2015-08-04?'],
    ['8 شوال 1436هـ الموافق 24 أيلول 2015', 'ar', '2015-09-24', '2015-09-24?'],
    ['عام 1436هـ الموافق 2010م', 'ar', '2010', '2010?'],
  ])('leave the date as written, marked uncertain: %s', (text, tag, value, edtf) => {
    expect(first(text, tag)).toMatchObject({ value, edtf });
  });
  it.each([
    ['Thursday, July 30, 2015', 'en', '2015-07-30'],
    ['أمس الثلاثاء', 'ar', '2015-08-04'],
    ['اليوم الأربعاء', 'ar', '2015-08-05'],
    // Written a day or two before it came out.
    ['اليوم (الثلاثاء)', 'ar', '2015-08-04'],
    ['أمس الأحد 2 آب', 'ar', '2015-08-02'],
    // The moon that was seen may be a day off the table.
    ['8 شوال 1436هـ الموافق 25 تموز 2015', 'ar', '2015-07-25'],
    ['8/10/1436هـ الموافق 24/7/2015', 'ar', '2015-07-24'],
    ['منتصف ليل الثلاثاء', 'ar', '2015-08-05T00:00:00'],
  ])('are told from those that agree: %s', (text, tag, edtf) => {
    expect(first(text, tag)).toMatchObject({ edtf });
  });
  it('are settled by the year that the text tells', () => {
    const language = findLanguage('en');
    if (language === null) throw new Error('no English');
    const text = 'It began on September 11, 2001. On Tuesday, September 11, he was away.';
    const values = tagText(text, { language, creationTime: '2005-08-05' }).map((one) => one.edtf);
    expect(values).toEqual(['2001-09-11', '2001-09-11']);
  });
});

describe('a year of two digits', () => {
  it.each([
    ['5/6/15', 'en', '2015-08-05', '2015-05-06'],
    ['5/6/98', 'en', '2015-08-05', '1998-05-06'],
    ['5/6/36', 'en', '2015-08-05', '1936-05-06'],
    ['5/6/35', 'en', '2015-08-05', '2035-05-06'],
    ['5/6/15', 'en', '1920-08-05', '1915-05-06'],
    ['5/6/98', 'ar', '1989-08-05', '1998-06-05'],
    ['5/6/98', 'ar', null, '1998-06-05'],
    ['5/6/15', 'ar', null, '2015-06-05'],
    ['8/10/36هـ', 'ar', '2015-08-05', '2015-07-24'],
  ])('%s (%s, %s) is of the century that brings it near', (text, tag, creationTime, value) => {
    expect(first(text, tag, creationTime)).toMatchObject({ value, basis: 'absolute' });
  });
});

describe('a Hijri day of long ago', () => {
  it('is about the day that the arithmetic calendar gives', () => {
    expect(first('4 صفر 656هـ', 'ar', null)).toMatchObject({ value: '1258-02-17', edtf: '1258-02-17~' });
    expect(first('15 رمضان 1433', 'ar', null)).toMatchObject({ value: '2012-08-03', edtf: '2012-08-03' });
  });
});
