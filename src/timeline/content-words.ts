import { findLanguage } from '../language/index.ts';
import { foldText } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';

/** Letters that must remain of a word once something glued to it is cut off. */
const SHORTEST_STEM = 3;

/** The words of an extract as they stand, folded, without the language's commonest and without single letters. */
export function readWords(text: string, lang: string): string[] {
  const common = new Set(findLanguage(lang)?.commonWords ?? []);
  return tokenize(foldText(text))
    .filter(({ kind, text: word }) => kind === 'word' && word.length > 1 && !common.has(word))
    .map(({ text: word }) => word);
}

/** A word without its glued article, or without another glued particle or ending where the rest is a word of the corpus. */
function cutWord(word: string, lang: string, vocabulary: ReadonlySet<string>): string {
  const morphology = findLanguage(lang)?.morphology;
  if (morphology === undefined) return word;
  const { proclitics, enclitics, fused, article } = morphology;
  const holdsArticle = (text: string): boolean => article !== '' && (text.endsWith(article) || text in fused);
  const isWord = (stem: string): boolean => vocabulary.has(stem) || vocabulary.has(article + stem);
  const head = proclitics.find((text) => {
    const stem = word.slice(text.length);
    return word.startsWith(text) && stem.length >= SHORTEST_STEM && (holdsArticle(text) || isWord(stem));
  });
  const rest = head === undefined ? word : word.slice(head.length);
  const tail = enclitics.find((text) => {
    const stem = rest.slice(0, -text.length);
    return rest.endsWith(text) && stem.length >= SHORTEST_STEM && isWord(stem);
  });
  return tail === undefined ? rest : rest.slice(0, -tail.length);
}

/**
 * A reader of the words that tell what an extract is about: folded, each once, without what is glued to them. What is glued
 * is told by the corpus itself: a letter is cut off only where the rest stands as a word elsewhere (after the light
 * stemming of Larkey, Ballesteros & Connell 2002, which cuts blindly).
 *
 * @param extracts every extract of the corpus, with its language
 */
export function createWordReader(extracts: readonly { readonly quote: string; readonly lang: string }[]) {
  const vocabulary = new Set(extracts.flatMap(({ quote, lang }) => readWords(quote, lang)));
  const cut = new Map<string, string>();
  const cutOnce = (word: string, lang: string): string => {
    const key = `${lang} ${word}`;
    const known = cut.get(key) ?? cutWord(word, lang, vocabulary);
    cut.set(key, known);
    return known;
  };
  return (quote: string, lang: string): string[] => [
    ...new Set(readWords(quote, lang).map((word) => cutOnce(word, lang))),
  ];
}
