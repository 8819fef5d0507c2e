import type { ColumnNames, EventColumns } from '../columns/event-columns.ts';
import { highestBin, stepDaysFor } from './bins.ts';
import { slotOf } from './boundaries.ts';
import { LEAST_CELL_PX } from './cells.ts';
import { type Density, massAt, mergeGroups } from './density.ts';
import { daysOfColumns, type FigureIndex, indexFigure } from './figure-index.ts';
import { highestKey, LEAST_BIN_PX, layoutFrame } from './figure-layout.ts';
import { type FigureSource, readSource } from './figure-source.ts';
import { countMembers, type LaneMembers } from './lane-members.ts';
import { leadBetween, placeFrom } from './lane-order.ts';
import { openingDays } from './opening.ts';
import { MASS_PARTS, type Outline, type Steps } from './outline.ts';
import { type Days, edgesOf } from './strip.ts';
import { createTimeScale, daysBetween, INSET_PX, padDays } from './time-scale.ts';

/** Graphics of the narrowest phone and of the widest page, in px; the strip goes on over the lanes' names. */
const WIDTHS = [240, 1400] as const;
const MOST_STRIP_PX = 1700;

function toSteps(values: readonly number[]): Steps {
  return values.map((value, at) => value - (values[at - 1] ?? 0));
}

const ascending = (days: Iterable<number>): number[] => [...new Set(days)].sort((a, b) => a - b);

const range = (first: number, last: number, step: number): number[] =>
  Array.from({ length: (last - first) / step + 1 }, (_, at) => first + at * step);

interface Grid {
  /** Days of the finest columns, and of the coarsest; powers of two. */
  readonly finest: number;
  readonly coarsest: number;
  /** Days of the finest stretches, and the days that all stretches are in. */
  readonly cell: number;
  readonly first: number;
  readonly last: number;
}

/** The columns and stretches of every graphic that opens with these days. */
function gridOf(days: Days): Grid {
  const [narrow, wide] = WIDTHS.map((widthPx) => createTimeScale(days, widthPx, 'ltr', INSET_PX));
  if (narrow === undefined || wide === undefined) throw new Error('There are two widths.');
  const coarse = stepDaysFor(narrow.pxPerDay, LEAST_CELL_PX);
  const [from, to] = daysBetween(narrow, 0, WIDTHS[0]);
  return {
    finest: stepDaysFor(wide.pxPerDay, LEAST_BIN_PX),
    coarsest: stepDaysFor(narrow.pxPerDay, LEAST_BIN_PX),
    cell: stepDaysFor(wide.pxPerDay, LEAST_CELL_PX),
    first: Math.floor(from / coarse) * coarse,
    last: Math.ceil(to / coarse) * coarse,
  };
}

/** Every edge of a column; and the days before the stretches, by whose end their events have begun. */
function daysOfGrid({ finest, cell, first, last }: Grid): number[] {
  return ascending([...range(first, last, finest), ...range(first - 1, last - 1, cell)]);
}

type Sums = Pick<Density, 'days' | 'begun' | 'ended'>;

/** What holds on each day, group by group. */
function onDays(sums: Sums, of: 'begun' | 'ended', groups: number, days: readonly number[]): number[] {
  return Array.from({ length: groups }, (_, group) =>
    days.map((day) => {
      const slot = slotOf(sums.days, day);
      return slot < 0 ? 0 : (sums[of][group * sums.days.length + slot] ?? 0);
    }),
  ).flat();
}

function massOnDays(density: Density, days: readonly number[]): Steps {
  const parts = Array.from({ length: density.groups }, (_, group) =>
    days.map((day) => Math.round(massAt(density, group, slotOf(density.days, day), day) * MASS_PARTS)),
  );
  return toSteps(parts.flat());
}

function outlineDensity(density: Density, grid: Grid): Outline['density'] {
  const days = daysOfGrid(grid);
  return {
    days: toSteps(days),
    begun: toSteps(onDays(density, 'begun', density.groups, days)),
    ended: toSteps(onDays(density, 'ended', density.groups, days)),
    mass: massOnDays(density, days),
  };
}

function outlineHighest(density: Density, { finest, coarsest }: Grid): Outline['highest'] {
  const steps: number[] = [];
  for (let step = finest; step <= coarsest; step *= 2) steps.push(step);
  return steps.flatMap((step) =>
    [false, true].map((isSum) => [highestKey(step, isSum), highestBin(density, step, isSum)] as const),
  );
}

function outlineStrip(density: Density, whole: Days, dated: number): Outline['strip'] {
  const widths = range(WIDTHS[0], MOST_STRIP_PX, 1);
  const days = ascending(widths.flatMap((widthPx) => edgesOf(whole, widthPx, dated)));
  return { days: toSteps(days), mass: massOnDays(mergeGroups(density), days) };
}

/** The most salient event of each stretch of each lane; that of a longer stretch is among them. */
function outlineLeads({ columns, lanes, order }: FigureIndex, { cell, first, last }: Grid): Outline['leads'] {
  const byLane = lanes.map((_, lane) =>
    range(first, last, cell).flatMap((from) => {
      const [start, end] = [from, from + cell].map((day) => placeFrom(order, columns, lane, day));
      const lead = leadBetween(order, columns, start ?? 0, end ?? 0);
      return lead < 0 ? [] : [lead];
    }),
  );
  const events = byLane.flat();
  const of = (column: Int32Array | Uint16Array): Steps => toSteps(events.map((event) => column[event] ?? 0));
  return {
    laneStart: [0, ...byLane.map((_, lane) => byLane.slice(0, lane + 1).flat().length)],
    events: toSteps(events),
    from: of(columns.from),
    to: of(columns.to),
    salience: of(columns.salience),
  };
}

function outlineMembers(counted: LaneMembers, lanes: number, [from, to]: Days): Outline['members'] {
  const days = [Math.floor(from), Math.ceil(to) - 1];
  const steps = (of: 'begun' | 'ended'): Steps => toSteps(onDays(counted, of, lanes, days));
  return { days: toSteps(days), all: counted.all, begun: steps('begun'), ended: steps('ended') };
}

/** True where every graphic of a page's width opens with columns: of marks, an outline knows too few. */
function opensDense(index: FigureIndex, days: Days): boolean {
  return WIDTHS.every((widthPx) => {
    const scale = createTimeScale(days, widthPx, 'ltr', INSET_PX);
    return layoutFrame(index, { scale, widthPx, heightPx: 1, hasLanes: true }).level === 'density';
  });
}

function outlineOf(source: FigureSource, index: FigureIndex, whole: Days, opening: Days | null): Outline {
  const { columns } = source;
  const days = opening ?? whole;
  const grid = gridOf(days);
  const actors = index.lanes.filter((actor) => actor >= 0);
  const members = countMembers(source, index.lanes, new Uint8Array(columns.count).fill(1));
  return {
    count: columns.count,
    dated: columns.dated,
    whole,
    opening,
    widths: WIDTHS,
    lanes: index.lanes.map((actor) => actors.indexOf(actor)),
    counts: actors.map((actor) => index.counts[actor] ?? 0),
    members: outlineMembers(members, index.lanes.length, days),
    density: outlineDensity(index.density, grid),
    highest: outlineHighest(index.density, grid),
    strip: outlineStrip(index.density, whole, columns.dated),
    leads: outlineLeads(index, grid),
  };
}

/**
 * The outline of all events, and the actors of its lanes by index into `ColumnNames.actors`.
 *
 * @returns null where the first picture is none of columns: it needs every event
 */
export function makeOutline(
  columns: EventColumns,
  names: Pick<ColumnNames, 'actors'>,
): { readonly outline: Outline; readonly actors: readonly number[] } | null {
  const days = daysOfColumns(columns);
  if (days === null) return null;
  const [whole, opening] = [padDays(days), openingDays(columns)];
  const source = readSource(columns, names);
  const index = indexFigure(source, new Uint8Array(columns.count).fill(1));
  const isWithin = opening === null || (opening[0] >= whole[0] && opening[1] <= whole[1]);
  if (!isWithin || !opensDense(index, opening ?? whole)) return null;
  return {
    outline: outlineOf(source, index, whole, opening),
    actors: index.lanes.filter((actor) => actor >= 0),
  };
}
