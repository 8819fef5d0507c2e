/** A file's text, and the line of the first bytes that are no UTF-8 (null where all are). */
export interface DecodedText {
  readonly text: string;
  readonly badLine: number | null;
}

const LINE_FEED = 0x0a;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

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

/** Reads bytes as UTF-8; what is none becomes U+FFFD, so that the rest of the text can still be published. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const text = lenient.decode(bytes);
  return { text, badLine: isUtf8(bytes) ? null : findBadLine(bytes) };
}
