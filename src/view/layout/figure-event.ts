import { edtfBounds, edtfReach, granularityOf } from '../../calendar/index.ts';
import type { TimelineEvent } from '../../timeline/timeline.ts';

/** How a date is drawn: the shape shows how exact the date is. */
export type MarkShape = 'day' | 'month' | 'period' | 'interval' | 'before' | 'after';

/** When an event was, ready to be drawn; days since 1970-01-01, `to` exclusive. An open side has no day of its own. */
export interface FigureDate {
  readonly from: number;
  readonly to: number;
  readonly shape: MarkShape;
  /** The margin of an approximate date in days either side; 0 for one that is not. */
  readonly margin: number;
  /** True where only the article's publication dates it. */
  readonly hollow: boolean;
}

const SHAPES: Readonly<Record<string, MarkShape>> = {
  minute: 'day',
  hour: 'day',
  day: 'day',
  month: 'month',
  season: 'period',
  quarter: 'period',
  half: 'period',
  year: 'period',
  decade: 'period',
  century: 'period',
  week: 'interval',
  interval: 'interval',
};

/**
 * An event's date as numbers and a shape.
 *
 * @returns null for an event that can't be placed: no date, or a value that is not EDTF
 */
export function toFigureDate(event: Pick<TimelineEvent, 'date' | 'basis'>): FigureDate | null {
  const { date, basis } = event;
  const bounds = date === null ? null : edtfBounds(date);
  if (date === null || bounds === null) return null;
  const hollow = basis === 'publication';
  const { earliest, latest } = bounds;
  if (!Number.isFinite(earliest) && !Number.isFinite(latest)) return null;
  if (!Number.isFinite(earliest)) return { from: latest, to: latest + 1, shape: 'before', margin: 0, hollow };
  if (!Number.isFinite(latest)) return { from: earliest, to: earliest + 1, shape: 'after', margin: 0, hollow };
  const margin = Math.max(0, earliest - (edtfReach(date)?.earliest ?? earliest));
  return { from: earliest, to: latest + 1, shape: SHAPES[granularityOf(date) ?? ''] ?? 'interval', margin, hollow };
}
