import type { Lane } from './figure-data.ts';

/** Lanes that carry an actor's name; the rest share one more. */
export const MAX_LANES = 6;

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** How many of the groups name each id. */
export function countIds(groups: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of groups.flatMap((group) => [...new Set(group)])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Ids by how often they occur, the most frequent first; ties by id, so that the order is stable. */
export function rankIds(counts: ReadonlyMap<string, number>): string[] {
  return [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareText(a, b));
}

/** Actors of the list that no event would be drawn with, were these the lanes. */
function withoutEvents(named: readonly string[], eventActors: readonly (readonly string[])[]): string[] {
  const leads = new Set(eventActors.map((actors) => actors.find((id) => named.includes(id))));
  return named.filter((id) => !leads.has(id));
}

/**
 * The figure's lanes: the most frequent actors that lead an event, then one for the others where any event is left over.
 * An event is drawn once, in the lane of its first actor; an actor who is always second would have an empty lane, and makes
 * room for the next. Once is no strip of time: who occurs once has a lane only where nobody occurs twice.
 *
 * @param eventActors each dated event's actors, the lead first
 * @param undatedActors those of events that have no place in the figure: they count for how often an actor occurs
 * @param isNamed false for an actor that may not have a lane of its own (a description, an outlet)
 */
export function chooseLanes(
  eventActors: readonly (readonly string[])[],
  isNamed: (id: string) => boolean,
  maxLanes = MAX_LANES,
  undatedActors: readonly (readonly string[])[] = [],
): Lane[] {
  const counts = countIds([...eventActors, ...undatedActors]);
  const ranked = rankIds(counts).filter(isNamed);
  const recurring = ranked.filter((id) => (counts.get(id) ?? 0) > 1);
  let candidates = recurring.length > 0 ? recurring : ranked;
  for (;;) {
    const empty = withoutEvents(candidates.slice(0, maxLanes), eventActors);
    if (empty.length === 0) break;
    candidates = candidates.filter((id) => !empty.includes(id));
  }
  const named = candidates.slice(0, maxLanes);
  const lanes: Lane[] = named.map((actor, index) => ({ actor, tone: index + 1 }));
  const hasOthers = eventActors.some((actors) => !actors.some((id) => named.includes(id)));
  return hasOthers || lanes.length === 0 ? [...lanes, { actor: null, tone: 0 }] : lanes;
}

/** An id with the bodies it is part of, nearest first; a circle of parents ends where it closes. */
export function withAncestors(id: string, parentOf: (id: string) => string | null): string[] {
  const line: string[] = [];
  for (let at: string | null = id; at !== null && !line.includes(at); at = parentOf(at)) line.push(at);
  return line;
}
