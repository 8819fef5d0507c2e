import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { freeName, toFileName } from '../import/file-name.ts';
import { type KnownArticle, readKnownArticle } from '../import/known-article.ts';
import type { Message } from '../message/message.ts';
import { ARTICLES_FOLDER, listArticles } from './list-articles.ts';
import { codeOf, readTextFile, tell } from './read-file.ts';
import { removeUnfinished, writeFileWhole } from './write-file.ts';

/** The articles of a publication, as far as writing another needs to know them. */
export interface ArticleStore {
  readonly root: string;
  readonly known: KnownArticle[];
  /** Names without ending, in small letters. */
  readonly names: Set<string>;
}

const nameOf = (file: string): string => (file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '').toLowerCase();

async function findFolderProblem(root: string): Promise<Message | null> {
  try {
    if ((await stat(root)).isDirectory()) return null;
    return tell('folder-unreadable', 'error', root, null, { reason: 'ENOTDIR' });
  } catch (error) {
    const rule = codeOf(error) === 'ENOENT' ? 'import-no-publication' : 'folder-unreadable';
    return tell(rule, 'error', root, null, { folder: root, reason: codeOf(error) });
  }
}

/** Reads what a publication has; its messages, where it can't be read, say why. */
export async function openArticleStore(
  root: string,
): Promise<{ readonly store: ArticleStore | null; readonly messages: readonly Message[] }> {
  const problem = await findFolderProblem(root);
  if (problem !== null) return { store: null, messages: [problem] };
  await removeUnfinished(join(root, ARTICLES_FOLDER));
  const { files } = await listArticles(root);
  const known: KnownArticle[] = [];
  for (const file of files) {
    const { text } = await readTextFile(root, file);
    if (text !== null) known.push(readKnownArticle(file, text));
  }
  return { store: { root, known, names: new Set(files.map(nameOf)) }, messages: [] };
}

/** Writes an article under a name of its own and remembers it. Gives its path within the publication. */
export async function addArticle(store: ArticleStore, title: string, text: string): Promise<string> {
  const name = freeName(toFileName(title), store.names);
  const file = `${ARTICLES_FOLDER}/${name}.md`;
  await writeFileWhole(join(store.root, file), text);
  store.names.add(name.toLowerCase());
  store.known.push(readKnownArticle(file, text));
  return file;
}

/**
 * Writes an article's file anew.
 *
 * @returns false, with nothing written, where the file is no longer what it was read as: someone else has changed it
 */
export async function replaceArticle(store: ArticleStore, old: KnownArticle, text: string): Promise<boolean> {
  const current = await readTextFile(store.root, old.file);
  if (current.text !== old.text) return false;
  await writeFileWhole(join(store.root, old.file), text);
  store.known[store.known.indexOf(old)] = readKnownArticle(old.file, text);
  return true;
}
