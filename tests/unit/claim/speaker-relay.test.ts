import { describe, expect, it } from 'vitest';
import { read, readOne } from './read.ts';

const pairOf = (tag: string, text: string): [string | null, string | null] => {
  const { attribution } = readOne(tag, text);
  return [attribution?.source ?? null, attribution?.via ?? null];
};

describe('words that one hands on for another', () => {
  it('are those of whom the agency names', () => {
    const text = 'نقلت وكالة الأفق عن مسؤول محلي قوله إن الجيش الوطني هاجم الميناء يوم 3 مارس 2021.';
    expect(pairOf('ar', text)).toEqual(['مسؤول محلي', 'wire']);
    const union = 'نقلت وكالة الأفق، عن نقابة الخبازين قولها في بيان إن الجيش الوطني هاجم الميناء يوم 3 مارس 2021.';
    expect(pairOf('ar', union)).toEqual(['نقابة الخبازين', 'wire']);
    const paper = 'ونقلت صحيفة الساحل عن الناطق كريم الهادي قوله إن الجيش الوطني هاجم الميناء يوم 3 مارس 2021.';
    expect(pairOf('ar', paper)).toEqual(['الناطق كريم الهادي', 'صحيفة الساحل']);
  });

  it('may be told behind the happening', () => {
    const text = 'هاجم الجيش الوطني الميناء يوم 3 مارس 2021، وفق ما نقلته وكالة الأفق عن مصدر أمني.';
    expect(pairOf('ar', text)).toEqual(['مصدر أمني', 'wire']);
    const citing = 'Troops entered the town on Tuesday, according to Horizon Agency, citing an unnamed official.';
    expect(pairOf('en', citing)).toEqual(['an unnamed official', 'wire']);
  });

  it('are those of whom it quotes', () => {
    const farmer = 'Horizon Agency quoted a farmer as saying that troops entered the town on Tuesday.';
    expect(pairOf('en', farmer)).toEqual(['a farmer', 'wire']);
    const mayor = 'Horizon Agency quoted Mayor Adam Brook as saying on Tuesday that the port was closed.';
    expect(pairOf('en', mayor)).toEqual(['Mayor Adam Brook', 'wire']);
  });
});

describe('an outlet that was told', () => {
  it('carries the report and does not speak', () => {
    expect(pairOf('ar', 'أفاد مسؤول محلي وكالة الأفق بأن الجيش الوطني هاجم الميناء يوم 3 مارس 2021.')).toEqual([
      'مسؤول محلي',
      'wire',
    ]);
    expect(pairOf('ar', 'أخبر نادر الحسن وكالة الأفق أن الميناء أغلق يوم 3 مارس 2021.')).toEqual([
      'نادر الحسن',
      'wire',
    ]);
    const officer = 'A senior officer told Horizon Agency on Tuesday that troops had entered the town.';
    expect(pairOf('en', officer)).toEqual(['A senior officer', 'wire']);
    expect(pairOf('en', 'She told Horizon Agency on Tuesday that troops had entered the town.')).toEqual([
      null,
      'wire',
    ]);
  });

  it('may be named in quotation marks, or by its sort', () => {
    expect(pairOf('ar', 'قالت الأستاذة هند السالم لـ«المدى» إن القافلة وصلت يوم 3 مارس 2021.')).toEqual([
      'الأستاذة هند السالم',
      'المدى',
    ]);
    expect(pairOf('ar', 'وأبلغ «المدى» نادر الحسن رئيس اللجنة أن الميناء أغلق يوم 3 مارس 2021.')).toEqual([
      'نادر الحسن رئيس اللجنة',
      'المدى',
    ]);
    expect(pairOf('ar', 'قال نادر الحسن لصحيفة الساحل إن الميناء أغلق يوم 3 مارس 2021.')).toEqual([
      'نادر الحسن',
      'صحيفة الساحل',
    ]);
  });

  it('is where a statement went', () => {
    const text = '"We have to protect the harbor," Brook said on Tuesday in a statement released to Horizon Agency.';
    expect(pairOf('en', text)).toEqual(['Brook', 'wire']);
  });

  it('speaks where others listen to it', () => {
    const text = 'وأبلغت وكالة الأفق الصحافيين أن الميناء أغلق يوم 3 مارس 2021.';
    expect(pairOf('ar', text)).toEqual(['wire', null]);
  });
});

describe('who goes on speaking', () => {
  it('is the one before, where a sentence names no subject', () => {
    const said = 'قال نادر الحسن إن الميناء أغلق يوم 3 مارس 2021. وأضاف أن السوق احترق يوم 4 مارس 2021.';
    expect(read('ar', said).map(({ attribution }) => attribution?.source)).toEqual(['نادر الحسن', 'نادر الحسن']);
    const told = 'Brook said the port was closed on March 3. He added that the market burned down on March 4.';
    expect(read('en', told).map(({ attribution }) => attribution?.source)).toEqual(['Brook', 'Brook']);
  });

  it('is nobody where the subject is another that could not be read', () => {
    const text = 'Brook said the port was closed on March 3. The plan was announced on March 4.';
    expect(read('en', text).map(({ attribution }) => attribution?.source)).toEqual(['Brook', null]);
  });

  it('tells the second of two verbs as well', () => {
    const { stance, attribution } = readOne(
      'en',
      'Harbor Data said it had fixed the faults and closed the plant on Tuesday.',
    );
    expect([stance, attribution?.source]).toEqual(['reported', 'Harbor Data']);
  });

  it('tells what stands behind a scene inside the words told', () => {
    const text = 'ولفت كريم الهادي إلى أنه بعد تحرير البلدة تم إغلاق الجسر يوم 3 مارس 2021.';
    expect(readOne('ar', text).attribution?.source).toBe('كريم الهادي');
  });
});
