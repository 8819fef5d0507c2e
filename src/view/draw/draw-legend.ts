import type { PlacedDate } from '../layout/marks.ts';
import { clearCanvas } from './canvas.ts';
import { type Ink, paintCluster, paintMark } from './paint-marks.ts';
import type { Palette } from './palette.ts';

const BASE: PlacedDate = { x0: 11.5, x1: 22.5, cx: 17, shape: 'day', blur: 0, hollow: false, points: 0 };
const WIDE = { x0: 3, x1: 31 };
const [WIDTH_PX, HEIGHT_PX, MIDDLE_PX] = [34, 22, 11];

/** One place for each row of the key, painted by the same code as the figure. */
const SAMPLES: Readonly<Record<string, PlacedDate>> = {
  day: BASE,
  month: { ...BASE, ...WIDE, shape: 'month' },
  period: { ...BASE, ...WIDE, shape: 'period' },
  interval: { ...BASE, ...WIDE, shape: 'interval' },
  approximate: { ...BASE, blur: 10 },
  before: { ...BASE, x0: 4, x1: 28, cx: 28, shape: 'before', points: -1 },
  hollow: { ...BASE, hollow: true },
  cluster: { ...BASE, x0: 10, x1: 24 },
};

/** Paints the marks of the key; `isMirrored` turns open marks to where earlier is, `count` is what a chip of three says. */
export function drawLegend(isMirrored: boolean, count: string, palette: Palette, family: string): void {
  const ink: Ink = { tone: palette.tones[1] ?? palette.ink, palette, family };
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>('canvas[data-legend]')) {
    const name = canvas.dataset['legend'] ?? '';
    const sample = SAMPLES[name];
    const context = sample === undefined ? null : clearCanvas(canvas, WIDTH_PX, HEIGHT_PX);
    if (sample === undefined || context === null) continue;
    const place = isMirrored && sample.points !== 0 ? { ...sample, cx: 6, x0: 6, x1: 30, points: 1 as const } : sample;
    if (name === 'cluster') paintCluster(context, place, MIDDLE_PX, [], { count: 3, words: count }, ink);
    else paintMark(context, place, MIDDLE_PX, ink);
  }
}
