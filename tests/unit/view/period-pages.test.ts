import { describe, expect, it } from 'vitest';
import type { Publication } from '../../../src/build/publication.ts';
import { contentsPages, FOOT_ARTICLES } from '../../../src/components/contents-pages.ts';
import { actorLists, groupYears, periodCount, periodPages } from '../../../src/components/period-pages.ts';
import type { TimelineEvent, TimelineMention } from '../../../src/timeline/timeline.ts';

const mention = (id: string, length: number): TimelineMention => ({
  id,
  article: 'gone',
  block: 'b',
  start: 0,
  end: length,
  quote: 'x'.repeat(length),
  href: '',
  date: null,
  basis: null,
  expression: null,
  kind: 'occurrence',
  stance: 'asserted',
  attribution: null,
  actors: [],
});

/** An event whose quote has so many characters. */
const event = (id: string, date: string | null, salience = 0.5, length = 20_000): TimelineEvent => ({
  id,
  date,
  basis: null,
  otherDates: [],
  titles: {},
  kind: 'occurrence',
  status: 'asserted',
  actors: [],
  salience,
  mentions: [mention(id, length)],
});

const publish = (events: TimelineEvent[], undated: TimelineEvent[] = [], articles = 0): Publication => ({
  timeline: {
    version: 1,
    site: { titles: {}, descriptions: {}, locales: ['en'], url: null, calendars: ['gregory'] },
    articles: Array.from({ length: articles }, (_, n) => ({
      id: `a${n}`,
      title: '',
      lang: 'en',
      published: null,
      outlet: null,
      url: null,
      href: '',
    })),
    actors: [],
    events,
    undated,
    messages: [],
  },
  articles: new Map(),
  actors: [],
  editsDigest: '',
});

const many = (date: string, count: number): TimelineEvent[] =>
  Array.from({ length: count }, (_, n) => event(`${date}:${n}`, date, n / 100));

describe('the pages by year and month', () => {
  it('are none where the front page lists every event', () => {
    const { isWhole, front, list, pages } = periodPages(publish([event('a', '2020-01-01')], [event('b', null)]));
    expect([isWhole, list, pages]).toEqual([true, [], ['']]);
    expect([...front.events, ...front.undated].map(({ id }) => id)).toEqual(['a', 'b']);
  });

  const events = [...many('2014', 6), ...many('2015-03-01', 3), ...many('2015-10-02', 9), ...many('2016-01-01', 2)];
  const big = publish(events, many('../2020', 2));
  const periods = periodPages(big);

  it('give a year one page where it fits, else one for each of its months, in parts where a month is too large', () => {
    expect(periods.list.map(({ path }) => path)).toEqual([
      '2014',
      '2014/00/2',
      '2015',
      '2015/03',
      '2015/10',
      '2015/10/2',
      '2015/10/3',
      '2016',
      'undated',
    ]);
  });

  it('list every event once, on the page that the columns name', () => {
    const listed = periods.list.flatMap((page) => page.events);
    expect(listed).toHaveLength(22);
    expect(new Set(listed).size).toBe(22);
    for (const [index, page] of periods.list.entries())
      expect(page.events.every((each) => periods.pageOf(each) === index)).toBe(true);
    expect(periods.pages).toEqual(periods.list.map(({ path }) => path));
  });

  it('are led to by years with the numbers of their events, and by months where these have pages', () => {
    expect(periods.years).toEqual([
      { year: 2014, path: '2014', count: 6, months: [] },
      {
        year: 2015,
        path: '2015',
        count: 12,
        months: [
          { month: 3, path: '2015/03', count: 3 },
          { month: 10, path: '2015/10', count: 9 },
        ],
      },
      { year: 2016, path: '2016', count: 2, months: [] },
    ]);
    expect(periods.undated).toEqual({ path: 'undated', count: 2 });
  });

  it('say how many events a year or a month has on all of its pages', () => {
    const counts = periods.list.map((page) => [page.path, periodCount(page, periods)]);
    expect(counts).toContainEqual(['2015', 12]);
    expect(counts).toContainEqual(['2015/10', 9]);
    expect(counts).toContainEqual(['undated', 2]);
  });

  it('fold their years by century where they are many', () => {
    const links = Array.from({ length: 40 }, (_, n) => ({ year: 1870 + n, path: '', count: 2, months: [] }));
    expect(groupYears(links.slice(0, 30))).toHaveLength(1);
    expect(groupYears(links).map(({ years, count }) => [years[0]?.year, years.at(-1)?.year, count])).toEqual([
      [1870, 1899, 60],
      [1900, 1909, 20],
    ]);
  });

  it('leave the front page what matters most, in order of time', () => {
    expect(periods.isWhole).toBe(false);
    const ids = periods.front.events.map(({ id }) => id);
    expect(ids).toContain('2015-10-02:8');
    expect(ids).not.toContain('2015-10-02:0');
    expect(ids).toEqual(events.map(({ id }) => id).filter((id) => ids.includes(id)));
  });

  it('leave an actor’s page what fits it', () => {
    expect(actorLists(events.slice(0, 1), [], big)).toMatchObject({ isWhole: true, listed: events.slice(0, 1) });
    const { listed, isWhole } = actorLists(events, [], big);
    expect(isWhole).toBe(false);
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.length).toBeLessThan(events.length);
  });

  it('give an event that is heavier than a page a page of its own', () => {
    const heavy = event('heavy', '2014-01-01', 1, 500_000);
    const { list } = periodPages(publish([event('a', '2014-01-01'), heavy, event('b', '2014-01-01')]));
    expect(list.map((page) => page.events.length)).toEqual([0, 1, 1, 1]);
  });
});

describe('the lists of all articles and actors', () => {
  it('are pages of their own where the foot of a page would be too long', () => {
    expect(contentsPages(publish([], [], FOOT_ARTICLES))).toEqual([]);
    expect(contentsPages(publish([], [], 900)).map(({ path, from, to }) => [path, from, to])).toEqual([
      ['contents/articles', 0, 400],
      ['contents/articles/2', 400, 800],
      ['contents/articles/3', 800, 900],
    ]);
  });
});
