import { z } from 'zod';
import { ACTOR_ID } from '../actor/actor-id.ts';

const id = z.string().min(1).max(200);
const tag = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/);
const words = z.string().trim().min(1).max(2000);
const titles = z.record(tag, words);

/** Entries of edits.yaml that the desk writes; the fields are those of the file. */
const entry = z.union([
  z.strictObject({ hide: id }),
  z.strictObject({ approve: id }),
  z.strictObject({ pin: id }),
  z.strictObject({ split: id }),
  z.strictObject({ retitle: id, titles }),
  z.strictObject({ redate: id, date: words.nullable() }),
  z.strictObject({ actors: id, add: z.array(id).optional(), remove: z.array(id).optional() }),
  z.strictObject({ merge: id, with: z.array(id).min(1) }),
]);

const actor = z.strictObject({
  id: z.string().regex(ACTOR_ID),
  type: words,
  parent: id.optional(),
  names: z.record(tag, z.array(words).min(1)),
});

const digest = z.string();

/** What the desk's page asks of its server, with the digest of the file as the page knows it. */
export const requests = {
  decide: z.strictObject({ digest, entries: z.array(entry).min(1).max(50) }),
  actor: z.strictObject({ digest, actor }),
  undo: z.strictObject({ digest }),
} as const;

export type RequestName = keyof typeof requests;
export type DecideRequest = z.output<typeof requests.decide>;
export type ActorRequest = z.output<typeof requests.actor>;
export type UndoRequest = z.output<typeof requests.undo>;
