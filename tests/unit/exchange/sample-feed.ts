import { type EventFeed, type FeedEvent, feedDays } from '../../../src/exchange/event-feed.ts';

type Row = Partial<FeedEvent> & Pick<FeedEvent, 'id' | 'date'>;

function toEvent(row: Row): FeedEvent {
  return {
    url: `https://example.org/#e-${row.id}`,
    title: 'The ferry stopped',
    titleLanguage: 'en',
    dateWords: row.date ?? 'no date',
    ...feedDays(row.date),
    kind: 'occurrence',
    status: 'asserted',
    salience: 0.5,
    actors: [
      { id: 'port', name: 'Port authority' },
      { id: 'union', name: 'Union' },
    ],
    sources: [
      {
        outlet: 'The Quay',
        article: 'A day without ferries',
        published: '2021-03-10',
        language: 'en',
        quote: 'The ferry stopped, the union says.',
        saidBy: 'Union',
        via: null,
        stance: 'reported',
        url: 'https://example.org/articles/quay/#p1',
        original: 'https://quay.example/a',
      },
    ],
    ...row,
  };
}

/** A feed of events that tell no more than the given fields. */
export function sampleFeed(...rows: readonly Row[]): EventFeed {
  return {
    version: 1,
    title: 'Ferries & ports',
    description: 'What two papers told.',
    language: 'en',
    url: 'https://example.org/',
    events: rows.map(toEvent),
  };
}
