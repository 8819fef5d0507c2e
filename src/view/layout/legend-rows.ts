import type { FigureDate } from './figure-event.ts';

/** A kind of mark that the key explains. */
export type LegendRow = 'day' | 'month' | 'period' | 'interval' | 'approximate' | 'before' | 'hollow' | 'cluster';

/** In the order in which the key lists them. A row is needed where any date of the figure is drawn so. */
const NEEDED: readonly (readonly [LegendRow, (date: FigureDate) => boolean])[] = [
  ['day', ({ shape, hollow, margin }) => shape === 'day' && !hollow && margin === 0],
  ['month', ({ shape }) => shape === 'month'],
  ['period', ({ shape }) => shape === 'period'],
  ['interval', ({ shape }) => shape === 'interval'],
  ['approximate', ({ margin }) => margin > 0],
  ['before', ({ shape }) => shape === 'before' || shape === 'after'],
  ['hollow', ({ hollow }) => hollow],
];

/** The rows that a key of these dates needs; the last, for marks drawn as one, wherever two could come that close. */
export function legendRows(dates: readonly FigureDate[]): LegendRow[] {
  const rows = NEEDED.filter(([, isDrawn]) => dates.some(isDrawn)).map(([row]) => row);
  return dates.length > 1 ? [...rows, 'cluster'] : rows;
}
