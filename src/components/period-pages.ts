import type { Publication } from '../build/publication.ts';
import type { PageIndex } from './column-model.ts';

/** The static pages by year and month; a publication that the front page lists whole has none. */
export function periodPages(_publication: Publication): PageIndex {
  return { pages: [''], pageOf: () => 0 };
}
