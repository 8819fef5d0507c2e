import { ChosenWords } from './chosen-words.ts';
import { drawChosen } from './draw/draw-chosen.ts';
import { choiceName } from './draw/draw-filter.ts';
import { drawStaticList, drawWhichList, staticItems } from './draw/draw-list.ts';
import type { FoundList } from './found-list.ts';
import type { PageWords } from './page-words.ts';
import { chiefEvents, type Filtered } from './state/event-filter.ts';
import { listChoices, type ViewState } from './state/view-state.ts';
import { drawTakeAway, listenTakeAway } from './take-away.ts';
import type { TimelineData } from './texts/timeline-data.ts';
import { countWords, fillText, numberWords } from './words/text-words.ts';

/** Found events that the list has at most; the figure shows all of them. */
const MOST_FOUND = 100;

/** The list of events: the one that the page came with where it has all that is asked for, else one of what was found. */
export class EventList {
  readonly #data: TimelineData;
  readonly #words: PageWords;
  readonly #chosen: ChosenWords;
  readonly #items = staticItems();
  /** Comes when something is found that the page did not come with. */
  #found: Promise<FoundList> | null = null;
  /** What the reader has narrowed the page to, or null. */
  #narrowed: Filtered | null = null;

  constructor(data: TimelineData, words: PageWords) {
    this.#data = data;
    this.#words = words;
    this.#chosen = new ChosenWords(data, words, choiceName);
    listenTakeAway(data, () => this.#narrowed?.listed ?? null);
  }

  /** Lists what the state shows, and says over the list what was chosen. */
  draw(state: ViewState, filtered: Filtered): void {
    const isNarrowed = listChoices(state).length > 0;
    this.#narrowed = isNarrowed ? filtered : null;
    this.#drawItems(filtered, isNarrowed);
    this.#drawChosen(state, filtered, isNarrowed);
    const { locale, figure } = this.#words;
    drawTakeAway(isNarrowed ? countWords(figure.events, filtered.listedCount, locale) : null);
  }

  /** What was chosen, in words; the window apart, whose days are told anyway. */
  sayChosen(state: ViewState): string[] {
    return listChoices(state)
      .filter(({ of }) => of !== 'window')
      .map((choice) => this.#chosen.say(choice, state));
  }

  #drawItems({ listed, listedCount }: Filtered, isNarrowed: boolean): void {
    const numberOf = (item: HTMLElement): number => this.#words.listed[item.dataset['event'] ?? ''] ?? -1;
    const own = this.#items.filter((item) => listed[numberOf(item)] === 1).length;
    const isFound = isNarrowed && (own < listedCount || listedCount === 0);
    drawStaticList(this.#items, (item) => !isNarrowed || listed[numberOf(item)] === 1);
    drawWhichList(isFound);
    if (isFound) void this.#showFound(chiefEvents(this.#data.columns, listed, MOST_FOUND));
  }

  async #showFound(events: readonly number[]): Promise<void> {
    this.#found ??= import('./found-list.ts').then(({ FoundList }) => new FoundList(this.#data, this.#words));
    await (await this.#found).show(events);
  }

  #drawChosen(state: ViewState, { listedCount }: Filtered, isNarrowed: boolean): void {
    const { locale, figure, chiefFound, undo } = this.#words;
    const chips = listChoices(state).map((choice) => {
      const words = this.#chosen.say(choice, state);
      return { words, undoWords: fillText(undo, { name: words }) };
    });
    const count = countWords(figure.events, listedCount, locale);
    const cut = fillText(chiefFound, { n: numberWords(MOST_FOUND, locale) });
    const isCut = isNarrowed && listedCount > MOST_FOUND;
    drawChosen(chips, isCut ? `${count} · ${cut}` : count, this.#chosen.actorPage(state));
  }
}
