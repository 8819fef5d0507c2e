import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../../src/claim/lexicon.ts';
import { readSentences } from '../../../src/claim/sentence.ts';
import { readWords } from '../../../src/claim/words.ts';
import { findLanguage } from '../../../src/language/index.ts';
import { tagText } from '../../../src/temporal/index.ts';

/** A sentence's clauses as [relation, words]. */
function clausesOf(tag: string, text: string): [string, string][] {
  const language = findLanguage(tag);
  if (!language) throw new Error(tag);
  const lexicon = lexiconOf(language);
  const expressions = tagText(text, { language, creationTime: '2021-03-17' }).map((found) => ({ ...found, block: 0 }));
  const words = readWords(text, { expressions, actors: [], typeOf: () => '' }, lexicon);
  const [sentence] = readSentences(text, words, [{ start: 0, end: text.length }], lexicon);
  return (sentence?.clauses ?? []).map(({ relation, from, to }) => {
    const [first, last] = [sentence?.words[from], sentence?.words[to - 1]];
    return [relation, text.slice(first?.start, last?.end)];
  });
}

describe('a sentence is cut into clauses', () => {
  it('at a relative pronoun', () => {
    expect(clausesOf('ar', 'ألغى البرلمان القانون الذي صدر عام 1998')).toEqual([
      ['main', 'ألغى البرلمان القانون'],
      ['relative', 'الذي صدر عام 1998'],
    ]);
    expect(clausesOf('en', 'Lawmakers repealed a law which was enacted in 1998')).toEqual([
      ['main', 'Lawmakers repealed a law'],
      ['relative', 'which was enacted in 1998'],
    ]);
    expect(clausesOf('en', 'A tsunami that hit the coast killed ten')).toEqual([
      ['main', 'A tsunami'],
      ['relative', 'that hit the coast'],
      ['main', 'killed ten'],
    ]);
  });

  it('at «أن» and "that"', () => {
    expect(clausesOf('ar', 'قال الجيش إن قواته دخلت المدينة').map(([relation]) => relation)).toEqual([
      'main',
      'complement',
    ]);
    expect(clausesOf('en', 'The army said that troops entered').map(([relation]) => relation)).toEqual([
      'main',
      'complement',
    ]);
  });

  it('at «بعد» before a happening, not before a length of time', () => {
    expect(clausesOf('ar', 'عاد السكان بعد انسحاب الجيش').map(([relation]) => relation)).toEqual(['main', 'after']);
    expect(clausesOf('ar', 'عاد السكان بعد يومين')).toHaveLength(1);
    expect(clausesOf('en', 'Residents returned after the army withdrew').map(([relation]) => relation)).toEqual([
      'main',
      'after',
    ]);
  });

  it('where a scene ends and the verb begins', () => {
    expect(clausesOf('ar', 'بعد قرار البرلمان بدأت المفاوضات')).toEqual([
      ['after', 'بعد قرار البرلمان'],
      ['main', 'بدأت المفاوضات'],
    ]);
  });

  it('at a joined verb, not at joined nouns', () => {
    expect(clausesOf('ar', 'دخل الجيش المدينة وأحرق الجسر').map(([relation]) => relation)).toEqual([
      'main',
      'coordinate',
    ]);
    expect(clausesOf('ar', 'دخل الجيش والشرطة المدينة')).toHaveLength(1);
    expect(clausesOf('en', 'The army and police entered the town')).toHaveLength(1);
  });

  it('at a verb that describes an indefinite deed', () => {
    expect(clausesOf('ar', 'أحبط الجيش هجوما شنه مسلحون').map(([relation]) => relation)).toEqual(['main', 'relative']);
  });

  it('but not at the verb that says where a report stood', () => {
    expect(clausesOf('ar', 'كشفت الوكالة في تقرير نشرته أمس أن الجيش انسحب').map(([relation]) => relation)).toEqual([
      'main',
      'complement',
    ]);
  });

  it('into parts that cover it without a gap', () => {
    const text = 'في شباط 2020، قال الجيش إن جبهة هاجمت الميناء الذي فتح عام 1998، وأضاف أن السكان عادوا بعد انسحابها.';
    expect(
      clausesOf('ar', text)
        .map(([, words]) => words)
        .join(' '),
    ).toBe(text);
  });
});
