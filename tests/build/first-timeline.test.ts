import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/index.ts';
import type { Timeline, TimelineEvent } from '../../src/timeline/timeline.ts';
import { buildSite, projectContent } from './site.ts';

/** What a reader must find: the date, actors that take part, and an outlet's article that tells it. */
const expected: readonly { what: string; date: string; actors: readonly string[]; outlet: string; quote: RegExp }[] = [
  {
    what: 'US forces withdraw from Iraq',
    date: '2011-12',
    actors: ['us.forces'],
    outlet: 'أثر برس',
    quote: /انسحابها/,
  },
  {
    what: 'security challenges, ISIS emerges',
    date: '2014',
    actors: ['isis'],
    outlet: 'أثر برس',
    quote: /ظهور “داعش”/,
  },
  {
    what: 'US forces return as the international coalition',
    date: '2014',
    actors: ['us.forces'],
    outlet: 'أثر برس',
    quote: /عودة قوات/,
  },
  {
    what: 'Salih and Trump meet in Davos',
    date: '2020-01',
    actors: ['salih', 'trump'],
    outlet: 'أثر برس',
    quote: /اجتماع الرئيس/,
  },
  { what: 'PMF buries ten members', date: '2020-04-30/2020-05-02', actors: ['pmf'], outlet: 'أثر برس', quote: /شيع/ },
  {
    what: 'SDF spokesman announces the mutiny',
    date: '2020-05-03',
    actors: ['sdf', 'kino_gabriel'],
    outlet: 'أثر برس',
    quote: /قال المتحدث/,
  },
  {
    what: 'operation Lions of the Desert announced',
    date: '2020-05-04',
    actors: ['iq.smc'],
    outlet: 'أثر برس',
    quote: /أسود الصحراء/,
  },
  {
    what: 'SANA reports transfers of prisoners',
    date: '2020-05-04',
    actors: ['us.forces', 'isis'],
    outlet: 'أثر برس',
    quote: /نقل مسلحي/,
  },
  { what: 'war powers granted', date: '2002', actors: [], outlet: 'المطلع', quote: /التي منحت عام 2002/ },
  {
    what: 'The Media Line reports the new budget',
    date: '2022-01-20',
    actors: ['us.admin'],
    outlet: 'المطلع',
    quote: /ميزانية/,
  },
];

describe('the timeline of the two real articles', () => {
  let timeline: Timeline;
  const outletsOf = (event: TimelineEvent): (string | null)[] =>
    event.mentions.map(
      (mention) => timeline.articles.find((article) => article.id === mention.article)?.outlet ?? null,
    );

  beforeAll(() => {
    const build = buildSite(projectContent);
    expect(build.status, build.output).toBe(0);
    timeline = JSON.parse(readFileSync(join(build.dist, 'timeline.json'), 'utf8')) as Timeline;
  });

  it.each(expected)('tells on $date: $what', ({ date, actors, outlet, quote }) => {
    const found = timeline.events.filter(
      (event) => event.date === date && event.mentions.some((mention) => quote.test(mention.quote)),
    );
    expect(found.map((event) => event.titles)).not.toEqual([]);
    const event = found.find((candidate) => actors.every((id) => candidate.actors.includes(id)));
    expect(event, `actors of ${JSON.stringify(found.map((each) => each.actors))}`).toBeDefined();
    expect(outletsOf(event as TimelineEvent)).toContain(outlet);
  });

  it('puts the attack on the prison about the day of publication, and shows who denies the escape', () => {
    const latest = timeline.events.filter((event) => event.date === '2022-01-21~' && event.basis === 'publication');
    expect(latest.some((event) => /هجوم|استهدف/.test(event.mentions[0]?.quote ?? ''))).toBe(true);
    const disputed = timeline.events.concat(timeline.undated).find((event) => event.status === 'disputed');
    const speakers = disputed?.mentions.map((mention) => [mention.stance, mention.attribution?.source]);
    expect(speakers).toContainEqual(['denied', 'sdf']);
    expect(speakers?.some(([, source]) => source === 'sohr')).toBe(true);
  });

  it('keeps the decision of the parliament and the withdrawal of the powers undated', () => {
    const quotes = timeline.undated.flatMap((event) => event.mentions.map((mention) => mention.quote));
    expect(quotes.some((quote) => quote.includes('قرار البرلمان العراقي'))).toBe(true);
    expect(quotes.some((quote) => quote.includes('سحب صلاحيات الحرب'))).toBe(true);
    const in2002 = timeline.events.filter((event) => event.date === '2002').flatMap((event) => event.mentions);
    expect(in2002.some((mention) => mention.quote.includes('قرار الكونغرس'))).toBe(false);
  });

  it('slices every quote back from the block of the article that it names', () => {
    const blocks = new Map(
      timeline.articles.flatMap(({ id }) => {
        const file = `articles/${id}.md`;
        const document = parseDocument({ file, markdown: readFileSync(join(projectContent, file), 'utf8') });
        return document.blocks.map((block) => [`${id}#${block.id}`, block] as const);
      }),
    );
    const mentions = timeline.events.concat(timeline.undated).flatMap((event) => event.mentions);
    const wrong = mentions.filter(
      ({ article, block, start, end, quote }) => blocks.get(`${article}#${block}`)?.text.slice(start, end) !== quote,
    );
    expect(wrong).toEqual([]);
    expect(mentions.length).toBeGreaterThan(12);
    expect(mentions.filter((mention) => blocks.get(`${mention.article}#${mention.block}`)?.kind === 'heading')).toEqual(
      [],
    );
  });
});
