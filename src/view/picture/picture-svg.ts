import type { Direction } from '../layout/figure-data.ts';
import { LANE_HEIGHT_PX, LEAST_HEIGHT_PX } from '../layout/lane-bands.ts';
import type { SetTitle } from '../texts/text-chunk.ts';
import { isolate } from '../words/isolate.ts';
import {
  axisHeight,
  figureFills,
  layoutScene,
  type PictureFigure,
  type PictureScene,
  svgFigure,
} from './figure-svg.ts';
import { element, escapeXml, type TextStyle, textLine } from './svg-text.ts';

/** What stands round the figure. */
export interface PictureWords {
  /** BCP 47 tag of the page, and its direction. */
  readonly locale: string;
  readonly direction: Direction;
  readonly title: SetTitle;
  /** What the reader has chosen, the days that are shown, how many events. */
  readonly facts: readonly string[];
  /** By lane of the index: its name, and the number of its events that are shown. */
  readonly lanes: readonly { readonly name: SetTitle; readonly count: string }[];
  readonly calendars: number;
  /** Where the timeline is published, as a reader would type it. */
  readonly address: string;
  /** Names of fonts as CSS writes them. */
  readonly family: string;
}

/** Width of a picture: what a page or a slide shows without being made smaller. */
export const PICTURE_WIDTH_PX = 1200;
const PAD_PX = 32;
const NAMES_PX = 220;
const HEAD_PX = 84;
const FOOT_PX = 34;
/** Lanes of a picture are higher than those of the page: more labels find room. */
const LANE_PART = 1.25;

const plotWidth = PICTURE_WIDTH_PX - 2 * PAD_PX - NAMES_PX;
const lanesHeightOf = (lanes: number): number => Math.max(LEAST_HEIGHT_PX, lanes * LANE_HEIGHT_PX * LANE_PART);

/** Lays out the figure of a picture. */
export const layoutPicture = (figure: Pick<PictureFigure, 'index' | 'days' | 'direction'>): PictureScene =>
  layoutScene(figure, plotWidth, lanesHeightOf(figure.index.lanes.length));

/** Width in px of a text in a size, from that of a label's title. */
const widthOf = (text: string, size: number, { measure }: PictureFigure): number =>
  (measure(text, 'title') * size) / 12.5;

/** A text cut with an ellipsis where it has no room. */
function cut(text: string, mostPx: number, size: number, figure: PictureFigure): string {
  if (widthOf(text, size, figure) <= mostPx) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size, figure) > mostPx) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

interface Page {
  readonly words: PictureWords;
  readonly figure: PictureFigure;
  /** x of a place that is so far from where lines of the page's language begin. */
  readonly at: (fromStart: number) => number;
  readonly heightPx: number;
}

/** A line that begins where the page's lines do, or ends where they end; its own letters run as they must. */
function line(
  page: Page,
  y: number,
  text: SetTitle | string,
  style: Omit<TextStyle, 'direction' | 'anchor'>,
  isAtEnd = false,
): string {
  const { direction } = page.words;
  const [own, words] = typeof text === 'string' ? [direction, text] : [text.direction, text.text];
  const x = page.at(isAtEnd ? PICTURE_WIDTH_PX - PAD_PX : PAD_PX);
  const isStart = (own === direction) !== isAtEnd;
  return textLine(
    x,
    y,
    { ...style, direction: own, anchor: isStart ? 'start' : 'end' },
    escapeXml(isolate(words, own)),
  );
}

function head(page: Page): string {
  const { words, figure } = page;
  const title = { ...words.title, text: cut(words.title.text, PICTURE_WIDTH_PX - 2 * PAD_PX, 26, figure) };
  const facts = cut(words.facts.map((fact) => isolate(fact)).join('  ·  '), PICTURE_WIDTH_PX - 2 * PAD_PX, 14, figure);
  return (
    line(page, PAD_PX + 22, title, { size: 26, weight: 700, fill: figure.colors.ink }) +
    line(page, PAD_PX + 48, facts, { size: 14, weight: 400, fill: figure.colors.soft })
  );
}

/** One lane's swatch, name and count, on a line of their own beside its marks. */
function lane(page: Page, number: number, y: number): string {
  const { words, figure, at } = page;
  const { name, count } = words.lanes[number] as PictureWords['lanes'][number];
  const { colors } = figure;
  const swatch = element('rect', {
    x: Math.min(at(PAD_PX), at(PAD_PX + 10)),
    y: y - 9,
    width: 10,
    height: 10,
    rx: 3,
    fill: colors.tones[figure.tones[number] ?? 0] ?? colors.soft,
  });
  const shown = cut(name.text, NAMES_PX - 44 - widthOf(count, 12, figure), 13, figure);
  const anchor = name.direction === words.direction ? 'start' : 'end';
  const style: TextStyle = { size: 13, weight: 500, fill: colors.ink, direction: name.direction, anchor };
  const end: TextStyle = { size: 12, weight: 400, fill: colors.soft, direction: words.direction, anchor: 'end' };
  return (
    swatch +
    textLine(at(PAD_PX + 18), y, style, escapeXml(isolate(shown, name.direction))) +
    textLine(at(PAD_PX + NAMES_PX - 12), y, end, escapeXml(isolate(count)))
  );
}

function lanes(page: Page, { frame }: PictureScene): string {
  const lines = frame.bands.map((band) => (frame.bars === null ? band.line + 4 : band.top + band.heightPx - 8));
  return page.words.lanes.map((_, number) => lane(page, number, HEAD_PX + (lines[number] ?? 0))).join('');
}

function foot(page: Page): string {
  const { words, figure, heightPx } = page;
  const style = { size: 12, weight: 400, fill: figure.colors.soft };
  return line(page, heightPx - 18, { text: words.address, lang: '', direction: 'ltr' }, style, true);
}

/**
 * The figure as a picture of its own: title, what is shown, lanes' names, marks, labels, axis, and where it was published. Text stays
 * text, in the page's fonts or those that a reader has in their place.
 */
export function svgPicture(scene: PictureScene, figure: PictureFigure, words: PictureWords): string {
  const heightPx = Math.ceil(HEAD_PX + scene.view.heightPx + axisHeight(words.calendars) + FOOT_PX);
  const isMirrored = words.direction === 'rtl';
  const at = (fromStart: number): number => (isMirrored ? PICTURE_WIDTH_PX - fromStart : fromStart);
  const page: Page = { words, figure, at, heightPx };
  const left = isMirrored ? PAD_PX : PAD_PX + NAMES_PX;
  const content = [
    element('title', {}, escapeXml([words.title.text, ...words.facts].join(' · '))),
    figureFills(figure),
    element('rect', { width: PICTURE_WIDTH_PX, height: heightPx, fill: figure.colors.paper }),
    head(page),
    lanes(page, scene),
    element('svg', { x: left, y: HEAD_PX, width: plotWidth, height: heightPx - HEAD_PX }, svgFigure(scene, figure)),
    foot(page),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xml:lang': words.locale,
    width: PICTURE_WIDTH_PX,
    height: heightPx,
    viewBox: `0 0 ${PICTURE_WIDTH_PX} ${heightPx}`,
    'font-family': words.family,
    role: 'img',
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', attributes, content.join(''))}\n`;
}
