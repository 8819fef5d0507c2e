import { prepareFigure } from './draw/draw-figure.ts';
import { type FigureParts, NARROW } from './figure-controller.ts';
import { FigureLanes } from './figure-lanes.ts';
import type { FigureModel } from './figure-model.ts';
import { FigurePicture } from './figure-picture.ts';
import { FigureTitles } from './figure-titles.ts';
import { layoutCells } from './layout/cells.ts';
import type { FigureView } from './layout/figure-layout.ts';
import { type Outline, readOutline } from './layout/outline.ts';
import { createTimeScale, daysBetween, INSET_PX } from './layout/time-scale.ts';
import type { PageWords } from './page-words.ts';
import { EMPTY_STATE, readAddress } from './state/view-state.ts';
import { NO_DENSITY, StripPicture } from './strip-picture.ts';
import { firstTexts, type ServedData } from './texts/timeline-data.ts';

/** True where the page opens as it opens for those who ask for nothing. */
export function asksForNothing({ within }: PageWords): boolean {
  return within === null && JSON.stringify(readAddress(location.search, location.hash)) === JSON.stringify(EMPTY_STATE);
}

/**
 * Draws what the page opens with, before the columns have come; the figure that is made of those draws the same again, and
 * takes hands and keys. Nothing on a screen of another width than the outline is made for.
 */
export function drawFirstPicture(outline: Outline, data: ServedData, words: PageWords, parts: FigureParts): void {
  const { locale, direction, figure } = words;
  const { actors, labels } = data.first;
  const { index, total, members } = readOutline(outline);
  const widthPx = parts.svg.clientWidth;
  if (widthPx < outline.widths[0] || widthPx > outline.widths[1]) return;
  const names = { actors, outlets: [], statuses: [], kinds: [], stances: [], pages: [] };
  const model: FigureModel = { columns: index.columns, names, labels, texts: firstTexts(data), locale, direction };
  const titles = new FigureTitles(model, figure);
  const picture = new FigurePicture(parts, model, titles);
  const lanes = new FigureLanes(parts.laneNames, model, figure, null);
  lanes.choose(index, NO_EVENTS, [], members);
  const scale = createTimeScale(outline.opening ?? outline.whole, widthPx, direction, INSET_PX);
  const days = daysBetween(scale, INSET_PX, widthPx - INSET_PX);
  const hasLanes = !matchMedia(NARROW).matches;
  const view: FigureView = { scale, widthPx, heightPx: picture.heightPx, hasLanes, headPx: 0 };
  const strip = new StripPicture(parts.strip, outline.whole, locale);
  strip.draw(total, NO_DENSITY, direction, picture.palette);
  strip.showWindow(days, true);
  prepareFigure(parts.svg, figure.label, 'figure-help');
  const frame = picture.drawFrame(index, view, lanes.tones, false);
  picture.drawLabels(layoutCells(index, view, frame.bands), frame, widthPx);
  lanes.draw(frame, days, outline.opening === null, hasLanes);
}

const NO_EVENTS = new Uint8Array(0);
