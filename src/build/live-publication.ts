import type { Actor } from '../actor/actor.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { AnalyzedArticle } from './analyze-file.ts';

/** A publication as the content loader has read it. */
export interface LoadedPublication {
  readonly timeline: Timeline;
  readonly actors: readonly Actor[];
  readonly editsDigest: string;
  /** By article id. */
  readonly articles: ReadonlyMap<string, AnalyzedArticle>;
}

/**
 * Where the loader of a development server leaves what it has read last. Vite gives the loader and the pages a copy of this
 * module each, in one process; and Astro hands entries from the one to the other through a file, half a second after the last
 * change (`SAVE_DEBOUNCE_MS` in its `mutable-data-store.js`): too long for an editor who waits for a decision to show.
 */
const PLACE = Symbol.for('sanad.live-publication');
const place = globalThis as { [PLACE]?: LoadedPublication };

export function leaveLivePublication(publication: LoadedPublication): void {
  place[PLACE] = publication;
}

/** Null in a build, where nothing changes meanwhile and pages read Astro's store. */
export const livePublication = (): LoadedPublication | null => place[PLACE] ?? null;
