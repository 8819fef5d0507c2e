import type { Burst } from './burst.ts';
import type { FigureModel } from './figure-model.ts';
import type { FigureTitles } from './figure-titles.ts';
import type { FigureItem } from './layout/figure-layout.ts';

/** A list of events of one day is not longer than this. */
export const MOST_LISTED = 60;

/** The list of a mark whose events no zoom tells apart; its script comes with the first that is opened. */
export class FigureBurst {
  readonly #model: FigureModel;
  readonly #titles: FigureTitles;
  readonly #onOpen: (event: number) => void;
  #burst: Promise<Burst> | null = null;

  constructor(model: FigureModel, titles: FigureTitles, onOpen: (event: number) => void) {
    this.#model = model;
    this.#titles = titles;
    this.#onOpen = onOpen;
  }

  /**
   * @param events those of the mark's that are listed
   * @param anchor where the mark is on the screen
   */
  open(item: FigureItem, events: readonly number[], anchor: DOMRect): void {
    const words = this.#titles.burstWords(item, item.count - events.length);
    this.#burst ??= import('./burst.ts').then(({ Burst }) => new Burst(document.body, this.#model.texts, this.#onOpen));
    void this.#burst.then((burst) => burst.open(events, words, anchor));
  }

  close(): void {
    void this.#burst?.then((burst) => burst.close());
  }
}
