import { describe, expect, it } from 'vitest';
import { findLanguage, type Language } from '../../../src/language/index.ts';
import { tagText } from '../../../src/temporal/index.ts';

/** Thursday 5 March 2020. */
const values = (tag: string, text: string, creationTime: string | null = '2020-03-05'): string[] =>
  tagText(text, { language: findLanguage(tag) as Language, creationTime }).map(({ value }) => value);

describe('a range ends after it begins', () => {
  it('from a weekday to a weekday, whatever the day of the text', () => {
    expect(values('fr', 'Le salon a lieu de lundi à vendredi.')).toEqual(['2020-03-02', '2020-03-06']);
    expect(values('en', 'The road was shut from Tuesday to Friday.')).toEqual(['2020-03-03', '2020-03-06']);
    expect(values('en', 'The strike will run from Monday through Wednesday.')).toEqual(['2020-03-09', '2020-03-11']);
    expect(values('ar', 'أغلق الطريق من الثلاثاء إلى السبت.')).toEqual(['2020-03-03', '2020-03-07']);
  });
  it('from the evening over midnight, on the next day', () => {
    expect(values('en', 'On 2 March the bridge was closed from 9 p.m. to 5 a.m.')).toEqual([
      '2020-03-02',
      '2020-03-02T21:00',
      '2020-03-03T05:00',
    ]);
    expect(values('ar', 'قطعت الكهرباء من الساعة التاسعة مساء حتى الساعة الخامسة صباحا.')).toEqual([
      '2020-03-05T21:00',
      '2020-03-06T05:00',
    ]);
    expect(values('fr', 'Le pont est fermé de 21h à 5h.')).toEqual(['2020-03-05T21:00', '2020-03-06T05:00']);
  });
  it('from a month to a month, in the year that has both', () => {
    expect(values('en', 'The pass was closed from November to February.')).toEqual(['2019-11', '2020-02']);
    expect(values('en', 'The pass will be closed from November to February.')).toEqual(['2020-11', '2021-02']);
    expect(values('fr', 'Le marché a lieu de mars à novembre.')).toEqual(['2020-03', '2020-11']);
    expect(values('ar', 'من تشرين الأول 2018 حتى آذار كان في الخارج.')).toEqual(['2018-10', '2019-03']);
    expect(values('en', 'He was held from 12 December to 3 January.')).toEqual(['2019-12-12', '2020-01-03']);
    expect(values('en', 'He was held from December to March 2014.')).toEqual(['2013-12', '2014-03']);
    expect(values('en', 'He was held in December and March 2014.')).toEqual(['2014-12', '2014-03']);
  });
  it('stays within its day where the hours go on', () => {
    expect(values('en', 'The office is open from 9 a.m. to 5 p.m.')).toEqual(['2020-03-05T09:00', '2020-03-05T17:00']);
  });
  it('is not made by hours that only stand beside each other', () => {
    expect(values('en', 'It began at 9 p.m. and the other at 5 a.m.')).toEqual([
      '2020-03-05T21:00',
      '2020-03-05T05:00',
    ]);
  });
});

describe('a list of days', () => {
  it('takes no count behind a day with its month', () => {
    expect(values('ar', 'ارتفعت الحصيلة منذ 20 فبراير إلى 21 قتيلا.')).toEqual(['2020-02-20']);
    expect(values('fr', 'Le bilan est passé depuis le 20 février à 21 morts.')).toEqual(['2020-02-20']);
  });
  it('goes on behind a month with its day', () => {
    expect(values('en', 'They met on Feb. 20 and 21.')).toEqual(['2020-02-20', '2020-02-21']);
  });
});

describe('a month of a clause is of the year that opens it', () => {
  it('where the clause tells what happened then', () => {
    expect(values('en', 'Its rise began in 2014, when it took the town in June.')).toEqual(['2014', '2014-06']);
    expect(values('ar', 'برز الفصيل عام 2014 عندما دخل البلدة في يونيو.')).toEqual(['2014', '2014-06']);
    expect(values('fr', 'Tout commence en 2014, quand il prend la ville en juin.')).toEqual(['2014', '2014-06']);
  });
  it('where the year opens the sentence', () => {
    expect(values('en', 'In 2014, it took the town in June and the dam in August.')).toEqual([
      '2014',
      '2014-06',
      '2014-08',
    ]);
    expect(values('ar', 'وفي عام 2014 دخل البلدة في يونيو.')).toEqual(['2014', '2014-06']);
  });
  it('and not where the year is of something else', () => {
    expect(values('en', 'On Monday it closed. The firm, founded in 2010, sold its mill in June.')).toEqual([
      '2020-03-02',
      '2010',
      '2019-06',
    ]);
    expect(values('en', 'The law of 2003 was changed in June.')).toEqual(['2003', '2019-06']);
    expect(values('en', 'In 2014 he left. He said in June that he was well.')).toEqual(['2014', '2019-06']);
    expect(values('en', 'In 2014 it closed, officials said in January.')).toEqual(['2014', '2020-01']);
  });
});

describe('a month of no certain year', () => {
  it('goes on from the month of another year, where no later one is news', () => {
    expect(values('en', 'On Monday he spoke. The siege began in June 1985. In October the army left.')).toEqual([
      '2020-03-02',
      '1985-06',
      '1985-10',
    ]);
    expect(values('ar', 'قال الاثنين إنهم خطفوا في نيسان 2012، ثم نقلوا في آب إلى مزرعة.')).toEqual([
      '2020-03-02',
      '2012-04',
      '2012-08',
    ]);
    expect(values('fr', 'Il a parlé lundi. Enlevés en avril 2012, ils ont été déplacés en août.')).toEqual([
      '2020-03-02',
      '2012-04',
      '2012-08',
    ]);
  });
  it('is that of the news where it is no older than they are, or dates what was said', () => {
    expect(
      values('en', 'On Monday he spoke. The last coup was in October 2012. It was tried again in January.'),
    ).toEqual(['2020-03-02', '2012-10', '2020-01']);
    expect(
      values('en', 'On Monday he spoke. The mill burnt in April 2012. Officials said in June that it was safe.'),
    ).toEqual(['2020-03-02', '2012-04', '2019-06']);
  });
});

describe('a day told of', () => {
  it('is of the year of the text where that day of it has passed', () => {
    const read = (text: string): string[] => values('en', text, '2020-11-14');
    expect(read('The talks in the valley on 28 January ended in anger.')).toEqual(['2020-01-28']);
    expect(read('The talks will be held on 28 January.')).toEqual(['2021-01-28']);
  });
});

describe('a number that looks like a year', () => {
  it('is part of a name where letters are joined to it', () => {
    expect(values('en', 'The H1N1 virus and the Q2X engine came back.')).toEqual([]);
    expect(values('en', 'The comet 2015-XK was seen again, as was 2014-QB7.')).toEqual([]);
    expect(values('en', 'the 2014-built mill')).toEqual(['2014']);
  });
});
