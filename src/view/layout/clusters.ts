import type { PlacedDate } from './marks.ts';

/** A mark, or several that are too close to tell apart and are drawn as one. */
export interface Cluster {
  /** Indices of events, in order of time. */
  readonly events: readonly number[];
  readonly place: PlacedDate;
}

/** WCAG 2.5.8: targets are 24 px apart. */
export const LEAST_TARGET_PX = 24;

/** A chip with a plus sign and a number; each digit adds to its width. */
export const CHIP_HEIGHT_PX = 18;
const [CHIP_EMPTY_PX, CHIP_DIGIT_PX] = [16, 6.5];

/** Width of the chip that stands for so many events. */
export const chipWidth = (count: number): number => CHIP_EMPTY_PX + CHIP_DIGIT_PX * String(count).length;

/** Two wide bars that share more than this part of the shorter one are drawn as one. */
const SHARED_PART = 0.6;

const isPoint = (place: PlacedDate): boolean => place.x1 - place.x0 < LEAST_TARGET_PX;

function mergePlaces(a: Cluster, b: Cluster): Cluster {
  const [n, m] = [a.events.length, b.events.length];
  return {
    events: [...a.events, ...b.events].sort((x, y) => x - y),
    place: {
      x0: Math.min(a.place.x0, b.place.x0),
      x1: Math.max(a.place.x1, b.place.x1),
      cx: (a.place.cx * n + b.place.cx * m) / (n + m),
      shape: a.place.shape,
      hollow: a.place.hollow && b.place.hollow,
      blur: 0,
      points: 0,
    },
  };
}

/** Half of what a mark or a chip needs of the line, so that each can be hit and read. */
const halfRoom = ({ events }: Cluster): number =>
  Math.max(LEAST_TARGET_PX, events.length > 1 ? chipWidth(events.length) + 2 : 0) / 2;

const isTooNear = (a: Cluster, b: Cluster): boolean => b.place.cx - a.place.cx < halfRoom(a) + halfRoom(b);

function split<T>(all: readonly T[], isOfFirst: (one: T) => boolean): readonly [first: T[], second: T[]] {
  return [all.filter(isOfFirst), all.filter((one) => !isOfFirst(one))];
}

/** Joins neighbours until all are far enough apart, in one pass: a join can only bring the last one nearer to its own left. */
function joinInOrder(sorted: readonly Cluster[], tooClose: (a: Cluster, b: Cluster) => boolean): Cluster[] {
  const joined: Cluster[] = [];
  for (const next of sorted) {
    let current = next;
    for (let last = joined.at(-1); last !== undefined && tooClose(last, current); last = joined.at(-1)) {
      joined.pop();
      current = mergePlaces(last, current);
    }
    joined.push(current);
  }
  return joined;
}

function isSharedBar(a: Cluster, b: Cluster): boolean {
  const shared = Math.min(a.place.x1, b.place.x1) - Math.max(a.place.x0, b.place.x0);
  const shorter = Math.min(a.place.x1 - a.place.x0, b.place.x1 - b.place.x0);
  return shared > shorter * SHARED_PART;
}

/**
 * Gathers the marks of one lane that would overlap: small ones by the distance of their centres, bars by what they share.
 * A bar and a dot on it stay two, but two chips do not. Nothing is lost: every event given is in exactly one cluster.
 */
export function clusterPlaces(marks: readonly { readonly event: number; readonly place: PlacedDate }[]): Cluster[] {
  const clusters = marks.map(({ event, place }): Cluster => ({ events: [event], place }));
  const byCentre = clusters.filter(({ place }) => isPoint(place)).sort((a, b) => a.place.cx - b.place.cx);
  const byStart = clusters.filter(({ place }) => !isPoint(place)).sort((a, b) => a.place.x0 - b.place.x0);
  const bars = joinInOrder(byStart, isSharedBar);
  const points = joinInOrder(byCentre, isTooNear);
  const [chips, single] = split([...bars, ...points], ({ events }) => events.length > 1);
  chips.sort((a, b) => a.place.cx - b.place.cx);
  return [...single, ...joinInOrder(chips, isTooNear)];
}
