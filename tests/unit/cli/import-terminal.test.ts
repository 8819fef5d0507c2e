import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../build/folder.ts';
import { sanad } from './sanad.ts';

// What happens on a real terminal, which `script` of util-linux makes, and under real signals.

const project = resolve(import.meta.dirname, '../../..');
const hasScript = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;
const ENDING =
  'The engineers told the meeting that the repairs were completed in March and had cost twice the estimate.';
const page = (number: number, day: string): string =>
  `<!doctype html><title>The tunnel and its ${number} gates</title><meta name="date" content="2019-05-15"><article><h1>The tunnel and its ${number} gates</h1><p>The city council voted on ${day} night to reopen gate ${number} of the Larkmoor tunnel, closed since a part of its roof gave way two years ago.</p><p>${ENDING}</p></article>`;
const pages = (count: number, day: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${String(index).padStart(3, '0')}.html`, page(index, day)]),
  );

const publication = (): string => makeFolder({ 'articles/.gitkeep': '', 'actors.yaml': 'version: 1\nactors: []\n' });
const articlesOf = (into: string): string[] =>
  readdirSync(join(into, 'articles')).filter((name) => name !== '.gitkeep');
const allText = (into: string): string =>
  articlesOf(into)
    .map((name) => readFileSync(join(into, 'articles', name), 'utf8'))
    .join('\n');

const quote = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** Runs an import on a terminal and types each answer when another question has been asked. Gives what was shown, and the exit code. */
async function onTerminal(args: readonly string[], answers: readonly string[]) {
  const command = [process.execPath, 'src/cli/sanad.js', 'import', ...args].map(quote).join(' ');
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: project,
    env: { ...process.env, LANG: 'en_US.UTF-8' },
  });
  let shown = '';
  let answered = 0;
  child.stdout.on('data', (data: Buffer) => {
    shown += data.toString();
    const asked = shown.split('[y/N]').length - 1;
    while (answered < asked) child.stdin.write(answers[answered++] ?? '\r');
  });
  const [code] = (await once(child, 'close')) as [number];
  return { shown, code };
}

/** What a terminal shows in the end: each line after what cleared it. */
const linesShown = (shown: string): string[] =>
  shown
    .split(/\r?\n/)
    .map((line) => line.split(/\r|\u001b\[K|\u001b\[1G\u001b\[0J/).at(-1) ?? '')
    .filter((line) => line !== '');

describe.skipIf(!hasScript)('an import on a terminal', () => {
  it('shows a bar for many sources that stands in the way of no line', async () => {
    const sources = makeFolder(pages(4, 'Friday'));
    const into = publication();
    const { shown, code } = await onTerminal([sources, '--into', into], []);
    expect(code).toBe(0);
    expect(shown).toMatch(/\[#+\.+\] 2\/4 .*002\.html/);
    const lines = linesShown(shown);
    expect(lines.filter((line) => /\[[#.]+\]/.test(line))).toEqual([]);
    expect(lines.filter((line) => /^articles\/.*: imported: The tunnel/.test(line))).toHaveLength(4);
    expect(lines.at(-1)).toMatch(/^New: 4\./);
  });

  it('asks about each source that has changed, and takes only a yes for one', async () => {
    const sources = makeFolder(pages(4, 'Friday'));
    const into = publication();
    sanad(['import', sources, '--into', into]);
    for (const [name, text] of Object.entries(pages(4, 'Monday'))) writeFileSync(join(sources, name), text);
    // Yes, no, nothing, and the end of what is typed (Ctrl-D).
    const { shown, code } = await onTerminal([sources, '--into', into], ['y\r', 'n\r', '\r', '\u0004']);
    expect(code).toBe(0);
    expect(linesShown(shown)).toContain(
      '+ The city council voted on Monday night to reopen gate 1 of the Larkmoor tunnel, closed since a part of its roof gave way two years ago.',
    );
    expect(shown).not.toContain('# imported');
    expect(linesShown(shown).at(-1)).toMatch(/Changed and kept: 3\. Written anew: 1\./);
    expect([allText(into).match(/Monday/g), allText(into).match(/Friday/g)?.length]).toEqual([['Monday'], 3]);
  });

  it('ends at Ctrl-C, with the question unanswered and the file as it was', async () => {
    const sources = makeFolder(pages(1, 'Friday'));
    const into = publication();
    sanad(['import', sources, '--into', into]);
    writeFileSync(join(sources, '000.html'), page(0, 'Monday'));
    const { shown, code } = await onTerminal([sources, '--into', into], ['\u0003']);
    expect([code, linesShown(shown).at(-1)]).toEqual([130, expect.stringMatching(/^Stopped\./)]);
    expect(allText(into)).not.toContain('Monday');
  });
});

describe('an import of many files', () => {
  it.each([
    ['SIGINT', 3],
    ['SIGTERM', 9],
    ['SIGHUP', 17],
    ['SIGKILL', 26],
  ] as const)(
    'that %s ends after %i of them leaves whole articles alone, and goes on where it stopped',
    async (signal, after) => {
      const count = 40;
      const sources = makeFolder(pages(count, 'Friday'));
      const into = publication();
      const child = spawn(process.execPath, ['src/cli/main.ts', 'import', sources, '--into', into], {
        cwd: project,
        env: { ...process.env, LANG: 'en_US.UTF-8' },
      });
      let shown = '';
      child.stdout.on('data', (data: Buffer) => {
        shown += data.toString();
        if (shown.split('imported:').length > after) child.kill(signal);
      });
      await once(child, 'close');
      const files = articlesOf(into).filter((name) => signal !== 'SIGKILL' || name.endsWith('.md'));
      expect(files.length).toBeGreaterThanOrEqual(after);
      expect(files.length).toBeLessThan(count);
      for (const name of files) {
        const text = readFileSync(join(into, 'articles', name), 'utf8');
        expect(text.startsWith('---\n') && text.endsWith(`${ENDING}\n`)).toBe(true);
      }
      expect(sanad(['import', sources, '--into', into]).stdout).toMatch(
        `New: ${count - files.length}. Unchanged: ${files.length}.`,
      );
      expect(articlesOf(into).filter((name) => !name.endsWith('.md'))).toEqual([]);
      expect(articlesOf(into)).toHaveLength(count);
    },
  );
});
