import { toCivilDate } from '../../calendar/days.ts';
import type { EventColumns } from '../columns/event-columns.ts';

/** Found events of one month, or (month null) of a year alone. */
export interface FoundMonth {
  readonly month: number | null;
  readonly events: readonly number[];
}

export interface FoundYear {
  /** Null for events without a place in time. */
  readonly year: number | null;
  readonly months: readonly FoundMonth[];
}

/** What spans more days than this says nothing of a month. */
const LONGEST_IN_MONTH = 62;

function monthOf({ from, to }: EventColumns, event: number): number | null {
  const [first, end] = [from[event] ?? 0, to[event] ?? 0];
  return end - first <= LONGEST_IN_MONTH ? toCivilDate(first).month : null;
}

/** Events under their years and months; the undated come last, under no year. */
export function groupFound(columns: EventColumns, events: readonly number[]): FoundYear[] {
  const yearOf = (event: number): number | null =>
    event < columns.dated ? toCivilDate(columns.from[event] ?? 0).year : null;
  return [...Map.groupBy(events, yearOf)].map(([year, members]) => ({
    year,
    months: [...Map.groupBy(members, (event) => (year === null ? null : monthOf(columns, event)))]
      .sort(([a], [b]) => (a ?? 0) - (b ?? 0))
      .map(([month, found]) => ({ month, events: found })),
  }));
}
