import { describe, expect, it } from 'vitest';
import { dateLanguages } from '../../src/language/dates.ts';
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
