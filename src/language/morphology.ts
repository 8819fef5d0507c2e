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
  /** Articles that are words of their own: "The Guardian" is a name of one word. */
  readonly articleWords?: readonly string[];
  /** Strings that may stand glued after a word: pronouns, endings. */
  readonly enclitics: readonly string[];
  /** Endings of an adjective of origin after its listed form: «أمريكي» with «ة», "American" with "s". '' is the form itself. */
  readonly demonymEndings?: readonly string[];
  /** Words that make one name with the word after them («عبد الرحمن», "van Dyck"): a family name begins with them. */
  readonly nameJoiners?: readonly string[];
  /** Words that look like a particle glued to a name but are words of their own: «لصالح» is not «ل» and «صالح». */
  readonly neverCut?: readonly string[];
}
