import type { Language } from '../language/index.ts';
import { commonShare } from './tell-language.ts';

/** How much of the head of a page is searched for the encoding that it declares (the HTML standard says 1024 bytes; some say it later). */
const HEAD_BYTES = 8192;
/** A page that is UTF-8 but for a few bytes stays UTF-8. */
const MOST_BROKEN = 0.005;
/** Share of zero bytes on one side above which text without a mark is UTF-16. */
const MANY_ZEROS = 0.2;

const DECLARED = /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i;

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function decoderOf(label: string, isStrict: boolean): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal: isStrict });
  } catch {
    return null;
  }
}

function decode(bytes: Uint8Array, label: string, isStrict = false): string | null {
  try {
    return decoderOf(label, isStrict)?.decode(bytes) ?? null;
  } catch {
    return null;
  }
}

const markOf = (bytes: Uint8Array): string | undefined =>
  BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];

/** UTF-16 without a mark: in most texts every second byte of many is zero, at least of spaces and tags. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD_BYTES);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / Math.max(1, head.length / 2));
  if (odd > MANY_ZEROS && odd > even * 4) return 'utf-16le';
  return even > MANY_ZEROS && even > odd * 4 ? 'utf-16be' : undefined;
}

/** What the head of the text says of its encoding. One that can be read as ASCII is no UTF-16, whatever it says. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const match = DECLARED.exec(head);
  const label = match?.[1] ?? match?.[2];
  return label !== undefined && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** Of the encodings that our languages were written in, the one that gives the most of their common words. */
function guessLegacy(bytes: Uint8Array, languages: readonly Language[]): string {
  const readings = languages.flatMap((language) =>
    language.page.legacyCharsets.map((charset) => {
      const text = decode(bytes, charset) ?? '';
      return { text, share: commonShare(text.replace(/<[^>]{0,2000}>/g, ' '), language) };
    }),
  );
  const best = readings.reduce((a, b) => (b.share > a.share ? b : a));
  return best.text;
}

const brokenShare = (text: string): number => (text.split('\uFFFD').length - 1) / Math.max(1, text.length);

/**
 * Reads the bytes of a page, a feed or a text file.
 *
 * A byte order mark comes first, then UTF-8 where the bytes are that and nothing else (no text in an older encoding is valid
 * UTF-8 by chance), then what the server, then what the page declares, then the languages' own older encodings.
 *
 * @param declared the encoding that the server named, or null
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null, languages: readonly Language[]): string {
  const mark = markOf(bytes) ?? unmarkedUtf16(bytes);
  if (mark !== undefined) return decode(bytes, mark) ?? '';
  const strict = decode(bytes, 'utf-8', true);
  if (strict !== null) return strict;
  const lenient = decode(bytes, 'utf-8') ?? '';
  if (brokenShare(lenient) < MOST_BROKEN) return lenient;
  const labels = [declared, declaredIn(bytes)].filter((label) => label !== null && label !== undefined);
  const label = labels.find((one) => !/^utf-?8$/i.test(one) && decoderOf(one, false) !== null);
  return (label === undefined ? null : decode(bytes, label)) ?? guessLegacy(bytes, languages);
}
