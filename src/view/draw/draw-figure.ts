import { type Selection, select } from 'd3';
import type { FigureData } from '../layout/figure-data.ts';
import { AXIS_HEIGHT_PX, type Connector, type FigureItem, type FigureLayout } from '../layout/figure-layout.ts';
import { tickWords } from '../words/tick-words.ts';
import { drawItem } from './draw-marks.ts';

type Svg = Selection<SVGSVGElement, unknown, null, undefined>;

/** What the drawing says to those who don't see it. */
export interface FigureSpeech {
  describe(item: FigureItem): string;
  count(n: number): string;
}

const DEFINITIONS = `
  <linearGradient id="soft-gradient"><stop offset="0" stop-color="#fff" stop-opacity="0.1"/><stop offset="0.22" stop-color="#fff"/><stop offset="0.78" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity="0.1"/></linearGradient>
  <mask id="soft-ends" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#soft-gradient)"/></mask>
  <pattern id="hatching" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="1.4" height="5" fill="#fff"/></pattern>
  <mask id="hatched" maskUnits="userSpaceOnUse" x="-20000" y="-40" width="40000" height="80"><rect x="-20000" y="-40" width="40000" height="80" fill="url(#hatching)"/></mask>`;

/** Puts the parts that never change into the graphic; `help` is the id of the element that tells the keys. */
export function prepareFigure(element: SVGSVGElement, label: string, help: string): void {
  element.removeAttribute('aria-hidden');
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', label);
  element.setAttribute('aria-describedby', help);
  element.innerHTML = `<defs>${DEFINITIONS}</defs><g class="lines"></g><g class="ticks"></g><g class="connector"></g><g class="marks"></g><g class="labels"></g>`;
}

function drawLines(svg: Svg, layout: FigureLayout): void {
  svg
    .select('.lines')
    .selectAll('line')
    .data(layout.lines)
    .join('line')
    .attr('class', 'lane-line')
    .attr('x2', layout.widthPx)
    .attr('y1', (y) => y)
    .attr('y2', (y) => y);
}

function drawTicks(svg: Svg, layout: FigureLayout, locale: string): void {
  const bottom = layout.heightPx - AXIS_HEIGHT_PX;
  const ticks = svg
    .select('.ticks')
    .selectAll<SVGGElement, FigureLayout['ticks'][number]>('g')
    .data(layout.ticks, (tick) => tick.time)
    .join((enter) => {
      const group = enter.append('g').attr('class', 'tick');
      group.append('line');
      group.append('text');
      return group;
    })
    .attr('transform', (tick) => `translate(${tick.x},${bottom})`);
  ticks.select('line').attr('y1', 2).attr('y2', 7);
  ticks
    .select('text')
    .attr('y', 21)
    .text((tick) => tickWords(tick, locale));
}

function drawMarks(svg: Svg, layout: FigureLayout, speech: FigureSpeech): void {
  svg
    .select('.marks')
    .selectAll<SVGGElement, FigureItem>('g.mark')
    .data(layout.items, (item) => item.key)
    .join((enter) => enter.append('g').attr('role', 'button').attr('tabindex', -1))
    .order()
    .attr('class', (item) => `mark tone-${item.tone}`)
    .attr('data-key', (item) => item.key)
    .attr('data-shape', (item) => (item.events.length > 1 ? 'cluster' : item.place.shape))
    .attr('aria-label', (item) => speech.describe(item))
    .attr('transform', (item) => `translate(0,${item.y})`)
    .each(function draw(item) {
      drawItem(this, item, speech.count(item.events.length));
      select(this).append('title').text(speech.describe(item));
    });
}

function drawLabels(svg: Svg, layout: FigureLayout): void {
  const labels = svg
    .select('.labels')
    .selectAll<SVGGElement, FigureLayout['labels'][number]>('g')
    .data(layout.labels, (label) => label.key)
    .join((enter) => {
      const group = enter.append('g').attr('class', 'label').attr('aria-hidden', 'true');
      group.append('line');
      const text = group.append('text');
      text.append('tspan').attr('class', 'label-title');
      text.append('tspan').attr('class', 'label-note').attr('dx', 0);
      return group;
    });
  labels
    .select('line')
    .attr('x1', (label) => label.cx)
    .attr('x2', (label) => label.cx)
    .attr('y1', (label) => label.y + 5)
    .attr('y2', (label) => (label.row === 0 ? label.y + 5 : label.markY - 8));
  labels
    .select('text')
    .attr('x', (label) => label.x + label.width / 2)
    .attr('y', (label) => label.y)
    .attr('direction', (label) => label.direction);
  labels.select('.label-title').text((label) => label.title);
  labels.select('.label-note').text((label) => (label.note === '' ? '' : `\u00a0 ${label.note}`));
}

/** Shows who else has a part in the event that has the focus, the pointer or the panel; null takes it away. */
export function drawConnector(element: SVGSVGElement, connector: Connector | null): void {
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
    .attr('class', (ring) => `tone-${ring.tone}`)
    .attr('r', 4)
    .attr('cx', connector?.x ?? 0)
    .attr('cy', (ring) => ring.y);
}

/** Places on the page what the layout has computed; called again with another layout, it moves what is there. */
export function drawFigure(element: SVGSVGElement, layout: FigureLayout, data: FigureData, speech: FigureSpeech): void {
  const svg = select(element);
  drawLines(svg, layout);
  drawTicks(svg, layout, data.locale);
  drawMarks(svg, layout, speech);
  drawLabels(svg, layout);
}
