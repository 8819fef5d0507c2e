import { foldKey } from '../text/fold.ts';
import type { TimelineEvent } from '../timeline/timeline.ts';
import type { ColumnNames, EventColumns } from '../view/columns/event-columns.ts';
import { toTimelineColumns } from '../view/columns/timeline-columns.ts';
import { CHUNK_EVENTS, type EventText, encodeTexts, type TextChunk } from '../view/texts/text-chunk.ts';
import type { ColumnLabels, EventIds } from '../view/texts/timeline-data.ts';
import { eventBadges } from './event-model.ts';
import { leadingOwnActors } from './figure-model.ts';
import type { PageContext, SetText } from './page-context.ts';

/** Some of a publication's events as the browser gets them; the same for every locale. */
export interface ColumnModel {
  readonly columns: EventColumns;
  readonly names: ColumnNames;
  /** In the columns' order. */
  readonly events: readonly TimelineEvent[];
}

/** The static pages that list events whole, as paths relative to the locale's root, and which of them lists an event. */
export interface PageIndex {
  readonly pages: readonly string[];
  readonly pageOf: (event: TimelineEvent) => number;
}

export function toColumnModel(
  events: readonly TimelineEvent[],
  undated: readonly TimelineEvent[],
  { pages, pageOf }: PageIndex,
  context: PageContext,
): ColumnModel {
  const { actors, articles } = context;
  const isNamed = (id: string): boolean => context.mayHaveLane(id);
  return toTimelineColumns({ events, undated, actors, articles, leading: leadingOwnActors, isNamed, pages, pageOf });
}

/** The page's own language needs no name. */
function setTitle({ text, lang, direction }: SetText, { language, locale }: PageContext): SetText {
  return { text, direction, lang: lang === language.tag || lang === locale ? '' : lang };
}

function toEventText(event: TimelineEvent, context: PageContext): EventText {
  return {
    id: event.id,
    title: setTitle(context.pick(event.titles), context),
    when: context.date(event.date),
    whenInYear: context.date(event.date, 'under-year'),
    second: context.hijri(event.date),
    badges: eventBadges(event, context),
  };
}

/** Parts of a list, each of at most `size`. */
function chunksOf<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

/** What a locale's lists and labels say of the events, in chunks. */
export function toTextChunks({ events }: ColumnModel, context: PageContext): TextChunk[] {
  return chunksOf(events, CHUNK_EVENTS).map((chunk) => encodeTexts(chunk.map((event) => toEventText(event, context))));
}

/** Texts of some of the events, by their numbers. */
export function toSomeTexts({ events }: ColumnModel, numbers: readonly number[], context: PageContext): TextChunk {
  const some = numbers.flatMap((number) => events[number] ?? []);
  return encodeTexts(some.map((event) => toEventText(event, context)));
}

export function toColumnLabels({ names }: Pick<ColumnModel, 'names'>, context: PageContext): ColumnLabels {
  return {
    actors: names.actors.map(({ id }) => setTitle(context.actorName(id), context)),
    tones: names.actors.map(({ id }) => context.tone(id)),
  };
}

/** The number of the event of every mention. */
export function toEventIds({ events }: Pick<ColumnModel, 'events'>): EventIds {
  return Object.fromEntries(
    events.flatMap(({ id, mentions }, index) => [[id, index], ...mentions.map((mention) => [mention.id, index])]),
  );
}

/** What is searched of an event: its quotes, and of titles and actors' names what the quotes don't hold. */
function searchLine(event: TimelineEvent, context: PageContext): string {
  const names = event.actors.flatMap((id) => Object.values(context.actors.get(id)?.names ?? { '': id }));
  let line = '';
  for (const text of [...event.mentions.map(({ quote }) => quote), ...Object.values(event.titles), ...names]) {
    const folded = foldKey(text).trim();
    if (!line.includes(folded)) line += `${folded} | `;
  }
  return line;
}

/** Events whose searched texts are fetched together. */
const SEARCH_EVENTS = 4096;

/** The folded text of every event, one line each, in parts; the same for every locale. */
export function toSearchParts({ events }: Pick<ColumnModel, 'events'>, context: PageContext): string[] {
  return chunksOf(events, SEARCH_EVENTS).map((part) => part.map((event) => `${searchLine(event, context)}\n`).join(''));
}
