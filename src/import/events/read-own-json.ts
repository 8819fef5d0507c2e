import { NO_DATE, NOTHING_TOLD, type ToldEvent, type ToldEvents } from './told-event.ts';

type Fields = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const listOf = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];

function toEvent(event: Fields, row: number): ToldEvent {
  const source = listOf(event['sources'])[0] ?? {};
  return {
    ...NOTHING_TOLD,
    row,
    id: textOf(event['id']),
    title: textOf(event['title']),
    date: { ...NO_DATE, start: textOf(event['date']) },
    kind: textOf(event['kind']),
    status: textOf(event['status']),
    actors: listOf(event['actors']).map(({ name }) => textOf(name)),
    lang: textOf(event['titleLanguage']),
    quoteLang: textOf(source['language']),
    quote: textOf(source['quote']),
    links: [textOf(source['original']), textOf(source['url']), textOf(event['url'])],
    sourceTitle: textOf(source['article']),
    outlet: textOf(source['outlet']),
    published: textOf(source['published']),
  };
}

/** True for events as we give them away in JSON (`events.schema.json`): no other timeline names their sources so. */
export const isOwnJson = (events: readonly unknown[]): boolean =>
  events.length > 0 && listOf(events).every((event) => 'titleLanguage' in event && Array.isArray(event['sources']));

/** Reads events as we give them away in JSON. */
export const readOwnJson = (events: readonly unknown[]): ToldEvents => ({
  events: listOf(events).map((event, index) => toEvent(event, index + 1)),
  remarks: [],
});
