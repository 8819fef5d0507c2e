import type { Span } from './span.ts';

/** A longer passage between quotation marks is no one's single sentence: its stops end sentences as elsewhere. */
const LONGEST_QUOTATION = 600;
/** Closing marks that are apostrophes as well: they can't be trusted to close anything. */
const APOSTROPHES = "'’";
const SPACE_OR_OPENING = /[\s([{،,:]/;

const opensStraight = (text: string, index: number): boolean =>
  index === 0 || SPACE_OR_OPENING.test(text[index - 1] ?? '');

/** What opens and closes passages. */
interface Marks {
  /** Any mark that may open one. */
  readonly opening: RegExp;
  readonly closerOf: ReadonlyMap<string, string>;
}

const escapeUnit = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;

const createMarks = (opening: string, closing: string): Marks => ({
  opening: new RegExp(`[${['"', ...opening].map(escapeUnit).join('')}]`, 'g'),
  closerOf: new Map([...opening].map((mark, index) => [mark, closing[index] ?? ''])),
});

/** The marks of each language, made when first asked for. */
const known = new Map<string, Marks>();

function marksOf(opening: string, closing: string): Marks {
  const name = `${opening} ${closing}`;
  const marks = known.get(name) ?? createMarks(opening, closing);
  known.set(name, marks);
  return marks;
}

/**
 * Finds passages between quotation marks that close in the same line. Straight marks open after a space or bracket and
 * close elsewhere; nested ones count as part of the outer.
 *
 * @param from offset of the first line that is looked at
 * @param to end of the last
 * @returns spans with their marks, in order, none overlapping
 */
export function findQuotations(text: string, opening: string, closing: string, from = 0, to = text.length): Span[] {
  const marks = marksOf(opening, closing);
  const lines = text.slice(from, to);
  const found: Span[] = [];
  for (let start = nextMark(lines, 0, marks); start >= 0; ) {
    const closer = closerAt(text, from + start, marks);
    const end = closer === null ? start : endOf(lines, start, closer);
    if (closer !== null && lines[end] === closer && end - start <= LONGEST_QUOTATION)
      found.push({ start: from + start, end: from + end + 1 });
    start = nextMark(lines, end + 1, marks);
  }
  return found;
}

function nextMark(text: string, from: number, { opening }: Marks): number {
  opening.lastIndex = from;
  return opening.test(text) ? opening.lastIndex - 1 : -1;
}

/** Where a passage closes, or can't go on. */
function endOf(text: string, start: number, closer: string): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '\n' && at - start <= LONGEST_QUOTATION && text[at] !== closer) at++;
  return at;
}

/** What closes a passage that opens at a mark; null where none does. */
function closerAt(text: string, start: number, { closerOf }: Marks): string | null {
  const mark = text[start] ?? '';
  if (mark === '"') return opensStraight(text, start) ? mark : null;
  const closer = closerOf.get(mark);
  return closer === undefined || APOSTROPHES.includes(closer) ? null : closer;
}
