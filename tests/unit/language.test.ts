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
