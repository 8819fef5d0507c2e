import { dsvFormat } from 'd3-dsv';
import { plainWords } from '../plain-words.ts';
import { tellSlide } from './read-timeline-json.ts';
import { slideDateText } from './slide-date.ts';
import { NOTHING_TOLD, remark, type ToldDate, type ToldEvent, type ToldEvents } from './told-event.ts';

/** Marks that part cells, the likelier first: spreadsheet programs of many countries write semicolons. */
const DELIMITERS = [',', ';', '\t'] as const;

/** An apostrophe that keeps a cell from being a formula, as our own tables have it. */
const HARMLESS = /^'(?=[=+\-@\t\r])/;

/** Names of columns that mean the same, in the letters of `columnKey`; the first one that a row fills counts. */
const COLUMNS = {
  id: ['id', 'uniqueid'],
  title: ['title', 'event', 'name'],
  headline: ['headline'],
  text: ['text'],
  date: ['date', 'edtf'],
  start: ['start', 'startdate', 'from'],
  end: ['end', 'enddate', 'to'],
  words: ['datewords', 'displaydate'],
  kind: ['kind'],
  status: ['status'],
  actors: ['actors', 'actor', 'group'],
  lang: ['titlelanguage', 'lang', 'language'],
  quoteLang: ['quotelanguage'],
  quote: ['quote', 'description'],
  original: ['originalurl'],
  source: ['sourceurl', 'source', 'link'],
  url: ['url'],
  sourceTitle: ['sourcetitle'],
  outlet: ['outlet', 'outlets', 'publisher', 'mediacredit'],
  published: ['published'],
  media: ['media'],
  caption: ['mediacaption'],
  year: ['year'],
  month: ['month'],
  day: ['day'],
  endYear: ['endyear'],
  endMonth: ['endmonth'],
  endDay: ['endday'],
  type: ['type'],
} as const;
type Column = keyof typeof COLUMNS;

/** "End Year", `end_year` and `EndYear` are one name. */
const columnKey = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '');

const rowsOf = (text: string, delimiter: string): string[][] => dsvFormat(delimiter).parseRows(text);

const isEmptyRow = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** The first line that is not empty, with the cells that a delimiter makes of it. */
function headCells(text: string, delimiter: string): readonly string[] {
  const line = text.split(/\r\n?|\n/, 20).find((one) => one.trim() !== '') ?? '';
  return (rowsOf(line, delimiter)[0] ?? []).map(columnKey);
}

const holdsAny = (names: readonly string[], columns: readonly Column[]): boolean =>
  columns.some((column) => COLUMNS[column].some((name) => names.includes(name)));

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** True for a text whose first line names a column of titles and one of dates: a table of events, whatever its file is called. */
export function isEventTable(text: string): boolean {
  return DELIMITERS.some((delimiter) => {
    const names = headCells(withoutMark(text.slice(0, 5000)), delimiter);
    return holdsAny(names, ['title', 'headline']) && holdsAny(names, ['date', 'start', 'year']);
  });
}

type CellOf = (column: Column) => string;

/** The cells of a row by what they mean. */
function cellsBy(names: readonly string[], cells: readonly string[]): CellOf {
  const cellAt = (name: string): string => (cells[names.indexOf(name)] ?? '').trim().replace(HARMLESS, '');
  return (column) => COLUMNS[column].map(cellAt).find((cell) => cell !== '') ?? '';
}

function dateOf(cell: CellOf, hasDates: boolean): ToldDate {
  const given = cell('date');
  if (given !== '') return { start: given, end: '', words: '' };
  const start = slideDateText({ year: cell('year'), month: cell('month'), day: cell('day') });
  const end = slideDateText({ year: cell('endYear'), month: cell('endMonth'), day: cell('endDay') });
  // Beside a column of dates, words say of an event without one that it has none.
  return { start: start || cell('start'), end: end || cell('end'), words: hasDates ? '' : cell('words') };
}

function toEvent(cell: CellOf, row: number, hasDates: boolean): ToldEvent {
  const slide = tellSlide(cell('headline'), cell('text'), {
    link: '',
    url: cell('media'),
    caption: cell('caption'),
    credit: '',
  });
  return {
    ...NOTHING_TOLD,
    row,
    id: cell('id'),
    title: plainWords(cell('title')) || slide.title,
    date: dateOf(cell, hasDates),
    kind: cell('kind'),
    status: cell('status'),
    actors: cell('actors')
      .split(';')
      .map(plainWords)
      .filter((name) => name !== ''),
    lang: cell('lang'),
    quoteLang: cell('quoteLang') || slide.quoteLang,
    quote: plainWords(cell('quote')) || slide.quote,
    links: [cell('original'), cell('source'), cell('url'), ...slide.links],
    sourceTitle: plainWords(cell('sourceTitle')) || slide.sourceTitle,
    outlet: plainWords(cell('outlet').split(';')[0] ?? ''),
    published: cell('published'),
  };
}

/** Slides of these types are no events. */
const NO_EVENT = /^(?:title|era)$/i;

/** Odd quotation marks: from some row on, what looks like rows is one cell. */
const isUnclosed = (text: string): boolean => (text.match(/"/g) ?? []).length % 2 === 1;

/**
 * Reads a table of events: one row each, below a row of column names, with commas, semicolons or tabs between cells (RFC 4180). The
 * columns are those of our own tables and those of the spreadsheets of TimelineJS; others are not looked at.
 */
export function readTable(source: string): ToldEvents {
  const text = withoutMark(source);
  const widths = DELIMITERS.map((delimiter) => headCells(text, delimiter).length);
  const delimiter = DELIMITERS[widths.indexOf(Math.max(...widths))] ?? ',';
  const rows = rowsOf(text, delimiter).map((cells, index) => ({ cells, row: index + 1 }));
  const [head, ...rest] = rows.filter(({ cells }) => !isEmptyRow(cells));
  const names = (head?.cells ?? []).map(columnKey);
  if (!holdsAny(names, ['title', 'headline'])) return { events: [], remarks: [remark('events-columns', 0)] };
  const told = rest.map(({ cells, row }) => ({ cell: cellsBy(names, cells), cells, row }));
  const wide = told.filter(({ cells }) => !isEmptyRow(cells.slice(names.length)));
  const whole = told.filter((one) => !wide.includes(one) && !NO_EVENT.test(one.cell('type')));
  const remarks = wide.map(({ row }) => remark('events-wide', row));
  return {
    events: whole.map(({ cell, row }) => toEvent(cell, row, holdsAny(names, ['date']))),
    remarks: [
      ...(isUnclosed(text) ? [remark('events-unclosed', 0)] : []),
      ...(rest.length === 0 ? [remark('events-none', 0)] : []),
      ...remarks,
    ],
  };
}
