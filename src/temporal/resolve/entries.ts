import type { Reading } from '../recognize/match.ts';
import type { TokenTable } from '../recognize/token-table.ts';
import type { Told } from './reference.ts';

/** A reading and the text it stands in. */
export interface PlacedReading {
  readonly reading: Reading;
  readonly table: TokenTable;
}

/** Fewer lines that begin with a date make no timeline. */
const FEW_ENTRIES = 3;
/** Units that bullets and marks of emphasis may take before a date. */
const LONGEST_LEAD = 6;
/** Units of text that a heading may stand over before the next entry. */
const LONGEST_ENTRY = 4000;

const LETTER = /[\p{L}\p{N}]/u;
const LINE_END = /[\r\n]/;
/** What may stand between a date and what it opens, and what parts them. */
const FILLER = /[ \t*_\u00a0\u200e\u200f]/;
const PARTING = /[:\r\n\u2013\u2014]/;

/** "12 March – The fort falls.", "2012" as a heading: what a reading says must hold a month, a season or a year. */
const isDate = ({ rule, says }: Reading): boolean =>
  rule.rule.kind === 'calendar' && (says.month ?? says.season ?? says.year) !== undefined;

function beginsLine(text: string, start: number): boolean {
  for (let at = start - 1; at >= start - LONGEST_LEAD; at--) {
    const unit = text[at];
    if (unit === undefined || LINE_END.test(unit)) return true;
    if (LETTER.test(unit)) return false;
  }
  return false;
}

function partsBehind(text: string, end: number): boolean {
  let at = end;
  while (at < end + LONGEST_LEAD && FILLER.test(text[at] ?? '')) at++;
  const unit = text[at];
  // A hyphen parts where spaces stand around it, or days do: «8-10 mars : …».
  return unit === undefined || PARTING.test(unit) || (unit === '-' && (at === end || text[at + 1] === ' '));
}

/** True where a line begins with the date, and a colon, a dash or the end of the line stands behind it. */
function opensEntry({ reading, table: { text, starts, ends } }: PlacedReading): boolean {
  const start = starts[reading.from] ?? 0;
  return isDate(reading) && beginsLine(text, start) && partsBehind(text, ends[reading.to - 1] ?? start);
}

/** Where the entry that a reading opens ends: with its line; that of a heading goes on over what follows. */
function endOfEntry({ reading, table: { text, ends } }: PlacedReading): number {
  const end = ends[reading.to - 1] ?? 0;
  const lineEnd = text.indexOf('\n', end);
  const last = lineEnd < 0 ? text.length : lineEnd;
  const isHeading = text.slice(end, Math.min(last, end + LONGEST_LEAD)).trim() === '';
  return isHeading ? end + LONGEST_ENTRY : last;
}

/**
 * The entries of a text that has a timeline: some of its lines begin with a date, the first of them with its year. What a line
 * tells is of the year of the line before, whenever the text came out, and whatever other years that names.
 */
export class Entries {
  private table: TokenTable | null = null;
  /** Where the entry in hand ends. */
  private end = -1;
  /** What the entry before has told with its date. */
  private told: readonly Told[] | null = null;
  private isOpening = false;

  /** Null where a text that begins with these readings has no timeline. */
  static of(readings: readonly PlacedReading[]): Entries | null {
    const entries = readings.filter(opensEntry);
    return entries.length >= FEW_ENTRIES && entries[0]?.reading.says.year !== undefined ? new Entries() : null;
  }

  /** True where the reading last gone to stands in an entry. */
  get isInside(): boolean {
    return this.end >= 0;
  }

  /** Goes to a reading, and gives what it counts from, given what the text has told. */
  goTo(placed: PlacedReading, told: readonly Told[]): readonly Told[] {
    const { table, reading } = placed;
    // In the next block of a document offsets begin anew.
    if (this.table !== null && table.text !== this.table.text) this.end -= this.table.text.length;
    if ((table.starts[reading.from] ?? 0) >= this.end) this.end = -1;
    this.table = table;
    this.isOpening = opensEntry(placed);
    if (!this.isOpening) return told;
    this.end = endOfEntry(placed);
    return this.told ?? told;
  }

  /** Takes what the text has told with the reading gone to. */
  note(told: readonly Told[]): void {
    if (this.isOpening) this.told = told;
  }
}
