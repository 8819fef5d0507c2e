import type { TimelineEvent } from '../timeline/timeline.ts';
import { findBoundaries } from '../view/layout/boundaries.ts';
import { sumDensity } from '../view/layout/density.ts';
import type { Direction } from '../view/layout/figure-data.ts';
import { toFigureDate } from '../view/layout/figure-event.ts';
import { type Days, layoutStrip, STRIP_HEIGHT_PX } from '../view/layout/strip.ts';
import { layoutTicks, type Tick } from '../view/layout/ticks.ts';
import { createTimeScale, dayToPx, timeDomain } from '../view/layout/time-scale.ts';

/** The strip as a picture that needs no script: for paper, and for readers without one. */
export interface StaticStrip {
  /** Outline of all columns, in a box of `STATIC_WIDTH` by `STRIP_HEIGHT_PX`. */
  readonly path: string;
  /** Places are parts of the width, 0 to 1. */
  readonly ticks: readonly (Tick & { readonly part: number })[];
}

export const STATIC_WIDTH = 1000;
/** A page's width on paper, which says how many ticks have room. */
const PAPER_PX = 620;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Null where no event has a place in time. */
export function layoutStaticStrip(
  events: readonly Pick<TimelineEvent, 'date' | 'basis'>[],
  direction: Direction,
): StaticStrip | null {
  const dates = events.map(toFigureDate).filter((date) => date !== null);
  const domain = timeDomain(dates);
  if (domain === null) return null;
  dates.sort((a, b) => a.from - b.from);
  const dated = dates.length;
  const [from, to] = [dates.map((date) => date.from), dates.map((date) => date.to)];
  const boundaries = findBoundaries({ dated, from: Int32Array.from(from), to: Int32Array.from(to) });
  const total = sumDensity(boundaries, new Uint8Array(dated), 1);
  const scaleTo = (widthPx: number) => createTimeScale(domain, widthPx, direction);
  const bars = layoutStrip(total, sumDensity(boundaries, new Uint8Array(0), 0), domain as Days, PAPER_PX);
  const path = bars
    .filter(({ total: height }) => height > 0)
    .map((bar) => {
      const [a, b] = [dayToPx(scaleTo(STATIC_WIDTH), bar.from), dayToPx(scaleTo(STATIC_WIDTH), bar.to)];
      const height = round(Math.max(1, bar.total * (STRIP_HEIGHT_PX - 2)));
      return `M${round(Math.min(a, b))} ${STRIP_HEIGHT_PX}v${-height}h${round(Math.abs(b - a))}v${height}z`;
    });
  const ticks = layoutTicks(scaleTo(PAPER_PX), PAPER_PX).map((tick) => ({ ...tick, part: tick.x / PAPER_PX }));
  return { path: path.join(''), ticks };
}
