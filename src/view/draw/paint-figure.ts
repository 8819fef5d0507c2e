import { barHeight, type DensityBars, type FigureFrame, type FigureItem } from '../layout/figure-layout.ts';
import type { LaneBand } from '../layout/lane-bands.ts';
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
  /** The number of a cluster in the page's digits. */
  readonly count: (n: number) => string;
}

/** Room of a lane that its label takes over the columns. */
const LABEL_ROOM_PX = 21;
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
  const most = band.heightPx - LABEL_ROOM_PX - FOOT_PX;
  const width = Math.abs(scale.pxPerDay) * bars.bins.stepDays;
  const gap = width > 6 ? 1 : 0;
  context.beginPath();
  for (let bin = 0; bin < bars.bins.count; bin++) {
    const height = barHeight(bars, lanes, bin) * most;
    if (height <= 0) continue;
    const x = dayToPx(scale, bars.bins.firstDay + bin * bars.bins.stepDays);
    context.rect(scale.pxPerDay < 0 ? x - width : x, base - Math.max(1, height), width - gap, Math.max(1, height));
  }
  context.fill();
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
    else paintCluster(context, item.place, item.y, item.members, paints.count(item.count), ink);
  }
}
