import { constants } from 'node:os';
import { contentRoot } from '../build/content-root.ts';
import {
  dropOutputFolder,
  mayReplace,
  type OutputFolder,
  openOutputFolder,
  publishOutputFolder,
} from '../build/output-folder.ts';
import { warn } from './say.ts';
import { tell } from './streams.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What the file system says carries the name of the call that failed; what is wrong in the program does not. */
const isOfFileSystem = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'code' in error;

function findFileSystemError(error: unknown): NodeJS.ErrnoException | null {
  for (let at = error; at instanceof Error; at = at.cause) if (isOfFileSystem(at)) return at;
  return null;
}

/** The place that can't be written: of a folder that is built into, which nobody knows of, the one that it stands in. */
const placeOf = ({ path = '' }: NodeJS.ErrnoException, folder: string): string =>
  path === '' ? folder : path.replace(/[^/\\]+\.\d+\.(?:built|moved|old)(?:[/\\].*)?$/, '');

/** Says why there is no new site. Of a mistake in the program its place is told too: someone is to mend it. */
function tellFailure(error: unknown, folder: string): number {
  const found = findFileSystemError(error);
  if (found !== null) warn('build-unwritable', { place: placeOf(found, folder), folder, reason: found.code ?? '' });
  // The loader has said why, and its error is without a stack.
  else if (error instanceof Error && error.stack === '') warn('build-nothing', { folder });
  else tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
}

function stopOnSignals(output: OutputFolder, folder: string): void {
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      dropOutputFolder(output);
      warn('build-stopped', { folder });
      process.exit(128 + constants.signals[signal]);
    });
  }
}

/** Builds the site beside its place, and puts it there when it is whole. */
async function buildInto(folder: string): Promise<number> {
  let output: OutputFolder | null = null;
  try {
    output = openOutputFolder(folder, process.cwd());
    stopOnSignals(output, folder);
    const astro = await import('astro');
    await astro.build({ outDir: output.unfinished });
    publishOutputFolder(output);
    return 0;
  } catch (error) {
    if (output !== null) dropOutputFolder(output);
    return tellFailure(error, folder);
  }
}

/**
 * `sanad build`: the site of a publication folder. What stood in its place survives every failure and every signal. Gives 1
 * where there is no new site, 2 where no place is named.
 */
export async function build(paths: readonly string[], options: Readonly<Record<string, string>>): Promise<number> {
  const root = contentRoot(paths[0]);
  const folder = options['--outDir'] ?? 'dist';
  if (folder === '') {
    warn('build-where');
    return 2;
  }
  if (!mayReplace(folder, [process.cwd(), root])) {
    warn('build-not-ours', { folder });
    return 1;
  }
  // Read by astro.config.mjs and by the content loader, which nobody can hand anything to.
  process.env['SANAD_CONTENT'] = root;
  return buildInto(folder);
}
