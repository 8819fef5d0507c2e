import { type BaseType, type EnterElement, type Selection, select } from 'd3-selection';
import { CHIP_HEIGHT_PX, chipWidth } from '../layout/clusters.ts';
import type { Connector } from '../layout/connector.ts';
import type { PlacedLabel } from '../layout/figure-labels.ts';
import type { FigureItem } from '../layout/figure-layout.ts';
import { DOT_RADIUS_PX } from '../layout/marks.ts';
import type { Tick } from '../layout/ticks.ts';
import { isolate } from '../words/isolate.ts';

type Svg = Selection<SVGSVGElement, unknown, null, undefined>;

/** What the drawing says to those who don't see it. */
export interface FigureSpeech {
  describe(item: FigureItem): string;
}

/** Half the least target, so that every mark can be hit with a finger. */
const HIT_PX = 12;

/** Puts the parts that never change into the graphic, once; `help` is the id of the element that tells the keys. */
export function prepareFigure(element: SVGSVGElement, label: string, help: string): void {
  if (element.firstElementChild !== null) return;
  element.removeAttribute('aria-hidden');
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', label);
  element.setAttribute('aria-describedby', help);
  element.innerHTML =
    '<g class="ticks" aria-hidden="true"></g><g class="connector"></g><g class="labels"></g><g class="marks"></g>';
}

/**
 * The axis, redrawn at every step of a gesture.
 *
 * @param y of the axis' top
 * @param words of a tick: one line for each calendar
 */
export function drawTicks(
  element: SVGSVGElement,
  ticks: readonly Tick[],
  y: number,
  words: (tick: Tick) => readonly string[],
): void {
  select(element)
    .select('.ticks')
    .selectAll<SVGGElement, Tick>('g')
    .data(ticks, (tick) => `${tick.time} ${tick.unit} ${tick.isFull}`)
    .join((enter) => enterTicks(enter, words))
    .attr('transform', (tick) => `translate(${tick.x},${y})`);
}

/** A tick's words are those of its time: they are written once, and then only moved. */
function enterTicks(
  enter: Selection<EnterElement, Tick, BaseType, unknown>,
  words: (tick: Tick) => readonly string[],
): Selection<SVGGElement, Tick, BaseType, unknown> {
  const group = enter.append('g').attr('class', 'tick');
  group.append('line').attr('y1', 2).attr('y2', 7);
  group
    .selectAll<SVGTextElement, string>('text')
    .data(words)
    .join('text')
    .attr('class', (_, line) => (line === 0 ? 'tick-words' : 'tick-second'))
    .attr('y', (_, line) => 21 + 15 * line)
    .text((text) => text);
  return group;
}

/** Half width and half height of the line that shows focus, hover and the open event, a little outside of the mark. */
function haloOf(item: FigureItem): { x0: number; x1: number; halfPx: number } {
  const { place } = item;
  if (item.events.length === 0) return { x0: place.x0 + 1, x1: place.x1 - 1, halfPx: item.halfPx - 3 };
  const isRound = item.count > 1 || place.shape === 'day';
  const half = item.count > 1 ? chipWidth(item.count) / 2 : DOT_RADIUS_PX;
  const x0 = Math.min(isRound ? place.cx - half : place.x0, place.cx - 4) - 4;
  const x1 = Math.max(isRound ? place.cx + half : place.x1, place.cx + 4) + 4;
  return { x0, x1, halfPx: item.count > 1 ? CHIP_HEIGHT_PX / 2 + 4 : isRound ? DOT_RADIUS_PX + 4 : 11 };
}

function placeRect(group: Selection<SVGGElement, FigureItem, null, undefined>, item: FigureItem): void {
  const { place, halfPx } = item;
  const x0 = Math.min(place.x0, place.cx - HIT_PX);
  const x1 = Math.max(place.x1, place.cx + HIT_PX);
  group
    .select('.hit')
    .attr('x', x0)
    .attr('y', -halfPx)
    .attr('width', x1 - x0)
    .attr('height', 2 * halfPx);
  const halo = haloOf(item);
  group
    .select('.halo')
    .attr('x', halo.x0)
    .attr('y', -halo.halfPx)
    .attr('width', halo.x1 - halo.x0)
    .attr('height', 2 * halo.halfPx)
    .attr('rx', Math.min(halo.halfPx, (halo.x1 - halo.x0) / 2, 15));
}

const shapeOf = (item: FigureItem): string =>
  item.events.length === 0 ? 'density' : item.count > 1 ? 'cluster' : item.place.shape;

/** What can be focused and pointed at, over what is painted: one element for each mark, cluster or stretch. */
export function drawItems(
  element: SVGSVGElement,
  items: readonly FigureItem[],
  toneOf: (item: FigureItem) => number,
): void {
  select(element)
    .select('.marks')
    .selectAll<SVGGElement, FigureItem>('g.mark')
    .data(items, (item) => item.key)
    .join((enter) => {
      const group = enter.append('g').attr('role', 'button').attr('tabindex', -1);
      group.append('rect').attr('class', 'hit');
      group.append('rect').attr('class', 'halo');
      return group;
    })
    .order()
    .attr('class', (item) => `mark tone-${toneOf(item)}`)
    .attr('data-key', (item) => item.key)
    .attr('data-shape', shapeOf)
    .attr('data-count', (item) => item.count)
    .attr('transform', (item) => `translate(0,${item.y})`)
    .each(function place(item) {
      placeRect(select<SVGGElement, FigureItem>(this), item);
    });
}

/** Tells what each mark is to those who don't see it. */
export function describeItems(element: SVGSVGElement, speech: FigureSpeech): void {
  select(element)
    .select('.marks')
    .selectAll<SVGGElement, FigureItem>('g.mark')
    .attr('aria-label', (item) => speech.describe(item));
}

function enterLabel(
  enter: Selection<EnterElement, PlacedLabel, BaseType, unknown>,
): Selection<SVGGElement, PlacedLabel, BaseType, unknown> {
  const group = enter.append('g').attr('class', 'label').attr('aria-hidden', 'true');
  group.append('line');
  const text = group.append('text');
  text.append('tspan').attr('class', 'label-title');
  text.append('tspan').attr('class', 'label-note').attr('dx', 0);
  return group;
}

/** Labels, where a gesture has ended. */
export function drawLabels(element: SVGSVGElement, labels: readonly PlacedLabel[]): void {
  const groups = select(element)
    .select('.labels')
    .style('transform', null)
    .attr('visibility', null)
    .selectAll<SVGGElement, PlacedLabel>('g')
    .data(labels, (label) => label.key)
    .join(enterLabel);
  groups
    .select('line')
    .attr('x1', (label) => label.cx)
    .attr('x2', (label) => label.cx)
    .attr('y1', (label) => label.y + 5)
    .attr('y2', (label) => Math.max(label.y + 5, label.row === 0 ? label.y + 7 : label.leaderEnd));
  groups
    .select('text')
    .attr('x', (label) => label.x + label.width / 2)
    .attr('y', (label) => label.y)
    .attr('direction', (label) => label.direction);
  groups.select('.label-title').text((label) => isolate(label.title, label.direction));
  groups.select('.label-note').text((label) => (label.note === '' ? '' : `\u00a0 ${isolate(label.note)}`));
}

/**
 * While the window moves, labels move with it in one piece, and marks whose outline shows keep their place in time. Where
 * the picture grows or shrinks, labels wait for the gesture's end.
 */
export function rideAlong(element: SVGSVGElement, isResized: boolean, shift: (x: number) => number): void {
  const svg: Svg = select(element);
  svg
    .select('.labels')
    .style('transform', isResized ? 'none' : `translateX(${shift(0)}px)`)
    .attr('visibility', isResized ? 'hidden' : null);
  svg
    .select('.marks')
    .selectAll<SVGGElement, FigureItem>('.is-open, :focus')
    .attr('transform', (item) => `translate(${shift(item.place.cx)},${item.y})`);
  svg.select('.connector').selectAll('*').remove();
}

/** Shows who else has a part in the event that has the focus, the pointer or the panel; null takes it away. */
export function drawConnector(
  element: SVGSVGElement,
  connector: Connector | null,
  toneOf: (lane: number) => number,
): void {
  const group = select(element).select('.connector');
  group
    .selectAll('line')
    .data(connector === null ? [] : [connector])
    .join('line')
    .attr('x1', (line) => line.x)
    .attr('x2', (line) => line.x)
    .attr('y1', (line) => line.y0)
    .attr('y2', (line) => line.y1);
  group
    .selectAll('circle')
    .data(connector?.rings ?? [])
    .join('circle')
    .attr('class', (ring) => `tone-${toneOf(ring.lane)}`)
    .attr('r', 4)
    .attr('cx', connector?.x ?? 0)
    .attr('cy', (ring) => ring.y);
}
