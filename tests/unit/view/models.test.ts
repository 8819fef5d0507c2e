import { describe, expect, it } from 'vitest';
import type { Publication } from '../../../src/build/publication.ts';
import { addBlockLinks, toldInArticle } from '../../../src/components/article-text.ts';
import {
  toColumnLabels,
  toColumnModel,
  toEventIds,
  toSearchParts,
  toTextChunks,
} from '../../../src/components/column-model.ts';
import { toEventModel, webAddress } from '../../../src/components/event-model.ts';
import { partActors, toScriptJson } from '../../../src/components/figure-model.ts';
import { languageOf, localePaths, pageContext } from '../../../src/components/page-context.ts';
import { parseArticle, renderBlock, renderBlocks } from '../../../src/document/index.ts';
import type { TimelineEvent, TimelineMention } from '../../../src/timeline/timeline.ts';

const markdown = `---
title: Harbor talks
published: 2021-03-10
outlet: The Quay
url: https://example.org/talks
lang: en
---

The council ended the strike on 8 March 2021, the union says. The council denies it. {#first}

Ships sailed again on Monday. {#second}
`;
const { document, tree } = parseArticle({ file: 'articles/talks.md', markdown });
const [first, second] = document.blocks;
if (first === undefined || second === undefined) throw new Error('The article has two paragraphs.');

/** A mention of a quote of a block. */
function mention(
  id: string,
  block: typeof first,
  quote: string,
  changes: Partial<TimelineMention> = {},
): TimelineMention {
  const start = block?.text.indexOf(quote) ?? -1;
  if (block === undefined || start < 0) throw new Error(`no "${quote}"`);
  return {
    id,
    article: document.id,
    block: block.id,
    start,
    end: start + quote.length,
    quote,
    href: '',
    date: '2021-03-08',
    basis: 'explicit',
    expression: null,
    kind: 'occurrence',
    stance: 'asserted',
    attribution: null,
    actors: [{ id: 'harbor.council', role: 'agent' }],
    ...changes,
  };
}

const said = { source: 'union', cue: 'says', via: null };
const ended = mention('m1', first, 'The council ended the strike on 8 March 2021', {
  stance: 'reported',
  attribution: said,
  actors: [
    { id: 'harbor.council', role: 'agent' },
    { id: 'union', role: 'speaker' },
  ],
});
const denied = mention('m2', first, 'The council denies it', {
  stance: 'denied',
  attribution: { source: 'harbor.council', cue: 'denies', via: null },
});
const sailed = mention('m3', second, 'Ships sailed again');
const strike: TimelineEvent = {
  id: 'm1',
  date: '2021-03-08',
  basis: 'explicit',
  otherDates: ['2021-03'],
  titles: { en: 'The council ended the strike' },
  kind: 'occurrence',
  status: 'disputed',
  actors: ['union', 'harbor.council'],
  salience: 0.5,
  mentions: [ended, denied, sailed],
};
const publication: Publication = {
  editsDigest: '',
  timeline: {
    version: 1,
    site: { titles: { en: 'Harbor' }, descriptions: {}, locales: ['en', 'ar-IQ'], url: null, calendars: ['gregory'] },
    articles: [
      {
        id: document.id,
        title: document.title,
        lang: 'en',
        published: document.published,
        outlet: 'The Quay',
        url: document.url,
        href: '',
      },
    ],
    actors: [
      { id: 'harbor', type: 'state', parent: null, names: { en: 'Harbor', ar: 'المرفأ' } },
      {
        id: 'harbor.council',
        type: 'government',
        parent: 'harbor',
        names: { en: 'Harbor Council', ar: 'مجلس المرفأ' },
      },
      { id: 'union', type: 'group', parent: null, names: { en: 'Dockers' } },
    ],
    events: [strike],
    undated: [],
    messages: [],
  },
  articles: new Map([
    [
      document.id,
      {
        document,
        readings: new Map(),
        paragraphs: new Map(document.blocks.map(({ id }, index) => [id, index + 1])),
        html: (marks = []) => renderBlocks(tree, marks),
        blockHtml: (block, marks = []) => renderBlock(tree, block, marks),
      },
    ],
  ]),
  actors: [],
};
const english = pageContext(publication, 'en');
const arabic = pageContext(publication, 'ar-IQ');

describe('an event as the page shows it', () => {
  const model = toEventModel(strike, english);

  it('says who says so once, and who denies it', () => {
    expect(model.badges).toEqual([
      { text: 'according to Dockers', isDenial: false },
      { text: 'denied by Harbor Council', isDenial: true },
    ]);
  });

  it('names who takes part, and leaves who only tells of it to the badge', () => {
    expect(model.actors.map(({ id }) => id)).toEqual(['harbor.council']);
    expect(partActors(strike)).toEqual({ taking: ['harbor.council'], telling: ['union'] });
  });

  it('shows a paragraph once, with every quote of the event marked in it', () => {
    expect(model.sources.map(({ tellings }) => tellings.map(({ id }) => id))).toEqual([['m1', 'm2'], ['m3']]);
    expect(model.sources[0]?.html).toContain(`id="q-m1"`);
    expect(model.sources[0]?.html).toContain(`id="q-m2"`);
  });

  it('counts articles as sources, not the places in one article', () => {
    const elsewhere = { ...sailed, article: 'another' };
    expect(model.sourceWords).toBe('Source');
    expect(toEventModel({ ...strike, mentions: [ended, denied, elsewhere] }, english).sourceWords).toBe('2 sources');
  });

  it('leads to the paragraph of our copy and to the original', () => {
    expect(model.sources[0]?.href).toBe(`/articles/${document.id}/#first`);
    expect(model.sources[0]?.original).toBe('https://example.org/talks');
    expect(webAddress('javascript:alert(1)')).toBeNull();
  });

  it('tells which paragraph it is', () => {
    expect(model.sources[1]?.facts).toEqual(['The Quay', 'published Wednesday, March 10, 2021', 'paragraph 2']);
  });

  describe('says how many articles tell it, and where they differ over its date', () => {
    const tellersOf = (event: Partial<TimelineEvent>) => toEventModel({ ...strike, ...event }, english).tellers;
    const day = mention('m4', second, 'Ships sailed', { article: 'a' });
    const sameDay = { ...day, id: 'm5', article: 'b' };
    const month = { ...day, id: 'm6', article: 'c', date: '2021-03' };

    it('with the number of articles for each date, that of the event first', () => {
      expect(tellersOf({ mentions: [month, day, sameDay] })).toBe('2 sources: March 8, 2021 · 1 source: March 2021');
    });

    it('with their number alone where all say the same', () => {
      expect(tellersOf({ mentions: [day, sameDay] })).toBe('2 sources');
    });

    it('not at all where one article says one thing', () => {
      expect(tellersOf({ mentions: [day, { ...day, id: 'm7', date: null }] })).toBeNull();
    });

    it('and takes the day of publication for nobody’s word', () => {
      const supposed = { ...month, date: '2021-03-09', basis: 'publication' as const };
      expect(tellersOf({ mentions: [day, supposed] })).toBe('2 sources');
    });
  });

  it('shows the quote alone of a source that the editor names by hand', () => {
    const [article] = publication.timeline.articles;
    if (article === undefined) throw new Error('no article');
    const elsewhere = { ...article, id: 'source-1', lang: 'ar', url: 'https://example.org/' };
    const context = pageContext({ ...publication, timeline: { ...publication.timeline, articles: [elsewhere] } }, 'en');
    const byHand = { ...sailed, article: 'source-1', block: '', quote: 'قال' };
    const [shown] = toEventModel({ ...strike, mentions: [byHand] }, context).sources;
    expect(shown).toMatchObject({ html: null, quote: 'قال', href: null, direction: 'rtl', original: elsewhere.url });
  });

  it('speaks the page’s language, and keeps the title in its own', () => {
    const inArabic = toEventModel(strike, arabic);
    expect(inArabic.words).toBe('٨ آذار ٢٠٢١');
    expect(inArabic.title).toEqual({ text: 'The council ended the strike', lang: 'en', direction: 'ltr' });
    expect(inArabic.actors[0]?.name.text).toBe('مجلس المرفأ');
  });
});

describe('what the browser gets', () => {
  const index = { pages: [''], pageOf: () => 0 };
  const columnModel = toColumnModel([strike], [], index, english);

  it('finds an event by the ids of all its mentions', () => {
    expect(toEventIds(columnModel)).toEqual({ m1: 0, m2: 0, m3: 0 });
  });

  it('names who takes part before who tells of it', () => {
    const { columns, names } = columnModel;
    expect([...columns.actorList].map((at) => names.actors[at]?.id)).toEqual(['harbor.council', 'union']);
  });

  it('labels actors and titles in the language of the page', () => {
    const { names } = columnModel;
    const at = names.actors.findIndex(({ id }) => id === 'harbor.council');
    expect(toColumnLabels(columnModel, arabic).actors[at]).toEqual({ text: 'مجلس المرفأ', lang: '', direction: 'rtl' });
    const [chunk] = toTextChunks(columnModel, arabic);
    expect(chunk?.settings).toEqual([['en', 'ltr']]);
    expect(chunk?.when).toEqual(['٨ آذار ٢٠٢١']);
  });

  it('searches quotes, titles and names in every language, folded', () => {
    const [text] = toSearchParts(columnModel, english);
    expect(text).toContain('ships sailed again');
    expect(text).toContain('مجلس المرفا');
    expect(text?.split('\n')).toHaveLength(2);
  });

  it('can’t close the script element it stands in', () => {
    expect(toScriptJson({ title: '</script><script>' })).not.toContain('<');
    expect(JSON.parse(toScriptJson({ title: '</script>' }))).toEqual({ title: '</script>' });
  });
});

describe('an article’s page', () => {
  it('lists what is told in it in the order of its text', () => {
    const article = publication.articles.get(document.id);
    if (article === undefined) throw new Error('no article');
    expect(toldInArticle(article, english).map((told) => told.mention.id)).toEqual(['m1', 'm2', 'm3']);
  });

  it('links every known block to itself, escaped, and no other element', () => {
    const html = '<p id="a&quot;b">x</p><p id="other">y</p><p class="c" id="s">z</p>';
    expect(addBlockLinks(html, new Set(['s']), 'Link "here"')).toBe(
      '<p id="a&quot;b">x</p><p id="other">y</p><p class="c" id="s">' +
        '<a class="pilcrow" href="#s" aria-label="Link &quot;here&quot;">¶</a>z</p>',
    );
  });
});

describe('a page’s locale', () => {
  it('gives the default no prefix', () => {
    expect(localePaths(publication)).toEqual([
      { locale: 'en', param: undefined },
      { locale: 'ar-IQ', param: 'ar' },
    ]);
    expect(arabic.link('articles/x')).toBe('/ar/articles/x/');
  });

  it('falls back to the first language where the site asks for one that we don’t speak', () => {
    expect(languageOf('tlh').tag).toBe(languageOf('').tag);
    const unknown = pageContext({ ...publication }, 'tlh');
    expect(unknown.locale).toBe(unknown.language.tag);
  });

  it('colours a part as the body that has a lane', () => {
    const withPart = {
      ...publication,
      timeline: { ...publication.timeline, events: [{ ...strike, actors: ['harbor'], mentions: [] }] },
    };
    const context = pageContext(withPart, 'en');
    expect(context.tone('harbor')).toBe(1);
    expect(context.tone('harbor.council')).toBe(1);
    expect(english.tone('nobody')).toBe(0);
  });
});
