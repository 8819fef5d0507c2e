import type { SentenceRules } from '../text/sentences.ts';

/** What the sentence splitter and the block reader must know of a language. Sentence forms are as written, without fold. */
export interface SentenceData extends SentenceRules {
  /** Lines that stand beside an article and tell nothing of it, folded. */
  readonly boilerplate?: {
    /** Whole lines: «اقرأ أيضا», "Advertisement". */
    readonly lines: readonly string[];
    /** Beginnings of short lines: "by ", «كتب:». */
    readonly starts: readonly string[];
  };
}
