import { type ScaleTime, scaleUtc } from 'd3';
import type { Direction } from './figure-data.ts';
import type { FigureDate } from './figure-event.ts';

export const DAY_MS = 86_400_000;

/** Room left empty before the first and after the last event, as a part of the whole. */
const DOMAIN_PADDING = 0.04;
/** A timeline of one day still shows some weeks round it. */
const LEAST_DAYS = 60;

/** Maps instants (ms since 1970) to px along the inline axis. */
export type TimeScale = ScaleTime<number, number>;

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
  const lack = Math.max(0, LEAST_DAYS - (to - from)) / 2;
  const room = (to - from) * DOMAIN_PADDING + lack;
  return [from - room, to + room];
}

/**
 * Time along the inline axis: older at the left, or at the right where the direction is right to left. Swapping the range
 * is all that mirroring takes.
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
  const range = [insetPx, Math.max(insetPx + 1, widthPx - insetPx)];
  return scaleUtc()
    .domain([domain[0] * DAY_MS, domain[1] * DAY_MS])
    .range(direction === 'rtl' ? range.reverse() : range);
}

/** −1 where earlier is at the left, +1 where it is at the right. */
export function earlierSign(scale: TimeScale): 1 | -1 {
  const [from = 0, to = 0] = scale.range();
  return from < to ? -1 : 1;
}
