import { describe, expect, it } from 'vitest';
import { encodeColumns } from '../../../src/view/columns/event-columns.ts';
import { toTimelineColumns } from '../../../src/view/columns/timeline-columns.ts';
import { ChunkedTexts } from '../../../src/view/texts/event-texts.ts';
import {
  CHUNK_EVENTS,
  decodeText,
  type EventText,
  encodeTexts,
  type TextChunk,
} from '../../../src/view/texts/text-chunk.ts';
import { type InlineData, loadTimelineData, type ServedData } from '../../../src/view/texts/timeline-data.ts';

const text = (id: string, changes: Partial<EventText> = {}): EventText => ({
  id,
  title: { text: `title of ${id}`, lang: '', direction: 'ltr' },
  when: '4 May 2020',
  whenInYear: '4 May',
  second: null,
  badges: [],
  ...changes,
});

describe('a chunk of texts', () => {
  it('gives every text back as it was', () => {
    const texts = [
      text('a'),
      text('b', {
        title: { text: 'خبر', lang: 'ar', direction: 'rtl' },
        when: '2020',
        whenInYear: '2020',
        second: '1441 AH',
      }),
      text('c', {
        badges: [
          { text: '!', isDenial: false },
          { text: 'denied by C', isDenial: true },
        ],
      }),
    ];
    const chunk = JSON.parse(JSON.stringify(encodeTexts(texts))) as TextChunk;
    expect(texts.map((_, at) => decodeText(chunk, at))).toEqual(texts);
    expect(decodeText(chunk, 3)).toBeNull();
  });
});

describe('texts on demand', () => {
  const asked: number[] = [];
  const load = (chunk: number): Promise<TextChunk> => {
    asked.push(chunk);
    if (chunk === 7) return Promise.reject(new Error('gone'));
    return Promise.resolve(encodeTexts([text(`first of ${chunk}`)]));
  };

  it('come by the chunk, each asked for once', async () => {
    const texts = new ChunkedTexts(load);
    expect(texts.title(0)).toBeNull();
    await Promise.all([texts.want([0, 1, CHUNK_EVENTS]), texts.want([2])]);
    await texts.want([3]);
    expect(asked).toEqual([0, 1]);
    expect(texts.title(CHUNK_EVENTS)?.text).toBe('title of first of 1');
    expect(texts.when(0)).toBe('4 May 2020');
    expect(texts.when(1)).toBeNull();
  });

  it('that can’t be fetched stay null, and may be asked for again', async () => {
    const texts = new ChunkedTexts(load);
    asked.length = 0;
    await texts.want([7 * CHUNK_EVENTS]);
    await texts.want([7 * CHUNK_EVENTS]);
    expect(texts.text(7 * CHUNK_EVENTS)).toBeNull();
    expect(asked).toEqual([7, 7]);
  });
});

describe('the data of a page', () => {
  const { columns, names } = toTimelineColumns({
    events: [],
    undated: [],
    actors: new Map(),
    articles: new Map(),
    leading: () => [],
    isNamed: () => true,
    pages: [''],
    pageOf: () => 0,
  });
  const buffer = encodeColumns(columns);
  const labels = { actors: [], tones: [] };
  const files: Record<string, string | ArrayBuffer> = {
    '/columns': buffer,
    '/names': JSON.stringify(names),
    '/labels': JSON.stringify({ ...labels, texts: ['/texts'] }),
    '/texts': JSON.stringify(encodeTexts([text('a')])),
    '/ids': JSON.stringify({ a: 0, b: 0 }),
    '/search-0': 'one\ntwo\n',
    '/search-1': 'three\n',
  };
  const get = (address: string): Promise<Response> =>
    Promise.resolve(address in files ? new Response(files[address]) : new Response(null, { status: 404 }));
  const served: ServedData = {
    form: 'served',
    columns: '/columns',
    names: '/names',
    labels: '/labels',
    first: { events: [1], texts: encodeTexts([text('b')]), outline: null, actors: [], labels },
    ids: '/ids',
    search: ['/search-0', '/search-1'],
  };
  const inline: InlineData = {
    form: 'inline',
    columns: Buffer.from(buffer).toString('base64'),
    names,
    labels,
    texts: [encodeTexts([text('a')])],
    ids: { a: 0, b: 0 },
    search: ['/search-0', '/search-1'],
  };

  it.each([
    ['carried by the page', inline],
    ['fetched', served],
  ])('is the same %s', async (_, manifest) => {
    const data = await loadTimelineData(manifest, get);
    expect(data?.columns).toEqual(columns);
    expect(data?.names).toEqual(names);
    await data?.texts.want([0]);
    expect(data?.texts.title(0)?.text).toBe('title of a');
    expect(await data?.eventOf('b')).toBe(0);
    expect(await data?.eventOf('constructor')).toBe(-1);
    expect([...((await data?.search())?.find('e') ?? [])]).toEqual([1, 0, 1]);
  });

  it('has the first labels’ texts before any chunk has come', async () => {
    const data = await loadTimelineData(served, get);
    expect(data?.texts.title(1)?.text).toBe('title of b');
    expect(data?.texts.title(0)).toBeNull();
  });

  it('is none where the columns are of another version', async () => {
    const older = Buffer.from(buffer);
    older[0] = 0;
    expect(await loadTimelineData({ ...inline, columns: older.toString('base64') }, get)).toBeNull();
  });

  it('fails where a file is gone', async () => {
    await expect(loadTimelineData({ ...served, names: '/nowhere' }, get)).rejects.toThrow('/nowhere: 404');
  });
});
