import { edtfBounds, granularityOf, toCivilDate } from '../../calendar/index.ts';

/** Events of one month, or (month null) those whose dates say no more than the year. */
export interface MonthGroup<T> {
  readonly month: number | null;
  readonly events: readonly T[];
}

export interface YearGroup<T> {
  readonly year: number;
  /** Whole years without an event since the one before; 0 for the first. */
  readonly emptyYears: number;
  readonly months: readonly MonthGroup<T>[];
}

/** Granularities that say which month; an interval stands in the month it begins in. */
const KNOWS_MONTH: ReadonlySet<string | null> = new Set(['month', 'day', 'hour', 'minute', 'week', 'interval']);

interface Placed<T> {
  readonly event: T;
  readonly year: number;
  readonly lastYear: number;
  readonly month: number | null;
}

function isMonthKnown(date: string): boolean {
  const granularity = granularityOf(date);
  if (granularity !== 'interval') return KNOWS_MONTH.has(granularity);
  return KNOWS_MONTH.has(granularityOf(date.split('/')[0] ?? ''));
}

function placeInYear<T extends { readonly date: string | null }>(event: T): Placed<T> | null {
  const bounds = event.date === null ? null : edtfBounds(event.date);
  if (event.date === null || bounds === null) return null;
  const known = Number.isFinite(bounds.earliest) ? bounds.earliest : bounds.latest;
  if (!Number.isFinite(known)) return null;
  const { year, month } = toCivilDate(known);
  const last = Number.isFinite(bounds.latest) ? toCivilDate(bounds.latest).year : year;
  return { event, year, lastYear: last, month: isMonthKnown(event.date) ? month : null };
}

function groupMonths<T>(placed: readonly Placed<T>[]): MonthGroup<T>[] {
  const months = Map.groupBy(placed, ({ month }) => month ?? 0);
  return [...months.keys()]
    .sort((a, b) => a - b)
    .map((month) => ({
      month: month === 0 ? null : month,
      events: (months.get(month) ?? []).map(({ event }) => event),
    }));
}

/** Events under their years and months, in order of time; an event without a place in time is left out. */
export function groupByYear<T extends { readonly date: string | null }>(events: readonly T[]): YearGroup<T>[] {
  const placed = events.map(placeInYear).filter((event) => event !== null);
  const years = Map.groupBy(placed, ({ year }) => year);
  const groups: YearGroup<T>[] = [];
  let reached: number | null = null;
  for (const year of [...years.keys()].sort((a, b) => a - b)) {
    const members = years.get(year) ?? [];
    const emptyYears: number = reached === null ? 0 : Math.max(0, year - reached - 1);
    groups.push({ year, emptyYears, months: groupMonths(members) });
    reached = Math.max(reached ?? year, ...members.map((member) => member.lastYear));
  }
  return groups;
}
