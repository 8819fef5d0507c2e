import type { Span } from '../text/span.ts';
import type { Block } from './source-document.ts';

/** Index of the last breakpoint at or before a flat offset, by halving. */
function segmentOf(from: readonly number[], offset: number): number {
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((from[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function toSourceOffset({ map }: Block, offset: number): number {
  const segment = segmentOf(map.from, offset);
  return (map.to[segment] ?? 0) + offset - (map.from[segment] ?? 0);
}

/**
 * Brings a span of a block's flat text back to the raw text of the file.
 *
 * The end is counted from the last character inside, so that markup after the span stays outside it.
 */
export function toSourceSpan(block: Block, span: Span): Span {
  const start = toSourceOffset(block, span.start);
  return { start, end: span.end > span.start ? toSourceOffset(block, span.end - 1) + 1 : start };
}
