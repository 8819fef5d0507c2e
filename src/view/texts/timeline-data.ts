import { type ColumnNames, decodeColumns, type EventColumns } from '../columns/event-columns.ts';
import { ChunkedTexts, type EventTexts } from './event-texts.ts';
import type { SetTitle, TextChunk } from './text-chunk.ts';
import type { TextSearch } from './text-search.ts';

/** What the page's language says of the columns' names. */
export interface ColumnLabels {
  /** By actor of `ColumnNames`. */
  readonly actors: readonly SetTitle[];
  /** Colour of each actor, 1 to 6; 0 is the quiet one. */
  readonly tones: readonly number[];
}

/** Every mention's id to the number of its event. */
export type EventIds = Readonly<Record<string, number>>;

/** What a page carries of its data: all of it where the events are few, else the addresses of its files. */
export type DataManifest = InlineData | ServedData;

export interface InlineData {
  readonly form: 'inline';
  /** The columns' buffer in base64. */
  readonly columns: string;
  readonly names: ColumnNames;
  readonly labels: ColumnLabels;
  readonly texts: readonly TextChunk[];
  readonly ids: EventIds;
  /** Addresses of the text that is searched, in parts: folded, one line an event. */
  readonly search: readonly string[];
}

/** What the first picture is drawn from before the columns have come. */
export interface FirstData {
  /** Texts of the events that it labels, so that it waits for no chunk. */
  readonly events: readonly number[];
  readonly texts: TextChunk;
  /** Address of the outline, or null where every event is needed. */
  readonly outline: string | null;
  /** The actors of the outline's lanes. */
  readonly actors: ColumnNames['actors'];
  readonly labels: ColumnLabels;
}

/** The labels as they are served: with the addresses of the texts, of which there may be thousands. */
export type ServedLabels = ColumnLabels & { readonly texts: readonly string[] };

export interface ServedData {
  readonly form: 'served';
  readonly columns: string;
  readonly names: string;
  readonly labels: string;
  readonly first: FirstData;
  readonly ids: string;
  readonly search: readonly string[];
}

/** The data of a page, ready to be drawn and filtered. */
export interface TimelineData {
  readonly columns: EventColumns;
  readonly names: ColumnNames;
  readonly labels: ColumnLabels;
  readonly texts: EventTexts;
  /** The event of a mention, or −1; the ids are fetched when first asked for. */
  eventOf(mention: string): Promise<number>;
  /** Finds events by words; what is searched is fetched when first asked for. */
  search(): Promise<TextSearch>;
}

export type Fetch = (address: string) => Promise<Response>;

function fromBase64(text: string): ArrayBuffer {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes.buffer;
}

async function fetched(get: Fetch, address: string): Promise<Response> {
  const response = await get(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** Asks once and keeps the answer; a failure is forgotten, so that the next call asks again. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let answer: Promise<T> | null = null;
  return () => {
    answer ??= ask().catch((error: unknown) => {
      answer = null;
      throw error;
    });
    return answer;
  };
}

/** What searches comes with what is searched, and not before. */
async function fetchSearch(get: Fetch, parts: readonly string[]): Promise<TextSearch> {
  const texts = Promise.all(parts.map(async (part) => (await fetched(get, part)).text()));
  const { TextSearch } = await import('./text-search.ts');
  return new TextSearch(await texts);
}

function inlineData(data: InlineData, columns: EventColumns, get: Fetch): TimelineData {
  return {
    columns,
    names: data.names,
    labels: data.labels,
    texts: new ChunkedTexts(noChunk, data.texts),
    eventOf: (mention) => Promise.resolve(Object.hasOwn(data.ids, mention) ? (data.ids[mention] ?? -1) : -1),
    search: once(() => fetchSearch(get, data.search)),
  };
}

const noChunk = (): Promise<TextChunk> => Promise.reject(new Error('There are no more texts.'));

/** The texts that the page came with, and by `load` the others. */
export function firstTexts(
  { first }: ServedData,
  load: ConstructorParameters<typeof ChunkedTexts>[0] = noChunk,
): EventTexts {
  const texts = new ChunkedTexts(load);
  texts.know(first.events, first.texts);
  return texts;
}

async function servedData(data: ServedData, get: Fetch): Promise<TimelineData | null> {
  const json = async <T>(address: string): Promise<T> => (await (await fetched(get, address)).json()) as T;
  const [buffer, names, labels] = await Promise.all([
    fetched(get, data.columns).then((response) => response.arrayBuffer()),
    json<ColumnNames>(data.names),
    json<ServedLabels>(data.labels),
  ]);
  const columns = decodeColumns(buffer);
  if (columns === null) return null;
  const ids = once(() => json<EventIds>(data.ids));
  const texts = firstTexts(data, (chunk) => json<TextChunk>(labels.texts[chunk] ?? ''));
  return {
    columns,
    names,
    labels,
    texts,
    eventOf: async (mention) => {
      const known = await ids();
      return Object.hasOwn(known, mention) ? (known[mention] ?? -1) : -1;
    },
    search: once(() => fetchSearch(get, data.search)),
  };
}

/**
 * The data that a manifest stands for.
 *
 * @returns null where the columns are of another version than this script
 * @throws where a file can't be fetched
 */
export async function loadTimelineData(manifest: DataManifest, get: Fetch): Promise<TimelineData | null> {
  if (manifest.form === 'served') return servedData(manifest, get);
  const columns = decodeColumns(fromBase64(manifest.columns));
  return columns === null ? null : inlineData(manifest, columns, get);
}
