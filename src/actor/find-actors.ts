import type { SourceDocument } from '../document/source-document.ts';
import type { ActorMention } from './actor.ts';
import type { Gazetteer } from './gazetteer.ts';
import { matchNames, type NameMatch } from './match-names.ts';

/** A match in its block, before it is known whom a short form stands for. */
interface BlockMatch extends NameMatch {
  readonly block: number;
}

/** Of the actors that a short form may stand for, the one last named in full. */
function lastNamed(actors: readonly string[], namedAt: ReadonlyMap<string, number>): string | null {
  const named = actors.filter((actor) => namedAt.has(actor));
  return named.reduce<string | null>(
    (last, actor) => (last === null || (namedAt.get(actor) ?? -1) > (namedAt.get(last) ?? -1) ? actor : last),
    null,
  );
}

/** Gives each short form («المرصد», a family name) to the actor of its that was last named in full; else drops it. */
function resolveAnaphors(matches: readonly BlockMatch[]): ActorMention[] {
  const namedAt = new Map<string, number>();
  return matches.flatMap(({ block, start, end, form, actors }, position) => {
    const actor = form === 'anaphor' ? lastNamed(actors, namedAt) : (actors[0] ?? null);
    if (actor === null) return [];
    if (form === 'name') namedAt.set(actor, position);
    return [{ block, start, end, actor, form }];
  });
}

/**
 * Finds where the actors of the list are named in an article, in order of its text. Names, adjectives of origin and short
 * forms are told apart by `form`; mentions never overlap.
 */
export function findActors(document: SourceDocument, gazetteer: Gazetteer): ActorMention[] {
  const matches = document.blocks.flatMap((block, index) =>
    matchNames(block.text, gazetteer).map((match) => ({ ...match, block: index })),
  );
  return resolveAnaphors(matches);
}
