import { utcTicks, utcYear } from 'd3-time';
import { DAY_MS, daysBetween, dayToPx, type TimeScale } from './time-scale.ts';

export type TickUnit = 'year' | 'month' | 'day';

/** A labelled place on the axis. */
export interface Tick {
  readonly x: number;
  /** ms since 1970. */
  readonly time: number;
  readonly unit: TickUnit;
  /** True where the label must also say the unit above (the year of a month): at the first tick and where it changes. */
  readonly isFull: boolean;
}

/** Room for one label. */
const TICK_WIDTH_PX = 92;
/** A label is centred on its tick: nearer to the edge than this it would be cut. */
const EDGE_PX = 34;

function unitOf(times: readonly Date[]): TickUnit {
  if (times.some((time) => time.getUTCDate() !== 1 || time.getUTCHours() !== 0)) return 'day';
  return times.some((time) => time.getUTCMonth() !== 0) ? 'month' : 'year';
}

/**
 * There is no year 0: the year before 1 is 1 before our era, and what is a round year to a clock is told as 501. Ticks some
 * years apart stand a year later there, so that 500 is told.
 */
function roundBeforeEra(times: readonly Date[]): readonly Date[] {
  const [first, second] = times;
  const isOfYears = first !== undefined && second !== undefined && second.getTime() - first.getTime() > 500 * DAY_MS;
  if (!isOfYears || first.getUTCFullYear() > 0) return times;
  return times.map((time) => (time.getUTCFullYear() > 0 ? time : utcYear.offset(time, 1)));
}

/** The day in the middle, where no day begins within the edges. */
function dayTick(scale: TimeScale, widthPx: number): Tick {
  const [start, stop] = daysBetween(scale, 0, widthPx);
  const time = Math.floor((start + stop) / 2) * DAY_MS;
  return { x: widthPx / 2, time, unit: 'day', isFull: true };
}

/** Ticks at round dates, as many as have room, in order of time; never finer than a day. */
export function layoutTicks(scale: TimeScale, widthPx: number): Tick[] {
  const [start, stop] = daysBetween(scale, 0, widthPx).map((day) => new Date(day * DAY_MS)) as [Date, Date];
  const times = roundBeforeEra(utcTicks(start, stop, Math.max(2, Math.floor(widthPx / TICK_WIDTH_PX))));
  const unit = unitOf(times);
  const xOf = (time: Date): number => dayToPx(scale, time.getTime() / DAY_MS);
  const shown = times.filter(
    (time) => time.getUTCHours() === 0 && xOf(time) >= EDGE_PX && xOf(time) <= widthPx - EDGE_PX,
  );
  const only = shown.length > 0 ? [] : [dayTick(scale, widthPx)];
  const ticks = shown.map(
    (time, index): Tick => ({
      x: xOf(time),
      time: time.getTime(),
      unit,
      isFull: index === 0 || shown[index - 1]?.getUTCFullYear() !== time.getUTCFullYear(),
    }),
  );
  return [...ticks, ...only];
}
