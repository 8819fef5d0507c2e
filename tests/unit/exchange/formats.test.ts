import { csvParse } from 'd3-dsv';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { toCalendar } from '../../../src/exchange/calendar-file.ts';
import { toCsv } from '../../../src/exchange/csv.ts';
import { toJsonLd } from '../../../src/exchange/json-ld.ts';
import { toRss } from '../../../src/exchange/rss.ts';
import { toTimelineJs } from '../../../src/exchange/timelinejs.ts';
import { withWholeAddresses } from '../../../src/exchange/whole-addresses.ts';
import { sampleFeed } from './sample-feed.ts';

const rowsOf = (csv: string) => csvParse(csv.replace(/^\uFEFF/, ''));

describe('a table of events', () => {
  it('has a row for each event and keeps line breaks, quotes and Arabic', () => {
    const [row, second, ...rest] = rowsOf(
      toCsv(sampleFeed({ id: 'a', date: '2021-03', title: 'قال "نعم"،\nثم مضى' }, { id: 'b', date: null })),
    );
    expect(rest).toEqual([]);
    expect(row).toMatchObject({ id: 'a', date: '2021-03', start: '2021-03-01', end: '2021-03-31' });
    expect(row?.['title']).toBe('قال "نعم"،\r\nثم مضى');
    expect(row).toMatchObject({
      actors: 'Port authority; Union',
      said_by: 'Union',
      denied_by: '',
      outlets: 'The Quay',
    });
    expect(second).toMatchObject({ id: 'b', date: '', start: '', end: '' });
  });

  it('begins with a byte order mark, for spreadsheet programs', () => {
    expect(toCsv(sampleFeed())).toMatch(/^\uFEFFid,date,/);
  });

  it('turns no text of an article into a formula', () => {
    for (const title of ['=HYPERLINK("https://x")', '+1', '-1', '@SUM(A1)', '\tx'])
      expect(rowsOf(toCsv(sampleFeed({ id: 'a', date: null, title })))[0]?.['title']).toBe(`'${title}`);
    expect(rowsOf(toCsv(sampleFeed({ id: 'a', date: null, title: 'a = b' })))[0]?.['title']).toBe('a = b');
  });
});

describe('a calendar of events', () => {
  const lines = (text: string): string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n');

  it('says in its title that a day is about so', () => {
    const about = { id: 'a', date: '2021-03-08~', dateWords: 'about March 8, 2021' };
    expect(lines(toCalendar(sampleFeed(about)))).toContain('SUMMARY:The ferry stopped (about March 8\\, 2021)');
  });

  it('gives a day as a day, and a month as the days it allows, with its words', () => {
    const entries = lines(
      toCalendar(sampleFeed({ id: 'a', date: '2021-03-08' }, { id: 'b', date: '2021-02', dateWords: 'February 2021' })),
    );
    expect(entries.filter((line) => /^(?:DTSTART|DTEND|SUMMARY)/.test(line))).toEqual([
      'DTSTART;VALUE=DATE:20210308',
      'DTEND;VALUE=DATE:20210309',
      'SUMMARY:The ferry stopped',
      'DTSTART;VALUE=DATE:20210201',
      'DTEND;VALUE=DATE:20210301',
      'SUMMARY:The ferry stopped (February 2021)',
    ]);
  });

  it('leaves out what has no two ends, and what a calendar cannot write', () => {
    const dates = [null, '../2020-01', '-0044-03-15', '0000', 'Y12021'];
    const text = toCalendar(sampleFeed(...dates.map((date, index) => ({ id: String(index), date }))));
    expect(text).not.toContain('BEGIN:VEVENT');
  });

  it('writes the years of the first century as they are', () => {
    expect(toCalendar(sampleFeed({ id: 'a', date: '0070-08-10' }))).toContain('DTSTART;VALUE=DATE:00700810');
  });

  it('is the same each time', () => {
    expect(toCalendar(sampleFeed({ id: 'a', date: '2021' }))).toBe(toCalendar(sampleFeed({ id: 'a', date: '2021' })));
  });
});

describe('a feed of events', () => {
  it('gives those told last first, a hundred at most', () => {
    const source = sampleFeed({ id: 's', date: null }).events[0]?.sources[0];
    if (source === undefined) throw new Error('The sample has a source.');
    const rows = Array.from({ length: 120 }, (_, index) => ({
      id: `n${index}`,
      date: '2021-03-08',
      sources: [{ ...source, published: index === 7 ? '2021-04-01' : null }],
    }));
    const { items } = parseRssFeed(toRss(sampleFeed(...rows)));
    expect(items).toHaveLength(100);
    expect(items?.[0]?.guid?.value).toBe('n7');
    expect(items?.[1]?.guid?.value).toBe('n119');
  });

  it('shows the words of articles as text, whatever is in them', () => {
    const hostile = '<script>alert(1)</script>';
    const feed = sampleFeed({ id: 'a', date: '2021', title: hostile });
    const sources = feed.events[0]?.sources.map((source) => ({ ...source, quote: hostile })) ?? [];
    const { items } = parseRssFeed(toRss(sampleFeed({ id: 'a', date: '2021', title: hostile, sources })));
    expect(items?.[0]?.title).toBe(hostile);
    expect(items?.[0]?.description).not.toContain('<script');
  });
});

describe('a TimelineJS timeline', () => {
  const slidesOf = (...dates: (string | null)[]) =>
    JSON.parse(toTimelineJs(sampleFeed(...dates.map((date, index) => ({ id: String(index), date }))))).events;

  it('keeps a day a day, a month a month, a year a year, and gives all else two ends', () => {
    const dates = ['2021-03-08', '2021-02', '2021', '2021-03-30/2021-04-02', '2021-W10', '202X', '2021-33'];
    expect(
      slidesOf(...dates).map(({ start_date, end_date }: Record<string, unknown>) => [start_date, end_date]),
    ).toEqual([
      [{ year: 2021, month: 3, day: 8 }, undefined],
      [{ year: 2021, month: 2 }, undefined],
      [{ year: 2021 }, undefined],
      [
        { year: 2021, month: 3, day: 30 },
        { year: 2021, month: 4, day: 2 },
      ],
      [
        { year: 2020, month: 1, day: 1 },
        { year: 2029, month: 12, day: 31 },
      ],
      [
        { year: 2021, month: 1, day: 1 },
        { year: 2021, month: 3, day: 31 },
      ],
    ]);
  });

  it('leaves out events without a date', () => {
    expect(slidesOf(null, '../2020-01', '2020-01/..')).toEqual([]);
  });

  it('gives texts as HTML in which nothing of an article is markup', () => {
    const text = toTimelineJs(sampleFeed({ id: 'a', date: '2021', title: '<img src=x onerror=alert(1)>' }));
    expect(text).not.toContain('<img');
    expect(text).toContain('&lt;img');
  });
});

describe('the events of a page for search engines', () => {
  it('have dates only where they need not be made more exact', () => {
    const dates = ['2021-03-08', '2021-03', '2021-03-01/2021-03-04', '2021-03-08~', '2021-21', '../2021', null];
    const { itemListElement } = toJsonLd(sampleFeed(...dates.map((date, index) => ({ id: String(index), date }))));
    expect(itemListElement.map(({ item }) => [item.startDate, item.endDate])).toEqual([
      ['2021-03-08', undefined],
      ['2021-03', undefined],
      ['2021-03-01', '2021-03-04'],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });

  it('name each article once', () => {
    const source = sampleFeed({ id: 's', date: null }).events[0]?.sources[0];
    if (source === undefined) throw new Error('The sample has a source.');
    const sources = [source, { ...source, quote: 'It sails again.' }, { ...source, original: null, article: 'Other' }];
    const { itemListElement } = toJsonLd(sampleFeed({ id: 'a', date: '2021', sources }));
    expect(itemListElement[0]?.item.subjectOf.map(({ headline }) => headline)).toEqual([
      'A day without ferries',
      'Other',
    ]);
  });
});

describe('a feed of a site that does not say where it stands', () => {
  it('has whole addresses once a page of it is known', () => {
    const local = { ...sampleFeed({ id: 'a', date: '2021-03-08', url: '/t/#e-a' }), url: '/t/' };
    const { url, events } = withWholeAddresses(local, 'https://news.example/t/en/?q=x');
    expect([url, events[0]?.url]).toEqual(['https://news.example/t/', 'https://news.example/t/#e-a']);
    expect(events[0]?.sources[0]?.url).toBe('https://example.org/articles/quay/#p1');
  });
});
