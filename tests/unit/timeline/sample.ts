import type { Actor } from '../../../src/actor/index.ts';
import type { Mention } from '../../../src/claim/mention.ts';
import type { SourceDocument } from '../../../src/document/source-document.ts';
import type { MessageCatalog } from '../../../src/message/message.ts';
import { buildTimeline, type Timeline, type TimelineEvent, type TimelineInput } from '../../../src/timeline/index.ts';

/** An article whose blocks are the given paragraphs, `b0`, `b1`… */
export function article(id: string, published: string | null, paragraphs: readonly string[] = ['']): SourceDocument {
  const blocks = paragraphs.map((text, index) => ({
    id: `b${index}`,
    kind: 'paragraph' as const,
    text,
    sentences: [{ start: 0, end: text.length }],
    line: index + 1,
    map: { from: [0], to: [0] },
  }));
  return {
    id,
    file: `articles/${id}.md`,
    title: `Title of ${id}`,
    published,
    outlet: `Outlet of ${id}`,
    url: null,
    author: null,
    lang: 'en',
    blocks,
    messages: [],
  };
}

type LooseMention = Partial<Omit<Mention, 'actors' | 'article' | 'quote'>> & {
  readonly id: string;
  readonly article: SourceDocument;
  readonly quote: string;
  readonly actors?: readonly string[];
};

/** A mention of the words `quote` in the block `b0` unless another is named; the rest only where a test cares for it. */
export function mention({ article: { id, blocks, lang }, actors = ['army'], ...rest }: LooseMention): Mention {
  const block = rest.block ?? 'b0';
  const start = Math.max(0, blocks.find((candidate) => candidate.id === block)?.text.indexOf(rest.quote) ?? 0);
  return {
    article: id,
    block,
    start,
    end: start + rest.quote.length,
    title: rest.quote,
    lang,
    date: '2015-07-08',
    basis: 'explicit',
    expression: null,
    kind: 'occurrence',
    stance: 'asserted',
    attribution: null,
    happening: 'attack',
    figures: [],
    places: { named: [], supposed: [], sites: [] },
    slack: 0,
    isAnother: false,
    ...rest,
    actors: actors.map((actor) => ({ id: actor, role: null })),
  };
}

/** Actors of the ids, with `us.army` under `us`. */
export const actors: readonly Actor[] = ['army', 'group', 'us', 'us.army'].map((id) => ({
  id,
  type: 'body',
  parent: id === 'us.army' ? 'us' : null,
  affiliation: null,
  names: { en: { names: [`The ${id}`, id], demonyms: [], anaphors: [] } },
  suppress: [],
  generic: false,
}));

const catalog: MessageCatalog = {
  'edit-mention-gone': { problem: '{action} names {mention}.', remedy: 'Remove it.' },
};

/** The timeline of articles and their mentions, with an empty site. */
export function timelineOf(
  documents: readonly SourceDocument[],
  mentions: readonly Mention[],
  more: Partial<TimelineInput> = {},
): Timeline {
  const site = { titles: {}, descriptions: {}, locales: ['en'], url: null, calendars: ['gregory'] };
  return buildTimeline({
    site,
    documents,
    actors,
    mentions,
    edits: [],
    messages: [],
    catalogs: { en: catalog },
    ...more,
  });
}

/** The ids of the mentions of each event, joined: 'a1 b1'. */
export function groupsOf({ events, undated }: Timeline): string[] {
  const idsOf = (event: TimelineEvent): string => event.mentions.map(({ id }) => id).join(' ');
  return [...events, ...undated].map(idsOf);
}

/** The event that a mention tells. */
export function eventOf({ events, undated }: Timeline, id: string): TimelineEvent {
  const event = [...events, ...undated].find(({ mentions }) => mentions.some((candidate) => candidate.id === id));
  if (event === undefined) throw new Error(`no event has the mention ${id}`);
  return event;
}
