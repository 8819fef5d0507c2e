import { select, type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3';
import type { InterfaceStrings, PluralForms } from '../language/interface-strings.ts';
import { drawConnector, drawFigure, type FigureSpeech, prepareFigure } from './draw/draw-figure.ts';
import { createMeasure } from './draw/measure-text.ts';
import type { FigureData } from './layout/figure-data.ts';
import { type FigureItem, type FigureLayout, layoutConnector, layoutFigure } from './layout/figure-layout.ts';
import { createTimeScale, DAY_MS, type TimeScale, timeDomain } from './layout/time-scale.ts';
import { itemOfEvent, type KeyCommand, keyCommand, moveFocus } from './state/keyboard.ts';
import { countWords, numberWords } from './words/text-words.ts';

/** Words that the page hands to the figure. */
export interface FigureWords {
  readonly figure: InterfaceStrings['figure'];
  readonly cluster: PluralForms;
  readonly events: PluralForms;
  readonly hidden: PluralForms;
}

/** Below this width the lanes' names have no room. Also in figure.css. */
const NARROW = '(max-width: 47rem)';
const INSET_PX = 26;
/** Zoom ends where a day is this wide. */
const MOST_DAY_PX = 60;
const TOOL_FACTOR = 1.8;
const TOOL_PAN_PART = 0.4;

/** The figure's listeners: zoom, keys, pointer. It says which event was asked for and leaves the rest to the page. */
export class FigureController {
  readonly #svg: SVGSVGElement;
  readonly #data: FigureData;
  readonly #words: FigureWords;
  readonly #onOpen: (event: number) => void;
  readonly #narrow = matchMedia(NARROW);
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #measure: ReturnType<typeof createMeasure>;
  readonly #domain: readonly [number, number];
  #shown: ReadonlySet<number>;
  #open = -1;
  #focused: string | null = null;
  #pointed: FigureItem | null = null;
  #layout: FigureLayout | null = null;
  #zoom: ZoomBehavior<SVGSVGElement, unknown>;
  #frame = 0;

  constructor(svg: SVGSVGElement, data: FigureData, words: FigureWords, onOpen: (event: number) => void) {
    this.#svg = svg;
    this.#data = data;
    this.#words = words;
    this.#onOpen = onOpen;
    this.#measure = createMeasure(getComputedStyle(svg).fontFamily);
    this.#domain = timeDomain(data.events.flatMap(({ when }) => (when === null ? [] : [when]))) ?? [0, 1];
    this.#shown = new Set(data.events.keys());
    this.#zoom = zoom<SVGSVGElement, unknown>()
      .filter(isZoomGesture)
      .on('zoom', () => this.#schedule());
    prepareFigure(svg, words.figure.label, 'figure-help');
    this.#listen();
    this.#resize();
  }

  /** Shows these events only, and marks the open one (−1: none); what is open is brought into the window. */
  show(shown: ReadonlySet<number>, open: number): void {
    this.#shown = shown;
    const isNew = open !== this.#open;
    this.#open = open;
    if (isNew && open >= 0) this.#reveal(open);
    this.#draw();
  }

  /** Gives the focus to the mark that holds an event; false where none does. */
  focusEvent(event: number): boolean {
    const item = this.#layout === null ? null : itemOfEvent(this.#layout.items, event);
    if (item === null) return false;
    this.#focus(item.key);
    return true;
  }

  #listen(): void {
    const svg = this.#svg;
    select(svg).call(this.#zoom).on('dblclick.zoom', null);
    svg.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    svg.addEventListener('keydown', (event) => this.#key(event));
    svg.addEventListener('click', (event) => this.#click(event));
    svg.addEventListener('focusin', (event) => this.#noteFocus(event));
    svg.addEventListener('focusout', () => this.#connect());
    svg.addEventListener('pointerover', (event) => this.#point(event));
    svg.addEventListener('pointerleave', () => this.#point(null));
    for (const tool of document.querySelectorAll<HTMLElement>('[data-tool]')) {
      tool.addEventListener('click', () => this.#tool(tool.dataset['tool'] ?? ''));
    }
    new ResizeObserver(() => this.#resize()).observe(svg);
    this.#narrow.addEventListener('change', () => this.#resize());
    void document.fonts.ready.then(() => {
      this.#measure.reset();
      this.#draw();
    });
  }

  #width(): number {
    return Math.max(1, this.#svg.clientWidth);
  }

  #baseScale(): TimeScale {
    return createTimeScale(this.#domain, this.#width(), this.#data.direction, INSET_PX);
  }

  #scale(): TimeScale {
    return zoomTransform(this.#svg).rescaleX(this.#baseScale());
  }

  /** The window stays where it was, as a part of the whole. */
  #resize(): void {
    const width = this.#width();
    const before = this.#layout?.widthPx ?? width;
    const days = this.#domain[1] - this.#domain[0];
    const extent: [[number, number], [number, number]] = [
      [0, 0],
      [width, 1],
    ];
    this.#zoom
      .extent(extent)
      .translateExtent(extent)
      .scaleExtent([1, Math.max(2, (days * MOST_DAY_PX) / width)]);
    const { k, x } = zoomTransform(this.#svg);
    this.#transform(zoomIdentity.translate((x * width) / before, 0).scale(k));
    this.#draw();
  }

  #transform(transform: ZoomTransform): void {
    select(this.#svg).call(this.#zoom.transform, transform);
  }

  #schedule(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    this.#layout = layoutFigure(this.#data, {
      scale: this.#scale(),
      widthPx: this.#width(),
      hasLanes: !this.#narrow.matches,
      shown: this.#shown,
      measure: this.#measure.measure,
    });
    const hadFocus = this.#svg.contains(document.activeElement);
    drawFigure(this.#svg, this.#layout, this.#data, this.#speech());
    this.#markStates(hadFocus);
    this.#connect();
    this.#drawTools();
  }

  #speech(): FigureSpeech {
    const { locale, events } = this.#data;
    return {
      count: (n) => numberWords(n, locale),
      describe: (item) => {
        const event = events[this.#salient(item)];
        const more = item.events.length - 1;
        const rest = more === 0 ? '' : ` (${countWords(this.#words.cluster, more, locale)})`;
        return `${event?.title ?? ''} – ${event?.words ?? ''}${rest}`;
      },
    };
  }

  #salient(item: FigureItem): number {
    const salience = (index: number): number => this.#data.events[index]?.salience ?? 0;
    return item.events.reduce((best, index) => (salience(index) > salience(best) ? index : best), item.events[0] ?? -1);
  }

  #node(key: string | null): SVGGElement | null {
    return key === null ? null : this.#svg.querySelector<SVGGElement>(`[data-key="${CSS.escape(key)}"]`);
  }

  /** One tab stop: the focused mark, or the open one, or the first. After a zoom it follows the event that it was on. */
  #markStates(hadFocus: boolean): void {
    const items = this.#layout?.items ?? [];
    for (const item of items) {
      this.#node(item.key)?.classList.toggle('is-open', this.#open >= 0 && item.events.includes(this.#open));
    }
    const before = this.#data.events.findIndex(({ id }) => id === this.#focused);
    const stop = itemOfEvent(items, before) ?? itemOfEvent(items, this.#open) ?? items[0] ?? null;
    for (const mark of this.#svg.querySelectorAll('.mark')) mark.setAttribute('tabindex', '-1');
    const node = this.#node(stop?.key ?? null);
    node?.setAttribute('tabindex', '0');
    if (hadFocus && !this.#svg.contains(document.activeElement)) node?.focus({ preventScroll: true });
  }

  #focus(key: string | null): void {
    this.#focused = key;
    for (const mark of this.#svg.querySelectorAll('.mark')) mark.setAttribute('tabindex', '-1');
    const node = this.#node(key);
    node?.setAttribute('tabindex', '0');
    node?.focus({ preventScroll: true });
  }

  #noteFocus(event: FocusEvent): void {
    const mark = event.target instanceof Element ? event.target.closest<SVGGElement>('.mark') : null;
    if (mark !== null) this.#focused = mark.dataset['key'] ?? null;
    this.#connect();
  }

  #point(event: PointerEvent | null): void {
    this.#pointed = event === null ? null : this.#itemAt(event.target);
    this.#connect();
  }

  /** Of the mark under the pointer, else of the focused one, else of the open event. */
  #connect(): void {
    if (this.#layout === null) return;
    const focused = this.#svg.contains(document.activeElement) ? this.#itemAt(document.activeElement) : null;
    const index = (this.#pointed ?? focused)?.events[0] ?? this.#open;
    drawConnector(this.#svg, layoutConnector(this.#data, this.#layout, index));
  }

  #itemAt(target: EventTarget | null): FigureItem | null {
    const key = target instanceof Element ? target.closest<SVGGElement>('.mark')?.dataset['key'] : undefined;
    return this.#layout?.items.find((item) => item.key === key) ?? null;
  }

  #click(event: Event): void {
    const item = this.#itemAt(event.target);
    if (item !== null) this.#activate(item);
  }

  /** A mark opens its source; a cluster opens itself, until its events can't be told apart by zooming. */
  #activate(item: FigureItem): void {
    this.#focus(item.key);
    if (item.events.length === 1 || !this.#zoomTo(item.events)) this.#onOpen(this.#salient(item));
  }

  #zoomTo(events: readonly number[]): boolean {
    const dates = events.map((index) => this.#data.events[index]?.when ?? null).filter((when) => when !== null);
    const from = Math.min(...dates.map((date) => date.from));
    const to = Math.max(...dates.map((date) => date.to));
    const base = this.#baseScale();
    const edges = [base(from * DAY_MS), base(to * DAY_MS)];
    const left = Math.min(...edges);
    const room = Math.max(...edges) - left;
    const starts = new Set(dates.map((date) => date.from));
    const most = this.#zoom.scaleExtent()[1];
    const factor = Math.min(most, (this.#width() * 0.6) / Math.max(room, 0.001));
    if (starts.size < 2 || factor <= zoomTransform(this.#svg).k * 1.05) return false;
    this.#moveTo(zoomIdentity.translate(this.#width() / 2 - (left + room / 2) * factor, 0).scale(factor));
    return true;
  }

  #moveTo(transform: ZoomTransform): void {
    if (this.#calm.matches) this.#transform(transform);
    else select(this.#svg).transition().duration(350).call(this.#zoom.transform, transform);
  }

  /** Pans so that an event lies inside the window. */
  #reveal(index: number): void {
    const when = this.#data.events[index]?.when ?? null;
    if (when === null) return;
    const x = this.#scale()(((when.from + when.to) / 2) * DAY_MS);
    const { k } = zoomTransform(this.#svg);
    if (x >= INSET_PX && x <= this.#width() - INSET_PX) return;
    select(this.#svg).call(this.#zoom.translateBy, (this.#width() / 2 - x) / k, 0);
  }

  #zoomBy(factor: number, centerPx = this.#width() / 2): void {
    select(this.#svg).call(this.#zoom.scaleBy, factor, [centerPx, 0]);
  }

  /** A sideways wheel pans; an upright one belongs to the page, unless Ctrl is held. */
  #wheel(event: WheelEvent): void {
    if (event.ctrlKey || event.metaKey) return;
    const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
    if (Math.abs(sideways) <= (event.shiftKey ? 0 : Math.abs(event.deltaY))) return;
    event.preventDefault();
    select(this.#svg).call(this.#zoom.translateBy, -sideways / zoomTransform(this.#svg).k, 0);
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
    if (command.do === 'open') {
      if (item !== null) this.#activate(item);
    } else if (command.do === 'zoom') this.#zoomBy(command.factor, item?.place.cx);
    else if (command.do === 'whole') this.#moveTo(zoomIdentity);
    else this.#walk(command);
  }

  /** Walks over all events, so that the window follows the focus past its edge. */
  #walk(command: KeyCommand): void {
    const items = this.#layout?.items ?? [];
    const next = moveFocus(items, this.#focused, command);
    if (next !== this.#focused || command.do === 'lane') {
      this.#focus(next);
      return;
    }
    const by = command.do === 'step' || command.do === 'end' ? command.by : 1;
    const ends = items.find(({ key }) => key === next)?.events ?? [];
    const beyond = this.#beyond(by === 1 ? Math.max(...ends) : Math.min(...ends), by);
    if (beyond < 0) return;
    this.#reveal(beyond);
    this.#draw();
    this.focusEvent(beyond);
  }

  #beyond(from: number, by: -1 | 1): number {
    for (let index = from + by; index >= 0 && index < this.#data.events.length; index += by) {
      if (this.#shown.has(index) && this.#data.events[index]?.when !== null) return index;
    }
    return -1;
  }

  #tool(name: string): void {
    const later = this.#data.direction === 'rtl' ? 1 : -1;
    const step = (this.#width() * TOOL_PAN_PART) / zoomTransform(this.#svg).k;
    if (name === 'in') this.#zoomBy(TOOL_FACTOR);
    else if (name === 'out') this.#zoomBy(1 / TOOL_FACTOR);
    else if (name === 'whole') this.#moveTo(zoomIdentity);
    else select(this.#svg).call(this.#zoom.translateBy, name === 'later' ? later * step : -later * step, 0);
  }

  #drawTools(): void {
    const { k } = zoomTransform(this.#svg);
    const isWhole = k <= 1.0001;
    for (const tool of document.querySelectorAll<HTMLButtonElement>('[data-tool]')) {
      const name = tool.dataset['tool'];
      tool.disabled = name === 'in' ? k >= this.#zoom.scaleExtent()[1] * 0.999 : isWhole;
    }
  }
}

/** Ctrl and the wheel, drags with the main button, and fingers; the plain wheel is left to the page. */
function isZoomGesture(event: Event): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  return !(event instanceof MouseEvent) || event.button === 0;
}
