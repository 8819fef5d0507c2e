import { type Boundaries, slotOf } from './boundaries.ts';

/** The group of an event that the filter hides. */
export const HIDDEN = 255;

/**
 * How many events there are when, by group (a lane, a color of the strip): prefix sums at the days where events begin or
 * end, so that any stretch of time is answered at the cost of a search, whatever the number of events.
 */
export interface Density {
  readonly days: Int32Array;
  readonly groups: number;
  /** By group, then boundary: events that have begun, or have ended, by then. */
  readonly begun: Uint32Array;
  readonly ended: Uint32Array;
  /** Events before the boundary, those that last spread evenly over their days; and how many a day from there on. */
  readonly mass: Float64Array;
  readonly rate: Float64Array;
}

/** Turns what changes at each boundary into what holds there. */
function sumUp({ days, groups, begun, ended, mass, rate }: Density): void {
  for (let group = 0; group < groups; group++) {
    for (let slot = 1; slot < days.length; slot++) {
      const at = group * days.length + slot;
      const length = (days[slot] ?? 0) - (days[slot - 1] ?? 0);
      mass[at] = (mass[at - 1] ?? 0) + (rate[at - 1] ?? 0) * length;
      rate[at] = Math.max(0, (rate[at] ?? 0) + (rate[at - 1] ?? 0));
      begun[at] = (begun[at] ?? 0) + (begun[at - 1] ?? 0);
      ended[at] = (ended[at] ?? 0) + (ended[at - 1] ?? 0);
    }
  }
}

/**
 * Counts events by group. A year counts over its days and not on its first: no false 1 January.
 *
 * @param groupOf each dated event's group, or `HIDDEN`
 */
export function sumDensity({ days, start, end }: Boundaries, groupOf: Uint8Array, groups: number): Density {
  const size = groups * days.length;
  const [begun, ended] = [new Uint32Array(size), new Uint32Array(size)];
  const [mass, rate] = [new Float64Array(size), new Float64Array(size)];
  for (let event = 0; event < start.length; event++) {
    const group = groupOf[event] ?? HIDDEN;
    if (group === HIDDEN) continue;
    const from = group * days.length + (start[event] ?? 0);
    const to = group * days.length + (end[event] ?? 0);
    const perDay = 1 / Math.max(1, (days[end[event] ?? 0] ?? 0) - (days[start[event] ?? 0] ?? 0));
    begun[from] = (begun[from] ?? 0) + 1;
    ended[to] = (ended[to] ?? 0) + 1;
    rate[from] = (rate[from] ?? 0) + perDay;
    rate[to] = (rate[to] ?? 0) - perDay;
  }
  const density = { days, groups, begun, ended, mass, rate };
  sumUp(density);
  return density;
}

/** All groups as one. */
export function mergeGroups({ days, groups, begun, ended, mass, rate }: Density): Density {
  const merge = <Column extends Uint32Array | Float64Array>(column: Column): Column => {
    const merged = column.slice(0, days.length) as Column;
    for (let at = days.length; at < groups * days.length; at++) {
      const slot = at % days.length;
      merged[slot] = (merged[slot] ?? 0) + (column[at] ?? 0);
    }
    return merged;
  };
  return { days, groups: 1, begun: merge(begun), ended: merge(ended), mass: merge(mass), rate: merge(rate) };
}

/** Number of a group's events with a day between `from` and `to` (exclusive); both may be parts of a day. */
export function countWithin({ days, begun, ended }: Density, group: number, from: number, to: number): number {
  const [last, first] = [slotOf(days, Math.ceil(to) - 1), slotOf(days, Math.floor(from))];
  const at = group * days.length;
  return (last < 0 ? 0 : (begun[at + last] ?? 0)) - (first < 0 ? 0 : (ended[at + first] ?? 0));
}

/** Number of a group's events that begin between two whole days (`to` exclusive). */
export function begunWithin({ days, begun }: Density, group: number, from: number, to: number): number {
  const before = (day: number): number => {
    const slot = slotOf(days, day - 1);
    return slot < 0 ? 0 : (begun[group * days.length + slot] ?? 0);
  };
  return before(to) - before(from);
}

/** Events of a group before a day; `slot` is that of the day. */
export function massAt({ days, mass, rate }: Density, group: number, slot: number, day: number): number {
  if (slot < 0) return 0;
  const at = group * days.length + slot;
  return (mass[at] ?? 0) + (rate[at] ?? 0) * (day - (days[slot] ?? 0));
}
