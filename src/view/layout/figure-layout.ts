import { type Bins, countBins, highestBin, rootHeight, stepDaysFor } from './bins.ts';
import { clusterPlaces, LEAST_TARGET_PX } from './clusters.ts';
import { countWithin, type Density } from './density.ts';
import { dateOfEvent, type FigureIndex } from './figure-index.ts';
import { type LaneBand, layoutBands } from './lane-bands.ts';
import { eventsWithin } from './lane-order.ts';
import { type Level, levelOf } from './levels.ts';
import { type PlacedDate, placeDate } from './marks.ts';
import { layoutTicks, type Tick } from './ticks.ts';
import { daysBetween, type TimeScale } from './time-scale.ts';

/** A mark, or several that are drawn as one. */
export interface FigureItem {
  /** Stable while the window moves. */
  readonly key: string;
  /** Its events in order of time; none where they are too many to be held one by one. */
  readonly events: readonly number[];
  readonly count: number;
  /** The most salient of its events. */
  readonly lead: number;
  /** Days in which its events begin, and the day after the last ends. */
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  /** Middle of what can be hit, and its half height: at least half a target. */
  readonly y: number;
  readonly halfPx: number;
  readonly place: PlacedDate;
  /** Where each event of a cluster is, in px. */
  readonly members: readonly number[];
}

/** Columns of every lane; heights are parts of a lane's height, 0 to 1. */
export interface DensityBars {
  readonly bins: Bins;
  readonly highest: number;
}

/** What is drawn at every step of a gesture. */
export interface FigureFrame {
  readonly level: Level;
  /** Events in the window, by lane. */
  readonly counts: readonly number[];
  readonly bands: readonly LaneBand[];
  /** At the density level these are none: `layoutCells` makes them when the gesture has ended. */
  readonly items: readonly FigureItem[];
  readonly bars: DensityBars | null;
  readonly ticks: readonly Tick[];
}

export interface FigureView {
  readonly scale: TimeScale;
  readonly widthPx: number;
  /** Height of all lanes. */
  readonly heightPx: number;
  /** False on a narrow screen: all events on one line. */
  readonly hasLanes: boolean;
  /** Kept free over each lane for its name. */
  readonly headPx?: number;
}

/** Width of a column of the density level. */
export const LEAST_BIN_PX = 3;
/** Marks that stand on the window's edge are drawn whole. */
const BEYOND_PX = 14;

/** The highest column of any group by width of column, and of all groups as one. */
export type HighestBins = Map<string, number>;

const highestBySteps = new WeakMap<Density, HighestBins>();

export const highestKey = (stepDays: number, isSum: boolean): string => `${stepDays} ${isSum}`;

/** Takes up what was counted before: counts at some days do not tell it. */
export function knowHighest(density: Density, highest: HighestBins): void {
  highestBySteps.set(density, highest);
}

/** Remembered by width of column: it depends on the filter and not on the days shown. */
function knownHighest(density: Density, stepDays: number, isSum: boolean): number {
  const known: HighestBins = highestBySteps.get(density) ?? new Map();
  highestBySteps.set(density, known);
  const key = highestKey(stepDays, isSum);
  const highest = known.get(key) ?? highestBin(density, stepDays, isSum);
  known.set(key, highest);
  return highest;
}

function layoutBars(index: FigureIndex, { scale, hasLanes }: FigureView, days: readonly [number, number]): DensityBars {
  const stepDays = stepDaysFor(scale.pxPerDay, LEAST_BIN_PX);
  return {
    bins: countBins(index.density, days[0], days[1], stepDays),
    highest: knownHighest(index.density, stepDays, !hasLanes),
  };
}

const salienceOf = (index: FigureIndex, event: number): number => index.columns.salience[event] ?? 0;

/** The most salient of some events, the first of equals. */
export function leadOf(index: FigureIndex, events: readonly number[]): number {
  return events.reduce(
    (best, event) => (salienceOf(index, event) > salienceOf(index, best) ? event : best),
    events[0] ?? -1,
  );
}

function toItem(
  index: FigureIndex,
  lane: number,
  y: number,
  events: readonly number[],
  place: PlacedDate,
  cxOf: (event: number) => number,
): FigureItem {
  const { from, to } = index.columns;
  return {
    key: String(events[0] ?? -1),
    events,
    count: events.length,
    lead: leadOf(index, events),
    from: from[events[0] ?? -1] ?? 0,
    to: events.reduce((last, event) => Math.max(last, to[event] ?? 0), Number.NEGATIVE_INFINITY),
    lane,
    y,
    halfPx: LEAST_TARGET_PX / 2,
    place,
    members: events.length < 2 ? [] : events.map(cxOf),
  };
}

function layoutLane(
  index: FigureIndex,
  view: FigureView,
  band: LaneBand,
  lane: number,
  events: readonly number[],
): FigureItem[] {
  const marks = events.map((event) => ({ event, place: placeDate(dateOfEvent(index.columns, event), view.scale) }));
  const centres = new Map(marks.map(({ event, place }) => [event, place.cx]));
  const inside = marks.filter(({ place }) => place.x1 >= 0 && place.x0 <= view.widthPx);
  return clusterPlaces(inside).map(({ events: members, place }) =>
    toItem(index, lane, band.line, members, place, (event) => centres.get(event) ?? 0),
  );
}

/** Lanes of the index that share a band: one each, or all of them where there is a single line. */
function lanesOfBand(index: FigureIndex, view: FigureView, band: number): number[] {
  return view.hasLanes ? [band] : [...index.lanes.keys()];
}

function layoutItems(
  index: FigureIndex,
  view: FigureView,
  bands: readonly LaneBand[],
  days: readonly [number, number],
): FigureItem[] {
  const items = bands.flatMap((band, at) => {
    const events = lanesOfBand(index, view, at).flatMap((lane) =>
      eventsWithin(index.order, index.columns, lane, days[0], days[1]),
    );
    return layoutLane(
      index,
      view,
      band,
      at,
      events.sort((a, b) => a - b),
    );
  });
  return items.sort((a, b) => (a.events[0] ?? 0) - (b.events[0] ?? 0));
}

/** The picture at one scale as numbers: columns or marks, and ticks. Its cost is one of pixels, not of events. */
export function layoutFrame(index: FigureIndex, view: FigureView): FigureFrame {
  const days = daysBetween(view.scale, 0, view.widthPx);
  const counts = index.lanes.map((_, lane) => countWithin(index.density, lane, days[0], days[1]));
  const level = levelOf(counts.reduce((sum, count) => sum + count, 0));
  const bands = layoutBands(view.hasLanes ? index.lanes.length : 1, view.heightPx, view.headPx);
  const isDense = level === 'density';
  return {
    level,
    counts,
    bands,
    items: isDense
      ? []
      : layoutItems(index, view, bands, daysBetween(view.scale, -BEYOND_PX, view.widthPx + BEYOND_PX)),
    bars: isDense ? layoutBars(index, view, days) : null,
    ticks: layoutTicks(view.scale, view.widthPx),
  };
}

/** Height of one column of a band, 0 to 1; on a single line the lanes are added up. */
export function barHeight({ bins, highest }: DensityBars, lanes: readonly number[], bin: number): number {
  const value = lanes.reduce((sum, lane) => sum + (bins.values[lane * bins.count + bin] ?? 0), 0);
  return rootHeight(value, highest);
}
