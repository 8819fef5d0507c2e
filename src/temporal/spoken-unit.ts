import type { TimeUnit } from '../language/temporal-data.ts';
import type { Reading } from './recognize/match.ts';
import type { ReferenceDays } from './resolve/reference-days.ts';

/** Days of a unit, near enough to tell far from near. */
const DAYS: Readonly<Record<TimeUnit, number>> = {
  second: 1,
  minute: 1,
  hour: 1,
  day: 1,
  weekend: 7,
  week: 7,
  month: 31,
  quarter: 92,
  season: 92,
  half: 183,
  year: 366,
  decade: 3_653,
  century: 36_525,
  millennium: 365_250,
};

/** The unit by which words count from the time at which they are spoken ("next week", "two days ago", "on Sunday"); null where they don't. */
export function spokenUnit({ rule, says }: Reading): TimeUnit | null {
  if (says.from !== undefined) return null;
  const { kind } = rule.rule;
  if (kind === 'offset') return says.direction === undefined ? null : (says.unit ?? null);
  if (kind !== 'calendar' || says.year !== undefined || says.month !== undefined || says.day !== undefined) return null;
  if (says.shift === undefined) return says.weekday === undefined ? null : 'week';
  // "Tomorrow, Sunday" says its day itself.
  return says.unit === 'day' && says.weekday !== undefined ? null : (says.unit ?? null);
}

/**
 * Whether words of a report, told in indirect speech, count from its day and not from that of the article. A writer who tells
 * what was said last week may well say "next week" as it is to the reader: so within the last, this and the next of a unit
 * the article's own day stays. Days are the report's, whose own day is told just before them.
 */
export function isReporters(unit: TimeUnit, report: ReferenceDays, publication: ReferenceDays | null): boolean {
  if (publication === null) return true;
  const width = report.latest - report.earliest + 1;
  if (DAYS[unit] === 1 && width === 1) return true;
  return Math.abs(publication.best - report.best) > 2 * Math.max(DAYS[unit], width);
}
