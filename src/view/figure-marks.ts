import { afterPaint } from './after-paint.ts';
import { describeItems, drawConnector, drawItems } from './draw/draw-figure.ts';
import type { FigureModel } from './figure-model.ts';
import type { FigureTitles } from './figure-titles.ts';
import { layoutConnector } from './layout/connector.ts';
import type { FigureIndex } from './layout/figure-index.ts';
import type { FigureFrame, FigureItem } from './layout/figure-layout.ts';
import type { FigureSource } from './layout/figure-source.ts';
import { hitItem } from './layout/hit-test.ts';
import { itemOfEvent } from './state/keyboard.ts';

/** A finger may miss a mark by so much. */
const REACH_PX = 6;

/** What the marks are made from when a gesture has ended. */
export interface MarkScene {
  readonly items: readonly FigureItem[];
  readonly frame: FigureFrame;
  readonly index: FigureIndex;
  /** By lane of the index. */
  readonly tones: readonly number[];
  /** False where all events are on one line. */
  readonly hasLanes: boolean;
  /** Event whose source is open, or −1. */
  readonly open: number;
}

/** The marks as elements: which has the focus or the pointer, and which other lanes its event is connected with. */
export class FigureMarks {
  readonly #svg: SVGSVGElement;
  readonly #model: FigureModel;
  readonly #titles: FigureTitles;
  readonly #lines: FigureSource['lines'];
  #scene: MarkScene | null = null;
  /** Key and event of the mark that has, or had last, the focus. */
  #focused: { readonly key: string; readonly event: number } | null = null;
  #pointed: FigureItem | null = null;
  /** True where the elements are those of the scene. */
  #isPlaced = true;
  /** Takes back what was to be drawn, or told of marks that are no more. */
  #takeBack: () => void = () => {};

  constructor(svg: SVGSVGElement, model: FigureModel, titles: FigureTitles, lines: FigureSource['lines']) {
    this.#svg = svg;
    this.#model = model;
    this.#titles = titles;
    this.#lines = lines;
    // On the parent: Blink makes a tab stop of every SVG element that listens for the focus itself.
    svg.parentElement?.addEventListener('focusin', ({ target }) => this.#noteFocus(target));
    svg.parentElement?.addEventListener('focusout', () => this.connect());
    svg.addEventListener('pointerover', ({ target }) => this.#point(this.#itemOf(target)));
    svg.addEventListener('pointerleave', () => this.#point(null));
  }

  get items(): readonly FigureItem[] {
    return this.#scene?.items ?? [];
  }

  /** The mark that has, or had last, the focus. */
  get focused(): FigureItem | null {
    return this.items.find(({ key }) => key === this.#focused?.key) ?? null;
  }

  /**
   * Takes up other marks. Their elements are not seen, only used: they follow the picture, unless one of them is seen, for
   * it has the focus or is open, or until one is asked for.
   */
  show(scene: MarkScene): void {
    this.#scene = scene;
    this.#isPlaced = false;
    this.#takeBack();
    if (scene.open >= 0 || this.#svg.contains(document.activeElement)) this.#place();
    else this.#takeBack = afterPaint(() => this.#place());
  }

  /** Places the elements; the one that had the focus keeps it, or the one that now holds its event gets it. */
  #place(): void {
    if (this.#isPlaced || this.#scene === null) return;
    this.#isPlaced = true;
    const hadFocus = this.#svg.contains(document.activeElement);
    drawItems(this.#svg, this.#scene.items, (item) => this.#toneOf(item));
    this.#describeLater();
    this.#markStates(hadFocus);
  }

  /** The mark that was clicked, or else the nearest within a finger's reach. */
  at({ target, clientX, clientY }: MouseEvent): FigureItem | null {
    const { left, top } = this.#svg.getBoundingClientRect();
    return this.#itemOf(target) ?? hitItem(this.items, clientX - left, clientY - top, REACH_PX);
  }

  /** The mark that holds an event. */
  with(event: number): FigureItem | null {
    const { index, hasLanes } = this.#scene ?? {};
    return itemOfEvent(this.items, event, (at) => {
      const lane = hasLanes === true ? index?.laneOf[at] : 0;
      return lane === undefined ? null : { lane, from: this.#model.columns.from[at] ?? 0 };
    });
  }

  focus(item: FigureItem | null): void {
    if (item === null) return;
    this.#focused = { key: item.key, event: item.events[0] ?? item.lead };
    this.#setTabStop(item.key)?.focus({ preventScroll: true });
  }

  /** Where a mark is on the screen. */
  boxOf(item: FigureItem): DOMRect | null {
    return this.#node(item.key)?.querySelector('.halo')?.getBoundingClientRect() ?? null;
  }

  /** Connects the mark under the pointer, else the focused one, else the open event, with its other actors' lanes. */
  connect(): void {
    if (this.#scene === null) return;
    const { frame, index, tones, open } = this.#scene;
    const focused = this.#svg.contains(document.activeElement) ? this.#itemOf(document.activeElement) : null;
    const item = this.#pointed ?? focused ?? this.with(open);
    const connector = layoutConnector(item, frame.bands, this.#model.columns, this.#lines, index.lanes);
    drawConnector(this.#svg, connector, (lane) => tones[lane] ?? 0);
  }

  /** To word a hundred stretches of time takes as long as to draw them: the picture does not wait for it. */
  #describeLater(): void {
    this.#takeBack();
    this.#takeBack = afterPaint(() => describeItems(this.#svg, this.#titles));
  }

  #toneOf({ lane, lead }: FigureItem): number {
    const { index, tones, hasLanes } = this.#scene ?? {};
    return tones?.[(hasLanes === true ? lane : index?.laneOf[lead]) ?? 0] ?? 0;
  }

  #node(key: string | null): SVGGElement | null {
    this.#place();
    return key === null ? null : this.#svg.querySelector<SVGGElement>(`[data-key="${CSS.escape(key)}"]`);
  }

  #itemOf(target: EventTarget | null): FigureItem | null {
    const key = target instanceof Element ? target.closest<SVGGElement>('.mark')?.dataset['key'] : undefined;
    return this.items.find((item) => item.key === key) ?? null;
  }

  /** The tab stop is the last focused mark, or the open one, or the first; after a zoom it follows its event. */
  #markStates(hadFocus: boolean): void {
    const open = this.#scene?.open ?? -1;
    const holds = ({ events, count, lead }: FigureItem): boolean =>
      events.includes(open) || (count === 1 && lead === open);
    for (const item of open < 0 ? [] : this.items.filter(holds)) this.#node(item.key)?.classList.add('is-open');
    const stop = this.focused ?? this.with(this.#focused?.event ?? -1) ?? this.with(open) ?? this.items[0] ?? null;
    const node = this.#setTabStop(stop?.key ?? null);
    if (hadFocus && !this.#svg.contains(document.activeElement)) node?.focus({ preventScroll: true });
  }

  #setTabStop(key: string | null): SVGGElement | null {
    for (const mark of this.#svg.querySelectorAll('.mark[tabindex="0"]')) mark.setAttribute('tabindex', '-1');
    const node = this.#node(key);
    node?.setAttribute('tabindex', '0');
    return node;
  }

  #noteFocus(target: EventTarget | null): void {
    const item = this.#itemOf(target);
    if (item !== null) this.#focused = { key: item.key, event: item.events[0] ?? item.lead };
    this.#tell(item);
    this.connect();
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
    this.connect();
  }
}
