import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../build/folder.ts';
import { sanad } from './sanad.ts';

const root = resolve(import.meta.dirname, '../../..');
const article = (text: string): string => `---\ntitle: T\npublished: 2020-05-06\n---\n${text}\n`;
const good = article('The army left the city on 3 May 2020.');

/** The superuser may read everything: then the command runs as nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

function check(folder: string, ...more: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/sanad.js', 'check', folder, ...more], {
    cwd: root,
    encoding: 'utf8',
    // A pipe that is waited for would never end.
    timeout: 60_000,
    env: { ...process.env, LANG: 'en', NODE_COMPILE_CACHE: '' },
    ...nobody,
  });
  return { status, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
}

/** A publication with something wrong in every part of it. */
function makeBroken(): string {
  const folder = makeFolder({
    'site.yaml': 'title: Timeline\nurl: nowhere\ncalendars: [mayan]\n',
    'actors.yaml':
      'actors:\n  - { id: a, type: state, en: [Aland] }\n  - { id: b, type: state, parent: c, en: [Aland] }\n',
    'edits.yaml': 'edits:\n  - erase: x\n  - pin: "000000000000"\n',
    'articles/good.md': good,
    'articles/empty.md': '',
    'articles/no-date.md': '---\ntitle: T\n---\nThe army left.\n',
    'articles/no-yaml.md': '---\ntitle: a: b\n---\nThe army left.\n',
    'articles/picture.md': Buffer.alloc(400),
    'articles/secret.md': good,
    'articles/closed/a.md': good,
  });
  mkdirSync(join(folder, 'articles/folder.md'));
  cpSync(join(folder, 'articles/good.md'), join(folder, 'articles/folder.md/inside.md'));
  symlinkSync('loop.md', join(folder, 'articles/loop.md'));
  symlinkSync('gone.md', join(folder, 'articles/dead.md'));
  symlinkSync('/etc/hostname', join(folder, 'articles/outside.md'));
  spawnSync('mkfifo', [join(folder, 'articles/pipe.md')]);
  chmodSync(folder, 0o755);
  for (const closed of ['articles/secret.md', 'articles/closed']) chmodSync(join(folder, closed), 0);
  return folder;
}

describe('sanad check', () => {
  let folder = '';
  beforeAll(() => {
    folder = makeBroken();
  });

  it('finds every mistake of a publication in one run, and ends with 1', () => {
    const { status, lines, stderr } = check(folder);
    const told = lines.map((line) => /^(\S+?): (error|warning|info): /.exec(line)?.slice(1, 3).join(' '));
    expect(told).toEqual([
      'actors.yaml:3 error',
      'actors.yaml:3 error',
      'articles/closed/ error',
      'articles/dead.md error',
      'articles/empty.md:1 warning',
      'articles/loop.md error',
      'articles/no-date.md:1 warning',
      'articles/no-yaml.md:2 error',
      'articles/outside.md error',
      'articles/picture.md error',
      'articles/pipe.md error',
      'articles/secret.md error',
      'edits.yaml:2 error',
      'edits.yaml:3 warning',
      'site.yaml:1 error',
      'site.yaml:2 error',
      'site.yaml:3 error',
    ]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Articles: 5\. Events: \d+\. Errors: 14\. Warnings: 3\.\n$/);
  });

  it('says what is wrong and what to do, in whole sentences of the terminal’s language', () => {
    for (const line of check(folder).lines) expect(line).toMatch(/: (?:error|warning|info): [A-Z"].*\. [A-Z].*\.$/);
    const arabic = sanad(['check', folder], '', { LANG: 'ar' });
    for (const line of arabic.lines) expect(line).toMatch(/: (?:error|warning|info): .*[\u0600-\u06ff]/);
  });

  it('marks the lines of a repository for GitHub', () => {
    const { status, lines } = check(folder, '--format', 'github');
    expect(status).toBe(1);
    expect(lines).toHaveLength(17);
    for (const line of lines)
      expect(line).toMatch(/^::(?:error|warning|notice) file=[^,:]+(?:,line=\d+)?,title=[\w-]+::\S/);
    expect(lines.find((line) => line.includes('no-yaml'))).toMatch(
      /^::error file=\S*articles\/no-yaml\.md,line=2,title=yaml-broken::/,
    );
  });

  it('ends with 0 where nothing is wrong, and says how much there is', () => {
    const clean = makeFolder({
      'site.yaml': 'title: { en: T }\n',
      'actors.yaml': 'actors: []\n',
      'edits.yaml': 'edits: []\n',
      'articles/good.md': good,
    });
    chmodSync(clean, 0o755);
    expect(check(clean)).toEqual({ status: 0, lines: [], stderr: 'Articles: 1. Events: 1. Errors: 0. Warnings: 0.\n' });
  });

  it('knows no other format', () => {
    expect(check(folder, '--format', 'xml')).toMatchObject({ status: 2, lines: [] });
  });
});
