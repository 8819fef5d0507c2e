import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { languages } from '../language/index.ts';
import type { Message } from '../message/message.ts';
import { codeOf, tell } from './read-file.ts';
import { starterFiles } from './starter-files.ts';
import { writeFileWhole } from './write-file.ts';

type State = 'absent' | 'empty' | 'full' | 'no-folder';

async function stateOf(path: string): Promise<State> {
  try {
    return (await readdir(path)).length === 0 ? 'empty' : 'full';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'absent';
    if (codeOf(error) === 'ENOTDIR') return 'no-folder';
    throw error;
  }
}

const REFUSALS: Readonly<Partial<Record<State, string>>> = { full: 'new-not-empty', 'no-folder': 'new-not-a-folder' };

/** Makes the whole folder beside its place and moves it there, so that a stop in the middle leaves no part of it. */
async function makeFolder(path: string, state: State, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = join(dirname(path), `.${basename(path)}-${randomBytes(6).toString('hex')}`);
  try {
    for (const [name, text] of Object.entries(files)) await writeFileWhole(join(beside, name), text);
    if (state === 'empty') await rmdir(path);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Makes the folder of a new publication, with the files that one begins with.
 *
 * @param folder path as the person gave it
 * @returns the paths made, within the folder; or why none was
 */
export async function makePublication(
  folder: string,
): Promise<{ readonly files: readonly string[]; readonly messages: readonly Message[] }> {
  const path = resolve(folder);
  try {
    const state = await stateOf(path);
    const refusal = REFUSALS[state];
    if (refusal !== undefined) return { files: [], messages: [tell(refusal, 'error', folder, null, { folder })] };
    const files = starterFiles(folder, languages);
    await makeFolder(path, state, files);
    return { files: Object.keys(files), messages: [] };
  } catch (error) {
    const reason = codeOf(error);
    return { files: [], messages: [tell('file-unwritable', 'error', folder, null, { folder, reason })] };
  }
}
