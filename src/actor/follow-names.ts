import type { NamePattern } from './name-pattern.ts';
import type { NameNode, Slot } from './name-tree.ts';

/** The trees of names, and how their words are spelled. */
export interface NameTrees {
  readonly root: NameNode;
  /** What fills the gaps in names of states' bodies; the patterns' actors are states. */
  readonly fillers: ReadonlyMap<Slot, NameNode>;
  /** Other spellings of adjectives of origin, to the one that names are kept under. */
  readonly spellings: ReadonlyMap<string, string>;
}

/** Where the words led: before token `to`, the names of `place` end. `state` filled a gap on the way, '' where there was none. */
export interface Arrival {
  readonly place: NameNode;
  readonly to: number;
  readonly state: string;
}

/** The words that are followed: one at each place, undefined after the last. */
type WordAt = (at: number) => string | undefined;

/** Ways to fill a gap with the words from `at`. */
function fillGap(
  slot: Slot,
  at: number,
  wordAt: WordAt,
  trees: NameTrees,
  isWritten: (pattern: NamePattern, from: number) => boolean,
): { readonly state: string; readonly to: number }[] {
  const fills: { state: string; to: number }[] = [];
  let node = trees.fillers.get(slot);
  for (let to = at; node !== undefined; ) {
    const word = wordAt(to++);
    node = word === undefined ? undefined : node.next.get(trees.spellings.get(word) ?? word);
    const state = node?.patterns.find((pattern) => isWritten(pattern, at))?.actor;
    if (state !== undefined) fills.push({ state, to });
  }
  return fills;
}

/**
 * Follows words down the tree of names and tells each place where some name ends. A name has at most one gap, so the work at
 * one place of a text is bounded by the longest name.
 *
 * @param isWritten whether the letters at a place are those of a pattern that fills a gap
 */
export function followNames(
  from: number,
  wordAt: WordAt,
  trees: NameTrees,
  isWritten: (pattern: NamePattern, from: number) => boolean,
): Arrival[] {
  const arrivals: Arrival[] = [];
  const walk = (place: NameNode, to: number, state: string): void => {
    if (place.patterns.length > 0) arrivals.push({ place, to, state });
    const word = wordAt(to);
    if (word === undefined) return;
    const next = place.next.get(trees.spellings.get(word) ?? word);
    if (next !== undefined) walk(next, to + 1, state);
    for (const [slot, after] of place.slots)
      for (const fill of fillGap(slot, to, wordAt, trees, isWritten)) walk(after, fill.to, fill.state);
  };
  walk(trees.root, from, '');
  return arrivals;
}
