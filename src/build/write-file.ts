import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Beginning and end of the names of files that are being written: hidden, so that nothing takes one for an article. */
const UNFINISHED = { start: '.', end: '.unfinished' };

/** Files being written now: a signal that ends the program takes them away first. */
const unfinished = new Set<string>();

const isUnfinished = (name: string): boolean => name.startsWith(UNFINISHED.start) && name.endsWith(UNFINISHED.end);

const unfinishedName = (path: string): string =>
  join(dirname(path), `${UNFINISHED.start}${randomBytes(6).toString('hex')}${UNFINISHED.end}`);

/**
 * Writes a text so that the file is either what it was or wholly the new text, whenever the program or the machine stops: into a
 * file beside it, through to the disk, and then under its name. Missing folders are made.
 *
 * @throws what the file system says: `ENOSPC` on a full disk, `EACCES` in a folder that may not be written
 */
export async function writeFileWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = unfinishedName(path);
  unfinished.add(beside);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  } finally {
    unfinished.delete(beside);
  }
}

/** The files that are being written at this moment. */
export const filesBeingWritten = (): readonly string[] => [...unfinished];

/** Takes away what a program that was killed outright left unfinished in a folder. */
export async function removeUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(names.filter(isUnfinished).map((name) => rm(join(folder, basename(name)), { force: true })));
}
