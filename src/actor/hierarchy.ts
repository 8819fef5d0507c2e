/** What the hierarchy needs of an actor; a `TimelineActor` serves too. */
export interface HierarchyActor {
  readonly id: string;
  readonly parent: string | null;
}

/**
 * Each actor's ancestors, nearest first. Parents that are not listed are left out; a circle ends where it would close.
 */
export function ancestorsOf(actors: readonly HierarchyActor[]): ReadonlyMap<string, readonly string[]> {
  const parents = new Map(actors.map(({ id, parent }) => [id, parent]));
  const climb = (id: string): string[] => {
    const seen = new Set([id]);
    let parent = parents.get(id) ?? null;
    while (parent !== null && parents.has(parent) && !seen.has(parent)) {
      seen.add(parent);
      parent = parents.get(parent) ?? null;
    }
    return [...seen].slice(1);
  };
  return new Map(actors.map(({ id }) => [id, climb(id)]));
}

/** The given actors and all that are part of them: a filter by a state includes its forces. */
export function withDescendants(ids: Iterable<string>, actors: readonly HierarchyActor[]): Set<string> {
  const wanted = new Set(ids);
  const below = [...ancestorsOf(actors)].filter(([, ancestors]) => ancestors.some((ancestor) => wanted.has(ancestor)));
  return new Set([...wanted, ...below.map(([id]) => id)]);
}
