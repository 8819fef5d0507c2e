import type { EventColumns } from '../columns/event-columns.ts';

/** Days at which events begin or end, each once, and where among them each event does. */
export interface Boundaries {
  /** Days since 1970-01-01, ascending. */
  readonly days: Int32Array;
  /** Index into `days`, by dated event. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

type Dates = Pick<EventColumns, 'dated' | 'from' | 'to'>;

/** Up to this many days (11,000 years) a table of all days costs less than a sort. */
const MOST_TABLE_DAYS = 1 << 22;
/** An end so near to its beginning is found by walking. */
const NEAR_DAYS = 8;

function daysByTable({ dated, from, to }: Dates, first: number, length: number): Int32Array {
  const isBoundary = new Uint8Array(length);
  for (let event = 0; event < dated; event++) {
    isBoundary[(from[event] ?? 0) - first] = 1;
    isBoundary[(to[event] ?? 0) - first] = 1;
  }
  const days = new Int32Array(isBoundary.reduce((sum, bit) => sum + bit, 0));
  let at = 0;
  for (let day = 0; day < length; day++) if (isBoundary[day] === 1) days[at++] = first + day;
  return days;
}

function daysBySort({ dated, from, to }: Dates): Int32Array {
  const all = new Int32Array(2 * dated);
  all.set(from.subarray(0, dated));
  all.set(to.subarray(0, dated), dated);
  all.sort();
  return all.filter((day, index) => index === 0 || day !== all[index - 1]);
}

/** Index of the last of the ascending days that is not after `day`; −1 where all are. */
export function slotOf(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function endSlot(days: Int32Array, start: number, day: number): number {
  if (day - (days[start] ?? 0) > NEAR_DAYS) return slotOf(days, day);
  let slot = start;
  while ((days[slot] ?? day) < day) slot++;
  return slot;
}

/** The boundaries of all dated events, which the columns give in order of their first day; linear in their number. */
export function findBoundaries(columns: Dates): Boundaries {
  const { dated, from, to } = columns;
  const [start, end] = [new Uint32Array(dated), new Uint32Array(dated)];
  if (dated === 0) return { days: new Int32Array(0), start, end };
  const first = from[0] ?? 0;
  let last = first;
  for (let event = 0; event < dated; event++) last = Math.max(last, to[event] ?? 0);
  const length = last - first + 1;
  const days = length <= MOST_TABLE_DAYS ? daysByTable(columns, first, length) : daysBySort(columns);
  let slot = 0;
  for (let event = 0; event < dated; event++) {
    while ((days[slot] ?? 0) < (from[event] ?? 0)) slot++;
    start[event] = slot;
    end[event] = endSlot(days, slot, to[event] ?? 0);
  }
  return { days, start, end };
}
