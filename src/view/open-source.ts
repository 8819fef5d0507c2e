import { whenIdle } from './after-paint.ts';
import { listItem } from './draw/draw-list.ts';
import { drawExpanded, drawSourceButtons } from './draw/draw-source-buttons.ts';
import { EventNames } from './event-names.ts';
import type { PageWords } from './page-words.ts';
import type { SourcePanel } from './source-panel.ts';
import { stepEvent } from './state/event-filter.ts';
import type { TimelineData } from './texts/timeline-data.ts';

/** Where the panel is a sheet at the foot of the screen. Also in panel.css. */
const SHEET = '(max-width: 62rem)';
const PANEL = 'panel';

/** The event whose source is open: its panel, its place in the list, and where the focus came from. */
export class OpenSource {
  readonly #data: TimelineData;
  readonly #words: PageWords;
  readonly #names: EventNames;
  /** Comes with the first source that is opened. */
  #panel: SourcePanel | null = null;
  #event = -1;
  /** What had the focus when the panel was opened. */
  #opener: Element | null = null;

  constructor(data: TimelineData, words: PageWords) {
    this.#data = data;
    this.#words = words;
    this.#names = new EventNames(data, words.listed);
    whenIdle(() => this.#drawButtons());
  }

  #drawButtons(): void {
    drawSourceButtons(PANEL);
    drawExpanded(this.#names.idOf(this.#event));
  }

  /** Number of the open event, or −1. */
  get event(): number {
    return this.#event;
  }

  /** The event of a mention, or −1; the ids may need to be fetched. */
  find(mention: string): Promise<number> {
    return this.#names.find(mention);
  }

  /** The id of an event, when its texts and what shows its source have come; null where they don't. */
  async learn(event: number): Promise<string | null> {
    if (event < 0) return null;
    const [id] = await Promise.all([this.#names.learn(event), this.#fetchPanel()]);
    return id;
  }

  async #fetchPanel(): Promise<void> {
    const { SourcePanel } = await import('./source-panel.ts');
    this.#panel ??= new SourcePanel(this.#data, this.#words);
  }

  /** Takes up another event, or none for −1; `draw` shows it. */
  take(event: number): void {
    this.#event = event;
  }

  /** Remembers what has the focus now, for the way back. */
  noteOpener(opener: Element | null): void {
    this.#opener = opener;
  }

  /** Shows the source, and who among the listed comes before and after it. */
  draw(listed: Uint8Array): void {
    const has = (by: -1 | 1): boolean => stepEvent(listed, this.#event, by) >= 0;
    const id = this.#names.idOf(this.#event);
    this.#panel?.show(this.#event, id, has(-1), has(1));
    drawExpanded(id);
  }

  /** Gives the panel the focus, and brings the event's place in the list beside it. */
  enter(): void {
    document.getElementById(PANEL)?.focus({ preventScroll: true });
    // Beside a sheet, only the top of the screen can be seen.
    this.#item()?.scrollIntoView({ block: matchMedia(SHEET).matches ? 'start' : 'nearest' });
  }

  /** Brings the event's place in the list into the middle of the screen, for those who came by its address. */
  showInList(): void {
    this.#item()?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }

  /** Closes the source. @returns what then gives the focus back to where it came from, or to the event in the list */
  leave(): () => void {
    const item = this.#item();
    this.#event = -1;
    return () => {
      const opener = this.#opener?.isConnected === true && this.#opener !== document.body ? this.#opener : null;
      const target = opener ?? item?.querySelector('.title a');
      if (target instanceof HTMLElement || target instanceof SVGElement) {
        target.focus({ preventScroll: opener !== null });
      }
    };
  }

  #item(): HTMLElement | null {
    const id = this.#names.idOf(this.#event);
    return id === null ? null : listItem(id);
  }
}
