import type { TimelineEvent } from '../timeline/timeline.ts';
import type { Direction } from '../view/layout/figure-data.ts';
import { type FigureDate, toFigureDate } from '../view/layout/figure-event.ts';
import { layoutTicks, type Tick } from '../view/layout/ticks.ts';
import { createTimeScale, dayToPx, INSET_PX, timeDomain } from '../view/layout/time-scale.ts';

/** A mark of an article's small timeline; places are parts of the width, 0 to 1, from its left. */
export interface StripMark {
  readonly event: TimelineEvent;
  readonly shape: FigureDate['shape'];
  readonly isHollow: boolean;
  /** True for a date that is only about there. */
  readonly isAbout: boolean;
  readonly from: number;
  readonly to: number;
}

export interface ArticleStrip {
  readonly marks: readonly StripMark[];
  readonly ticks: readonly (Tick & { readonly part: number })[];
}

/** About as wide as the margin: it says how many ticks have room. */
const WIDTH_PX = 288;

const toMark = (event: TimelineEvent, date: FigureDate, partOf: (day: number) => number): StripMark => {
  const ends = [partOf(date.from), partOf(date.to)];
  const { shape, hollow: isHollow, margin } = date;
  return { event, shape, isHollow, isAbout: margin > 0, from: Math.min(...ends), to: Math.max(...ends) };
};

/** The events of an article along an axis; null where fewer than two have a place in time. */
export function layoutArticleStrip(events: readonly TimelineEvent[], direction: Direction): ArticleStrip | null {
  const placed = events.flatMap((event) => {
    const date = toFigureDate(event);
    return date === null ? [] : [{ event, date }];
  });
  const domain = placed.length < 2 ? null : timeDomain(placed.map(({ date }) => date));
  if (domain === null) return null;
  const scale = createTimeScale(domain, WIDTH_PX, direction, INSET_PX);
  const partOf = (day: number): number => dayToPx(scale, day) / WIDTH_PX;
  return {
    marks: placed.map(({ event, date }) => toMark(event, date, partOf)),
    ticks: layoutTicks(scale, WIDTH_PX).map((tick) => ({ ...tick, part: tick.x / WIDTH_PX })),
  };
}
