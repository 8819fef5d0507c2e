import type { WordRange } from './quote.ts';
import type { Sentence } from './sentence.ts';
import { hasCue, isVerb, type Word } from './words.ts';

/** Where something took place, as its words say; names are folded and without their article. */
export interface Places {
  /** Names that the sort of the place stands beside («بلدة …», "… province"), or that a capital shows after "in". */
  readonly named: readonly string[];
  /** Words after "in" where letters have no case: places if they are named so elsewhere. */
  readonly supposed: readonly string[];
  /** Sorts of sites («المطار», "the prison"), by a name that all languages share. */
  readonly sites: readonly string[];
}

/** Types of actors that are places too. */
export const PLACE_TYPES: ReadonlySet<string> = new Set(['state', 'city', 'region', 'place', 'country']);

const SHORTEST_NAME = 3;
const MOST_WORDS = 3;

/** «العند»: a place is the same with its article and without. */
function bare(text: string, { language }: Sentence['lexicon']): string {
  const { article } = language.morphology;
  const rest = article !== '' && text.startsWith(article) ? text.slice(article.length) : text;
  return rest.length >= SHORTEST_NAME ? rest : text;
}

/** States and bodies are actors already, and too wide to tell one place from another. */
const isName = (word: Word | undefined): word is Word =>
  word?.kind === 'word' &&
  word.text.length >= SHORTEST_NAME &&
  word.actor === null &&
  word.expression === null &&
  word.relation === null &&
  word.cues.length === 0 &&
  !isVerb(word) &&
  word.sense?.form !== 'noun';

/** True for a first letter that is a capital; scripts without case have none. */
export function isCapitalized({ text }: Sentence, word: Word): boolean {
  const first = text.slice(word.start, word.start + 1);
  return first !== first.toLowerCase();
}

/** The sort of a place («بلدة», "province"), with what is glued before it. */
function isSort(word: Word | undefined, sorts: ReadonlySet<string>, { language }: Sentence['lexicon']): boolean {
  if (word?.kind !== 'word') return false;
  if (sorts.has(word.text)) return true;
  const { proclitics, article } = language.morphology;
  return proclitics.some(
    (lead) =>
      (article === '' || !lead.endsWith(article)) &&
      word.text.startsWith(lead) &&
      sorts.has(word.text.slice(lead.length)),
  );
}

/** The sort of site that a word names, with or without what is glued before it; undefined for other words. */
function siteOf({ kind, text, actor }: Word, { sites, language }: Sentence['lexicon']): string | undefined {
  if (kind !== 'word' || actor !== null) return undefined;
  const lead = language.morphology.proclitics.find((one) => text.startsWith(one) && sites.has(text.slice(one.length)));
  return sites.get(text) ?? (lead === undefined ? undefined : sites.get(text.slice(lead.length)));
}

/** A run of capitalized words from `at` on: "New Oldport". */
function capitalRun(sentence: Sentence, at: number): string | null {
  const run: string[] = [];
  for (let i = at; i < at + MOST_WORDS; i++) {
    const word = sentence.words[i];
    if (word?.kind !== 'word' || word.expression || word.actor || !isCapitalized(sentence, word)) break;
    run.push(word.text);
  }
  return run.length === 0 ? null : run.join(' ');
}

/** Where a range of words says that it took place. */
export function placesOf(sentence: Sentence, range: WordRange): Places {
  const { words, lexicon } = sentence;
  const named = new Set<string>();
  const supposed = new Set<string>();
  for (let at = range.from; at < range.to; at++) {
    const [word, next] = [words[at] as Word, words[at + 1]];
    if (isSort(word, lexicon.placeHeads, lexicon) && isName(next)) named.add(bare(next.text, lexicon));
    if (isSort(next, lexicon.placeTails, lexicon) && isName(word) && isCapitalized(sentence, word))
      named.add(word.text);
    const [of, name] = [next, words[at + 2]];
    // "the village of Tamsa"
    if (
      of &&
      hasCue(of, 'genitive') &&
      isSort(word, lexicon.placeTails, lexicon) &&
      isName(name) &&
      isCapitalized(sentence, name)
    )
      named.add(name.text);
    if (!hasCue(word, 'place') || word.expression) continue;
    const run = capitalRun(sentence, at + 1);
    if (run !== null) named.add(run);
    else if (isName(next) && !isSort(next, lexicon.placeHeads, lexicon)) supposed.add(bare(next.text, lexicon));
  }
  const sites = words.slice(range.from, range.to).flatMap((word) => siteOf(word, lexicon) ?? []);
  return {
    named: [...named],
    supposed: [...supposed].filter((name) => !named.has(name)),
    sites: [...new Set(sites)],
  };
}
