import type { EventFeed, FeedEvent, FeedSource } from './event-feed.ts';

/** Dates that ISO 8601 itself can write, as schema.org wants them: a year, a month or a day, without a doubt on it. */
const PLAIN_DATE = /^-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

/** `startDate` and `endDate`; none where the value would have to be made more exact or more certain than it is. */
function schemaDates(date: string | null): { startDate?: string; endDate?: string } {
  const [from, to] = (date ?? '').split('/');
  if (from === undefined || !PLAIN_DATE.test(from)) return {};
  if (to === undefined) return { startDate: from };
  return PLAIN_DATE.test(to) ? { startDate: from, endDate: to } : {};
}

function toArticle({ article, outlet, published, url, original, language }: FeedSource) {
  return {
    '@type': 'NewsArticle',
    headline: article,
    inLanguage: language,
    url: original ?? url,
    ...(outlet === null ? {} : { publisher: { '@type': 'Organization', name: outlet } }),
    ...(published !== null && PLAIN_DATE.test(published) ? { datePublished: published } : {}),
  };
}

/** Several tellings of one article are one source. */
function articlesOf({ sources }: FeedEvent): FeedSource[] {
  return [...new Map(sources.map((source) => [source.original ?? source.article, source])).values()];
}

function toItem(event: FeedEvent, index: number) {
  return {
    '@type': 'ListItem',
    position: index + 1,
    item: {
      '@type': 'Event',
      '@id': event.url,
      name: event.title,
      description: event.dateWords,
      ...schemaDates(event.date),
      about: event.actors.map(({ name }) => ({ '@type': 'Thing', name })),
      subjectOf: articlesOf(event).map(toArticle),
    },
  };
}

/** Events of a page in the vocabulary of schema.org (https://schema.org/ItemList), for search engines and other machines. */
export function toJsonLd({ title, description, language, url, events }: EventFeed) {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: title,
    ...(description === '' ? {} : { description }),
    inLanguage: language,
    url,
    numberOfItems: events.length,
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    itemListElement: events.map(toItem),
  };
}
