import type { KnownDate, Reference, Surroundings, Tense, Told } from './reference.ts';

/** What may be asked of the place where a reading stands; its reference time is the same in the whole text. */
export type Question =
  | 'tense'
  | 'context'
  | 'story'
  | 'period'
  | 'toldDay'
  | 'opensSentence'
  | 'goesOn'
  | 'datesReport';
export type Answer = KnownDate | null | Tense | boolean;

/** The answer to a question at a place, and behind what the text has told. */
export function answerOf(question: Question, told: Told, around: Surroundings): Answer {
  switch (question) {
    case 'context':
      return told.context;
    case 'tense':
      return around.tense();
    case 'story':
      return told.story;
    case 'period':
      return told.period;
    case 'toldDay':
      return told.day;
    case 'opensSentence':
      return around.opensSentence();
    case 'goesOn':
      return around.goesOn();
    case 'datesReport':
      return around.datesReport();
  }
}

/**
 * A reference that remembers what was asked of it: where the same questions find the same answers, the same words come to the
 * same value, and need not be resolved again.
 */
export class WatchedReference implements Reference {
  /** In the order in which they were first asked. */
  readonly questions: Question[] = [];
  asksDay = false;
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

  private note(question: Question): void {
    if (!this.questions.includes(question)) this.questions.push(question);
  }

  get day(): number | null {
    this.asksDay = true;
    return this.known.day;
  }

  get minute(): number | null {
    this.asksDay = true;
    return this.known.minute;
  }

  get context(): KnownDate | null {
    this.note('context');
    return this.known.told.context;
  }

  get story(): KnownDate | null {
    this.note('story');
    return this.known.told.story;
  }

  get period(): KnownDate | null {
    this.note('period');
    return this.known.told.period;
  }

  get toldDay(): KnownDate | null {
    this.note('toldDay');
    return this.known.told.day;
  }

  tense(): Tense {
    this.note('tense');
    return this.around.tense();
  }

  opensSentence(): boolean {
    this.note('opensSentence');
    return this.around.opensSentence();
  }

  goesOn(): boolean {
    this.note('goesOn');
    return this.around.goesOn();
  }

  datesReport(): boolean {
    this.note('datesReport');
    return this.around.datesReport();
  }
}
