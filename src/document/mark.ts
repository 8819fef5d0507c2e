import type { Span } from '../text/span.ts';

/** A flat span of a block that the page shows marked. */
export interface Mark extends Span {
  /** Id of the block. */
  readonly block: string;
  /** Becomes the `id` of the mark's first piece and the `data-mark` of every piece. */
  readonly id: string;
  /** Where the mark links to; without it, it is no link. */
  readonly href?: string;
  /** Becomes `data-kind`, for style: `mention`, `date`, `actor`. */
  readonly kind?: string;
}
