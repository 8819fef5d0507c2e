import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from '../message/message.ts';
import { codeOf, tell } from './read-file.ts';

export const ARTICLES_FOLDER = 'articles';

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const isArticle = (name: string): boolean => /\.(?:md|markdown)$/i.test(name);

const isHidden = (name: string): boolean => name.startsWith('.');

interface Listing {
  /** Paths within the publication folder. */
  readonly paths: readonly string[];
  readonly messages: readonly Message[];
}

function tellUnreadable(folder: string, error: unknown): Message {
  const reason = codeOf(error);
  if (folder === ARTICLES_FOLDER && reason === 'ENOENT') return tell('articles-missing', 'warning', `${folder}/`);
  return tell('folder-unreadable', 'error', `${folder}/`, null, { reason });
}

/** Lists one folder and those in it; one that can't be read is told and keeps none of the others. */
async function listFolder(root: string, folder: string): Promise<Listing> {
  let entries: Dirent[];
  try {
    entries = await readdir(join(root, folder), { withFileTypes: true });
  } catch (error) {
    return { paths: [], messages: [tellUnreadable(folder, error)] };
  }
  const visible = entries.filter(({ name }) => !isHidden(name));
  const listings = await Promise.all(
    visible.map((entry): Listing | Promise<Listing> => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFolder(root, path) : { paths: [path], messages: [] };
    }),
  );
  return { paths: listings.flatMap(({ paths }) => paths), messages: listings.flatMap(({ messages }) => messages) };
}

const byFile = (a: Message, b: Message): number => byCodeUnit(a.file, b.file);

/**
 * The articles of a publication folder, by path in the order of code units, whatever the file system's own. Linked folders are not
 * followed; hidden files and folders are left alone.
 */
export async function listArticles(root: string): Promise<{ files: readonly string[]; messages: readonly Message[] }> {
  const { paths, messages: failures } = await listFolder(root, ARTICLES_FOLDER);
  const sorted = [...paths].sort(byCodeUnit);
  const files = sorted.filter(isArticle);
  const others = sorted.filter((path) => !isArticle(path)).map((file) => tell('file-not-article', 'info', file));
  const isEmpty = files.length === 0 && failures.length === 0;
  const empty = isEmpty ? [tell('articles-empty', 'warning', `${ARTICLES_FOLDER}/`)] : [];
  return { files, messages: [...[...failures].sort(byFile), ...others, ...empty] };
}
