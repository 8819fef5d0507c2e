import { escapeHtml } from '../text/escape-html.ts';
import type { FeedEvent } from './event-feed.ts';

/** Each source's words, and a link to where they stand. */
export function sourcesHtml({ sources }: FeedEvent): string {
  return sources
    .map(
      ({ quote, outlet, article, url, language }) =>
        `<blockquote lang="${escapeHtml(language)}" dir="auto">${escapeHtml(quote)}</blockquote>` +
        `<p><a href="${escapeHtml(url)}">${escapeHtml(outlet ?? article)}</a></p>`,
    )
    .join('');
}
