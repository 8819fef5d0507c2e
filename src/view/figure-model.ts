import type { ColumnNames, EventColumns } from './columns/event-columns.ts';
import type { Direction } from './layout/figure-data.ts';
import type { Days } from './layout/strip.ts';
import type { EventTexts } from './texts/event-texts.ts';
import type { ColumnLabels } from './texts/timeline-data.ts';

/** All that the figure is made from; it does not change while the page is open. */
export interface FigureModel {
  readonly columns: EventColumns;
  readonly names: ColumnNames;
  readonly labels: ColumnLabels;
  readonly texts: EventTexts;
  /** BCP 47 tag of the page. */
  readonly locale: string;
  /** Direction of the page: older events are where its lines begin. */
  readonly direction: Direction;
}

/** What the reader has chosen. The lanes follow from what is shown. */
export interface FigureInput {
  /** 1 where the filter shows the event, by event of the columns. The same array means the same filter. */
  readonly shown: Uint8Array;
  /** Actors of the filter, by index into `ColumnNames.actors`. */
  readonly chosen: readonly number[];
  /** Null for all of time. */
  readonly window: Days | null;
  /** True where older events are at the other side than the page's lines begin. */
  readonly flipped: boolean;
  /** Event whose source is open, or −1. */
  readonly open: number;
}

/** What the figure asks of the page. */
export interface FigureRequests {
  onOpen(event: number): void;
  /** A gesture's steps come with `isFinal` false, its end with true. */
  onWindow(window: Days | null, isFinal: boolean): void;
  onFlip(): void;
}
