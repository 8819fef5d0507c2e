import type { SourceDocument } from '../document/source-document.ts';
import type { DateLanguage } from '../language/language.ts';
import { firstToldDate } from './first-told.ts';
import { type ReadText, readText, recognizeText, resolveText } from './read-text.ts';
import { grammarOf } from './recognize/grammar.ts';
import { reckoningOf } from './resolve/chronicle.ts';
import { referenceDays } from './resolve/reference-days.ts';
import type { TagOptions } from './tag-options.ts';
import type { BlockExpression, TemporalExpression } from './temporal-expression.ts';

export { type DroppedWords, type DropReason, type Explanation, explainText } from './explain.ts';
export type { TagOptions } from './tag-options.ts';
export type { BlockExpression, TemporalBasis, TemporalExpression, TimexType } from './temporal-expression.ts';

/**
 * Finds the words of a text that name a time, and reads them.
 *
 * @param text any string; offsets of the answer are UTF-16 units of it
 * @param options the language of the text, and when it was published: relative dates count from there, stay symbolic
 *   (`XXXX-…`, edtf null) where it is null, and become intervals where it is one
 * @returns expressions in order, without overlaps; an empty list where there are none
 */
export function tagText(text: string, options: TagOptions): TemporalExpression[] {
  return readText(text, grammarOf(options.language), referenceDays(options.creationTime));
}

/** Finds the temporal expressions of every block of a document, read against its publication and the dates before them. */
export function tagDocument(document: SourceDocument, language: DateLanguage): BlockExpression[] {
  const grammar = grammarOf(language);
  const recognized = document.blocks.map((block) => recognizeText(block.text, grammar));
  const reckoning = reckoningOf(recognized, referenceDays(document.published));
  let told: ReadText['told'] = firstToldDate(recognized.map(({ readings }) => readings));
  return recognized.flatMap((text, index) => {
    const read = resolveText(text, grammar, reckoning, told);
    told = read.told;
    return read.expressions.map((expression) => ({ ...expression, block: index }));
  });
}
