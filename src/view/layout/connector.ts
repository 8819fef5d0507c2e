import type { EventColumns } from '../columns/event-columns.ts';
import type { FigureItem } from './figure-layout.ts';
import type { LaneBand } from './lane-bands.ts';

/** A line from an event's mark to the lanes of its other actors, with a ring in each. */
export interface Connector {
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
  readonly rings: readonly { readonly y: number; readonly lane: number }[];
}

/** Lanes of the actors who take part in an event, themselves or as part of another body. */
function lanesOfEvent(
  columns: Pick<EventColumns, 'actorStart' | 'actorList'>,
  event: number,
  lines: readonly (readonly number[])[],
  lanes: readonly number[],
): Set<number> {
  const own = columns.actorList.subarray(columns.actorStart[event] ?? 0, columns.actorStart[event + 1] ?? 0);
  return new Set([...own].flatMap((actor) => (lines[actor] ?? []).map((at) => lanes.indexOf(at))));
}

/**
 * The connector of an event that is drawn alone; null where no other actor of it has a lane.
 *
 * @param lines each actor with the bodies it is part of
 * @param lanes the actor of each lane
 */
export function layoutConnector(
  item: FigureItem | null,
  bands: readonly LaneBand[],
  columns: Pick<EventColumns, 'actorStart' | 'actorList'>,
  lines: readonly (readonly number[])[],
  lanes: readonly number[],
): Connector | null {
  const event = item?.events[0];
  if (item === null || event === undefined || item.count !== 1 || bands.length < 2) return null;
  const taking = lanesOfEvent(columns, event, lines, lanes);
  const rings = bands.flatMap(({ line }, lane) => (taking.has(lane) && lane !== item.lane ? [{ y: line, lane }] : []));
  if (rings.length === 0) return null;
  const ys = [item.y, ...rings.map(({ y }) => y)];
  return { x: item.place.cx, y0: Math.min(...ys), y1: Math.max(...ys), rings };
}
