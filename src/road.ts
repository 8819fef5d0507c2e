import { type Actor, type ActorMention, findActors, type Gazetteer } from './actor/index.ts';
import { extractMentions, type Mention } from './claim/index.ts';
import type { SourceDocument } from './document/source-document.ts';
import { findLanguage, languages } from './language/index.ts';
import type { Message, MessageCatalog } from './message/message.ts';
import { type BlockExpression, tagDocument } from './temporal/index.ts';
import { buildTimeline, type Edit, type Timeline, type TimelineSite } from './timeline/index.ts';

/**
 * The road from an article to the timeline, in order:
 *
 *   Markdown ─parseArticle─▶ document ─tagDocument─▶ expressions ┐
 *                               └─────findActors──▶ actors ──────┴─extractMentions─▶ mentions ─buildTimeline─▶ timeline
 *
 * `document/` holds the first arrow; the others are below. Every value on the way is plain data.
 */

/** What was read in one article. */
export interface ArticleReading {
  readonly expressions: readonly BlockExpression[];
  readonly actors: readonly ActorMention[];
  readonly mentions: readonly Mention[];
}

/** All that the timeline of a publication is made of. The order of documents does not matter. */
export interface RoadInput {
  readonly site: TimelineSite;
  readonly actors: readonly Actor[];
  readonly edits: readonly Edit[];
  readonly articles: readonly { readonly document: SourceDocument; readonly reading: ArticleReading }[];
  /** What was found in the publication's files, those of the articles apart. */
  readonly messages: readonly Message[];
}

const NOTHING_READ: ArticleReading = { expressions: [], actors: [], mentions: [] };
const catalogs: Record<string, MessageCatalog> = Object.fromEntries(
  languages.map(({ tag, messages }) => [tag, messages]),
);

/** Reads the dates, actors and mentions of one article; an article in a language without data gives none. */
export function analyzeArticle(document: SourceDocument, gazetteer: Gazetteer): ArticleReading {
  const language = findLanguage(document.lang);
  if (language === null) return NOTHING_READ;
  const expressions = tagDocument(document, language);
  const actors = findActors(document, gazetteer);
  const mentions = extractMentions({ document, expressions, actors, gazetteer, language });
  return { expressions, actors, mentions };
}

/** Joins what was read in every article into the publication's timeline. */
export function assembleTimeline({ site, actors, edits, articles, messages }: RoadInput): Timeline {
  return buildTimeline({
    site,
    actors,
    edits,
    documents: articles.map(({ document }) => document),
    mentions: articles.flatMap(({ reading }) => reading.mentions),
    messages: [...messages, ...articles.flatMap(({ document }) => document.messages)],
    catalogs,
  });
}
