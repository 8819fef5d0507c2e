import type { Actor, ActorMention } from '../actor/actor.ts';
import type { Mention } from '../claim/mention.ts';
import type { Mark } from '../document/mark.ts';
import type { SourceDocument } from '../document/source-document.ts';
import type { TemporalExpression } from '../temporal/temporal-expression.ts';
import type { Timeline } from '../timeline/timeline.ts';

/** An article with all that was read in it, for its page and for the panels that show its paragraphs. */
export interface PublishedArticle {
  readonly document: SourceDocument;
  /** What was read in each block, by block id; a block in which nothing was read has no entry. */
  readonly readings: ReadonlyMap<string, BlockReadings>;
  /** The whole text as safe HTML: each block's element carries its id, and the given spans are marked. */
  readonly html: (marks?: readonly Mark[]) => string;
  /** The inside of one block's element as safe HTML (no `<p>` round it, no id of the block), with the given spans marked. */
  readonly blockHtml: (block: string, marks?: readonly Mark[]) => string;
}

/** Everything read in one block; all spans are offsets into the block's flat text. */
export interface BlockReadings {
  readonly expressions: readonly TemporalExpression[];
  readonly actors: readonly ActorMention[];
  readonly mentions: readonly Mention[];
}

/** The publication as pages see it. */
export interface Publication {
  readonly timeline: Timeline;
  /** By article id; the same articles, in the same order, as `timeline.articles`. */
  readonly articles: ReadonlyMap<string, PublishedArticle>;
  /** The whole list of actors, named in the articles or not. */
  readonly actors: readonly Actor[];
}

/** The publication that the content loader has read, assembled once for each state of it. */
export async function getPublication(): Promise<Publication> {
  throw new Error('not assembled yet');
}
