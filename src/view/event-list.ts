import { drawStaticList, drawWhichList, staticItems } from './draw/draw-list.ts';
import type { Narrowing } from './narrowing.ts';
import type { PageWords } from './page-words.ts';
import type { Filtered } from './state/event-filter.ts';
import { listChoices, type ViewState } from './state/view-state.ts';
import { listenTakeAway } from './take-away.ts';
import type { TimelineData } from './texts/timeline-data.ts';

/** The list of events: the one that the page came with where it has all that is asked for, else one of what was found. */
export class EventList {
  readonly #data: TimelineData;
  readonly #words: PageWords;
  readonly #items = staticItems();
  /** Comes with the first choice. */
  #narrowing: Promise<Narrowing> | null = null;
  #said: Narrowing | null = null;
  /** What the reader has narrowed the page to, or null. */
  #narrowed: Filtered | null = null;

  constructor(data: TimelineData, words: PageWords) {
    this.#data = data;
    this.#words = words;
    listenTakeAway(data, () => this.#narrowed?.listed ?? null);
  }

  /** Lists what the state shows, and says over the list what was chosen. */
  draw(state: ViewState, filtered: Filtered): void {
    const isNarrowed = listChoices(state).length > 0;
    this.#narrowed = isNarrowed ? filtered : null;
    const isFound = isNarrowed && !this.#hasAll(filtered);
    drawStaticList(this.#items, (item) => !isNarrowed || filtered.listed[this.#numberOf(item)] === 1);
    drawWhichList(isFound);
    if (isNarrowed || this.#narrowing !== null) void this.#narrow(state, filtered, isFound);
  }

  /** What was chosen, in words; the window apart, whose days are told anyway. None before the page itself has said it. */
  sayChosen(state: ViewState): string[] {
    return this.#said?.words(state) ?? [];
  }

  async #narrow(state: ViewState, filtered: Filtered, isFound: boolean): Promise<void> {
    this.#narrowing ??= import('./narrowing.ts').then(({ Narrowing }) => new Narrowing(this.#data, this.#words));
    const narrowing = await this.#narrowing;
    this.#said = narrowing;
    narrowing.draw(state, filtered);
    if (isFound) await narrowing.list(filtered);
  }

  /** True where the page came with all that is listed; nothing is found, and not listed. */
  #hasAll({ listed, listedCount }: Filtered): boolean {
    const own = this.#items.filter((item) => listed[this.#numberOf(item)] === 1).length;
    return own >= listedCount && listedCount > 0;
  }

  #numberOf({ dataset }: HTMLElement): number {
    return this.#words.listed[dataset['event'] ?? ''] ?? -1;
  }
}
