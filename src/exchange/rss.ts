import { generateRssFeed } from 'feedsmith';
import { escapeHtml } from '../text/escape-html.ts';
import { closedDays, type EventFeed, type FeedEvent } from './event-feed.ts';
import { sourcesHtml } from './sources-html.ts';

/** Items of a feed: a reader's program fetches it often, and wants what is new. */
const MOST_ITEMS = 100;

/** The day that the last of an event's sources was published, or null. */
function lastPublished({ sources }: FeedEvent): number | null {
  const days = sources.flatMap(({ published }) => {
    const closed = closedDays(published);
    return closed === null ? [] : [Date.UTC(closed.last.year, closed.last.month - 1, closed.last.day)];
  });
  return days.length === 0 ? null : Math.max(...days);
}

function toItem(event: FeedEvent) {
  const published = lastPublished(event);
  return {
    title: event.title,
    link: event.url,
    guid: { value: event.id, isPermaLink: false },
    description: `<p>${escapeHtml(event.dateWords)}</p>${sourcesHtml(event)}`,
    categories: event.actors.map(({ name }) => ({ name })),
    ...(published === null ? {} : { pubDate: new Date(published) }),
  };
}

/** Latest told first; those told on one day, latest happened first. */
function byNews(events: readonly FeedEvent[]): FeedEvent[] {
  const latest = (event: FeedEvent): number => lastPublished(event) ?? Number.NEGATIVE_INFINITY;
  return events
    .map((event, index) => ({ event, index, at: latest(event) }))
    .sort((a, b) => (a.at === b.at ? b.index - a.index : a.at < b.at ? 1 : -1))
    .map(({ event }) => event);
}

/**
 * The hundred events told last, as an RSS 2.0 feed (https://www.rssboard.org/rss-specification).
 */
export function toRss({ title, description, url, language, events }: EventFeed): string {
  return generateRssFeed({
    title,
    description: description === '' ? title : description,
    link: url,
    language,
    items: byNews(events).slice(0, MOST_ITEMS).map(toItem),
  });
}
