import type { DeskEvent } from '../desk-data.ts';
import { make, part } from './elements.ts';
import type { DeskSettings } from './main.ts';
import type { Talk } from './talk.ts';

/** The chosen event beside the paragraphs that it comes from. */
export class EventDetail {
  readonly #settings: DeskSettings;
  readonly #talk: Talk;
  #shown = '';
  #shownId = '';

  constructor(settings: DeskSettings, talk: Talk) {
    this.#settings = settings;
    this.#talk = talk;
  }

  /** Shows an event; its sources follow from the server. Of two calls, the later holds. */
  show(event: DeskEvent | null): void {
    part('[data-detail]').hidden = event === null;
    if (event === null) return;
    const title = part('[data-title]');
    title.textContent = event.title;
    title.dir = event.direction;
    const { approved } = this.#settings.strings;
    const words = [
      ...event.doubts.map((doubt) => make('span', 'doubt', doubt)),
      ...(event.isSeen ? [make('span', 'seen', approved)] : []),
    ];
    part('[data-doubts]').replaceChildren(...words);
    void this.#showSources(event);
  }

  async #showSources(event: DeskEvent): Promise<void> {
    const asked = JSON.stringify(event);
    if (asked === this.#shown) return;
    this.#shown = asked;
    const sources = part('[data-sources]');
    // The paragraph of the event before never stands under the title of this one.
    if (this.#shownId !== event.id) sources.ariaBusy = 'true';
    this.#shownId = event.id;
    const html = await this.#talk.event(this.#settings.event, event.id);
    if (this.#shown !== asked) return;
    // The site's own safe HTML; a parsed document runs nothing.
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    sources.replaceChildren(...body.childNodes);
    sources.ariaBusy = null;
  }
}
