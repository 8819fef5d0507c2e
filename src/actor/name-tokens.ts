import { type FoldedText, toOriginalSpan } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokenize } from '../text/tokens.ts';

/** A word, number or mark as names are compared by it; `start` and `end` are offsets into the folded text. */
export interface NameToken extends Span {
  readonly text: string;
}

/** Marks that may stand in or around a name without being part of it: quotation marks, apostrophes, hyphens. */
const SKIPPED = new Set(['"', "'", '-']);

const isLetter = (token: Token | undefined): boolean => token?.kind === 'word' && token.text.length === 1;

const isDotAt = (token: Token | undefined, position: number): boolean =>
  token?.text === '.' && token.start === position;

/** Index after an abbreviation of dotted letters («أ.ف.ب», "U.S.") that begins at `from`, or `from` where there is none. */
function endOfDottedLetters(tokens: readonly Token[], from: number): number {
  let end = from;
  let letters = 0;
  while (isLetter(tokens[end]) && (letters === 0 || tokens[end]?.start === tokens[end - 1]?.end)) {
    letters++;
    const dotted = isDotAt(tokens[end + 1], tokens[end]?.end ?? -1);
    end += dotted ? 2 : 1;
    if (!dotted) break;
  }
  return letters > 1 ? end : from;
}

function joinLetters(tokens: readonly Token[]): NameToken {
  const letters = tokens.filter((token) => token.kind === 'word');
  const text = letters.map((token) => token.text).join('');
  return { text, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/**
 * Cuts a folded text into the tokens that names are compared by: quotation marks and hyphens are left out, so that
 * «تنظيم "داعش"» is «تنظيم داعش»; dotted letters are one token, so that "U.S." is "US".
 */
export function readNameTokens(text: FoldedText): NameToken[] {
  const tokens = tokenize(text);
  const names: NameToken[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (SKIPPED.has(token.text)) continue;
    const end = endOfDottedLetters(tokens, index);
    names.push(end > index ? joinLetters(tokens.slice(index, end)) : token);
    if (end > index) index = end - 1;
  }
  return names;
}

/** The original words of a token or of part of it. */
export function sliceOriginal(text: FoldedText, span: Span): string {
  const { start, end } = toOriginalSpan(text, span);
  return text.original.slice(start, end);
}
