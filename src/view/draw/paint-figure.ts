import { barHeight, type DensityBars, type FigureFrame, type FigureItem } from '../layout/figure-layout.ts';
import { DENSE_LABEL_PX, type LaneBand } from '../layout/lane-bands.ts';
import { dayToPx, type TimeScale } from '../layout/time-scale.ts';
import { clearCanvas } from './canvas.ts';
import { type Ink, paintCluster, paintMark } from './paint-marks.ts';
import type { Palette } from './palette.ts';

/** What the canvas is painted with. */
export interface Paints {
  readonly palette: Palette;
  readonly family: string;
  readonly hasLanes: boolean;
  /** By lane of the index. */
  readonly tones: readonly number[];
  /** The lane of an event, where lanes share one line. */
  readonly laneOf: (event: number) => number;
  /** What a chip says of so many events. */
  readonly count: (n: number) => string;
}

/** Under the columns. */
const FOOT_PX = 4;

function inkOf(item: FigureItem, paints: Paints): Ink {
  const lane = paints.hasLanes ? item.lane : paints.laneOf(item.lead);
  const tone = paints.tones[lane] ?? 0;
  return { tone: paints.palette.tones[tone] ?? paints.palette.soft, palette: paints.palette, family: paints.family };
}

function paintLines(
  context: CanvasRenderingContext2D,
  bands: readonly LaneBand[],
  isDense: boolean,
  widthPx: number,
  { line }: Palette,
): void {
  context.fillStyle = line;
  for (const band of bands) {
    const y = isDense ? band.top + band.heightPx - FOOT_PX : band.line;
    context.fillRect(0, Math.round(y), widthPx, 1);
  }
}

function paintLaneBars(
  context: CanvasRenderingContext2D,
  bars: DensityBars,
  scale: TimeScale,
  band: LaneBand,
  lanes: readonly number[],
): void {
  const base = Math.round(band.top + band.heightPx - FOOT_PX);
  const most = band.heightPx - DENSE_LABEL_PX - FOOT_PX;
  const width = scale.pxPerDay * bars.bins.stepDays;
  const gap = Math.abs(width) > 6 ? 1 : 0;
  const first = dayToPx(scale, bars.bins.firstDay);
  for (let bin = 0; bin < bars.bins.count; bin++) {
    const height = Math.round(barHeight(bars, lanes, bin) * most * 2) / 2;
    if (height <= 0) continue;
    // On whole pixels: a canvas fills those many times faster, and columns have no blurred edges.
    const [a, b] = [Math.round(first + bin * width), Math.round(first + (bin + 1) * width)];
    context.fillRect(Math.min(a, b), base - Math.max(1, height), Math.abs(b - a) - gap, Math.max(1, height));
  }
}

function paintBars(
  context: CanvasRenderingContext2D,
  bars: DensityBars,
  scale: TimeScale,
  bands: readonly LaneBand[],
  paints: Paints,
): void {
  bands.forEach((band, at) => {
    const lanes = paints.hasLanes ? [at] : [...paints.tones.keys()];
    const tone = paints.hasLanes ? (paints.tones[at] ?? 0) : 0;
    context.fillStyle = paints.palette.tones[tone] ?? paints.palette.soft;
    paintLaneBars(context, bars, scale, band, lanes);
  });
}

/** Paints one frame: lanes' lines, then columns or marks. */
export function paintFigure(
  canvas: HTMLCanvasElement,
  frame: FigureFrame,
  scale: TimeScale,
  size: { readonly widthPx: number; readonly heightPx: number },
  paints: Paints,
): void {
  const context = clearCanvas(canvas, size.widthPx, size.heightPx);
  if (context === null) return;
  paintLines(context, frame.bands, frame.bars !== null, size.widthPx, paints.palette);
  if (frame.bars !== null) paintBars(context, frame.bars, scale, frame.bands, paints);
  for (const item of frame.items) {
    const ink = inkOf(item, paints);
    if (item.count === 1) paintMark(context, item.place, item.y, ink);
    else
      paintCluster(
        context,
        item.place,
        item.y,
        item.members,
        { count: item.count, words: paints.count(item.count) },
        ink,
      );
  }
}
