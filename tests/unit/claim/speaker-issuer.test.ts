import { describe, expect, it } from 'vitest';
import { read, readOne } from './read.ts';

const sourceOf = (tag: string, text: string) => readOne(tag, text).attribution?.source;

describe('who speaks through what was issued', () => {
  it('is who issued it', () => {
    expect(sourceOf('ar', 'ذكر بيان صادر عن جمعية الوادي أمس أن المدرسة أغلقت.')).toBe('جمعية الوادي');
    expect(sourceOf('ar', 'وبحسب تقرير صادر من شركة الساحل فإن المصنع توقف يوم 3 مارس 2021.')).toBe('شركة الساحل');
    expect(sourceOf('en', 'A statement issued by the harbor board said on Tuesday the port had closed.')).toBe(
      'the harbor board',
    );
    expect(sourceOf('fr', 'Un communiqué publié par la mairie a annoncé mardi la fermeture du port.')).toBe(
      'la mairie',
    );
  });

  it('is the report itself, where nobody is named', () => {
    expect(sourceOf('en', 'A new report says the mill closed on Tuesday.')).toBe('A new report');
  });
});

describe('a speaker', () => {
  it('may begin with an article that an apostrophe cuts off', () => {
    expect(sourceOf('fr', "L'armée a démenti jeudi avoir bombardé le village.")).toBe("L'armée");
  });

  it('stands before an aside that says why', () => {
    const en =
      'A cook, who would not be named since he was not allowed to speak about the raid, said on Tuesday that the army had left the town.';
    expect(sourceOf('en', en)).toMatch(/cook$/u);
  });

  it('ends before whom it is told after', () => {
    expect(sourceOf('ar', 'أفادت مصادر بحسب قناة الوادي بانضمام مئات الشباب إلى الجيش أمس.')).toBe('مصادر');
  });

  it('goes on speaking though no list holds the name', () => {
    const told = read(
      'ar',
      'قال مرصد السهل أمس إن الميناء أغلق. وقال شهود عيان أمس إن السد انهار. وأضافوا أن الجيش الوطني انسحب أمس.',
    );
    expect(told.at(-1)?.attribution?.source).toBe('شهود عيان');
  });
});

describe('words that only look like telling', () => {
  it('are parts of a compound, a number reached, or a note', () => {
    expect(readOne('en', 'A soft-spoken cook left Norland on 3 March 2021.').attribution).toBeNull();
    expect(readOne('ar', 'تراجعت أرباح المصنع عام 2019 لتبلغ 44 مليونا.').attribution).toBeNull();
    expect(readOne('ar', 'زاد إنتاج المصنع عام 2019 علما بأن نورلاند خفضت الضريبة.').attribution).toBeNull();
  });
});

describe('a title', () => {
  const titleOf = (tag: string, text: string): string => readOne(tag, text).title;

  it('begins behind the scene that words before a pause set', () => {
    expect(titleOf('en', 'Saying it was revenge for the fire, the group bombed the port on Tuesday.')).toBe(
      'The group bombed the port',
    );
    expect(titleOf('ar', 'وقبيل ثلاثة أيام، من موعد افتتاحها رسميا، دشنت نورلاند أمس أولى رحلات السفن.')).toBe(
      'دشنت نورلاند أولى رحلات السفن',
    );
    const fronted = read(
      'ar',
      'وبينما أوضحت إدارة الميناء أن الفرق مستمرة في عملها، قرر رئيس البلدية أمس إغلاق المرفأ.',
    );
    expect(fronted.at(-1)).toMatchObject({ title: 'قرر رئيس البلدية إغلاق المرفأ', attribution: null });
  });

  it('leaves out the line that only datelines have', () => {
    expect(titleOf('en', 'EASTPORT, Norland _ Guards seized a boat on Tuesday near the pier.')).toMatch(
      /^Guards seized/u,
    );
  });
});

describe('the year of a law', () => {
  it('is no time of a deed', () => {
    expect(read('ar', 'هذا ما يتفق مع نص قانون الري رقم 12 لسنة 1996 وتعديل مواده.')).toEqual([]);
  });
});
