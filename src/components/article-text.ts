import type { PublishedArticle } from '../build/publication.ts';
import type { Mark } from '../document/mark.ts';
import { escapeHtml } from '../text/escape-html.ts';
import type { Timeline, TimelineEvent, TimelineMention } from '../timeline/timeline.ts';
import { eventFragment } from '../view/state/links.ts';
import type { PageContext } from './page-context.ts';

/** A mention that stands in an article, with the event that it tells of. */
export interface ToldHere {
  readonly event: TimelineEvent;
  readonly mention: TimelineMention;
}

/** Fragment of an event's mark in its article. */
export const markFragment = (mention: string): string => `m-${mention}`;

const told = new WeakMap<Timeline, ReadonlyMap<string, readonly ToldHere[]>>();

/** All mentions by article: gathered once, for every article asks. */
function toldByArticle(timeline: Timeline): ReadonlyMap<string, readonly ToldHere[]> {
  const known = told.get(timeline);
  if (known !== undefined) return known;
  const all = [...timeline.events, ...timeline.undated].flatMap((event) =>
    event.mentions.map((mention) => ({ event, mention })),
  );
  const grouped = Map.groupBy(all, ({ mention }) => mention.article);
  told.set(timeline, grouped);
  return grouped;
}

/** The mentions of one article, dated or not, in the order of its text. */
export function toldInArticle(article: PublishedArticle, context: PageContext): ToldHere[] {
  const { id, blocks } = article.document;
  const order = new Map(blocks.map((block, index) => [block.id, index]));
  return (toldByArticle(context.publication.timeline).get(id) ?? [])
    .slice()
    .sort(
      (a, b) =>
        (order.get(a.mention.block) ?? 0) - (order.get(b.mention.block) ?? 0) || a.mention.start - b.mention.start,
    );
}

function toMarks(told: readonly ToldHere[], context: PageContext): Mark[] {
  return told.map(({ mention }) => ({
    block: mention.block,
    start: mention.start,
    end: mention.end,
    id: markFragment(mention.id),
    href: context.link('', eventFragment(mention.id)),
    kind: 'mention',
  }));
}

const OPENING_TAG = /<(?:p|h[1-6]|li|td|th|figcaption|blockquote|dd|dt)\b[^>]*?\sid="([^"]+)"[^>]*>/g;

/** Puts a link to itself at the head of every block, for readers who want to cite it. The ids are the renderer's own. */
export function addBlockLinks(html: string, blocks: ReadonlySet<string>, label: string): string {
  return html.replace(OPENING_TAG, (tag, id: string) =>
    blocks.has(id)
      ? `${tag}<a class="pilcrow" href="#${encodeURIComponent(id)}" aria-label="${escapeHtml(label)}">¶</a>`
      : tag,
  );
}

/** The article's text as published: safe HTML with every block linkable and every event marked in its sentence. */
export function articleHtml(article: PublishedArticle, told: readonly ToldHere[], context: PageContext): string {
  const ids = new Set(article.document.blocks.map(({ id }) => id));
  return addBlockLinks(article.html(toMarks(told, context)), ids, context.strings.article.paragraphLink);
}
