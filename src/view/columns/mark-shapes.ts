import type { MarkShape } from '../layout/figure-event.ts';

/** Shapes by their number in the column; the order is part of the form. */
export const MARK_SHAPES: readonly MarkShape[] = ['day', 'month', 'period', 'interval', 'before', 'after'];
