import type { FoldedText } from './fold.ts';

/** `word`: letters (with inner apostrophes); `number`: digits; `mark`: one other visible character. Spaces make no token. */
export type TokenKind = 'word' | 'number' | 'mark';

/** A word, a run of digits or a single mark of the folded text; `start` and `end` are offsets into `FoldedText.folded`. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LETTER = /\p{L}|\p{M}/u;

function kindOf(character: string): TokenKind | 'space' {
  if (character === ' ') return 'space';
  if (character >= '0' && character <= '9') return 'number';
  return LETTER.test(character) ? 'word' : 'mark';
}

/**
 * Cuts a folded text into words, numbers and marks in one pass; a letter beside a digit starts a new token («1443هـ» is
 * two). Offsets are into the folded text: bring them back with `toOriginalSpan`.
 */
export function tokenize(text: FoldedText): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  let open: TokenKind | 'space' = 'space';
  let position = 0;
  const close = (end: number): void => {
    if (open !== 'space' && end > start) tokens.push({ kind: open, text: text.folded.slice(start, end), start, end });
  };
  for (const character of text.folded) {
    const kind = kindOf(character);
    if (kind !== open || kind === 'mark') {
      close(position);
      start = position;
      open = kind;
    }
    position += character.length;
  }
  close(position);
  return tokens;
}
