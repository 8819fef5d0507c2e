import { afterPaint, whenIdle } from './after-paint.ts';
import { drawLanguageLinks } from './draw/draw-list.ts';
import { EventList } from './event-list.ts';
import { FigureController, type FigureParts } from './figure-controller.ts';
import type { FigureInput, FigureLook } from './figure-model.ts';
import { OpenSource } from './open-source.ts';
import { listenToPage } from './page-gestures.ts';
import type { PageWords } from './page-words.ts';
import { createFilterIndex, type Filtered, type FilterIndex, filterEvents, stepEvent } from './state/event-filter.ts';
import {
  EMPTY_STATE,
  listChoices,
  readAddress,
  toggleName,
  undoChoice,
  type ViewState,
  writeAddress,
} from './state/view-state.ts';
import { type AskPicture, listenPictures } from './take-away.ts';
import type { TextSearch } from './texts/text-search.ts';
import type { TimelineData } from './texts/timeline-data.ts';
import { chipWords } from './words/chip-words.ts';

/** Whether a change of state is a step that "back" undoes. */
type Step = 'push' | 'replace';

/** A change of the page's size moves the ends of the window by less than this part of it. */
const SAME_PART = 0.01;

function isSameWindow(a: ViewState['window'], b: ViewState['window']): boolean {
  if (a === null || b === null) return a === b;
  const slack = Math.max(1, (a[1] - a[0]) * SAME_PART);
  return Math.abs(a[0] - b[0]) <= slack && Math.abs(a[1] - b[1]) <= slack;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** A page with a timeline: its state, the address that holds it, and what the reader's requests make of it. */
export class TimelinePage {
  readonly #data: TimelineData;
  readonly #words: PageWords;
  readonly #index: FilterIndex;
  readonly #list: EventList;
  readonly #source: OpenSource;
  readonly #within: number;
  readonly #figure: FigureController;
  #state: ViewState;
  /** The window that the figure came to rest at. */
  #looked: ViewState['window'] = null;
  #filtered: Filtered;
  #search: TextSearch | null = null;
  /** True while the figure is shown a state: a move of its window is then no gesture of the reader's. */
  #isShowing = true;

  constructor(data: TimelineData, words: PageWords, parts: FigureParts) {
    this.#data = data;
    this.#words = words;
    this.#index = createFilterIndex(data.columns, data.names);
    this.#within = data.names.actors.findIndex(({ id }) => id === words.within);
    this.#list = new EventList(data, words);
    this.#source = new OpenSource(data, words);
    this.#state = readAddress(location.search, location.hash);
    this.#filtered = this.#filter();
    this.#figure = this.#makeFigure(parts);
    this.#isShowing = false;
    this.#listen();
    this.#linkChoices();
    listenPictures(() => this.#askPicture());
    this.#drawFirst();
    if (this.#state.query !== '') void this.#searchWords();
    if (this.#state.open !== null) void this.#openFirst();
  }

  #makeFigure(parts: FigureParts): FigureController {
    const { locale, direction, figure } = this.#words;
    const requests = {
      onOpen: (event: number) => void this.#open(event),
      onWindow: (look: FigureLook, isFinal: boolean) => this.#look(look, isFinal),
      onFlip: () => this.#go({ ...this.#state, isFlipped: !this.#state.isFlipped }, 'push'),
      onLanes: () => this.#go({ ...this.#state, hasLanes: !this.#state.hasLanes }, 'push'),
    };
    const model = { ...this.#data, locale, direction };
    const made = new FigureController(parts, model, figure, requests, this.#figureInput());
    made.onPalette((palette, family) => {
      const legend = import('./draw/draw-legend.ts');
      void legend.then(({ drawLegend }) => drawLegend(direction === 'rtl', chipWords(3, locale), palette, family));
    });
    return made;
  }

  /**
   * Looks at a part of time, or at all of it. The list follows when the gesture has ended. What the figure makes of
   * a window that it is shown (it may reach beyond all events) is noted and no choice of the reader's.
   */
  #look({ window, isWhole }: FigureLook, isFinal: boolean): void {
    const isSame = isSameWindow(this.#looked, window);
    if (isFinal) this.#looked = window;
    const isNew = window !== null || this.#state.window !== null || isWhole !== this.#state.isWhole;
    if (isFinal && isNew && !isSame && !this.#isShowing) this.#go({ ...this.#state, window, isWhole }, 'push');
  }

  #listen(): void {
    listenToPage({
      onOpen: (mention) => void this.#source.find(mention).then((event) => this.#open(event)),
      onClose: () => this.#close(),
      onStep: (by) => this.#stepTo(by),
      onToggle: (list, name) => this.#go(toggleName(this.#state, list, name), 'push'),
      onMatchAll: (isAll) => this.#go({ ...this.#state, isAll }, 'push'),
      onUndo: (at) => this.#undo(at),
      onClear: () => this.#clear(),
      onSearchNear: () => void this.#searchWords(),
      onSearch: (query, isFirst) => this.#go({ ...this.#state, query }, isFirst ? 'push' : 'replace'),
      onAddress: () => this.#readAddress(),
    });
  }

  #askPicture(): ReturnType<AskPicture> {
    const { locale, figure } = this.#words;
    return {
      scene: this.#figure.scene,
      facts: { chosen: this.#list.sayChosen(this.#state), locale, events: figure.events },
    };
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
    if (before === null || before === filtered.shown || !isSame(before, filtered.shown)) return filtered;
    return { ...filtered, shown: before };
  }

  #draw(): void {
    this.#filtered = this.#filter(this.#filtered.shown);
    this.#drawFiltered();
  }

  /** The page came with the choices and the list of those who ask for nothing: they wait for the figure. */
  #drawFirst(): void {
    if (listChoices(this.#state).length > 0) this.#drawFiltered();
    else whenIdle(() => this.#drawFiltered());
  }

  #drawFiltered(): void {
    this.#list.draw(this.#state, this.#filtered);
    this.#drawOpen();
  }

  /** What has to do with the open source alone. */
  #drawOpen(): void {
    drawLanguageLinks(writeAddress(this.#state, location.search));
    this.#source.draw(this.#filtered.listed);
    this.#showFigure();
  }

  #figureInput(): FigureInput {
    const { actors, window, isWhole, isFlipped, hasLanes } = this.#state;
    const chosen = actors.map((id) => this.#data.names.actors.findIndex((actor) => actor.id === id));
    return {
      shown: this.#filtered.shown,
      chosen: chosen.filter((actor) => actor >= 0),
      window,
      isWhole,
      flipped: isFlipped,
      hasLanes,
      open: this.#source.event,
    };
  }

  #showFigure(): void {
    this.#isShowing = true;
    this.#figure.show(this.#figureInput());
    this.#isShowing = false;
  }

  #go(state: ViewState, step: Step): void {
    this.#keep(state, step);
    this.#draw();
  }

  /** Takes up a state and writes it into the address. */
  #keep(state: ViewState, step: Step): void {
    this.#state = state;
    const address = `${location.pathname}${writeAddress(state, location.search)}`;
    if (step === 'push' && !this.#words.isEmbedded) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  #readAddress(): void {
    const before = this.#state.open;
    this.#state = readAddress(location.search, location.hash);
    this.#draw();
    if (this.#state.query !== '') void this.#searchWords();
    if (this.#state.open !== before) void this.#resolveOpen(this.#state.open !== null);
  }

  /** Opens what the address names. The side column stays empty until its panel is there: nothing in it is seen to move. */
  async #openFirst(): Promise<void> {
    const { classList } = document.documentElement;
    classList.add('is-opening');
    await this.#resolveOpen(true);
    afterPaint(() => classList.remove('is-opening'));
  }

  /** Finds the event of the address's mention, which may need the ids to be fetched. */
  async #resolveOpen(isToBeSeen: boolean): Promise<void> {
    const asked = this.#state.open;
    const event = asked === null ? -1 : await this.#source.find(asked);
    if (this.#state.open !== asked) return;
    this.#source.take(event);
    await this.#source.learn(event);
    if (this.#state.open !== asked) return;
    this.#drawOpen();
    if (isToBeSeen && event >= 0) this.#source.showInList();
  }

  async #open(event: number, step: Step = 'push'): Promise<void> {
    const opener = document.activeElement;
    const id = event < 0 ? null : await this.#source.learn(event);
    if (id === null) return;
    if (step === 'push') this.#source.noteOpener(opener);
    this.#source.take(event);
    this.#keep({ ...this.#state, open: id }, step);
    this.#drawOpen();
    this.#source.enter();
  }

  #close(): void {
    if (this.#state.open === null) return;
    const giveFocusBack = this.#source.leave();
    this.#go({ ...this.#state, open: null }, 'push');
    giveFocusBack();
  }

  #stepTo(by: -1 | 1): void {
    const to = stepEvent(this.#filtered.listed, this.#source.event, by);
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

  #undo(at: number): void {
    const choice = listChoices(this.#state)[at];
    if (choice !== undefined) this.#go(undoChoice(this.#state, choice), 'push');
  }

  #clear(): void {
    const { isFlipped, hasLanes, open } = this.#state;
    this.#go({ ...EMPTY_STATE, isFlipped, hasLanes, open }, 'push');
  }
}
