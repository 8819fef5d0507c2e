import type { Direction } from './figure-data.ts';
import type { FigureDate } from './figure-event.ts';

export const DAY_MS = 86_400_000;

/** Room left empty before the first and after the last event, as a part of the whole. */
const DOMAIN_PADDING = 0.04;
/** A timeline of one day still shows a fortnight round it. */
const LEAST_DAYS = 16;

/** A linear map from days since 1970-01-01 to px along the inline axis; a day's width is negative where time runs to the left. */
export interface TimeScale {
  /** Where day 0 is. */
  readonly originPx: number;
  readonly pxPerDay: number;
}

/**
 * The days that hold every date, with some room either side.
 *
 * @returns null where there is no date
 */
export function timeDomain(dates: readonly FigureDate[]): readonly [number, number] | null {
  if (dates.length === 0) return null;
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const date of dates) {
    from = Math.min(from, date.from - date.margin);
    to = Math.max(to, date.to + date.margin);
  }
  return padDays([from, to]);
}

/** Days with some room either side; a timeline of one day still shows a fortnight round it. */
export function padDays([from, to]: readonly [number, number]): readonly [number, number] {
  const lack = Math.max(0, LEAST_DAYS - (to - from)) / 2;
  const room = (to - from) * DOMAIN_PADDING + lack;
  return [from - room, to + room];
}

/**
 * Time along the inline axis: older at the left, or at the right where the direction is right to left. The sign of a day's
 * width is all that mirroring takes.
 *
 * @param domain first and last day
 * @param insetPx kept free at either end
 */
export function createTimeScale(
  domain: readonly [number, number],
  widthPx: number,
  direction: Direction,
  insetPx = 0,
): TimeScale {
  const length = Math.max(1, widthPx - 2 * insetPx) / (domain[1] - domain[0]);
  const pxPerDay = direction === 'rtl' ? -length : length;
  const startPx = direction === 'rtl' ? Math.max(insetPx + 1, widthPx - insetPx) : insetPx;
  return { originPx: startPx - domain[0] * pxPerDay, pxPerDay };
}

/** Kept free at either end of the axis of strip and graphic, so that a mark at the very end is whole. */
export const INSET_PX = 26;

export const dayToPx = ({ originPx, pxPerDay }: TimeScale, day: number): number => originPx + day * pxPerDay;
export const pxToDay = ({ originPx, pxPerDay }: TimeScale, px: number): number => (px - originPx) / pxPerDay;

/** The days that a stretch of px shows, the earlier first, whatever the direction. */
export function daysBetween(scale: TimeScale, x0: number, x1: number): readonly [number, number] {
  const [a, b] = [pxToDay(scale, x0), pxToDay(scale, x1)];
  return a < b ? [a, b] : [b, a];
}

/** −1 where earlier is at the left, +1 where it is at the right. */
export function earlierSign({ pxPerDay }: TimeScale): 1 | -1 {
  return pxPerDay > 0 ? -1 : 1;
}
