import { describe, expect, it } from 'vitest';
import { dateLanguages, guessAmong } from '../../src/language/dates.ts';
import { languages } from '../../src/language/index.ts';

describe('the languages for reading dates alone', () => {
  it('are the same as all, in the same order, with the same words and rules', () => {
    expect(dateLanguages.map(({ tag }) => tag)).toEqual(languages.map(({ tag }) => tag));
    for (const [index, language] of dateLanguages.entries()) {
      expect(languages[index]).toMatchObject(language);
      expect(languages[index]?.temporal).toBe(language.temporal);
    }
  });
});

describe('the language of a text that does not say', () => {
  const guess = (text: string): string => guessAmong(dateLanguages, text).tag;

  it('is told by its common words', () => {
    expect(guess('The mill was sold to a man from the coast.')).toBe('en');
    expect(guess('Le moulin est vendu à un homme de la côte.')).toBe('fr');
    expect(guess('بيعت الطاحونة إلى رجل من الساحل')).toBe('ar');
  });
  it('is told by the words for times where there are no others', () => {
    expect(['today', 'yesterday', 'May 2014', '3 days'].map(guess)).toEqual(['en', 'en', 'en', 'en']);
    expect(['hier', 'demain', 'mars 2014', 'trois jours'].map(guess)).toEqual(['fr', 'fr', 'fr', 'fr']);
    expect(['أمس', 'آذار 2014'].map(guess)).toEqual(['ar', 'ar']);
  });
});

describe('the strings of the French page', () => {
  it('let no line break before a sign that has a space before it', () => {
    const french = JSON.stringify(languages.find(({ tag }) => tag === 'fr')?.strings);
    expect(french.match(/.{0,20} [:;?!»].{0,9}/g)).toBeNull();
    expect(french.match(/«\u00a0|\u00a0»/g)).not.toBeNull();
  });
});

/** The names that a wording leaves open, such as `{date}`. */
const gapsOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each(languages)('the messages of $tag', ({ messages }) => {
  const [first] = languages;

  it('are the same as those of every other language, and leave the same gaps', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(first?.messages ?? {}).sort());
    const gaps = (catalog: typeof messages) =>
      Object.entries(catalog).map(([rule, { problem, remedy }]) => [rule, gapsOf(problem + remedy)] as const);
    expect(Object.fromEntries(gaps(messages))).toEqual(Object.fromEntries(gaps(first?.messages ?? {})));
  });
});
