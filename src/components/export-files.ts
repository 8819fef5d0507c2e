import type { Publication } from '../build/publication.ts';
import { type FormatName, formatNames, formats } from '../exchange/formats.ts';
import type { TimelineEvent } from '../timeline/timeline.ts';
import { actorPath, fileLink } from '../view/state/links.ts';
import { toEventFeed } from './feed-model.ts';
import { actorsWithBodies } from './figure-model.ts';
import { localePaths, type PageContext, pageContext } from './page-context.ts';

/** A file to take away: the events of a page in one format. */
export interface ExportFile {
  /** Relative to `exports/`. */
  readonly name: string;
  readonly format: FormatName;
  readonly locale: string;
  /** The actor whose events it holds; null for all. */
  readonly actor: string | null;
}

/** The site's events are `events.csv`; an actor's `actors/us/forces.csv`; other locales' stand below their prefix. */
function fileName({ root }: PageContext, actor: string | null, format: FormatName): string {
  const path = actor === null ? 'events' : actorPath(actor);
  const folder = root.prefix === '' ? '' : `${root.prefix}/`;
  return `${folder}${path}.${formats[format].extension}`;
}

/** Every file that the site offers, in each of its locales. */
export function exportFiles(publication: Publication): ExportFile[] {
  const subjects = [null, ...publication.timeline.actors.map(({ id }) => id)];
  return localePaths(publication).flatMap(({ locale }) => {
    const context = pageContext(publication, locale);
    return subjects.flatMap((actor) =>
      formatNames.map((format) => ({ name: fileName(context, actor, format), format, locale, actor })),
    );
  });
}

/** Where the file of a page's events stands. */
export function exportLink(context: PageContext, actor: string | null, format: FormatName): string {
  return fileLink(context.root, `exports/${fileName(context, actor, format)}`);
}

type EventsByActor = ReadonlyMap<string, readonly TimelineEvent[]>;

const grouped = new WeakMap<Publication, EventsByActor>();

function push(groups: Map<string, TimelineEvent[]>, actor: string, event: TimelineEvent): void {
  const group = groups.get(actor);
  if (group === undefined) groups.set(actor, [event]);
  else group.push(event);
}

/** Each actor's events, found in one pass over all. */
function eventsByActor(publication: Publication): EventsByActor {
  const known = grouped.get(publication);
  if (known !== undefined) return known;
  const { events, undated, actors } = publication.timeline;
  const index = { actors: new Map(actors.map((actor) => [actor.id, actor])) };
  const groups = new Map<string, TimelineEvent[]>();
  for (const event of [...events, ...undated])
    for (const actor of actorsWithBodies(event, index)) push(groups, actor, event);
  grouped.set(publication, groups);
  return groups;
}

/** What a file holds. */
export function writeExport(publication: Publication, { format, locale, actor }: ExportFile): string {
  const context = pageContext(publication, locale);
  const { events, undated } = publication.timeline;
  const feed =
    actor === null
      ? toEventFeed([...events, ...undated], context, '', null)
      : toEventFeed(eventsByActor(publication).get(actor) ?? [], context, actorPath(actor), context.actorName(actor));
  return formats[format].write(feed);
}
