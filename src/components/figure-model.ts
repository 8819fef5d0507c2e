import type { TimelineEvent } from '../timeline/timeline.ts';
import type { FigureData, FigureEvent, Lane } from '../view/layout/figure-data.ts';
import { toFigureDate } from '../view/layout/figure-event.ts';
import { leadLane, withAncestors } from '../view/layout/lanes.ts';
import type { PageContext } from './page-context.ts';

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

function aliasesOf(events: readonly TimelineEvent[]): Record<string, number> {
  const pairs = events.flatMap((event, index) =>
    event.mentions.filter(({ id }) => id !== event.id).map(({ id }) => [id, index] as const),
  );
  return Object.fromEntries(pairs);
}

/** What the browser gets of these events, for the figure and the filter. */
export function toFigureData(
  events: readonly TimelineEvent[],
  undated: readonly TimelineEvent[],
  lanes: readonly Lane[],
  context: PageContext,
): FigureData {
  const all = [...events, ...undated];
  const actors = [...new Set(all.flatMap((event) => actorsWithBodies(event, context)))].sort();
  const indexOf = new Map(actors.map((id, index) => [id, index]));
  return {
    locale: context.locale,
    direction: context.language.direction,
    lanes,
    actors,
    aliases: aliasesOf(all),
    events: all.map((event, index): FigureEvent => {
      const title = context.pick(event.titles);
      return {
        id: event.id,
        when: index < events.length ? toFigureDate(event) : null,
        lane: leadLane(leadingActors(event, context), lanes),
        actors: actorsWithBodies(event, context).map((id) => indexOf.get(id) ?? -1),
        salience: event.salience,
        title: title.text,
        direction: title.direction,
        words: context.date(event.date),
      };
    }),
  };
}

/** JSON for a `<script>` element: no `<` can end the element early. */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
