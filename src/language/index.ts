import { foldText } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { ar } from './ar/index.ts';
import { en } from './en/index.ts';
import type { Language } from './language.ts';

export type { Language } from './language.ts';

/** Every language that Sanad reads, the default first. A new one is a folder beside these and a line here. */
export const languages: readonly Language[] = [ar, en];

/**
 * The language of a BCP 47 tag, by its primary subtag (`ar-IQ` is Arabic).
 *
 * @returns null where no folder has it
 */
export function findLanguage(tag: string): Language | null {
  const primary = tag.toLowerCase().split('-')[0];
  return languages.find((language) => language.tag === primary) ?? null;
}

/** Tells a text's language by how many of its first words are common ones of each; ties go to the first of the list. */
export function guessLanguage(text: string): Language {
  const words = tokenize(foldText(text.slice(0, 4000))).map((token) => token.text);
  const score = (language: Language): number => {
    const common = new Set(language.commonWords);
    return words.filter((word) => common.has(word)).length;
  };
  return languages.reduce((best, language) => (score(language) > score(best) ? language : best));
}
