import { describe, expect, it } from 'vitest';
import { findLanguage, type Language } from '../../../src/language/index.ts';
import { tagText } from '../../../src/temporal/index.ts';

/** Thursday 5 March 2020. */
const values = (tag: string, text: string): string[] =>
  tagText(text, { language: findLanguage(tag) as Language, creationTime: '2020-03-05' }).map(({ value }) => value);

describe('hours beside a time that comes again', () => {
  it('come again with it, behind it and before it', () => {
    expect(values('en', 'The gate is locked daily from 9 p.m. to 6 a.m.')).toEqual([
      'P1D',
      'XXXX-XX-XXT21:00',
      'XXXX-XX-XXT06:00',
    ]);
    expect(values('en', 'The gate is locked from 9 p.m. to 6 a.m. daily.')).toEqual([
      'XXXX-XX-XXT21:00',
      'XXXX-XX-XXT06:00',
      'P1D',
    ]);
    expect(values('ar', 'تغلق البوابة يوميا من التاسعة مساء حتى السادسة صباحا.')).toEqual([
      'P1D',
      'XXXX-XX-XXT21:00',
      'XXXX-XX-XXT06:00',
    ]);
    expect(values('fr', 'La grille est fermée tous les jours de 21 h à 6 h.')).toEqual([
      'P1D',
      'XXXX-XX-XXT21:00',
      'XXXX-XX-XXT06:00',
    ]);
  });
  it('are of the weekday that comes again, where that is one', () => {
    expect(values('en', 'The bus leaves on Saturdays at 9 a.m.')).toEqual(['XXXX-WXX-6', 'XXXX-WXX-6T09:00']);
    expect(values('en', 'The bus leaves at 9 a.m. on Saturdays and Sundays.')).toEqual([
      'XXXX-XX-XXT09:00',
      'XXXX-WXX-6',
      'XXXX-WXX-7',
    ]);
  });
  it('are those of a thing that comes again only as a range', () => {
    expect(values('en', 'A daily curfew from 9 p.m. until 6 a.m. was imposed.')).toEqual([
      'P1D',
      'XXXX-XX-XXT21:00',
      'XXXX-XX-XXT06:00',
    ]);
    expect(values('en', 'The daily briefing was cut short at 4 p.m.')).toEqual(['P1D', '2020-03-05T16:00']);
    expect(values('fr', 'Le point quotidien a été annulé à 16 heures.')).toEqual(['P1D', '2020-03-05T16:00']);
  });
  it('are not those of another sentence or clause', () => {
    expect(values('en', 'He left at 5 p.m. Every day they waited.')).toEqual(['2020-03-05T17:00', 'P1D']);
    expect(values('ar', 'وصل في الساعة الخامسة مساء، وينتج المصنع 300 طن يوميا.')).toEqual(['2020-03-05T17:00', 'P1D']);
  });
  it('make a timetable of a range of weekdays', () => {
    expect(values('en', 'The desk is staffed Monday to Friday from 9 a.m. to 5 p.m.')).toEqual([
      'XXXX-WXX-1',
      'XXXX-WXX-5',
      'XXXX-XX-XXT09:00',
      'XXXX-XX-XXT17:00',
    ]);
    expect(values('ar', 'الدوام من الأحد إلى الخميس من الثامنة صباحا حتى الثالثة عصرا.')).toEqual([
      'XXXX-WXX-7',
      'XXXX-WXX-4',
      'XXXX-XX-XXT08:00',
      'XXXX-XX-XXT15:00',
    ]);
    expect(values('ar', 'غاب من الأحد إلى الخميس، وعاد في الخامسة مساء.')).toEqual([
      '2020-03-01',
      '2020-03-05',
      '2020-03-05T17:00',
    ]);
  });
  it('and months that begin a range which comes again every year do so too', () => {
    expect(values('ar', 'يفتح البستان من أبريل إلى أكتوبر من كل عام.')).toEqual(['XXXX-04', 'XXXX-10']);
  });
});

describe('the small hours of a night that is told by both its days', () => {
  it('are of the second', () => {
    expect(values('fr', 'Dans la nuit de mardi à mercredi, vers 2 h 45, un feu a pris.')).toEqual([
      '2020-03-03TNI',
      '2020-03-04T02:45',
    ]);
    expect(values('fr', 'Dans la nuit de mardi à mercredi, vers 23 h 45, un feu a pris.')).toEqual([
      '2020-03-03TNI',
      '2020-03-03T23:45',
    ]);
    expect(values('en', 'On the night of 1/2 March at 4.15 a.m. the dam broke.')).toEqual([
      '2020-03-01TNI',
      '2020-03-02T04:15',
    ]);
  });
});
