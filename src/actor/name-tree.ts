import type { NamePattern } from './name-pattern.ts';

/** What may fill a gap in a name of a state's body: the state's adjective, or one of its names. */
export type Slot = 'demonym' | 'country';

/** Names that share their first words share a path; `patterns` are the names that end here. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  readonly patterns: NamePattern[];
  /** Where a name of a body goes on once a state's words have filled the gap. */
  readonly slots: Map<Slot, NameNode>;
}

export const createNode = (): NameNode => ({ next: new Map(), patterns: [], slots: new Map() });

/** The node at `key`, made where there is none yet. */
export function nodeAt<Key>(nodes: Map<Key, NameNode>, key: Key): NameNode {
  const known = nodes.get(key) ?? createNode();
  nodes.set(key, known);
  return known;
}

/** Adds a name under its words. */
export function addPattern(root: NameNode, words: readonly string[], pattern: NamePattern): void {
  let node = root;
  for (const word of words) node = nodeAt(node.next, word);
  node.patterns.push(pattern);
}
