import { findLanguage } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import { foldText } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';

/** Letters that must remain once an article is cut off, so that short words stay whole (light stemming, Larkey et al. 2002). */
const SHORTEST_STEM = 3;

/** Glued strings that hold the article, longest first: they can be cut without knowing the word. */
function articleProclitics({ proclitics, fused, article }: Language['morphology']): string[] {
  if (article === '') return [];
  return proclitics.filter((text) => text.endsWith(article) || text in fused);
}

const stemmers = new Map<string, (word: string) => string>();

function stemmerOf(language: Language): (word: string) => string {
  const known = stemmers.get(language.tag);
  if (known !== undefined) return known;
  const glued = articleProclitics(language.morphology);
  const stem = (word: string): string => {
    const cut = glued.find((text) => word.startsWith(text) && word.length - text.length >= SHORTEST_STEM);
    return cut === undefined ? word : word.slice(cut.length);
  };
  stemmers.set(language.tag, stem);
  return stem;
}

/**
 * The words of an extract that tell what it is about: folded, without the language's commonest words, without a glued
 * article, each once, in order of code units.
 *
 * @param lang BCP 47 tag; in a language that is not known all words stand as they are
 */
export function readContentWords(text: string, lang: string): string[] {
  const language = findLanguage(lang);
  const common = new Set(language?.commonWords ?? []);
  const stem = language === null ? (word: string) => word : stemmerOf(language);
  const words = tokenize(foldText(text)).filter(({ kind, text: word }) => kind === 'word' && word.length > 1);
  return [...new Set(words.filter((word) => !common.has(word.text)).map((word) => stem(word.text)))].sort();
}
