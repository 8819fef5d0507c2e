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

/** The quotations of a text, looked for when first asked. */
export class QuotationReader {
  private readonly table: TokenTable;
  private spans: readonly Span[] | null = null;

  constructor(table: TokenTable) {
    this.table = table;
  }

  /** The quotation that a reading stands in, or null. */
  around(reading: Reading): Quotation | null {
    const { starts, ends, text } = this.table;
    this.spans ??= findQuotations(text, OPENING, CLOSING);
    const [start, end] = [starts[reading.from] ?? 0, ends[reading.to - 1] ?? 0];
    const span = this.spans[this.lastOpened(start)];
    return span === undefined || span.end <= end ? null : this.tokensOf(span, reading);
  }

  /** Index of the last quotation that opens before an offset; −1 where there is none. */
  private lastOpened(offset: number): number {
    const spans = this.spans ?? [];
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
