import { granularityOf } from '../calendar/index.ts';
import type { Grammar } from './recognize/grammar.ts';
import type { Reading } from './recognize/match.ts';
import type { TokenTable } from './recognize/token-table.ts';
import { QuotationReader } from './resolve/quotation.ts';
import { type ReferenceDays, referenceDays } from './resolve/reference-days.ts';
import { ReportReader } from './resolve/report.ts';
import type { Resolution } from './resolve/resolve.ts';

/** A report that the text has dated: the words that date it, and its day as a reference time. */
interface DatedReport {
  readonly reading: Reading;
  readonly days: ReferenceDays;
}

/** Resolves a reading against the publication of the text. */
type Resolve = (reading: Reading) => Resolution | null;

const isDeicticDay = ({ rule, says }: Reading): boolean =>
  rule.rule.kind === 'calendar' && says.unit === 'day' && says.shift !== undefined && says.from === undefined;

/** Words relative to a day, and to no weekday beside them: "tomorrow" in what is reported is the report's. */
const mayBeReported = (reading: Reading): boolean => isDeicticDay(reading) && reading.says.weekday === undefined;

const isSameWord = (a: Reading, b: Reading): boolean => isDeicticDay(b) && a.says.shift === b.says.shift;

/** Expressions of one quotation that are looked over for the one that dates it. */
const MOST_IN_QUOTATION = 4;

/** A report on the day that words name, where they name one. */
function reportOn(reading: Reading, { fields }: Resolution): DatedReport | null {
  if (fields.edtf === null || fields.edtf.length < 10 || granularityOf(fields.edtf) !== 'day') return null;
  const days = referenceDays(fields.edtf);
  return days === null ? null : { reading, days };
}

/** The days of the reports that a text tells of: the reference times of what is said in them. */
export class ReportedDays {
  private readonly readings: readonly Reading[];
  private readonly reports: ReportReader;
  private readonly quotations: QuotationReader;
  /** Index of the last reading that may be of a report's day; behind it nobody asks for reports. */
  private readonly last: number;
  /** The report that the text last dated; none reaches into another paragraph. */
  private open: DatedReport | null = null;
  /** Tokens that have been looked over for the end of a paragraph. */
  private seen = 0;

  constructor(grammar: Grammar, table: TokenTable, readings: readonly Reading[]) {
    this.readings = readings;
    this.last = readings.findLastIndex(mayBeReported);
    this.reports = new ReportReader(grammar, table);
    this.quotations = new QuotationReader(table);
  }

  /** The days of the report that an expression stands in, or null; ask for every expression in the order of the text. */
  around(index: number, reading: Reading, resolve: Resolve): ReferenceDays | null {
    if (this.open !== null && this.reports.isParted(this.seen, reading.from)) this.open = null;
    this.seen = reading.to;
    if (!mayBeReported(reading)) return null;
    const report =
      (this.open === null ? null : this.reportBefore(reading, this.open)) ?? this.reportAfter(index, resolve);
    return report?.days ?? null;
  }

  /** Takes note of an expression that may date a report. */
  note(index: number, reading: Reading, resolution: Resolution): void {
    if (index < this.last && this.reports.datesReport(reading)) this.open = reportOn(reading, resolution) ?? this.open;
  }

  /** The dated report before them that the words belong to, where they stand in what it tells. */
  private reportBefore(reading: Reading, report: DatedReport): DatedReport | null {
    // "Said yesterday that the road was closed yesterday": one word, one day.
    if (!isSameWord(reading, report.reading) && this.reports.isReported(reading, report.reading)) return report;
    const quotation = this.quotations.around(reading);
    return quotation !== null && this.reports.opensQuotation(report.reading, quotation) ? report : null;
  }

  private reportAfter(index: number, resolve: Resolve): DatedReport | null {
    const dating = this.datingAfter(index);
    const resolution = dating === null ? null : resolve(dating);
    return dating === null || resolution === null ? null : reportOn(dating, resolution);
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
