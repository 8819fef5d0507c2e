import { CHIP_HEIGHT_PX, chipWidth } from '../layout/clusters.ts';
import type { MarkShape } from '../layout/figure-event.ts';
import type { FigureItem } from '../layout/figure-layout.ts';
import { BAR_HEIGHT_PX, EDGE, FAINT, HATCH_PX, LEAST_SOFT_PX, SOFT_PART } from '../layout/mark-style.ts';
import { DOT_RADIUS_PX, type PlacedDate } from '../layout/marks.ts';
import { element, escapeXml, textLine } from './svg-text.ts';

// The marks of the canvas (draw/paint-marks.ts) as elements of SVG: the same shapes from the same numbers.

/** A mark's color, its number among the tones, and what it stands on. */
export interface MarkInk {
  readonly tone: string;
  readonly number: number;
  readonly paper: string;
  readonly quiet: string;
}

/** Fills that marks of a tone refer to: soft ends, and the hatching of a period. */
export const toneFills = (tone: string, number: number): string =>
  element(
    'linearGradient',
    { id: `soft-${number}` },
    [0, SOFT_PART, 1 - SOFT_PART, 1]
      .map((offset, at) => element('stop', { offset, 'stop-color': tone, 'stop-opacity': at % 3 === 0 ? 0.1 : 1 }))
      .join(''),
  ) +
  element(
    'pattern',
    {
      id: `hatch-${number}`,
      width: HATCH_PX,
      height: HATCH_PX,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    element('line', { x1: 0.7, x2: 0.7, y1: 0, y2: HATCH_PX, stroke: tone, 'stroke-width': 1.4 }),
  );

type Style = Readonly<Record<string, string | number | null>>;

function bar({ x0, x1 }: PlacedDate, y: number, height: number, radius: number, style: Style): string {
  const width = x1 - x0;
  return element('rect', { x: x0, y: y - height / 2, width, height, rx: Math.min(radius, width / 2), ...style });
}

const ring = ({ tone, paper }: MarkInk): Style => ({ fill: paper, stroke: tone, 'stroke-width': 2 });
const solid = (ink: MarkInk): Style => ({ fill: ink.tone });
const soft = (ink: MarkInk): Style => ({ fill: `url(#soft-${ink.number})` });

function blurOf(place: PlacedDate, y: number, ink: MarkInk): string {
  if (place.blur === 0) return '';
  const wide = { ...place, x0: place.x0 - place.blur, x1: place.x1 + place.blur };
  return bar(wide, y, BAR_HEIGHT_PX[place.shape], 6, { ...soft(ink), opacity: FAINT });
}

function day(place: PlacedDate, y: number, ink: MarkInk): string {
  const style = place.hollow ? ring(ink) : solid(ink);
  return element('circle', { cx: place.cx, cy: y, r: place.hollow ? DOT_RADIUS_PX - 1 : DOT_RADIUS_PX, ...style });
}

function month(place: PlacedDate, y: number, ink: MarkInk): string {
  if (place.hollow) return bar(place, y, BAR_HEIGHT_PX.month - 2, 6, ring(ink));
  return bar(place, y, BAR_HEIGHT_PX.month, 6, place.x1 - place.x0 <= LEAST_SOFT_PX ? solid(ink) : soft(ink));
}

function period(place: PlacedDate, y: number, ink: MarkInk): string {
  const edge = { fill: ink.tone, 'fill-opacity': FAINT, stroke: ink.tone, 'stroke-opacity': EDGE };
  const hatching = { fill: `url(#hatch-${ink.number})`, opacity: EDGE };
  const height = BAR_HEIGHT_PX.period;
  return bar(place, y, height, 4, edge) + (place.hollow ? '' : bar(place, y, height, 4, hatching));
}

const interval = (place: PlacedDate, y: number, ink: MarkInk): string =>
  bar(place, y, BAR_HEIGHT_PX.interval, 5, place.hollow ? ring(ink) : solid(ink));

function bound(place: PlacedDate, y: number, { tone }: MarkInk): string {
  const tip = place.points === 1 ? place.x1 : place.x0;
  const wing = tip - place.points * 6;
  const d = `M${place.cx} ${y - 6}V${y + 6}M${place.cx} ${y}H${tip}M${wing} ${y - 5}L${tip} ${y}L${wing} ${y + 5}`;
  return element('path', {
    d,
    fill: 'none',
    stroke: tone,
    'stroke-width': 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
}

const MARKS: Readonly<Record<MarkShape, (place: PlacedDate, y: number, ink: MarkInk) => string>> = {
  day,
  month,
  period,
  interval,
  before: bound,
  after: bound,
};

function chip({ place, y, count }: FigureItem, words: string, { tone, paper }: MarkInk): string {
  const width = chipWidth(count);
  return (
    element('rect', {
      x: place.cx - width / 2,
      y: y - CHIP_HEIGHT_PX / 2,
      width,
      height: CHIP_HEIGHT_PX,
      rx: CHIP_HEIGHT_PX / 2,
      fill: paper,
      stroke: tone,
      'stroke-width': 1.5,
    }) +
    textLine(
      place.cx,
      y + 4,
      { size: 11, weight: 600, fill: tone, direction: 'ltr', anchor: 'middle' },
      escapeXml(words),
    )
  );
}

/** Several events as one: a chip with their number over what they share, and a tick where each is. */
function cluster(item: FigureItem, words: string, ink: MarkInk): string {
  const { place, y, members } = item;
  const isWide = place.x1 - place.x0 > chipWidth(item.count);
  const span = isWide ? bar(place, y, BAR_HEIGHT_PX[place.shape], 6, { fill: ink.tone, opacity: FAINT }) : '';
  const d = members.map((x) => `M${Math.round(x * 100) / 100} ${Math.round(y - 5)}v10`).join('');
  return span + element('path', { d, stroke: ink.quiet }) + chip(item, words, ink);
}

/**
 * One mark, or several events as a chip.
 *
 * @param words what a chip says of its count
 */
export function svgMark(item: FigureItem, words: string, ink: MarkInk): string {
  if (item.count > 1) return cluster(item, words, ink);
  return blurOf(item.place, item.y, ink) + MARKS[item.place.shape](item.place, item.y, ink);
}
