import { slotOf } from './boundaries.ts';
import type { FigureSource } from './figure-source.ts';

/** How many of the shown events have a part of each lane's actor, in all and by when: an event counts for every lane it has a part in. */
export interface LaneMembers {
  readonly days: Int32Array;
  /** By lane, dated or not. */
  readonly all: readonly number[];
  /** By lane, then boundary: those that have begun, or have ended, by then. */
  readonly begun: Uint32Array;
  readonly ended: Uint32Array;
}

/** By actor, a bit for each lane of its own and of the bodies it is part of. */
function maskByActor(lines: FigureSource['lines'], lanes: readonly number[]): Uint16Array {
  return Uint16Array.from(lines, (line) =>
    line.reduce((mask, actor) => (lanes.includes(actor) ? mask | (1 << lanes.indexOf(actor)) : mask), 0),
  );
}

/** @param lanes actors by index; −1 (the others) gets none */
export function countMembers(
  { columns, lines, boundaries: { days, start, end } }: FigureSource,
  lanes: readonly number[],
  shown: Uint8Array,
): LaneMembers {
  const byActor = maskByActor(lines, lanes);
  const all = lanes.map(() => 0);
  const [begun, ended] = [new Uint32Array(lanes.length * days.length), new Uint32Array(lanes.length * days.length)];
  for (let event = 0; event < columns.count; event++) {
    if (shown[event] !== 1) continue;
    let mask = 0;
    for (let at = columns.actorStart[event] ?? 0; at < (columns.actorStart[event + 1] ?? 0); at++) {
      mask |= byActor[columns.actorList[at] ?? -1] ?? 0;
    }
    for (let lane = 0; mask >> lane > 0; lane++) {
      if (((mask >> lane) & 1) === 0) continue;
      all[lane] = (all[lane] ?? 0) + 1;
      if (event >= columns.dated) continue;
      const [from, to] = [lane * days.length + (start[event] ?? 0), lane * days.length + (end[event] ?? 0)];
      begun[from] = (begun[from] ?? 0) + 1;
      ended[to] = (ended[to] ?? 0) + 1;
    }
  }
  for (let at = 0; at < begun.length; at++) {
    if (at % days.length === 0) continue;
    begun[at] = (begun[at] ?? 0) + (begun[at - 1] ?? 0);
    ended[at] = (ended[at] ?? 0) + (ended[at - 1] ?? 0);
  }
  return { days, all, begun, ended };
}

/** A lane's events with a day between `from` and `to` (exclusive). */
export function membersWithin({ days, begun, ended }: LaneMembers, lane: number, from: number, to: number): number {
  const [last, first] = [slotOf(days, Math.ceil(to) - 1), slotOf(days, Math.floor(from))];
  const at = lane * days.length;
  return (last < 0 ? 0 : (begun[at + last] ?? 0)) - (first < 0 ? 0 : (ended[at + first] ?? 0));
}
