import type { TimelineEvent } from '../timeline/timeline.ts';
import { withAncestors } from '../view/layout/lanes.ts';

/** The event's actors who do or suffer it, and those who only tell of it: attributed sources and their carriers. */
export function partActors(event: Pick<TimelineEvent, 'actors' | 'mentions'>): {
  readonly taking: readonly string[];
  readonly telling: readonly string[];
} {
  const voices = new Set(event.mentions.flatMap(({ attribution }) => [attribution?.source, attribution?.via]));
  const acts = new Set(
    event.mentions.flatMap(({ actors }) =>
      actors.filter(({ role }) => role !== 'speaker' && role !== null).map(({ id }) => id),
    ),
  );
  const isTelling = (id: string): boolean => voices.has(id) && !acts.has(id);
  return { taking: event.actors.filter((id) => !isTelling(id)), telling: event.actors.filter(isTelling) };
}

/** An event's own actors in the order in which they claim it for their lane: who takes part before who tells of it. */
export function leadingOwnActors(event: Pick<TimelineEvent, 'actors' | 'mentions'>): string[] {
  const { taking, telling } = partActors(event);
  return [...taking, ...telling];
}

/** The same, each before the bodies it is part of. */
export function leadingActors(event: Pick<TimelineEvent, 'actors' | 'mentions'>, context: ParentIndex): string[] {
  return leadingOwnActors(event).flatMap((id) => withAncestors(id, (at) => context.actors.get(at)?.parent ?? null));
}

/** What is asked of a context here: each actor's parent. */
export interface ParentIndex {
  readonly actors: ReadonlyMap<string, { readonly parent: string | null }>;
}

/** An event's actors and the bodies they are part of. */
export function actorsWithBodies(event: Pick<TimelineEvent, 'actors'>, context: ParentIndex): string[] {
  const parentOf = (id: string): string | null => context.actors.get(id)?.parent ?? null;
  return [...new Set(event.actors.flatMap((id) => withAncestors(id, parentOf)))];
}

/** JSON for a `<script>` element: no `<` can end the element early. */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
