import { drawLegend } from './draw/draw-legend.ts';
import { drawCounts, drawFilterStatus, drawLanguageLinks, drawList, listItem } from './draw/draw-list.ts';
import { drawPanel } from './draw/draw-panel.ts';
import { drawExpanded, drawSourceButtons } from './draw/draw-source-buttons.ts';
import { FigureController, type FigureParts } from './figure-controller.ts';
import type { FigureInput, FigureModel } from './figure-model.ts';
import type { EventOrder } from './figure-order.ts';
import type { FigureWords } from './figure-titles.ts';
import type { FigureData } from './layout/figure-data.ts';
import { countActors, filterEvents, findEvent, stepEvent } from './state/filter.ts';
import { EMPTY_STATE, readAddress, toggleActor, type ViewState, writeAddress } from './state/view-state.ts';
import { countWords, numberWords } from './words/text-words.ts';

/** Where the panel is a sheet at the foot of the screen. Also in panel.css. */
const SHEET = '(max-width: 62rem)';

/** Whether a change of state is a step that "back" undoes. */
type Step = 'push' | 'replace';

/** A page with a timeline: its state, the address that holds it, and what the reader's clicks and keys make of it. */
export class TimelinePage {
  readonly #data: FigureData;
  readonly #words: FigureWords;
  readonly #figure: FigureController;
  #state: ViewState;
  readonly #order: EventOrder;
  #window: FigureInput['window'] = null;
  #flipped = false;
  /** What had the focus when the panel was opened. */
  #opener: Element | null = null;

  constructor(data: FigureData, words: FigureWords, parts: FigureParts, model: FigureModel, order: EventOrder) {
    this.#data = data;
    this.#order = order;
    this.#words = words;
    this.#state = readAddress(location.search, location.hash);
    const requests = {
      onOpen: (event: number) => this.#open(order.toList(event)),
      onWindow: (window: FigureInput['window']) => {
        this.#window = window;
      },
      onFlip: () => this.#flip(),
    };
    this.#figure = new FigureController(parts, model, words, requests, this.#figureInput());
    this.#listen();
    this.#makeFilter();
    drawSourceButtons('panel');
    this.#figure.onPalette((palette, family) =>
      drawLegend(data.direction === 'rtl', numberWords(3, data.locale), palette, family),
    );
    this.#draw();
    if (this.#openAt >= 0)
      listItem(data.events[this.#openAt]?.id ?? '')?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  #listen(): void {
    document.addEventListener('click', (event) => this.#click(event));
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#state.open !== null) this.#close();
    });
    addEventListener('popstate', () => this.#readAddress());
  }

  /** Links to actors' pages become choices of this page's filter; their addresses can still be opened in another tab. */
  #makeFilter(): void {
    for (const choice of document.querySelectorAll<HTMLAnchorElement>('a[data-actor]')) {
      choice.href = writeAddress({ ...EMPTY_STATE, actors: [choice.dataset['actor'] ?? ''] });
    }
  }

  /** Index of the open event, or −1. */
  get #openAt(): number {
    return findEvent(this.#data, this.#state.open);
  }

  get #shown(): ReadonlySet<number> {
    return filterEvents(this.#data, this.#state.actors);
  }

  #draw(): void {
    const { locale, events } = this.#data;
    const { actors } = this.#state;
    const shown = this.#shown;
    const at = this.#openAt;
    const has = (by: -1 | 1): boolean => stepEvent(this.#data, shown, at, by) >= 0;
    drawList(this.#data, shown);
    drawCounts(this.#data, countActors(this.#data, shown), actors, (n) => numberWords(n, locale));
    drawFilterStatus(actors, countWords(this.#words.events, shown.size, locale), locale);
    drawLanguageLinks(writeAddress(this.#state, location.search));
    drawPanel(events[at]?.id ?? null, has(-1), has(1));
    drawExpanded(events[at]?.id ?? null);
    this.#figure.show(this.#figureInput());
  }

  #figureInput(): FigureInput {
    const { actors } = this.#state;
    const ids = this.#order.actors;
    return {
      shown: this.#order.filterOf(actors, () => this.#shown),
      chosen: actors.map((id) => ids.indexOf(id)).filter((index) => index >= 0),
      window: this.#window,
      flipped: this.#flipped,
      open: this.#order.toColumns(this.#openAt),
    };
  }

  #flip(): void {
    this.#flipped = !this.#flipped;
    this.#draw();
  }

  #go(state: ViewState, step: Step): void {
    this.#state = state;
    const address = `${location.pathname}${writeAddress(state, location.search)}`;
    if (step === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#draw();
  }

  #readAddress(): void {
    const before = this.#state.open;
    this.#state = readAddress(location.search, location.hash);
    this.#draw();
    if (this.#state.open !== before) this.#scrollTo(this.#openAt);
  }

  #open(event: number, step: Step = 'push'): void {
    const id = this.#data.events[event]?.id;
    if (id === undefined) return;
    if (step === 'push') this.#opener = document.activeElement;
    this.#go({ ...this.#state, open: id }, step);
    document.getElementById('panel')?.focus({ preventScroll: true });
    this.#scrollTo(event);
  }

  /** Brings an event's place in the list into view; beside a sheet, only the top of the screen can be seen. */
  #scrollTo(event: number): void {
    const item = listItem(this.#data.events[event]?.id ?? '');
    item?.scrollIntoView({ block: matchMedia(SHEET).matches ? 'start' : 'nearest' });
  }

  /** The focus goes back to where it came from; after a visit by address, to the event in the list. */
  #close(): void {
    const item = listItem(this.#data.events[this.#openAt]?.id ?? '');
    this.#go({ ...this.#state, open: null }, 'push');
    const opener = this.#opener?.isConnected === true && this.#opener !== document.body ? this.#opener : null;
    const target = opener ?? item?.querySelector('.title a');
    if (target instanceof HTMLElement || target instanceof SVGElement) target.focus({ preventScroll: opener !== null });
  }

  #stepTo(by: -1 | 1): void {
    const to = stepEvent(this.#data, this.#shown, this.#openAt, by);
    if (to >= 0) this.#open(to, 'replace');
  }

  #click(event: MouseEvent): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = event.target instanceof Element ? event.target : null;
    const asked = target?.closest<HTMLElement>('[data-open], [data-actor], [data-panel], [data-filter-clear]');
    if (asked === null || asked === undefined) return;
    event.preventDefault();
    this.#answer(asked.dataset);
  }

  #answer({ open, actor, panel }: DOMStringMap): void {
    if (open !== undefined) this.#open(findEvent(this.#data, open));
    else if (actor !== undefined) this.#go(toggleActor(this.#state, actor), 'push');
    else if (panel === 'close') this.#close();
    else if (panel !== undefined) this.#stepTo(panel === 'next' ? 1 : -1);
    else this.#go({ ...this.#state, actors: [] }, 'push');
  }
}
