import type { Publication } from '../build/publication.ts';

/** Rows of a page of the contents. */
const ROWS = 400;
/** The foot of every page names so many articles; where there are more, it leads to their list. */
export const FOOT_ARTICLES = 40;

/** A page of the list of all articles or of all actors. */
export interface ContentsPage {
  readonly path: string;
  readonly what: 'articles' | 'actors';
  readonly part: number;
  readonly parts: number;
  /** The rows that it lists: half-open. */
  readonly from: number;
  readonly to: number;
}

function pagesOf(what: ContentsPage['what'], count: number): ContentsPage[] {
  const parts = Math.ceil(count / ROWS);
  return Array.from({ length: parts }, (_, index) => ({
    path: `contents/${what}${index === 0 ? '' : `/${index + 1}`}`,
    what,
    part: index + 1,
    parts,
    from: index * ROWS,
    to: Math.min(count, (index + 1) * ROWS),
  }));
}

/** The lists of all articles and of all actors; none where the foot of every page names the articles. */
export function contentsPages({ timeline }: Publication): ContentsPage[] {
  if (timeline.articles.length <= FOOT_ARTICLES) return [];
  return [...pagesOf('articles', timeline.articles.length), ...pagesOf('actors', timeline.actors.length)];
}
