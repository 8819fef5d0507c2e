/**
 * What reading web pages and texts of a language must know beside its sentences. Words and phrases are matched folded and without
 * spaces and marks, so that "Read also:" is found under `read also`.
 */
export interface PageData {
  /** Encodings that texts of the language were written in before UTF-8, by the names of the Encoding Standard, likeliest first. */
  readonly legacyCharsets: readonly string[];
  /** Words before an author's name: "by", «بقلم». */
  readonly bylines: readonly string[];
  /** Words before the date of publication: "published on", «نشر في»; and before that of a later change. */
  readonly publishedWords: readonly string[];
  readonly updatedWords: readonly string[];
  /** Words of buttons that share, print or enlarge: a block of nothing else is no text. */
  readonly shareWords: readonly string[];
  /** Beginnings of blocks that lead to other articles: "read also", «اقرأ أيضا». A block of nothing else opens a list of such. */
  readonly relatedWords: readonly string[];
  /** Phrases of notices about cookies, subscriptions and rights: a short block that holds one is no text. */
  readonly notices: readonly string[];
  /** Punctuation that no space goes before. */
  readonly closeMarks: string;
  /** Words that are written as one with the next, though some typists set a space between: «و». As written. */
  readonly joinedWords: readonly string[];
}
