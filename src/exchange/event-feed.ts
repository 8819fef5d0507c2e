import { type CivilDate, edtfBounds, formatDay, toCivilDate } from '../calendar/index.ts';

/** Version of the format; a change that breaks readers raises it. */
export const FEED_VERSION = 1;

/** One place that tells of an event. */
export interface FeedSource {
  readonly outlet: string | null;
  readonly article: string;
  /** EDTF or null. */
  readonly published: string | null;
  /** BCP 47 tag of the quote. */
  readonly language: string;
  /** The article's words. */
  readonly quote: string;
  /** Names of who says so and of who carries the report. */
  readonly saidBy: string | null;
  readonly via: string | null;
  readonly stance: string;
  /** The paragraph on this site; of the original where the site has no copy. */
  readonly url: string;
  /** The article where it was published, or null. */
  readonly original: string | null;
}

/** An event as other programs take it: one language, names in full, addresses whole where the site knows its own. */
export interface FeedEvent {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** BCP 47 tag of the title: of the article where the publication has no title in the feed's language. */
  readonly titleLanguage: string;
  /** EDTF; null or an open bound for an event without a date. */
  readonly date: string | null;
  /** The date in words of the feed's language. */
  readonly dateWords: string;
  /** First and last day that the date allows, `YYYY-MM-DD`; null where an end is open. */
  readonly start: string | null;
  readonly end: string | null;
  readonly kind: string;
  readonly status: string;
  /** 0–1: how much the event matters in the publication. */
  readonly salience: number;
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly sources: readonly FeedSource[];
}

/** Events to take away: of the whole publication, of an actor or of a reader's filter. */
export interface EventFeed {
  readonly version: typeof FEED_VERSION;
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** The page that shows these events. */
  readonly url: string;
  readonly events: readonly FeedEvent[];
}

/** The days an EDTF value allows as `start` and `end` of a feed's event. */
export function feedDays(date: string | null): Pick<FeedEvent, 'start' | 'end'> {
  const bounds = date === null ? null : edtfBounds(date);
  const day = (value: number): string | null => (Number.isFinite(value) ? formatDay(value) : null);
  return bounds === null ? { start: null, end: null } : { start: day(bounds.earliest), end: day(bounds.latest) };
}

/** Both ends of a date as calendar dates and day numbers; null unless both are known. */
export function closedDays(date: string | null): { readonly first: CivilDate; readonly last: CivilDate } | null {
  const bounds = date === null ? null : edtfBounds(date);
  if (bounds === null || !Number.isFinite(bounds.earliest) || !Number.isFinite(bounds.latest)) return null;
  return { first: toCivilDate(bounds.earliest), last: toCivilDate(bounds.latest) };
}
