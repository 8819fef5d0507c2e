/** A state in one language. */
export interface StateNames {
  /** Names that mean this state wherever they stand. */
  readonly names: readonly string[];
  /** Names that are common words or parts of other names too: they count only where `ActorData.introducers` says. */
  readonly guarded?: readonly string[];
  /**
   * Adjectives of origin, without article or ending; or, in a language whose endings are too many to list, each of the forms
   * that agree with a noun, always in the same order.
   */
  readonly demonyms?: readonly string[];
  /** Capitals and seats of power that speak for the state («موسكو», "the Kremlin"). */
  readonly capitals?: readonly string[];
  /** What stands before a body of the state in its displayed name, where that is no adjective ("US" army). */
  readonly attributive?: string;
  /** The displayed name, where it is none of the above. */
  readonly display?: string;
}

/**
 * Ways to write one body of any state, the displayed one first: `{demonym}` stands for the state's adjective (behind the
 * article where the language glues one), `{country}` for one of its names. `{demonym:2}` is displayed
 * with the second form listed.
 */
export type BodyTemplates = readonly string[];

/** An organization, armed group or outlet in one language. */
export interface OrganizationNames {
  readonly names: readonly string[];
  /** Short forms that stand for it only after a full name. */
  readonly anaphors?: readonly string[];
}

/** What shows a name that no list holds. */
export interface NameCues {
  /** Words before a person's name: «الرئيس», "spokesman". Folded. */
  readonly titles: readonly string[];
  /** First words of a body's name: «حركة», «منظمة». Folded. */
  readonly heads: readonly string[];
  /** Last words of a body's name, in languages that name its sort last: "Party", "Front". Folded. */
  readonly tails: readonly string[];
  /** Words that no name goes across, in addition to listed names: «في», «قال», "the". Folded. */
  readonly stops: readonly string[];
  /** Words that tell of saying or doing, as they are written beside a name: «قال», "said". Folded. */
  readonly verbs: readonly string[];
}

/** The actors that a language knows without a publication's list. */
export interface ActorData {
  /** By ISO 3166-1 alpha-2 code in small letters. */
  readonly states: Readonly<Record<string, StateNames>>;
  /** By the ids of `bodySorts` in `known-actors.ts`. */
  readonly bodies: Readonly<Record<string, BodyTemplates>>;
  /** By the ids of `organizations` in `known-actors.ts`. */
  readonly organizations: Readonly<Record<string, OrganizationNames>>;
  /**
   * Words right before which a guarded name does mean the state: «في مالي». In a script with capitals a guarded name counts
   * where no other capitalized word stands beside it ("Jordan said", not "Michael Jordan").
   */
  readonly introducers: readonly string[];
  /** Phrases that hold an actor's name and mean none: «المحيط الهندي», "Jordan River". */
  readonly decoys: readonly string[];
  readonly cues: NameCues;
}
