import { afterPaint } from './after-paint.ts';
import { drawClusterRow } from './draw/draw-cluster-row.ts';
import { prepareFigure } from './draw/draw-figure.ts';
import { onColorChange, type Palette } from './draw/palette.ts';
import { FigureBurst, MOST_LISTED } from './figure-burst.ts';
import { FigureKeys } from './figure-keys.ts';
import { FigureLanes } from './figure-lanes.ts';
import { FigureMarks } from './figure-marks.ts';
import {
  type FigureInput,
  type FigureLook,
  type FigureModel,
  type FigureRequests,
  isSameInput,
} from './figure-model.ts';
import { FigurePicture, type PictureParts } from './figure-picture.ts';
import type { FigureScene } from './figure-scene.ts';
import { FigureStrip } from './figure-strip.ts';
import { FigureTitles, type FigureWords } from './figure-titles.ts';
import { FigureWindow } from './figure-window.ts';
import { eventsOfItem, layoutCells } from './layout/cells.ts';
import type { Direction } from './layout/figure-data.ts';
import { daysOfColumns, eventBeyond, type FigureIndex, indexFigure } from './layout/figure-index.ts';
import type { FigureFrame, FigureItem, FigureView } from './layout/figure-layout.ts';
import { type FigureSource, readSource } from './layout/figure-source.ts';
import { LANE_HEAD_PX } from './layout/lane-bands.ts';
import { openingDays } from './layout/opening.ts';
import type { Days } from './layout/strip.ts';
import { padDays } from './layout/time-scale.ts';
import { Toolbar, toolUses } from './toolbar.ts';

/** Below this width the lanes' names have no room. Also in figure.css. */
export const NARROW = '(max-width: 47rem)';

/** The elements that the figure is drawn in. */
export interface FigureParts extends PictureParts {
  readonly strip: HTMLElement;
  readonly laneNames: HTMLElement;
}

/** The figure: its window, keys and pointer. It says which event was asked for and leaves the rest to the page. */
export class FigureController {
  readonly #svg: SVGSVGElement;
  readonly #model: FigureModel;
  readonly #requests: FigureRequests;
  readonly #titles: FigureTitles;
  readonly #source: FigureSource;
  readonly #picture: FigurePicture;
  readonly #marks: FigureMarks;
  readonly #window: FigureWindow;
  readonly #strip: FigureStrip;
  readonly #lanes: FigureLanes;
  readonly #tools: Toolbar;
  readonly #burst: FigureBurst;
  readonly #narrow = matchMedia(NARROW);
  #input: FigureInput;
  #index: FigureIndex;
  /** What is shown of time until the reader asks for another part of it; null for all. */
  readonly #opening: Days | null;
  /** The window that the page was told of last, or that it asked for. */
  #told = '';
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
    this.#model = model;
    this.#requests = requests;
    this.#input = input;
    this.#source = readSource(model.columns, model.names);
    this.#index = indexFigure(this.#source, input.shown);
    this.#titles = new FigureTitles(model, words);
    this.#picture = new FigurePicture(parts, model, this.#titles);
    prepareFigure(parts.svg, words.label, 'figure-help');
    this.#burst = new FigureBurst(model, this.#titles, (event) => requests.onOpen(event));
    this.#marks = new FigureMarks(parts.svg, model, this.#titles, this.#source.lines);
    this.#opening = openingDays(model.columns);
    const whole = padDays(daysOfColumns(model.columns) ?? [0, 1]);
    this.#window = new FigureWindow(parts.svg, whole, this.#direction, (isFinal) => this.#moved(isFinal));
    this.#strip = new FigureStrip(parts.strip, model, this.#source, whole, {
      leastDays: () => this.#window.leastDays,
      onMove: (days, isFinal) => this.#window.show(days, isFinal),
    });
    this.#lanes = new FigureLanes(parts.laneNames, model, words, this.#source);
    new FigureKeys(parts.svg, this.#marks, this.#window, {
      direction: () => this.#direction,
      onOpen: (item) => this.#activate(item),
      onBeyond: (item, by) => this.#stepBeyond(item, by),
    });
    this.#tools = new Toolbar(model.direction, toolUses(this.#window, requests));
    this.#listen();
    this.#spread(input);
    this.#begin(input);
  }

  #begin(input: FigureInput): void {
    if (input.hasLanes) this.#layLanes();
    const shown = this.#windowOf(input);
    if (shown !== null) this.#window.show(shown, true);
    this.#told = tellable(input);
    this.#reveal(input.open);
    this.#schedule(true);
  }

  #windowOf({ window, isWhole }: FigureInput): Days | null {
    return window ?? (isWhole ? null : this.#opening);
  }

  /** Shows these events, this window and this direction, and marks the open event, which is brought into the window. */
  show(input: FigureInput): void {
    const before = this.#input;
    this.#input = input;
    this.#burst.close();
    if (isSameInput(input, before) && tellable(input) === this.#told) return;
    if (input.shown !== before.shown || input.chosen.join() !== before.chosen.join()) this.#take(input);
    if (input.flipped !== before.flipped) this.#turn();
    if (input.hasLanes !== before.hasLanes) this.#layLanes();
    if (tellable(input) !== this.#told) this.#window.show(this.#windowOf(input), true);
    this.#told = tellable(input);
    if (input.open !== before.open) this.#reveal(input.open);
    this.#schedule(true);
  }

  /** Paints the key too, whenever colors change. */
  onPalette(paint: (palette: Palette, family: string) => void): void {
    const repaint = (): void => {
      this.#picture.readColors();
      this.#spread(this.#input);
      this.#schedule(true);
      paint(this.#picture.palette, this.#picture.family);
    };
    onColorChange(repaint);
    document.fonts.addEventListener('loadingdone', () => this.#picture.forgetWidths() && repaint());
    afterPaint(() => paint(this.#picture.palette, this.#picture.family));
  }

  /** What is shown now, as a picture is made of it. */
  get scene(): FigureScene {
    return {
      index: this.#index,
      days: this.#window.days,
      direction: this.#direction,
      pageDirection: this.#model.direction,
      tones: this.#lanes.tones,
      isWhole: this.#window.isWhole,
      lanes: this.#lanes.describe(this.#window.days, this.#window.isWhole),
      palette: this.#picture.palette,
      family: this.#picture.family,
      titles: this.#titles,
      want: (events) => this.#model.texts.want(events),
    };
  }

  get #direction(): Direction {
    const { direction } = this.#model;
    if (!this.#input.flipped) return direction;
    return direction === 'rtl' ? 'ltr' : 'rtl';
  }

  get #view(): FigureView {
    const { scale, widthPx } = this.#window;
    const headPx = this.#isNarrowWithLanes ? LANE_HEAD_PX : 0;
    return { scale, widthPx, heightPx: this.#picture.heightPx, hasLanes: this.#hasLanes, headPx };
  }

  get #hasLanes(): boolean {
    return !this.#narrow.matches || this.#input.hasLanes;
  }

  get #isNarrowWithLanes(): boolean {
    return this.#narrow.matches && this.#input.hasLanes;
  }

  #listen(): void {
    const svg = this.#svg;
    svg.addEventListener('click', (event) => this.#activate(this.#marks.at(event)));
    new ResizeObserver(() => (this.#picture.isFit && this.#window.isFit) || this.#resize()).observe(svg);
    this.#narrow.addEventListener('change', () => this.#resize());
  }

  #resize(): void {
    this.#picture.fit(this.#isNarrowWithLanes ? this.#index.lanes.length : 0);
    this.#window.resize();
    this.#strip.draw(this.#direction, this.#picture.palette);
    this.#schedule(true);
  }

  /** Counts what the filter shows. */
  #take(input: FigureInput): void {
    this.#index = indexFigure(this.#source, input.shown);
    if (this.#isNarrowWithLanes) this.#resize();
    this.#spread(input);
  }

  #spread({ shown, chosen }: FigureInput): void {
    this.#strip.choose(this.#index, shown, chosen, this.#picture.palette);
    this.#strip.draw(this.#direction, this.#picture.palette);
    this.#lanes.choose(this.#index, shown, chosen);
  }

  #layLanes(): void {
    this.#svg.closest('.figure')?.classList.toggle('shows-lanes', this.#input.hasLanes);
    this.#resize();
  }

  #turn(): void {
    this.#window.turn(this.#direction);
    this.#strip.draw(this.#direction, this.#picture.palette);
  }

  #moved(isFinal: boolean): void {
    this.#schedule(isFinal);
    const window = this.#window.isWhole ? null : roundDays(this.#window.days);
    const look = { window, isWhole: window === null && this.#opening !== null };
    const told = tellable(look);
    if (told === this.#told && !isFinal) return;
    this.#told = told;
    this.#requests.onWindow(look, isFinal);
  }

  #schedule(mustRest: boolean): void {
    this.#mustRest = mustRest;
    cancelAnimationFrame(this.#request);
    this.#request = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    const view = this.#view;
    const frame = this.#picture.drawFrame(this.#index, view, this.#lanes.tones, !this.#mustRest);
    this.#strip.showWindow(this.#window.days, this.#mustRest);
    if (this.#mustRest) this.#drawRest(frame, view);
  }

  /** What is placed when a gesture has ended: labels, and all that has focus. */
  #drawRest(frame: FigureFrame, view: FigureView): void {
    const items = frame.bars === null ? frame.items : layoutCells(this.#index, view, frame.bands);
    const { hasLanes, widthPx } = view;
    const scene = { items, frame, index: this.#index, tones: this.#lanes.tones, hasLanes, open: this.#input.open };
    const label = (): void => this.#picture.drawLabels(items, frame, widthPx);
    this.#marks.show(scene);
    label();
    this.#titles.wantFor(items, frame.level, label);
    this.#marks.connect();
    this.#lanes.draw(frame, this.#window.days, this.#window.isWhole, hasLanes);
    const pressed = { flip: this.#input.flipped, lanes: this.#input.hasLanes };
    this.#tools.draw(this.#window.isClosest, this.#window.isWhole, pressed);
    drawClusterRow(items.some(({ events }) => events.length > 1));
  }

  /** A mark opens its source; a cluster opens itself by zooming, until its events can't be told apart: then as a list. */
  #activate(item: FigureItem | null): void {
    if (item === null) return;
    this.#marks.focus(item);
    if (item.count === 1 && item.lead >= 0) this.#requests.onOpen(item.lead);
    else if (item.to - item.from <= 1 || !this.#window.open([item.from, item.to])) this.#openBurst(item);
  }

  #openBurst(item: FigureItem): void {
    const anchor = this.#marks.boxOf(item);
    if (anchor === null) return;
    const events = eventsOfItem(this.#index, item, this.#hasLanes, MOST_LISTED);
    this.#burst.open(item, events, anchor);
  }

  #reveal(event: number): void {
    const { dated, from, to } = this.#model.columns;
    if (event >= 0 && event < dated) this.#window.reveal(((from[event] ?? 0) + (to[event] ?? 0)) / 2);
  }

  /** Brings the nearest event beyond the window into it, and gives its mark the focus. */
  #stepBeyond({ from, to }: FigureItem, by: -1 | 1): void {
    const beyond = eventBeyond(this.#index, from, to, by);
    if (beyond < 0) return;
    this.#reveal(beyond);
    this.#mustRest = true;
    this.#draw();
    this.#marks.focus(this.#marks.with(beyond));
  }
}

const roundDays = ([from, to]: Days): Days => [Math.floor(from), Math.ceil(to)];
const tellable = ({ window, isWhole }: FigureLook): string =>
  window === null ? (isWhole ? 'all' : '') : window.join();
