import { open } from 'node:fs/promises';
import { codeOf } from '../../build/read-file.ts';
import { decodeBytes } from '../../import/decode-bytes.ts';
import { type FeedEntry, readFeed } from '../../import/feed.ts';
import type { ImportedArticle } from '../../import/imported-article.ts';
import { readFragmentArticle, readHtmlArticle, readTextArticle, type SourceFacts } from '../../import/read-article.ts';
import { kindOfBytes, kindOfText, type SourceKind } from '../../import/source-kind.ts';
import { languages } from '../../language/index.ts';
import { ImportFailure } from './import-failure.ts';
import { docxToHtml } from './read-docx.ts';

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
  xml: 'import-not-text',
  table: 'import-not-text',
  spreadsheet: 'import-spreadsheet',
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

/** What an article of a feed is read from where the feed has no more than a summary: the page that it names. */
export type FetchLinked = (address: string) => Promise<SourceBytes>;

/** The bytes of a source as what they are: text of some kind, or a Word file. */
export function tellKind({ bytes, name, charset }: SourceBytes): { readonly kind: SourceKind; readonly text: string } {
  const packed = kindOfBytes(bytes, name);
  if (packed !== null) return { kind: packed, text: '' };
  const text = decodeBytes(bytes, charset, languages);
  return { kind: kindOfText(text, name), text };
}

const READERS: Readonly<
  Partial<
    Record<
      SourceKind,
      (source: SourceBytes, text: string, facts: SourceFacts) => Promise<ImportedArticle> | ImportedArticle
    >
  >
> = {
  html: (_, text, facts) => readHtmlArticle(text, facts),
  text: (_, text, facts) => readTextArticle(text, facts),
  docx: async ({ bytes }, _, facts) => readFragmentArticle(await docxToHtml(bytes), facts),
};

async function readSingle(source: SourceBytes, facts: SourceFacts): Promise<ImportedArticle> {
  const { kind, text } = tellKind(source);
  const read = READERS[kind];
  if (read === undefined) throw new ImportFailure(REFUSED[kind] ?? 'import-not-text');
  const article = await read(source, text, facts);
  if (article.body.trim() === '') throw new ImportFailure('import-no-text');
  return article;
}

/** A page nested deeper than the stack is no article but an attack or a mistake. */
const toFailure = (error: unknown): unknown =>
  error instanceof RangeError ? new ImportFailure('import-tangled') : error;

/** An article, or why there is none, with the name of the source it was to come from. */
export type ReadResult =
  | { readonly name: string; readonly article: ImportedArticle }
  | { readonly name: string; readonly error: unknown };

async function tryRead(name: string, read: () => Promise<ImportedArticle>): Promise<ReadResult> {
  try {
    return { name, article: await read() };
  } catch (error) {
    return { name, error: toFailure(error) };
  }
}

/** An entry's own text where the feed has all of it, else the page that it leads to. */
async function readEntry(entry: FeedEntry, facts: SourceFacts, fetchLinked: FetchLinked): Promise<ImportedArticle> {
  const known = { ...facts, address: entry.address, found: entry.findings };
  if (entry.isWhole || entry.address === null) {
    const article = readFragmentArticle(entry.html, known);
    if (article.body.trim() === '') throw new ImportFailure('import-no-text');
    return article;
  }
  const page = await fetchLinked(entry.address);
  return readSingle(page, { ...known, address: page.name });
}

/**
 * Reads the articles of a source, one after another: one, or those of a feed. What can't be read is among the results, and the
 * others follow.
 */
export async function* readSourceArticles(
  source: SourceBytes,
  facts: SourceFacts,
  fetchLinked: FetchLinked,
): AsyncGenerator<ReadResult> {
  const { kind, text } = tellKind(source);
  if (kind !== 'feed') {
    yield await tryRead(source.name, () => readSingle(source, facts));
    return;
  }
  const entries = readFeed(text, facts.address);
  if (entries.length === 0) yield { name: source.name, error: new ImportFailure('import-no-text') };
  for (const entry of entries)
    yield await tryRead(entry.address ?? source.name, () => readEntry(entry, facts, fetchLinked));
}
