import type { EventFeed, FeedEvent } from './event-feed.ts';

/**
 * A feed whose every address is whole, as other programs need them: a site that does not say where it stands gives them from
 * its root.
 *
 * @param base the address of a page of the site
 */
export function withWholeAddresses(feed: EventFeed, base: string): EventFeed {
  const whole = (address: string): string => new URL(address, base).href;
  const toWhole = (event: FeedEvent): FeedEvent => ({
    ...event,
    url: whole(event.url),
    sources: event.sources.map((source) => ({ ...source, url: whole(source.url) })),
  });
  return { ...feed, url: whole(feed.url), events: feed.events.map(toWhole) };
}
