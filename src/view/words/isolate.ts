import type { Direction } from '../layout/figure-data.ts';

/** Isolates (UAX #9) of either direction, of the first strong letter's, and what ends them. */
const [LEFT, RIGHT, FIRST_STRONG, END] = ['\u2066', '\u2067', '\u2068', '\u2069'];

/** A foreign word at a title's end, and the digits of the date after it, must not draw each other out of their places. */
export function isolate(text: string, direction?: Direction): string {
  return `${direction === undefined ? FIRST_STRONG : direction === 'rtl' ? RIGHT : LEFT}${text}${END}`;
}
