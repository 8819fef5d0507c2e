import { clusterPlaces } from './clusters.ts';
import type { FigureData, FigureEvent } from './figure-data.ts';
import { type Label, type LabelRequest, type MeasureText, placeLabels } from './labels.ts';
import { type PlacedDate, placeDate } from './marks.ts';
import { layoutTicks, type Tick } from './ticks.ts';
import type { TimeScale } from './time-scale.ts';

/** Heights of the figure's parts in px; the page's style reserves the same. */
export const LANE_HEIGHT_PX = 46;
export const AXIS_HEIGHT_PX = 30;
/** From a lane's top to the line that its marks stand on. */
const LANE_LINE_PX = 33;
const LABEL_LINE_PX = 16;
/** Without lanes, labels stand in several rows over one line. */
const SINGLE_ROWS = 3;
export const SINGLE_HEIGHT_PX = SINGLE_ROWS * 22 + 34;
/** Under the line of the marks. */
const BELOW_LINE_PX = 14;
const MOST_LABEL_PX = 320;

/** A mark or a cluster, placed. `key` is stable while zooming: the id of its first event. */
export interface FigureItem {
  readonly key: string;
  readonly events: readonly number[];
  readonly lane: number;
  readonly tone: number;
  readonly y: number;
  readonly place: PlacedDate;
}

export interface FigureLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  /** y of each lane's line. */
  readonly lines: readonly number[];
  readonly items: readonly FigureItem[];
  readonly labels: readonly (Label & { readonly y: number; readonly markY: number })[];
  readonly ticks: readonly Tick[];
}

export interface FigureView {
  readonly scale: TimeScale;
  readonly widthPx: number;
  /** False on a narrow screen: all events on one line. */
  readonly hasLanes: boolean;
  /** Indices of the events that the filter shows. */
  readonly shown: ReadonlySet<number>;
  readonly measure: MeasureText;
}

/** Height of the whole figure. */
export function figureHeight(laneCount: number, hasLanes: boolean): number {
  return (hasLanes ? laneCount * LANE_HEIGHT_PX : SINGLE_HEIGHT_PX) + AXIS_HEIGHT_PX;
}

interface PlacedEvent {
  readonly event: number;
  readonly lane: number;
  readonly place: PlacedDate;
}

function placeEvents(data: FigureData, view: FigureView): PlacedEvent[] {
  return data.events.flatMap(({ when, lane }, event) => {
    if (when === null || !view.shown.has(event)) return [];
    const place = placeDate(when, view.scale);
    const isInside = place.x1 >= 0 && place.x0 <= view.widthPx;
    return isInside ? [{ event, lane: view.hasLanes ? lane : 0, place }] : [];
  });
}

function mostSalient(events: readonly number[], data: FigureData): FigureEvent | undefined {
  const found = events.map((index) => data.events[index]).filter((event) => event !== undefined);
  return found.reduce<FigureEvent | undefined>(
    (best, event) => (best === undefined || event.salience > best.salience ? event : best),
    undefined,
  );
}

function toRequest(item: FigureItem, data: FigureData, widthPx: number): LabelRequest[] {
  const event = mostSalient(item.events, data);
  if (event === undefined) return [];
  const more = item.events.length - 1;
  const cx = Math.min(Math.max(item.place.cx, 0), widthPx);
  return [
    {
      key: item.key,
      cx,
      band: item.lane,
      salience: event.salience + more / 1000,
      title: event.title,
      note: event.words,
      direction: event.direction,
    },
  ];
}

function layoutItems(data: FigureData, view: FigureView, lines: readonly number[]): FigureItem[] {
  const placed = placeEvents(data, view);
  return lines.flatMap((y, lane) =>
    clusterPlaces(placed.filter((event) => event.lane === lane)).map(({ events, place }): FigureItem => {
      const first = data.events[events[0] ?? -1];
      return {
        key: first?.id ?? '',
        events,
        lane,
        tone: data.lanes[view.hasLanes ? lane : (first?.lane ?? 0)]?.tone ?? 0,
        y,
        place,
      };
    }),
  );
}

/** A line from an event's mark to the lanes of its other actors, with a ring in each. */
export interface Connector {
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
  readonly rings: readonly { readonly y: number; readonly tone: number }[];
}

/** The connector of an event that is drawn alone; null where no other actor of it has a lane. */
export function layoutConnector(data: FigureData, layout: FigureLayout, index: number): Connector | null {
  const item = layout.items.find(({ events }) => events.length === 1 && events[0] === index);
  const event = data.events[index];
  if (item === undefined || event === undefined || layout.lines.length < 2) return null;
  const rings = data.lanes.flatMap((lane, at) => {
    const takesPart = lane.actor !== null && event.actors.includes(data.actors.indexOf(lane.actor));
    const y = layout.lines[at];
    return takesPart && at !== item.lane && y !== undefined ? [{ y, tone: lane.tone }] : [];
  });
  if (rings.length === 0) return null;
  const ys = [item.y, ...rings.map(({ y }) => y)];
  return { x: item.place.cx, y0: Math.min(...ys), y1: Math.max(...ys), rings };
}

/**
 * The whole figure as numbers for one scale: lanes, marks, labels, ticks. Items come in order of time, so that the keyboard
 * can walk them.
 */
export function layoutFigure(data: FigureData, view: FigureView): FigureLayout {
  const heightPx = figureHeight(data.lanes.length, view.hasLanes);
  const lines = view.hasLanes
    ? data.lanes.map((_, index) => index * LANE_HEIGHT_PX + LANE_LINE_PX)
    : [SINGLE_HEIGHT_PX - BELOW_LINE_PX];
  const items = layoutItems(data, view, lines).sort((a, b) => (a.events[0] ?? 0) - (b.events[0] ?? 0));
  const rows = view.hasLanes ? 1 : SINGLE_ROWS;
  const requests = items.flatMap((item) => toRequest(item, data, view.widthPx));
  const { widthPx, measure } = view;
  const labels = placeLabels(requests, { widthPx, rows, measure, mostPx: MOST_LABEL_PX }).map((label) => {
    const markY = lines[label.band] ?? 0;
    return { ...label, markY, y: markY - LANE_LINE_PX + LABEL_LINE_PX - label.row * 22 };
  });
  return { widthPx, heightPx, lines, items, labels, ticks: layoutTicks(view.scale, widthPx) };
}
