/** The fields of front matter that an import fills, in the order they are written. */
export const IMPORTED_FIELDS = ['title', 'published', 'outlet', 'author', 'lang', 'url'] as const;
export type ImportedField = (typeof IMPORTED_FIELDS)[number];

/** A value and where it came from: the note stands above it in the front matter. */
export interface Finding {
  readonly value: string;
  readonly note: string;
}

/** What a source may say of a field, the most trusted first. */
export type Findings = Readonly<Record<ImportedField, readonly Finding[]>>;

/** One finding at most for each field. */
export type ChosenFields = Partial<Readonly<Record<ImportedField, Finding>>>;

/** An article as it was read from a source: what to write, and what to ask. */
export interface ImportedArticle {
  readonly fields: ChosenFields;
  /** The fields as the source alone gives them, without what the person said. */
  readonly sourceFields: ChosenFields;
  /** The text in Markdown, without front matter; ends with a line feed. */
  readonly body: string;
  /** A date that the text gives only in part, such as a day without its year; null where there is none. */
  readonly partialDate: string | null;
}

export const NO_FINDINGS: Findings = { title: [], published: [], outlet: [], author: [], lang: [], url: [] };

/** Findings of several places, those of the first before those of the next. */
export function joinFindings(...all: readonly Findings[]): Findings {
  const joined = (field: ImportedField): readonly Finding[] => all.flatMap((findings) => findings[field]);
  return {
    title: joined('title'),
    published: joined('published'),
    outlet: joined('outlet'),
    author: joined('author'),
    lang: joined('lang'),
    url: joined('url'),
  };
}
