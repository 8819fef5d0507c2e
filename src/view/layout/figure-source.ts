import type { ColumnNames, EventColumns } from '../columns/event-columns.ts';
import { type Boundaries, findBoundaries } from './boundaries.ts';
import { countActors, linesOfActors } from './column-lanes.ts';

/** What the figure is drawn from, and what it works out of it once, whatever the filter. */
export interface FigureSource {
  readonly columns: EventColumns;
  readonly names: Pick<ColumnNames, 'actors'>;
  readonly boundaries: Boundaries;
  /** Each actor with the bodies it is part of, nearest first. */
  readonly lines: readonly (readonly number[])[];
  /** How many events each actor has a part in. */
  readonly counts: Uint32Array;
  /** Each actor's place by that number: lanes that stay when the filter changes keep their order. */
  readonly places: Uint32Array;
}

/** By actor, how many come before it. */
function placeActors(counts: Uint32Array): Uint32Array {
  const ranked = [...counts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const places = new Uint32Array(ranked.length);
  ranked.forEach((actor, place) => {
    places[actor] = place;
  });
  return places;
}

/** Linear in the number of events. */
export function readSource(columns: EventColumns, names: Pick<ColumnNames, 'actors'>): FigureSource {
  const lines = linesOfActors(names);
  const counts = countActors(columns, lines, new Uint8Array(columns.count).fill(1));
  return { columns, names, boundaries: findBoundaries(columns), lines, counts, places: placeActors(counts) };
}
