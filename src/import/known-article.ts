import { readFrontMatter } from '../document/front-matter.ts';
import type { Fields } from '../document/front-matter-fields.ts';
import { digestText } from '../text/digest.ts';
import { lastingAddress, webAddress } from './addresses.ts';
import { importMarkOf, joinArticle, setFields, splitArticle, writeArticle } from './front-matter.ts';
import { type ChosenFields, type Finding, IMPORTED_FIELDS, type ImportedArticle } from './imported-article.ts';
import { lettersOf } from './plain-words.ts';

/** An article that the publication has already. */
export interface KnownArticle {
  /** Path within the publication. */
  readonly file: string;
  readonly text: string;
  readonly fields: Fields;
}

/** What an import makes of an article: a new file, no change, or a change that the person decides about. */
export type Outcome =
  | { readonly kind: 'new'; readonly text: string }
  | { readonly kind: 'same' }
  /** Fields that the person gave and the file lacked are filled in. */
  | { readonly kind: 'filled'; readonly text: string }
  | { readonly kind: 'changed'; readonly text: string };

export const readKnownArticle = (file: string, text: string): KnownArticle => ({
  file,
  text,
  fields: readFrontMatter(text, file, true).fields,
});

const addressKey = (address: string | null | undefined): string | null => {
  const whole = address === null || address === undefined ? null : webAddress(address);
  return whole === null
    ? null
    : lastingAddress(whole)
        .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '')
        .replace(/\/+$/, '');
};

const paragraphKeys = (body: string): Set<string> =>
  new Set(
    body
      .split(/\n{2,}/)
      .map(lettersOf)
      .filter(({ length }) => length > 30),
  );

/** Two texts under one title are two versions of one article where they share a paragraph, and two articles where they share none. */
function shareText(known: KnownArticle, article: ImportedArticle): boolean {
  const ours = paragraphKeys(splitArticle(known.text)?.body ?? known.text);
  const theirs = paragraphKeys(article.body);
  return theirs.size === 0 || ours.size === 0 || [...theirs].some((key) => ours.has(key));
}

/** The article of the publication that a source is another version of: the same address, or the same title and some of the text. */
export function findKnown(article: ImportedArticle, known: readonly KnownArticle[]): KnownArticle | null {
  const address = addressKey(article.fields.url?.value);
  const title = lettersOf(article.fields.title?.value ?? '');
  const byAddress = address === null ? undefined : known.find(({ fields }) => addressKey(fields.url) === address);
  if (byAddress !== undefined) return byAddress;
  const isSame = (one: KnownArticle): boolean => {
    const other = addressKey(one.fields.url);
    return (
      (address === null || other === null) && lettersOf(one.fields.title ?? '') === title && shareText(one, article)
    );
  };
  return known.find(isSame) ?? null;
}

/** What stands for a source: its fields and its text, so that a page whose advertisements change stays the same. */
function digestSource({ sourceFields, body }: ImportedArticle): string {
  const values = IMPORTED_FIELDS.map((field) => sourceFields[field]?.value ?? null);
  return digestText(JSON.stringify([values, body]));
}

const differs = (fields: ChosenFields, known: Fields): ChosenFields =>
  Object.fromEntries(
    IMPORTED_FIELDS.flatMap((field): [string, Finding][] => {
      const finding = fields[field];
      return finding === undefined || known[field] === finding.value ? [] : [[field, finding]];
    }),
  );

function updateKnown(article: ImportedArticle, given: ChosenFields, known: KnownArticle): Outcome {
  const parts = splitArticle(known.text) ?? { lines: [], body: known.text };
  const mark = digestSource(article);
  const oldMark = importMarkOf(parts.lines);
  const isSame = oldMark === null ? parts.body.trim() === article.body.trim() : oldMark === mark;
  if (!isSame) {
    const lines = setFields(parts.lines, differs(article.fields, known.fields), mark);
    return { kind: 'changed', text: joinArticle(lines, article.body) };
  }
  const asked = differs(given, known.fields);
  if (Object.keys(asked).length === 0) return { kind: 'same' };
  const isFilling = Object.keys(asked).every((field) => known.fields[field as keyof Fields] === undefined);
  const text = joinArticle(setFields(parts.lines, asked, oldMark), parts.body.replace(/^\n/, ''));
  return { kind: isFilling ? 'filled' : 'changed', text };
}

/**
 * What becomes of the publication's file when a source is imported: the same source twice changes nothing, whatever an editor has
 * changed in the file since.
 *
 * @param given what the person said in this import
 * @param known the file that holds an earlier version, or null
 */
export function decideOutcome(article: ImportedArticle, given: ChosenFields, known: KnownArticle | null): Outcome {
  if (known === null) return { kind: 'new', text: writeArticle(article.fields, article.body, digestSource(article)) };
  return updateKnown(article, given, known);
}
