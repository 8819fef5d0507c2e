import type { Span } from '../text/span.ts';

/** Spellings of one actor in one language. The first name is the one displayed. */
export interface ActorNames {
  readonly names: readonly string[];
  /** Adjectives of origin («أمريكي», "American"): they show an actor only beside a body's common noun. */
  readonly demonyms: readonly string[];
  /** Short forms («المرصد», "the network") that stand for this actor only after a full mention of it. */
  readonly anaphors: readonly string[];
  /** Names that are common words or parts of other names too: they count only where the words beside them allow it. */
  readonly guarded?: readonly string[];
  /** The displayed name, where it is not the first of `names`. */
  readonly display?: string;
}

/** A state, body, group, person or outlet of the publication's list. */
export interface Actor {
  readonly id: string;
  readonly type: string;
  /** The actor that this one is part of, or null. */
  readonly parent: string | null;
  /** The body a person belongs to, or null. */
  readonly affiliation: string | null;
  /** By language tag. */
  readonly names: Readonly<Record<string, ActorNames>>;
  /** Ids of actors whose shorter names must not be found inside this one's names. */
  readonly suppress: readonly string[];
  /** A description rather than a name («خلايا نائمة»): never suggested as a lane. */
  readonly generic: boolean;
}

/** One place where an actor is named. Offsets count the block's flat text; a clitic («لـ», «و») lies outside the span. */
export interface ActorMention extends Span {
  /** Index of the block in `SourceDocument.blocks`. */
  readonly block: number;
  readonly actor: string;
  readonly form: 'name' | 'demonym' | 'anaphor';
}
