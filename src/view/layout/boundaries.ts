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

/** The boundaries by a table of all days: an event's places among them are looked up and not searched. */
function findByTable({ dated, from, to }: Dates, first: number, length: number): Boundaries {
  const slots = new Uint32Array(length);
  for (let event = 0; event < dated; event++) {
    slots[(from[event] ?? 0) - first] = 1;
    slots[(to[event] ?? 0) - first] = 1;
  }
  const days = new Int32Array(slots.reduce((sum, bit) => sum + bit, 0));
  let slot = 0;
  for (let day = 0; day < length; day++) {
    if (slots[day] !== 1) continue;
    slots[day] = slot;
    days[slot++] = first + day;
  }
  const [start, end] = [new Uint32Array(dated), new Uint32Array(dated)];
  for (let event = 0; event < dated; event++) {
    start[event] = slots[(from[event] ?? 0) - first] ?? 0;
    end[event] = slots[(to[event] ?? 0) - first] ?? 0;
  }
  return { days, start, end };
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

/** The boundaries of events that are millennia apart. */
function findBySearch({ dated, from, to }: Dates): Boundaries {
  const all = new Int32Array(2 * dated);
  all.set(from.subarray(0, dated));
  all.set(to.subarray(0, dated), dated);
  all.sort();
  const days = all.filter((day, index) => index === 0 || day !== all[index - 1]);
  const slots = (of: Int32Array): Uint32Array => Uint32Array.from(of.subarray(0, dated), (day) => slotOf(days, day));
  return { days, start: slots(from), end: slots(to) };
}

/** The boundaries of all dated events, which the columns give in order of their first day; linear in their number. */
export function findBoundaries(columns: Dates): Boundaries {
  const { dated, from, to } = columns;
  if (dated === 0) return { days: new Int32Array(0), start: new Uint32Array(0), end: new Uint32Array(0) };
  const first = from[0] ?? 0;
  let last = first;
  for (let event = 0; event < dated; event++) last = Math.max(last, to[event] ?? 0);
  const length = last - first + 1;
  return length <= MOST_TABLE_DAYS ? findByTable(columns, first, length) : findBySearch(columns);
}
