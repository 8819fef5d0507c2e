/** A line must leave this share of the longest line's width free for its break to be a decision and no wrapping. */
const FREE_SHARE = 0.4;
/** Marks after which a sentence goes on in the next line. */
const GOES_ON = /[,،;؛:–—-]$/;

/** The length of a text's longest line, in UTF-16 units. */
export function longestLine(text: string): number {
  let longest = 0;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    longest = Math.max(longest, end - start);
    start = end + 1;
  }
  return Math.max(longest, text.length - start);
}

/**
 * Tells whether the line break at `index` was meant: it is one of a blank line, or the line before it is so much shorter
 * than the text is wide that wrapping does not explain it (a headline or a dateline over its article), and neither a mark
 * nor a small letter says that the sentence goes on.
 *
 * @param width the text's longest line
 */
export function isDeliberateBreak(text: string, index: number, width: number): boolean {
  const lineEnd = text.indexOf('\n', index + 1);
  const next = text.slice(index + 1, Math.min(lineEnd < 0 ? text.length : lineEnd, index + 200)).trimStart();
  if (next === '') return true;
  const start = Math.max(text.lastIndexOf('\n', index - 1) + 1, index - Math.ceil(width * (1 - FREE_SHARE)) - 1);
  const line = text.slice(index > 0 ? start : 0, index).trim();
  const needed = line.length + 1 + (next.split(' ', 1)[0] ?? '').length;
  return needed <= width * (1 - FREE_SHARE) && !GOES_ON.test(line) && !/^\p{Ll}/u.test(next);
}
