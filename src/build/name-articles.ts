import { readArticleId } from '../document/index.ts';
import type { Message } from '../message/message.ts';
import { digestText } from '../text/digest.ts';
import { tell } from './read-file.ts';

interface NamedFile {
  readonly file: string;
  readonly text: string;
}

/** A name for an article whose own is taken: its folders and its name, else a digest of its path. */
function otherName(file: string, taken: ReadonlySet<string>): string {
  const path = file
    .replace(/\.[^./]*$/, '')
    .split('/')
    .slice(1)
    .join('-');
  const name = readArticleId({ file: path, markdown: '' });
  return taken.has(name) ? `${name}-${digestText(file, 6)}` : name;
}

/**
 * Gives each article an id of its own. The first by path keeps a name that two claim; the other is told, and published under a
 * name made of its folders.
 *
 * @param files in order of their paths
 */
export function nameArticles(files: readonly NamedFile[]): {
  ids: ReadonlyMap<string, string>;
  messages: readonly Message[];
} {
  const owners = new Map<string, string>();
  const ids = new Map<string, string>();
  const messages: Message[] = [];
  for (const { file, text } of files) {
    const wanted = readArticleId({ file, markdown: text });
    const owner = owners.get(wanted);
    const id = owner === undefined ? wanted : otherName(file, new Set(owners.keys()));
    if (owner !== undefined)
      messages.push(tell('article-id-taken', 'error', file, 1, { id: wanted, other: owner, given: id }));
    owners.set(id, file);
    ids.set(file, id);
  }
  return { ids, messages };
}
