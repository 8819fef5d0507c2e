import type { Actor } from '../actor/index.ts';
import { contentRoot } from '../build/content-root.ts';
import { readSettings } from '../build/read-publication.ts';

/** The actors of the publication folder; none where it lists none, which for articles of standard input is no mistake. */
export async function readActorsOfPublication(folder?: string): Promise<readonly Actor[]> {
  return (await readSettings(contentRoot(folder))).actors;
}
