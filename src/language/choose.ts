import { foldText } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';

/**
 * The language of a BCP 47 tag, by its primary subtag (`ar-IQ` is Arabic).
 *
 * @returns null where none of them has it
 */
export function findAmong<L extends { readonly tag: string }>(languages: readonly L[], tag: string): L | null {
  const primary = tag.toLowerCase().split('-')[0];
  return languages.find((language) => language.tag === primary) ?? null;
}

/** Tells a text's language by how many of its first words are common ones of each; ties go to the first of the list. */
export function guessAmong<L extends { readonly commonWords: readonly string[] }>(
  languages: readonly L[],
  text: string,
): L {
  const words = tokenize(foldText(text.slice(0, 4000))).map((token) => token.text);
  const score = (language: L): number => {
    const common = new Set(language.commonWords);
    return words.filter((word) => common.has(word)).length;
  };
  return languages.reduce((best, language) => (score(language) > score(best) ? language : best));
}
