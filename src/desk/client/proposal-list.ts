import type { DeskEvent } from '../desk-data.ts';
import { make, part } from './elements.ts';

/** Rows drawn before and after the chosen one: a list of ten thousand events stays light. */
const ROWS_AROUND = 40;

/** The list of proposals: which is chosen, which is marked. */
export class ProposalList {
  readonly #element = part('[data-list]');
  #events: readonly DeskEvent[] = [];
  /** Where each mention's event stood when this page first saw it. */
  readonly #places = new Map<string, number>();
  #at = 0;
  #marked: string | null = null;

  /** @param onChoose called with the chosen event, or null where there is none */
  constructor(onChoose: (event: DeskEvent | null) => void) {
    this.#element.addEventListener('click', ({ target }) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-event]') : null;
      const index = this.#events.findIndex(({ id }) => id === row?.dataset['event']);
      if (index < 0) return;
      this.go(index - this.#at);
      onChoose(this.chosen);
    });
  }

  get chosen(): DeskEvent | null {
    return this.#events[this.#at] ?? null;
  }

  get marked(): DeskEvent | null {
    return this.#events.find(({ mentions }) => this.#marked !== null && mentions.includes(this.#marked)) ?? null;
  }

  /**
   * Shows events anew; the one that has `mention` is chosen, else the one that stands at the old place. What is decided changes how
   * doubtful an event is, and so its rank: but the list keeps its order while the editor goes down it.
   */
  show(events: readonly DeskEvent[], mention: string | null): void {
    this.#events = this.#inOldOrder(events);
    const found = this.#events.findIndex(({ mentions }) => mention !== null && mentions.includes(mention));
    this.#at = found >= 0 ? found : Math.min(this.#at, Math.max(0, events.length - 1));
    this.#draw();
  }

  #inOldOrder(events: readonly DeskEvent[]): DeskEvent[] {
    for (const { mentions } of events)
      for (const mention of mentions) if (!this.#places.has(mention)) this.#places.set(mention, this.#places.size);
    const placeOf = ({ mentions }: DeskEvent): number =>
      Math.min(...mentions.map((mention) => this.#places.get(mention) ?? 0));
    return events.toSorted((a, b) => placeOf(a) - placeOf(b));
  }

  /** Moves by a number of rows. */
  go(by: number): void {
    this.#at = Math.min(Math.max(0, this.#at + by), Math.max(0, this.#events.length - 1));
    this.#draw();
  }

  /** The next event that waits for a decision, from the one after `mention` on; the first one where none follows. */
  mentionAfter(mention: string): string | null {
    const from = this.#events.findIndex(({ mentions }) => mentions.includes(mention)) + 1;
    const order = [...this.#events.slice(from), ...this.#events.slice(0, from)];
    return order.find(({ isSeen, mentions }) => !isSeen && !mentions.includes(mention))?.mentions[0] ?? null;
  }

  mark(mention: string | null): void {
    this.#marked = mention;
    this.#draw();
  }

  #row(event: DeskEvent, index: number): HTMLDivElement {
    const row = make('div', 'proposal');
    row.id = `proposal-${event.id}`;
    row.dataset['event'] = event.id;
    row.role = 'option';
    row.ariaSelected = String(index === this.#at);
    row.ariaPosInSet = String(index + 1);
    row.ariaSetSize = String(this.#events.length);
    row.classList.toggle('seen', event.isSeen);
    row.classList.toggle('marked', this.#marked !== null && event.mentions.includes(this.#marked));
    const title = make('span', 'proposal-title', event.title);
    title.dir = event.direction;
    row.append(
      make('span', 'proposal-when', event.when),
      title,
      ...event.doubts.map((words) => make('span', 'doubt', words)),
    );
    return row;
  }

  #draw(): void {
    const start = Math.max(0, this.#at - ROWS_AROUND);
    const rows = this.#events
      .slice(start, this.#at + ROWS_AROUND)
      .map((event, index) => this.#row(event, start + index));
    this.#element.replaceChildren(...rows);
    const chosen = this.chosen;
    this.#element.toggleAttribute('aria-activedescendant', false);
    if (chosen === null) return;
    this.#element.setAttribute('aria-activedescendant', `proposal-${chosen.id}`);
    rows[this.#at - start]?.scrollIntoView({ block: 'nearest' });
  }
}
