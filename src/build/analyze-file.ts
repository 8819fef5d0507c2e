import type { Root } from 'hast';
import {
  createSpellingIndex,
  findProbableNames,
  type Gazetteer,
  type ProbableName,
  type SpellingIndex,
} from '../actor/index.ts';
import { parseArticle, type SourceDocument } from '../document/index.ts';
import { type ArticleReading, analyzeArticle } from '../road.ts';
import type { ArticleFile } from './read-publication.ts';

/** An article taken down the road: plain data that can be stored. */
export interface AnalyzedArticle {
  readonly document: SourceDocument;
  readonly reading: ArticleReading;
  /** Words that may be a listed name with a typo: told to the editor, counted as nobody. */
  readonly probable: readonly ProbableName[];
  /** Safe HTML with block ids, without positions. */
  readonly tree: Root;
}

/** A tree without the places it was read from, which its blocks' maps hold already. */
function withoutPositions<T>(node: T): T {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) => (key === 'position' || key === 'data' ? undefined : value)),
  ) as T;
}

const spellings = new WeakMap<Gazetteer, SpellingIndex>();

/** The index of a list's spellings, built at its first article. */
function spellingsOf(gazetteer: Gazetteer): SpellingIndex {
  const known = spellings.get(gazetteer);
  if (known) return known;
  const built = createSpellingIndex(gazetteer);
  spellings.set(gazetteer, built);
  return built;
}

/** Parses and analyzes one article. What is wrong with its file comes before what is wrong in it. */
export function analyzeFile({ id, file, text, messages }: ArticleFile, gazetteer: Gazetteer): AnalyzedArticle {
  const { document: parsed, tree } = parseArticle({ file, markdown: text });
  const document = { ...parsed, id, messages: [...messages, ...parsed.messages] };
  const reading = analyzeArticle(document, gazetteer);
  const probable = findProbableNames(document, reading.actors, gazetteer, spellingsOf(gazetteer));
  return { document, reading, probable, tree: withoutPositions(tree) };
}
