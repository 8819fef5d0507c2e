import type { ColumnNames, EventColumns } from './columns/event-columns.ts';
import { eventFragment, type LinkRoot, pageLink } from './state/links.ts';

/** The items of events that this page doesn't list: taken from the static pages that do, each fetched once. */
export class SourceStore {
  readonly #columns: EventColumns;
  readonly #names: ColumnNames;
  readonly #root: LinkRoot;
  readonly #pages = new Map<string, Promise<Document>>();

  constructor(columns: EventColumns, names: ColumnNames, root: LinkRoot) {
    this.#columns = columns;
    this.#names = names;
    this.#root = root;
  }

  /** Address of the static page that lists an event whole, with the event as its fragment. */
  address(event: number, id: string | null = null): string {
    const page = this.#names.pages[this.#columns.page[event] ?? -1] ?? '';
    return pageLink(this.#root, page, id === null ? null : eventFragment(id));
  }

  /**
   * The list's item of an event, as its page has it.
   *
   * @throws where the page can't be fetched
   */
  async item(event: number, id: string): Promise<HTMLElement | null> {
    const page = await this.#fetch(this.address(event));
    return page.querySelector<HTMLElement>(`[data-event="${CSS.escape(id)}"]`);
  }

  #fetch(address: string): Promise<Document> {
    const known = this.#pages.get(address);
    if (known !== undefined) return known;
    const fetched = fetch(address)
      .then((response) => (response.ok ? response.text() : Promise.reject(new Error(`${address}: ${response.status}`))))
      .then((html) => new DOMParser().parseFromString(html, 'text/html'))
      .catch((error: unknown) => {
        this.#pages.delete(address);
        throw error;
      });
    this.#pages.set(address, fetched);
    return fetched;
  }
}
