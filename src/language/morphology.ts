/**
 * How short words are glued to others. All forms are folded (see `text/fold`).
 */
export interface Morphology {
  /**
   * Strings that may stand glued before a word and be cut off when the rest is a known word, longest first: «و», «وب»,
   * «ال»… Empty for a language that writes its small words apart.
   */
  readonly proclitics: readonly string[];
  /** What a proclitic fused with an article stands for: «لل» is «ل» and «ال». */
  readonly fused: Readonly<Record<string, string>>;
  /** The definite article as it is glued, or '' where it is a word of its own. */
  readonly article: string;
  /** Strings that may stand glued after a word: pronouns, endings. */
  readonly enclitics: readonly string[];
}
