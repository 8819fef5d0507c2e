import { open } from 'node:fs/promises';
import { codeOf } from '../../build/read-file.ts';
import { decodeBytes } from '../../import/decode-bytes.ts';
import type { ImportedArticle } from '../../import/imported-article.ts';
import { readHtmlArticle, readTextArticle, type SourceFacts } from '../../import/read-article.ts';
import { kindOfBytes, kindOfText, type SourceKind } from '../../import/source-kind.ts';
import { languages } from '../../language/index.ts';
import { ImportFailure } from './import-failure.ts';

/** Larger files are no articles: they are archives, or mistakes. */
export const LARGEST_SOURCE_BYTES = 20_000_000;

/** The bytes of a source, and what its server or its name says of them. */
export interface SourceBytes {
  readonly bytes: Uint8Array;
  /** The file's name or the address. */
  readonly name: string;
  /** The encoding that the server named. */
  readonly charset: string | null;
}

/** A message's rule for each kind that no article can be read from. */
const REFUSED: Readonly<Partial<Record<SourceKind, string>>> = {
  pdf: 'import-pdf',
  'word-97': 'import-word-97',
  archive: 'import-not-text',
  media: 'import-not-text',
  json: 'import-not-text',
  binary: 'import-not-text',
};

/** Reads a file, up to the largest size; one that grows while it is read is cut off there. */
export async function readSourceFile(path: string): Promise<SourceBytes> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      if (size > LARGEST_SOURCE_BYTES)
        throw new ImportFailure('import-too-large', { megabytes: LARGEST_SOURCE_BYTES / 1_000_000 });
      return { bytes: await file.readFile(), name: path, charset: null };
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof ImportFailure) throw error;
    throw new ImportFailure('import-unreadable', { reason: codeOf(error) });
  }
}

async function readArticles(
  { bytes, name, charset }: SourceBytes,
  facts: SourceFacts,
): Promise<readonly ImportedArticle[]> {
  const kind = kindOfBytes(bytes);
  const text = kind === null ? decodeBytes(bytes, charset, languages) : '';
  const told = kind ?? kindOfText(text, name);
  const refused = REFUSED[told];
  if (refused !== undefined) throw new ImportFailure(refused);
  if (told === 'html') return [readHtmlArticle(text, facts)];
  return [readTextArticle(text, facts)];
}

/**
 * Reads the articles of a source: one, or those of a feed.
 *
 * @throws ImportFailure where there is none
 */
export async function readSourceArticles(source: SourceBytes, facts: SourceFacts): Promise<readonly ImportedArticle[]> {
  try {
    const articles = await readArticles(source, facts);
    const filled = articles.filter(({ body }) => body.trim() !== '');
    if (filled.length === 0) throw new ImportFailure('import-no-text');
    return filled;
  } catch (error) {
    // A page nested deeper than the stack is no article but an attack or a mistake.
    if (error instanceof RangeError) throw new ImportFailure('import-tangled');
    throw error;
  }
}
