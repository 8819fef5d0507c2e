import { describe, expect, it } from 'vitest';
import {
  type Actor,
  createGazetteer,
  createSpellingIndex,
  findActors,
  findProbableNames,
} from '../../../src/actor/index.ts';
import { parseDocument } from '../../../src/document/index.ts';
import { languages } from '../../../src/language/index.ts';

const toActor = (id: string, ar: string[], en: string[] = []): Actor => ({
  id,
  type: 'armed_group',
  parent: null,
  affiliation: null,
  names: {
    ar: { names: ar, demonyms: [], anaphors: [] },
    en: { names: en, demonyms: [], anaphors: [] },
  },
  suppress: [],
  generic: false,
});

const gazetteer = createGazetteer(
  [
    toActor('brigades', ['كتائب الزمهرير'], ['Zamharir Brigades']),
    toActor('zephyr', ['زمهريرستان'], ['Zamharirstan']),
    toActor('short', ['الزهور'], ['Zahur']),
    toActor('left', ['حزب المستقبليين'], []),
    toActor('right', ['حزب المستقيليين'], []),
  ],
  languages,
);
const index = createSpellingIndex(gazetteer);

function probable(lang: string, text: string): (readonly [string, string])[] {
  const document = parseDocument({ file: 'a.md', markdown: `---\nlang: ${lang}\n---\n\n${text}\n` });
  const mentions = findActors(document, gazetteer);
  return findProbableNames(document, mentions, gazetteer, index).map(({ written, actor }) => [written, actor]);
}

describe('a long name with one typo', () => {
  it('is probably the listed one: a letter more, less, other, or two that changed places', () => {
    for (const name of ['زمهرييرستان', 'زمهررستان', 'زمهزيرستان', 'زمهريسرتان'])
      expect(probable('ar', `وصل الوفد إلى ${name} مساء أمس.`)).toEqual([[name, 'zephyr']]);
    expect(probable('en', 'The delegation reached Zamhairrstan on Monday.')).toEqual([['Zamhairrstan', 'zephyr']]);
  });

  it('may be one of several words, and have a particle before it', () => {
    expect(probable('ar', 'هاجمت كتائب الزمهربر البلدة.')).toEqual([['كتائب الزمهربر', 'brigades']]);
    expect(probable('ar', 'غادر وزمهريررستان بعيدة.')).toEqual([['زمهريررستان', 'zephyr']]);
  });

  it('is nobody where it is written as listed, or is two typos away', () => {
    expect(probable('ar', 'هاجمت كتائب الزمهرير البلدة قرب زمهريرستان.')).toEqual([]);
    expect(probable('ar', 'وصل الوفد إلى زمهبيبستان مساء أمس.')).toEqual([]);
  });

  it('is nobody where the name is short, where an ending differs, or where two names are as near', () => {
    expect(probable('ar', 'قطفت الزحور من الحديقة.')).toEqual([]);
    expect(probable('ar', 'قال زمهريرستاني إن البلاد بعيدة.')).toEqual([]);
    expect(probable('ar', 'أعلن حزب المستقليين فوزه.')).toEqual([]);
  });

  it('asks for the capitals of the listed name', () => {
    expect(probable('en', 'They grow zamhairrstan in pots.')).toEqual([]);
  });

  it('is not counted as the actor', () => {
    const document = parseDocument({ file: 'a.md', markdown: '---\nlang: ar\n---\n\nهاجمت كتائب الزمهربر البلدة.\n' });
    expect(findActors(document, gazetteer)).toEqual([]);
  });
});
