import { LEAST_TARGET_PX } from './clusters.ts';
import type { FigureItem } from './figure-layout.ts';

const HALF_PX = LEAST_TARGET_PX / 2;

/** How far a point is from an item's target, 0 within it; the target is at least 24 px wide and high. */
function distanceTo({ place, y, halfPx }: FigureItem, x: number, atY: number): number {
  const x0 = Math.min(place.x0, place.cx - HALF_PX);
  const x1 = Math.max(place.x1, place.cx + HALF_PX);
  return Math.hypot(Math.max(0, x0 - x, x - x1), Math.max(0, Math.abs(atY - y) - halfPx));
}

/** The item under a point: of several the one whose middle is nearest, so that a dot on a bar can be hit; null for none. */
export function hitItem(items: readonly FigureItem[], x: number, y: number, reachPx = 0): FigureItem | null {
  let best: FigureItem | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const away = distanceTo(item, x, y);
    if (away > reachPx) continue;
    const score = away * 1000 + Math.abs(item.place.cx - x);
    if (score < least) [best, least] = [item, score];
  }
  return best;
}
