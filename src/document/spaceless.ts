import { foldKey } from '../text/fold.ts';

/** A line's letters and digits alone, folded: two lines that say the same compare equal whatever marks stand in them. */
export function spaceless(text: string): string {
  return foldKey(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
