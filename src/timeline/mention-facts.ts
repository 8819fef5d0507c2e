import type { Actor } from '../actor/index.ts';
import { ancestorsOf } from '../actor/index.ts';
import { type Bounds, compareEdtf, edtfBounds, edtfReach } from '../calendar/index.ts';
import type { Mention } from '../claim/mention.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { findLanguage } from '../language/index.ts';
import { compareText } from './compare-text.ts';
import { createWordReader } from './content-words.ts';
import { soundOf } from './name-sounds.ts';

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
  /** Days that its date names, without what it may be off by; null where `reach` is. */
  readonly named: Bounds | null;
  /** Days between the first and the last that the date names; Infinity without one. */
  readonly days: number;
  /** True where the article looks back: its date was over days before its publication. */
  readonly recalled: boolean;
  /** Content words by number, ascending. */
  readonly words: readonly number[];
  /** Places by number, ascending. */
  readonly places: readonly number[];
  /** How the names of places sound in all scripts. */
  readonly sounds: readonly string[];
  /** Actors and their ancestors by number, ascending; places apart. */
  readonly actors: readonly number[];
}

/**
 * News tells of yesterday as often as of today: a date taken from the day of publication may mean the day before it too.
 */
const DAYS_BEFORE_PUBLICATION = 1;

function toNamed({ date }: Mention): Bounds | null {
  const bounds = date === null ? null : edtfReach(date);
  return bounds !== null && Number.isFinite(bounds.earliest) && Number.isFinite(bounds.latest) ? bounds : null;
}

function toReach(bounds: Bounds | null, { basis, slack }: Mention): Bounds | null {
  if (bounds === null) return null;
  const before = basis === 'publication' ? Math.max(slack, DAYS_BEFORE_PUBLICATION) : slack;
  return { earliest: bounds.earliest - before, latest: bounds.latest + slack };
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

/** Letters that must remain of a name without its weak ones for it to be known by them. */
const SHORTEST_SKELETON = 3;

/** A foreign name is written with this long vowel or that, but with the same other letters; each language for itself. */
function placeKey({ lang }: Mention, name: string): string {
  const weak = findLanguage(lang)?.claim.weakLetters ?? '';
  const skeleton = [...name].filter((letter) => !weak.includes(letter)).join('');
  return `${lang} ${skeleton.length >= SHORTEST_SKELETON ? skeleton : name}`;
}

/** What some mention of the corpus shows to be a place is one wherever it stands after "in". */
function knowPlaces(mentions: readonly Mention[]): (key: string) => boolean {
  const known = new Set(mentions.flatMap((mention) => mention.places.named.map((name) => placeKey(mention, name))));
  return (key) => known.has(key);
}

function placesOf(mention: Mention, isPlace: (key: string) => boolean): string[] {
  const { named, supposed } = mention.places;
  return [...named, ...supposed].filter((name) => isPlace(placeKey(mention, name)));
}

function soundsOf({ lang }: Mention, names: readonly string[]): string[] {
  const sounds = findLanguage(lang)?.claim.sounds ?? [];
  return [...new Set(names.flatMap((name) => soundOf(name, sounds) ?? []))];
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
  const toPlaceNumber = createNumbering();
  const isPlace = knowPlaces(mentions);
  return placeMentions(mentions, documents).map((placed) => {
    const { mention, document } = placed;
    const takingPart = mention.actors.filter(({ role }) => role !== 'place');
    const named = toNamed(mention);
    const reach = toReach(named, mention);
    const places = placesOf(mention, isPlace);
    const words = readWords(mention.quote, mention.lang);
    const said = words.filter((word) => isPlace(placeKey(mention, word)));
    return {
      ...placed,
      reach,
      named,
      days: countDays(mention.date),
      recalled: isRecalled(reach, document.published),
      words: ascending(words.map(toWordNumber)),
      places: ascending(places.map((name) => toPlaceNumber(placeKey(mention, name)))),
      sounds: soundsOf(mention, [...places, ...said]),
      actors: ascending(takingPart.flatMap(({ id }) => withAncestors(id)).map(toActorNumber)),
    };
  });
}
