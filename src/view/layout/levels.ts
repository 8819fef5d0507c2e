/** How much the figure tells of each event: columns of many, marks with labels that fit, or a label for each. */
export type Level = 'density' | 'marks' | 'full';

/** Over this many events in the window, marks would hide one another. */
export const MOST_MARKS = 300;
/** Under this many, each can have its label. */
export const MOST_FULL = 30;

/** The level for a number of events in the days that are shown. */
export function levelOf(count: number): Level {
  if (count > MOST_MARKS) return 'density';
  return count < MOST_FULL ? 'full' : 'marks';
}
