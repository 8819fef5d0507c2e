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

/** The part of time that is looked at. */
export interface FigureLook {
  /** Null for what the page opens with: all of time, or the part of it that holds most events. */
  readonly window: Days | null;
  /** True where all of time is looked at on a page that opens with a part of it. */
  readonly isWhole: boolean;
}

/** What the reader has chosen. The lanes follow from what is shown. */
export interface FigureInput extends FigureLook {
  /** 1 where the filter shows the event, by event of the columns. The same array means the same filter. */
  readonly shown: Uint8Array;
  /** Actors of the filter, by index into `ColumnNames.actors`. */
  readonly chosen: readonly number[];
  /** True where older events are at the other side than the page's lines begin. */
  readonly flipped: boolean;
  /** True where lanes were asked for, on a screen too narrow to have them at first. */
  readonly hasLanes: boolean;
  /** Event whose source is open, or −1. */
  readonly open: number;
}

/** What the figure asks of the page. */
export interface FigureRequests {
  onOpen(event: number): void;
  /** A gesture's steps come with `isFinal` false, its end with true. */
  onWindow(look: FigureLook, isFinal: boolean): void;
  onFlip(): void;
  onLanes(): void;
}

/** True where two requests differ in the part of time at most. */
export function isSameInput(a: FigureInput, b: FigureInput): boolean {
  const isSameView = a.flipped === b.flipped && a.hasLanes === b.hasLanes && a.open === b.open;
  return isSameView && a.shown === b.shown && a.chosen.join() === b.chosen.join();
}
