import { csvFormat } from 'd3-dsv';
import type { EventFeed, FeedEvent } from './event-feed.ts';

/** U+FEFF before the text: without it, spreadsheet programs take UTF-8 for the system's own encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A cell that begins with one of these is a formula to spreadsheet programs, and articles are not to be trusted; an
 * apostrophe before it makes it text (OWASP, "CSV Injection").
 */
const FORMULA_START = /^[=+\-@\t\r]/;

const harmless = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text);

const joined = (values: readonly (string | null)[]): string =>
  [...new Set(values.filter((value) => value !== null))].join('; ');

/** Columns of the table, in order, with what each holds. */
const COLUMNS: readonly (readonly [name: string, cell: (event: FeedEvent) => string])[] = [
  ['id', ({ id }) => id],
  ['date', ({ date }) => date ?? ''],
  ['start', ({ start }) => start ?? ''],
  ['end', ({ end }) => end ?? ''],
  ['date_words', ({ dateWords }) => dateWords],
  ['title', ({ title }) => harmless(title)],
  ['kind', ({ kind }) => kind],
  ['status', ({ status }) => status],
  ['actors', ({ actors }) => harmless(joined(actors.map(({ name }) => name)))],
  ['said_by', ({ sources }) => harmless(joined(sources.map((source) => saidBy(source, false))))],
  ['denied_by', ({ sources }) => harmless(joined(sources.map((source) => saidBy(source, true))))],
  ['outlets', ({ sources }) => harmless(joined(sources.map(({ outlet }) => outlet)))],
  ['sources', ({ sources }) => String(new Set(sources.map(({ article }) => article)).size)],
  ['quote', ({ sources }) => harmless(sources[0]?.quote ?? '')],
  ['url', ({ url }) => url],
  ['source_url', ({ sources }) => sources[0]?.url ?? ''],
  ['original_url', ({ sources }) => sources[0]?.original ?? ''],
  ['source_title', ({ sources }) => harmless(sources[0]?.article ?? '')],
  ['published', ({ sources }) => sources[0]?.published ?? ''],
  ['quote_language', ({ sources }) => sources[0]?.language ?? ''],
  ['title_language', ({ titleLanguage }) => titleLanguage],
];

function saidBy({ saidBy: name, stance }: FeedEvent['sources'][number], isDenial: boolean): string | null {
  return (stance === 'denied') === isDenial ? name : null;
}

/**
 * Events as a table, one row each, with a line of column names (RFC 4180).
 *
 * @returns UTF-8 text with a byte order mark; values of a list are parted by "; "
 */
export function toCsv({ events }: EventFeed): string {
  const rows = events.map((event) => Object.fromEntries(COLUMNS.map(([name, cell]) => [name, cell(event)])));
  return `${BYTE_ORDER_MARK}${csvFormat(
    rows,
    COLUMNS.map(([name]) => name),
  )}\r\n`.replace(/\r?\n/g, '\r\n');
}
