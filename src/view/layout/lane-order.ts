import type { EventColumns } from '../columns/event-columns.ts';
import { HIDDEN } from './density.ts';

/** Events that are looked at together before each alone. */
const BLOCK = 256;

/** The shown events by lane, then in order of time, with what lets a search pass over whole blocks of them. */
export interface LaneOrder {
  /** Events, lane by lane. */
  readonly events: Uint32Array;
  /** Where each lane begins in `events`, and after the last, where it ends. */
  readonly laneStart: Uint32Array;
  /** By block of `events`: the latest end, and the most salient event. */
  readonly lastDay: Int32Array;
  readonly lead: Uint32Array;
}

type Dates = Pick<EventColumns, 'from' | 'to' | 'salience'>;

function laneStarts(laneOf: Uint8Array, lanes: number): Uint32Array {
  const starts = new Uint32Array(lanes + 1);
  for (let event = 0; event < laneOf.length; event++) {
    const lane = laneOf[event] ?? HIDDEN;
    if (lane !== HIDDEN) starts[lane + 1] = (starts[lane + 1] ?? 0) + 1;
  }
  for (let lane = 0; lane < lanes; lane++) starts[lane + 1] = (starts[lane + 1] ?? 0) + (starts[lane] ?? 0);
  return starts;
}

const salienceOf = ({ salience }: Dates, event: number): number => salience[event] ?? 0;

/** @param laneOf each dated event's lane, or `HIDDEN` */
export function orderByLane(columns: Dates, laneOf: Uint8Array, lanes: number): LaneOrder {
  const laneStart = laneStarts(laneOf, lanes);
  const next = laneStart.slice();
  const events = new Uint32Array(laneStart[lanes] ?? 0);
  for (let event = 0; event < laneOf.length; event++) {
    const lane = laneOf[event] ?? HIDDEN;
    if (lane === HIDDEN) continue;
    const at = next[lane] ?? 0;
    events[at] = event;
    next[lane] = at + 1;
  }
  return { events, laneStart, ...sumBlocks(columns, events) };
}

/** What is known of each block of events. */
export function sumBlocks({ to, salience }: Dates, events: Uint32Array): Pick<LaneOrder, 'lastDay' | 'lead'> {
  const blocks = Math.ceil(events.length / BLOCK);
  const [lastDay, lead] = [new Int32Array(blocks), new Uint32Array(blocks)];
  for (let block = 0; block < blocks; block++) {
    const end = Math.min(events.length, (block + 1) * BLOCK);
    let [last, best, most] = [-0x8000_0000, 0, -1];
    for (let at = block * BLOCK; at < end; at++) {
      const event = events[at] ?? 0;
      const [day, own] = [to[event] ?? 0, salience[event] ?? 0];
      if (day > last) last = day;
      if (own > most) [best, most] = [event, own];
    }
    lastDay[block] = last;
    lead[block] = best;
  }
  return { lastDay, lead };
}

/** The first place of a lane whose event begins on `day` or after it. */
export function placeFrom({ events, laneStart }: LaneOrder, { from }: Dates, lane: number, day: number): number {
  let low = laneStart[lane] ?? 0;
  let high = laneStart[lane + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((from[events[middle] ?? 0] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Events of a lane with a day between `from` and `to` (exclusive), in order of time. */
export function eventsWithin(order: LaneOrder, columns: Dates, lane: number, from: number, to: number): number[] {
  const found: number[] = [];
  const end = placeFrom(order, columns, lane, to);
  for (let at = order.laneStart[lane] ?? 0; at < end; at++) {
    const event = order.events[at] ?? 0;
    if (at % BLOCK === 0 && (order.lastDay[at / BLOCK] ?? 0) <= from) at += BLOCK - 1;
    else if ((columns.to[event] ?? 0) > from) found.push(event);
  }
  return found;
}

/** The most salient event among the places from `start` to `end` (exclusive), the earliest of equals; −1 among none. */
export function leadBetween(order: LaneOrder, columns: Dates, start: number, end: number): number {
  let best = -1;
  for (let at = start; at < end; at++) {
    const isBlock = at % BLOCK === 0 && at + BLOCK <= end;
    const event = (isBlock ? order.lead[at / BLOCK] : order.events[at]) ?? 0;
    if (best < 0 || salienceOf(columns, event) > salienceOf(columns, best)) best = event;
    if (isBlock) at += BLOCK - 1;
  }
  return best;
}
