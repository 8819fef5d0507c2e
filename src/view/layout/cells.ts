import { stepDaysFor } from './bins.ts';
import { begunWithin, countWithin } from './density.ts';
import type { FigureIndex } from './figure-index.ts';
import { type FigureItem, type FigureView, leadOf } from './figure-layout.ts';
import type { LaneBand } from './lane-bands.ts';
import { leadBetween, placeFrom } from './lane-order.ts';
import { daysBetween, dayToPx, type TimeScale } from './time-scale.ts';

/** Least width of a stretch of columns that can be pointed at, focused and opened. */
export const LEAST_CELL_PX = 40;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Stretches of time of even length that the window touches, the first and the last cut at its ends. */
function stretchesOf(scale: TimeScale, days: readonly [number, number]): Stretch[] {
  const step = stepDaysFor(scale.pxPerDay, LEAST_CELL_PX);
  const first = Math.floor(days[0] / step);
  const count = Math.ceil(days[1] / step) - first;
  return Array.from({ length: count }, (_, at) => ({ from: (first + at) * step, to: (first + at + 1) * step }));
}

interface Found {
  readonly count: number;
  readonly lead: number;
}

/** Events of some lanes that begin in a stretch; in the window's first stretch, also those that reach into it. */
function findIn(index: FigureIndex, lanes: readonly number[], { from, to }: Stretch, isFirst: boolean): Found {
  let count = 0;
  const leads: number[] = [];
  for (const lane of lanes) {
    const start = placeFrom(index.order, index.columns, lane, from);
    const end = placeFrom(index.order, index.columns, lane, to);
    count += (isFirst ? countWithin : begunWithin)(index.density, lane, from, to);
    const lead = leadBetween(index.order, index.columns, start, end);
    if (lead >= 0) leads.push(lead);
  }
  return { count, lead: leadOf(index, leads) };
}

function toCell(
  index: FigureIndex,
  scale: TimeScale,
  band: LaneBand,
  lane: number,
  stretch: Stretch,
  found: Found,
): FigureItem {
  const [a, b] = [dayToPx(scale, stretch.from), dayToPx(scale, stretch.to)];
  const { from, to } = index.columns;
  const leadDay = ((from[found.lead] ?? stretch.from) + (to[found.lead] ?? stretch.to)) / 2;
  const [x0, x1] = a < b ? [a, b] : [b, a];
  const cx = Math.min(Math.max(dayToPx(scale, leadDay), x0), x1);
  return {
    key: `${lane}:${stretch.from}:${stretch.to}`,
    events: [],
    count: found.count,
    lead: found.lead,
    from: stretch.from,
    to: stretch.to,
    lane,
    y: band.top + band.heightPx / 2,
    halfPx: band.heightPx / 2,
    place: { x0, x1, cx, shape: 'interval', blur: 0, hollow: false, points: 0 },
    members: [],
  };
}

/**
 * What can be pointed at, focused and opened at the density level: stretches of each lane, in order of time. Every event
 * of the window is in exactly one.
 */
export function layoutCells(index: FigureIndex, view: FigureView, bands: readonly LaneBand[]): FigureItem[] {
  const { scale } = view;
  const days = daysBetween(scale, 0, view.widthPx);
  return stretchesOf(scale, days).flatMap((stretch, at) =>
    bands.flatMap((band, lane) => {
      const lanes = view.hasLanes ? [lane] : [...index.lanes.keys()];
      const found = findIn(index, lanes, stretch, at === 0);
      return found.count === 0 ? [] : [toCell(index, scale, band, lane, stretch, found)];
    }),
  );
}

/** The events of an item, in order of time, at most so many: those of a cell are looked up. */
export function eventsOfItem(index: FigureIndex, item: FigureItem, hasLanes: boolean, most: number): number[] {
  if (item.events.length > 0) return item.events.slice(0, most);
  const lanes = hasLanes ? [item.lane] : [...index.lanes.keys()];
  const found = lanes.flatMap((lane) => {
    const start = placeFrom(index.order, index.columns, lane, item.from);
    const end = placeFrom(index.order, index.columns, lane, item.to);
    return [...index.order.events.subarray(start, Math.min(end, start + most))];
  });
  return found.sort((a, b) => a - b).slice(0, most);
}
