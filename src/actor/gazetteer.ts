import type { Language } from '../language/language.ts';
import type { Actor } from './actor.ts';
import { type NamePattern, toPatterns, toSpellings } from './name-pattern.ts';
import { type Particles, toParticles } from './particles.ts';

/** Names that share their first words share a path; `patterns` are the names that end here. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  readonly patterns: NamePattern[];
}

/** The list of actors, ready to be found in any number of texts. */
export interface Gazetteer {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly root: NameNode;
  readonly particles: Particles;
  /** Other spellings of adjectives of origin, to the one that names are kept under. */
  readonly spellings: ReadonlyMap<string, string>;
}

const createNode = (): NameNode => ({ next: new Map(), patterns: [] });

function addPattern(root: NameNode, words: readonly string[], pattern: NamePattern): void {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? createNode();
    node.next.set(word, next);
    node = next;
  }
  node.patterns.push(pattern);
}

/**
 * Builds the index of all names once: a tree of words with a hash at each step, so that looking at one place of a text
 * takes at most as many steps as the longest name has words, whatever the number of names.
 *
 * @param actors the publication's list; the order does not matter
 * @param languages the languages whose particles and endings may stand on names
 */
export function createGazetteer(actors: readonly Actor[], languages: readonly Language[]): Gazetteer {
  const sorted = [...actors].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const patterns = sorted.flatMap((actor) => toPatterns(actor, languages));
  const oneWordNames = patterns.filter(({ form, words }) => form === 'name' && words.length === 1);
  const spellings = toSpellings(sorted, languages, new Set(oneWordNames.map(({ words }) => words[0] ?? '')));
  const root = createNode();
  for (const pattern of patterns) {
    addPattern(
      root,
      pattern.words.map((word) => spellings.get(word) ?? word),
      pattern,
    );
  }
  return {
    actors: new Map(sorted.map((actor) => [actor.id, actor])),
    root,
    particles: toParticles(languages),
    spellings,
  };
}
