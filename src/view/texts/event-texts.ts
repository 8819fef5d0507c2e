import { CHUNK_EVENTS, decodeText, type EventText, type SetTitle, type TextChunk } from './text-chunk.ts';

/** Texts of events, there or on their way. What was asked for once is kept. */
export interface EventTexts {
  title(event: number): SetTitle | null;
  /** The date in words. */
  when(event: number): string | null;
  /** Everything a list's item says, or null while it has not come. */
  text(event: number): EventText | null;
  /** Comes true when the texts of these events are there; one that can't be fetched stays null and may be asked for again. */
  want(events: readonly number[]): Promise<void>;
}

/**
 * Texts by chunks.
 *
 * @param load brings the chunk of that number, counted from 0
 */
export class ChunkedTexts implements EventTexts {
  readonly #load: (chunk: number) => Promise<TextChunk>;
  readonly #chunks = new Map<number, TextChunk>();
  readonly #coming = new Map<number, Promise<void>>();
  readonly #known = new Map<number, EventText>();

  constructor(load: (chunk: number) => Promise<TextChunk>, ready: readonly TextChunk[] = []) {
    this.#load = load;
    ready.forEach((chunk, index) => {
      this.#chunks.set(index, chunk);
    });
  }

  /** Takes up texts that came otherwise: those of these events, in the chunk's order. */
  know(events: readonly number[], chunk: TextChunk): void {
    events.forEach((event, at) => {
      const text = decodeText(chunk, at);
      if (text !== null) this.#known.set(event, text);
    });
  }

  title(event: number): SetTitle | null {
    return this.text(event)?.title ?? null;
  }

  when(event: number): string | null {
    return this.text(event)?.when ?? null;
  }

  text(event: number): EventText | null {
    const known = this.#known.get(event);
    if (known !== undefined) return known;
    const chunk = this.#chunks.get(Math.floor(event / CHUNK_EVENTS));
    const text = chunk === undefined ? null : decodeText(chunk, event % CHUNK_EVENTS);
    if (text !== null) this.#known.set(event, text);
    return text;
  }

  async want(events: readonly number[]): Promise<void> {
    const unknown = events.filter((event) => !this.#known.has(event));
    const chunks = new Set(unknown.map((event) => Math.floor(event / CHUNK_EVENTS)));
    await Promise.all([...chunks].filter((chunk) => !this.#chunks.has(chunk)).map((chunk) => this.#fetch(chunk)));
  }

  #fetch(chunk: number): Promise<void> {
    const coming = this.#coming.get(chunk);
    if (coming !== undefined) return coming;
    const fetched = this.#load(chunk)
      .then((texts) => void this.#chunks.set(chunk, texts))
      .catch(() => undefined)
      .finally(() => this.#coming.delete(chunk));
    this.#coming.set(chunk, fetched);
    return fetched;
  }
}
