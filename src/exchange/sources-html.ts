import type { FeedEvent } from './event-feed.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML that shows it: for formats whose texts are set as HTML by others. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}

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
