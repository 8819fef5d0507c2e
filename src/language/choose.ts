import { foldText } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { TemporalData } from './temporal-data.ts';

/**
 * The language of a BCP 47 tag, by its primary subtag (`ar-IQ` is Arabic).
 *
 * @returns null where none of them has it
 */
export function findAmong<L extends { readonly tag: string }>(languages: readonly L[], tag: string): L | null {
  const primary = tag.toLowerCase().split('-')[0];
  return languages.find((language) => language.tag === primary) ?? null;
}

type Guessed = { readonly commonWords: readonly string[]; readonly temporal: Pick<TemporalData, 'lexicon'> };

const wordsOf = (text: string): string[] => tokenize(foldText(text)).map((token) => token.text);

const timeWords = new WeakMap<object, ReadonlySet<string>>();

/** The words that a language tells times with. */
function timeWordsOf({ temporal: { lexicon } }: Guessed): ReadonlySet<string> {
  const known = timeWords.get(lexicon);
  if (known !== undefined) return known;
  const words = new Set(
    Object.values(lexicon)
      .flat()
      .flatMap(([alternatives]) => wordsOf(alternatives)),
  );
  timeWords.set(lexicon, words);
  return words;
}

const countIn = (words: readonly string[], known: ReadonlySet<string>): number =>
  words.filter((word) => known.has(word)).length;

/** Those of which most is counted. */
function best<L>(languages: readonly L[], count: (language: L) => number): readonly L[] {
  const counts = languages.map(count);
  const most = Math.max(...counts);
  return languages.filter((_, index) => counts[index] === most);
}

/**
 * Tells a text's language by how many of its first words are common ones of each; where that does not tell ("today"), by how
 * many each tells times with. Ties go to the first of the list.
 */
export function guessAmong<L extends Guessed>(languages: readonly L[], text: string): L {
  const words = wordsOf(text.slice(0, 4000));
  const likely = best(languages, ({ commonWords }) => countIn(words, new Set(commonWords)));
  const [first] = likely.length === 1 ? likely : best(likely, (language) => countIn(words, timeWordsOf(language)));
  if (first === undefined) throw new Error('there is no language to choose from');
  return first;
}
