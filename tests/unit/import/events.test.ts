import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/exchange/csv.ts';
import { toTimelineJs } from '../../../src/exchange/timelinejs.ts';
import { readEventDate } from '../../../src/import/events/read-event-date.ts';
import { readTable } from '../../../src/import/events/read-table.ts';
import { readTimelineJson } from '../../../src/import/events/read-timeline-json.ts';
import { type EntryFacts, toAddEntry } from '../../../src/import/events/to-entry.ts';
import { NO_DATE, type ToldEvents } from '../../../src/import/events/told-event.ts';
import { kindOfBytes, kindOfText } from '../../../src/import/source-kind.ts';
import { findLanguage } from '../../../src/language/index.ts';
import { sampleFeed } from '../exchange/sample-feed.ts';

const ACTORS: Readonly<Record<string, string>> = { 'Port authority': 'port', Union: 'union' };
const FACTS: EntryFacts = {
  address: null,
  lang: 'en',
  outlet: '',
  published: '',
  kinds: ['occurrence', 'decision'],
  statuses: ['asserted', 'denied'],
  actorOf: (name) => ACTORS[name] ?? null,
};

const made = ({ events }: ToldEvents, facts: Partial<EntryFacts> = {}) =>
  events.map((event) => toAddEntry(event, { ...FACTS, ...facts }));
const entriesOf = (told: ToldEvents, facts: Partial<EntryFacts> = {}) => made(told, facts).map(({ entry }) => entry);
const rulesOf = (told: ToldEvents) => [
  ...told.remarks.map(({ rule, row }) => `${rule} ${row}`),
  ...made(told).flatMap(({ remarks }) => remarks.map(({ rule, row }) => `${rule} ${row}`)),
];
const slides = (...events: readonly object[]) => readTimelineJson(JSON.stringify({ events }));
const LINK = '<p>Told in <a href="https://quay.example/a">The Quay weekly</a>.</p>';
const slide = (fields: object) => ({ text: { headline: 'The ferry stopped', text: LINK }, ...fields });

describe('the date of an event from elsewhere', () => {
  const english = findLanguage('en');
  const read = (start: string, end = '', words = '') => readEventDate({ start, end, words }, english);

  it.each([
    ['2014', '2014'],
    ['2014-06', '2014-06'],
    ['2014-06-05', '2014-06-05'],
    ['2014-06-05~', '2014-06-05~'],
    ['../2014-06', '../2014-06'],
    ['2014-06-05T10:30:00Z', '2014-06-05'],
    ['2014/6/5', '2014-06-05'],
    ['2014-06-05T10:00:00Z/2014-06-06T09:00:00Z', '2014-06-05/2014-06-06'],
  ])('may be EDTF or ISO 8601: %s', (text, edtf) => {
    expect(read(text)).toEqual({ edtf, isFromWords: false });
  });

  it('has two ends where both are given, and one where they are the same', () => {
    expect(read('2014-06-05', '2014-06-08')?.edtf).toBe('2014-06-05/2014-06-08');
    expect(read('2014-06-05', '2014-06-05')?.edtf).toBe('2014-06-05');
    expect(read('2014-06-08', '2014-06-05')).toBeNull();
    expect(read('', '2014-06-05')).toBeNull();
  });

  it('may be words, and says that it is', () => {
    expect(read('5 June 2014')).toEqual({ edtf: '2014-06-05', isFromWords: true });
    expect(read('', '', 'June 2014')).toEqual({ edtf: '2014-06', isFromWords: true });
    expect(readEventDate({ ...NO_DATE, start: 'حزيران 2014' }, null)).toEqual({ edtf: '2014-06', isFromWords: true });
  });

  it.each([
    'soon',
    'last Sunday',
    '05/06/2014',
    '٠٥/٠٦/٢٠١٤',
    '2014-13',
    '2014-02-30',
    'in June 2014 or in July 2014',
    'the ferry of 2014',
  ])('is none in %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('is not there where nothing is written', () => {
    expect(read('')).toEqual({ edtf: null, isFromWords: false });
  });
});

describe('a timeline of TimelineJS', () => {
  it('gives each slide as an event with its source', () => {
    const told = slides(
      slide({
        start_date: { year: '2014', month: '6', day: '5' },
        unique_id: 'ferry',
        group: 'Union',
      }),
    );
    expect(entriesOf(told)).toEqual([
      {
        add: expect.stringMatching(/^[0-9a-f]{12}$/),
        titles: { en: 'The ferry stopped' },
        date: '2014-06-05',
        actors: ['union'],
        source: {
          title: 'The Quay weekly',
          url: 'https://quay.example/a',
          quote: 'Told in The Quay weekly.',
          lang: 'en',
        },
      },
    ]);
  });

  it('reads its dates as exactly as they are', () => {
    const dates = [
      { start_date: { year: 2014 } },
      { start_date: { year: 2014, month: 6, day: '' } },
      { start_date: { year: 2014, month: 6, day: 5 }, end_date: { year: 2014, month: 6, day: 8 } },
      { start_date: { year: -44, month: 3, day: 15 } },
      { start_date: { year: 70 } },
      { start_date: { year: 2014, month: 6, day: 5, hour: 10, minute: 30 } },
      { display_date: 'June 2014' },
    ];
    expect(entriesOf(slides(...dates.map(slide))).map((entry) => entry?.date)).toEqual([
      '2014',
      '2014-06',
      '2014-06-05/2014-06-08',
      '-0044-03-15',
      '0070',
      '2014-06-05',
      '2014-06',
    ]);
  });

  it('tells by its place which slide can not be read, and why', () => {
    const told = slides(
      slide({ start_date: { year: 'MMXIV' } }),
      slide({ start_date: { year: 2014, month: 'June' } }),
      { start_date: { year: 2014 }, text: { headline: ' ', text: LINK } },
      {
        start_date: { year: 2014 },
        text: { headline: 'No source', text: 'x' },
        media: { url: 'https://x.example/a.jpg' },
      },
      slide({ display_date: 'June 2014' }),
      'no slide' as unknown as object,
    );
    expect(rulesOf(told)).toEqual([
      'events-no-title 6',
      'events-bad-date 1',
      'events-bad-date 2',
      'events-no-title 3',
      'events-no-source 4',
      'events-words-date 5',
    ]);
  });

  it('takes the link of its medium for a source, no picture, and the address of the whole where there is none', () => {
    const bare = { start_date: { year: 2014 }, text: { headline: 'The ferry stopped' } };
    const urlOf = (event: object, address: string | null = null) =>
      entriesOf(slides(event), { address })[0]?.source.url;
    expect(urlOf({ ...bare, media: { url: 'https://video.example/v', link: '' } })).toBe('https://video.example/v');
    expect(urlOf({ ...bare, media: { url: 'https://x.example/a.png' } }, 'https://whole.example/t')).toBe(
      'https://whole.example/t',
    );
    expect(
      urlOf({ ...bare, text: { headline: 'x y', text: '<a href="/a#p2">x</a>' } }, 'https://whole.example/t'),
    ).toBe('https://whole.example/a#p2');
    expect(urlOf({ ...bare, text: { headline: 'x y', text: '<a href="javascript:alert(1)">x</a>' } })).toBeUndefined();
  });

  it.each(['', '{', '[]', '{"events":{}}', '{"events":[1]}', '"a"', '{"events":[[]]}'])('is none in %j', (json) => {
    expect(readTimelineJson(json)).toEqual({ events: [], remarks: [{ rule: 'events-none', row: 0, values: {} }] });
  });
});

describe('a table of events', () => {
  it('is known by the names of its columns or of its file, and is no text of an article', () => {
    expect(kindOfText('Title;Date\nx;2014\n', 'a.txt')).toBe('table');
    expect(kindOfText('a,b\n', 'a.csv')).toBe('table');
    expect(kindOfText('The title, they say, has a date, and so on.\n\nMore.', 'a.txt')).toBe('text');
    expect(kindOfBytes(new Uint8Array([0x50, 0x4b, 3, 4]), 'a.xlsx')).toBe('spreadsheet');
    expect(kindOfBytes(new Uint8Array([0x50, 0x4b, 3, 4]), 'a.docx')).toBe('docx');
  });

  it('may have commas, semicolons or tabs, quotation marks, line breaks and a byte order mark', () => {
    for (const mark of [',', ';', '\t']) {
      const row = ['"The ferry; stopped,\t""again"""', '2014-06-05', 'https://quay.example/a', '"Line one\nline two"'];
      const text = `\uFEFF${['Title', 'Date', 'Source URL', 'Quote'].join(mark)}\r\n\r\n${row.join(mark)}\r\n`;
      expect(entriesOf(readTable(text))).toMatchObject([
        { titles: { en: 'The ferry; stopped, "again"' }, source: { quote: 'Line one line two' } },
      ]);
    }
  });

  it('may be the spreadsheet of TimelineJS', () => {
    const told = readTable(
      [
        'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background',
        ',,,,,,,,,Ferries,About ferries,,,,,title,,',
        '2014,6,5,,2014,6,8,,,The ferry stopped,"<p>Told in <a href=""https://quay.example/a"">The Quay weekly</a>.</p>",,,,,,Union,',
        ',,,,,,,,June 2014,The ferry <b>sailed</b>,It sailed.,https://video.example/v,The Film,,,,,',
      ].join('\n'),
    );
    expect(entriesOf(told)).toMatchObject([
      {
        titles: { en: 'The ferry stopped' },
        date: '2014-06-05/2014-06-08',
        actors: ['union'],
        source: { title: 'The Quay weekly', url: 'https://quay.example/a' },
      },
      { titles: { en: 'The ferry sailed' }, date: '2014-06', source: { outlet: 'The Film' } },
    ]);
  });

  it('tells by its row what can not be read, and why', () => {
    const told = readTable(
      [
        'title,date,kind,status,source_url,actors',
        'One,soon,,,https://quay.example/a,',
        '',
        ',2014,,,https://quay.example/a,',
        'Three,2014,,,quay,',
        'Four,2014,odd,odd,https://quay.example/a,Nobody',
        'Five,2014,Decision,denied,https://quay.example/a,',
        'Six, and more,2014,,,https://quay.example/a,Union',
      ].join('\n'),
    );
    expect(rulesOf(told)).toEqual([
      'events-wide 8',
      'events-bad-date 2',
      'events-no-title 4',
      'events-no-source 5',
      'events-bad-kind 6',
      'events-bad-status 6',
    ]);
    expect(made(told).flatMap(({ unknownActors }) => unknownActors)).toEqual(['Nobody']);
    expect(entriesOf(told)[4]).toMatchObject({ kind: 'decision', status: 'denied' });
  });

  it('without a column of titles, or with a quotation mark left open, says so', () => {
    expect(rulesOf(readTable('a,b\n1,2\n'))).toEqual(['events-columns 0']);
    expect(rulesOf(readTable('title,date,source_url\n'))).toEqual(['events-none 0']);
    expect(rulesOf(readTable('title,date,source_url\n"One,2014,https://quay.example/a\n'))).toContain(
      'events-unclosed 0',
    );
  });

  it('names the language of each event by its words', () => {
    const told = readTable(
      'title,date,source_url\nتوقفت العبارة في الميناء,2014,https://quay.example/a\nFerry,2015,https://quay.example/b',
    );
    expect(entriesOf(told, { lang: 'ar' }).map((entry) => Object.keys(entry?.titles ?? {}))).toEqual([['ar'], ['en']]);
  });
});

describe('the id of an event from elsewhere', () => {
  const idOf = (row: string, head = 'id,title,date,source_url') => entriesOf(readTable(`${head}\n${row}`))[0]?.add;

  it('is ours where it is one of ours', () => {
    expect(idOf('1a2b3c4d5e6f,One,2014,https://quay.example/a')).toBe('1a2b3c4d5e6f');
    expect(entriesOf(slides(slide({ unique_id: 'e-1a2b3c4d5e6f' })))[0]?.add).toBe('1a2b3c4d5e6f');
  });

  it('stays the same when the title of a row with an id is mended, and differs with its source', () => {
    expect(idOf('7,One,2014,https://quay.example/a')).toBe(idOf('7,One mended,2014,https://quay.example/a'));
    expect(idOf('7,One,2014,https://quay.example/a')).not.toBe(idOf('7,One,2014,https://quay.example/b'));
  });

  it('is that of the words where there is none', () => {
    expect(idOf(',One,2014,https://quay.example/a')).toBe(idOf(',one!,2014,https://quay.example/a'));
    expect(idOf(',One,2014,https://quay.example/a')).not.toBe(idOf(',One,2015,https://quay.example/a'));
  });
});

describe('what we give away', () => {
  const feed = sampleFeed(
    { id: '1a2b3c4d5e6f', date: '2021-03-08', kind: 'decision' },
    { id: '1a2b3c4d5e70', date: '2021-03-08~', title: '-5 degrees' },
    { id: '1a2b3c4d5e71', date: null, actors: [] },
    { id: '1a2b3c4d5e72', date: '2021-02', status: 'denied' },
  );

  it.each([
    ['a table', () => readTable(toCsv(feed))],
    ['JSON', () => readTimelineJson(JSON.stringify(feed))],
  ])('comes back from %s whole, but for who said so and all sources after the first', (_, read) => {
    const source = {
      title: 'A day without ferries',
      url: 'https://quay.example/a',
      quote: 'The ferry stopped, the union says.',
      lang: 'en',
      outlet: 'The Quay',
      published: '2021-03-10',
    };
    const titles = { en: 'The ferry stopped' };
    expect(entriesOf(read())).toEqual([
      { add: '1a2b3c4d5e6f', titles, date: '2021-03-08', kind: 'decision', actors: ['port', 'union'], source },
      { add: '1a2b3c4d5e70', titles: { en: '-5 degrees' }, date: '2021-03-08~', actors: ['port', 'union'], source },
      { add: '1a2b3c4d5e71', titles, date: null, source },
      { add: '1a2b3c4d5e72', titles, date: '2021-02', status: 'denied', actors: ['port', 'union'], source },
    ]);
  });

  it('comes back from TimelineJS with its date, its first actor and its first source', () => {
    const source = {
      title: 'The Quay',
      url: 'https://example.org/articles/quay/#p1',
      quote: 'The ferry stopped, the union says.',
      lang: 'en',
    };
    const titles = { en: 'The ferry stopped' };
    expect(entriesOf(readTimelineJson(toTimelineJs(feed)))).toEqual([
      { add: '1a2b3c4d5e6f', titles, date: '2021-03-08', actors: ['port'], source },
      { add: '1a2b3c4d5e70', titles: { en: '-5 degrees' }, date: '2021-03-08~', actors: ['port'], source },
      { add: '1a2b3c4d5e72', titles, date: '2021-02', actors: ['port'], source },
    ]);
  });
});
