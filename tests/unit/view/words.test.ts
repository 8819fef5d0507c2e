import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../../src/language/index.ts';
import type { InterfaceStrings } from '../../../src/language/interface-strings.ts';
import { monthWords, windowWords, yearWords } from '../../../src/view/words/calendar-words.ts';
import { dateWords, hijriWords, machineDate } from '../../../src/view/words/date-words.ts';
import { countWords, fillText, pickText } from '../../../src/view/words/text-words.ts';
import { tickWords } from '../../../src/view/words/tick-words.ts';

const stringsOf = (tag: string): InterfaceStrings => {
  const language = findLanguage(tag);
  if (language === null) throw new Error(`no language ${tag}`);
  return language.strings;
};
const iraq = { locale: 'ar-IQ', strings: stringsOf('ar').dates };
const egypt = { locale: 'ar-EG', strings: stringsOf('ar').dates };
const english = { locale: 'en', strings: stringsOf('en').dates };

describe('a date in words', () => {
  it.each([
    ['2014', '٢٠١٤', '2014'],
    ['2011-12', 'كانون الأول ٢٠١١', 'December 2011'],
    ['2020-05-03', '٣ أيار ٢٠٢٠', 'May 3, 2020'],
    ['2020-04-30/2020-05-02', '٣٠ نيسان – ٢ أيار ٢٠٢٠', 'April 30 – May 2, 2020'],
    ['2022-01-21~', 'نحو ٢١ كانون الثاني ٢٠٢٢', 'about January 21, 2022'],
    ['../2020-01', 'قبل كانون الثاني ٢٠٢٠', 'before January 2020'],
    ['2020-01/..', 'بعد كانون الثاني ٢٠٢٠', 'after January 2020'],
    ['2011/2014', '٢٠١١–٢٠١٤', '2011 – 2014'],
    ['2014-21', 'ربيع ٢٠١٤', 'spring 2014'],
    ['2014-34', 'الربع ٢ من ٢٠١٤', 'quarter 2 of 2014'],
    ['2014-41', 'النصف ٢ من ٢٠١٤', 'half 2 of 2014'],
    ['201X', 'عقد ٢٠١٠', '2010s'],
    ['2014?', '٢٠١٤ (غير مؤكد)', '2014 (uncertain)'],
  ])('reads %s as «%s» and "%s"', (edtf, arabic, inEnglish) => {
    expect(dateWords(edtf, iraq)).toBe(arabic);
    expect(dateWords(edtf, english).replaceAll('\u2009', ' ')).toBe(inEnglish);
  });

  it('takes the names of months from the region', () => {
    expect(dateWords('2020-07', egypt)).toBe('يوليو ٢٠٢٠');
    expect(dateWords('2020-07', iraq)).toBe('تموز ٢٠٢٠');
  });

  it('names the weekday in full, and leaves out the year under the heading of a year', () => {
    expect(dateWords('2020-05-03', iraq, 'full')).toBe('الأحد، ٣ أيار ٢٠٢٠');
    expect(dateWords('2020-05-03', iraq, 'under-year')).toBe('الأحد، ٣ أيار');
    expect(dateWords('2020-04-30/2020-05-02', iraq, 'under-year')).toBe('٣٠ نيسان – ٢ أيار');
    expect(dateWords('2019-12-30/2020-01-02', english, 'under-year')).toMatch(/2019.*2020/);
  });

  it('names no weekday of an approximate day', () => {
    expect(dateWords('2022-01-21~', english, 'full')).toBe('about January 21, 2022');
    expect(dateWords('2022-01-21~', english, 'under-year')).toBe('about January 21');
  });

  it('says “about” and “before” of a day as the language says it of days', () => {
    const french = { locale: 'fr', strings: stringsOf('fr').dates };
    expect(dateWords('2022-01-21~', french)).toBe('vers le 21 janvier 2022');
    expect(dateWords('2022-01~', french)).toBe('vers janvier 2022');
    expect(dateWords('../2020-01-12', french)).toBe('avant le 12 janvier 2020');
    expect(dateWords('../2020', french)).toBe('avant 2020');
    expect(dateWords('2020-01-12/..', french)).toBe('après le 12 janvier 2020');
    expect(hijriWords('2022-01-21~', french)).toBe('vers le 18 joumada ath-thania 1443 AH (calculée)');
  });

  it('keeps a month a month and a year a year', () => {
    expect(dateWords('2011-12', english, 'full')).toBe('December 2011');
    expect(dateWords('2014', english, 'full')).toBe('2014');
  });

  it('does not depend on the time zone of the machine', () => {
    expect(process.env['TZ']).toBe('Pacific/Kiritimati');
    expect(dateWords('2020-01-01', english)).toBe('January 1, 2020');
  });

  it('says that there is no date, and shows what it cannot read as it stands', () => {
    expect(dateWords(null, iraq)).toBe('بلا تاريخ');
    expect(dateWords('not a date', english)).toBe('not a date');
    expect(dateWords('XXXX-07-14', english)).toBe('XXXX-07-14');
    expect(dateWords('Y123456789', english)).toBe('123456789');
  });

  it('has a Hijri line for a day, and for an hour of one, said to be computed', () => {
    expect(hijriWords('2020-05-03', iraq)).toBe('١٠ رمضان ١٤٤١ هـ (محسوب)');
    expect(hijriWords('2020-05-03T06:30', iraq)).toBe('١٠ رمضان ١٤٤١ هـ (محسوب)');
    expect(hijriWords('2020-05', iraq)).toBeNull();
    expect(hijriWords(null, iraq)).toBeNull();
  });

  it('gives HTML a machine date only where HTML has one', () => {
    expect(machineDate('2020-05-03')).toBe('2020-05-03');
    expect(machineDate('2014')).toBe('2014');
    expect(machineDate('2014-21')).toBeNull();
    expect(machineDate('2022-01-21~')).toBeNull();
  });

  it('names a year and a month alone', () => {
    expect(yearWords(2020, 'ar-IQ')).toBe('٢٠٢٠');
    expect(yearWords(-43, 'en')).toBe('44 BC');
    expect(monthWords(5, 'ar-IQ')).toBe('أيار');
  });
});

describe('a count in words', () => {
  it.each([
    [0, 'لا أحداث'],
    [1, 'حدث واحد'],
    [2, 'حدثان'],
    [3, '٣ أحداث'],
    [17, '١٧ حدثاً'],
    [100, '١٠٠ حدث'],
  ])('%i agrees with its noun in Arabic: %s', (n, words) => {
    expect(countWords(stringsOf('ar').counts.events, n, 'ar-IQ')).toBe(words);
  });

  it('agrees in English', () => {
    expect(countWords(stringsOf('en').counts.events, 1, 'en')).toBe('1 event');
    expect(countWords(stringsOf('en').counts.events, 0, 'en')).toBe('No events');
  });

  it('has all six forms in Arabic for every count', () => {
    for (const forms of Object.values(stringsOf('ar').counts)) {
      expect(Object.keys(forms).sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero']);
    }
  });
});

describe('a text by language', () => {
  it('is the preferred one, else any that exists', () => {
    expect(pickText({ ar: 'س', en: 'b' }, ['en', 'ar'])).toEqual({ text: 'b', lang: 'en' });
    expect(pickText({ ar: 'س' }, ['en'])).toEqual({ text: 'س', lang: 'ar' });
    expect(pickText({}, ['en'])).toEqual({ text: '', lang: '' });
  });

  it('fills its places and leaves unknown ones', () => {
    expect(fillText('{a} and {b}', { a: '1' })).toBe('1 and {b}');
  });
});

describe('a label of the axis', () => {
  const time = Date.UTC(2020, 4, 1);
  it.each([
    ['year', true, '٢٠٢٠'],
    ['month', false, 'أيار'],
    ['month', true, 'أيار ٢٠٢٠'],
    ['day', false, '١ أيار'],
  ] as const)('of a %s (full: %s) is %s', (unit, isFull, words) => {
    expect(tickWords({ time, unit, isFull }, 'ar-IQ')).toBe(words);
  });

  it('says the same day by a second calendar, with that calendar’s year', () => {
    const tick = { time: Date.UTC(2020, 3, 24), unit: 'day', isFull: true } as const;
    expect(tickWords(tick, 'ar-IQ', 'islamic-umalqura')).toMatch(/١ رمضان ١٤٤١/);
    expect(tickWords(tick, 'en', 'islamic-umalqura')).toMatch(/1441/);
  });

  it('names the era of a year before ours', () => {
    const tick = { time: Date.UTC(-499, 0, 1), unit: 'year', isFull: true } as const;
    expect(tickWords(tick, 'en')).toBe('500 BC');
    expect(tickWords({ ...tick, time: Date.UTC(500, 0, 1) }, 'en')).toBe('500');
  });
});

describe('a window of time in words', () => {
  it.each([
    [[16_071, 16_436], '٢٠١٤'],
    [[16_071, 16_801], '٢٠١٤–٢٠١٥'],
    [[16_222, 16_283], 'حزيران – تموز ٢٠١٤'],
    [[16_222, 16_225], '١–٣ حزيران ٢٠١٤'],
  ] as const)('%j is %s', (window, words) => {
    expect(windowWords(window, 'ar-IQ').replaceAll(/\u200f/g, '')).toBe(words);
  });
});
