import type { Actor } from '../actor/index.ts';

export async function readActorsOfPublication(): Promise<readonly Actor[]> {
  return [];
}
