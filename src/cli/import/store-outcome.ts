import { type ArticleStore, addArticle, replaceArticle } from '../../build/article-store.ts';
import { withoutImportMark } from '../../import/front-matter.ts';
import type { ChosenFields, ImportedArticle } from '../../import/imported-article.ts';
import { decideOutcome, findKnown, type KnownArticle } from '../../import/known-article.ts';
import { diffLines } from '../../import/line-diff.ts';

/** What was done with an article; `kept` leaves a changed one as it stands. */
export type Deed = 'new' | 'same' | 'filled' | 'replaced' | 'kept' | 'moved';

export interface Done {
  readonly deed: Deed;
  readonly file: string;
}

/** Decides about a changed article, having seen the lines that differ. */
export type Decide = (file: string, difference: readonly string[]) => Promise<boolean>;

async function replace(store: ArticleStore, known: KnownArticle, text: string, deed: Deed): Promise<Done> {
  const isWritten = await replaceArticle(store, known, text);
  return { deed: isWritten ? deed : 'moved', file: known.file };
}

/**
 * Puts an article into the publication: a new one under a name of its own, a changed one where the person wants it.
 *
 * @throws what the file system says where it can't be written
 */
export async function storeArticle(
  store: ArticleStore,
  article: ImportedArticle,
  given: ChosenFields,
  decide: Decide,
): Promise<Done> {
  const known = findKnown(article, store.known);
  const outcome = decideOutcome(article, given, known);
  if (outcome.kind === 'new' || known === null) {
    const text = outcome.kind === 'same' ? '' : outcome.text;
    return { deed: 'new', file: await addArticle(store, article.fields.title?.value ?? '', text) };
  }
  if (outcome.kind === 'same') return { deed: 'same', file: known.file };
  if (outcome.kind === 'filled') return replace(store, known, outcome.text, 'filled');
  const isWanted = await decide(known.file, diffLines(withoutImportMark(known.text), withoutImportMark(outcome.text)));
  return isWanted ? replace(store, known, outcome.text, 'replaced') : { deed: 'kept', file: known.file };
}
