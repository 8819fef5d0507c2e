/** Heights of the figure's parts in px; the page's style reserves the same. */
export const LANE_HEIGHT_PX = 46;
export const AXIS_HEIGHT_PX = 30;
/** What a second calendar adds to the axis. */
export const SECOND_CALENDAR_PX = 15;
/** The figure is never lower than this, so that one lane has several rows of labels. */
export const LEAST_HEIGHT_PX = 100;
/** Over each lane where its name does not stand beside it. */
export const LANE_HEAD_PX = 18;
/** Under the line of the marks. */
const BELOW_LINE_PX = 13;
/** From the marks' line up to the base of the nearest row of labels. */
const LABEL_RISE_PX = 17;
export const LABEL_ROW_PX = 22;
/** From a band's top to the base of its first possible row. */
const FIRST_ROW_PX = 13;

/** A lane's place: marks stand on `line`, rows of labels over it. */
export interface LaneBand {
  readonly top: number;
  readonly heightPx: number;
  /** y of the line that marks stand on. */
  readonly line: number;
  readonly rows: number;
}

/** Height of the lanes, the axis apart. */
export function lanesHeight(laneCount: number): number {
  return Math.max(LEAST_HEIGHT_PX, laneCount * LANE_HEIGHT_PX);
}

/**
 * Shares the height evenly: with fewer lanes than the page was laid out for, each has more rows of labels.
 *
 * @param headPx kept free over each lane for its name
 */
export function layoutBands(laneCount: number, heightPx: number, headPx = 0): LaneBand[] {
  const each = heightPx / Math.max(1, laneCount) - headPx;
  const rise = each - BELOW_LINE_PX;
  const rows = 1 + Math.max(0, Math.floor((rise - LABEL_RISE_PX - FIRST_ROW_PX) / LABEL_ROW_PX));
  return Array.from({ length: Math.max(1, laneCount) }, (_, lane) => {
    const top = lane * (each + headPx) + headPx;
    return { top, heightPx: each, line: top + rise, rows };
  });
}

/** Base of a label in a row, counted upwards from the marks. */
export function labelBase(band: LaneBand, row: number): number {
  return band.line - LABEL_RISE_PX - row * LABEL_ROW_PX;
}

/** Room of a lane over its columns, for one row of labels. */
export const DENSE_LABEL_PX = 21;

/** Bands as labels over columns see them: one row, at the top. */
export function denseBands(bands: readonly LaneBand[]): LaneBand[] {
  return bands.map((band) => ({ ...band, rows: 1, line: band.top + FIRST_ROW_PX + LABEL_RISE_PX }));
}
