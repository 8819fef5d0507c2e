import type { EventTexts } from './texts/event-texts.ts';

/** What a list of events that can't be told apart says over it and under it. */
export interface BurstWords {
  readonly heading: string;
  /** How many are not listed; '' where all are. */
  readonly unlisted: string;
}

const GAP_PX = 8;

function makeChoice(event: number, texts: EventTexts, onOpen: (event: number) => void): HTMLLIElement {
  const button = document.createElement('button');
  button.type = 'button';
  const title = texts.title(event);
  const words = document.createElement('bdi');
  words.textContent = title?.text ?? '';
  if (title !== null) words.dir = title.direction;
  if (title !== null && title.lang !== '') words.lang = title.lang;
  const when = document.createElement('span');
  when.className = 'when';
  when.textContent = texts.when(event) ?? '';
  button.append(words, when);
  button.addEventListener('click', () => onOpen(event));
  const item = document.createElement('li');
  item.append(button);
  return item;
}

/** A list that opens at a mark which stands for several events of one day. */
export class Burst {
  readonly #element: HTMLElement;
  readonly #heading = document.createElement('h3');
  readonly #list = document.createElement('ul');
  readonly #note = document.createElement('p');
  readonly #texts: EventTexts;
  readonly #onOpen: (event: number) => void;
  #serial = 0;

  /** @param parent that the list is put at the end of */
  constructor(parent: HTMLElement, texts: EventTexts, onOpen: (event: number) => void) {
    this.#texts = texts;
    this.#onOpen = onOpen;
    this.#element = document.createElement('div');
    this.#element.className = 'burst';
    this.#element.popover = 'auto';
    this.#element.setAttribute('role', 'dialog');
    this.#heading.id = 'burst-heading';
    this.#element.setAttribute('aria-labelledby', this.#heading.id);
    this.#note.className = 'note';
    this.#element.append(this.#heading, this.#list, this.#note);
    parent.append(this.#element);
  }

  /** Opens beside a place of the screen; titles that have not come yet are fetched first. */
  async open(events: readonly number[], words: BurstWords, anchor: DOMRect): Promise<void> {
    this.#serial += 1;
    const serial = this.#serial;
    await this.#texts.want(events);
    if (serial !== this.#serial) return;
    this.#heading.textContent = words.heading;
    this.#note.textContent = words.unlisted;
    this.#list.replaceChildren(...events.map((event) => makeChoice(event, this.#texts, (at) => this.#choose(at))));
    this.#element.showPopover();
    this.#placeBy(anchor);
    this.#list.querySelector('button')?.focus({ preventScroll: true });
  }

  close(): void {
    this.#serial += 1;
    if (this.#element.matches(':popover-open')) this.#element.hidePopover();
  }

  #choose(event: number): void {
    this.close();
    this.#onOpen(event);
  }

  /** Under the mark where there is room, else over it; always whole within the screen. */
  #placeBy(anchor: DOMRect): void {
    const { offsetWidth: width, offsetHeight: height } = this.#element;
    const x = Math.min(Math.max(anchor.left + anchor.width / 2 - width / 2, GAP_PX), innerWidth - width - GAP_PX);
    const under = anchor.bottom + GAP_PX;
    const y = under + height + GAP_PX <= innerHeight ? under : Math.max(GAP_PX, anchor.top - GAP_PX - height);
    this.#element.style.left = `${x}px`;
    this.#element.style.top = `${y}px`;
  }
}
