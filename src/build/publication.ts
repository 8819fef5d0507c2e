import { getCollection, getEntry } from 'astro:content';
import type { Actor, ActorMention } from '../actor/actor.ts';
import type { Mention } from '../claim/mention.ts';
import { type Mark, renderBlock, renderBlocks, type SourceDocument } from '../document/index.ts';
import type { TemporalExpression } from '../temporal/temporal-expression.ts';
import type { Span } from '../text/span.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { AnalyzedArticle } from './analyze-file.ts';
import { type LoadedPublication, livePublication } from './live-publication.ts';

/** An article with all that was read in it, for its page and for the panels that show its paragraphs. */
export interface PublishedArticle {
  readonly document: SourceDocument;
  /** What was read in each block, by block id; a block in which nothing was read has no entry. */
  readonly readings: ReadonlyMap<string, BlockReadings>;
  /** The numbers of the paragraphs as a reader counts them, from 1, by block id: headings and captions aside. */
  readonly paragraphs: ReadonlyMap<string, number>;
  /** The whole text as safe HTML: each block's element carries its id, and the given spans are marked. */
  readonly html: (marks?: readonly Mark[]) => string;
  /**
   * The inside of one block's element as safe HTML (no `<p>` round it, no id of the block), with the given spans marked; with
   * `keep`, these parts of its flat text alone.
   */
  readonly blockHtml: (block: string, marks?: readonly Mark[], keep?: readonly Span[]) => string;
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
  /** By article id; the same articles, in the same order, as `timeline.articles`, hand-made sources apart. */
  readonly articles: ReadonlyMap<string, PublishedArticle>;
  /** The whole list of actors, named in the articles or not. */
  readonly actors: readonly Actor[];
  /** Digest of edits.yaml as this state of the publication has read it. */
  readonly editsDigest: string;
}

/** The store's entry that is no article, as `build/loader.ts` names it. */
const PUBLICATION_ENTRY = ':publication';

interface MutableReadings {
  readonly expressions: TemporalExpression[];
  readonly actors: ActorMention[];
  readonly mentions: Mention[];
}

function groupByBlock({ document, reading }: AnalyzedArticle): Map<string, BlockReadings> {
  const groups = new Map<string, MutableReadings>();
  const groupOf = (id: string): MutableReadings => {
    const group = groups.get(id) ?? { expressions: [], actors: [], mentions: [] };
    groups.set(id, group);
    return group;
  };
  const idAt = (index: number): string => document.blocks[index]?.id ?? '';
  for (const expression of reading.expressions) groupOf(idAt(expression.block)).expressions.push(expression);
  for (const actor of reading.actors) groupOf(idAt(actor.block)).actors.push(actor);
  for (const mention of reading.mentions) groupOf(mention.block).mentions.push(mention);
  return groups;
}

function numberParagraphs({ blocks }: SourceDocument): Map<string, number> {
  const counted = blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'caption');
  return new Map(counted.map(({ id }, index) => [id, index + 1]));
}

/** Hands an article to pages; its readings are grouped, and its paragraphs numbered, when first asked for. */
function toPublishedArticle(article: AnalyzedArticle): PublishedArticle {
  let readings: ReadonlyMap<string, BlockReadings> | undefined;
  let paragraphs: ReadonlyMap<string, number> | undefined;
  return {
    document: article.document,
    get readings() {
      readings ??= groupByBlock(article);
      return readings;
    },
    get paragraphs() {
      paragraphs ??= numberParagraphs(article.document);
      return paragraphs;
    },
    html: (marks = []) => renderBlocks(article.tree, marks),
    blockHtml: (block, marks = [], keep) => renderBlock(article.tree, block, marks, keep),
  };
}

/** What the loader has stored, of which Astro makes entries. */
type StoredPublication = Omit<LoadedPublication, 'articles'>;

function assemble(stored: StoredPublication, byId: ReadonlyMap<string, AnalyzedArticle>): Publication {
  const { timeline, actors, editsDigest } = stored;
  const articles = timeline.articles.flatMap(({ id }) => {
    const article = byId.get(id);
    return article === undefined ? [] : [[id, toPublishedArticle(article)] as const];
  });
  return { timeline, actors, editsDigest, articles: new Map(articles) };
}

async function assembleStored(stored: StoredPublication): Promise<Publication> {
  const entries = await getCollection('publication', ({ id }) => id !== PUBLICATION_ENTRY);
  return assemble(stored, new Map(entries.map(({ id, data }) => [id, data as unknown as AnalyzedArticle])));
}

/** The state that was assembled last: what the loader left, or the digest of Astro's entry. */
let known: { readonly state: unknown; readonly publication: Promise<Publication> } | undefined;

/** The publication that the content loader has read, assembled once for each state of it. */
export async function getPublication(): Promise<Publication> {
  const live = livePublication();
  if (live !== null) {
    if (known?.state !== live) known = { state: live, publication: Promise.resolve(assemble(live, live.articles)) };
    return known.publication;
  }
  const entry = await getEntry('publication', PUBLICATION_ENTRY);
  if (entry === undefined)
    throw new Error('The content loader has read no publication: is src/content.config.ts in place?');
  if (known === undefined || known.state !== entry.digest)
    known = { state: entry.digest, publication: assembleStored(entry.data as unknown as StoredPublication) };
  return known.publication;
}
