import { layoutCells } from '../layout/cells.ts';
import type { Direction } from '../layout/figure-data.ts';
import type { FigureIndex } from '../layout/figure-index.ts';
import { type LabelWords, labelCandidates, layoutLabels, type PlacedLabel } from '../layout/figure-labels.ts';
import {
  barHeight,
  type DensityBars,
  type FigureFrame,
  type FigureItem,
  type FigureView,
  layoutFrame,
} from '../layout/figure-layout.ts';
import type { MeasureText } from '../layout/labels.ts';
import { AXIS_HEIGHT_PX, DENSE_LABEL_PX, denseBands, type LaneBand, SECOND_CALENDAR_PX } from '../layout/lane-bands.ts';
import type { Tick } from '../layout/ticks.ts';
import { createTimeScale, dayToPx, type TimeScale } from '../layout/time-scale.ts';
import { isolate } from '../words/isolate.ts';
import { type MarkInk, svgMark, toneFills } from './svg-marks.ts';
import { element, escapeXml, textLine } from './svg-text.ts';

/** Colors of a picture, each as CSS writes it. */
export interface PictureColors {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly lineStrong: string;
  /** By tone, the quiet one first. */
  readonly tones: readonly string[];
}

/** A stretch of the figure as numbers and words; nothing of it depends on a page. */
export interface PictureFigure {
  readonly index: FigureIndex;
  /** First day and the day after the last. */
  readonly days: readonly [number, number];
  /** Of time: the page's, or against it where the reader flipped it. */
  readonly direction: Direction;
  /** By lane of the index. */
  readonly tones: readonly number[];
  readonly colors: PictureColors;
  readonly measure: MeasureText;
  /** Null for an event whose words have not come. */
  readonly labelOf: (event: number) => LabelWords | null;
  /** 0 to 1. */
  readonly salienceOf: (event: number) => number;
  /** A tick's words, one for each calendar. */
  readonly tickWords: (tick: Tick) => readonly string[];
  /** What a chip says of so many events. */
  readonly chipWords: (count: number) => string;
}

/** Kept free at either end of time, so that marks there are whole. */
const INSET_PX = 26;
/** Under the columns, as on the canvas. */
const FOOT_PX = 4;
/** Labels that could have room. */
const MOST_LABELS = 60;

/** What a picture of the figure is made of, before its words have come. */
export interface PictureScene {
  readonly view: FigureView;
  readonly frame: FigureFrame;
  readonly items: readonly FigureItem[];
}

/** Lays the figure out for a picture of a width and height, the axis apart. */
export function layoutScene(
  { index, days, direction }: Pick<PictureFigure, 'index' | 'days' | 'direction'>,
  widthPx: number,
  heightPx: number,
): PictureScene {
  const scale = createTimeScale(days, widthPx, direction, INSET_PX);
  const view: FigureView = { scale, widthPx, heightPx, hasLanes: true };
  const frame = layoutFrame(index, view);
  return { view, frame, items: frame.bars === null ? frame.items : layoutCells(index, view, frame.bands) };
}

/** Events whose words the picture needs. */
export const eventsOfScene = ({ items }: PictureScene, salienceOf: (event: number) => number): number[] =>
  labelCandidates(items, salienceOf, MOST_LABELS).map(({ lead }) => lead);

/** Height of the axis under the lanes. */
export const axisHeight = (calendars: number): number => AXIS_HEIGHT_PX + (calendars > 1 ? SECOND_CALENDAR_PX : 0);

function svgLines(bands: readonly LaneBand[], isDense: boolean, widthPx: number, line: string): string {
  const d = bands.map(
    (band) => `M0 ${Math.round(isDense ? band.top + band.heightPx - FOOT_PX : band.line) + 0.5}H${widthPx}`,
  );
  return element('path', { d: d.join(''), stroke: line });
}

/** The columns of one lane as one path. */
function svgBars(bars: DensityBars, scale: TimeScale, band: LaneBand, lane: number, fill: string): string {
  const base = Math.round(band.top + band.heightPx - FOOT_PX);
  const most = band.heightPx - DENSE_LABEL_PX - FOOT_PX;
  const width = scale.pxPerDay * bars.bins.stepDays;
  const first = dayToPx(scale, bars.bins.firstDay);
  const parts = Array.from({ length: bars.bins.count }, (_, bin) => {
    const height = Math.round(barHeight(bars, [lane], bin) * most * 2) / 2;
    const [a, b] = [first + bin * width, first + (bin + 1) * width].map(Math.round) as [number, number];
    return height <= 0 ? '' : `M${Math.min(a, b)} ${base}v${-Math.max(1, height)}h${Math.abs(b - a)}V${base}z`;
  });
  return element('path', { d: parts.join(''), fill });
}

function svgTicks(ticks: readonly Tick[], y: number, { colors, tickWords }: PictureFigure): string {
  const mark = ticks.map(({ x }) => `M${Math.round(x) + 0.5} ${y + 2}v5`).join('');
  const words = ticks.flatMap((tick) =>
    tickWords(tick).map((text, at) =>
      textLine(
        tick.x,
        y + 21 + 15 * at,
        { size: at === 0 ? 12 : 11, weight: 400, fill: colors.soft, direction: 'ltr', anchor: 'middle' },
        escapeXml(isolate(text)),
      ),
    ),
  );
  return element('path', { d: mark, stroke: colors.lineStrong }) + words.join('');
}

function svgLabel(label: PlacedLabel, { ink, soft, lineStrong }: PictureColors): string {
  const end = Math.max(label.y + 5, label.row === 0 ? label.y + 7 : label.leaderEnd);
  const leader = element('line', { x1: label.cx, x2: label.cx, y1: label.y + 5, y2: end, stroke: lineStrong });
  const title = element('tspan', {}, escapeXml(isolate(label.title, label.direction)));
  const note =
    label.note === ''
      ? ''
      : element(
          'tspan',
          { 'font-size': 11, 'font-weight': 400, fill: soft },
          escapeXml(`\u00a0 ${isolate(label.note)}`),
        );
  const style = {
    size: 12.5,
    weight: 500,
    fill: ink,
    direction: label.direction,
    anchor: 'middle',
    widthPx: label.width,
  } as const;
  return leader + textLine(label.x + label.width / 2, label.y, style, title + note);
}

function labelsOf({ frame, items, view }: PictureScene, figure: PictureFigure): PlacedLabel[] {
  return layoutLabels(items, {
    widthPx: view.widthPx,
    bands: frame.bars === null ? frame.bands : denseBands(frame.bands),
    measure: figure.measure,
    wordsOf: figure.labelOf,
    salienceOf: figure.salienceOf,
    labelled: new Set(),
  });
}

function inkOf(lane: number, { tones, colors }: PictureFigure): MarkInk {
  const number = tones[lane] ?? 0;
  return { tone: colors.tones[number] ?? colors.soft, number, paper: colors.paper, quiet: colors.lineStrong };
}

/** Fills that marks refer to; they stand once in a picture. */
export const figureFills = ({ tones, colors }: PictureFigure): string =>
  element('defs', {}, [...new Set(tones)].map((tone) => toneFills(colors.tones[tone] ?? colors.soft, tone)).join(''));

/** Lanes' lines, marks or columns, labels and axis, as SVG from (0, 0): what the page's canvas and SVG show together. */
export function svgFigure(scene: PictureScene, figure: PictureFigure): string {
  const { frame, view } = scene;
  const { bars, bands } = frame;
  const columns =
    bars === null ? [] : bands.map((band, lane) => svgBars(bars, view.scale, band, lane, inkOf(lane, figure).tone));
  const marks = frame.items.map((item) => svgMark(item, figure.chipWords(item.count), inkOf(item.lane, figure)));
  return [
    svgLines(bands, bars !== null, view.widthPx, figure.colors.line),
    ...columns,
    ...marks,
    ...labelsOf(scene, figure).map((label) => svgLabel(label, figure.colors)),
    svgTicks(frame.ticks, view.heightPx, figure),
  ].join('');
}
