import { describe, expect, it } from 'vitest';
import { read, readOne } from './read.ts';

const castOf = (tag: string, text: string) => read(tag, text).map(({ actors }) => actors);

describe('who takes part', () => {
  it('is named in the clause that tells, not in one set against it', () => {
    const { actors } = readOne(
      'ar',
      'أعلن الجيش الوطني يوم 3 مارس 2021 فتح الطريق الساحلي، على الرغم من انسحاب جبهة الشمال من نورلاند.',
    );
    expect(actors).toEqual([{ id: 'army', role: 'speaker' }]);
    const [english] = castOf(
      'en',
      'The National Army seized the port on 3 March 2021 although the Northern Front fled.',
    );
    expect(english).toEqual([{ id: 'army', role: 'agent' }]);
  });

  it('has its part in what a statement tells, not in the telling', () => {
    const { actors } = readOne(
      'ar',
      'كشفت وكالة الأفق يوم 3 مارس 2021 أن الجيش الوطني خصص أموالا لإعادة بناء الميناء.',
    );
    expect(actors).toEqual([
      { id: 'wire', role: 'speaker' },
      { id: 'army', role: 'agent' },
    ]);
  });

  it('is the subject of the clause before where the verb leaves it out', () => {
    const [, left] = castOf('ar', 'سيطر الجيش الوطني على الميناء في 3 مارس 2020، قبل أن ينسحب منه في أيار 2021.');
    expect(left).toEqual([{ id: 'army', role: 'agent' }]);
    const [, closed] = castOf('ar', 'أسس برلمان نورلاند مرصد السهل عام 1990، وأغلقه في نيسان 2003.');
    expect(closed).toEqual([
      { id: 'parliament', role: 'agent' },
      { id: 'watch', role: 'patient' },
    ]);
  });

  it('is nobody known where those who were harmed follow the verb', () => {
    const [, harmed] = castOf('ar', 'هاجم الجيش الوطني الميناء في 3 مارس 2020، وأصيب في أيار 2021 خمسة عمال.');
    expect(harmed).toEqual([]);
  });

  it('is not the state whose border or land is named', () => {
    const roleOf = (tag: string, text: string) => readOne(tag, text).actors.find(({ id }) => id === 'norland')?.role;
    expect(roleOf('ar', 'هاجم الجيش الوطني الميناء القريب من الحدود مع نورلاند يوم 3 مارس 2021.')).toBe('place');
    expect(roleOf('ar', 'سقط صاروخ أطلق من أراضي نورلاند على الميناء يوم 3 مارس 2021.')).toBe('place');
    expect(roleOf('en', 'The National Army attacked the port near the Norland border on 3 March 2021.')).toBe('place');
    expect(roleOf('ar', 'هاجمت نورلاند الميناء يوم 3 مارس 2021.')).toBe('agent');
  });

  it('plays the part of the one that it is joined to', () => {
    const { actors } = readOne('ar', 'هاجم الجيش الوطني وجبهة الشمال الميناء يوم 3 مارس 2021.');
    expect(actors).toEqual([
      { id: 'army', role: 'agent' },
      { id: 'front', role: 'agent' },
    ]);
  });
});
