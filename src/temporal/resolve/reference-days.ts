import { edtfBounds, edtfReach } from '../../calendar/index.ts';
import { Memory } from '../../calendar/memory.ts';

/** A reference time that may be uncertain: its best day, and the first and last it may be. */
export interface ReferenceDays {
  readonly edtf: string;
  readonly best: number;
  readonly earliest: number;
  readonly latest: number;
  /** The minute of the day, where the value tells it. */
  readonly minute: number | null;
  /** Marked `~`: the best day is a fair single reading. */
  readonly approximate: boolean;
}

/** Texts of one day are many. */
const known = new Memory<ReferenceDays | null>(1024);

/** The days that a creation time may be; null where it is unknown, not EDTF, or open on a side. */
export function referenceDays(edtf: string | null): ReferenceDays | null {
  if (edtf === null) return null;
  const days = known.recall(edtf);
  return days === undefined ? known.keep(edtf, readDays(edtf)) : days;
}

function readDays(edtf: string): ReferenceDays | null {
  const bounds = edtfBounds(edtf);
  const reach = edtfReach(edtf);
  if (bounds === null || reach === null) return null;
  if (!Number.isFinite(reach.earliest) || !Number.isFinite(reach.latest)) return null;
  const best = Math.floor((bounds.earliest + bounds.latest) / 2);
  return { edtf, best, ...reach, minute: minuteOf(edtf), approximate: reach.earliest !== bounds.earliest };
}

/** Of one time of one day. */
function minuteOf(edtf: string): number | null {
  const clock = /^[^/]*T(\d{2}):(\d{2})[^/]*$/.exec(edtf);
  return clock === null ? null : Number(clock[1]) * 60 + Number(clock[2]);
}

/** True for no reference time, or one of a single day. */
export const isCertain = (days: ReferenceDays | null): boolean => days === null || days.earliest === days.latest;
