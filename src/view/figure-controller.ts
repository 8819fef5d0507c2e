import type { PluralForms } from '../language/interface-strings.ts';
import { drawConnector, drawFigure, type FigureSpeech, prepareFigure } from './draw/draw-figure.ts';
import { drawClusterRow } from './draw/draw-legend.ts';
import { createMeasure } from './draw/measure-text.ts';
import { FigureWindow } from './figure-window.ts';
import type { FigureData } from './layout/figure-data.ts';
import { type FigureItem, type FigureLayout, layoutConnector, layoutFigure } from './layout/figure-layout.ts';
import { timeDomain } from './layout/time-scale.ts';
import { stepEvent } from './state/filter.ts';
import { itemOfEvent, type KeyCommand, keyCommand, moveFocus } from './state/keyboard.ts';
import { Toolbar } from './toolbar.ts';
import { countWords, numberWords } from './words/text-words.ts';

/** Words that the page hands to the figure. */
export interface FigureWords {
  readonly label: string;
  readonly events: PluralForms;
}

/** Below this width the lanes' names have no room. Also in figure.css. */
const NARROW = '(max-width: 47rem)';
const TOOL_FACTOR = 1.8;
const TOOL_PAN_PART = 0.4;

/** The figure's focus, keys and pointer. It says which event was asked for and leaves the rest to the page. */
export class FigureController {
  readonly #svg: SVGSVGElement;
  readonly #data: FigureData;
  readonly #onOpen: (event: number) => void;
  readonly #speech: FigureSpeech;
  readonly #window: FigureWindow;
  readonly #tools: Toolbar;
  readonly #narrow = matchMedia(NARROW);
  readonly #measure: ReturnType<typeof createMeasure>;
  #shown: ReadonlySet<number>;
  /** Index of the event whose source is open, or −1. */
  #open = -1;
  /** Key of the mark that has, or had last, the focus. */
  #focused: string | null = null;
  #pointed: FigureItem | null = null;
  #layout: FigureLayout | null = null;
  #frame = 0;

  constructor(svg: SVGSVGElement, data: FigureData, words: FigureWords, onOpen: (event: number) => void) {
    this.#svg = svg;
    this.#data = data;
    this.#onOpen = onOpen;
    this.#shown = new Set(data.events.keys());
    this.#measure = createMeasure(getComputedStyle(svg).fontFamily);
    this.#speech = {
      count: (n) => numberWords(n, data.locale),
      describe: (item) => this.#describe(item, words.events),
    };
    prepareFigure(svg, words.label, 'figure-help');
    const whole = timeDomain(data.events.flatMap(({ when }) => (when === null ? [] : [when]))) ?? [0, 1];
    this.#window = new FigureWindow(svg, whole, data.direction, () => this.#schedule());
    this.#tools = new Toolbar(data.direction, (name) => this.#useTool(name));
    this.#listen();
    this.#draw();
  }

  /** Shows these events only, and marks the open one (−1: none), which is brought into the window. */
  show(shown: ReadonlySet<number>, open: number): void {
    const isNew = open !== this.#open;
    this.#shown = shown;
    this.#open = open;
    if (isNew) this.#reveal(open);
    this.#draw();
  }

  #listen(): void {
    const svg = this.#svg;
    svg.addEventListener('keydown', (event) => this.#key(event));
    svg.addEventListener('click', (event) => this.#activate(this.#itemAt(event.target)));
    // On the parent: Blink makes a tab stop of every SVG element that listens for the focus itself.
    svg.parentElement?.addEventListener('focusin', (event) => this.#noteFocus(event.target));
    svg.parentElement?.addEventListener('focusout', () => this.#connect());
    svg.addEventListener('pointerover', (event) => this.#point(event.target));
    svg.addEventListener('pointerleave', () => this.#point(null));
    new ResizeObserver(() => this.#resize()).observe(svg);
    this.#narrow.addEventListener('change', () => this.#resize());
    void document.fonts.ready.then(() => {
      this.#measure.reset();
      this.#draw();
    });
  }

  #resize(): void {
    this.#window.resize();
    this.#draw();
  }

  #schedule(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    this.#layout = layoutFigure(this.#data, {
      scale: this.#window.scale,
      widthPx: this.#window.widthPx,
      hasLanes: !this.#narrow.matches,
      shown: this.#shown,
      measure: this.#measure.measure,
    });
    const hadFocus = this.#svg.contains(document.activeElement);
    drawFigure(this.#svg, this.#layout, this.#data, this.#speech);
    this.#markStates(hadFocus);
    this.#connect();
    this.#tools.draw(this.#window.isClosest, this.#window.isWhole);
    drawClusterRow(this.#layout.items.some(({ events }) => events.length > 1));
  }

  /** A cluster's name begins with its count, which is what can be seen of it. */
  #describe(item: FigureItem, events: PluralForms): string {
    const event = this.#data.events[this.#salient(item)];
    const count = item.events.length;
    const lead = count === 1 ? '' : `${countWords(events, count, this.#data.locale)}: `;
    return `${lead}${event?.title ?? ''} – ${event?.words ?? ''}`;
  }

  #salient(item: FigureItem): number {
    const salience = (index: number): number => this.#data.events[index]?.salience ?? 0;
    return item.events.reduce((best, index) => (salience(index) > salience(best) ? index : best), item.events[0] ?? -1);
  }

  #node(key: string | null): SVGGElement | null {
    return key === null ? null : this.#svg.querySelector<SVGGElement>(`[data-key="${CSS.escape(key)}"]`);
  }

  #itemAt(target: EventTarget | null): FigureItem | null {
    const key = target instanceof Element ? target.closest<SVGGElement>('.mark')?.dataset['key'] : undefined;
    return this.#layout?.items.find((item) => item.key === key) ?? null;
  }

  /** The tab stop is the last focused mark, or the open one, or the first; after a zoom it follows its event. */
  #markStates(hadFocus: boolean): void {
    const items = this.#layout?.items ?? [];
    for (const item of items) {
      this.#node(item.key)?.classList.toggle('is-open', this.#open >= 0 && item.events.includes(this.#open));
    }
    const before = this.#data.events.findIndex(({ id }) => id === this.#focused);
    const stop = itemOfEvent(items, before) ?? itemOfEvent(items, this.#open) ?? items[0] ?? null;
    const node = this.#setTabStop(stop?.key ?? null);
    if (hadFocus && !this.#svg.contains(document.activeElement)) node?.focus({ preventScroll: true });
  }

  #setTabStop(key: string | null): SVGGElement | null {
    for (const mark of this.#svg.querySelectorAll('.mark[tabindex="0"]')) mark.setAttribute('tabindex', '-1');
    const node = this.#node(key);
    node?.setAttribute('tabindex', '0');
    return node;
  }

  #focus(key: string | null): void {
    this.#focused = key;
    this.#setTabStop(key)?.focus({ preventScroll: true });
  }

  #noteFocus(target: EventTarget | null): void {
    this.#focused = this.#itemAt(target)?.key ?? this.#focused;
    this.#connect();
  }

  #point(target: EventTarget | null): void {
    this.#pointed = this.#itemAt(target);
    this.#connect();
  }

  /** Connects the mark under the pointer, else the focused one, else the open event, with its other actors' lanes. */
  #connect(): void {
    if (this.#layout === null) return;
    const focused = this.#svg.contains(document.activeElement) ? this.#itemAt(document.activeElement) : null;
    const index = (this.#pointed ?? focused)?.events[0] ?? this.#open;
    drawConnector(this.#svg, layoutConnector(this.#data, this.#layout, index));
  }

  /** A mark opens its source; a cluster opens itself, until its events can't be told apart by zooming. */
  #activate(item: FigureItem | null): void {
    if (item === null) return;
    this.#focus(item.key);
    if (item.events.length === 1 || !this.#openCluster(item)) this.#onOpen(this.#salient(item));
  }

  #openCluster(item: FigureItem): boolean {
    const dates = item.events.map((index) => this.#data.events[index]?.when ?? null).filter((when) => when !== null);
    if (new Set(dates.map(({ from }) => from)).size < 2) return false;
    return this.#window.open([Math.min(...dates.map(({ from }) => from)), Math.max(...dates.map(({ to }) => to))]);
  }

  #reveal(index: number): void {
    const when = this.#data.events[index]?.when ?? null;
    if (when !== null) this.#window.reveal((when.from + when.to) / 2);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const command = keyCommand(event.key, this.#data.direction);
    if (command === null) return;
    event.preventDefault();
    this.#obey(command);
  }

  #obey(command: KeyCommand): void {
    const item = this.#layout?.items.find(({ key }) => key === this.#focused) ?? null;
    if (command.do === 'open') this.#activate(item);
    else if (command.do === 'zoom') this.#window.zoomBy(command.factor, item?.place.cx);
    else if (command.do === 'whole') this.#window.showWhole();
    else this.#walk(command);
  }

  /** Walks from mark to mark; at the edge of the window, the window follows. */
  #walk(command: KeyCommand): void {
    const items = this.#layout?.items ?? [];
    const next = moveFocus(items, this.#focused, command);
    if (next !== this.#focused || (command.do !== 'step' && command.do !== 'end')) {
      this.#focus(next);
      return;
    }
    const here = items.find(({ key }) => key === next)?.events ?? [];
    const beyond = stepEvent(this.#data, this.#shown, here.at(command.by === 1 ? -1 : 0) ?? -1, command.by);
    if (this.#data.events[beyond]?.when == null) return;
    this.#reveal(beyond);
    this.#draw();
    this.#focus(itemOfEvent(this.#layout?.items ?? [], beyond)?.key ?? null);
  }

  #useTool(name: string): void {
    if (name === 'in') this.#window.zoomBy(TOOL_FACTOR);
    else if (name === 'out') this.#window.zoomBy(1 / TOOL_FACTOR);
    else if (name === 'whole') this.#window.showWhole();
    else this.#window.stepBy(name === 'later' ? 1 : -1, TOOL_PAN_PART);
  }
}
