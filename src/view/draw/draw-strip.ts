import { select } from 'd3-selection';
import type { Days, StripBar } from '../layout/strip.ts';
import type { Tick } from '../layout/ticks.ts';
import { dayToPx, type TimeScale } from '../layout/time-scale.ts';
import { clearCanvas } from './canvas.ts';
import type { Palette } from './palette.ts';

/** The grey of what the filter leaves out, and of all where there is none. */
const QUIET = 0.42;
const FOOT_PX = 1;

function paintColumn(
  context: CanvasRenderingContext2D,
  x: number,
  width: number,
  base: number,
  heightPx: number,
): void {
  if (heightPx > 0) context.fillRect(x, base - Math.max(1, heightPx), width, Math.max(1, heightPx));
}

/** Paints the columns of all events, and on them those of the chosen groups. */
export function paintStrip(
  canvas: HTMLCanvasElement,
  bars: readonly StripBar[],
  scale: TimeScale,
  size: { readonly widthPx: number; readonly heightPx: number },
  palette: Palette,
  tones: readonly string[],
): void {
  const context = clearCanvas(canvas, size.widthPx, size.heightPx);
  if (context === null) return;
  const base = size.heightPx - FOOT_PX;
  const most = size.heightPx - 6;
  context.fillStyle = palette.line;
  context.fillRect(0, base, size.widthPx, 1);
  for (const bar of bars) {
    const [a, b] = [dayToPx(scale, bar.from), dayToPx(scale, bar.to)];
    const x = Math.max(0, Math.min(a, b));
    const full = Math.min(size.widthPx, Math.max(a, b)) - x;
    const width = Math.max(1, full - (full > 4 ? 1 : 0));
    context.globalAlpha = QUIET;
    context.fillStyle = palette.lineStrong;
    paintColumn(context, x, width, base, bar.total * most);
    context.globalAlpha = 1;
    let height = 0;
    bar.parts.forEach((part, group) => {
      context.fillStyle = tones[group] ?? palette.soft;
      paintColumn(context, x, width, base - height, part * most);
      height += part * most;
    });
  }
}

/** The parts of the strip that move with the window. */
export interface StripParts {
  readonly window: HTMLElement;
  readonly handles: readonly [from: HTMLElement, to: HTMLElement];
}

/** Puts the window's frame and its two handles where the days are. */
export function drawStripWindow({ window, handles }: StripParts, scale: TimeScale, days: Days): void {
  const [from, to] = [dayToPx(scale, days[0]), dayToPx(scale, days[1])];
  window.style.transform = `translateX(${Math.min(from, to)}px)`;
  window.style.width = `${Math.abs(to - from)}px`;
  handles[0].style.transform = `translateX(${from}px)`;
  handles[1].style.transform = `translateX(${to}px)`;
}

/** Tells the handles' values to those who hear them. */
export function tellHandles(handles: StripParts['handles'], days: Days, whole: Days, words: readonly string[]): void {
  handles.forEach((handle, end) => {
    handle.setAttribute('aria-valuemin', String(Math.floor(whole[0])));
    handle.setAttribute('aria-valuemax', String(Math.ceil(whole[1])));
    handle.setAttribute('aria-valuenow', String(Math.round(days[end] ?? 0)));
    handle.setAttribute('aria-valuetext', words[end] ?? '');
  });
}

/** The strip's own axis. */
export function drawStripTicks(svg: SVGSVGElement, ticks: readonly Tick[], words: (tick: Tick) => string): void {
  select(svg)
    .selectAll<SVGTextElement, Tick>('text')
    .data(ticks)
    .join('text')
    .attr('x', (tick) => tick.x)
    .attr('y', 12)
    .text(words);
}
