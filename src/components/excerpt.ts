import type { Block, SourceDocument } from '../document/index.ts';
import type { Span } from '../text/span.ts';
import type { TimelineMention } from '../timeline/timeline.ts';

/** A paragraph of no more characters is shown whole. */
const SHOWN_WHOLE = 1100;
/** Of a longer one, the sentences of the quotes and this many characters of what stands round them. */
const CONTEXT = 260;

const blocks = new WeakMap<SourceDocument, ReadonlyMap<string, Block>>();

/** A block of an article by its id. */
export function blockOf(document: SourceDocument, id: string): Block | undefined {
  const known = blocks.get(document) ?? new Map(document.blocks.map((block) => [block.id, block]));
  blocks.set(document, known);
  return known.get(id);
}

/** The space nearest to an offset on the way to `limit`; the offset itself where there is none. */
function spaceNear(text: string, offset: number, by: 1 | -1): number {
  for (let at = offset; at > 0 && at < text.length && Math.abs(at - offset) < 40; at += by) {
    if (text[at] === ' ' || text[at] === '\n') return at;
  }
  return Math.max(0, Math.min(text.length, offset));
}

/** A quote with what stands round it: to the nearest end of a sentence beyond the context, or to a space. */
function widen({ text, sentences }: Block, quote: Span): Span {
  const before = sentences.findLast(
    ({ start }) => start <= quote.start - CONTEXT / 2 && start >= quote.start - CONTEXT,
  );
  const after = sentences.find(({ end }) => end >= quote.end + CONTEXT / 2 && end <= quote.end + CONTEXT);
  return {
    start: before?.start ?? (quote.start <= CONTEXT ? 0 : spaceNear(text, quote.start - CONTEXT, 1)),
    end: after?.end ?? (quote.end + CONTEXT >= text.length ? text.length : spaceNear(text, quote.end + CONTEXT, -1)),
  };
}

/** Spans in order, those that touch as one. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || start > last.end) joined.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return joined;
}

/**
 * The parts of a paragraph that show quotes in their context; null where it is short enough to be shown whole.
 *
 * @param quotes what must be shown: half-open spans of the block's flat text
 */
export function excerptOf(block: Block, quotes: readonly Span[]): Span[] | null {
  if (block.text.length <= SHOWN_WHOLE) return null;
  const parts = joinSpans(quotes.map((quote) => widen(block, quote)));
  const [first] = parts;
  return parts.length === 1 && first?.start === 0 && first.end >= block.text.length ? null : parts;
}

/** The parts of a paragraph that mentions need: their quotes and the words that date them; null for the whole. */
export function partsOfBlock(block: Block, mentions: readonly TimelineMention[]): Span[] | null {
  const spans = mentions.flatMap(({ start, end, expression }) =>
    expression === null
      ? [{ start, end }]
      : [
          { start, end },
          { start: expression.start, end: expression.end },
        ],
  );
  return excerptOf(block, spans);
}
