import type { FigureDate } from './figure-event.ts';

/** An event as the browser needs it: words are ready, dates are numbers. */
export interface FigureEvent {
  readonly id: string;
  /** Null in the undated tray. */
  readonly when: FigureDate | null;
  /** Index into `FigureData.lanes`. */
  readonly lane: number;
  /** Indices into `FigureData.actors`: the event's actors and the bodies they are part of. */
  readonly actors: readonly number[];
  readonly salience: number;
  readonly title: string;
  readonly direction: Direction;
  /** The date in words of the interface's language. */
  readonly words: string;
}

export type Direction = 'rtl' | 'ltr';

/** A strip of the figure; `actor` is null for "others". */
export interface Lane {
  readonly actor: string | null;
  /** Colour, 1 to 6; 0 is the quiet one. */
  readonly tone: number;
}

/** All that the figure and the filter are made from; the page carries it as JSON. */
export interface FigureData {
  readonly locale: string;
  readonly direction: Direction;
  readonly lanes: readonly Lane[];
  readonly actors: readonly string[];
  /** Dated events in order of time, then the undated. */
  readonly events: readonly FigureEvent[];
  /** Every mention's id to its event's index, where the two ids differ. */
  readonly aliases: Readonly<Record<string, number>>;
}
