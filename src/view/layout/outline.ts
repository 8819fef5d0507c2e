import { COLUMNS_MAGIC, decodeColumns, type EventColumns } from '../columns/event-columns.ts';
import type { Density } from './density.ts';
import type { FigureIndex } from './figure-index.ts';
import { knowHighest } from './figure-layout.ts';
import type { LaneMembers } from './lane-members.ts';
import { sumBlocks } from './lane-order.ts';
import type { Days } from './strip.ts';

/** Numbers as the differences between each and the one before; the first is told whole. */
export type Steps = readonly number[];

/**
 * What the first picture is drawn from where there are many events: how many there are by when, at the edges of its columns
 * alone, and the most salient event of each stretch. Made when the site is built; its size is one of pixels. Columns come
 * after it, and what they tell is the same.
 */
export interface Outline {
  readonly count: number;
  readonly dated: number;
  /** All of time, with room at either side, and the part of it that the page opens with; null for all. */
  readonly whole: Days;
  readonly opening: Days | null;
  /** Widths of a graphic that it is exact for, in px. */
  readonly widths: readonly [least: number, most: number];
  /** The actor of each lane: its place among the actors that the page names, −1 for the others. */
  readonly lanes: readonly number[];
  /** By actor of those. */
  readonly counts: readonly number[];
  /** How many take part in each lane's actor, at the ends of the opening. */
  readonly members: {
    readonly days: Steps;
    readonly all: readonly number[];
    readonly begun: Steps;
    readonly ended: Steps;
  };
  /** By lane, then day. */
  readonly density: { readonly days: Steps; readonly begun: Steps; readonly ended: Steps; readonly mass: Steps };
  readonly highest: readonly (readonly [key: string, value: number])[];
  /** All lanes as one, at the edges of the strip's columns. */
  readonly strip: { readonly days: Steps; readonly mass: Steps };
  /** The most salient events, lane by lane in order of time. */
  readonly leads: {
    readonly laneStart: readonly number[];
    readonly events: Steps;
    readonly from: Steps;
    readonly to: Steps;
    readonly salience: Steps;
  };
}

/** Parts of an event that masses are rounded to. */
export const MASS_PARTS = 1000;

function sumUp(steps: Steps): number[] {
  let sum = 0;
  return steps.map((step) => {
    sum += step;
    return sum;
  });
}

/** Exact at its days; none of the first picture's columns ends between them. */
function readDensity(days: Steps, mass: Steps, begun: Steps, ended: Steps, groups: number): Density {
  return {
    days: Int32Array.from(sumUp(days)),
    groups,
    begun: Uint32Array.from(sumUp(begun)),
    ended: Uint32Array.from(sumUp(ended)),
    mass: Float64Array.from(sumUp(mass), (parts) => parts / MASS_PARTS),
    rate: new Float64Array(0),
  };
}

/** Columns that know of some events only: when they were, and their salience. */
function readLeads({ count, dated, leads }: Outline): { readonly events: Uint32Array; readonly columns: EventColumns } {
  const none = decodeColumns(Uint32Array.of(COLUMNS_MAGIC, 0, 0, 0, 0, 0, 0).buffer) as EventColumns;
  const [from, to, salience] = [new Int32Array(count), new Int32Array(count), new Uint16Array(count)];
  const events = Uint32Array.from(sumUp(leads.events));
  const [froms, tos, saliences] = [leads.from, leads.to, leads.salience].map(sumUp);
  events.forEach((event, at) => {
    from[event] = froms?.[at] ?? 0;
    to[event] = tos?.[at] ?? 0;
    salience[event] = saliences?.[at] ?? 0;
  });
  return { events, columns: { ...none, count, dated, from, to, salience } };
}

/** What the figure, the strip and the lanes' names are laid out from, as if the columns had been counted. */
export function readOutline(outline: Outline): {
  readonly index: FigureIndex;
  readonly total: Density;
  readonly members: LaneMembers;
} {
  const { lanes, density, strip, members, leads, dated } = outline;
  const counted = readDensity(density.days, density.mass, density.begun, density.ended, lanes.length);
  knowHighest(counted, new Map(outline.highest));
  const { events, columns } = readLeads(outline);
  const order = { events, laneStart: Uint32Array.from(leads.laneStart), ...sumBlocks(columns, events) };
  const counts = Uint32Array.from(outline.counts);
  const { days, begun, ended } = readDensity(members.days, [], members.begun, members.ended, 0);
  return {
    index: { columns, lanes, laneOf: new Uint8Array(0), order, density: counted, counts },
    total: readDensity(strip.days, strip.mass, [dated], [], 1),
    members: { days, all: members.all, begun, ended },
  };
}
