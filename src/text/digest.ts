import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * A short, stable name for a text: the first `length` hexadecimal digits of its SHA-256.
 *
 * @param text any string
 * @param length digits to keep; 12 (48 bits) keeps a chance collision below one in a million up to 20,000 items
 */
export function digestText(text: string, length = 12): string {
  return bytesToHex(sha256(utf8ToBytes(text))).slice(0, length);
}
