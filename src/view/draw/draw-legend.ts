import { select } from 'd3';
import type { FigureItem } from '../layout/figure-layout.ts';
import type { PlacedDate } from '../layout/marks.ts';
import { drawItem } from './draw-marks.ts';

const BASE: PlacedDate = { x0: 11.5, x1: 22.5, cx: 17, shape: 'day', blur: 0, hollow: false, points: 0 };
const WIDE = { x0: 3, x1: 31 };

/** One place for each row of the key, drawn by the same code as the figure. */
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

/** Lists the mark that stands for several events only while the figure has one; it is the key's last row. */
export function drawClusterRow(isShown: boolean): void {
  const row = document.querySelector('[data-legend="cluster"]')?.closest('li');
  if (row) row.hidden = !isShown;
}

/** Draws the marks of the key; `isMirrored` turns open marks to where earlier is. */
export function drawLegend(isMirrored: boolean, count: string): void {
  for (const svg of document.querySelectorAll<SVGSVGElement>('[data-legend]')) {
    const name = svg.dataset['legend'] ?? '';
    const sample = SAMPLES[name];
    if (sample === undefined) continue;
    const place: PlacedDate =
      isMirrored && sample.points !== 0 ? { ...sample, cx: 6, x0: 6, x1: 30, points: 1 } : sample;
    const item: FigureItem = { key: name, events: name === 'cluster' ? [0, 1, 2] : [0], lane: 0, tone: 1, y: 0, place };
    const group = select(svg).append('g').attr('class', 'mark tone-1').attr('transform', 'translate(0,9)');
    const node = group.node();
    if (node !== null) drawItem(node, item, count);
    group.selectAll('.halo, .hit').remove();
    if (name === 'cluster') group.selectAll('circle').attr('r', 8.5);
  }
}
