import { describe, expect, it } from 'vitest';
import { dateLanguages, findAmong } from '../../../src/language/dates.ts';
import { explainText, tagText } from '../../../src/temporal/index.ts';

const explain = (text: string, tag: string) => {
  const language = findAmong(dateLanguages, tag);
  if (language === null) throw new Error(`no language ${tag}`);
  const options = { language, creationTime: '2020-05-06' };
  return { ...explainText(text, options), tagged: tagText(text, options) };
};
/** The reasons given for some words. */
const reasonsFor = (words: string, text: string, tag: string): string[] =>
  explain(text, tag)
    .dropped.filter((one) => one.text === words)
    .map(({ reason }) => reason);

describe('an explanation', () => {
  it('reads what the tagger reads', () => {
    for (const [text, tag] of [
      ['He said last Friday, May 1, that 1200 people aged 34 left in 2014.', 'en'],
      ['قتل شاب عمره 21 عاما مساء أمس الثلاثاء، بحسب بيان صدر في 3 أيار.', 'ar'],
    ] as const) {
      const { expressions, tagged } = explain(text, tag);
      expect(expressions).toEqual(tagged);
    }
  });
  it('says that an age is no time', () => {
    expect(reasonsFor('aged 34', 'A man aged 34 left in 2014.', 'en')).toEqual(['no-time']);
    expect(reasonsFor('21 عاما', 'شاب عمره 21 عاما', 'ar')).toContain('no-time');
  });
  it('says that a name holds the date', () => {
    expect(reasonsFor('25 يناير', 'ثورة 25 يناير', 'ar')).toEqual(['no-time']);
  });
  it('says which longer reading took the words', () => {
    expect(explain('مساء أمس الثلاثاء', 'ar').dropped).toContainEqual(
      expect.objectContaining({ text: 'الثلاثاء', reason: 'overlap', by: 'مساء أمس الثلاثاء' }),
    );
  });
  it('says that a number is no year', () => {
    expect(explain('1200 people left.', 'en').dropped.map(({ text }) => text)).toEqual(['1200']);
  });
  it('says that there is no such date', () => {
    const words = 'the fifth Monday of February 2019';
    expect(reasonsFor(words, `It met on ${words}.`, 'en')).toEqual(['no-such-date']);
  });
  it('gives spans that slice back', () => {
    const text = 'قتل شاب عمره 21 عاما أمس في ثورة 25 يناير';
    for (const one of explain(text, 'ar').dropped) expect(text.slice(one.start, one.end)).toBe(one.text);
  });
});
