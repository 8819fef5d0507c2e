import type { LexiconEntry } from '../../language/temporal-data.ts';

/** Marks that every script shares, as classes that rules may name. «|» divides alternatives, so it cannot be one. */
export const MARKS: Readonly<Record<string, readonly LexiconEntry[]>> = {
  slash: [['/', {}]],
  dash: [['-', {}]],
  comma: [[',|،|؛|;', {}]],
  dot: [['.', {}]],
  colon: [[':', {}]],
  open: [['(|[', {}]],
  close: [[')|]', {}]],
  quote: [["'", {}]],
  doublequote: [['"', {}]],
  stop: [['.|!|?|؟|…', {}]],
  // What ends a clause; the end of a text or paragraph does too (see `Matcher`).
  clauseEnd: [['.|!|?|؟|…|,|،|؛|;|:|)|]', {}]],
  // Where a line begins; no word stands for it (see `Matcher`).
  lineStart: [['\n', {}]],
  // Where a line ends; no word stands for it (see `Matcher`).
  lineEnd: [['\n', {}]],
  // A word that begins with the language's article; no word stands for it (see `Matcher`).
  articled: [['\n', {}]],
  money: [['$|€|£|¥', {}]],
  // Any run of digits: a digit in a phrase stands for all of them.
  digits: [['0', {}]],
  percent: [['%|٪', {}]],
};
