import type { Span } from '../text/span.ts';

/** TIMEX3 types (TimeML 1.2.1). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** Where the value comes from: written out, the creation time, another date of the text, or nowhere. */
export type TemporalBasis = 'absolute' | 'dct' | 'report' | 'context' | 'none';

/** Words that name a time. `start` and `end` are offsets into the text that was tagged. */
export interface TemporalExpression extends Span {
  readonly text: string;
  readonly type: TimexType;
  /** TIMEX3 value, such as `2015-W30`, `P2Y`, `PAST_REF`, `XXXX-07-14`. */
  readonly value: string;
  /** TIMEX3 modifier (START, MID, END, APPROX, BEFORE, AFTER…), or null. */
  readonly mod: string | null;
  /** EDTF value that places an event in time, or null where nothing can be placed. */
  readonly edtf: string | null;
  readonly basis: TemporalBasis;
  /** Name of the rule that read it. */
  readonly rule: string;
  /** The EDTF value that the reading was counted from, or null where none was needed. */
  readonly anchor: string | null;
  /**
   * Parts that the words say, and parts that were implied (by the anchor), e.g. said ['month'], implied ['year']. `from` is
   * said where the words point to a date before them in the text: "that night", "the following week".
   */
  readonly said: readonly string[];
  readonly implied: readonly string[];
}

/** An expression in a block of a document. */
export interface BlockExpression extends TemporalExpression {
  /** Index of the block in `SourceDocument.blocks`. */
  readonly block: number;
}
