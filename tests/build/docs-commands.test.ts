import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { guidePages, shellLines } from '../doc-pages.ts';
import { hasPython } from '../static-host.ts';
import { buildEnvironment, scratchFolder } from './site.ts';

// The commands of the README and the docs that build and serve, typed as they stand: only the publication, the port and the
// folder of the site are others, so that nothing of the project is touched.

const root = resolve(import.meta.dirname, '../..');
const PORT = Number(process.env['SANAD_TEST_PORT'] ?? 4391) + 9;
const publication = join(scratchFolder('typed'), 'my-timeline');
const dist = join(scratchFolder('typed'), 'dist');
const environment = { ...buildEnvironment(), SANAD_CACHE: scratchFolder('cache') };

const lines = [...new Set(guidePages.flatMap(shellLines))].map((line) => line.replace('npm ci && ', ''));
const matching = (pattern: RegExp): string[] => [...new Set(lines.filter((line) => pattern.test(line)))];
const prepare = (line: string, more: string): string => `${line.replaceAll('../my-timeline', publication)}${more}`;

const sh = (line: string) =>
  spawnSync('sh', ['-c', line], { cwd: root, encoding: 'utf8', env: environment, maxBuffer: 64_000_000 });

let server: ChildProcess | undefined;
afterEach(() => {
  if (server?.pid !== undefined) process.kill(-server.pid);
  server = undefined;
});

/** Waits for what is served at an address. */
async function until(address: string): Promise<string> {
  for (let turn = 0; turn < 400; turn++) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return answer.text();
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`nothing at ${address}`);
}

/** Starts what a line starts, and waits for what it serves. */
function start(line: string, address: string): Promise<string> {
  server = spawn('sh', ['-c', line], { cwd: root, detached: true, stdio: 'ignore', env: environment });
  return until(address);
}

describe('what the guide tells people to type', () => {
  it('makes a publication to begin with', () => {
    for (const line of [
      'npm run sanad -- new ../my-timeline',
      'npm run sanad -- import docs/examples/ferry.txt --into ../my-timeline',
    ])
      expect(sh(prepare(line, '')).status).toBe(0);
  });

  it.each(matching(/npm run build\b/))('builds the site: %s', (line) => {
    const { status, stdout, stderr } = sh(prepare(line, ` -- --outDir '${dist}'`));
    expect(status, stdout + stderr).toBe(0);
    const base = /SANAD_BASE=(\S+)/.exec(line)?.[1] ?? '/';
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain(`href="${base.replace(/\/?$/, '/')}`);
  });

  it.each(matching(/npm start\b/))('shows the site at its address: %s', async (line) => {
    const html = await start(prepare(line, ` -- --port ${PORT}`), `http://localhost:${PORT}/`);
    expect(html).toContain('<!DOCTYPE html>');
  });

  it.each(matching(/npm run dev\b/))('shows the site and the review desk: %s', async (line) => {
    await start(prepare(line, ` -- --port ${PORT}`), `http://localhost:${PORT}/`);
    const desk = await fetch(`http://localhost:${PORT}/review/`);
    expect(desk.status).toBe(200);
  });

  it.skipIf(!hasPython()).each(matching(/^python3/))('serves a copy from a folder: %s', async (line) => {
    sh(`npm run build -- --outDir '${dist}'`);
    const html = await start(line.replace('8000', String(PORT)).replace(/dist$/, dist), `http://localhost:${PORT}/`);
    expect(html).toContain('<!DOCTYPE html>');
  });
});

interface Workflow {
  readonly on: { readonly push: { readonly branches: readonly string[] } };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly needs?: string;
        readonly env?: Readonly<Record<string, string>>;
        readonly steps: readonly {
          readonly uses?: string;
          readonly run?: string;
          readonly id?: string;
          readonly env?: Readonly<Record<string, string>>;
        }[];
      }
    >
  >;
}

describe('the examples of hosts', () => {
  const read = (name: string): string => readFileSync(join(root, 'docs/publishing', name), 'utf8');

  it('GitHub: each step that runs a command can be run, with what the step before it gives', () => {
    const { jobs, on, permissions } = parse(read('github-pages.yml')) as Workflow;
    expect([on.push.branches, Object.keys(permissions)]).toEqual([['main'], ['contents', 'pages', 'id-token']]);
    const steps = jobs['build']?.steps ?? [];
    expect(jobs['publish']?.needs).toBe('build');
    expect(steps.map(({ uses, run }) => uses?.replace(/@.*$/, '') ?? run?.split(' ').slice(0, 3).join(' '))).toEqual([
      'actions/checkout',
      'actions/setup-node',
      'actions/configure-pages',
      'npm ci',
      'npm run sanad',
      'npm run build',
      'actions/upload-pages-artifact',
    ]);
    const [, check = '', build = ''] = steps.flatMap(({ run }) => run ?? []);
    const given = steps.find(({ run }) => run === build)?.env?.['SANAD_BASE'];
    expect(given).toBe(`\${{ steps.${steps[2]?.id}.outputs.base_path }}/`);
    const env = `SANAD_CONTENT='${publication}' SANAD_BASE=/my-repository/`;
    const checked = sh(`${env}; export SANAD_CONTENT; ${check}`);
    expect([checked.status, checked.stderr]).toEqual([0, expect.stringContaining('1')]);
    expect(sh(`${env} ${build} -- --outDir '${dist}'`).status).toBe(0);
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain('href="/my-repository/_astro/');
  });

  it('Netlify: its command is the guide’s, and its folders are those of a site', () => {
    const toml = read('netlify.toml');
    expect(toml).toMatch(/^command = "npm ci && npm run build"$/m);
    expect(toml).toMatch(/^publish = "dist"$/m);
    for (const [, folder = ''] of toml.matchAll(/^for = "\/(\w+)\/\*"$/gm))
      expect([folder, existsSync(join(dist, folder))]).toEqual([folder, true]);
  });
});

/** nginx with the example of the docs, its folder, port and scratch files in a folder of our own. */
function nginxCommand(home: string): string[] {
  const example = readFileSync(join(root, 'docs/publishing/nginx.conf'), 'utf8');
  const ours = example.replaceAll('/var/www/my-timeline', dist).replace('listen 80;', `listen 127.0.0.1:${PORT};`);
  const types = '/etc/nginx/mime.types';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (one) => `${one}_temp_path ${home}/${one};`,
  );
  writeFileSync(
    join(home, 'nginx.conf'),
    `user root; pid ${home}/pid; error_log stderr; events {} http { include ${types}; access_log off; ${temporary.join(' ')} ${ours} }`,
  );
  return ['-c', join(home, 'nginx.conf'), '-e', 'stderr'];
}

const hasNginx = spawnSync('nginx', ['-v']).status === 0 && process.getuid?.() === 0;

describe('the example of nginx', () => {
  it.skipIf(!hasNginx)(
    'is accepted, compresses, keeps what never changes, and shows the site’s own page for what is not there',
    async () => {
      sh(`npm run build -- --outDir '${dist}'`);
      for (let folder = dist; folder !== '/tmp'; folder = join(folder, '..')) chmodSync(folder, 0o755);
      const command = nginxCommand(scratchFolder('nginx'));
      const tested = spawnSync('nginx', ['-t', ...command], { encoding: 'utf8' });
      expect(tested.stderr).toContain('test is successful');
      server = spawn('nginx', [...command, '-g', 'daemon off;'], { detached: true, stdio: 'ignore' });
      const home = `http://127.0.0.1:${PORT}`;
      await until(`${home}/`);
      const ask = async (path: string) => {
        const { status, headers } = await fetch(home + path);
        return [status, headers.get('content-type'), headers.get('content-encoding'), headers.get('cache-control')];
      };
      const font = readdirSync(join(dist, '_astro')).find((name) => name.endsWith('.woff2'));
      const forever = 'public, max-age=31536000, immutable';
      expect(await ask('/')).toEqual([200, 'text/html; charset=utf-8', 'gzip', 'no-cache']);
      expect(await ask('/nothing/')).toEqual([404, 'text/html; charset=utf-8', 'gzip', 'no-cache']);
      expect(await ask(`/_astro/${font}`)).toEqual([200, 'font/woff2', null, forever]);
      expect(await ask('/timeline.json')).toEqual([200, 'application/json; charset=utf-8', 'gzip', 'no-cache']);
      expect(await ask('/exports/events.csv')).toEqual([200, 'text/csv; charset=utf-8', 'gzip', 'no-cache']);
      expect(await ask('/exports/events.ics')).toEqual([200, 'text/calendar; charset=utf-8', 'gzip', 'no-cache']);
      const [data = ''] = readdirSync(join(dist, 'data'));
      expect((await ask(`/data/${data}`)).at(-1)).toBe(forever);
    },
  );
});
