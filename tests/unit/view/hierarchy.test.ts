import { describe, expect, it } from 'vitest';
import { createGazetteer } from '../../../src/actor/index.ts';
import { parseDocument } from '../../../src/document/index.ts';
import { languages } from '../../../src/language/index.ts';
import { analyzeArticle, assembleTimeline } from '../../../src/road.ts';
import { toTimelineColumns } from '../../../src/view/columns/timeline-columns.ts';
import { createFilterIndex, filterEvents } from '../../../src/view/state/event-filter.ts';
import { EMPTY_STATE, type ViewState } from '../../../src/view/state/view-state.ts';

const ARTICLE = `---
title: Three news
published: "2021-03-17"
lang: en
---

This is a text to read.

US forces withdrew from the base on 1 March 2021.

The United States signed the agreement on 2 March 2021.

Iraqi forces entered the town on 3 March 2021.
`;

/** From an article with nobody listed by hand to what a reader's filter shows. */
function dates(state: Partial<ViewState>): (string | null)[] {
  const gazetteer = createGazetteer([], languages);
  const document = parseDocument({ file: 'news.md', markdown: ARTICLE });
  const timeline = assembleTimeline({
    site: { title: {}, description: {}, locales: ['en'], url: null, calendars: [] } as never,
    actors: [...gazetteer.actors.values()],
    edits: [],
    articles: [{ document, reading: analyzeArticle(document, gazetteer) }],
    messages: [],
  });
  const { columns, names, events } = toTimelineColumns({
    events: timeline.events,
    undated: timeline.undated,
    actors: new Map(timeline.actors.map((actor) => [actor.id, actor])),
    articles: new Map(timeline.articles.map((article) => [article.id, article])),
    leading: ({ actors }) => actors,
    isNamed: () => true,
    pages: [''],
    pageOf: () => 0,
  });
  const shown = filterEvents(
    createFilterIndex(columns, names),
    { ...EMPTY_STATE, ...state },
    { found: null, within: -1 },
  );
  return events.flatMap(({ date }, at) => (shown.listed[at] === 1 ? [date] : []));
}

describe('filtering by the United States', () => {
  it('includes its forces, and no others', () => {
    expect(dates({})).toEqual(['2021-03-01', '2021-03-02', '2021-03-03']);
    expect(dates({ actors: ['us'] })).toEqual(['2021-03-01', '2021-03-02']);
  });

  it('leaves its forces out once they are unticked', () => {
    expect(dates({ actors: ['us'], without: ['us.forces'] })).toEqual(['2021-03-02']);
  });

  it('by its forces alone shows theirs alone', () => {
    expect(dates({ actors: ['us.forces'] })).toEqual(['2021-03-01']);
  });
});
