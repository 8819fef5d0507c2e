// Made events of any number, the same at every run: what a large publication's data files would hold.
import { type ColumnNames, type EventColumns, encodeColumns } from '../../src/view/columns/event-columns.ts';
import { MARK_SHAPES } from '../../src/view/columns/mark-shapes.ts';
import { firstLabelled } from '../../src/view/layout/first-labels.ts';
import { makeOutline } from '../../src/view/layout/make-outline.ts';
import { CHUNK_EVENTS, encodeTexts, type TextChunk } from '../../src/view/texts/text-chunk.ts';
import type { ColumnLabels, FirstData, ServedData, ServedLabels } from '../../src/view/texts/timeline-data.ts';

const ACTORS = 60;
const OUTLETS = 12;
const [FIRST_DAY, DAYS] = [10_957, 9_131];
const WORDS = [
  'الوزارة',
  'ميناء',
  'اتفاق',
  'لجنة',
  'bridge',
  'council',
  'report',
  'الجسر',
  'بلدية',
  'school',
  'مجلس',
  'road',
];
const SEARCH_PARTS = 8;

/** Numbers from 0 to 1 that look like chance and are the same for the same seed. */
function createChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A day: half of them in bursts of a few weeks. */
function chooseDay(chance: () => number): number {
  if (chance() < 0.5) return FIRST_DAY + Math.floor(chance() * DAYS);
  const burst = Math.floor(chance() * 40);
  return FIRST_DAY + Math.floor(((burst * 7919) % DAYS) + chance() * chance() * 60);
}

/** Length in days and shape: most events are of a day. */
function chooseLength(chance: () => number): readonly [days: number, shape: number] {
  const draw = chance();
  if (draw < 0.86) return [1, MARK_SHAPES.indexOf('day')];
  if (draw < 0.95) return [30, MARK_SHAPES.indexOf('month')];
  return draw < 0.99 ? [365, MARK_SHAPES.indexOf('period')] : [4, MARK_SHAPES.indexOf('interval')];
}

const powerOf = (chance: () => number, most: number): number => Math.floor(most * chance() ** 3);

/** As many events as asked for, in order of time, with two actors and an outlet each. */
export function makeColumns(count: number): EventColumns {
  const chance = createChance(count);
  const from = Int32Array.from({ length: count }, () => chooseDay(chance)).sort();
  const forms = Array.from({ length: count }, () => chooseLength(chance));
  return {
    count,
    dated: count,
    from,
    to: Int32Array.from(forms, ([days], event) => (from[event] ?? 0) + days),
    shape: Uint8Array.from(forms, ([, shape]) => shape),
    margin: new Uint16Array(count),
    hollow: Uint8Array.from({ length: count }, () => (chance() < 0.1 ? 1 : 0)),
    status: new Uint8Array(count),
    kind: Uint8Array.from({ length: count }, () => Math.floor(chance() * 3)),
    stances: Uint16Array.from({ length: count }, () => 1 << Math.floor(chance() * 3)),
    salience: Uint16Array.from({ length: count }, () => 65_535 * chance() ** 2),
    sources: Uint16Array.from({ length: count }, () => 1 + powerOf(chance, 5)),
    page: new Uint16Array(count),
    actorStart: Uint32Array.from({ length: count + 1 }, (_, event) => 2 * event),
    actorList: Uint16Array.from({ length: 2 * count }, () => powerOf(chance, ACTORS)),
    outletStart: Uint32Array.from({ length: count + 1 }, (_, event) => event),
    outletList: Uint16Array.from({ length: count }, () => powerOf(chance, OUTLETS)),
  };
}

const range = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

const names: ColumnNames = {
  actors: range(ACTORS, (at) => ({ id: `actor-${at}`, parent: at % 5 === 4 ? at - 4 : -1, isNamed: true })),
  outlets: range(OUTLETS, (at) => `outlet ${at}`),
  statuses: ['asserted'],
  kinds: ['decision', 'occurrence', 'statement'],
  stances: ['asserted', 'denied', 'reported'],
  pages: [''],
};

const labels: ColumnLabels = {
  actors: range(ACTORS, (at) => ({ text: `جهة ${at}`, lang: '', direction: 'rtl' as const })),
  tones: range(ACTORS, (at) => 1 + (at % 6)),
};

const titleOf = (event: number): string =>
  range(6, (at) => WORDS[(event * 7 + at * at * 5 + at) % WORDS.length] ?? '').join(' ');

const makeTexts = (events: readonly number[]): TextChunk =>
  encodeTexts(
    events.map((event) => ({
      id: `event-${event}`,
      title: { text: titleOf(event), lang: 'ar', direction: 'rtl' },
      when: `${event}`,
      whenInYear: `${event}`,
      second: null,
      badges: [],
    })),
  );

function makeChunk(chunk: number, count: number): TextChunk {
  const first = chunk * CHUNK_EVENTS;
  return makeTexts(range(Math.min(CHUNK_EVENTS, count - first), (at) => first + at));
}

/** One part of the text that is searched: a line an event. */
function makeSearch(part: number, count: number): string {
  const [from, to] = [part, part + 1].map((at) => Math.floor((count * at) / SEARCH_PARTS)) as [number, number];
  return range(to - from, (at) => `${titleOf(from + at)} ${from + at}\n`).join('');
}

function makeFirst(made: EventColumns, lanes: readonly number[], outline: string | null): FirstData {
  const events = firstLabelled(made, names);
  const some = <T>(all: readonly T[]): T[] => lanes.flatMap((actor) => all[actor] ?? []);
  return {
    events,
    texts: makeTexts(events),
    outline,
    actors: some(names.actors),
    labels: { actors: some(labels.actors), tones: some(labels.tones) },
  };
}

/** The files of a made publication, by name, and the manifest that a page finds them by. */
export function makeData(
  count: number,
  folder: string,
): { manifest: ServedData; read: (name: string) => Uint8Array | string } {
  const made = makeColumns(count);
  const columns = new Uint8Array(encodeColumns(made));
  const address = (name: string): string => `${folder}/${name}`;
  const texts = range(Math.ceil(count / CHUNK_EVENTS), (chunk) => address(`texts-${chunk}.json`));
  const servedLabels: ServedLabels = { ...labels, texts };
  const outlined = makeOutline(made, names);
  const files: Readonly<Record<string, () => Uint8Array | string>> = {
    'columns.bin': () => columns,
    'names.json': () => JSON.stringify(names),
    'labels.json': () => JSON.stringify(servedLabels),
    'outline.json': () => JSON.stringify(outlined?.outline),
    'ids.json': () => '{}',
  };
  const manifest: ServedData = {
    form: 'served',
    first: makeFirst(made, outlined?.actors ?? [], outlined === null ? null : address('outline.json')),
    columns: address('columns.bin'),
    names: address('names.json'),
    labels: address('labels.json'),
    ids: address('ids.json'),
    search: range(SEARCH_PARTS, (part) => address(`search-${part}.txt`)),
  };
  const read = (name: string): Uint8Array | string => {
    const [, kind, number] = /^(texts|search)-(\d+)\./.exec(name) ?? [];
    if (kind === 'texts') return JSON.stringify(makeChunk(Number(number), count));
    if (kind === 'search') return makeSearch(Number(number), count);
    return files[name]?.() ?? '';
  };
  return { manifest, read };
}
