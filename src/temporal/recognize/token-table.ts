import { kinds, learnUnit, UNIT } from '../../text/fold-table.ts';
import { NUMBER } from './lexicon.ts';
import type { ReadNumber } from './numbers.ts';

/**
 * A text cut once: for each token its word id (`UNKNOWN`, `NUMBER`, `BREAK` or a word of the lexicon), its span in the
 * original text, and the value of a run of digits. Columns, so that a token costs a few bytes and no object.
 */
export interface TokenTable {
  readonly text: string;
  count: number;
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  values: Float64Array;
  /** False for a later part of a text. */
  readonly isFirst: boolean;
  /** The offset of the text that is not yet cut. */
  next: number;
  /** The number last read from this table, for `readNumber`. */
  readonly lastNumber: { at: number; number: ReadNumber | null };
}

type Columns = Pick<TokenTable, 'ids' | 'starts' | 'ends' | 'values'>;

/** One buffer for all columns: short texts are many, and a buffer costs more than what they put in it. */
function createColumns(capacity: number): Columns {
  const buffer = new ArrayBuffer(capacity * 20);
  return {
    values: new Float64Array(buffer, 0, capacity),
    ids: new Int32Array(buffer, capacity * 8, capacity),
    starts: new Int32Array(buffer, capacity * 12, capacity),
    ends: new Int32Array(buffer, capacity * 16, capacity),
  };
}

/** Columns that a table gave back, all zeros. */
let spare: Columns | null = null;
/** Tokens of columns worth keeping: an article's, not a book's. */
const MOST_SPARE = 65_536;

/** A table for so many characters of a text, with room for a token in every four. */
export function createTable(text: string, width: number, isFirst: boolean): TokenTable {
  const capacity = Math.max(64, Math.ceil(width / 4));
  const isSpareEnough = spare !== null && spare.ids.length >= capacity;
  const { ids, starts, ends, values } = isSpareEnough && spare !== null ? spare : createColumns(capacity);
  if (isSpareEnough) spare = null;
  return { text, isFirst, next: 0, count: 0, ids, starts, ends, values, lastNumber: { at: -1, number: null } };
}

/** Takes back the columns of a table that nobody will read again, for the next text. */
export function releaseTable(table: TokenTable): void {
  const { ids, starts, ends, values, count } = table;
  if (ids.length > MOST_SPARE) return;
  for (const column of [ids, starts, ends, values]) column.fill(0, 0, count);
  spare = { ids, starts, ends, values };
}

function grow(table: TokenTable): void {
  const { ids, starts, ends, values } = table;
  const wider = createColumns(ids.length * 2);
  wider.ids.set(ids);
  wider.starts.set(starts);
  wider.ends.set(ends);
  wider.values.set(values);
  Object.assign(table, wider);
}

/** Adds a token at the end. */
export function push(table: TokenTable, id: number, start: number, end: number): void {
  if (table.count === table.ids.length) grow(table);
  const at = table.count++;
  table.ids[at] = id;
  table.starts[at] = start;
  table.ends[at] = end;
}

/** True for what is there and not seen: marks of direction, joiners, and marks that have no letter. */
function isUnseen(unit: number): boolean {
  const kind = kinds[unit] || learnUnit(unit);
  return kind === UNIT.DROPPED || kind === UNIT.TRAILING;
}

/** How many characters that are seen stand between a token and the one before it: none, one, or two for more. */
export function gapBefore({ text, starts, ends }: TokenTable, at: number): 0 | 1 | 2 {
  const [from, to] = [ends[at - 1] ?? -2, starts[at] ?? 0];
  let gap: 0 | 1 | 2 = 0;
  for (let i = from; i < to && gap < 2; i++) if (i < 0 || !isUnseen(text.charCodeAt(i))) gap = gap === 0 ? 1 : 2;
  return gap;
}

/** True where nothing that is seen stands between a token and the one before it. */
export const isGlued = (table: TokenTable, at: number): boolean => gapBefore(table, at) === 0;

/** Longer runs of digits are no dates, and nobody asks how much longer. */
const MOST_DIGITS = 64;

/** How many digits a number is written with. */
export function digitsOf({ text, ids, starts, ends }: TokenTable, at: number): number {
  const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
  if (ids[at] !== NUMBER || end - start < 2 || end - start > MOST_DIGITS) return end - start;
  let digits = 0;
  for (let i = start; i < end; i++) if (!isUnseen(text.charCodeAt(i))) digits++;
  return digits;
}
