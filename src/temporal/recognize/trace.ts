import type { CompiledRule } from './pattern.ts';

/** Why words that a rule could take are no expression of their own. */
export type DropReason =
  /** Another reading took the words, or more of them. */
  | 'overlap'
  /** The words before or after are ones that the rule must not have, or lack the ones that it must. */
  | 'guard-before'
  | 'guard-after'
  /** Two of its words say different things. */
  | 'contradiction'
  /** A rule knows them for something that only looks like a time: an age, a name. */
  | 'no-time'
  /** They became part of the reading beside them. */
  | 'joined'
  /** They only say before or after, and the date beside them says it better. */
  | 'vague'
  /** They name a date that does not exist. */
  | 'no-such-date'
  /** Digits that no rule takes. */
  | 'number';

/** Words that a rule could take, in tokens, and what speaks against it at the place itself. */
export interface Candidate {
  readonly rule: CompiledRule;
  readonly from: number;
  readonly to: number;
  readonly reason: DropReason | null;
}

/** What the tagger passes over, written down where somebody asks why. Without one, nothing of this is done. */
export interface Trace {
  readonly candidates: Candidate[];
}

/** A trace with nothing in it yet. */
export const createTrace = (): Trace => ({ candidates: [] });
