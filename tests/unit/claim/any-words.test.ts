import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inflect } from '../../../src/claim/lexicon.ts';
import { findLanguage } from '../../../src/language/index.ts';
import { read } from './read.ts';

const PLAIN: Readonly<Record<string, readonly string[]>> = {
  ar: [
    'الجيش الوطني',
    'جبهة الشمال',
    '3 مارس 2021',
    'أمس',
    'عام 2009',
    'يوم الأحد',
    '«',
    '»',
    '،',
    ':',
    '(',
    ')',
    '12',
  ],
  en: [
    'the National Army',
    'Norland',
    'on 3 March 2021',
    'yesterday',
    'in 2009',
    'Sunday',
    '"',
    ',',
    ':',
    '(',
    ')',
    '12',
  ],
};

/** Words that the tables of a language hold, and some of dates, actors and marks. */
function vocabularyOf(tag: string): string[] {
  const claim = findLanguage(tag)?.claim;
  if (!claim) throw new Error(`no language ${tag}`);
  const verbs = [...claim.reports, ...claim.happenings].flatMap(([, paradigm, stems, nouns]) => {
    const [row = ''] = stems.split(' ');
    const forms = claim.paradigms[paradigm];
    const surfaces = forms && row !== '' ? inflect(forms, row).map(([, surface]) => surface) : [];
    return [...surfaces, ...nouns.split(' ').map((noun) => noun.replaceAll('_', ' '))];
  });
  const small = [...Object.values(claim.relations), ...Object.values(claim.cues)].flat();
  return [...verbs, ...small, ...(PLAIN[tag] ?? [])].filter((word) => word !== '');
}

describe('any words in any order', () => {
  for (const tag of ['ar', 'en'])
    it(`are read without a slip in ${tag}, and each quote stands in the text`, () => {
      const word = fc.constantFrom(...vocabularyOf(tag));
      const sentence = fc.array(fc.oneof(word, fc.constantFrom(...(PLAIN[tag] ?? []))), {
        minLength: 3,
        maxLength: 30,
      });
      fc.assert(
        fc.property(sentence, (words) => {
          const text = `${words.join(' ')}.`;
          for (const { quote, start, end } of read(tag, text)) expect(text.slice(start, end)).toBe(quote);
        }),
        { numRuns: 1500, seed: 4 },
      );
    });
});
