import type { Span } from './span.ts';

/** A longer passage between quotation marks is no one's single sentence: its stops end sentences as elsewhere. */
const LONGEST_QUOTATION = 600;
/** Closing marks that are apostrophes as well: they can't be trusted to close anything. */
const APOSTROPHES = "'’";
const SPACE_OR_OPENING = /[\s([{،,:]/;

const opensStraight = (text: string, index: number): boolean =>
  index === 0 || SPACE_OR_OPENING.test(text[index - 1] ?? '');

/**
 * Finds passages between quotation marks that close in the same line. Straight marks open after a space or bracket and
 * close elsewhere; nested ones count as part of the outer.
 *
 * @returns spans with their marks, in order, none overlapping
 */
export function findQuotations(text: string, opening: string, closing: string): Span[] {
  const closerOf = new Map([...opening].map((mark, index) => [mark, closing[index] ?? '']));
  const found: Span[] = [];
  let open: { start: number; closer: string } | null = null;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    if (open !== null && (character === '\n' || index - open.start > LONGEST_QUOTATION)) open = null;
    else if (open !== null && character === open.closer) {
      found.push({ start: open.start, end: index + 1 });
      open = null;
    } else if (open === null) open = openQuotation(text, index, closerOf);
  }
  return found;
}

function openQuotation(
  text: string,
  start: number,
  closerOf: ReadonlyMap<string, string>,
): { start: number; closer: string } | null {
  const character = text[start] ?? '';
  if (character === '"') return opensStraight(text, start) ? { start, closer: '"' } : null;
  const closer = closerOf.get(character);
  return closer === undefined || APOSTROPHES.includes(closer) ? null : { start, closer };
}
