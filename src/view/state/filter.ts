import type { FigureData } from '../layout/figure-data.ts';

/**
 * Indices of the events that have any of the actors (or a body that is part of one), dated or not; all events where no
 * known actor is chosen.
 */
export function filterEvents(data: FigureData, actors: readonly string[]): ReadonlySet<number> {
  const chosen = new Set(actors.map((id) => data.actors.indexOf(id)).filter((index) => index >= 0));
  const shown = new Set<number>();
  data.events.forEach((event, index) => {
    if (chosen.size === 0 || event.actors.some((actor) => chosen.has(actor))) shown.add(index);
  });
  return shown;
}

/** How many of the shown events each actor has a part in, by index into `data.actors`. */
export function countActors(data: FigureData, shown: ReadonlySet<number>): number[] {
  const counts = data.actors.map(() => 0);
  for (const index of shown) {
    for (const actor of data.events[index]?.actors ?? []) counts[actor] = (counts[actor] ?? 0) + 1;
  }
  return counts;
}

/** The index of the event that a mention's id belongs to, or −1. */
export function findEvent(data: FigureData, mention: string | null): number {
  if (mention === null) return -1;
  const direct = data.events.findIndex((event) => event.id === mention);
  return direct >= 0 ? direct : (data.aliases[mention] ?? -1);
}

/** The nearest shown event before (−1) or after (+1) the given one, in order of time; −1 where there is none. */
export function stepEvent(data: FigureData, shown: ReadonlySet<number>, from: number, by: -1 | 1): number {
  for (let index = from + by; index >= 0 && index < data.events.length; index += by) {
    if (shown.has(index)) return index;
  }
  return -1;
}
