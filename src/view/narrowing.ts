import { ChosenWords } from './chosen-words.ts';
import { drawChosen } from './draw/draw-chosen.ts';
import { choiceName, drawFilter } from './draw/draw-filter.ts';
import { FoundList } from './found-list.ts';
import type { PageWords } from './page-words.ts';
import { chiefEvents, type Filtered } from './state/event-filter.ts';
import { listChoices, type ViewState } from './state/view-state.ts';
import { drawTakeAway } from './take-away.ts';
import type { TimelineData } from './texts/timeline-data.ts';
import { countWords, fillText, numberWords } from './words/text-words.ts';

/** Found events that the list has at most; the figure shows all of them. */
const MOST_FOUND = 100;

/** What a page says and lists once its reader has asked for less than everything; its script comes with the first choice. */
export class Narrowing {
  readonly #data: TimelineData;
  readonly #words: PageWords;
  readonly #chosen: ChosenWords;
  readonly #found: FoundList;

  constructor(data: TimelineData, words: PageWords) {
    this.#data = data;
    this.#words = words;
    this.#chosen = new ChosenWords(data, words, choiceName);
    this.#found = new FoundList(data, words);
  }

  /** Brings the choices to the state, each with what it would show, and says over the list what was chosen. */
  draw(state: ViewState, filtered: Filtered): void {
    const { names, labels } = this.#data;
    const number = (n: number): string => numberWords(n, this.#words.locale);
    drawFilter({ state, names, labels, counts: filtered.counts, number });
    this.#say(state, filtered);
  }

  /** Says what was chosen and how much of it there is; nothing where nothing is chosen. */
  #say(state: ViewState, { listedCount }: Filtered): void {
    const { locale, figure, chiefFound, undo } = this.#words;
    const chips = listChoices(state).flatMap((choice, at) => {
      if (!this.#chosen.isKnown(choice)) return [];
      const words = this.#chosen.say(choice, state);
      return [{ at, words, undoWords: fillText(undo, { name: words }) }];
    });
    const isNarrowed = chips.length > 0;
    const count = countWords(figure.events, listedCount, locale);
    const cut = fillText(chiefFound, { n: numberWords(MOST_FOUND, locale) });
    const isCut = isNarrowed && listedCount > MOST_FOUND;
    drawChosen(chips, isCut ? `${count} · ${cut}` : count, this.#chosen.actorPage(state));
    drawTakeAway(isNarrowed ? count : null);
  }

  /** What was chosen, in words; the window apart. */
  words(state: ViewState): string[] {
    const choices = listChoices(state).filter((choice) => choice.of !== 'window' && this.#chosen.isKnown(choice));
    return choices.map((choice) => this.#chosen.say(choice, state));
  }

  /** Lists the chief of the found events, those that the page did not come with too. */
  async list({ listed }: Filtered): Promise<void> {
    await this.#found.show(chiefEvents(this.#data.columns, listed, MOST_FOUND));
  }
}
