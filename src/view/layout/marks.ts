import type { FigureDate, MarkShape } from './figure-event.ts';
import { dayToPx, earlierSign, type TimeScale } from './time-scale.ts';

/** Where one date is drawn along the axis, in px; `x0 <= cx <= x1` whatever the direction. */
export interface PlacedDate {
  readonly x0: number;
  readonly x1: number;
  /** Where a label points and a circle is centred. */
  readonly cx: number;
  readonly shape: MarkShape;
  /** Half width of the blur of an approximate date, beyond the mark. */
  readonly blur: number;
  readonly hollow: boolean;
  /** −1 or +1: the side that an open mark points to; 0 for the others. */
  readonly points: -1 | 0 | 1;
}

export const DOT_RADIUS_PX = 5.5;
/** A bar thinner than this could not be told from a line. */
const LEAST_BAR_PX = 8;
const ARROW_PX = 30;
const LEAST_BLUR_PX = 7;
const MOST_BLUR_PX = 60;

function blurOf(date: FigureDate, pxPerDay: number): number {
  return date.margin === 0 ? 0 : Math.min(MOST_BLUR_PX, Math.max(LEAST_BLUR_PX, date.margin * pxPerDay));
}

/** Geometry of a date: a dot for a day, a bar as long as its month, year or interval, an arrow for a bound. */
export function placeDate(date: FigureDate, scale: TimeScale): PlacedDate {
  const a = dayToPx(scale, date.from);
  const b = dayToPx(scale, date.to);
  const cx = (a + b) / 2;
  const common = { shape: date.shape, hollow: date.hollow, blur: blurOf(date, Math.abs(scale.pxPerDay)) };
  if (date.shape === 'before' || date.shape === 'after') {
    const points = date.shape === 'before' ? earlierSign(scale) : earlierSign(scale) === 1 ? -1 : 1;
    const tip = cx + points * ARROW_PX;
    return { ...common, x0: Math.min(cx, tip), x1: Math.max(cx, tip), cx, points };
  }
  const half = date.shape === 'day' ? DOT_RADIUS_PX : Math.max(LEAST_BAR_PX, Math.abs(b - a)) / 2;
  return { ...common, x0: cx - half, x1: cx + half, cx, points: 0 };
}
