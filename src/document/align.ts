import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** Breakpoints of a map between two texts: offset `from[i]` of the one stands at `to[i]` of the other. */
export interface OffsetMap {
  readonly from: number[];
  readonly to: number[];
}

const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([0-9A-Za-z]{1,31}));/y;
const REPLACEMENT = '\uFFFD';

function decodeNumber(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : REPLACEMENT;
}

/** The character reference that starts at an offset, such as `&amp;`; null where none does. */
function referenceAt(raw: string, index: number): { length: number; text: string } | null {
  REFERENCE.lastIndex = index;
  const match = REFERENCE.exec(raw);
  if (match === null) return null;
  const [whole, hex, decimal, name] = match;
  const text =
    name === undefined
      ? decodeNumber(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
      : decodeNamedCharacterReference(name);
  return text === false ? null : { length: whole.length, text };
}

/** Line breaks and NUL are read as other characters; inside code a line break is a space. */
const isSame = (value: string, raw: string): boolean =>
  value === raw ||
  (value === '\n' && raw === '\r') ||
  (value === ' ' && (raw === '\n' || raw === '\r')) ||
  (value === REPLACEMENT && raw === '\0');

const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** True where a backslash stands before the mark that it makes plain. */
const isEscape = (value: string, index: number, raw: string, offset: number): boolean =>
  raw[offset] === '\\' && raw[offset + 1] === value[index] && PUNCTUATION.test(value[index] ?? '');

/** Length in `raw` of what gave the character at `value[index]`, or 0 where nothing here gave it. */
function widthOfMatch(value: string, index: number, raw: string, offset: number, isLiteral: boolean): [number, number] {
  if (raw[offset] === '&' && !isLiteral) {
    const reference = referenceAt(raw, offset);
    if (reference !== null && value.startsWith(reference.text, index)) return [reference.text.length, reference.length];
  }
  return isSame(value[index] ?? '', raw[offset] ?? '') ? [1, 1] : [0, 0];
}

/** The next place that gave `value[index]`; where none did, the place reached so far, which then gives the next character too. */
function findMatch(
  value: string,
  index: number,
  raw: string,
  { offset, end, isLiteral }: { offset: number; end: number; isLiteral: boolean },
): { offset: number; width: number; rawWidth: number } {
  for (let at = offset; at < end; at++) {
    const [width, rawWidth] = widthOfMatch(value, index, raw, at, isLiteral);
    if (width > 0) return { offset: at, width, rawWidth };
  }
  return { offset: Math.max(0, Math.min(offset, end - 1)), width: 1, rawWidth: 0 };
}

/**
 * Follows a text node's value through the raw text it was read from, past backslashes, character references, the marks
 * at the starts of lines and trimmed spaces, and adds the places where the two run apart to `map`.
 *
 * @param value what a reader sees
 * @param raw the file's text
 * @param start offset in `raw` where the node begins
 * @param end offset in `raw` where it ends
 * @param flatStart offset of `value` in the block's flat text
 * @param isLiteral true for code, where backslashes and references stand for themselves
 */
export function alignValue(
  map: OffsetMap,
  value: string,
  raw: string,
  { start, end, flatStart, isLiteral }: { start: number; end: number; flatStart: number; isLiteral: boolean },
): void {
  let offset = start;
  for (let index = 0; index < value.length; ) {
    if (!isLiteral && isEscape(value, index, raw, offset)) {
      addBreakpoint(map, flatStart + index++, offset + 1);
      offset += 2;
      continue;
    }
    const found = findMatch(value, index, raw, { offset, end, isLiteral });
    addBreakpoint(map, flatStart + index, found.offset);
    index += found.width;
    offset = found.offset + found.rawWidth;
  }
}

/** Adds a pair where it doesn't follow from the last one. */
export function addBreakpoint(map: OffsetMap, from: number, to: number): void {
  const last = map.from.length - 1;
  const expected = (map.to[last] ?? 0) + from - (map.from[last] ?? 0);
  if (last >= 0 && expected === to) return;
  map.from.push(from);
  map.to.push(to);
}
