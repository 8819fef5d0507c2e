import type { ActorRequest } from './read-request.ts';

/** A new actor as actors.yaml writes it: names stand under their language's tag, before the rest. */
export function toActorEntry({ id, type, parent, names }: ActorRequest['actor']): Record<string, unknown> {
  return { id, type, ...(parent === undefined ? {} : { parent }), ...names };
}
