import type { ColumnNames } from '../columns/event-columns.ts';

/** A part of a chosen actor, as the filter lists it. */
export interface PartRow {
  /** Number in the columns' names. */
  readonly actor: number;
  /** 0 for a part of a chosen actor, 1 for a part of that. */
  readonly depth: number;
  /** False where it is left out, itself or with a body that it is part of. */
  readonly isIn: boolean;
  /** True where a body that it is part of is left out: then there is nothing to choose. */
  readonly isMoot: boolean;
}

/** The parts of the chosen actors, each under the body it is part of. Ids of actors as the state holds them. */
export function layPartTree(
  actors: ColumnNames['actors'],
  chosen: readonly string[],
  without: readonly string[],
): PartRow[] {
  const parts = Map.groupBy(
    actors.map((_, at) => at),
    (at) => actors[at]?.parent ?? -1,
  );
  const out = new Set(without);
  const seen = new Set<number>();
  const rowsOf = (body: number, depth: number, isMoot: boolean): PartRow[] =>
    (parts.get(body) ?? []).flatMap((actor) => {
      if (seen.has(actor)) return [];
      seen.add(actor);
      const isIn = !isMoot && !out.has(actors[actor]?.id ?? '');
      return [{ actor, depth, isIn, isMoot }, ...rowsOf(actor, depth + 1, !isIn)];
    });
  const isChosen = (at: number): boolean => chosen.includes(actors[at]?.id ?? '');
  const isBelow = (at: number): boolean => {
    const line = new Set<number>();
    for (let body = actors[at]?.parent ?? -1; body >= 0 && !line.has(body); body = actors[body]?.parent ?? -1) {
      if (isChosen(body)) return true;
      line.add(body);
    }
    return false;
  };
  return actors.flatMap((_, at) => (isChosen(at) && !isBelow(at) ? rowsOf(at, 0, false) : []));
}
