import { type CountableTimeInterval, type TimeInterval, utcDay, utcTickInterval } from 'd3-time';
import { logHeight } from './bins.ts';
import { slotOf } from './boundaries.ts';
import { type Density, massAt } from './density.ts';
import { DAY_MS } from './time-scale.ts';

/** A window of time: first day and the day after the last, or parts of days. */
export type Days = readonly [from: number, to: number];

/** A column of the strip: the days it stands for, and the height of its parts, the topmost first; heights add up. */
export interface StripBar {
  readonly from: number;
  readonly to: number;
  /** Height of the grey total, 0 to 1. */
  readonly total: number;
  /** Parts of that height by chosen group, 0 to 1. */
  readonly parts: readonly number[];
}

export const STRIP_HEIGHT_PX = 44;
/** A column is at least this wide, so that each can be told from the next; where there is room, wider. */
const LEAST_BAR_PX = 2;
const WANTED_BAR_PX = 3;
/** Few events look better in few columns: so many at least, and a few for each event. */
const LEAST_BARS = 24;
const BARS_PER_ROOT = 6;

/** Calendar-aligned edges of columns (months, years) that hold the days, as day numbers. */
export function edgesOf([from, to]: Days, widthPx: number, count: number): number[] {
  let wanted = Math.min(widthPx / WANTED_BAR_PX, Math.max(LEAST_BARS, BARS_PER_ROOT * Math.sqrt(count)));
  for (;;) {
    const edges = edgesByCalendar([from, to], wanted);
    if (edges.length <= 2 || widthPx / (edges.length - 1) >= LEAST_BAR_PX) return edges;
    wanted /= 2;
  }
}

/** About so many columns, by the nearest unit of the calendar; never finer than a day. */
function edgesByCalendar([from, to]: Days, wanted: number): number[] {
  const [start, stop] = [new Date(from * DAY_MS), new Date(to * DAY_MS)];
  const found: TimeInterval | CountableTimeInterval = utcTickInterval(start, stop, wanted) ?? utcDay;
  const interval = found.floor(new Date(DAY_MS * 1.5)).getTime() % DAY_MS === 0 ? found : utcDay;
  const edges = interval.range(interval.floor(start), new Date(stop.getTime() + 1)).map((edge) => edge.getTime());
  const last = interval.ceil(new Date(stop.getTime() + 1)).getTime();
  return [...new Set([...edges, last])].map((time) => time / DAY_MS);
}

/**
 * The strip: all events by month or year, those of the chosen groups stacked over the grey total; heights are
 * logarithmic, so that a year with one event is seen beside a year with thousands.
 *
 * @param total all events, as one group
 * @param chosen the events that the filter shows, by group
 */
export function layoutStrip(total: Density, chosen: Density, days: Days, widthPx: number): StripBar[] {
  const count = total.begun.at(-1) ?? 0;
  const edges = edgesOf(days, widthPx, count);
  const between = (density: Density, group: number, from: number, to: number): number =>
    massAt(density, group, slotOf(density.days, to), to) - massAt(density, group, slotOf(density.days, from), from);
  const bars = edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1] ?? from;
    const all = between(total, 0, from, to);
    return {
      from,
      to,
      all,
      groups: Array.from({ length: chosen.groups }, (_, group) => between(chosen, group, from, to)),
    };
  });
  const highest = bars.reduce((most, { all }) => Math.max(most, all), 0);
  return bars.map(({ from, to, all, groups }) => {
    const height = logHeight(all, highest);
    return {
      from: Math.max(from, days[0]),
      to: Math.min(to, days[1]),
      total: height,
      parts: groups.map((value) => (all <= 0 ? 0 : (value / all) * height)),
    };
  });
}

/** What a key asks of a handle: days earlier or later, or to one end. */
export type HandleMove = { readonly byDays: number } | { readonly to: 'first' | 'last' };

/** The move of a key on a handle; arrows left and right follow the picture, up and down and Page keys go by time. */
export function handleMove(key: string, stepDays: number, isMirrored: boolean): HandleMove | null {
  const moves: Readonly<Record<string, HandleMove>> = {
    ArrowLeft: { byDays: isMirrored ? stepDays : -stepDays },
    ArrowRight: { byDays: isMirrored ? -stepDays : stepDays },
    ArrowUp: { byDays: stepDays },
    ArrowDown: { byDays: -stepDays },
    PageUp: { byDays: 10 * stepDays },
    PageDown: { byDays: -10 * stepDays },
    Home: { to: 'first' },
    End: { to: 'last' },
  };
  return moves[key] ?? null;
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** The window with one end moved to a day: within the whole, and no nearer to the other end than `leastDays`. */
export function moveEnd(window: Days, end: 0 | 1, day: number, whole: Days, leastDays: number): Days {
  if (end === 0) return [clamp(day, whole[0], Math.max(whole[0], window[1] - leastDays)), window[1]];
  return [window[0], clamp(day, Math.min(whole[1], window[0] + leastDays), whole[1])];
}

/** The window moved by days, as long as it is, as far as the whole goes. */
export function moveWindow(window: Days, byDays: number, whole: Days): Days {
  const by = clamp(byDays, whole[0] - window[0], whole[1] - window[1]);
  return [window[0] + by, window[1] + by];
}

/** The window between two days that a hand has drawn, in any order, within the whole and not shorter than `leastDays`. */
export function drawWindow(a: number, b: number, whole: Days, leastDays: number): Days {
  const from = clamp(Math.min(a, b), whole[0], whole[1]);
  const to = clamp(Math.max(a, b), whole[0], whole[1]);
  if (to - from >= leastDays) return [from, to];
  const start = clamp((from + to - leastDays) / 2, whole[0], Math.max(whole[0], whole[1] - leastDays));
  return [start, Math.min(whole[1], start + leastDays)];
}
