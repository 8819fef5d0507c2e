import { drawStripTicks, drawStripWindow, paintStrip, type StripParts, tellHandles } from './draw/draw-strip.ts';
import type { Palette } from './draw/palette.ts';
import { type Density, sumDensity } from './layout/density.ts';
import type { Direction } from './layout/figure-data.ts';
import { type Days, layoutStrip, STRIP_HEIGHT_PX } from './layout/strip.ts';
import { layoutTicks } from './layout/ticks.ts';
import { createTimeScale, INSET_PX, type TimeScale } from './layout/time-scale.ts';
import { dayWords, tickWords } from './words/tick-words.ts';

const NONE = new Uint32Array(0);

/** No events, in no group. */
export const NO_DENSITY: Density = sumDensity(
  { days: new Int32Array(0), start: NONE, end: NONE },
  new Uint8Array(0),
  0,
);

/** What the strip looks like. */
export class StripPicture {
  readonly place: HTMLElement;
  readonly parts: StripParts;
  readonly #canvas: HTMLCanvasElement;
  readonly #axisSvg: SVGSVGElement | null;
  readonly #whole: Days;
  readonly #locale: string;
  #direction: Direction = 'ltr';
  #window: Days;
  /** Read when everything is drawn anew. */
  #widthPx = 1;

  /** @param element that holds the strip's parts */
  constructor(element: HTMLElement, whole: Days, locale: string) {
    const find = <T extends Element>(part: string): T => element.querySelector<T>(part) as T;
    this.place = find('.strip-place');
    this.#canvas = find('canvas');
    this.#axisSvg = element.querySelector('svg');
    const [from, to] = [...element.querySelectorAll<HTMLElement>('[role="slider"]')];
    this.parts = { window: find('.strip-window'), handles: [from as HTMLElement, to as HTMLElement] };
    this.#whole = whole;
    this.#window = whole;
    this.#locale = locale;
  }

  get window(): Days {
    return this.#window;
  }

  /** True where the window is less than all of time, and so can be moved. */
  get isNarrowed(): boolean {
    return this.#window[1] - this.#window[0] < (this.#whole[1] - this.#whole[0]) * 0.999;
  }

  get scale(): TimeScale {
    return createTimeScale(this.#whole, this.#widthPx, this.#direction, INSET_PX);
  }

  /**
   * Lays out and paints everything anew.
   *
   * @param chosen what the filter shows, by group, each of the color in `tones`
   */
  draw(
    total: Density | null,
    chosen: Density,
    direction: Direction,
    palette: Palette,
    tones: readonly string[] = [],
  ): void {
    this.#direction = direction;
    this.#widthPx = Math.max(1, this.place.clientWidth);
    const widthPx = this.#widthPx;
    const bars = total === null ? [] : layoutStrip(total, chosen, this.#whole, widthPx);
    const size = { widthPx, heightPx: STRIP_HEIGHT_PX };
    paintStrip(this.#canvas, bars, this.scale, size, palette, tones);
    if (this.#axisSvg !== null)
      drawStripTicks(this.#axisSvg, layoutTicks(this.scale, widthPx), (tick) => tickWords(tick, this.#locale));
    this.showWindow(this.#window, true);
  }

  /** Moves the frame; the words of its handles follow when a gesture has ended. */
  showWindow(window: Days, isFinal: boolean): void {
    this.#window = window;
    drawStripWindow(this.parts, this.scale, window);
    if (!isFinal) return;
    this.place.classList.toggle('is-narrowed', this.isNarrowed);
    const words = [window[0], window[1] - 1].map((day) => dayWords(Math.round(day), this.#locale));
    tellHandles(this.parts.handles, window, this.#whole, words);
  }
}
