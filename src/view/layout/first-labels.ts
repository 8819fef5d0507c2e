import type { ColumnNames, EventColumns } from '../columns/event-columns.ts';
import { layoutCells } from './cells.ts';
import { daysOfColumns, indexFigure } from './figure-index.ts';
import { labelCandidates, MOST_LABELLED } from './figure-labels.ts';
import { layoutFrame } from './figure-layout.ts';
import { readSource } from './figure-source.ts';
import { lanesHeight } from './lane-bands.ts';
import { openingDays } from './opening.ts';
import { createTimeScale, INSET_PX, padDays } from './time-scale.ts';

/** Graphics of a phone, a tablet, and desks: between them, the stretches that are labelled hardly differ. */
const GRAPHICS = [
  { widthPx: 374, hasLanes: false },
  { widthPx: 680, hasLanes: false },
  { widthPx: 990, hasLanes: true },
  { widthPx: 1160, hasLanes: true },
];

/**
 * The events whose titles the first picture will label, whatever the screen: a page that carries these has
 * its labels without asking for more. In ascending order.
 */
export function firstLabelled(columns: EventColumns, names: Pick<ColumnNames, 'actors'>): number[] {
  const days = daysOfColumns(columns);
  if (days === null) return [];
  const index = indexFigure(readSource(columns, names), new Uint8Array(columns.count).fill(1));
  const salienceOf = (event: number): number => columns.salience[event] ?? 0;
  const events = GRAPHICS.flatMap(({ widthPx, hasLanes }) => {
    const scale = createTimeScale(openingDays(columns) ?? padDays(days), widthPx, 'ltr', INSET_PX);
    const view = { scale, widthPx, heightPx: lanesHeight(index.lanes.length), hasLanes };
    const frame = layoutFrame(index, view);
    const items = frame.bars === null ? frame.items : layoutCells(index, view, frame.bands);
    return labelCandidates(items, salienceOf, MOST_LABELLED[frame.level]).map(({ lead }) => lead);
  });
  return [...new Set(events)].sort((a, b) => a - b);
}
