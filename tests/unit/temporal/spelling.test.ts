import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/language/index.ts';
import { type TemporalExpression, tagText } from '../../../src/temporal/index.ts';
import { phrasesOf } from './generate.ts';

const TATWEEL = '\u0640';
/** Short vowels and the dagger alef; the mark of doubling may make another word («أمسّ»). */
const VOWELS = ['\u064b', '\u064e', '\u064f', '\u0650', '\u0652', '\u0670'];
/** Marks of direction, embeddings and isolates, joiners, the soft hyphen, the mark of byte order. */
const CONTROLS = [
  ...['\u200e', '\u200f', '\u061c', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068'],
  ...['\u2069', '\u200b', '\u200c', '\u200d', '\u2060', '\u00ad', '\ufeff'],
];

const isLetter = (text: string, at: number): boolean => /[\u0621-\u063f\u0641-\u064a]/.test(text.charAt(at));
const isPairSplit = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));

/** What may be put before a place of a text and changes no word: a stroke within a word, a vowel behind a letter, any control. */
function unseenAt(text: string, at: number): readonly string[] {
  if (isPairSplit(text, at)) return [];
  const [behindLetter, withinWord] = [isLetter(text, at - 1), isLetter(text, at - 1) && isLetter(text, at)];
  return [...CONTROLS, ...(behindLetter ? VOWELS : []), ...(withinWord ? [TATWEEL] : [])];
}

interface Dressed {
  readonly text: string;
  /** The offset in the plain text of each offset of this one. */
  readonly plain: readonly number[];
}

/** Puts unseen characters into a text: at every place for which there is a number, the one that the number chooses. */
function dress(text: string, choices: readonly number[]): Dressed {
  let dressed = '';
  const plain: number[] = [];
  for (let at = 0; at <= text.length; at++) {
    const [unseen, choice] = [unseenAt(text, at), choices[at % choices.length] ?? 0];
    if (choice > 0 && unseen.length > 0) {
      plain.push(at);
      dressed += unseen[choice % unseen.length];
    }
    plain.push(at);
    dressed += text.charAt(at);
  }
  return { text: dressed, plain };
}

const meaning = (
  { text: _text, start, end, ...said }: TemporalExpression,
  offset: (at: number) => number | undefined,
) => ({
  ...said,
  start: offset(start),
  end: offset(end),
});

describe.each(languages)('characters that nobody sees, in $tag', (language) => {
  const read = (text: string): TemporalExpression[] => tagText(text, { language, creationTime: '2020-05-06' });

  it('change offsets and no reading', () => {
    const choices = fc.array(fc.oneof(fc.constant(0), fc.constant(0), fc.nat(40)), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(phrasesOf(language), choices, (text, chosen) => {
        const dressed = dress(text, chosen);
        const found = read(dressed.text).map((one) => meaning(one, (at) => dressed.plain[at]));
        expect(found, dressed.text).toEqual(read(text).map((one) => meaning(one, (at) => at)));
      }),
      { seed: 21, numRuns: 1500 },
    );
  });

  it('nor do letters taken apart from their marks, or put together with them', () => {
    const values = (text: string): unknown[] => read(text).map(({ value, edtf, rule }) => [value, edtf, rule]);
    fc.assert(
      fc.property(phrasesOf(language), fc.constantFrom('NFC', 'NFD'), (text, form) => {
        expect(values(text.normalize(form))).toEqual(values(text));
      }),
      { seed: 22, numRuns: 1000 },
    );
  });
});
