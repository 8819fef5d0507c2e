import type { TimeUnit } from '../../language/temporal-data.ts';

/** A date as far as it is known; one of the fields below year at a time, or month and day together. */
export interface KnownDate {
  readonly year: number | null;
  readonly month?: number;
  readonly day?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: string;
  /** Monday of an ISO week, as a day number. */
  readonly week?: number;
  /** Monday of the ISO week whose Saturday and Sunday are meant. */
  readonly weekend?: number;
  readonly weekday?: number;
  readonly decade?: number;
  readonly century?: number;
  /** The unit of a date of which nothing else is known: some week, some day. */
  readonly some?: TimeUnit;
}

/** −1 past, 1 future, 0 not told. */
export type Tense = -1 | 0 | 1;

/** What the words around a reading tell; asked only where it matters, for it reads them. */
export interface Surroundings {
  /** What the sentence speaks of. */
  tense(): Tense;
  /** True where the sentence begins with the reading: "In January, …" is where a story goes on. */
  opensSentence(): boolean;
  /** True where a sentence has ended since the date last named, and this one does not look back ("had begun in January"). */
  goesOn(): boolean;
  /** True where the reading dates what somebody said: "said in June". */
  datesReport(): boolean;
}

/** Dates that a text has told so far, for those that count from them. */
export interface Told {
  /** The date last named in the text. */
  readonly context: KnownDate | null;
  /** The date whose year the dates of a story without a creation time share. */
  readonly story: KnownDate | null;
  /** The day last named that is not ahead of the publication: times of the clock that name none are of it. */
  readonly day: KnownDate | null;
  /** The quarter or half last named: in reports of figures, "a year earlier" is the same one of the year before. */
  readonly period: KnownDate | null;
  /** What the next sentence counts from, where the date last named was only a look back ("who had joined in 1829"); else null. */
  readonly resumed: KnownDate | null;
}

/** Nothing told yet. */
export const NOTHING_TOLD: Told = { context: null, story: null, day: null, period: null, resumed: null };

/** What a reading is resolved against; see `WatchedReference` for why nothing of it is asked that is not needed. */
export interface Reference extends Omit<Told, 'day' | 'resumed'>, Surroundings {
  /** The day of publication, or null where it is not known. */
  readonly day: number | null;
  /** The day last named, as `Told.day`. */
  readonly toldDay: KnownDate | null;
  /** The minute of that day at which it came out, or null where it is not known. */
  readonly minute: number | null;
}

/** Where the missing parts of a date came from. */
export type Source = 'said' | 'publication' | 'context' | 'nowhere';

/** A date with what had to be supplied. */
export interface Placed {
  readonly date: KnownDate;
  readonly source: Source;
  readonly implied: readonly TimeUnit[];
}
