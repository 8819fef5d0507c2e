import type { KnownDate, Reference, Surroundings, Tense, Told } from './reference.ts';

/** What was asked of a reference, as bits. */
export const ASKED = { nothing: 0, day: 1, tense: 2, told: 4 } as const;

/**
 * A reference that remembers what was asked of it: where nothing but the day was, the same words come to the same value
 * wherever they stand, and need not be resolved again.
 */
export class WatchedReference implements Reference {
  asked: number = ASKED.nothing;
  private readonly known: { readonly day: number | null; readonly minute: number | null; readonly told: Told };
  private readonly around: Surroundings;

  constructor(day: number | null, minute: number | null, told: Told, around: Surroundings) {
    this.known = { day, minute, told };
    this.around = around;
  }

  /** A reference of the same words at the same minute, on another day and after another text. */
  elsewhere(day: number | null, told: Told): WatchedReference {
    return new WatchedReference(day, this.known.minute, told, this.around);
  }

  get day(): number | null {
    this.asked |= ASKED.day;
    return this.known.day;
  }

  get minute(): number | null {
    this.asked |= ASKED.day;
    return this.known.minute;
  }

  get context(): KnownDate | null {
    this.asked |= ASKED.told;
    return this.known.told.context;
  }

  get story(): KnownDate | null {
    this.asked |= ASKED.told;
    return this.known.told.story;
  }

  get period(): KnownDate | null {
    this.asked |= ASKED.told;
    return this.known.told.period;
  }

  get toldDay(): KnownDate | null {
    this.asked |= ASKED.told;
    return this.known.told.day;
  }

  tense(): Tense {
    this.asked |= ASKED.tense;
    return this.around.tense();
  }

  opensSentence(): boolean {
    this.asked |= ASKED.told;
    return this.around.opensSentence();
  }

  goesOn(): boolean {
    this.asked |= ASKED.told;
    return this.around.goesOn();
  }

  datesReport(): boolean {
    this.asked |= ASKED.told;
    return this.around.datesReport();
  }
}
