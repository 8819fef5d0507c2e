import { digestText } from '../text/digest.ts';
import { foldKey } from '../text/fold.ts';

/** Eight hexadecimal digits tell the blocks of one article apart; a chance repeat gets a counter like a real one. */
const DIGEST_LENGTH = 8;

const ownId = (text: string): string => `p${digestText(foldKey(text).replace(/ +/g, ' ').trim(), DIGEST_LENGTH)}`;

/**
 * Ids of an article's blocks: the explicit one, else a digest of the folded text, so that inserting a block or mending its
 * spelling of hamzas and marks moves no other. The second block of the same id is called `<id>-2`.
 */
export function assignBlockIds(
  blocks: readonly { readonly text: string; readonly explicitId: string | null }[],
): string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return blocks.map(({ text, explicitId }) => {
    const base = explicitId ?? ownId(text);
    let count = (counts.get(base) ?? 0) + 1;
    let id = count === 1 ? base : `${base}-${count}`;
    while (taken.has(id)) id = `${base}-${++count}`;
    counts.set(base, count);
    taken.add(id);
    return id;
  });
}
