import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../src/document/index.ts';
import { findLanguage, type Language } from '../../../src/language/index.ts';
import { tagDocument, tagText } from '../../../src/temporal/index.ts';

const read = (tag: string, text: string, creationTime: string | null): string[] =>
  tagText(text, { language: findLanguage(tag) as Language, creationTime }).map(({ value }) => value);

const STRIKE = `Timeline of the miners' strike

3 November 2011 – The pit at Harlow shuts. Two days later the men walk out.

9 November – Talks fail.

Late December: Police clear the yard.

2012

14 January - A truce is signed, to last until 2014.

March: The men go back. On the 20th the first coal is raised.

8–10 April: A court hears the owners.`;

const TOLD = [
  ['2011-11-03', '2011-11-05'],
  ['2011-11-09'],
  ['2011-12'],
  ['2012'],
  ['2012-01-14', '2014'],
  ['2012-03', '2012-03-20'],
  ['2012-04-08', '2012-04-10'],
].flat();

describe('a timeline', () => {
  it('goes on from line to line, whenever it came out', () => {
    expect(read('en', STRIKE, '2013-06-20')).toEqual(TOLD);
    expect(read('en', STRIKE, '2012-06-20')).toEqual(TOLD);
    expect(read('en', STRIKE, null)).toEqual(TOLD);
  });
  it('is read in a list with marks', () => {
    const list = '* 3 mars 2011 : début.\n* 9 mai : suite. Le lendemain, il part.\n- **12 juin :** fin.';
    expect(read('fr', list, '2013-02-01')).toEqual(['2011-03-03', '2011-05-09', '2011-05-10', '2011-06-12']);
  });
  it('is read in Arabic, below headings of years', () => {
    const list = '2011\n\n7 يوليو: توقيع الهدنة.\n\nمارس: خرقها.\n\n2012\n\n5 مايو: نهاية النزاع.';
    expect(read('ar', list, '2013-02-01')).toEqual(['2011', '2011-07-07', '2011-03', '2012', '2012-05-05']);
  });
  it('leaves what stands outside its lines to the day on which it came out', () => {
    const text =
      'The mill shut on 5 May, its owner said on Monday.\n\n3 March 2011: It opens.\n\n9 May: It burns.\n\n12 June: It opens again.\n\nOn 7 May a new owner came.';
    expect(read('en', text, '2013-05-20')).toEqual([
      '2013-05-05',
      '2013-05-20',
      '2011-03-03',
      '2011-05-09',
      '2011-06-12',
      '2013-05-07',
    ]);
  });
  it('has more than two lines, and a year in the first', () => {
    expect(read('en', '3 March 2011: It opens.\n\n9 October: It burns.', '2013-06-20')).toEqual([
      '2011-03-03',
      '2012-10-09',
    ]);
    expect(read('en', '3 March: It shut.\n\n9 May: It burns.\n\n1 June: It shuts.', '2013-06-20')).toEqual([
      '2013-03-03',
      '2013-05-09',
      '2013-06-01',
    ]);
  });
});

describe('a participle behind a comma', () => {
  it('looks back, and the next sentence goes on from the story', () => {
    const text = "À l'automne 1989, les délégués, élus en 1972, se réunissent. L'accord est conclu le 22 octobre.";
    expect(read('fr', text, '2016-09-09')).toEqual(['1989-FA', '1972', '1989-10-22']);
  });
});

describe('brackets', () => {
  it('that tell of another time leave the story where it was', () => {
    const text = 'On 3 October 1803 she ran aground. Her captain (born 7 May 1774) gave up. Two days later he left.';
    expect(read('en', text, null)).toEqual(['1803-10-03', '1774-05-07', '1803-10-05']);
  });
  it('that tell of the story go on with it', () => {
    const text = 'In 1803 the war began. The last battle (3 October 1804) was lost. Two days later they left.';
    expect(read('en', text, null)).toEqual(['1803', '1804-10-03', '1804-10-05']);
  });
});

describe('a list of days', () => {
  it('that are counted in the same way is of one month', () => {
    expect(read('en', 'He fired on August 3, 1804, and again on the 7th, 24th and 28th.', null)).toEqual([
      '1804-08-03',
      '1804-08-07',
      '1804-08-24',
      '1804-08-28',
    ]);
    expect(read('en', 'It began on August 3, 1804. On the 7th, 24 and then 28 men died.', null)).toEqual([
      '1804-08-03',
      '1804-08-07',
    ]);
  });
});

describe('a clause that a comma and a joining word open', () => {
  it('may go on into the next year', () => {
    expect(read('ar', 'وصل الجيش في نوفمبر 1857، وفي 16 يناير عبر النهر.', null)).toEqual(['1857-11', '1858-01-16']);
  });
});

describe('a year before a comma', () => {
  it('is that of the day behind it', () => {
    expect(read('fr', 'La ville fut prise en 1715, le 9 octobre, par les insurgés.', '2014-03-01')).toEqual([
      '1715',
      '1715-10-09',
    ]);
  });
});

describe('what has been so since a day', () => {
  it('has been so since the last one, whatever the verb', () => {
    expect(read('ar', 'تشارك الفرقة منذ الأحد في المعرض.', '2019-02-05')).toEqual(['2019-02-03']);
    expect(read('en', 'They had asked to leave since Friday and the first plane will come.', '2019-02-05')).toEqual([
      '2019-02-01',
    ]);
  });
});

describe('hours of the clock', () => {
  it('are of no day that only tells since when', () => {
    const text =
      'Two shells fell on Wednesday, on the worst day since the guards left the town on 30 June. The first fell at 10:45.';
    expect(read('en', text, '2009-08-20')).toEqual(['2009-08-19', '2009-06-30', '2009-08-19T10:45']);
  });
});

describe('a document of many blocks', () => {
  it('has its lines of a timeline in blocks of their own, and what follows them is of its own day', () => {
    const source = ['3 March 2011: It opens.', '9 May: It burns.', '12 June: It shuts.', 'On 7 May a new owner came.'];
    const blocks = source.map((text, index) => ({ id: `b${index}`, kind: 'paragraph', text }));
    const document = { published: '2013-05-20', blocks } as unknown as SourceDocument;
    expect(tagDocument(document, findLanguage('en') as Language).map(({ value }) => value)).toEqual([
      '2011-03-03',
      '2011-05-09',
      '2011-06-12',
      '2013-05-07',
    ]);
  });
});

describe('an Arabic verb of the present', () => {
  it('tells of what is set for a day', () => {
    expect(read('ar', 'يترأس الوزير الجمعة وفدا إلى عمان', '2019-02-05')).toEqual(['2019-02-08']);
    expect(read('ar', 'لم يلتق الوزير أحدا، ولم يغادر الوفد الجمعة', '2019-02-05')).toEqual(['2019-02-01']);
  });
});
