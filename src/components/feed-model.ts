import { type EventFeed, FEED_VERSION, type FeedEvent, type FeedSource, feedDays } from '../exchange/event-feed.ts';
import type { TimelineEvent, TimelineMention } from '../timeline/timeline.ts';
import { articlePath, eventFragment } from '../view/state/links.ts';
import { webAddress } from './event-model.ts';
import type { PageContext, SetText } from './page-context.ts';

/** A path of the site as a whole address, where the publication says which it has; else from the site's root. */
export function wholeAddress({ publication }: PageContext, href: string): string {
  const { url } = publication.timeline.site;
  return url === null ? href : new URL(href, url).href;
}

function toSource(mention: TimelineMention, context: PageContext): FeedSource[] {
  const article = context.articles.get(mention.article);
  if (article === undefined) return [];
  const { attribution, stance, quote } = mention;
  const name = (id: string | null): string | null => (id === null ? null : context.actorName(id).text);
  const original = webAddress(article.url);
  const ours = wholeAddress(context, context.link(articlePath(article.id), mention.block));
  return [
    {
      outlet: article.outlet,
      article: article.title,
      published: article.published,
      language: article.lang,
      quote,
      saidBy: name(attribution?.source ?? null),
      via: name(attribution?.via ?? null),
      stance,
      url: context.publication.articles.has(article.id) ? ours : (original ?? ours),
      original,
    },
  ];
}

function toFeedEvent(event: TimelineEvent, context: PageContext): FeedEvent {
  const title = context.pick(event.titles);
  return {
    id: event.id,
    url: wholeAddress(context, context.link('', eventFragment(event.id))),
    title: title.text,
    titleLanguage: title.lang,
    date: event.date,
    dateWords: context.date(event.date),
    ...feedDays(event.date),
    kind: event.kind,
    status: event.status,
    salience: event.salience,
    actors: event.actors.map((id) => ({ id, name: context.actorName(id).text })),
    sources: event.mentions.flatMap((mention) => toSource(mention, context)),
  };
}

const made = new WeakMap<PageContext, WeakMap<TimelineEvent, FeedEvent>>();

/** An event stands in the feeds of the site and of each of its actors, and is made once. */
function feedEvent(event: TimelineEvent, context: PageContext): FeedEvent {
  const ofContext = made.get(context) ?? new WeakMap<TimelineEvent, FeedEvent>();
  made.set(context, ofContext);
  const known = ofContext.get(event) ?? toFeedEvent(event, context);
  ofContext.set(event, known);
  return known;
}

/**
 * Events in the context's language, to be taken away in any format.
 *
 * @param path the page that shows them, below the locale's root
 * @param title the actor's name; null for the whole publication
 */
export function toEventFeed(
  events: readonly TimelineEvent[],
  context: PageContext,
  path: string,
  title: SetText | null,
): EventFeed {
  const { site } = context.publication.timeline;
  const siteTitle = context.pick(site.titles).text || context.strings.page.home;
  return {
    version: FEED_VERSION,
    title: title === null ? siteTitle : `${title.text} · ${siteTitle}`,
    description: context.pick(site.descriptions).text,
    language: context.locale,
    url: wholeAddress(context, context.link(path)),
    events: events.map((event) => feedEvent(event, context)),
  };
}
