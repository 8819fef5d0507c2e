import { granularityOf } from '../calendar/index.ts';
import type { TimeUnit } from '../language/temporal-data.ts';
import type { Grammar } from './recognize/grammar.ts';
import type { Reading } from './recognize/match.ts';
import type { TokenTable } from './recognize/token-table.ts';
import { QuotationReader } from './resolve/quotation.ts';
import { type ReferenceDays, referenceDays } from './resolve/reference-days.ts';
import { ReportReader } from './resolve/report.ts';
import type { Resolution } from './resolve/resolve.ts';
import { isReporters, spokenUnit } from './spoken-unit.ts';

/** A report that the text has dated: the words that date it, the token from which it tells, and its day as a reference time. */
interface DatedReport {
  readonly reading: Reading;
  readonly toldFrom: number;
  readonly days: ReferenceDays;
}

const DATING: ReadonlySet<string> = new Set(['time', 'day', 'week', 'month', 'year']);

/** Resolves a reading against the publication of the text. */
type Resolve = (reading: Reading) => Resolution | null;

const sameSaying = (a: Reading, b: Reading): boolean =>
  a.says.unit === b.says.unit && a.says.shift === b.says.shift && a.says.weekday === b.says.weekday;

/** Expressions of one quotation that are looked over for the one that dates it. */
const MOST_IN_QUOTATION = 4;

/** What a report is dated by as a reference time: a year at most, for nobody counts weeks or months from a decade. */
function daysOf({ fields }: Resolution): ReferenceDays | null {
  const granularity = fields.edtf === null ? null : granularityOf(fields.edtf);
  return granularity !== null && DATING.has(granularity) ? referenceDays(fields.edtf) : null;
}

/** The days of the reports that a text tells of: the reference times of what is said in them. */
export class ReportedDays {
  private readonly readings: readonly Reading[];
  private readonly reports: ReportReader;
  private readonly quotations: QuotationReader;
  private readonly publication: ReferenceDays | null;
  /** Index of the last reading that may be of a report's day; behind it nobody asks for reports. */
  private readonly last: number;
  /** The report that the text last dated; none reaches into another paragraph. */
  private open: DatedReport | null = null;
  /** Tokens that have been looked over for the end of a paragraph. */
  private seen = 0;

  constructor(
    grammar: Grammar,
    { table, readings }: { readonly table: TokenTable; readonly readings: readonly Reading[] },
    publication: ReferenceDays | null,
  ) {
    this.readings = readings;
    this.publication = publication;
    this.last = readings.findLastIndex((reading) => spokenUnit(reading) !== null);
    this.reports = new ReportReader(grammar, table);
    this.quotations = new QuotationReader(table);
  }

  /** The days of the report that an expression stands in, or null; ask for every expression in the order of the text. */
  around(index: number, reading: Reading, resolve: Resolve): ReferenceDays | null {
    if (this.open !== null && this.reports.isParted(this.seen, reading.from)) this.open = null;
    this.seen = reading.to;
    const unit = spokenUnit(reading);
    if (unit === null) return null;
    const told = this.open === null ? null : this.toldIn(reading, this.open, unit);
    return told ?? this.dayAfter(index, resolve);
  }

  /** Takes note of an expression that may date a report. */
  note(index: number, reading: Reading, resolution: Resolution): void {
    const toldFrom = index < this.last ? this.reports.toldFrom(reading) : null;
    const days = toldFrom === null ? null : daysOf(resolution);
    if (toldFrom !== null && days !== null) this.open = { reading, toldFrom, days };
  }

  /** The days of a dated report before the words, where they stand in what it tells and count from it. */
  private toldIn(reading: Reading, report: DatedReport, unit: TimeUnit): ReferenceDays | null {
    const { days, toldFrom } = report;
    const quotation = this.quotations.around(reading);
    if (quotation !== null && this.reports.opensQuotation(toldFrom, quotation)) return days;
    // "Said yesterday that the road was closed yesterday": one word, one day.
    const isTold = !sameSaying(reading, report.reading) && this.reports.isReported(reading, toldFrom);
    return isTold && isReporters(unit, days, this.publication) ? days : null;
  }

  /** The day told behind the quotation that the words stand in, or null. */
  private dayAfter(index: number, resolve: Resolve): ReferenceDays | null {
    const dating = this.datingAfter(index);
    const resolution = dating === null ? null : resolve(dating);
    return resolution === null ? null : daysOf(resolution);
  }

  /** The expression behind a quotation that tells on which day the words in it were said, or null. */
  private datingAfter(index: number): Reading | null {
    const { readings } = this;
    const reading = readings[index];
    const quotation = reading === undefined ? null : this.quotations.around(reading);
    if (quotation === null) return null;
    const after = readings.slice(index + 1, index + 1 + MOST_IN_QUOTATION).find(({ from }) => from >= quotation.to);
    return after !== undefined && this.reports.datesQuotation(after, quotation) ? after : null;
  }
}
