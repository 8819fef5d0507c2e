import type { Actor } from '../actor/index.ts';
import { ancestorsOf } from '../actor/index.ts';
import { type Bounds, compareEdtf, edtfBounds, edtfReach } from '../calendar/index.ts';
import type { Mention } from '../claim/mention.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { compareText } from './compare-text.ts';
import { createWordReader } from './content-words.ts';

/** A mention with what merging and ranking ask of it, worked out once. */
export interface MentionFacts {
  readonly mention: Mention;
  readonly document: SourceDocument;
  /** Place of the article in order of publication. */
  readonly rank: number;
  /** Index of its block in the article. */
  readonly block: number;
  /** Days that its date may mean; null without a date or with an open bound. */
  readonly reach: Bounds | null;
  /** Days between the first and the last that the date names; Infinity without one. */
  readonly days: number;
  /** True where the article looks back: its date was over days before its publication. */
  readonly recalled: boolean;
  /** Content words by number, ascending. */
  readonly words: readonly number[];
  /** Actors and their ancestors by number, ascending; places apart. */
  readonly actors: readonly number[];
}

/**
 * News tells of yesterday as often as of today: a date taken from the day of publication may mean the day before it too.
 */
const DAYS_BEFORE_PUBLICATION = 1;

function toReach({ date, basis }: Mention): Bounds | null {
  const bounds = date === null ? null : edtfReach(date);
  if (bounds === null || !Number.isFinite(bounds.earliest) || !Number.isFinite(bounds.latest)) return null;
  return basis === 'publication' ? { ...bounds, earliest: bounds.earliest - DAYS_BEFORE_PUBLICATION } : bounds;
}

/** What is older than this on publication is no news any more, but is recalled. */
export const DAYS_OF_NEWS = 3;

function isRecalled(reach: Bounds | null, published: string | null): boolean {
  const day = published === null ? null : edtfBounds(published);
  return reach !== null && day !== null && reach.latest + DAYS_OF_NEWS < day.earliest;
}

function countDays(date: string | null): number {
  const bounds = date === null ? null : edtfBounds(date);
  return bounds === null ? Number.POSITIVE_INFINITY : bounds.latest - bounds.earliest + 1;
}

/** Orders articles by publication, those without a date last, then by id. */
export function comparePublished(a: SourceDocument, b: SourceDocument): number {
  if (a.published === null || b.published === null) {
    if (a.published !== b.published) return a.published === null ? 1 : -1;
    return compareText(a.id, b.id);
  }
  return compareEdtf(a.published, b.published) || compareText(a.id, b.id);
}

/** Gives each different text a number, in the order first asked. */
function createNumbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
}

const ascending = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** What is known of an article once, for all its mentions. */
interface ArticleFacts {
  readonly document: SourceDocument;
  readonly rank: number;
  readonly blocks: ReadonlyMap<string, number>;
}

function readArticles(documents: readonly SourceDocument[]): Map<string, ArticleFacts> {
  const inOrder = [...documents].sort(comparePublished);
  return new Map(
    inOrder.map((document, rank) => {
      const blocks = new Map(document.blocks.map(({ id }, index) => [id, index]));
      return [document.id, { document, rank, blocks }];
    }),
  );
}

/** A mention at its place. */
interface PlacedMention extends Pick<MentionFacts, 'mention' | 'document' | 'rank' | 'block'> {}

/** By publication, then as they stand in their article, then by id. */
function comparePlaces(a: PlacedMention, b: PlacedMention): number {
  return (
    a.rank - b.rank || a.block - b.block || a.mention.start - b.mention.start || compareText(a.mention.id, b.mention.id)
  );
}

/** Mentions of the given articles in order of publication; of each id the first, for one quote may stand twice in a block. */
function placeMentions(mentions: readonly Mention[], documents: readonly SourceDocument[]): PlacedMention[] {
  const articles = readArticles(documents);
  const placed = mentions.flatMap((mention): PlacedMention[] => {
    const article = articles.get(mention.article);
    if (article === undefined) return [];
    const { document, rank, blocks } = article;
    return [{ mention, document, rank, block: blocks.get(mention.block) ?? 0 }];
  });
  const seen = new Set<string>();
  return placed.sort(comparePlaces).filter(({ mention: { id } }) => !seen.has(id) && seen.add(id));
}

/**
 * Reads the facts of all mentions, in order of publication. Mentions of articles that are not given, and repeats of an id,
 * are left out. The order of the lists changes nothing: even sums of weights run in one order.
 */
export function readFacts(
  mentions: readonly Mention[],
  documents: readonly SourceDocument[],
  actors: readonly Actor[],
): MentionFacts[] {
  const ancestors = ancestorsOf(actors);
  const withAncestors = (id: string): string[] => [id, ...(ancestors.get(id) ?? [])];
  const [toWordNumber, toActorNumber] = [createNumbering(), createNumbering()];
  const readWords = createWordReader(mentions);
  return placeMentions(mentions, documents).map((placed) => {
    const { mention, document } = placed;
    const takingPart = mention.actors.filter(({ role }) => role !== 'place');
    const reach = toReach(mention);
    return {
      ...placed,
      reach,
      days: countDays(mention.date),
      recalled: isRecalled(reach, document.published),
      words: ascending(readWords(mention.quote, mention.lang).map(toWordNumber)),
      actors: ascending(takingPart.flatMap(({ id }) => withAncestors(id)).map(toActorNumber)),
    };
  });
}
