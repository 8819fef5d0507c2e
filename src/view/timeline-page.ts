import { ChosenWords } from './chosen-words.ts';
import { drawChosen } from './draw/draw-chosen.ts';
import { choiceName, drawFilter } from './draw/draw-filter.ts';
import { drawLegend } from './draw/draw-legend.ts';
import { drawLanguageLinks, drawStaticList, drawWhichList, listItem, staticItems } from './draw/draw-list.ts';
import { drawExpanded, drawSourceButtons } from './draw/draw-source-buttons.ts';
import { FigureController, type FigureParts } from './figure-controller.ts';
import type { FigureInput } from './figure-model.ts';
import type { FoundList } from './found-list.ts';
import type { PageWords } from './page-words.ts';
import { SourcePanel } from './source-panel.ts';
import {
  chiefEvents,
  createFilterIndex,
  type Filtered,
  type FilterIndex,
  filterEvents,
  stepEvent,
} from './state/event-filter.ts';
import {
  EMPTY_STATE,
  type ListName,
  listChoices,
  readAddress,
  toggleName,
  undoChoice,
  type ViewState,
  writeAddress,
} from './state/view-state.ts';
import { drawTakeAway, listenTakeAway } from './take-away.ts';
import type { TextSearch } from './texts/text-search.ts';
import type { TimelineData } from './texts/timeline-data.ts';
import { chipWords } from './words/chip-words.ts';
import { countWords, fillText, numberWords } from './words/text-words.ts';

/** Where the panel is a sheet at the foot of the screen. Also in panel.css. */
const SHEET = '(max-width: 62rem)';
/** Found events that the list has at most; the figure shows all of them. */
const MOST_FOUND = 100;

/** Whether a change of state is a step that "back" undoes. */
type Step = 'push' | 'replace';

/** A change of the page's size moves the ends of the window by less than this part of it. */
const SAME_PART = 0.01;

function isSameWindow(a: ViewState['window'], b: ViewState['window']): boolean {
  if (a === null || b === null) return a === b;
  const slack = Math.max(1, (a[1] - a[0]) * SAME_PART);
  return Math.abs(a[0] - b[0]) <= slack && Math.abs(a[1] - b[1]) <= slack;
}

/** A page with a timeline: its state, the address that holds it, and what the reader's clicks and keys make of it. */
export class TimelinePage {
  readonly #data: TimelineData;
  readonly #words: PageWords;
  readonly #index: FilterIndex;
  /** Comes when something is found that the page did not come with. */
  #found: Promise<FoundList> | null = null;
  readonly #panel: SourcePanel;
  readonly #chosen: ChosenWords;
  readonly #items = staticItems();
  readonly #within: number;
  readonly #figure: FigureController;
  #state: ViewState;
  /** The window that the figure came to rest at. */
  #looked: ViewState['window'] = null;
  #filtered: Filtered;
  #search: TextSearch | null = null;
  /** The event whose source is open, or −1. */
  #openAt = -1;
  /** What had the focus when the panel was opened. */
  #opener: Element | null = null;
  /** True while letters follow each other in the search field: they are one step back. */
  #isTyping = false;
  /** True while the figure is shown a state: a move of its window is then no gesture of the reader's. */
  #isShowing = true;

  constructor(data: TimelineData, words: PageWords, parts: FigureParts) {
    this.#data = data;
    this.#words = words;
    this.#index = createFilterIndex(data.columns, data.names);
    this.#within = data.names.actors.findIndex(({ id }) => id === words.within);
    this.#panel = new SourcePanel(data, words);
    this.#chosen = new ChosenWords(data, words, choiceName);
    this.#state = readAddress(location.search, location.hash);
    this.#filtered = this.#filter();
    this.#figure = this.#makeFigure(parts);
    this.#isShowing = false;
    this.#listen();
    this.#linkChoices();
    listenTakeAway(data, () => (this.#isNarrowed ? this.#filtered.listed : null));
    drawSourceButtons('panel');
    this.#drawFiltered();
    if (this.#state.query !== '') void this.#searchWords();
    void this.#resolveOpen(true);
  }

  #makeFigure(parts: FigureParts): FigureController {
    const { locale, direction, figure } = this.#words;
    const requests = {
      onOpen: (event: number) => void this.#open(event),
      onWindow: (window: FigureInput['window'], isFinal: boolean) => this.#look(window, isFinal),
      onFlip: () => this.#go({ ...this.#state, isFlipped: !this.#state.isFlipped }, 'push'),
    };
    const model = { ...this.#data, locale, direction };
    const made = new FigureController(parts, model, figure, requests, this.#figureInput());
    made.onPalette((palette, family) => drawLegend(direction === 'rtl', chipWords(3, locale), palette, family));
    return made;
  }

  /**
   * Looks at a part of time, or at all of it for null. The list follows when the gesture has ended. What the figure makes of
   * a window that it is shown (it may reach beyond all events) is noted and no choice of the reader's.
   */
  #look(window: FigureInput['window'], isFinal: boolean): void {
    const isSame = isSameWindow(this.#looked, window);
    if (isFinal) this.#looked = window;
    if (isFinal && !isSame && !this.#isShowing) this.#go({ ...this.#state, window }, 'push');
  }

  #listen(): void {
    document.addEventListener('click', (event) => this.#click(event));
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#state.open !== null) this.#close();
    });
    document.addEventListener('change', (event) => this.#change(event.target));
    document.addEventListener('input', (event) => this.#type(event.target));
    document.querySelector('[data-query]')?.addEventListener('focus', () => void this.#searchWords());
    document.querySelector('[data-query]')?.addEventListener('blur', () => {
      this.#isTyping = false;
    });
    addEventListener('popstate', () => this.#readAddress());
  }

  /** Links to actors' pages become choices of this page's filter; their addresses can still be opened in another tab. */
  #linkChoices(): void {
    for (const choice of document.querySelectorAll<HTMLAnchorElement>('a[data-actor]')) {
      choice.href = writeAddress({ ...EMPTY_STATE, actors: [choice.dataset['actor'] ?? ''] });
    }
  }

  /** The figure takes the same array for the same filter, and then counts nothing anew. */
  #filter(before: Uint8Array | null = null): Filtered {
    const { query } = this.#state;
    const found = query.trim() === '' ? null : (this.#search?.find(query) ?? null);
    const filtered = filterEvents(this.#index, this.#state, { found, within: this.#within });
    const isSame = before?.every((is, event) => is === filtered.shown[event]) === true;
    return before !== null && isSame ? { ...filtered, shown: before } : filtered;
  }

  #draw(): void {
    this.#filtered = this.#filter(this.#filtered.shown);
    this.#drawFiltered();
  }

  #drawFiltered(): void {
    const { locale } = this.#words;
    this.#drawList();
    const { names, labels } = this.#data;
    const number = (n: number): string => numberWords(n, locale);
    drawFilter({ state: this.#state, names, labels, counts: this.#filtered.counts, number });
    this.#drawChosen();
    const { events } = this.#words.figure;
    drawTakeAway(this.#isNarrowed ? countWords(events, this.#filtered.listedCount, locale) : null);
    this.#drawOpen();
  }

  /** What has to do with the open source alone. */
  #drawOpen(): void {
    const { listed } = this.#filtered;
    const has = (by: -1 | 1): boolean => stepEvent(listed, this.#openAt, by) >= 0;
    drawLanguageLinks(writeAddress(this.#state, location.search));
    this.#panel.show(this.#openAt, has(-1), has(1));
    drawExpanded(this.#panel.idOf(this.#openAt));
    this.#showFigure();
  }

  #figureInput(): FigureInput {
    const { actors, window, isFlipped } = this.#state;
    const chosen = actors.map((id) => this.#data.names.actors.findIndex((actor) => actor.id === id));
    return {
      shown: this.#filtered.shown,
      chosen: chosen.filter((actor) => actor >= 0),
      window,
      flipped: isFlipped,
      open: this.#openAt,
    };
  }

  #showFigure(): void {
    this.#isShowing = true;
    this.#figure.show(this.#figureInput());
    this.#isShowing = false;
  }

  /** True where the reader has asked for less than everything. */
  get #isNarrowed(): boolean {
    return listChoices(this.#state).length > 0;
  }

  /** The list that the page came with, where it has all that is asked for; else one of what was found. */
  #drawList(): void {
    const { listed, listedCount } = this.#filtered;
    const numberOf = (item: HTMLElement): number => this.#words.listed[item.dataset['event'] ?? ''] ?? -1;
    const isListed = (item: HTMLElement): boolean => !this.#isNarrowed || listed[numberOf(item)] === 1;
    const own = this.#items.filter((item) => listed[numberOf(item)] === 1).length;
    const isFound = this.#isNarrowed && (own < listedCount || listedCount === 0);
    drawStaticList(this.#items, isListed);
    drawWhichList(isFound);
    if (isFound) void this.#showFound(chiefEvents(this.#data.columns, listed, MOST_FOUND));
  }

  async #showFound(events: readonly number[]): Promise<void> {
    this.#found ??= import('./found-list.ts').then(({ FoundList }) => new FoundList(this.#data, this.#words));
    await (await this.#found).show(events);
  }

  #drawChosen(): void {
    const { locale, figure, chiefFound, undo } = this.#words;
    const { listedCount } = this.#filtered;
    const chips = listChoices(this.#state).map((choice) => {
      const words = this.#chosen.say(choice, this.#state);
      return { words, undoWords: fillText(undo, { name: words }) };
    });
    const count = countWords(figure.events, listedCount, locale);
    const isCut = this.#isNarrowed && listedCount > MOST_FOUND;
    const cut = fillText(chiefFound, { n: numberWords(MOST_FOUND, locale) });
    drawChosen(chips, isCut ? `${count} · ${cut}` : count, this.#chosen.actorPage(this.#state));
  }

  #go(state: ViewState, step: Step): void {
    this.#keep(state, step);
    this.#draw();
  }

  /** Takes up a state and writes it into the address. */
  #keep(state: ViewState, step: Step): void {
    this.#state = state;
    const address = `${location.pathname}${writeAddress(state, location.search)}`;
    if (step === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  #readAddress(): void {
    const before = this.#state.open;
    this.#state = readAddress(location.search, location.hash);
    this.#draw();
    if (this.#state.query !== '') void this.#searchWords();
    if (this.#state.open !== before) void this.#resolveOpen(this.#state.open !== null);
  }

  /** Finds the event of the address's mention, which may need the ids to be fetched. */
  async #resolveOpen(isToBeSeen: boolean): Promise<void> {
    const asked = this.#state.open;
    const event = asked === null ? -1 : await this.#panel.find(asked);
    if (this.#state.open !== asked) return;
    this.#openAt = event;
    await this.#panel.learn(event);
    if (this.#state.open !== asked) return;
    this.#drawOpen();
    if (isToBeSeen && event >= 0) this.#itemOf(event)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  async #open(event: number, step: Step = 'push'): Promise<void> {
    const opener = document.activeElement;
    const id = event < 0 ? null : await this.#panel.learn(event);
    if (id === null) return;
    if (step === 'push') this.#opener = opener;
    this.#openAt = event;
    this.#keep({ ...this.#state, open: id }, step);
    this.#drawOpen();
    document.getElementById('panel')?.focus({ preventScroll: true });
    this.#scrollTo(event);
  }

  #itemOf(event: number): HTMLElement | null {
    const id = this.#panel.idOf(event);
    return id === null ? null : listItem(id);
  }

  /** Brings an event's place in the list into view; beside a sheet, only the top of the screen can be seen. */
  #scrollTo(event: number): void {
    this.#itemOf(event)?.scrollIntoView({ block: matchMedia(SHEET).matches ? 'start' : 'nearest' });
  }

  /** The focus goes back to where it came from; after a visit by address, to the event in the list. */
  #close(): void {
    const item = this.#itemOf(this.#openAt);
    this.#openAt = -1;
    this.#go({ ...this.#state, open: null }, 'push');
    const opener = this.#opener?.isConnected === true && this.#opener !== document.body ? this.#opener : null;
    const target = opener ?? item?.querySelector('.title a');
    if (target instanceof HTMLElement || target instanceof SVGElement) target.focus({ preventScroll: opener !== null });
  }

  #stepTo(by: -1 | 1): void {
    const to = stepEvent(this.#filtered.listed, this.#openAt, by);
    if (to >= 0) void this.#open(to, 'replace');
  }

  /** Fetches what is searched when it is first needed, and draws what the words find in it. */
  async #searchWords(): Promise<void> {
    if (this.#search !== null) return;
    try {
      this.#search = await this.#data.search();
    } catch {
      return;
    }
    if (this.#state.query !== '') this.#draw();
  }

  #type(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || target.dataset['query'] === undefined) return;
    this.#go({ ...this.#state, query: target.value }, this.#isTyping ? 'replace' : 'push');
    this.#isTyping = true;
  }

  #change(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    const list = target.dataset['choice'];
    if (list !== undefined) this.#go(toggleName(this.#state, list as ListName, target.value), 'push');
    else if (target.closest('[data-any-all]') !== null)
      this.#go({ ...this.#state, isAll: target.value === 'all' }, 'push');
  }

  #click(event: MouseEvent): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = event.target instanceof Element ? event.target : null;
    const asked = target?.closest<HTMLElement>(
      '[data-open], [data-actor], [data-panel], [data-undo], [data-filter-clear]',
    );
    if (asked === null || asked === undefined) return;
    event.preventDefault();
    this.#answer(asked.dataset);
  }

  #answer({ open, actor, panel, undo }: DOMStringMap): void {
    if (open !== undefined) void this.#panel.find(open).then((event) => this.#open(event));
    else if (actor !== undefined) this.#go(toggleName(this.#state, 'actors', actor), 'push');
    else if (undo !== undefined) this.#undo(Number(undo));
    else if (panel === 'close') this.#close();
    else if (panel !== undefined) this.#stepTo(panel === 'next' ? 1 : -1);
    else this.#clear();
  }

  #undo(at: number): void {
    const choice = listChoices(this.#state)[at];
    if (choice !== undefined) this.#go(undoChoice(this.#state, choice), 'push');
  }

  #clear(): void {
    const { isFlipped, open } = this.#state;
    this.#go({ ...EMPTY_STATE, isFlipped, open }, 'push');
  }
}
