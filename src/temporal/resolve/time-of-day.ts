import { formatTwo } from '../../calendar/index.ts';
import type { Parts } from '../../language/temporal-data.ts';

const EVENING_FROM: Readonly<Record<string, number>> = { AF: 1, EV: 1, NI: 6 };

/** At midday and in daylight, smaller hours are those of the afternoon. */
const EARLIEST_HOUR = 6;

/** The hour on a clock of 24, told by a.m. or p.m. or by the part of the day beside it. */
export function hourOfDay({ hour = 0, meridiem, part }: Parts): number {
  if (hour > 12) return hour;
  if (meridiem === 'am') return hour % 12;
  if (part === 'MO') return hour;
  if (meridiem === 'pm') return (hour % 12) + 12;
  if (part === 'DT') return hour < EARLIEST_HOUR ? hour + 12 : hour;
  const from = part === undefined ? undefined : EVENING_FROM[part];
  return from !== undefined && hour >= from && hour < 12 ? hour + 12 : hour;
}

/** What follows a date: a clock time, or a part of the day. */
export function timeSuffix(parts: Parts): string {
  if (parts.hour === undefined) return parts.part === undefined ? '' : `T${parts.part}`;
  const minutes = (hourOfDay(parts) * 60 + (parts.minute ?? 0) + (parts.addMinutes ?? 0) + 1440) % 1440;
  const clock = `${formatTwo(Math.floor(minutes / 60))}:${formatTwo(minutes % 60)}`;
  const second = parts.second === undefined ? '' : `:${formatTwo(parts.second)}`;
  return `T${clock}${second}${parts.zone ?? ''}`;
}
