import type { Severity } from '../message/message.ts';

/** What is wrong with a file's bytes. */
export interface TextProblem {
  readonly rule: 'not-utf8' | 'not-text' | 'utf16' | 'control-characters';
  readonly severity: Severity;
  /** The first line with such bytes. */
  readonly line: number | null;
}

/** A file's text, or null where its bytes are no text's; and what is wrong with them. */
export interface DecodedText {
  readonly text: string | null;
  readonly problems: readonly TextProblem[];
}

const LINE_FEED = 0x0a;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/** How much of a file's head is looked at to tell what it is. */
const HEAD_BYTES = 8192;
/** Share of zero bytes on one side above which a file is UTF-16: its spaces, digits and marks have one each. */
const MANY_ZEROS = 0.1;
/** Share of control characters above which a file is no text but a picture, an archive or the like: in chance bytes it is a tenth. */
const MANY_CONTROLS = 0.02;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** No character of UTF-8 but the line feed itself holds its byte, so that each line can be tried alone. */
function findBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end;
  }
  return line;
}

/** UTF-16 by its mark, or by the zeros that stand on one side alone; null for anything else. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const head = bytes.subarray(0, HEAD_BYTES);
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(1, head.length / 2));
  if (odd > MANY_ZEROS && even === 0) return 'utf-16le';
  return even > MANY_ZEROS && odd === 0 ? 'utf-16be' : null;
}

/** Characters that no text has: controls but for the tab and the ends of lines and pages. */
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f]/g;

function findControls(text: string): TextProblem[] {
  const head = text.slice(0, HEAD_BYTES);
  const count = head.match(CONTROL)?.length ?? 0;
  if (count > head.length * MANY_CONTROLS && count > 3) return [{ rule: 'not-text', severity: 'error', line: null }];
  const first = text.search(CONTROL);
  if (first < 0) return [];
  return [{ rule: 'control-characters', severity: 'warning', line: text.slice(0, first).split('\n').length }];
}

/**
 * Reads bytes as UTF-8; what is none becomes U+FFFD, and what no text holds is left out, so that the rest can still be published.
 * UTF-16 is read as what it is. Bytes of another kind, such as a picture's, are no text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes);
  const text = utf16 === null ? lenient.decode(bytes) : new TextDecoder(utf16).decode(bytes);
  const controls = findControls(text);
  if (controls.some(({ rule }) => rule === 'not-text')) return { text: null, problems: controls };
  const encoding: TextProblem[] =
    utf16 !== null
      ? [{ rule: 'utf16', severity: 'warning', line: null }]
      : isUtf8(bytes)
        ? []
        : [{ rule: 'not-utf8', severity: 'error', line: findBadLine(bytes) }];
  return { text: controls.length === 0 ? text : text.replace(CONTROL, ''), problems: [...encoding, ...controls] };
}
