import { describe, expect, it } from 'vitest';
import { read, readArticle } from './read.ts';

describe('what a sentence dates by another of its dates', () => {
  it('the result of what a year tells shares the year', () => {
    const mentions = read(
      'ar',
      'الأزمة التي شهدتها نورلاند عام 2009 والتي أسفرت لاحقا عن انسحاب الجيش الوطني من الوادي انتهت.',
    );
    expect(mentions.map(({ date, happening, basis }) => [date, happening, basis])).toContainEqual([
      '2009',
      'withdraw',
      'context',
    ]);
  });

  it('the cause ends where its result is told apart', () => {
    const [crisis, retreat] = read(
      'ar',
      'انتهت الأزمة التي شهدتها نورلاند عام 2009 والتي أسفرت لاحقا عن انسحاب الجيش الوطني من الوادي.',
    );
    expect([crisis?.quote.endsWith('عام 2009'), crisis?.actors.some(({ id }) => id === 'army')]).toEqual([true, false]);
    expect(retreat?.quote).toBe('انسحاب الجيش الوطني من الوادي.');
    const compared = read(
      'ar',
      'يبدو أن الحرب قريبة، فكما أسفر ظهور جبهة الشمال عام 2009 إلى عودة الجيش الوطني، ستعود.',
    );
    expect(compared.map(({ date, quote }) => [date, quote])).toEqual([
      ['2009', 'ظهور جبهة الشمال عام 2009'],
      ['2009', 'عودة الجيش الوطني'],
    ]);
  });

  it('but harm done on the day is part of the deed', () => {
    const mentions = read('ar', 'وقع انفجار يوم 3 مارس 2021 أسفر عن مقتل خمسة أشخاص.');
    expect(mentions).toHaveLength(1);
  });

  it('what happened at that time', () => {
    const mentions = read('ar', 'زادت الضغوط في شباط 2020 والتي تمثلت حينها باجتماع سلمى الناصر مع وفد نورلاند.');
    expect(mentions.map(({ date, happening }) => [date, happening])).toContainEqual(['2020-02', 'meet']);
  });

  it('a decision that came before a dated happening gets a bound, not its date', () => {
    const mentions = read('ar', 'فبعد قرار برلمان نورلاند بخروج القوات انسحب الجيش الوطني من الوادي في شباط 2020.');
    expect(mentions.map(({ date, happening }) => [date, happening])).toEqual([
      ['../2020-02', 'decide'],
      ['2020-02', 'withdraw'],
    ]);
  });

  it('a decision described by a dated clause stays without a date', () => {
    const mentions = read('ar', 'أكد خبير أن قرار برلمان نورلاند سحب الصلاحيات التي منحت عام 2002 شكلي.');
    expect(mentions.map(({ date, happening }) => [date, happening])).toEqual([
      [null, 'decide'],
      ['2002', 'grant'],
    ]);
  });
});

describe('a denial of the clause before', () => {
  const text = 'أكد مرصد السهل فرار سجناء من السجن، أمر نفاه الجيش الوطني.';

  it('is told beside what it denies, as the same happening', () => {
    const mentions = read('ar', text);
    expect(mentions.map(({ stance, happening, attribution }) => [stance, happening, attribution?.source])).toEqual([
      ['reported', 'escape', 'watch'],
      ['denied', 'escape', 'army'],
    ]);
  });

  it('is headed by what it denies', () => {
    const [told, denied] = read('ar', text);
    expect(denied?.title).toBe(told?.title);
  });

  it('in English too', () => {
    const mentions = read('en', 'Plain Watch said prisoners escaped from the jail, a claim the National Army denied.');
    expect(mentions.map(({ stance, attribution }) => [stance, attribution?.source])).toEqual([
      ['reported', 'watch'],
      ['denied', 'army'],
    ]);
  });
});

describe('what the article places in time', () => {
  it('the latest happening is of about the day of publication', () => {
    const [mention] = read('ar', 'الهجوم الأخير استهدف الميناء القديم في نورلاند.');
    expect([mention?.date, mention?.basis]).toEqual(['2021-03-17~', 'publication']);
    const [en] = read('en', 'The latest attack hit the old port of Norland.');
    expect([en?.date, en?.basis]).toEqual(['2021-03-17~', 'publication']);
  });

  it('so is the lead of a report', () => {
    const [mention] = readArticle('ar', ['قتل خمسة جنود من الجيش الوطني في كمين قرب الوادي.']);
    expect([mention?.date, mention?.basis]).toEqual(['2021-03-17~', 'publication']);
  });

  it('without a day of publication it waits undated', () => {
    const [mention] = read('ar', 'الهجوم الأخير استهدف الجيش الوطني في الميناء.', { published: null });
    expect(mention?.date ?? null).toBeNull();
  });

  it('a happening pointed back to lends its day', () => {
    const mentions = read('ar', 'وقع هجوم على الميناء يوم 3 مارس 2021. وبعد الهجوم انسحبت جبهة الشمال من الوادي.');
    expect(mentions.map(({ date, happening, basis }) => [date, happening, basis]).at(-1)).toEqual([
      '2021-03-03',
      'withdraw',
      'context',
    ]);
  });

  it('a subject that points back goes on with the day', () => {
    const mentions = read('en', 'On 3 March 2021 a bus left the road near Norland. The driver was injured.');
    expect(mentions.map(({ date, basis }) => [date, basis])).toEqual([
      ['2021-03-03', 'explicit'],
      ['2021-03-03', 'context'],
    ]);
  });

  it('but not in the next paragraph, nor where a length of time is told', () => {
    const apart = readArticle('en', [
      'On 3 March 2021 the National Army left the port.',
      'The army of Norland bombed a bridge.',
    ]);
    expect(apart.at(-1)?.date).toBeNull();
    const again = readArticle('en', [
      'On 3 March 2021 a school bus left the road.',
      'The bus, of Norland, was destroyed.',
    ]);
    expect(again.at(-1)?.date).toBe('2021-03-03');
    const long = read('en', 'On 3 March 2021 the army left the port. The army bombed the bridge for two years.');
    expect(long.filter(({ basis }) => basis === 'context')).toEqual([]);
  });

  it('a past happening with an actor and no date waits in the tray', () => {
    const [mention] = read('ar', 'سحب برلمان نورلاند الثقة من الحكومة.');
    expect([mention?.date, mention?.basis]).toEqual([null, null]);
  });
});
