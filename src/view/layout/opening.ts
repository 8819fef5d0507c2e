import type { EventColumns } from '../columns/event-columns.ts';
import type { Days } from './strip.ts';
import { padDays } from './time-scale.ts';

/** Events that are most of all, as a part of them. */
const MOST_EVENTS = 0.9;
/** Where most events are within less than this part of all time, the rest of it would press them together. */
const LEAST_TIME = 0.2;
/** Of fewer events, none is out of the way. */
const LEAST_EVENTS = 12;

/** The shortest stretch of time in which so many events begin: its first day, and that of its last event. */
function shortestStretch(from: Int32Array, dated: number, events: number): Days {
  let best = 0;
  const lengthAt = (at: number): number => (from[at + events - 1] ?? 0) - (from[at] ?? 0);
  for (let at = 1; at + events <= dated; at++) if (lengthAt(at) < lengthAt(best)) best = at;
  return [from[best] ?? 0, (from[best + events - 1] ?? 0) + 1];
}

/**
 * The days that a figure opens with where a few events stretch time far beyond the others (one of 1258 among those of a
 * year): those in which most are, so that the first picture tells something; the strip shows that there is more.
 *
 * @returns null where all of time is the better beginning
 */
export function openingDays({ dated, from, to }: Pick<EventColumns, 'dated' | 'from' | 'to'>): Days | null {
  if (dated < LEAST_EVENTS) return null;
  let last = to[0] ?? 0;
  for (let event = 0; event < dated; event++) last = Math.max(last, to[event] ?? 0);
  const dense = shortestStretch(from, dated, Math.ceil(dated * MOST_EVENTS));
  const length = dense[1] - dense[0];
  if (length > (last - (from[0] ?? 0)) * LEAST_TIME) return null;
  // The rest of the events may go on as these did, before them and after.
  const room = length * (1 - MOST_EVENTS);
  return padDays([dense[0] - room, dense[1] + room]);
}
