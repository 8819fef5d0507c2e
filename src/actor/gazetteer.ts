import type { Language } from '../language/language.ts';
import type { Actor } from './actor.ts';
import { listBuiltInActors, listStates } from './built-in-actors.ts';
import { followNames, type NameTrees } from './follow-names.ts';
import { mergeActors } from './merge-actors.ts';
import { type NamePattern, readName, toPatterns, toSpellings } from './name-pattern.ts';
import { addPattern, createNode } from './name-tree.ts';
import { type Particles, toParticles } from './particles.ts';
import { addBodies, createFillers } from './state-bodies.ts';

/** The list of actors, ready to be found in any number of texts. */
export interface Gazetteer extends NameTrees {
  /** The publication's actors and the built-in ones. */
  readonly actors: ReadonlyMap<string, Actor>;
  /** Ids of the publication's own actors: of two names written alike, theirs wins. */
  readonly listed: ReadonlySet<string>;
  /** Built-in actors whose place one of the publication's took. */
  readonly renames: ReadonlyMap<string, string>;
  readonly particles: Particles;
  /** Words that some name begins with, in every spelling: most words of a text need no second look. */
  readonly firstWords: ReadonlySet<string>;
  /** Words right before a guarded name that show it to be one, in a script without capitals. */
  readonly introducers: ReadonlySet<string>;
  /** Words that begin a sentence with a capital and are part of no name. */
  readonly openers: ReadonlySet<string>;
}

/** The actor of a phrase that holds a name and means none; it is found, and dropped. */
export const DECOY = '';

function toDecoys(languages: readonly Language[]): NamePattern[] {
  return languages.flatMap(({ actors }) =>
    actors.decoys.map((decoy) => ({ actor: DECOY, form: 'name' as const, guarded: false, ...readName(decoy) })),
  );
}

/** Whether a publication's actor that bears a built-in actor's full name is that actor: a person is not the state named alike. */
function takesPlace(listed: Actor, known: Actor | undefined): known is Actor {
  if (known === undefined || listed.generic) return false;
  return known.type === listed.type || (known.type !== 'state' && listed.type !== 'person');
}

/** Built-in actors that the publication lists under an id of its own. */
function findRenames(listed: readonly Actor[], builtIn: readonly Actor[], trees: NameTrees): Map<string, string> {
  const known = new Map(builtIn.map((actor) => [actor.id, actor]));
  const own = new Set(listed.map(({ id }) => id));
  const renames = new Map<string, string>();
  for (const actor of listed)
    for (const name of Object.values(actor.names).flatMap(({ names }) => names)) {
      const { words } = readName(name);
      for (const { place, to, state } of followNames(
        0,
        (at) => words[at],
        trees,
        () => true,
      ))
        for (const pattern of to === words.length ? place.patterns : []) {
          const id = state + pattern.actor;
          if (pattern.form === 'name' && !own.has(id) && !renames.has(id) && takesPlace(actor, known.get(id)))
            renames.set(id, actor.id);
        }
    }
  return renames;
}

function listFirstWords({ root, fillers, spellings }: NameTrees): Set<string> {
  const first = new Set([root, ...fillers.values()].flatMap(({ next }) => [...next.keys()]));
  for (const [spelling, word] of spellings) if (first.has(word)) first.add(spelling);
  return first;
}

/**
 * Builds the index of all names once: a tree of words with a hash at each step, so that looking at one place of a text
 * takes at most as many steps as the longest name has words, whatever the number of names.
 *
 * @param actors the publication's list; the order does not matter
 * @param languages the languages whose particles and endings may stand on names, and whose built-in actors are known
 */
export function createGazetteer(actors: readonly Actor[], languages: readonly Language[]): Gazetteer {
  const listed = [...actors].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const builtIn = listBuiltInActors(languages);
  const [listedPatterns, builtInPatterns] = [toPatterns(listed, languages), toPatterns(builtIn, languages)];
  const names = [...listedPatterns, ...builtInPatterns].filter(
    ({ form, words }) => form === 'name' && words.length === 1,
  );
  const spellings = toSpellings([...listed, ...builtIn], languages, new Set(names.map(({ words }) => words[0] ?? '')));
  const spell = (word: string): string => spellings.get(word) ?? word;
  const root = createNode();
  const addAll = (patterns: readonly NamePattern[]): void => {
    for (const pattern of patterns) addPattern(root, pattern.words.map(spell), pattern);
  };
  addAll([...builtInPatterns, ...toDecoys(languages)]);
  addBodies(root, languages, spell);
  const trees: NameTrees = { root, fillers: createFillers(listStates(languages, false), languages, spell), spellings };
  const renames = findRenames(listed, builtIn, trees);
  addAll(listedPatterns);
  return {
    ...trees,
    actors: new Map(mergeActors(listed, builtIn, renames).map((actor) => [actor.id, actor])),
    listed: new Set(listed.map(({ id }) => id)),
    renames,
    particles: toParticles(languages),
    firstWords: listFirstWords(trees),
    introducers: new Set(languages.flatMap((language) => language.actors.introducers)),
    openers: new Set(languages.flatMap(({ sentences }) => (sentences.openers ?? []).map((word) => word.toLowerCase()))),
  };
}
