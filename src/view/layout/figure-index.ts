import type { EventColumns } from '../columns/event-columns.ts';
import { MARK_SHAPES } from '../columns/mark-shapes.ts';
import { chooseLanesOf } from './column-lanes.ts';
import { type Density, HIDDEN, sumDensity } from './density.ts';
import type { FigureDate } from './figure-event.ts';
import type { FigureSource } from './figure-source.ts';
import { type LaneOrder, orderByLane } from './lane-order.ts';

/** What the figure asks of the shown events, counted once for each filter; every picture after that costs its pixels. */
export interface FigureIndex {
  readonly columns: EventColumns;
  /** Actor of each lane, by index into `ColumnNames.actors`; −1 for the others, always the last. */
  readonly lanes: readonly number[];
  /** By dated event; `HIDDEN` where the filter hides it. */
  readonly laneOf: Uint8Array;
  readonly order: LaneOrder;
  readonly density: Density;
  /** By actor, how many of the shown events it has a part in, dated or not. */
  readonly counts: Uint32Array;
}

const OTHERS = -1;

/** Counts what the filter shows: linear in the number of events. */
export function indexFigure(source: FigureSource, shown: Uint8Array): FigureIndex {
  const { columns, boundaries } = source;
  const choice = chooseLanesOf(source, shown);
  const lanes = choice.hasOthers || choice.lanes.length === 0 ? [...choice.lanes, OTHERS] : choice.lanes;
  return {
    columns,
    lanes,
    laneOf: choice.laneOf,
    order: orderByLane(columns, choice.laneOf, lanes.length),
    density: sumDensity(boundaries, choice.laneOf, lanes.length),
    counts: choice.counts,
  };
}

/** An event's date as it is drawn. */
export function dateOfEvent(columns: EventColumns, event: number): FigureDate {
  return {
    from: columns.from[event] ?? 0,
    to: columns.to[event] ?? 0,
    shape: MARK_SHAPES[columns.shape[event] ?? 0] ?? 'day',
    margin: columns.margin[event] ?? 0,
    hollow: columns.hollow[event] === 1,
  };
}

/** First day and the day after the last of all dated events with their margins, or null where none is dated. */
export function daysOfColumns({
  dated,
  from,
  to,
  margin,
}: Pick<EventColumns, 'dated' | 'from' | 'to' | 'margin'>): readonly [number, number] | null {
  if (dated === 0) return null;
  let [first, last] = [from[0] ?? 0, to[0] ?? 0];
  for (let event = 0; event < dated; event++) {
    const around = margin[event] ?? 0;
    first = Math.min(first, (from[event] ?? 0) - around);
    last = Math.max(last, (to[event] ?? 0) + around);
  }
  return [first, last];
}

/** The nearest shown event that begins after an item (+1) or before it (−1), in any lane; −1 where there is none. */
export function eventBeyond(index: FigureIndex, from: number, to: number, by: -1 | 1): number {
  const { columns, laneOf } = index;
  let event = firstFrom(columns, by === 1 ? to : from) - (by === 1 ? 0 : 1);
  while (event >= 0 && event < columns.dated && laneOf[event] === HIDDEN) event += by;
  return event >= 0 && event < columns.dated ? event : -1;
}

/** The first event that begins on a day or after it; `dated` where there is none. */
function firstFrom({ dated, from }: Pick<EventColumns, 'dated' | 'from'>, day: number): number {
  let [low, high] = [0, dated];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((from[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
