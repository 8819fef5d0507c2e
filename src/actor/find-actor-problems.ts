import type { Actor } from './actor.ts';
import { readName } from './name-pattern.ts';

/** What is wrong with a list of actors, in facts; `build/` words it with file and line. */
export interface ActorProblem {
  readonly kind:
    | 'same-id'
    | 'missing-parent'
    | 'missing-affiliation'
    | 'missing-suppressed'
    | 'parent-cycle'
    | 'same-alias'
    | 'unusable-alias';
  readonly actor: string;
  /** The other actor that is meant, listed or not. */
  readonly other?: string;
  readonly alias?: string;
}

function findRepeatedIds(actors: readonly Actor[]): ActorProblem[] {
  const seen = new Set<string>();
  return actors.flatMap(({ id }) => {
    if (seen.has(id)) return [{ kind: 'same-id' as const, actor: id }];
    seen.add(id);
    return [];
  });
}

function findMissing(actors: readonly Actor[], isKnown: (id: string) => boolean): ActorProblem[] {
  const ids = new Set(actors.map(({ id }) => id));
  return actors.flatMap((actor) => {
    const named: [ActorProblem['kind'], string | null][] = [
      ['missing-parent', actor.parent],
      ['missing-affiliation', actor.affiliation],
      ...actor.suppress.map((id): [ActorProblem['kind'], string] => ['missing-suppressed', id]),
    ];
    return named.flatMap(([kind, other]) =>
      other === null || ids.has(other) || isKnown(other) ? [] : [{ kind, actor: actor.id, other }],
    );
  });
}

/** One problem for each circle of parents, told at its first actor by the list's order. */
function findCycles(actors: readonly Actor[]): ActorProblem[] {
  const parents = new Map(actors.map(({ id, parent }) => [id, parent]));
  const done = new Set<string>();
  return actors.flatMap(({ id }) => {
    const path = new Set<string>();
    let at: string | null = id;
    while (at !== null && !done.has(at) && !path.has(at)) {
      path.add(at);
      at = parents.get(at) ?? null;
    }
    const closes = at !== null && path.has(at);
    for (const seen of path) done.add(seen);
    return closes && at !== null ? [{ kind: 'parent-cycle' as const, actor: at, other: parents.get(at) ?? at }] : [];
  });
}

/** Full names that two actors share, once for each pair, and names without any word to look for. */
function findAliasProblems(actors: readonly Actor[]): ActorProblem[] {
  const owners = new Map<string, string>();
  const told = new Set<string>();
  const check = (actor: string, alias: string): ActorProblem[] => {
    const { words } = readName(alias);
    if (words.length === 0) return [{ kind: 'unusable-alias', actor, alias }];
    const key = words.join(' ');
    const other = owners.get(key) ?? actor;
    owners.set(key, other);
    const pair = JSON.stringify([actor, other, key]);
    if (other === actor || told.has(pair)) return [];
    told.add(pair);
    return [{ kind: 'same-alias', actor, other, alias }];
  };
  return actors.flatMap((actor) =>
    Object.values(actor.names).flatMap((names) => names.names.flatMap((alias) => check(actor.id, alias))),
  );
}

/**
 * Checks a list of actors: ids used twice, parents, affiliations and suppressed actors that are not listed, circles of
 * parents, full names of two actors, names without a word. Empty where all is well.
 *
 * @param isKnown whether an id that is not listed names an actor all the same: a built-in one
 */
export function findActorProblems(
  actors: readonly Actor[],
  isKnown: (id: string) => boolean = () => false,
): ActorProblem[] {
  const checks = [findRepeatedIds, (all: readonly Actor[]) => findMissing(all, isKnown), findCycles, findAliasProblems];
  return checks.flatMap((find) => find(actors));
}
