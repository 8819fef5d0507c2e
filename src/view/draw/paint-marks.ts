import { CHIP_HEIGHT_PX, chipWidth } from '../layout/clusters.ts';
import type { MarkShape } from '../layout/figure-event.ts';
import { BAR_HEIGHT_PX, EDGE, FAINT, HATCH_PX, LEAST_SOFT_PX, SOFT_PART } from '../layout/mark-style.ts';
import { DOT_RADIUS_PX, type PlacedDate } from '../layout/marks.ts';
import type { Palette } from './palette.ts';

const COUNT_FONT = '600 11px';

/** A mark's color and what it stands on. */
export interface Ink {
  readonly tone: string;
  readonly palette: Palette;
  readonly family: string;
}

type Context = CanvasRenderingContext2D;

function traceBar(context: Context, { x0, x1 }: PlacedDate, y: number, height: number, radius: number): void {
  context.beginPath();
  context.roundRect(x0, y - height / 2, x1 - x0, height, Math.min(radius, (x1 - x0) / 2));
}

/** A computed color, which is always of the form `rgb(…)`, let through. */
const fade = (color: string, alpha: number): string => color.replace(/^rgb\((.*)\)$/, `rgba($1, ${alpha})`);

/** A color that fades at both ends. */
function softFill(context: Context, x0: number, x1: number, tone: string): CanvasGradient {
  const gradient = context.createLinearGradient(x0, 0, x1, 0);
  const faint = fade(tone, 0.1);
  for (const [at, color] of [
    [0, faint],
    [SOFT_PART, tone],
    [1 - SOFT_PART, tone],
    [1, faint],
  ] as const) {
    gradient.addColorStop(at, color);
  }
  return gradient;
}

function paintRing(context: Context, { tone, palette }: Ink): void {
  context.fillStyle = palette.paper;
  context.fill();
  context.strokeStyle = tone;
  context.lineWidth = 2;
  context.stroke();
}

function paintSolid(context: Context, tone: string | CanvasGradient): void {
  context.fillStyle = tone;
  context.fill();
}

/** The blur of an approximate date, wider than its mark and fading at both ends. */
function paintBlur(context: Context, place: PlacedDate, y: number, { tone }: Ink): void {
  if (place.blur === 0) return;
  const blurred = { ...place, x0: place.x0 - place.blur, x1: place.x1 + place.blur };
  context.save();
  context.globalAlpha *= FAINT;
  traceBar(context, blurred, y, BAR_HEIGHT_PX[place.shape], 6);
  paintSolid(context, softFill(context, blurred.x0, blurred.x1, tone));
  context.restore();
}

function paintDay(context: Context, place: PlacedDate, y: number, ink: Ink): void {
  context.beginPath();
  context.arc(place.cx, y, place.hollow ? DOT_RADIUS_PX - 1 : DOT_RADIUS_PX, 0, 2 * Math.PI);
  if (place.hollow) paintRing(context, ink);
  else paintSolid(context, ink.tone);
}

function paintMonth(context: Context, place: PlacedDate, y: number, ink: Ink): void {
  traceBar(context, place, y, BAR_HEIGHT_PX.month - (place.hollow ? 2 : 0), 6);
  if (place.hollow) paintRing(context, ink);
  else if (place.x1 - place.x0 <= LEAST_SOFT_PX) paintSolid(context, ink.tone);
  else paintSolid(context, softFill(context, place.x0, place.x1, ink.tone));
}

function paintHatching(context: Context, { x0, x1 }: PlacedDate, y: number, height: number, widthPx: number): void {
  context.clip();
  context.lineWidth = 1.4;
  context.beginPath();
  const [from, to] = [Math.max(x0, -HATCH_PX) - height, Math.min(x1, widthPx + HATCH_PX)];
  for (let x = Math.floor(from / HATCH_PX) * HATCH_PX; x < to; x += HATCH_PX * Math.SQRT2) {
    context.moveTo(x, y + height / 2);
    context.lineTo(x + height, y - height / 2);
  }
  context.stroke();
}

function paintPeriod(context: Context, place: PlacedDate, y: number, { tone }: Ink): void {
  const height = BAR_HEIGHT_PX.period;
  context.save();
  context.strokeStyle = tone;
  context.lineWidth = 1;
  traceBar(context, place, y, height, 4);
  context.globalAlpha *= FAINT;
  paintSolid(context, tone);
  context.globalAlpha *= EDGE / FAINT;
  context.stroke();
  if (!place.hollow) paintHatching(context, place, y, height, context.canvas.width);
  context.restore();
}

function paintInterval(context: Context, place: PlacedDate, y: number, ink: Ink): void {
  traceBar(context, place, y, BAR_HEIGHT_PX.interval, 5);
  if (place.hollow) paintRing(context, ink);
  else paintSolid(context, ink.tone);
}

function paintBound(context: Context, place: PlacedDate, y: number, { tone }: Ink): void {
  const tip = place.points === 1 ? place.x1 : place.x0;
  const wing = tip - place.points * 6;
  context.save();
  context.strokeStyle = tone;
  context.lineWidth = 2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  context.moveTo(place.cx, y - 6);
  context.lineTo(place.cx, y + 6);
  context.moveTo(place.cx, y);
  context.lineTo(tip, y);
  context.moveTo(wing, y - 5);
  context.lineTo(tip, y);
  context.lineTo(wing, y + 5);
  context.stroke();
  context.restore();
}

const PAINT: Readonly<Record<MarkShape, (context: Context, place: PlacedDate, y: number, ink: Ink) => void>> = {
  day: paintDay,
  month: paintMonth,
  period: paintPeriod,
  interval: paintInterval,
  before: paintBound,
  after: paintBound,
};

/** One event's mark: its shape says how exact the date is. */
export function paintMark(context: Context, place: PlacedDate, y: number, ink: Ink): void {
  paintBlur(context, place, y, ink);
  PAINT[place.shape](context, place, y, ink);
}

/** Where the events of a cluster are, as quiet ticks on the lane's line. */
function paintMembers(context: Context, members: readonly number[], y: number, { palette }: Ink): void {
  context.strokeStyle = palette.lineStrong;
  context.lineWidth = 1;
  context.beginPath();
  for (const x of members) {
    context.moveTo(x, y - 5);
    context.lineTo(x, y + 5);
  }
  context.stroke();
}

function paintChip(context: Context, cx: number, y: number, widthPx: number, words: string, ink: Ink): void {
  context.beginPath();
  context.roundRect(cx - widthPx / 2, y - CHIP_HEIGHT_PX / 2, widthPx, CHIP_HEIGHT_PX, CHIP_HEIGHT_PX / 2);
  paintSolid(context, ink.palette.paper);
  context.strokeStyle = ink.tone;
  context.lineWidth = 1.5;
  context.stroke();
  context.fillStyle = ink.tone;
  context.font = `${COUNT_FONT} ${ink.family}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillText(words, cx, y + 4);
}

/** How many events a chip stands for, and how the page writes that. */
export interface ChipCount {
  readonly count: number;
  readonly words: string;
}

/** Several events as one: a chip with their number over what they share, and a tick where each is. */
export function paintCluster(
  context: Context,
  place: PlacedDate,
  y: number,
  members: readonly number[],
  { count, words }: ChipCount,
  ink: Ink,
): void {
  const widthPx = chipWidth(count);
  if (place.x1 - place.x0 > widthPx) {
    context.save();
    context.globalAlpha *= FAINT;
    traceBar(context, place, y, BAR_HEIGHT_PX[place.shape], 6);
    paintSolid(context, ink.tone);
    context.restore();
  }
  paintMembers(context, members, y, ink);
  paintChip(context, place.cx, y, widthPx, words, ink);
}
