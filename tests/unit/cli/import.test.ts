import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../build/folder.ts';
import { sanad } from './sanad.ts';

const project = resolve(import.meta.dirname, '../../..');
const SENTENCES = [
  'The city council voted on Tuesday night to reopen the Larkmoor tunnel, which has been closed to traffic since a part of its roof gave way two years ago.',
  'Engineers told the meeting that the repairs, which cost almost twice the original estimate, were completed in March.',
];
const page = (title: string, sentences = SENTENCES, date = '<meta name="date" content="2019-05-15">'): string =>
  `<!doctype html><title>${title}</title>${date}<article><h1>${title}</h1>${sentences.map((text) => `<p>${text}</p>`).join('')}</article>`;

const publication = (): string => makeFolder({ 'articles/.gitkeep': '', 'actors.yaml': 'version: 1\nactors: []\n' });
const articlesOf = (folder: string): string[] =>
  readdirSync(join(folder, 'articles')).filter((name) => name !== '.gitkeep');
const readArticle = (folder: string, name: string): string => readFileSync(join(folder, 'articles', name), 'utf8');

describe('sanad import', () => {
  it('imports what can be had of several sources, names the others, and ends with 1', () => {
    const sources = makeFolder({
      'a/one.html': page('The tunnel reopens'),
      'a/two.pdf': '%PDF-1.4',
      'bad.html': '<p>',
      'three.html': page('A third thing altogether'),
    });
    symlinkSync(join(sources, 'a'), join(sources, 'a', 'loop'));
    const into = publication();
    const paths = ['missing.html', 'a', 'a/two.pdf', 'bad.html', 'three.html'].map((name) => join(sources, name));
    const { status, stdout, stderr } = sanad(['import', ...paths, '--into', into]);
    expect([status, articlesOf(into)]).toEqual([1, ['a-third-thing-altogether.md', 'the-tunnel-reopens.md']]);
    expect(stderr).toMatch(
      /missing\.html: There is no such file.*\n.*two\.pdf: It is a PDF.*\n.*bad\.html: No article was found/,
    );
    expect(stdout).toContain('New: 2. Unchanged: 0. Changed and kept: 0. Written anew: 0. Failed: 3.');
    expect(stderr).not.toContain('\u001b');
  });

  it('changes nothing the second time, also where an editor has mended the file', () => {
    const sources = makeFolder({ 'one.html': page('The tunnel reopens') });
    const into = publication();
    const run = () => sanad(['import', join(sources, 'one.html'), '--into', into]);
    run();
    const file = join(into, 'articles', 'the-tunnel-reopens.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Engineers told', 'Two engineers told'));
    const mended = readFileSync(file, 'utf8');
    expect(run().stdout).toContain('the-tunnel-reopens.md: unchanged');
    expect([readFileSync(file, 'utf8'), articlesOf(into)]).toEqual([mended, ['the-tunnel-reopens.md']]);
  });

  it('shows what has changed in a source, keeps the file where nobody can be asked, and writes it with --replace', () => {
    const sources = makeFolder({ 'one.html': page('The tunnel reopens') });
    const into = publication();
    const run = (...more: string[]) => sanad(['import', join(sources, 'one.html'), '--into', into, ...more]);
    run();
    const before = readArticle(into, 'the-tunnel-reopens.md');
    writeFileSync(
      join(sources, 'one.html'),
      page('The tunnel reopens', [
        SENTENCES[0] ?? '',
        'Another thing was said instead, and at much greater length than before.',
      ]),
    );
    const kept = run();
    expect(kept.status).toBe(0);
    expect(kept.lines).toContain(`- ${SENTENCES[1]}`);
    expect(kept.stdout).toMatch(
      /\+ Another thing was said.*\n(?:.*\n)*.*the source has changed, and the file was kept/,
    );
    expect(readArticle(into, 'the-tunnel-reopens.md')).toBe(before);
    expect(run('--replace').stdout).toContain('now holds the new text');
    expect(readArticle(into, 'the-tunnel-reopens.md')).toContain('Another thing was said');
    expect(run().stdout).toContain('unchanged');
  });

  it('asks for a date that the source does not give, and takes it from --published', () => {
    const sources = makeFolder({ 'one.html': page('The tunnel reopens', SENTENCES, '') });
    const into = publication();
    const run = (...more: string[]) => sanad(['import', join(sources, 'one.html'), '--into', into, ...more]);
    expect(run().stderr).toContain('does not say when it was published');
    expect(readArticle(into, 'the-tunnel-reopens.md')).not.toContain('published');
    expect(run('--published', 'soon')).toMatchObject({ status: 2 });
    run('--published', '2019-05-15', '--note', 'The editor telephoned.');
    expect(readArticle(into, 'the-tunnel-reopens.md')).toContain('# The editor telephoned.\npublished: 2019-05-15\n');
    expect(sanad(['check', into]).stdout).not.toContain('does not say when');
  });

  it('takes two articles under one title for two', () => {
    const other = SENTENCES.map((text) => text.replaceAll(/[aeiou]/g, 'u'));
    const sources = makeFolder({ 'one.html': page('News in brief'), 'two.html': page('News in brief', other) });
    const into = publication();
    sanad(['import', sources, '--into', into]);
    expect(articlesOf(into)).toEqual(['news-in-brief-2.md', 'news-in-brief.md']);
  });

  it('says what is wrong with the place: no publication, a folder that may not be written', () => {
    const sources = makeFolder({ 'one.html': page('The tunnel reopens') });
    const none = sanad(['import', sources, '--into', join(sources, 'none')]);
    expect([none.status, none.stderr]).toEqual([1, expect.stringContaining('sanad new')]);
    expect(sanad(['import'])).toMatchObject({ status: 2 });
    const into = publication();
    chmodSync(join(into, 'articles'), 0o555);
    // Root may write anywhere: the test can tell nothing then.
    if (process.getuid?.() === 0) return;
    const { status, stderr } = sanad(['import', sources, '--into', into]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('EACCES')]);
  });
});

describe('an import that is stopped', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s leaves whole articles and nothing else, and says that it can go on', async (signal, code) => {
    const server = createServer(() => {});
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const sources = makeFolder({ 'one.html': page('The tunnel reopens') });
    const into = publication();
    const waiting = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const child = spawn(
      process.execPath,
      ['src/cli/main.ts', 'import', join(sources, 'one.html'), waiting, '--into', into],
      {
        cwd: project,
        env: { ...process.env, LANG: 'en_US.UTF-8' },
      },
    );
    let told = '';
    child.stderr.on('data', (data: Buffer) => {
      told += data.toString();
    });
    await once(server, 'request');
    child.kill(signal);
    const [status] = (await once(child, 'close')) as [number];
    server.closeAllConnections();
    server.close();
    expect([status, articlesOf(into)]).toEqual([code, ['the-tunnel-reopens.md']]);
    expect(readArticle(into, 'the-tunnel-reopens.md')).toContain(SENTENCES[1]);
    expect(told).toContain('Run the same again');
  });

  it('outright, while it writes, leaves each file as it was or as it should be', async () => {
    const folder = makeFolder({});
    const file = join(folder, 'a.md');
    const texts = ['old ', 'new '].map((word) => word.repeat(400_000));
    writeFileSync(file, texts[0] ?? '');
    const script = `import { writeFileWhole } from ${JSON.stringify(join(project, 'src/build/write-file.ts'))};
      console.log('ready');
      for (let i = 0; ; i++) await writeFileWhole(${JSON.stringify(file)}, (i % 2 ? 'old ' : 'new ').repeat(400000));`;
    for (const waitMs of [0, 7, 15, 31]) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
      await once(child.stdout, 'data');
      await new Promise((done) => setTimeout(done, waitMs));
      child.kill('SIGKILL');
      await once(child, 'close');
      expect(texts).toContain(readFileSync(file, 'utf8'));
    }
    const into = publication();
    mkdirSync(join(into, 'sources'));
    writeFileSync(join(into, 'articles', '.0a1b2c.unfinished'), 'half');
    writeFileSync(join(into, 'sources', 'one.html'), page('The tunnel reopens'));
    sanad(['import', join(into, 'sources'), '--into', into]);
    expect(existsSync(join(into, 'articles', '.0a1b2c.unfinished'))).toBe(false);
  });
});
