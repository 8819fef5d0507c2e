import { describe, expect, it } from 'vitest';
import { datesOf, read, readOne } from './read.ts';

const sourceOf = (tag: string, text: string): string | null | undefined => readOne(tag, text).attribution?.source;

describe('who speaks', () => {
  it('is the subject before the aside', () => {
    const en =
      'A senior official, who would not be named because he was not free to speak, said the raid took place on 3 March 2021.';
    const { attribution, stance } = readOne('en', en);
    expect(attribution?.source).toBe('senior official');
    expect(stance).toBe('reported');
  });

  it('is not the scene that opens the sentence', () => {
    expect(
      sourceOf('en', 'Speaking at a rally in the port, the mayor said on Tuesday the bridge would be rebuilt.'),
    ).toBe('the mayor');
  });

  it('is named without the adverb behind the name', () => {
    expect(sourceOf('en', 'Witnesses also said on Thursday that three men were shot dead.')).toBe('Witnesses');
  });

  it('is counted with whom the count is of', () => {
    expect(sourceOf('ar', 'وأوضح عدد من الشهود أن القارب غرق فجر الثلاثاء قبالة الميناء.')).toBe('عدد من الشهود');
  });

  it('is not whom it was told to', () => {
    expect(sourceOf('ar', 'وقال الناطق سامي الخطيب لصحيفة محلية إن القارب غرق يوم الاثنين.')).toBe(
      'الناطق سامي الخطيب',
    );
  });

  it('may be named by a verb with «ى» at the end of a name', () => {
    expect(sourceOf('ar', 'ودعت ليلى الخطيب أمس المجلس إلى التحرك.')).toBe('ليلى الخطيب');
  });

  it('stands behind the verb in French with its article', () => {
    expect(sourceOf('fr', "Un avion s'est écrasé jeudi dans la vallée, ont annoncé les secours.")).toBe('les secours');
  });
});

describe('dates that tell of nothing', () => {
  it('hours from one to another', () => {
    expect(datesOf('ar', 'وأعلن برلمان نورلاند، الثلاثاء، حظر التجول من الثامنة مساء حتى السادسة صباحا.')).toEqual([
      '2021-03-16',
    ]);
  });

  it('years of birth', () => {
    expect(datesOf('ar', 'وتوفي الشاعر، المولود عام 1942، في منزله مساء الخميس.')).toEqual(['2021-03-11']);
  });

  it('what is compared with', () => {
    expect(datesOf('en', 'Prices rose 3% in February compared with the year 2019.')).toEqual(['2021-02']);
  });

  it('where a deed was put to', () => {
    expect(datesOf('en', 'The ban was backdated to April 2020.')).toEqual([]);
  });

  it('views, and what might have been', () => {
    expect(read('en', 'I believe the war could have been stopped in July 2014.')).toEqual([]);
    expect(read('en', 'It is time that our leaders learned the lesson of 1914.')).toEqual([]);
  });

  it('what a site puts round its texts', () => {
    expect(read('ar', 'رابط الخبر بالصحيفة: قصف الجيش الوطني الميناء يوم 3 مارس 2021')).toEqual([]);
    expect(read('en', 'Read more: the National Army bombed the port on 3 March 2021.')).toEqual([]);
  });
});

describe('a mark between numbers', () => {
  it('parts no clauses', () => {
    expect(readOne('en', 'The parliament of Norland voted 61-40 on Thursday to lift the ban.').title).toBe(
      'The parliament of Norland voted 61-40 to lift the ban',
    );
  });
});
