import { slotOf } from './boundaries.ts';
import { type Density, massAt } from './density.ts';

/** Columns of a window, all of the same number of days, and how high each group is in each. */
export interface Bins {
  /** Day on which the first column begins; columns are anchored in time, so that they move with it. */
  readonly firstDay: number;
  readonly stepDays: number;
  readonly count: number;
  /** By group, then column: the number of events, with parts of those that last longer. */
  readonly values: Float64Array;
}

/** Days of a column: the least power of two that is wide enough, and at least one, since no date is finer. */
export function stepDaysFor(pxPerDay: number, leastPx: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(leastPx / Math.abs(pxPerDay))));
}

/** Counts the columns between two days; at the cost of columns times groups. */
export function countBins(density: Density, fromDay: number, toDay: number, stepDays: number): Bins {
  const first = Math.floor(fromDay / stepDays);
  const count = Math.max(0, Math.ceil(toDay / stepDays) - first);
  const values = new Float64Array(density.groups * count);
  const before = new Float64Array(density.groups);
  for (let bin = 0; bin <= count; bin++) {
    const day = (first + bin) * stepDays;
    const slot = slotOf(density.days, day);
    for (let group = 0; group < density.groups; group++) {
      const mass = massAt(density, group, slot, day);
      if (bin > 0) values[group * count + bin - 1] = mass - (before[group] ?? 0);
      before[group] = mass;
    }
  }
  return { firstDay: first * stepDays, stepDays, count, values };
}

/**
 * The highest column of any group in all of time: heights stay as they are while the window moves. Between two boundaries
 * all whole columns are alike, so that the columns with a boundary, and the one after each, are all that can be highest.
 *
 * @param isSum true where the groups are drawn as one
 */
export function highestBin(density: Density, stepDays: number, isSum = false): number {
  let highest = 0;
  let done = Number.NEGATIVE_INFINITY;
  for (const boundary of density.days) {
    const bin = Math.floor(boundary / stepDays);
    for (let at = Math.max(bin, done + 1); at <= bin + 1; at++)
      highest = Math.max(highest, binValue(density, at, stepDays, isSum));
    done = bin + 1;
  }
  return highest;
}

/** Height of one column: that of the highest group, or of all together. */
function binValue(density: Density, bin: number, stepDays: number, isSum: boolean): number {
  const [from, to] = [bin * stepDays, (bin + 1) * stepDays];
  const [a, b] = [slotOf(density.days, from), slotOf(density.days, to)];
  let [highest, sum] = [0, 0];
  for (let group = 0; group < density.groups; group++) {
    const value = massAt(density, group, b, to) - massAt(density, group, a, from);
    highest = Math.max(highest, value);
    sum += value;
  }
  return isSum ? sum : highest;
}

/** Height as a part of the whole, 0 to 1, on a logarithmic scale: a lone event is seen beside a thousand. */
export function logHeight(value: number, highest: number): number {
  return highest <= 0 || value <= 1e-9 ? 0 : Math.min(1, Math.log1p(value) / Math.log1p(highest));
}

/** Height as a part of the whole, 0 to 1, by the root: within a lane, more must look like more. */
export function rootHeight(value: number, highest: number): number {
  return highest <= 0 || value <= 1e-9 ? 0 : Math.min(1, Math.sqrt(value / highest));
}
