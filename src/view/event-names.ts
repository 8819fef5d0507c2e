import type { TimelineData } from './texts/timeline-data.ts';

/** Ids of events and of the mentions that lead to them, as far as they have come. */
export class EventNames {
  readonly #data: TimelineData;
  /** Events that the page lists, by id. */
  readonly #listed: Readonly<Record<string, number>>;
  readonly #idByEvent = new Map<number, string>();

  constructor(data: TimelineData, listed: Readonly<Record<string, number>>) {
    this.#data = data;
    this.#listed = listed;
    for (const [id, event] of Object.entries(listed)) this.#idByEvent.set(event, id);
  }

  /** The event of a mention, or −1; the ids may need to be fetched. */
  async find(mention: string): Promise<number> {
    if (Object.hasOwn(this.#listed, mention)) return this.#listed[mention] ?? -1;
    return this.#data.eventOf(mention).catch(() => -1);
  }

  /** The id of an event, where it is known by now. */
  idOf(event: number): string | null {
    return this.#idByEvent.get(event) ?? null;
  }

  /** The id of an event, when its texts have come; null where they don't. */
  async learn(event: number): Promise<string | null> {
    const known = this.idOf(event);
    if (known !== null || event < 0) return known;
    await this.#data.texts.want([event]);
    const id = this.#data.texts.text(event)?.id ?? null;
    if (id !== null) this.#idByEvent.set(event, id);
    return id;
  }
}
