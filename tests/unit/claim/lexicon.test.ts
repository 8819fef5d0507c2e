import { describe, expect, it } from 'vitest';
import { createLexicon, inflect, lexiconOf } from '../../../src/claim/lexicon.ts';
import { readWord } from '../../../src/claim/word-reading.ts';
import { findLanguage, languages } from '../../../src/language/index.ts';
import { foldKey } from '../../../src/text/fold.ts';

const language = (tag: string) => {
  const found = findLanguage(tag);
  if (!found) throw new Error(tag);
  return found;
};
const readingsOf = (tag: string, word: string) =>
  readWord(foldKey(word), lexiconOf(language(tag)), word.endsWith('ة')).senses.map(
    ({ name, form }) => `${name} ${form}`,
  );

describe('the tables of a language', () => {
  it('are read without a mistake, for every language', () => {
    for (const each of languages) expect(createLexicon(each).senses.size).toBeGreaterThan(500);
  });

  it('are built once', () => {
    expect(lexiconOf(language('ar'))).toBe(lexiconOf(language('ar')));
  });

  it('share their classes, so that one happening merges across languages', () => {
    const classes = (tag: string) => new Set(language(tag).claim.happenings.map(([name]) => name));
    const shared = [...classes('ar')].filter((name) => classes('en').has(name));
    expect(shared).toEqual(expect.arrayContaining(['attack', 'kill', 'withdraw', 'return', 'arrest', 'meet', 'elect']));
    expect(shared.length).toBeGreaterThan(60);
  });

  it('say clearly where a row names a paradigm that is not there', () => {
    const ar = language('ar');
    const broken = { ...ar, claim: { ...ar.claim, happenings: [['attack', 'odd', 'هاجم', '']] as const } };
    expect(() => createLexicon(broken)).toThrow(/odd/);
  });

  it('make surface forms by paradigm', () => {
    const { strong, weak } = language('ar').claim.paradigms;
    if (!strong || !weak) throw new Error('no paradigm');
    const forms = inflect(strong, 'انسحب').map(([, form]) => form);
    expect(forms).toEqual(expect.arrayContaining(['انسحب', 'انسحبت', 'انسحبوا', 'ينسحب', 'ينسحبون', 'سينسحب']));
    expect(inflect(weak, 'نف').map(([, form]) => form)).toEqual(
      expect.arrayContaining(['نفي', 'نفت', 'نفوا', 'ينفي', 'ينفون']),
    );
  });
});

describe('a word', () => {
  it.each([
    ['ar', 'وأشارت', 'say past'],
    ['ar', 'ليرفض', 'refuse present'],
    ['ar', 'نفته', 'deny past'],
    ['ar', 'سيطلقون', 'launch future'],
    ['ar', 'انسحابها', 'withdraw noun'],
    ['ar', 'والهجمات', 'attack noun'],
    ['ar', 'بهجومين', 'attack noun'],
    ['ar', 'استعادتها', 'capture noun'],
    ['ar', 'مؤكدةً', 'affirm carry'],
    ['ar', 'لدعم', 'support noun'],
    ['ar', 'ولقصف', 'strike noun'],
    ['en', 'denied', 'deny past'],
    ['en', 'withdrew', 'withdraw past'],
    ['en', 'kidnapped', 'abduct past'],
    ['en', 'striking', 'strike participle'],
  ])('%s: «%s» can be read as %s', (tag, word, reading) => {
    expect(readingsOf(tag, word)).toContain(reading);
  });

  it.each([
    ['ar', 'وزارة'],
    ['ar', 'صعدة'],
    ['ar', 'فرنسا'],
    ['ar', 'ضمن'],
    ['ar', 'وضمن'],
    ['ar', 'لبنان'],
    ['ar', 'بغداد'],
    ['en', 'army'],
    ['en', 'red'],
  ])('%s: «%s» is nobody’s verb', (tag, word) => {
    expect(readingsOf(tag, word)).toEqual([]);
  });

  it.each(['لدعم', 'ولقصف', 'لقتل'])('ar: «%s» leads to a noun, and is no past verb', (word) => {
    expect(readingsOf('ar', word)).not.toContainEqual(expect.stringMatching(/ past$/u));
  });
});
