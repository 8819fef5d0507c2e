import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePages } from '../../scripts/phrases.ts';
import { readingWords } from '../../scripts/reading-words.ts';
import { findLanguage } from '../../src/language/index.ts';
import { tagText } from '../../src/temporal/index.ts';

const root = resolve(import.meta.dirname, '../..');
const pages = await makePages();

describe('the tables of phrases in docs/', () => {
  it.each(pages)('$path is up to date: if not, run `npm run phrases -- --write`', ({ path, text }) => {
    expect(readFileSync(join(root, path), 'utf8') === text).toBe(true);
  });
  it('need no word that their language lacks', () => {
    for (const { path, text } of pages) expect([path, ...text.matchAll(/phrases-[A-Za-z_]+(?!\.md)/g)]).toEqual([path]);
  });
});

describe('a reading in words', () => {
  const words = (phrase: string, of: string, tag: string): string => {
    const [language, told] = [findLanguage(of), findLanguage(tag)];
    if (language === null || told === null) throw new Error('no such language');
    const [found] = tagText(phrase, { language, creationTime: '2015-08-05' });
    return found === undefined ? '' : readingWords(found, told);
  };
  it.each([
    ['Thursday, July 30', 'en', 'en', 'Thursday, July 30, 2015'],
    ['two years', 'en', 'en', '2 years'],
    ['every Friday', 'en', 'en', 'again and again: Friday'],
    ['recently', 'en', 'en', 'some time ago'],
    ['yesterday morning', 'en', 'en', 'Tuesday, August 4, 2015, morning'],
    ['سنتين', 'ar', 'ar', 'سنتان'],
    ['كل جمعة', 'ar', 'ar', 'متكرر: الجمعة'],
    ['yesterday', 'en', 'ar', 'الثلاثاء، 4 أغسطس 2015'],
  ])('"%s" of %s, told in %s, is "%s"', (phrase, of, tag, expected) => {
    expect(words(phrase, of, tag).replaceAll('\u200f', '')).toBe(expected);
  });
});
