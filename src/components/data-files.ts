import type { Publication } from '../build/publication.ts';
import { digestText } from '../text/digest.ts';
import type { TimelineEvent } from '../timeline/timeline.ts';
import { encodeColumns } from '../view/columns/event-columns.ts';
import { firstLabelled } from '../view/layout/first-labels.ts';
import { makeOutline } from '../view/layout/make-outline.ts';
import { fileLink } from '../view/state/links.ts';
import { CHUNK_EVENTS } from '../view/texts/text-chunk.ts';
import type { DataManifest, FirstData, ServedLabels } from '../view/texts/timeline-data.ts';
import {
  type ColumnModel,
  toColumnLabels,
  toColumnModel,
  toEventIds,
  toSearchParts,
  toSomeTexts,
  toTextChunks,
} from './column-model.ts';
import { localeName, localePaths, type PageContext, pageContext } from './page-context.ts';
import { periodPages } from './period-pages.ts';

/** A file of the site's data: its name, relative to `data/`, holds its digest, so that it may be kept for ever. */
export interface DataFile {
  readonly name: string;
  readonly body: string | ArrayBuffer;
}

interface TextFile extends DataFile {
  readonly body: string;
}

/** Files that every locale shares, and those of each locale. */
interface DataFiles {
  readonly columns: DataFile;
  readonly names: DataFile;
  readonly ids: DataFile;
  readonly search: readonly DataFile[];
  readonly byLocale: ReadonlyMap<string, LocalFiles>;
}

interface LocalFiles {
  readonly labels: DataFile;
  readonly texts: readonly DataFile[];
}

const toBase64 = (buffer: ArrayBuffer): string => Buffer.from(buffer).toString('base64');

function dataFile<Body extends string | ArrayBuffer>(
  name: string,
  extension: string,
  body: Body,
): { readonly name: string; readonly body: Body } {
  const digest = digestText(typeof body === 'string' ? body : toBase64(body));
  return { name: `${name}-${digest}.${extension}`, body };
}

const addressOf = ({ name }: DataFile, context: PageContext): string => fileLink(context.root, `data/${name}`);

const jsonFile = (name: string, value: unknown): TextFile => dataFile(name, 'json', JSON.stringify(value));

function localFiles(model: ColumnModel, context: PageContext): LocalFiles {
  const texts = toTextChunks(model, context).map((chunk, index) =>
    jsonFile(`${localeName(context)}/texts-${index}`, chunk),
  );
  const served: ServedLabels = {
    ...toColumnLabels(model, context),
    texts: texts.map((file) => addressOf(file, context)),
  };
  return { labels: jsonFile(`${localeName(context)}/labels`, served), texts };
}

function makeFiles(model: ColumnModel, contexts: readonly PageContext[]): DataFiles {
  const [first] = contexts;
  if (first === undefined) throw new Error('The site has no locale.');
  return {
    columns: dataFile('columns', 'bin', encodeColumns(model.columns)),
    names: jsonFile('names', model.names),
    ids: jsonFile('ids', toEventIds(model)),
    search: toSearchParts(model, first).map((text, part) => dataFile(`search-${part}`, 'txt', text)),
    byLocale: new Map(contexts.map((context) => [context.locale, localFiles(model, context)])),
  };
}

interface PublicationData {
  readonly model: ColumnModel;
  readonly files: DataFiles;
  readonly first: FirstFiles;
  readonly numberOf: PageData['numberOf'];
}

/** What the first picture is made of. */
interface FirstFiles {
  /** Those that it labels. */
  readonly events: readonly number[];
  readonly outline: DataFile | null;
  /** The actors of its lanes, by their numbers in the columns. */
  readonly actors: readonly number[];
}

/** An outline is of use where it is lighter than the columns that it stands in for. */
function firstFiles({ columns, names }: ColumnModel, bytes: number): FirstFiles {
  const made = makeOutline(columns, names);
  const outline = made === null ? null : jsonFile('outline', made.outline);
  const isLighter = outline !== null && outline.body.length < bytes;
  return {
    events: firstLabelled(columns, names),
    outline: isLighter ? outline : null,
    actors: isLighter ? (made?.actors ?? []) : [],
  };
}

const made = new WeakMap<Publication, PublicationData>();

function dataOf(publication: Publication): PublicationData {
  const known = made.get(publication);
  if (known !== undefined) return known;
  const contexts = localePaths(publication).map(({ locale }) => pageContext(publication, locale));
  const [first] = contexts;
  if (first === undefined) throw new Error('The site has no locale.');
  const { events, undated } = publication.timeline;
  const model = toColumnModel(events, undated, periodPages(publication), first);
  const data = {
    model,
    files: makeFiles(model, contexts),
    first: firstFiles(model, encodeColumns(model.columns).byteLength),
    numberOf: numbersOf(model),
  };
  made.set(publication, data);
  return data;
}

const hasFew = (count: number): boolean => count <= CHUNK_EVENTS;

/** Every file that pages of this publication may fetch; a publication whose pages carry their data has its search alone. */
export function dataFiles(publication: Publication): readonly DataFile[] {
  const { model, files, first } = dataOf(publication);
  if (hasFew(model.columns.count)) return files.search;
  const local = [...files.byLocale.values()].flatMap(({ labels, texts }) => [labels, ...texts]);
  const outline = first.outline === null ? [] : [first.outline];
  return [files.columns, files.names, files.ids, ...outline, ...files.search, ...local];
}

function inlineManifest(model: ColumnModel, search: readonly string[], context: PageContext): DataManifest {
  return {
    form: 'inline',
    columns: toBase64(encodeColumns(model.columns)),
    names: model.names,
    labels: toColumnLabels(model, context),
    texts: toTextChunks(model, context),
    ids: toEventIds(model),
    search,
  };
}

/** What a page carries of its data, and the number that an event has in it. */
export interface PageData {
  readonly manifest: DataManifest;
  readonly numberOf: (event: TimelineEvent) => number;
}

function numbersOf({ events }: ColumnModel): PageData['numberOf'] {
  const numbers = new Map(events.map((event, index) => [event, index]));
  return (event) => numbers.get(event) ?? -1;
}

function firstData(model: ColumnModel, { events, outline, actors }: FirstFiles, context: PageContext): FirstData {
  const labels = toColumnLabels(model, context);
  const some = <T>(all: readonly T[]): T[] => actors.flatMap((actor) => all[actor] ?? []);
  return {
    events,
    texts: toSomeTexts(model, events, context),
    outline: outline === null ? null : addressOf(outline, context),
    actors: some(model.names.actors),
    labels: { actors: some(labels.actors), tones: some(labels.tones) },
  };
}

/** The data of the front page. */
export function wholeData(context: PageContext): PageData {
  const { model, files, first, numberOf } = dataOf(context.publication);
  const address = (file: DataFile): string => addressOf(file, context);
  const search = files.search.map(address);
  if (hasFew(model.columns.count)) return { manifest: inlineManifest(model, search, context), numberOf };
  const local = files.byLocale.get(context.locale);
  if (local === undefined) throw new Error(`The site has no locale ${context.locale}.`);
  const manifest: DataManifest = {
    form: 'served',
    first: firstData(model, first, context),
    columns: address(files.columns),
    names: address(files.names),
    labels: address(local.labels),
    ids: address(files.ids),
    search,
  };
  return { manifest, numberOf };
}

/** The data of a page about some of the events: these alone where they are few, else all, wherever they are. */
export function partData(
  events: readonly TimelineEvent[],
  undated: readonly TimelineEvent[],
  context: PageContext,
): PageData {
  if (!hasFew(events.length + undated.length)) return wholeData(context);
  const model = toColumnModel(events, undated, periodPages(context.publication), context);
  return { manifest: inlineManifest(model, [], context), numberOf: numbersOf(model) };
}
