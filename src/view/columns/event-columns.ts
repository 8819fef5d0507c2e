/**
 * All that the figure, the filter and the list's order need of every event, as columns of numbers: event `i` is the `i`th
 * of each. The dated come first, in order of time. Texts are apart, in chunks that are fetched when they are shown.
 */
export interface EventColumns {
  /** How many there are, dated or not. */
  readonly count: number;
  /** How many of them are dated; they come first. */
  readonly dated: number;
  /** First day and the day after the last, as days since 1970-01-01. An open side has one day's length. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Index into `MARK_SHAPES`. */
  readonly shape: Uint8Array;
  /** Margin of an approximate date in days either side; 0 for one that is not. */
  readonly margin: Uint16Array;
  /** 1 where only the article's publication dates it. */
  readonly hollow: Uint8Array;
  /** Index into `ColumnNames.statuses` and `.kinds`. */
  readonly status: Uint8Array;
  readonly kind: Uint8Array;
  /** Bit `n` is set where a mention has the stance `ColumnNames.stances[n]`. */
  readonly stances: Uint16Array;
  /** 0 to 65,535 for 0 to 1. */
  readonly salience: Uint16Array;
  /** Number of articles that tell it. */
  readonly sources: Uint16Array;
  /** Number of the static page that lists it whole: index into `ColumnNames.pages`. */
  readonly page: Uint16Array;
  /** Own actors of event `i`, in the order in which they claim it for their lane: `actorList` from `actorStart[i]` to `actorStart[i + 1]`. */
  readonly actorStart: Uint32Array;
  /** Indices into `ColumnNames.actors`. */
  readonly actorList: Uint16Array;
  readonly outletStart: Uint32Array;
  /** Indices into `ColumnNames.outlets`. */
  readonly outletList: Uint16Array;
}

/** What the columns' numbers stand for. */
export interface ColumnNames {
  readonly actors: readonly {
    readonly id: string;
    /** Index of the body it is part of, or −1. */
    readonly parent: number;
    /** False where it may have no lane of its own: an outlet, a description. */
    readonly isNamed: boolean;
  }[];
  readonly outlets: readonly string[];
  readonly statuses: readonly string[];
  readonly kinds: readonly string[];
  readonly stances: readonly string[];
  /** Paths of the static pages by year and month, relative to the locale's root. */
  readonly pages: readonly string[];
}

/** How one column is stored: its element type, and the elements it has. */
interface ColumnForm {
  readonly name: ColumnKey;
  readonly make: ColumnType;
  readonly length: (columns: Sizes) => number;
}

export type ColumnKey = Exclude<keyof EventColumns, 'count' | 'dated'>;

type ColumnType = Int32ArrayConstructor | Uint32ArrayConstructor | Uint16ArrayConstructor | Uint8ArrayConstructor;

interface Sizes {
  readonly count: number;
  readonly actorLinks: number;
  readonly outletLinks: number;
}

const each = ({ count }: Sizes): number => count;
const starts = ({ count }: Sizes): number => count + 1;

/** Wide elements first, so that each column begins at a multiple of its element's size without padding. */
const FORMS: readonly ColumnForm[] = [
  { name: 'from', make: Int32Array, length: each },
  { name: 'to', make: Int32Array, length: each },
  { name: 'actorStart', make: Uint32Array, length: starts },
  { name: 'outletStart', make: Uint32Array, length: starts },
  { name: 'margin', make: Uint16Array, length: each },
  { name: 'stances', make: Uint16Array, length: each },
  { name: 'salience', make: Uint16Array, length: each },
  { name: 'sources', make: Uint16Array, length: each },
  { name: 'page', make: Uint16Array, length: each },
  { name: 'actorList', make: Uint16Array, length: ({ actorLinks }) => actorLinks },
  { name: 'outletList', make: Uint16Array, length: ({ outletLinks }) => outletLinks },
  { name: 'shape', make: Uint8Array, length: each },
  { name: 'hollow', make: Uint8Array, length: each },
  { name: 'status', make: Uint8Array, length: each },
  { name: 'kind', make: Uint8Array, length: each },
];

/** `SND` and the form's version; a reader of another version refuses the file. */
export const COLUMNS_MAGIC = 0x53_4e_44_01;
/** Magic, count, dated, actor links, outlet links; five 32-bit words, little-endian as every browser's machine is. */
const HEADER_WORDS = 5;

/** The columns as one buffer, as it is served. */
export function encodeColumns(columns: EventColumns): ArrayBuffer {
  const sizes = { count: columns.count, actorLinks: columns.actorList.length, outletLinks: columns.outletList.length };
  const bytes = FORMS.reduce((sum, { make, length }) => sum + make.BYTES_PER_ELEMENT * length(sizes), HEADER_WORDS * 4);
  const buffer = new ArrayBuffer(bytes);
  new Uint32Array(buffer, 0, HEADER_WORDS).set([
    COLUMNS_MAGIC,
    sizes.count,
    columns.dated,
    sizes.actorLinks,
    sizes.outletLinks,
  ]);
  let offset = HEADER_WORDS * 4;
  for (const { name, make, length } of FORMS) {
    new make(buffer, offset, length(sizes)).set(columns[name]);
    offset += make.BYTES_PER_ELEMENT * length(sizes);
  }
  return buffer;
}

/**
 * The columns of a buffer, as views of it: nothing is copied.
 *
 * @returns null where the buffer is no columns of this version, or is cut short
 */
export function decodeColumns(buffer: ArrayBuffer): EventColumns | null {
  if (buffer.byteLength < HEADER_WORDS * 4) return null;
  const [magic, count = 0, dated = 0, actorLinks = 0, outletLinks = 0] = new Uint32Array(buffer, 0, HEADER_WORDS);
  if (magic !== COLUMNS_MAGIC) return null;
  const sizes = { count, actorLinks, outletLinks };
  const columns: Partial<Record<ColumnKey, InstanceType<ColumnType>>> = {};
  let offset = HEADER_WORDS * 4;
  for (const { name, make, length } of FORMS) {
    const end = offset + make.BYTES_PER_ELEMENT * length(sizes);
    if (end > buffer.byteLength) return null;
    columns[name] = new make(buffer, offset, length(sizes));
    offset = end;
  }
  return { count, dated, ...columns } as unknown as EventColumns;
}
