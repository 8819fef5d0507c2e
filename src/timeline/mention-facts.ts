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
  /** The same in the order of the text. */
  readonly wording: readonly number[];
  /** The same as they are written. */
  readonly spelling: readonly string[];
  /** Places by number, ascending. */
  readonly places: readonly number[];
  /** Their names, in the same order. */
  readonly placeNames: readonly string[];
  /** Those that are shown to be places here, or are hardly ever anything else: only these tell a happening from another. */
  readonly surePlaces: readonly number[];
  /** How the names of places sound in all scripts. */
  readonly sounds: readonly string[];
  /** Actors and their ancestors by number, ascending; places apart. */
  readonly actors: readonly number[];
  /** Those of them that belong to no other: states, mostly. */
  readonly roots: readonly number[];
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

/** A name that may be a place is one where this share of all its places in the corpus shows it to be one. */
const SHARE_OF_PLACE = 0.1;

/** From here on a word is a place wherever it stands. */
const SHARE_OF_NAME = 0.3;

const countOnce = (lists: readonly (readonly string[])[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const list of lists) for (const key of new Set(list)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/**
 * What mentions of the corpus show to be a place is one wherever it stands after "in"; not a common word that stood once where
 * a name may stand («قاعدة القوات»).
 */
function knowPlaces(
  placed: readonly PlacedMention[],
  texts: readonly (readonly string[])[],
): (key: string, share: number) => boolean {
  const keysOf = (mention: Mention, names: readonly string[]): string[] => names.map((name) => placeKey(mention, name));
  const shown = countOnce(placed.map(({ mention }) => keysOf(mention, mention.places.named)));
  const told = countOnce(placed.map(({ mention }, index) => keysOf(mention, texts[index] ?? [])));
  return (key, share) => (shown.get(key) ?? 0) > share * (told.get(key) ?? 0);
}

type IsPlace = ReturnType<typeof knowPlaces>;

/** The places that a mention surely names, and those that it may name: names by their numbers. */
function placesOf(mention: Mention, words: readonly string[], isPlace: IsPlace, toNumber: (key: string) => number) {
  const among = (names: readonly string[], share: number): [number, string][] =>
    names
      .map((name) => [placeKey(mention, name), name] as const)
      .filter(([key]) => isPlace(key, share))
      .map(([key, name]) => [toNumber(key), name]);
  const { named, supposed } = mention.places;
  const sure = new Map([...among(named, SHARE_OF_PLACE), ...among(words, SHARE_OF_NAME)]);
  const all = new Map([...sure, ...among(supposed, SHARE_OF_PLACE)]);
  const places = ascending(all.keys());
  return {
    places,
    placeNames: places.map((place) => all.get(place) as string),
    surePlaces: ascending(sure.keys()),
  };
}

function soundsOf(mention: Mention, words: readonly string[], isPlace: IsPlace): string[] {
  const sounds = findLanguage(mention.lang)?.claim.sounds ?? [];
  const { named, supposed } = mention.places;
  const names = [...named, ...supposed, ...words].filter((name) => isPlace(placeKey(mention, name), SHARE_OF_PLACE));
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
  const [toWordNumber, toActorNumber, toPlaceNumber] = [createNumbering(), createNumbering(), createNumbering()];
  const readWords = createWordReader(mentions);
  const placed = placeMentions(mentions, documents);
  const texts = placed.map(({ mention }) => readWords(mention.quote, mention.lang));
  const isPlace = knowPlaces(placed, texts);
  return placed.map((place, index) => {
    const { mention, document } = place;
    const words = texts[index] as string[];
    const wording = words.map(toWordNumber);
    const takingPart = mention.actors.filter(({ role }) => role !== 'place');
    const named = toNamed(mention);
    const reach = toReach(named, mention);
    return {
      ...place,
      reach,
      named,
      days: countDays(mention.date),
      recalled: isRecalled(reach, document.published),
      words: ascending(wording),
      wording,
      spelling: words,
      ...placesOf(mention, words, isPlace, toPlaceNumber),
      sounds: soundsOf(mention, words, isPlace),
      roots: ascending(takingPart.map(({ id }) => toActorNumber(ancestors.get(id)?.at(-1) ?? id))),
      actors: ascending(takingPart.flatMap(({ id }) => withAncestors(id)).map(toActorNumber)),
    };
  });
}
