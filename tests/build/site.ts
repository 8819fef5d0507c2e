import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A new empty folder outside the project. */
export const scratchFolder = (name: string): string => mkdtempSync(join(tmpdir(), `sanad-${name}-`));

/** Copies a publication folder's files in the order given by `order`, so that the file system lists them otherwise. */
export function copyContent(from: string, order: (names: string[]) => string[]): string {
  const to = scratchFolder('content');
  const names = readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(from, name)).isFile(),
  );
  for (const name of order(names.sort())) cpSync(join(from, name), join(to, name), { recursive: true });
  return to;
}

export interface BuildResult {
  readonly status: number | null;
  readonly output: string;
  readonly dist: string;
}

/** What Vite takes from its environment and Vitest puts there for itself. */
const { BASE_URL, MODE, DEV, PROD, NODE_ENV, VITEST, ...environment } = process.env;

/** The environment of a build, with nothing in it of the tests. */
export const buildEnvironment = (): NodeJS.ProcessEnv => ({
  ...environment,
  ASTRO_TELEMETRY_DISABLED: '1',
  NO_COLOR: '1',
});

/** Builds a publication as `npm run build` does, into a folder of its own with a cache of its own. */
export function buildSite(content: string, env: Record<string, string> = {}): BuildResult {
  const dist = scratchFolder('dist');
  const child = spawnSync('npm', ['run', '--silent', 'build', '--', '--outDir', dist], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...buildEnvironment(),
      SANAD_CONTENT: content,
      SANAD_CACHE: scratchFolder('cache'),
      ...env,
    },
  });
  return { status: child.status, output: `${child.stdout}\n${child.stderr}`, dist };
}

/** Every file of a folder by its relative path, as bytes in base64 (to compare and to show). */
export function readFolder(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
  return new Map(files.map((path) => [relative(folder, path), readFileSync(path).toString('base64')]));
}

export const projectContent = join(root, 'content');
