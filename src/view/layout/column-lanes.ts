import type { ColumnNames, EventColumns } from '../columns/event-columns.ts';
import { HIDDEN } from './density.ts';
import { MAX_LANES, withAncestors } from './lanes.ts';

/** Each actor with the bodies it is part of, nearest first, by index. */
export function linesOfActors({ actors }: Pick<ColumnNames, 'actors'>): number[][] {
  const parentOf = (at: string): string | null => {
    const parent = actors[Number(at)]?.parent ?? -1;
    return parent < 0 ? null : String(parent);
  };
  return actors.map((_, index) => withAncestors(String(index), parentOf).map(Number));
}

type Links = Pick<EventColumns, 'count' | 'dated' | 'actorStart' | 'actorList'>;

/** What lanes follow from: `FigureSource` says what each is. */
interface LaneSource {
  readonly columns: Links;
  readonly names: Pick<ColumnNames, 'actors'>;
  readonly lines: readonly (readonly number[])[];
  readonly counts: Uint32Array;
  readonly places: Uint32Array;
}

/** How many of the shown events, dated or not, each actor has a part in, itself or through a body that is part of it. */
export function countActors(columns: Links, lines: readonly (readonly number[])[], shown: Uint8Array): Uint32Array {
  const { actorStart, actorList } = columns;
  const [lineStart, lineList] = flatten(lines);
  const counts = new Uint32Array(lines.length);
  /** The last event that was counted for each actor, so that none counts twice. */
  const counted = new Int32Array(lines.length).fill(-1);
  for (let event = 0; event < columns.count; event++) {
    if (shown[event] !== 1) continue;
    const end = actorStart[event + 1] ?? 0;
    for (let at = actorStart[event] ?? 0; at < end; at++) {
      const own = actorList[at] ?? 0;
      const lineEnd = lineStart[own + 1] ?? 0;
      for (let step = lineStart[own] ?? 0; step < lineEnd; step++) {
        const actor = lineList[step] ?? 0;
        if (counted[actor] === event) continue;
        counted[actor] = event;
        counts[actor] = (counts[actor] ?? 0) + 1;
      }
    }
  }
  return counts;
}

/** Lists end to end, and where each begins: quicker to go through a million times than lists of lists. */
function flatten(lists: readonly (readonly number[])[]): readonly [start: Uint32Array, list: Uint32Array] {
  const start = new Uint32Array(lists.length + 1);
  lists.forEach((list, at) => {
    start[at + 1] = (start[at] ?? 0) + list.length;
  });
  return [start, Uint32Array.from(lists.flat())];
}

/** By actor, the first lane among its own and those of its bodies, with how far up it was found. */
function laneByActor(lines: readonly (readonly number[])[], lanes: readonly number[]): Uint8Array {
  return Uint8Array.from(lines, (line) => {
    const lane = line.map((actor) => lanes.indexOf(actor)).find((at) => at >= 0);
    return lane ?? HIDDEN;
  });
}

/**
 * Each shown event's lane: that of its first actor who has one, else the last, `lanes.length` ("others"); `HIDDEN` where
 * the filter hides it.
 *
 * @param lanes actors, by index
 */
export function assignLanes(
  { columns, lines }: Pick<LaneSource, 'columns' | 'lines'>,
  lanes: readonly number[],
  shown: Uint8Array,
): Uint8Array {
  const laneOf = new Uint8Array(columns.dated).fill(HIDDEN);
  const byActor = laneByActor(lines, lanes);
  for (let event = 0; event < columns.dated; event++) {
    if (shown[event] !== 1) continue;
    let lane = HIDDEN;
    const end = columns.actorStart[event + 1] ?? 0;
    for (let at = columns.actorStart[event] ?? 0; at < end && lane === HIDDEN; at++) {
      lane = byActor[columns.actorList[at] ?? -1] ?? HIDDEN;
    }
    laneOf[event] = lane === HIDDEN ? lanes.length : lane;
  }
  return laneOf;
}

/** Actors that may have a lane, the most frequent first; those that occur once only where nobody occurs twice. */
function rankActors({ actors }: Pick<ColumnNames, 'actors'>, counts: Uint32Array): number[] {
  const count = (actor: number): number => counts[actor] ?? 0;
  const ranked = [...actors.keys()]
    .filter((actor) => actors[actor]?.isNamed === true && count(actor) > 0)
    .sort((a, b) => count(b) - count(a) || a - b);
  const recurring = ranked.filter((actor) => count(actor) > 1);
  return recurring.length > 0 ? recurring : ranked;
}

export interface LaneChoice {
  /** How many of the shown events each actor has a part in. */
  readonly counts: Uint32Array;
  /** Actors, by index into `ColumnNames.actors`. */
  readonly lanes: readonly number[];
  readonly laneOf: Uint8Array;
  /** True where any event is in the lane of the others, which is then the last. */
  readonly hasOthers: boolean;
}

/**
 * The lanes of a filter: the most frequent actors that lead an event. An actor who is always second would have an empty
 * lane, and makes room for the next.
 */
export function chooseLanesOf(source: LaneSource, shown: Uint8Array, mostLanes = MAX_LANES): LaneChoice {
  const { columns, names, lines, places } = source;
  const isAll = !shown.includes(0);
  const counts = isAll ? source.counts : countActors(columns, lines, shown);
  let candidates = rankActors(names, counts);
  for (;;) {
    const lanes = candidates.slice(0, mostLanes).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
    const laneOf = assignLanes(source, lanes, shown);
    const empty = lanes.filter((_, lane) => !laneOf.includes(lane));
    if (empty.length === 0) return { counts, lanes, laneOf, hasOthers: laneOf.includes(lanes.length) };
    candidates = candidates.filter((actor) => !empty.includes(actor));
  }
}
