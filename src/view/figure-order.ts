import type { FigureData } from './layout/figure-data.ts';
import type { TimelineData } from './texts/timeline-data.ts';

/** The list's order of events beside that of the columns. */
export class EventOrder {
  /** Ids of actors by their number in the columns. */
  readonly actors: readonly string[];
  readonly #columnOf: readonly number[];
  readonly #listOf: ReadonlyMap<number, number>;
  #known: { readonly key: string; readonly shown: Uint8Array } | null = null;

  /** Of all events of the columns, of which the page may list a part. */
  readonly #count: number;

  private constructor(actors: readonly string[], columnOf: readonly number[], count: number) {
    this.actors = actors;
    this.#count = count;
    this.#columnOf = columnOf;
    this.#listOf = new Map(columnOf.map((column, index) => [column, index]));
  }

  static async of(list: FigureData, data: TimelineData): Promise<EventOrder> {
    const columnOf = await Promise.all(list.events.map(({ id }) => data.eventOf(id)));
    return new EventOrder(
      data.names.actors.map(({ id }) => id),
      columnOf,
      data.columns.count,
    );
  }

  toColumns(index: number): number {
    return this.#columnOf[index] ?? -1;
  }

  toList(event: number): number {
    return this.#listOf.get(event) ?? -1;
  }

  /** 1 where a filter shows the event; the same filter gives the same array. */
  filterOf(actors: readonly string[], filter: () => ReadonlySet<number>): Uint8Array {
    const key = actors.join(' ');
    if (this.#known?.key !== key) {
      const shown = new Uint8Array(this.#count);
      for (const index of filter()) shown[this.toColumns(index)] = 1;
      this.#known = { key, shown };
    }
    return this.#known.shown;
  }
}
