import type { Palette } from './draw/palette.ts';
import type { FigureModel } from './figure-model.ts';
import { assignLanes } from './layout/column-lanes.ts';
import { type Density, mergeGroups, sumDensity } from './layout/density.ts';
import type { Direction } from './layout/figure-data.ts';
import type { FigureIndex } from './layout/figure-index.ts';
import type { FigureSource } from './layout/figure-source.ts';
import { type Days, drawWindow, handleMove, moveEnd, moveWindow } from './layout/strip.ts';
import { pxToDay } from './layout/time-scale.ts';
import { NO_DENSITY, StripPicture } from './strip-picture.ts';

/** Days that an arrow key moves a handle by, as a part of all. */
const KEY_PART = 1 / 100;
/** A hand that moves less has clicked. */
const CLICK_PX = 4;
/** A click on the strip brings the window there; where all is shown, it opens one of this part of all. */
const CLICKED_PART = 1 / 8;

/** What a hand has taken hold of. */
type Grip = { readonly part: 0 | 1 | 'window' | 'new'; readonly x: number; readonly window: Days };

/** The window that the strip shows and moves. */
export interface StripWindow {
  /** Length of the shortest window. */
  leastDays(): number;
  /** Called at every step of a move, and with true at its end. */
  onMove(window: Days, isFinal: boolean): void;
}

/** The strip over the graphic: all events at once, and the window as a frame that can be moved, by hand and by keys. */
export class FigureStrip {
  readonly #model: FigureModel;
  readonly #picture: StripPicture;
  readonly #whole: Days;
  readonly #leastDays: () => number;
  readonly #onMove: (window: Days, isFinal: boolean) => void;
  readonly #source: FigureSource;
  #total: Density | null = null;
  #chosen = NO_DENSITY;
  #tones: readonly string[] = [];
  #direction: Direction;
  #grip: Grip | null = null;

  /** @param element that holds the strip's parts */
  constructor(
    element: HTMLElement,
    model: FigureModel,
    source: FigureSource,
    whole: Days,
    { leastDays, onMove }: StripWindow,
  ) {
    this.#model = model;
    this.#picture = new StripPicture(element, whole, model.locale);
    this.#whole = whole;
    this.#leastDays = leastDays;
    this.#onMove = onMove;
    this.#direction = model.direction;
    this.#source = source;
    this.#listen();
  }

  get #window(): Days {
    return this.#picture.window;
  }

  /** Stacks the chosen actors, and after them what else the filter shows; nothing where it shows all. */
  choose(index: FigureIndex, shown: Uint8Array, chosen: readonly number[], palette: Palette): void {
    const { labels, columns } = this.#model;
    const { boundaries } = this.#source;
    const isAll = index.order.events.length === columns.dated;
    this.#total ??= isAll ? mergeGroups(index.density) : sumDensity(boundaries, new Uint8Array(columns.dated), 1);
    this.#chosen = isAll
      ? NO_DENSITY
      : sumDensity(boundaries, assignLanes(this.#source, chosen, shown), chosen.length + 1);
    this.#tones = [...chosen.map((actor) => palette.tones[labels.tones[actor] ?? 0] ?? palette.soft), palette.soft];
  }

  /** Lays out and paints everything anew. */
  draw(direction: Direction, palette: Palette): void {
    this.#direction = direction;
    this.#picture.draw(this.#total, this.#chosen, direction, palette, this.#tones);
  }

  /** Moves the frame; the words of its handles follow when a gesture has ended. */
  showWindow(window: Days, isFinal: boolean): void {
    this.#picture.showWindow(window, isFinal);
  }

  #listen(): void {
    const { place } = this.#picture;
    place.addEventListener('pointerdown', (event) => this.#take(event));
    place.addEventListener('pointermove', (event) => this.#drag(event));
    place.addEventListener('pointerup', (event) => this.#drop(event));
    place.addEventListener('pointercancel', () => this.#cancel());
    this.#picture.parts.handles.forEach((handle, end) => {
      handle.addEventListener('keydown', (event) => this.#key(event, end === 0 ? 0 : 1));
    });
  }

  #partAt(target: EventTarget | null): Grip['part'] {
    const { handles, window } = this.#picture.parts;
    const end = handles.indexOf(target as HTMLElement);
    if (end >= 0) return end === 0 ? 0 : 1;
    return target === window && this.#picture.isNarrowed ? 'window' : 'new';
  }

  #take(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#grip = { part: this.#partAt(event.target), x: event.clientX, window: this.#window };
    this.#picture.place.setPointerCapture(event.pointerId);
    if (typeof this.#grip.part === 'number')
      this.#picture.parts.handles[this.#grip.part].focus({ preventScroll: true });
  }

  #dayAt(clientX: number): number {
    const { place, scale } = this.#picture;
    return pxToDay(scale, clientX - place.getBoundingClientRect().left);
  }

  /** The window that a hand at this place makes of what it has hold of. */
  #windowAt({ part, x, window }: Grip, clientX: number): Days {
    const day = this.#dayAt(clientX);
    if (part === 'window') return moveWindow(window, day - this.#dayAt(x), this.#whole);
    if (part === 'new') return drawWindow(this.#dayAt(x), day, this.#whole, this.#leastDays());
    return moveEnd(window, part, day, this.#whole, this.#leastDays());
  }

  #drag(event: PointerEvent): void {
    const grip = this.#grip;
    if (grip === null || (typeof grip.part !== 'number' && Math.abs(event.clientX - grip.x) < CLICK_PX)) return;
    this.#onMove(this.#windowAt(grip, event.clientX), false);
  }

  #drop(event: PointerEvent): void {
    const grip = this.#grip;
    this.#grip = null;
    if (grip === null) return;
    const isClick = Math.abs(event.clientX - grip.x) < CLICK_PX;
    if (!isClick) this.#onMove(this.#windowAt(grip, event.clientX), true);
    else if (grip.part === 'new') this.#onMove(this.#clickedWindow(event.clientX), true);
  }

  /** A click brings the window there, as long as it is. */
  #clickedWindow(clientX: number): Days {
    const length = this.#whole[1] - this.#whole[0];
    const shown = this.#window[1] - this.#window[0];
    const half = (shown < length * 0.999 ? shown : Math.max(length * CLICKED_PART, this.#leastDays())) / 2;
    const day = this.#dayAt(clientX);
    return moveWindow([day - half, day + half], 0, this.#whole);
  }

  /** The browser has taken the finger for a scroll of the page: all is as it was. */
  #cancel(): void {
    if (this.#grip !== null) this.#onMove(this.#grip.window, true);
    this.#grip = null;
  }

  #key(event: KeyboardEvent, end: 0 | 1): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const stepDays = Math.max(1, (this.#whole[1] - this.#whole[0]) * KEY_PART);
    const move = handleMove(event.key, stepDays, this.#direction === 'rtl');
    if (move === null) return;
    event.preventDefault();
    const day = 'to' in move ? this.#whole[move.to === 'first' ? 0 : 1] : this.#window[end] + move.byDays;
    this.#onMove(moveEnd(this.#window, end, day, this.#whole, this.#leastDays()), true);
  }
}
