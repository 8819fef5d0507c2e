import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEnvironment, projectContent, readFolder, scratchFolder } from './site.ts';

const root = resolve(import.meta.dirname, '../..');
const cache = scratchFolder('cache');
const environment = { ...buildEnvironment(), SANAD_CONTENT: projectContent, SANAD_CACHE: cache, LANG: 'en' };

const start = (outDir: string): ChildProcess =>
  spawn('node_modules/.bin/node', ['src/cli/sanad.js', 'build', '--outDir', outDir], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: environment,
  });

function build(outDir: string, extra: { uid?: number; gid?: number; env?: Record<string, string> } = {}) {
  const { env, ...rest } = extra;
  const { status, stderr } = spawnSync('node_modules/.bin/node', ['src/cli/sanad.js', 'build', '--outDir', outDir], {
    cwd: root,
    encoding: 'utf8',
    env: { ...environment, ...env },
    ...rest,
  });
  return { status, stderr };
}

/** Folders that a build works in and takes away. */
const leftIn = (folder: string, name: string): string[] =>
  readdirSync(folder).filter((one) => one.startsWith(`.${name}.`));

/** Waits until a build has written pages, and has not ended. */
async function untilHalfWritten(name: string): Promise<void> {
  for (let turn = 0; turn < 6000; turn++) {
    const [unfinished] = leftIn(root, name);
    if (unfinished !== undefined && existsSync(join(root, unfinished, 'actors'))) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error('no page was written');
}

const ended = (child: ChildProcess): Promise<{ code: number | null; signal: string | null; said: string }> => {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return new Promise((done) => child.on('exit', (code, signal) => done({ code, signal, said })));
};

/** A site as an earlier build left it. */
function earlierSite(name: string): { home: string; site: string } {
  const home = scratchFolder('kept');
  const site = join(home, name);
  mkdirSync(join(site, '_astro'), { recursive: true });
  for (const file of ['index.html', 'timeline.json']) writeFileSync(join(site, file), 'earlier');
  return { home, site };
}
const isEarlier = (site: string): boolean =>
  readdirSync(site).length === 3 && readFileSync(join(site, 'index.html'), 'utf8') === 'earlier';

describe('a build that is ended in the middle', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s leaves the earlier site whole and nothing beside it', async (signal, code) => {
    const name = `killed-${signal.toLowerCase()}`;
    const { home, site } = earlierSite(name);
    const child = start(site);
    const end = ended(child);
    await untilHalfWritten(name);
    child.kill(signal);
    const { said, ...how } = await end;
    expect(how).toEqual({ code, signal: null });
    expect(said).toBe(`Stopped. ${site} is as it was before.\n`);
    expect([isEarlier(site), readdirSync(home), leftIn(root, name)]).toEqual([true, [name], []]);
  });

  it('by SIGKILL leaves the earlier site whole, and the next build clears up', async () => {
    const { home, site } = earlierSite('killed-outright');
    const child = start(site);
    const end = ended(child);
    await untilHalfWritten('killed-outright');
    child.kill('SIGKILL');
    expect((await end).signal).toBe('SIGKILL');
    expect([isEarlier(site), leftIn(root, 'killed-outright').length]).toEqual([true, 1]);
    expect(build(site)).toEqual({ status: 0, stderr: '' });
    expect([readdirSync(home), leftIn(root, 'killed-outright')]).toEqual([['killed-outright'], []]);
    expect(readFolder(site).size).toBeGreaterThan(50);
  });
});

describe('a build that can not write', () => {
  const full = scratchFolder('full');
  let isMounted = false;
  beforeAll(() => {
    isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', full]).status === 0;
  });
  afterAll(() => {
    if (isMounted) execFileSync('umount', [full]);
  });

  it('says so on a full disk, and leaves the earlier site', ({ skip }) => {
    // Only the superuser may mount a small disk.
    skip(!isMounted);
    mkdirSync(join(full, 'site/_astro'), { recursive: true });
    for (const file of ['index.html', 'timeline.json']) writeFileSync(join(full, 'site', file), 'earlier');
    const { status, stderr } = build(join(full, 'site'));
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^\S+ can't be written \(ENOSPC\), and \S+ is as it was before\. See that the disk has room.*\n$/,
    );
    expect([isEarlier(join(full, 'site')), readdirSync(full)]).toEqual([true, ['site']]);
  });

  it('says so where its cache has no room', ({ skip }) => {
    skip(!isMounted);
    writeFileSync(join(full, 'filler'), Buffer.alloc(1_000_000));
    const { status, stderr } = build(join(scratchFolder('out'), 'site'), { env: { SANAD_CACHE: join(full, 'cache') } });
    expect([status, stderr]).toEqual([1, expect.stringContaining("can't be written (ENOSPC)")]);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('says so in a folder that it may not write in', () => {
    const home = scratchFolder('closed');
    chmodSync(home, 0o555);
    // The superuser may write everywhere: then as nobody, who may not write into the project either.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { status, stderr } = build(join(home, 'site'), nobody);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^\S+ can't be written \(EACCES\).*\n$/)]);
    expect(readdirSync(home)).toEqual([]);
  });

  it('refuses a folder with files that are no site, its own folder, and the publication', () => {
    const full = scratchFolder('mine');
    writeFileSync(join(full, 'notes.txt'), 'mine');
    for (const folder of [full, '.', root, join(root, '..'), projectContent]) {
      const { status, stderr } = build(folder);
      expect([folder, status, stderr]).toEqual([folder, 1, expect.stringContaining('nothing was written into it')]);
    }
    expect(build('')).toEqual({ status: 2, stderr: expect.stringContaining('No folder is named') });
    expect([readdirSync(full), existsSync(join(root, 'package.json'))]).toEqual([['notes.txt'], true]);
  });

  it('ends with one message where there is no publication', () => {
    const { site } = earlierSite('nothing');
    const { status, stderr } = build(site, { env: { SANAD_CONTENT: '/nowhere' } });
    expect([status, isEarlier(site)]).toEqual([1, true]);
    expect(stderr).toContain('There is no folder /nowhere.');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('a build', () => {
  it('goes to where a linked folder leads, on another disk too, and stands on a cache that was cut short', () => {
    const home = scratchFolder('linked');
    mkdirSync(join(home, 'www'));
    symlinkSync('www', join(home, 'site'));
    const broken = scratchFolder('cache');
    writeFileSync(join(broken, 'data-store.json'), readFileSync(join(cache, 'data-store.json')).subarray(0, 5000));
    expect(build(join(home, 'site'), { env: { SANAD_CACHE: broken } }).status).toBe(0);
    expect(existsSync(join(home, 'www/index.html'))).toBe(true);
    expect(readdirSync(home).sort()).toEqual(['site', 'www']);
  });
});
