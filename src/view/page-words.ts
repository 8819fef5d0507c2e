import type { FigureWords } from './figure-titles.ts';
import type { Direction } from './layout/figure-data.ts';
import type { LinkRoot } from './state/links.ts';

/** What a page with a timeline tells its script: where it stands, and the words that the script will need. */
export interface PageWords {
  readonly locale: string;
  readonly direction: Direction;
  readonly root: LinkRoot;
  /** The actor that the page is about, or null. */
  readonly within: string | null;
  /** True inside a foreign page, whose way back must lead out of it and not through what was chosen here. */
  readonly isEmbedded: boolean;
  /** Events that the page lists, by id: their numbers in the columns. */
  readonly listed: Readonly<Record<string, number>>;
  readonly figure: FigureWords;
  readonly fromPublication: string;
  /** `{words}`: what is searched. */
  readonly searched: string;
  /** `{name}`: a part that is left out. */
  readonly without: string;
  /** `{name}`: a choice to undo. */
  readonly undo: string;
  /** `{n}`: how many of those found the list has. */
  readonly chiefFound: string;
  readonly nothingFound: string;
  /** Leads to an event's static page, where its source could not be fetched. */
  readonly toPage: string;
}
