import { escapeHtml } from '../../text/escape-html.ts';
import { readAddress, writeAddress } from './view-state.ts';

/** Where the parts of an embedded timeline are, as whole addresses. */
export interface EmbedPlace {
  /** The page to embed. */
  readonly page: string;
  /** The script of the element. */
  readonly script: string;
  /** The whole timeline, for readers whose browser shows neither. */
  readonly whole: string;
  readonly title: string;
  /** The actor that the page is about, or null. */
  readonly within: string | null;
}

/** Height of an iframe, which can't follow what it shows without a script of the page that holds it. */
const FRAME_HEIGHT_PX = 640;

/** The address of the embedded timeline for what a reader has chosen; an actor's page shows that actor beside what is chosen. */
function withChoices({ page, within }: EmbedPlace, search: string, hash: string): string {
  const state = readAddress(search, hash);
  if (within === null) return page + writeAddress(state);
  const actors = [within, ...state.actors.filter((id) => id !== within)];
  return page + writeAddress({ ...state, actors, isAll: state.isAll || actors.length > 1 });
}

/**
 * The HTML that embeds a timeline: as an iframe, and as an element that grows with what it shows. The script is no module,
 * which a site would have to allow other sites to load.
 */
export function embedCode(
  place: EmbedPlace,
  search: string,
  hash: string,
): { readonly frame: string; readonly element: string } {
  const [src, title] = [withChoices(place, search, hash), place.title].map(escapeHtml);
  return {
    frame: `<iframe src="${src}" title="${title}" width="100%" height="${FRAME_HEIGHT_PX}" style="border: 0" loading="lazy"></iframe>`,
    element: `<script async src="${escapeHtml(place.script)}"></script>\n<sanad-timeline src="${src}"><a href="${escapeHtml(place.whole)}">${title}</a></sanad-timeline>`,
  };
}
