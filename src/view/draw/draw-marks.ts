import { type Selection, select } from 'd3';
import type { MarkShape } from '../layout/figure-event.ts';
import type { FigureItem } from '../layout/figure-layout.ts';
import { DOT_RADIUS_PX, type PlacedDate } from '../layout/marks.ts';

type Group = Selection<SVGGElement, unknown, null, undefined>;

const CLUSTER_RADIUS_PX = 11;
const BAR_HEIGHT_PX: Readonly<Record<MarkShape, number>> = {
  day: 11,
  month: 12,
  period: 14,
  interval: 10,
  before: 10,
  after: 10,
};
/** Half the least target, so that every mark can be hit with a finger. */
const HIT_PX = 12;

function bar(
  group: Group,
  className: string,
  place: PlacedDate,
  heightPx: number,
  radius: number,
): Selection<SVGRectElement, unknown, null, undefined> {
  return group
    .append('rect')
    .attr('class', className)
    .attr('x', place.x0)
    .attr('y', -heightPx / 2)
    .attr('width', place.x1 - place.x0)
    .attr('height', heightPx)
    .attr('rx', Math.min(radius, (place.x1 - place.x0) / 2));
}

/** The blur of an approximate date, wider than its mark and fading at both ends. */
function drawBlur(group: Group, place: PlacedDate): void {
  if (place.blur === 0) return;
  const blurred = { ...place, x0: place.x0 - place.blur, x1: place.x1 + place.blur };
  bar(group, 'faint', blurred, BAR_HEIGHT_PX[place.shape], 6).attr('mask', 'url(#soft-ends)');
}

function drawDay(group: Group, place: PlacedDate): void {
  group
    .append('circle')
    .attr('class', place.hollow ? 'ring' : 'solid')
    .attr('cx', place.cx)
    .attr('r', place.hollow ? DOT_RADIUS_PX - 1 : DOT_RADIUS_PX);
}

function drawMonth(group: Group, place: PlacedDate): void {
  if (place.hollow) {
    bar(group, 'ring', place, BAR_HEIGHT_PX.month - 2, 6);
    return;
  }
  const rect = bar(group, 'solid', place, BAR_HEIGHT_PX.month, 6);
  if (place.x1 - place.x0 > 20) rect.attr('mask', 'url(#soft-ends)');
}

function drawPeriod(group: Group, place: PlacedDate): void {
  bar(group, 'faint', place, BAR_HEIGHT_PX.period, 4);
  if (!place.hollow) bar(group, 'solid', place, BAR_HEIGHT_PX.period, 4).attr('mask', 'url(#hatched)');
  bar(group, 'edge', place, BAR_HEIGHT_PX.period, 4);
}

function drawInterval(group: Group, place: PlacedDate): void {
  bar(group, place.hollow ? 'ring' : 'solid', place, BAR_HEIGHT_PX.interval, 5);
}

function drawBound(group: Group, place: PlacedDate): void {
  const tip = place.points === 1 ? place.x1 : place.x0;
  const wing = tip - place.points * 6;
  group
    .append('path')
    .attr('class', 'arrow')
    .attr('d', `M${place.cx} -6V6M${place.cx} 0H${tip}M${wing} -5L${tip} 0L${wing} 5`);
}

const DRAW: Readonly<Record<MarkShape, (group: Group, place: PlacedDate) => void>> = {
  day: drawDay,
  month: drawMonth,
  period: drawPeriod,
  interval: drawInterval,
  before: drawBound,
  after: drawBound,
};

function drawCluster(group: Group, item: FigureItem, count: string): void {
  const { place } = item;
  if (place.x1 - place.x0 > 2 * CLUSTER_RADIUS_PX) {
    if (place.shape === 'period') drawPeriod(group, place);
    else bar(group, 'faint', place, BAR_HEIGHT_PX[place.shape], 6);
  }
  group.append('circle').attr('class', 'chip').attr('cx', place.cx).attr('r', CLUSTER_RADIUS_PX);
  group.append('text').attr('class', 'count').attr('x', place.cx).attr('y', 4).text(count);
}

/** The line that shows focus, hover and the open event, a little outside of the mark. */
function drawHalo(group: Group, item: FigureItem): void {
  const { place } = item;
  const isRound = item.events.length > 1 || place.shape === 'day';
  const half = item.events.length > 1 ? CLUSTER_RADIUS_PX : DOT_RADIUS_PX;
  const x0 = Math.min(isRound ? place.cx - half : place.x0, place.cx - 4) - 4;
  const x1 = Math.max(isRound ? place.cx + half : place.x1, place.cx + 4) + 4;
  const halfHeight = isRound ? half + 4 : 11;
  group
    .append('rect')
    .attr('class', 'halo')
    .attr('x', x0)
    .attr('y', -halfHeight)
    .attr('width', x1 - x0)
    .attr('height', 2 * halfHeight)
    .attr('rx', Math.min(halfHeight, (x1 - x0) / 2));
}

function drawHit(group: Group, place: PlacedDate): void {
  const x0 = Math.min(place.x0, place.cx - HIT_PX);
  const x1 = Math.max(place.x1, place.cx + HIT_PX);
  group
    .append('rect')
    .attr('class', 'hit')
    .attr('x', x0)
    .attr('y', -HIT_PX)
    .attr('width', x1 - x0)
    .attr('height', 2 * HIT_PX);
}

/** Draws one item into its (emptied) group, whose origin is on the lane's line. */
export function drawItem(element: SVGGElement, item: FigureItem, count: string): void {
  const group = select(element);
  group.selectAll('*').remove();
  drawHit(group, item.place);
  drawBlur(group, item.place);
  if (item.events.length > 1) drawCluster(group, item, count);
  else DRAW[item.place.shape](group, item.place);
  drawHalo(group, item);
}
