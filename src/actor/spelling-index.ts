import { DECOY, type Gazetteer } from './gazetteer.ts';
import type { NamePattern } from './name-pattern.ts';
import type { NameNode } from './name-tree.ts';

/** Shorter words have too many neighbors: a letter more or less is another word. */
export const SHORTEST_MISSPELLED = 7;
/** Letters that a name has in all before a typo in it is looked for. */
export const SHORTEST_NAME = 8;

/** Words of names, each kept under itself and under every form that lacks one of its letters. */
export interface SpellingIndex {
  /** All words that any name holds: these are no typos. */
  readonly known: ReadonlySet<string>;
  readonly byDeletion: ReadonlyMap<string, readonly string[]>;
}

/** The word without one of its inner letters, each such form once: what endings and particles change is no typo. */
function withoutOneLetter(word: string): string[] {
  const forms = new Set<string>();
  for (let at = 1; at < word.length - 1; at++) forms.add(word.slice(0, at) + word.slice(at + 1));
  return [...forms];
}

const isFull = ({ form, guarded, words, actor }: NamePattern): boolean =>
  form === 'name' && !guarded && actor !== DECOY && words.join('').length >= SHORTEST_NAME;

/** Visits every name of the tree with the words that lead to it. */
function eachWord(
  node: NameNode,
  path: readonly string[],
  visit: (words: readonly string[], isName: boolean) => void,
): void {
  if (path.length > 0) visit(path, node.patterns.some(isFull));
  for (const [word, next] of node.next) eachWord(next, [...path, word], visit);
  for (const next of node.slots.values()) eachWord(next, path, visit);
}

/**
 * Builds the index of words that may be misspelled, once a list: the deletion neighborhood of W. Garbe's SymSpell (2012) for
 * one edit, so that a look-up costs one hash access for each letter of a word, whatever the number of names.
 */
export function createSpellingIndex({ root, spellings }: Gazetteer): SpellingIndex {
  const known = new Set<string>(spellings.keys());
  const misspelled = new Set<string>();
  eachWord(root, [], (words, isName) => {
    known.add(words.at(-1) ?? '');
    if (isName) for (const word of words) if (word.length >= SHORTEST_MISSPELLED) misspelled.add(word);
  });
  const byDeletion = new Map<string, string[]>();
  for (const word of [...misspelled].sort())
    for (const form of [word, ...withoutOneLetter(word)]) {
      const list = byDeletion.get(form);
      if (list) list.push(word);
      else byDeletion.set(form, [word]);
    }
  return { known, byDeletion };
}

/** True where one inner letter more, less or other, or two neighbors that changed places, make one word of the other. */
export function isOneEditApart(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  const isSwapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return isSwapped || restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** The words of names that a word may be a typo of. */
export function findNeighbors(word: string, { byDeletion }: SpellingIndex): string[] {
  if (word.length < SHORTEST_MISSPELLED) return [];
  const near = [word, ...withoutOneLetter(word)].flatMap((form) => byDeletion.get(form) ?? []);
  return [...new Set(near)].filter((other) => isOneEditApart(word, other));
}
