// Stands in for d3-transition and d3-interpolate (astro.config.mjs): d3-zoom moves through them where it is asked for an
// animated move, which this page never does; with the colors and strings that they interpolate, they would be a quarter
// of its script.
import { selection } from 'd3-selection';

/** Ends the transitions of an element, of which there are none. */
export function interrupt(): void {}

/** What an animated zoom would go by. */
export function interpolateZoom(): never {
  throw new Error('Nothing here zooms by a transition.');
}

selection.prototype.interrupt = function interruptNothing<T>(this: T): T {
  return this;
};
