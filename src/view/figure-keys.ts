import type { FigureMarks } from './figure-marks.ts';
import type { FigureWindow } from './figure-window.ts';
import type { Direction } from './layout/figure-data.ts';
import type { FigureItem } from './layout/figure-layout.ts';
import { type KeyCommand, keyCommand, moveFocus } from './state/keyboard.ts';

/** What keys ask of the figure. */
export interface KeyRequests {
  /** Of time, for the keys follow the picture. */
  direction(): Direction;
  /** The mark that has the focus is to be opened. */
  onOpen(item: FigureItem | null): void;
  /** There is no mark in the window after (+1) or before (−1) this one: the window must follow. */
  onBeyond(item: FigureItem, by: -1 | 1): void;
}

/** The figure's keys: from mark to mark, nearer and farther, and to open. */
export class FigureKeys {
  readonly #marks: FigureMarks;
  readonly #window: FigureWindow;
  readonly #requests: KeyRequests;

  constructor(svg: SVGSVGElement, marks: FigureMarks, window: FigureWindow, requests: KeyRequests) {
    this.#marks = marks;
    this.#window = window;
    this.#requests = requests;
    svg.addEventListener('keydown', (event) => this.#key(event));
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const command = keyCommand(event.key, this.#requests.direction());
    if (command === null) return;
    event.preventDefault();
    this.#obey(command);
  }

  #obey(command: KeyCommand): void {
    const item = this.#marks.focused;
    if (command.do === 'open') this.#requests.onOpen(item);
    else if (command.do === 'zoom') this.#window.zoomBy(command.factor, item?.place.cx);
    else if (command.do === 'whole') this.#window.showWhole();
    else this.#walk(command, item);
  }

  /** Walks from mark to mark; at the edge of the window, the window follows. */
  #walk(command: KeyCommand, from: FigureItem | null): void {
    const { items } = this.#marks;
    const next = moveFocus(items, from?.key ?? null, command);
    const isAtEdge = next === from?.key && from !== null;
    if (isAtEdge && (command.do === 'step' || command.do === 'end')) this.#requests.onBeyond(from, command.by);
    else this.#marks.focus(items.find(({ key }) => key === next) ?? null);
  }
}
