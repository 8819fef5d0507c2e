/** What the sentence splitter must know of a language. All forms as written, without fold. */
export interface SentenceData {
  /** Marks that end a sentence. */
  readonly terminators: readonly string[];
  /** Words before a full stop that does not end a sentence: "Mr", «د», «أ.ف.ب». */
  readonly abbreviations: readonly string[];
  readonly openingQuotes: string;
  readonly closingQuotes: string;
}
