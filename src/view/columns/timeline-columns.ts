import type { TimelineActor, TimelineArticle, TimelineEvent } from '../../timeline/timeline.ts';
import { toFigureDate } from '../layout/figure-event.ts';
import type { ColumnNames, EventColumns } from './event-columns.ts';
import { MARK_SHAPES } from './mark-shapes.ts';

export { MARK_SHAPES } from './mark-shapes.ts';

/** A publication's events, or some of them, and what is asked about them. */
export interface ColumnSource {
  /** Dated, in order of time. */
  readonly events: readonly TimelineEvent[];
  readonly undated: readonly TimelineEvent[];
  readonly actors: ReadonlyMap<string, Pick<TimelineActor, 'parent'>>;
  readonly articles: ReadonlyMap<string, Pick<TimelineArticle, 'outlet'>>;
  /** An event's own actors in the order in which they claim it for their lane. */
  readonly leading: (event: TimelineEvent) => readonly string[];
  /** False for an actor that may not have a lane of its own. */
  readonly isNamed: (actor: string) => boolean;
  /** Paths of the static pages, relative to the locale's root, and the page that lists an event. */
  readonly pages: readonly string[];
  readonly pageOf: (event: TimelineEvent) => number;
}

const WHOLE_SALIENCE = 65_535;
const MOST_MARGIN_DAYS = 65_535;

const unique = (values: readonly string[]): string[] => [...new Set(values)];
const sorted = (values: readonly string[]): string[] => unique(values).sort();

/** The events as columns count them: those that can be placed in time, in order of their first day, then the rest. */
export function inColumnOrder(source: Pick<ColumnSource, 'events' | 'undated'>): {
  readonly events: readonly TimelineEvent[];
  readonly dated: number;
} {
  const placed = source.events.flatMap((event) => {
    const date = toFigureDate(event);
    return date === null ? [] : [{ event, from: date.from }];
  });
  placed.sort((a, b) => a.from - b.from);
  const isPlaced = new Set(placed.map(({ event }) => event));
  const rest = [...source.events, ...source.undated].filter((event) => !isPlaced.has(event));
  return { events: [...placed.map(({ event }) => event), ...rest], dated: placed.length };
}

/** The actors that events name and the bodies those are part of, sorted by id. */
function namesOfActors(named: readonly string[], source: ColumnSource): ColumnNames['actors'] {
  const ids = new Set(named);
  for (const id of ids) {
    const parent = source.actors.get(id)?.parent ?? null;
    if (parent !== null) ids.add(parent);
  }
  const list = [...ids].sort();
  const at = new Map(list.map((id, index) => [id, index]));
  return list.map((id) => ({
    id,
    parent: at.get(source.actors.get(id)?.parent ?? '') ?? -1,
    isNamed: source.isNamed(id),
  }));
}

function outletsOf(event: TimelineEvent, source: ColumnSource): string[] {
  const outlets = event.mentions.map(({ article }) => source.articles.get(article)?.outlet ?? null);
  return unique(outlets.filter((outlet) => outlet !== null));
}

/** Where each event's links begin in the list of all. */
function startsOf(groups: readonly (readonly unknown[])[]): Uint32Array {
  const starts = new Uint32Array(groups.length + 1);
  groups.forEach((group, index) => {
    starts[index + 1] = (starts[index] ?? 0) + group.length;
  });
  return starts;
}

const indexOf = (list: readonly string[]): ((name: string) => number) => {
  const at = new Map(list.map((name, index) => [name, index]));
  return (name) => at.get(name) ?? 0;
};

/** The names that the columns' numbers stand for. */
function namesOf(
  events: readonly TimelineEvent[],
  actors: readonly string[],
  outlets: readonly string[],
  source: ColumnSource,
): ColumnNames {
  return {
    actors: namesOfActors(actors, source),
    outlets: sorted(outlets),
    statuses: sorted(events.map(({ status }) => status)),
    kinds: sorted(events.map(({ kind }) => kind)),
    stances: sorted(events.flatMap(({ mentions }) => mentions.map(({ stance }) => stance))),
    pages: source.pages,
  };
}

type DateColumns = Pick<EventColumns, 'from' | 'to' | 'shape' | 'margin' | 'hollow'>;

/** @param dated how many of the events are dated; they come first */
function dateColumns(events: readonly TimelineEvent[], dated: number): DateColumns {
  const dates = events.map((event, index) => (index < dated ? toFigureDate(event) : null));
  return {
    from: Int32Array.from(dates, (date) => date?.from ?? 0),
    to: Int32Array.from(dates, (date) => date?.to ?? 0),
    shape: Uint8Array.from(dates, (date) => (date === null ? 0 : MARK_SHAPES.indexOf(date.shape))),
    margin: Uint16Array.from(dates, (date) => Math.min(MOST_MARGIN_DAYS, date?.margin ?? 0)),
    hollow: Uint8Array.from(dates, (date) => (date?.hollow === true ? 1 : 0)),
  };
}

type FactColumns = Pick<EventColumns, 'status' | 'kind' | 'stances' | 'salience' | 'sources' | 'page'>;

function factColumns(
  events: readonly TimelineEvent[],
  names: ColumnNames,
  pageOf: ColumnSource['pageOf'],
): FactColumns {
  const [statusAt, kindAt, stanceAt] = [indexOf(names.statuses), indexOf(names.kinds), indexOf(names.stances)];
  const stancesOf = ({ mentions }: TimelineEvent): number =>
    mentions.reduce((bits, { stance }) => bits | (1 << stanceAt(stance)), 0);
  return {
    status: Uint8Array.from(events, ({ status }) => statusAt(status)),
    kind: Uint8Array.from(events, ({ kind }) => kindAt(kind)),
    stances: Uint16Array.from(events, stancesOf),
    salience: Uint16Array.from(events, ({ salience }) => Math.round(salience * WHOLE_SALIENCE)),
    sources: Uint16Array.from(events, ({ mentions }) => unique(mentions.map(({ article }) => article)).length),
    page: Uint16Array.from(events, pageOf),
  };
}

/**
 * A publication's events as columns, and the names that their numbers stand for.
 *
 * @returns also the events in the columns' order, for the texts that go with them
 */
export function toTimelineColumns(source: ColumnSource): {
  readonly columns: EventColumns;
  readonly names: ColumnNames;
  readonly events: readonly TimelineEvent[];
} {
  const { events, dated } = inColumnOrder(source);
  const actors = events.map((event) => unique(source.leading(event)));
  const outlets = events.map((event) => outletsOf(event, source));
  const names = namesOf(events, actors.flat(), outlets.flat(), source);
  const [actorAt, outletAt] = [indexOf(names.actors.map(({ id }) => id)), indexOf(names.outlets)];
  const columns: EventColumns = {
    count: events.length,
    dated,
    ...dateColumns(events, dated),
    ...factColumns(events, names, source.pageOf),
    actorStart: startsOf(actors),
    actorList: Uint16Array.from(actors.flat(), actorAt),
    outletStart: startsOf(outlets),
    outletList: Uint16Array.from(outlets.flat(), outletAt),
  };
  return { columns, names, events };
}
