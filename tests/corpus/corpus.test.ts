import { describe, expect, it } from 'vitest';
import { findLanguage, type Language } from '../../src/language/index.ts';
import { tagText } from '../../src/temporal/index.ts';
import * as ar from './ar.ts';
import * as en from './en.ts';
import * as fr from './fr.ts';

const languageOf = (tag: string): Language => {
  const language = findLanguage(tag);
  if (language === null) throw new Error(`no language ${tag}`);
  return language;
};

describe.each([
  { tag: 'ar', ...ar },
  { tag: 'en', ...en },
  { tag: 'fr', ...fr },
])('on Wednesday 2020-05-06, in $tag,', ({ tag, day, corpus, nothing }) => {
  const read = (phrase: string): string =>
    tagText(phrase, { language: languageOf(tag), creationTime: day })
      .map((one) => one.value)
      .join(' ');

  it.each(Object.entries(corpus).flatMap(([value, phrases]) => phrases.map((phrase) => ({ phrase, value }))))(
    '"$phrase" is $value',
    ({ phrase, value }) => expect(read(phrase)).toBe(value),
  );

  it.each(nothing)('"%s" names no time', (phrase) => expect(read(phrase)).toBe(''));
});
