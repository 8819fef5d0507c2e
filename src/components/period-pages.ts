import type { Publication } from '../build/publication.ts';
import type { TimelineEvent } from '../timeline/timeline.ts';
import { groupByYear, type YearGroup } from '../view/layout/year-groups.ts';
import type { PageIndex } from './column-model.ts';
import { keyEvents, weighEvents } from './page-weight.ts';

/**
 * What a page's list of events may weigh. A page has some 60 KB more round it (head, filter, ways to other pages), and none
 * may go over 300 KB, however much the publication holds.
 */
const FRONT_LIST_BYTES = 170_000;
const PERIOD_LIST_BYTES = 215_000;
/** There are many actors, and what their pages don't list others do. */
const ACTOR_LIST_BYTES = 100_000;

/** A static page that lists events of a year, a month or no date whole. */
export interface PeriodPage {
  /** Relative to the locale's root: `2015`, `2015/07`, `2015/07/2`, `undated`. */
  readonly path: string;
  /** Null for the undated. */
  readonly year: number | null;
  /** Null for a year's page. */
  readonly month: number | null;
  /** Counted from 1, where a period fills several pages. */
  readonly part: number;
  readonly parts: number;
  /** What this page lists; a year of months with pages of their own lists what is dated by the year alone. */
  readonly events: readonly TimelineEvent[];
}

export interface MonthLink {
  readonly month: number;
  readonly path: string;
  readonly count: number;
}

/** A year and the pages of its months; a year that fits one page has no others. */
export interface YearLink {
  readonly year: number;
  readonly path: string;
  readonly count: number;
  readonly months: readonly MonthLink[];
}

/** How a publication's events are spread over its pages. */
export interface Periods extends PageIndex {
  /** True where the front page lists every event: there are no other pages then. */
  readonly isWhole: boolean;
  /** What the front page lists: all, or those that matter most; in order of time. */
  readonly front: { readonly events: readonly TimelineEvent[]; readonly undated: readonly TimelineEvent[] };
  readonly list: readonly PeriodPage[];
  readonly years: readonly YearLink[];
  readonly undated: { readonly path: string; readonly count: number } | null;
}

const padYear = (year: number): string =>
  year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0');
const padMonth = (month: number | null): string => String(month ?? 0).padStart(2, '0');

/** Runs of events that fit a page each, in order; an event that is heavier than a page has one to itself. */
function splitByWeight(events: readonly TimelineEvent[], publication: Publication): TimelineEvent[][] {
  const weights = weighEvents(publication);
  const runs: TimelineEvent[][] = [];
  let room = 0;
  for (const event of events) {
    const weight = weights(event);
    if (runs.length === 0 || weight > room) {
      runs.push([]);
      room = PERIOD_LIST_BYTES;
    }
    runs.at(-1)?.push(event);
    room -= weight;
  }
  return runs;
}

/** A period's pages: at least one, for other pages lead there. */
function pagesOf(
  place: Pick<PeriodPage, 'path' | 'year' | 'month'> & { readonly following?: string },
  events: readonly TimelineEvent[],
  publication: Publication,
): PeriodPage[] {
  const { path, year, month, following = path } = place;
  const runs = splitByWeight(events, publication);
  if (runs.length === 0) runs.push([]);
  return runs.map((run, index) => ({
    path: index === 0 ? path : `${following}/${index + 1}`,
    year,
    month,
    part: index + 1,
    parts: runs.length,
    events: run,
  }));
}

function yearPages({ year, months }: YearGroup<TimelineEvent>, publication: Publication): PeriodPage[] {
  const path = padYear(year);
  const all = months.flatMap(({ events }) => events);
  const whole = pagesOf({ path, year, month: null }, all, publication);
  if (whole.length === 1) return whole;
  const ofYear = months.find(({ month }) => month === null)?.events ?? [];
  // `2015/10` is October, so the second page of what is dated 2015 alone is `2015/00/2`.
  const own = pagesOf({ path, following: `${path}/${padMonth(null)}`, year, month: null }, ofYear, publication);
  const rest = months
    .filter(({ month }) => month !== null)
    .flatMap(({ month, events }) => pagesOf({ path: `${path}/${padMonth(month)}`, year, month }, events, publication));
  return [...own, ...rest];
}

function yearLink({ year, months }: YearGroup<TimelineEvent>, pages: readonly PeriodPage[]): YearLink {
  const hasMonths = pages.some((page) => page.year === year && page.month !== null);
  const path = padYear(year);
  return {
    year,
    path,
    count: months.reduce((sum, { events }) => sum + events.length, 0),
    months: months.flatMap(({ month, events }) =>
      month === null || !hasMonths ? [] : [{ month, path: `${path}/${padMonth(month)}`, count: events.length }],
    ),
  };
}

/** Years that stand together in the index. */
export interface YearsGroup {
  readonly years: readonly YearLink[];
  readonly count: number;
}

/** More years than this are folded by century. */
const MOST_YEARS = 30;

/** The years of an index: all together, or by century where they are many. */
export function groupYears(years: readonly YearLink[]): YearsGroup[] {
  const toGroup = (group: readonly YearLink[]): YearsGroup => ({
    years: group,
    count: group.reduce((sum, { count }) => sum + count, 0),
  });
  if (years.length <= MOST_YEARS) return [toGroup(years)];
  return [...Map.groupBy(years, ({ year }) => Math.floor(year / 100)).values()].map(toGroup);
}

/** How many events a page's period has, on all of its pages. */
export function periodCount({ year, month }: PeriodPage, { years, undated }: Periods): number {
  const link = years.find((other) => other.year === year);
  const part = month === null ? link : link?.months.find((other) => other.month === month);
  return (year === null ? undated?.count : part?.count) ?? 0;
}

function wholePeriods({ timeline }: Publication): Periods {
  const { events, undated } = timeline;
  return {
    isWhole: true,
    front: { events, undated },
    list: [],
    years: [],
    undated: null,
    pages: [''],
    pageOf: () => 0,
  };
}

function makePeriods(publication: Publication): Periods {
  const { events, undated } = publication.timeline;
  const weights = weighEvents(publication);
  const total = [...events, ...undated].reduce((sum, event) => sum + weights(event), 0);
  if (total <= FRONT_LIST_BYTES) return wholePeriods(publication);
  const groups = groupByYear(events);
  const placed = new Set(groups.flatMap(({ months }) => months.flatMap((month) => month.events)));
  const unplaced = [...events.filter((event) => !placed.has(event)), ...undated];
  const list = groups.flatMap((group) => yearPages(group, publication));
  const trays =
    unplaced.length === 0 ? [] : pagesOf({ path: 'undated', year: null, month: null }, unplaced, publication);
  const all = [...list, ...trays];
  const pageAt = new Map(all.flatMap((page, index) => page.events.map((event) => [event, index] as const)));
  return {
    isWhole: false,
    front: { events: keyEvents(events, FRONT_LIST_BYTES, publication), undated: [] },
    list: all,
    years: groups.map((group) => yearLink(group, list)),
    undated: unplaced.length === 0 ? null : { path: 'undated', count: unplaced.length },
    pages: all.map(({ path }) => path),
    pageOf: (event) => pageAt.get(event) ?? 0,
  };
}

const made = new WeakMap<Publication, Periods>();

/** The static pages by year and month, made once for a publication. */
export function periodPages(publication: Publication): Periods {
  const periods = made.get(publication) ?? makePeriods(publication);
  made.set(publication, periods);
  return periods;
}

/** What an actor's page lists of its events: all that fits, else those that matter most. */
export function actorLists(
  events: readonly TimelineEvent[],
  undated: readonly TimelineEvent[],
  publication: Publication,
): { readonly listed: readonly TimelineEvent[]; readonly tray: readonly TimelineEvent[]; readonly isWhole: boolean } {
  const weights = weighEvents(publication);
  const total = [...events, ...undated].reduce((sum, event) => sum + weights(event), 0);
  if (total <= ACTOR_LIST_BYTES) return { listed: events, tray: undated, isWhole: true };
  return { listed: keyEvents(events, ACTOR_LIST_BYTES, publication), tray: [], isWhole: false };
}
