import type { Attribution, MentionKind, Stance } from '../claim/mention.ts';
import type { EventStatus, LocalText } from './timeline.ts';

/** Parts that every entry of `edits.yaml` has. */
interface EditOf<Action extends string> {
  readonly action: Action;
  /** Id of a mention; an entry about an event names any one of its mentions. */
  readonly mention: string;
  /** Line of the entry in `edits.yaml`, from 1; null where it is not known. */
  readonly line: number | null;
}

/** The event is not published. */
export type HideEdit = EditOf<'hide'>;

/** The event stands as it is; nothing changes but that the review desk counts it as seen. */
export type ApproveEdit = EditOf<'approve'>;

/** The event's title in the languages given; the others stay. */
export interface RetitleEdit extends EditOf<'retitle'> {
  readonly titles: LocalText;
}

/** The event's date: EDTF, or null for the undated tray. */
export interface RedateEdit extends EditOf<'redate'> {
  readonly date: string | null;
}

/** Who says so in this one mention, and with what stance; what is not given stays. */
export interface ReattributeEdit extends EditOf<'reattribute'> {
  readonly attribution?: Attribution | null;
  readonly stance?: Stance;
}

/** Actors that the event gains or loses, by id. */
export interface ActorsEdit extends EditOf<'actors'> {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** The events of these mentions are one with that of `mention`. */
export interface MergeEdit extends EditOf<'merge'> {
  readonly with: readonly string[];
}

/** This mention leaves its event and stands by itself. */
export type SplitEdit = EditOf<'split'>;

/** The event is always among the key events. */
export type PinEdit = EditOf<'pin'>;

/** An event by hand, with a source of its own. `mention` is the id that it gets. */
export interface AddEdit extends EditOf<'add'> {
  readonly titles: LocalText;
  readonly date: string | null;
  readonly kind: MentionKind;
  readonly status: EventStatus;
  readonly actors: readonly string[];
  readonly source: {
    readonly title: string;
    readonly url: string;
    readonly outlet: string | null;
    readonly published: string | null;
    readonly lang: string;
    /** Words of the source that tell the event. */
    readonly quote: string;
  };
}

/** One decision of the editor. */
export type Edit =
  | HideEdit
  | ApproveEdit
  | RetitleEdit
  | RedateEdit
  | ReattributeEdit
  | ActorsEdit
  | MergeEdit
  | SplitEdit
  | PinEdit
  | AddEdit;

/** File that edits stand in, for messages. */
export const EDITS_FILE = 'edits.yaml';
