import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLanguage, type Language, languages } from '../../../src/language/index.ts';
import { type TagOptions, tagText } from '../../../src/temporal/index.ts';
import { phrasesOf } from './generate.ts';

/** The language with nothing kept of it: what is kept hangs on the data. */
const anew = (language: Language): Language => ({ ...language, temporal: { ...language.temporal } });

const DAYS: readonly TagOptions['creationTime'][] = ['2020-05-06', '2020-05-06~', '2019-12-30/2020-01-05', null];

describe.each(languages.map((language) => [language.tag, language] as const))(
  'texts read before, %s',
  (_tag, language) => {
    it('change nothing of those read after them', () => {
      const used = anew(language);
      fc.assert(
        fc.property(
          fc.array(phrasesOf(language), { minLength: 2, maxLength: 6 }),
          fc.constantFrom(...DAYS),
          (texts, day) => {
            const text = texts.join('. ');
            const read = (one: Language): unknown => tagText(text, { language: one, creationTime: day });
            for (const part of texts) tagText(part, { language: used, creationTime: day });
            expect(read(used)).toEqual(read(anew(language)));
          },
        ),
        { numRuns: 25 },
      );
    });
  },
);

describe('the same words', () => {
  const english = findLanguage('en') as Language;
  const values = (text: string): string[] =>
    tagText(text, { language: english, creationTime: '2023-03-01' }).map(({ value }) => value);

  it('come to another day after another date, however often they were read', () => {
    for (let times = 0; times < 3; times++) {
      expect(values('It began on 13 November 2015. On 18 November they met.')).toEqual(['2015-11-13', '2015-11-18']);
      expect(values('It began on 13 November 2011. On 18 November they met.')).toEqual(['2011-11-13', '2011-11-18']);
      expect(values('On 18 November they met.')).toEqual(['2022-11-18']);
    }
  });
});
