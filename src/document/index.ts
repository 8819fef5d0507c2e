export type { Mark } from './mark.ts';
export {
  type ArticleSource,
  type ParsedArticle,
  parseArticle,
  parseDocument,
  readArticleId,
  toArticleId,
} from './parse-article.ts';
export { renderBlock, renderBlocks } from './render-blocks.ts';
export type { Block, BlockKind, FrontMatter, SourceDocument } from './source-document.ts';
export { toSourceSpan } from './source-span.ts';
