import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, tell } from '../../build/read-file.ts';
import { isArticleFile } from '../../import/source-kind.ts';
import type { Message } from '../../message/message.ts';

/** Something to import: a file or an address. */
export type Source =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'address'; readonly address: string };

export interface FoundSources {
  readonly sources: readonly Source[];
  readonly messages: readonly Message[];
}

/** `https://…`, or any other scheme that stands before `//`: those are refused by name later. */
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function joinFound(all: readonly FoundSources[]): FoundSources {
  return { sources: all.flatMap(({ sources }) => sources), messages: all.flatMap(({ messages }) => messages) };
}

/** The articles of a folder and of those in it, in the order of their names. Linked folders are not followed, so that none leads back. */
async function findInFolder(folder: string): Promise<FoundSources> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const visible = entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => byCodeUnit(a.name, b.name));
    const found: FoundSources[] = [];
    for (const entry of visible) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) found.push(await findInFolder(path));
      else if (isArticleFile(entry.name)) found.push({ sources: [{ kind: 'file', path }], messages: [] });
    }
    return joinFound(found);
  } catch (error) {
    return {
      sources: [],
      messages: [tell('import-unreadable', 'error', folder, null, { source: folder, reason: codeOf(error) })],
    };
  }
}

async function findAt(argument: string): Promise<FoundSources> {
  if (ADDRESS.test(argument)) return { sources: [{ kind: 'address', address: argument }], messages: [] };
  try {
    const isFolder = (await stat(argument)).isDirectory();
    if (!isFolder) return { sources: [{ kind: 'file', path: argument }], messages: [] };
    const found = await findInFolder(argument);
    const isEmpty = found.sources.length === 0 && found.messages.length === 0;
    return isEmpty
      ? { ...found, messages: [tell('import-folder-empty', 'warning', argument, null, { source: argument })] }
      : found;
  } catch (error) {
    const rule = codeOf(error) === 'ENOENT' ? 'import-missing' : 'import-unreadable';
    return {
      sources: [],
      messages: [tell(rule, 'error', argument, null, { source: argument, reason: codeOf(error) })],
    };
  }
}

/** What the arguments name: files, addresses, and the articles of folders. */
export async function findSources(args: readonly string[]): Promise<FoundSources> {
  const found: FoundSources[] = [];
  for (const argument of args) found.push(await findAt(argument));
  return joinFound(found);
}

/** How a source is called in messages. */
export const nameOfSource = (source: Source): string => (source.kind === 'file' ? source.path : source.address);
