import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** Where a site is built, and where it goes when it is whole. */
export interface OutputFolder {
  /** The place itself. */
  readonly path: string;
  /** The folder to build into. */
  readonly unfinished: string;
}

/** Kinds of folders that are gone when a build has ended: `.dist.4711.built`, the number being that of the program that builds. */
type Kind = 'built' | 'moved' | 'old';

const hiddenName = (path: string, pid: number, kind: Kind): string =>
  join(dirname(path), `.${basename(path)}.${pid}.${kind}`);

interface Leftover {
  readonly path: string;
  readonly pid: number;
  readonly kind: Kind;
}

/** What earlier builds left beside a place. */
function findLeftovers(path: string): Leftover[] {
  const start = `.${basename(path)}.`;
  return readdirSync(dirname(path)).flatMap((name): Leftover[] => {
    const match = name.startsWith(start) ? /^(\d+)\.(built|moved|old)$/.exec(name.slice(start.length)) : null;
    if (match === null) return [];
    return [{ path: join(dirname(path), name), pid: Number(match[1]), kind: match[2] as Kind }];
  });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Puts back the site that a program killed in the middle of the exchange had moved aside, and takes away what is left of others. */
function mendAfterKill(path: string): void {
  for (const { path: other, pid, kind } of findLeftovers(path)) {
    if (pid !== process.pid && isRunning(pid)) continue;
    if (kind === 'old' && !existsSync(path)) renameSync(other, path);
    else rmSync(other, { recursive: true, force: true });
  }
}

/** What every site of ours holds, and what shows that a folder is more than a site. */
const OF_A_SITE = ['index.html', 'timeline.json', '_astro'];
const OF_A_PROJECT = ['.git', 'package.json', 'site.yaml'];

function holds(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return inside === '' || (inside !== '..' && !inside.startsWith(`..${sep}`));
}

/**
 * True where a site may take the place of what stands there: of nothing, of an empty folder or of an earlier site; never of a
 * folder that the program works in, nor of somebody's files.
 *
 * @param kept folders that must stay, such as the project's and the publication's
 */
export function mayReplace(folder: string, kept: readonly string[]): boolean {
  const path = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  if (kept.some((one) => holds(path, existsSync(one) ? realpathSync(one) : resolve(one)))) return false;
  if (!existsSync(path)) return true;
  const names = new Set(readdirSync(path));
  if (names.size === 0) return true;
  return OF_A_SITE.every((name) => names.has(name)) && !OF_A_PROJECT.some((name) => names.has(name));
}

/**
 * Makes an empty folder to build into. What stands in the site's place stays whole until the new one is.
 *
 * @param folder the site's place
 * @param workshop the project's folder: Astro renames what it has built there, so that it can't build on another disk
 * @throws what the file system says: `EACCES` where nothing may be written, `ENOSPC` on a full disk
 */
export function openOutputFolder(folder: string, workshop: string): OutputFolder {
  const asked = resolve(folder);
  mkdirSync(dirname(asked), { recursive: true });
  mendAfterKill(asked);
  const bench = join(workshop, basename(asked));
  if (bench !== asked) mendAfterKill(bench);
  const unfinished = hiddenName(bench, process.pid, 'built');
  mkdirSync(unfinished);
  // Where the place is a link, the site goes to where it leads.
  return { path: existsSync(asked) ? realpathSync(asked) : asked, unfinished };
}

/** Takes the unfinished site away; what stands in its place stays. */
export function dropOutputFolder({ path, unfinished }: OutputFolder): void {
  for (const folder of [unfinished, hiddenName(path, process.pid, 'moved')])
    rmSync(folder, { recursive: true, force: true });
}

/** Brings the finished site beside its place: by name alone, or to another disk byte by byte. */
function moveBeside({ path, unfinished }: OutputFolder): string {
  const moved = hiddenName(path, process.pid, 'moved');
  try {
    renameSync(unfinished, moved);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    // With a filter Node copies file by file, and says which error of the disk it was.
    cpSync(unfinished, moved, { recursive: true, filter: () => true });
    rmSync(unfinished, { recursive: true });
  }
  return moved;
}

/** Puts the finished site in its place, in two renames; a program killed between them is mended by the next build. */
export function publishOutputFolder(output: OutputFolder): void {
  const moved = moveBeside(output);
  const old = hiddenName(output.path, process.pid, 'old');
  if (existsSync(output.path)) renameSync(output.path, old);
  try {
    renameSync(moved, output.path);
  } catch (error) {
    if (existsSync(old)) renameSync(old, output.path);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
