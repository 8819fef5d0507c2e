import type { MarkShape } from './figure-event.ts';

// What a mark looks like, for the canvas (draw/) and for pictures of it (picture/).

export const BAR_HEIGHT_PX: Readonly<Record<MarkShape, number>> = {
  day: 11,
  month: 12,
  period: 14,
  interval: 10,
  before: 10,
  after: 10,
};
/** Opacity of what is only about there, and of the ground of a period. */
export const FAINT = 0.24;
/** Opacity of a period's edge and hatching. */
export const EDGE = 0.7;
/** From one line of the hatching to the next. */
export const HATCH_PX = 5;
/** A bar shorter than this has no room for soft ends. */
export const LEAST_SOFT_PX = 20;
/** The part of a bar at either end that fades. */
export const SOFT_PART = 0.22;
