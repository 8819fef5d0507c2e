import { copyBody, drawPanel, fallbackLink, ownSources, type PanelView } from './draw/draw-panel.ts';
import type { PageWords } from './page-words.ts';
import type { SourceStore } from './source-store.ts';
import type { SetTitle } from './texts/text-chunk.ts';
import type { TimelineData } from './texts/timeline-data.ts';

function titleNode({ text, lang, direction }: SetTitle): Node {
  const node = document.createElement('bdi');
  node.textContent = text;
  if (lang !== '') Object.assign(node, { lang, dir: direction });
  return node;
}

/** The panel with the sources of one event: from this page, or from the static page that lists it. */
export class SourcePanel {
  readonly #data: TimelineData;
  readonly #words: PageWords;
  /** Comes with the first source that the page does not hold. */
  #store: Promise<SourceStore> | null = null;
  /** The event that the panel shows, or −1: what comes for another is dropped. */
  #event = -1;

  constructor(data: TimelineData, words: PageWords) {
    this.#data = data;
    this.#words = words;
  }

  /** Shows the sources of an event, or nothing for −1 and null. The ends of the list disable "earlier" and "later". */
  show(event: number, id: string | null, hasEarlier: boolean, hasLater: boolean): void {
    const isNew = event !== this.#event;
    this.#event = event;
    const own = id === null ? null : ownSources(id);
    if (id === null) drawPanel(null);
    else if (own !== null) drawPanel({ event: id, ...own, hasEarlier, hasLater });
    else this.#showFetched(event, { event: id, title: this.#title(event), hasEarlier, hasLater }, isNew);
  }

  #title(event: number): Node | null {
    const title = this.#data.texts.title(event);
    return title === null ? null : titleNode(title);
  }

  /** Shows the title at once, and the sources when they have come. */
  #showFetched(event: number, view: Omit<PanelView, 'body'>, isNew: boolean): void {
    if (isNew) drawPanel({ ...view, body: null });
    void this.#body(event, view.event).then((body) => {
      if (this.#event === event) drawPanel({ ...view, title: this.#title(event), body });
    });
  }

  async #body(event: number, id: string): Promise<Node> {
    const { columns, names } = this.#data;
    const { root, toPage } = this.#words;
    this.#store ??= import('./source-store.ts').then(({ SourceStore }) => new SourceStore(columns, names, root));
    const store = await this.#store;
    const item = await store.item(event, id).catch(() => null);
    const body = item === null ? null : copyBody(document.importNode(item, true));
    return body ?? fallbackLink(store.address(event, id), toPage);
  }
}
