import type { Root } from 'hast';
import type { Gazetteer } from '../actor/index.ts';
import { parseArticle, type SourceDocument } from '../document/index.ts';
import { type ArticleReading, analyzeArticle } from '../road.ts';
import type { ArticleFile } from './read-publication.ts';

/** An article taken down the road: plain data that can be stored. */
export interface AnalyzedArticle {
  readonly document: SourceDocument;
  readonly reading: ArticleReading;
  /** Safe HTML with block ids, without positions. */
  readonly tree: Root;
}

/** A tree without the places it was read from, which its blocks' maps hold already. */
function withoutPositions<T>(node: T): T {
  return JSON.parse(
    JSON.stringify(node, (key, value: unknown) => (key === 'position' || key === 'data' ? undefined : value)),
  ) as T;
}

/** Parses and analyzes one article. What is wrong with its file comes before what is wrong in it. */
export function analyzeFile({ id, file, text, messages }: ArticleFile, gazetteer: Gazetteer): AnalyzedArticle {
  const { document: parsed, tree } = parseArticle({ file, markdown: text });
  const document = { ...parsed, id, messages: [...messages, ...parsed.messages] };
  return { document, reading: analyzeArticle(document, gazetteer), tree: withoutPositions(tree) };
}
