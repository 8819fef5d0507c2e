import type { Actor, ActorNames } from './actor.ts';

const unite = (first: readonly string[], second: readonly string[]): readonly string[] => [
  ...new Set([...first, ...second]),
];

/** The publication's names first, the displayed one among them; then what is known besides. */
function mergeNames(listed: ActorNames | undefined, known: ActorNames): ActorNames {
  if (listed === undefined) return known;
  const display = listed.display ?? listed.names[0] ?? known.display ?? known.names[0];
  return {
    names: unite(listed.names, known.names),
    demonyms: unite(listed.demonyms, known.demonyms),
    anaphors: unite(listed.anaphors, known.anaphors),
    guarded: known.guarded ?? [],
    ...(display === undefined ? {} : { display }),
  };
}

function mergeActor(listed: Actor, known: Actor): Actor {
  const names = Object.entries(known.names).map(([tag, each]) => [tag, mergeNames(listed.names[tag], each)]);
  return { ...listed, names: { ...listed.names, ...Object.fromEntries(names) } };
}

/** A built-in actor that is part of one whose place was taken. */
function withRenamed(known: Actor, renames: ReadonlyMap<string, string>): Actor {
  if (known.parent === null || renames.size === 0) return known;
  const rename = (id: string): string => renames.get(id) ?? id;
  return { ...known, parent: rename(known.parent), suppress: known.suppress.map(rename) };
}

/**
 * Joins the publication's actors with the built-in ones. An actor of the publication takes the place of the built-in one of
 * its id, or whose name it bears: its type, parent and displayed name stand, and the built-in names serve it too.
 *
 * @param renames ids of built-in actors to those that took their place
 */
export function mergeActors(
  listed: readonly Actor[],
  builtIn: readonly Actor[],
  renames: ReadonlyMap<string, string>,
): Actor[] {
  const merged = new Map(listed.map((actor) => [actor.id, actor]));
  const rename = (id: string): string => renames.get(id) ?? id;
  for (const known of builtIn) {
    const own = merged.get(rename(known.id));
    if (own !== undefined) merged.set(own.id, mergeActor(own, known));
    else merged.set(known.id, withRenamed(known, renames));
  }
  return [...merged.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
