import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Message } from '../message/message.ts';
import { tell } from './read-file.ts';

export const ARTICLES_FOLDER = 'articles';

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const isArticle = (name: string): boolean => /\.(?:md|markdown)$/i.test(name);

function pathOf(root: string, entry: Dirent): string {
  return relative(root, join(entry.parentPath, entry.name)).split(sep).join('/');
}

/**
 * The articles of a publication folder, by path in the order of code units, whatever the file system's own. Linked folders are not
 * followed; hidden files and folders are left alone.
 */
export async function listArticles(root: string): Promise<{ files: readonly string[]; messages: readonly Message[] }> {
  let entries: Dirent[];
  try {
    entries = await readdir(join(root, ARTICLES_FOLDER), { recursive: true, withFileTypes: true });
  } catch {
    return { files: [], messages: [tell('articles-missing', 'warning', `${ARTICLES_FOLDER}/`)] };
  }
  const paths = entries.filter((entry) => !entry.isDirectory()).map((entry) => pathOf(root, entry));
  const visible = paths.filter((path) => !path.split('/').some((part) => part.startsWith('.'))).sort(byCodeUnit);
  const files = visible.filter(isArticle);
  const others = visible.filter((path) => !isArticle(path));
  const messages = others.map((file) => tell('file-not-article', 'info', file));
  return {
    files,
    messages: files.length === 0 ? [...messages, tell('articles-empty', 'warning', `${ARTICLES_FOLDER}/`)] : messages,
  };
}
