import { findQuotations } from '../../text/quotations.ts';
import type { Span } from '../../text/span.ts';
import type { Reading } from '../recognize/match.ts';
import type { TokenTable } from '../recognize/token-table.ts';

/** A passage between quotation marks: its tokens, with its marks. */
export interface Quotation {
  readonly from: number;
  readonly to: number;
}

const OPENING = '“«„';
const CLOSING = '”»“';

/** The quotations of a text: a line is looked over when a reading in it is first asked for, for none goes beyond its line. */
export class QuotationReader {
  private readonly table: TokenTable;
  private line: Span = { start: 0, end: -1 };
  private spans: readonly Span[] = [];

  constructor(table: TokenTable) {
    this.table = table;
  }

  /** The quotation that a reading stands in, or null. */
  around(reading: Reading): Quotation | null {
    const { starts, ends } = this.table;
    const [start, end] = [starts[reading.from] ?? 0, ends[reading.to - 1] ?? 0];
    if (start < this.line.start || start > this.line.end) this.readLine(start);
    const span = this.spans[this.lastOpened(start)];
    return span === undefined || span.end <= end ? null : this.tokensOf(span, reading);
  }

  private readLine(offset: number): void {
    const { text } = this.table;
    const end = text.indexOf('\n', offset);
    this.line = { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
    this.spans = findQuotations(text, OPENING, CLOSING, this.line.start, this.line.end);
  }

  /** Index of the last quotation of the line that opens before an offset; −1 where there is none. */
  private lastOpened(offset: number): number {
    const { spans } = this;
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  private tokensOf(span: Span, reading: Reading): Quotation {
    const { starts, count } = this.table;
    let { from, to } = reading;
    while (from > 0 && (starts[from - 1] ?? 0) >= span.start) from--;
    while (to < count && (starts[to] ?? 0) < span.end) to++;
    return { from, to };
  }
}
