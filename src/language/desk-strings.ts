import type { PluralForms } from './interface-strings.ts';

/** Words of the review desk, which editors see and readers never do. */
export interface DeskStrings {
  readonly heading: string;
  /** Events that wait for a decision. */
  readonly left: PluralForms;
  readonly nothingLeft: string;
  readonly list: string;
  readonly detail: string;
  readonly toTimeline: string;
  /** By `Doubt` of `review/proposals.ts`. */
  readonly doubts: Readonly<Record<string, string>>;
  /** By command of `desk/client/commands.ts`. */
  readonly commands: Readonly<Record<string, string>>;
  readonly keys: string;
  readonly close: string;
  readonly save: string;
  readonly cancel: string;
  /** Label of a title's field; `{language}` is the language's own name. */
  readonly titleIn: string;
  readonly dateField: string;
  readonly dateHelp: string;
  /** `{date}` is what was typed, in words. */
  readonly dateReading: string;
  readonly dateUnreadable: string;
  readonly dateNone: string;
  readonly actors: string;
  readonly addActor: string;
  readonly removeActor: string;
  readonly newActor: string;
  readonly newActorNote: string;
  readonly actorId: string;
  readonly actorType: string;
  readonly actorParent: string;
  readonly actorName: string;
  readonly tellings: string;
  readonly splitHelp: string;
  /** `{title}` is the marked event's. */
  readonly marked: string;
  readonly approved: string;
  readonly written: string;
  readonly undone: string;
  /** By `Refusal` of `desk/desk-files.ts`, and `offline` where the server does not answer. */
  readonly refusals: Readonly<Record<string, string>>;
}
