import type { Telling } from './attribution.ts';
import type { DaysBefore } from './date-runs.ts';
import type { Dating } from './dating.ts';
import type { Lexicon } from './lexicon.ts';
import type { DateBasis, MentionKind, Stance } from './mention.ts';
import type { Sentence } from './sentence.ts';

/** A happening found in a sentence, before it is cut out and told. */
export interface Candidate {
  readonly sentence: Sentence;
  readonly clause: number;
  /** Index of the word that names the happening, or -1. */
  readonly head: number;
  /** Index of the first word of its own where it shares a clause with another, else -1. */
  readonly ownStart: number;
  /** Index of the word before which its words end, where its result is told apart, else -1. */
  readonly end: number;
  /** Index of the happening that it denies, or -1. */
  readonly denied: number;
  /** Index of a report word that tells it, or -1. */
  readonly governor: number;
  readonly telling: Telling | null;
  readonly isStatement: boolean;
  readonly dating: Dating | null;
  /** EDTF, an open bound, or null. */
  readonly date: string | null;
  readonly basis: DateBasis | null;
  readonly stance: Stance;
  readonly kind: MentionKind;
  /** Class of the happening, or null. */
  readonly happening: string | null;
}

/** What a sentence is read against. */
export interface SentenceContext {
  /** EDTF of publication, or null. */
  readonly published: string | null;
  readonly before: DaysBefore;
  readonly lexicon: Lexicon;
  /** The article tells when, so that what happened may be told though nobody is named. */
  readonly isPlaced: boolean;
  /** The first sentence of the article. */
  readonly isLead: boolean;
}

/** Happenings too light to be told without a date ("made", "led"), and verbs that no list holds (''). */
export const LIGHT: ReadonlySet<string> = new Set([
  '',
  ...(
    'cause manage take make do change lead continue place happen challenge write rule study go send play receive start ' +
    'end rise decline operation provoke prepare submit strengthen retrieve drink appear'
  ).split(' '),
]);

/** Manners that only hand on what they tell; to announce, to condemn or to deny is itself an act. */
export const FRAMES: ReadonlySet<string> = new Set(['say', 'affirm', 'report', 'relay', 'continue', 'hedge', 'allege']);
