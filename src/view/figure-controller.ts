import { Burst } from './burst.ts';
import { drawConnector, drawItems, drawLabels, drawTicks, prepareFigure, rideAlong } from './draw/draw-figure.ts';
import { drawClusterRow } from './draw/draw-legend.ts';
import { createMeasure } from './draw/measure-text.ts';
import { type Paints, paintFigure } from './draw/paint-figure.ts';
import { onColorChange, type Palette, readPalette } from './draw/palette.ts';
import { FigureLanes } from './figure-lanes.ts';
import type { FigureInput, FigureModel, FigureRequests } from './figure-model.ts';
import { FigureStrip } from './figure-strip.ts';
import { FigureTitles, type FigureWords } from './figure-titles.ts';
import { FigureWindow } from './figure-window.ts';
import { eventsOfItem, layoutCells } from './layout/cells.ts';
import { layoutConnector } from './layout/connector.ts';
import type { Direction } from './layout/figure-data.ts';
import { daysOfColumns, eventBeyond, type FigureIndex, indexFigure } from './layout/figure-index.ts';
import { layoutLabels, type PlacedLabel } from './layout/figure-labels.ts';
import { type FigureFrame, type FigureItem, type FigureView, layoutFrame } from './layout/figure-layout.ts';
import { type FigureSource, readSource } from './layout/figure-source.ts';
import { hitItem } from './layout/hit-test.ts';
import { AXIS_HEIGHT_PX, denseBands, SECOND_CALENDAR_PX } from './layout/lane-bands.ts';
import type { Days } from './layout/strip.ts';
import { dayToPx, padDays, pxToDay, type TimeScale } from './layout/time-scale.ts';
import { itemOfEvent, type KeyCommand, keyCommand, moveFocus } from './state/keyboard.ts';
import { Toolbar } from './toolbar.ts';
import { chipWords } from './words/chip-words.ts';
import { tickWords } from './words/tick-words.ts';

/** Below this width the lanes' names have no room. Also in figure.css. */
const NARROW = '(max-width: 47rem)';
const TOOL_FACTOR = 1.8;
const TOOL_PAN_PART = 0.4;
/** A list of events of one day is not longer than this. */
const MOST_LISTED = 60;
/** Scales that differ by less are those of one pan. */
const SAME_SCALE = 1e-6;
/** A finger may miss a mark by so much. */
const REACH_PX = 6;

/** The elements that the figure is drawn in. */
export interface FigureParts {
  readonly svg: SVGSVGElement;
  readonly canvas: HTMLCanvasElement;
  readonly strip: HTMLElement;
  readonly laneNames: HTMLElement;
}

/** The figure: its picture, focus, keys and pointer. It says which event was asked for and leaves the rest to the page. */
export class FigureController {
  readonly #svg: SVGSVGElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #model: FigureModel;
  readonly #requests: FigureRequests;
  readonly #titles: FigureTitles;
  readonly #source: FigureSource;
  readonly #window: FigureWindow;
  readonly #strip: FigureStrip;
  readonly #lanes: FigureLanes;
  readonly #tools: Toolbar;
  readonly #burst: Burst;
  readonly #narrow = matchMedia(NARROW);
  readonly #measure: ReturnType<typeof createMeasure>;
  #palette: Palette;
  #input: FigureInput;
  #index: FigureIndex;
  /** The window that the page was told of last. */
  #told = '';
  #frame: FigureFrame | null = null;
  #scale: TimeScale | null = null;
  /** As they were laid out when the last gesture ended, and the scale then. */
  #items: readonly FigureItem[] = [];
  #labels: readonly PlacedLabel[] = [];
  #restScale: TimeScale | null = null;
  /** Key and event of the mark that has, or had last, the focus. */
  #focused: { readonly key: string; readonly event: number } | null = null;
  #pointed: FigureItem | null = null;
  readonly #family: string;
  /** Height of the graphic, read when it changes: to ask at every frame would have the page laid out anew. */
  #heightPx = 0;
  #request = 0;
  #mustRest = true;

  /** @param input what the address says of the filter, the window and the direction */
  constructor(
    parts: FigureParts,
    model: FigureModel,
    words: FigureWords,
    requests: FigureRequests,
    input: FigureInput,
  ) {
    this.#svg = parts.svg;
    this.#canvas = parts.canvas;
    this.#model = model;
    this.#requests = requests;
    this.#input = input;
    this.#source = readSource(model.columns, model.names);
    this.#index = indexFigure(this.#source, input.shown);
    this.#palette = readPalette(parts.strip);
    this.#heightPx = parts.svg.clientHeight;
    this.#family = getComputedStyle(parts.svg).fontFamily;
    this.#measure = createMeasure(this.#family);
    this.#titles = new FigureTitles(model, words);
    prepareFigure(parts.svg, words.label, 'figure-help');
    const whole = padDays(daysOfColumns(model.columns) ?? [0, 1]);
    this.#window = new FigureWindow(parts.svg, whole, this.#direction, (isFinal) => this.#moved(isFinal));
    this.#strip = new FigureStrip(
      parts.strip,
      model,
      this.#source,
      whole,
      () => this.#window.leastDays,
      (days, isFinal) => this.#window.show(days, isFinal),
    );
    this.#lanes = new FigureLanes(parts.laneNames, model, words, this.#source);
    this.#tools = new Toolbar(model.direction, (name) => this.#useTool(name));
    this.#burst = new Burst(document.body, model.texts, (event) => requests.onOpen(event));
    this.#listen();
    this.#spread(input);
    if (input.window !== null) this.#window.show(input.window, true);
    this.#told = tellable(input.window);
    this.#reveal(input.open);
    this.#schedule(true);
  }

  /** Shows these events, this window and this direction, and marks the open event, which is brought into the window. */
  show(input: FigureInput): void {
    const before = this.#input;
    this.#input = input;
    this.#burst.close();
    if (input.shown !== before.shown || input.chosen.join() !== before.chosen.join()) this.#take(input);
    if (input.flipped !== before.flipped) this.#turn();
    if (tellable(input.window) !== this.#told) this.#window.show(input.window, true);
    this.#told = tellable(input.window);
    if (input.open !== before.open) this.#reveal(input.open);
    this.#schedule(true);
  }

  /** Paints the key too, whenever colors change. */
  onPalette(paint: (palette: Palette, family: string) => void): void {
    const repaint = (): void => {
      this.#palette = readPalette(this.#svg.parentElement ?? document.body);
      this.#spread(this.#input);
      this.#schedule(true);
      paint(this.#palette, this.#family);
    };
    onColorChange(repaint);
    void document.fonts.ready.then(() => {
      this.#measure.reset();
      repaint();
    });
    paint(this.#palette, this.#family);
  }

  get #direction(): Direction {
    const { direction } = this.#model;
    if (!this.#input.flipped) return direction;
    return direction === 'rtl' ? 'ltr' : 'rtl';
  }

  get #axisHeight(): number {
    return AXIS_HEIGHT_PX + (this.#titles.calendars.length > 1 ? SECOND_CALENDAR_PX : 0);
  }

  get #view(): FigureView {
    const heightPx = Math.max(1, this.#heightPx - this.#axisHeight);
    return { scale: this.#window.scale, widthPx: this.#window.widthPx, heightPx, hasLanes: !this.#narrow.matches };
  }

  #listen(): void {
    const svg = this.#svg;
    svg.addEventListener('keydown', (event) => this.#key(event));
    svg.addEventListener('click', (event) => this.#activate(this.#itemAt(event)));
    // On the parent: Blink makes a tab stop of every SVG element that listens for the focus itself.
    svg.parentElement?.addEventListener('focusin', (event) => this.#noteFocus(event.target));
    svg.parentElement?.addEventListener('focusout', () => this.#connect());
    svg.addEventListener('pointerover', (event) => this.#point(this.#itemOf(event.target)));
    svg.addEventListener('pointerleave', () => this.#point(null));
    new ResizeObserver(() => this.#resize()).observe(svg);
    this.#narrow.addEventListener('change', () => this.#resize());
  }

  #resize(): void {
    this.#heightPx = this.#svg.clientHeight;
    this.#window.resize();
    this.#strip.draw(this.#direction, this.#palette);
    this.#schedule(true);
  }

  /** Counts what the filter shows. */
  #take(input: FigureInput): void {
    this.#index = indexFigure(this.#source, input.shown);
    this.#spread(input);
  }

  #spread({ shown, chosen }: FigureInput): void {
    const isAll = this.#index.order.events.length === this.#model.columns.dated;
    this.#strip.choose(shown, chosen, isAll, this.#palette);
    this.#strip.draw(this.#direction, this.#palette);
    this.#lanes.choose(this.#index.lanes, shown, chosen);
  }

  #turn(): void {
    this.#window.turn(this.#direction);
    this.#strip.draw(this.#direction, this.#palette);
  }

  #moved(isFinal: boolean): void {
    this.#schedule(isFinal);
    const days = this.#window.isWhole ? null : roundDays(this.#window.days);
    const told = tellable(days);
    if (told === this.#told && !isFinal) return;
    this.#told = told;
    this.#requests.onWindow(days, isFinal);
  }

  #schedule(mustRest: boolean): void {
    this.#mustRest = mustRest;
    cancelAnimationFrame(this.#request);
    this.#request = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    this.#drawFrame();
    if (this.#mustRest) this.#drawRest();
  }

  /** What moves with a gesture. */
  #drawFrame(): void {
    const view = this.#view;
    this.#scale = view.scale;
    this.#frame = layoutFrame(this.#index, view);
    paintFigure(this.#canvas, this.#frame, this.#scale, view, this.#paints(view));
    const { locale } = this.#model;
    const { calendars } = this.#titles;
    drawTicks(this.#svg, this.#frame.ticks, view.heightPx, (tick) =>
      calendars.map((calendar) => tickWords(tick, locale, calendar)),
    );
    this.#strip.showWindow(this.#window.days, this.#mustRest);
    this.#svg.classList.toggle('is-moving', !this.#mustRest);
    const [scale, before] = [this.#scale, this.#restScale];
    if (this.#mustRest || before === null) return;
    const isResized = Math.abs(scale.pxPerDay / before.pxPerDay - 1) > SAME_SCALE;
    rideAlong(this.#svg, isResized, (x) => dayToPx(scale, pxToDay(before, x)) - x);
  }

  #paints({ hasLanes }: FigureView): Paints {
    return {
      palette: this.#palette,
      family: this.#family,
      hasLanes,
      tones: this.#lanes.tones,
      laneOf: (event) => this.#index.laneOf[event] ?? 0,
      count: (n) => chipWords(n, this.#model.locale),
    };
  }

  /** What is placed when a gesture has ended: labels, and all that has focus. */
  #drawRest(): void {
    const [frame, scale, view] = [this.#frame, this.#scale, this.#view];
    if (frame === null || scale === null) return;
    this.#restScale = scale;
    this.#items = frame.bars === null ? frame.items : layoutCells(this.#index, view, frame.bands);
    const hadFocus = this.#svg.contains(document.activeElement);
    drawItems(this.#svg, this.#items, (item) => this.#toneOf(item), this.#titles);
    this.#markStates(hadFocus);
    this.#placeLabels(frame, view);
    this.#titles.wantFor(this.#items, frame.level, () => this.#placeLabels(frame, view));
    this.#connect();
    this.#lanes.draw(frame, this.#window.days, this.#window.isWhole, view.hasLanes);
    this.#tools.draw(this.#window.isClosest, this.#window.isWhole, this.#input.flipped);
    drawClusterRow(this.#items.some(({ count }) => count > 1));
  }

  #placeLabels(frame: FigureFrame, { widthPx }: FigureView): void {
    if (frame !== this.#frame) return;
    this.#labels = layoutLabels(this.#items, {
      widthPx,
      bands: frame.bars === null ? frame.bands : denseBands(frame.bands),
      measure: this.#measure.measure,
      wordsOf: (event) => this.#titles.labelOf(event, frame.level),
      salienceOf: (event) => this.#titles.salienceOf(event),
      labelled: new Set(this.#labels.map(({ key }) => key)),
    });
    drawLabels(this.#svg, this.#labels);
  }

  #toneOf({ lane, lead }: FigureItem): number {
    const at = this.#narrow.matches ? this.#index.laneOf[lead] : lane;
    return this.#lanes.tones[at ?? 0] ?? 0;
  }

  #node(key: string | null): SVGGElement | null {
    return key === null ? null : this.#svg.querySelector<SVGGElement>(`[data-key="${CSS.escape(key)}"]`);
  }

  #itemOf(target: EventTarget | null): FigureItem | null {
    const key = target instanceof Element ? target.closest<SVGGElement>('.mark')?.dataset['key'] : undefined;
    return this.#items.find((item) => item.key === key) ?? null;
  }

  /** The mark that was clicked, or else the nearest within a finger's reach. */
  #itemAt(event: MouseEvent): FigureItem | null {
    const { left, top } = this.#svg.getBoundingClientRect();
    return this.#itemOf(event.target) ?? hitItem(this.#items, event.clientX - left, event.clientY - top, REACH_PX);
  }

  #itemWith(event: number): FigureItem | null {
    return itemOfEvent(this.#items, event, (at) => {
      const lane = this.#narrow.matches ? 0 : this.#index.laneOf[at];
      return lane === undefined ? null : { lane, from: this.#model.columns.from[at] ?? 0 };
    });
  }

  /** The tab stop is the last focused mark, or the open one, or the first; after a zoom it follows its event. */
  #markStates(hadFocus: boolean): void {
    const { open } = this.#input;
    for (const item of this.#items) {
      const isOpen = open >= 0 && (item.events.includes(open) || (item.count === 1 && item.lead === open));
      this.#node(item.key)?.classList.toggle('is-open', isOpen);
    }
    const before = this.#items.find(({ key }) => key === this.#focused?.key);
    const stop = before ?? this.#itemWith(this.#focused?.event ?? -1) ?? this.#itemWith(open) ?? this.#items[0] ?? null;
    const node = this.#setTabStop(stop?.key ?? null);
    if (hadFocus && !this.#svg.contains(document.activeElement)) node?.focus({ preventScroll: true });
  }

  #setTabStop(key: string | null): SVGGElement | null {
    for (const mark of this.#svg.querySelectorAll('.mark[tabindex="0"]')) mark.setAttribute('tabindex', '-1');
    const node = this.#node(key);
    node?.setAttribute('tabindex', '0');
    return node;
  }

  #focus(item: FigureItem | null): void {
    if (item === null) return;
    this.#focused = { key: item.key, event: item.events[0] ?? item.lead };
    this.#setTabStop(item.key)?.focus({ preventScroll: true });
  }

  #noteFocus(target: EventTarget | null): void {
    const item = this.#itemOf(target);
    if (item !== null) this.#focused = { key: item.key, event: item.events[0] ?? item.lead };
    this.#tell(item);
    this.#connect();
  }

  /** Fetches an item's title where it has none yet, and tells it. */
  #tell(item: FigureItem | null): void {
    if (item === null || item.lead < 0) return;
    void this.#model.texts.want([item.lead]).then(() => {
      const node = this.#node(item.key);
      if (node === null) return;
      const words = this.#titles.describe(item);
      if (node.getAttribute('aria-label') !== words) node.setAttribute('aria-label', words);
      const title = node.querySelector('title') ?? document.createElementNS('http://www.w3.org/2000/svg', 'title');
      title.textContent = words;
      node.prepend(title);
    });
  }

  #point(item: FigureItem | null): void {
    this.#pointed = item;
    this.#tell(item);
    this.#connect();
  }

  /** Connects the mark under the pointer, else the focused one, else the open event, with its other actors' lanes. */
  #connect(): void {
    if (this.#frame === null) return;
    const focused = this.#svg.contains(document.activeElement) ? this.#itemOf(document.activeElement) : null;
    const item = this.#pointed ?? focused ?? this.#itemWith(this.#input.open);
    const { lines } = this.#source;
    const connector = layoutConnector(item, this.#frame.bands, this.#model.columns, lines, this.#index.lanes);
    drawConnector(this.#svg, connector, (lane) => this.#lanes.tones[lane] ?? 0);
  }

  /** A mark opens its source; a cluster opens itself by zooming, until its events can't be told apart: then as a list. */
  #activate(item: FigureItem | null): void {
    if (item === null) return;
    this.#focus(item);
    if (item.count === 1 && item.lead >= 0) this.#requests.onOpen(item.lead);
    else if (item.to - item.from <= 1 || !this.#window.open([item.from, item.to])) this.#openBurst(item);
  }

  #openBurst(item: FigureItem): void {
    const anchor = this.#node(item.key)?.querySelector('.halo')?.getBoundingClientRect();
    if (anchor === undefined) return;
    const events = eventsOfItem(this.#index, item, !this.#narrow.matches, MOST_LISTED);
    void this.#burst.open(events, this.#titles.burstWords(item, item.count - events.length), anchor);
  }

  #reveal(event: number): void {
    const { dated, from, to } = this.#model.columns;
    if (event >= 0 && event < dated) this.#window.reveal(((from[event] ?? 0) + (to[event] ?? 0)) / 2);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const command = keyCommand(event.key, this.#direction);
    if (command === null) return;
    event.preventDefault();
    this.#obey(command);
  }

  #obey(command: KeyCommand): void {
    const item = this.#items.find(({ key }) => key === this.#focused?.key) ?? null;
    if (command.do === 'open') this.#activate(item);
    else if (command.do === 'zoom') this.#window.zoomBy(command.factor, item?.place.cx);
    else if (command.do === 'whole') this.#window.showWhole();
    else this.#walk(command, item);
  }

  /** Walks from mark to mark; at the edge of the window, the window follows. */
  #walk(command: KeyCommand, from: FigureItem | null): void {
    const next = moveFocus(this.#items, from?.key ?? null, command);
    if (next !== from?.key || from === null || (command.do !== 'step' && command.do !== 'end')) {
      this.#focus(this.#items.find(({ key }) => key === next) ?? null);
      return;
    }
    const beyond = eventBeyond(this.#index, from.from, from.to, command.by);
    if (beyond < 0) return;
    this.#reveal(beyond);
    this.#mustRest = true;
    this.#draw();
    this.#focus(this.#itemWith(beyond));
  }

  #useTool(name: string): void {
    if (name === 'in') this.#window.zoomBy(TOOL_FACTOR);
    else if (name === 'out') this.#window.zoomBy(1 / TOOL_FACTOR);
    else if (name === 'whole') this.#window.showWhole();
    else if (name === 'flip') this.#requests.onFlip();
    else this.#window.stepBy(name === 'later' ? 1 : -1, TOOL_PAN_PART);
  }
}

const roundDays = ([from, to]: Days): Days => [Math.floor(from), Math.ceil(to)];
const tellable = (window: Days | null): string => (window === null ? '' : window.join());
