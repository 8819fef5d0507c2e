import type { TimelineEvent } from '../timeline/timeline.ts';
import type { FigureData, FigureEvent, Lane } from '../view/layout/figure-data.ts';
import { toFigureDate } from '../view/layout/figure-event.ts';
import { leadLane, withAncestors } from '../view/layout/lanes.ts';
import type { PageContext } from './page-context.ts';

/** An event's actors and the bodies they are part of. */
export function actorsWithBodies(event: Pick<TimelineEvent, 'actors'>, context: PageContext): string[] {
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
        lane: leadLane(actorsWithBodies(event, context), lanes),
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
