import type { SourceDocument } from '../document/source-document.ts';
import type { Language } from '../language/language.ts';
import type { BlockExpression, TemporalExpression } from './temporal-expression.ts';

export type { BlockExpression, TemporalBasis, TemporalExpression, TimexType } from './temporal-expression.ts';

export interface TagOptions {
  readonly language: Language;
  /** EDTF value of the time of publication, or null where it is not known. */
  readonly creationTime: string | null;
}

/** Finds the temporal expressions of a text, in order and without overlaps. */
export function tagText(_text: string, _options: TagOptions): TemporalExpression[] {
  return [];
}

/** Finds the temporal expressions of every block of a document, read against its publication date. */
export function tagDocument(document: SourceDocument, language: Language): BlockExpression[] {
  return document.blocks.flatMap((block, index) =>
    tagText(block.text, { language, creationTime: document.published }).map((found) => ({ ...found, block: index })),
  );
}
