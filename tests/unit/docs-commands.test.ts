import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readActors } from '../../src/build/actors-file.ts';
import { readEdits } from '../../src/build/edits-file.ts';
import { readSite } from '../../src/build/site-file.ts';
import { fencesOf, guidePages, readPage, shellLines } from '../doc-pages.ts';

const root = resolve(import.meta.dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'sanad-guide-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Where the commands that are not run here are run. */
const RUN_ELSEWHERE: readonly (readonly [RegExp, string])[] = [
  // The docs' programs and what they print.
  [/^echo .* sanad -- tag$|sanad -- tag --explain/, 'tests/unit/docs.test.ts'],
  [/npm (?:start|run dev|run build)\b|^python3 -m http\.server/, 'tests/build/docs-commands.test.ts'],
  [/^npm ci(?: && npm (?:start|test))?$/, '.ci/run'],
  [/^npm run unit\b/, 'tests/run.ts'],
  // Made-up names of files and hosts.
  [/sanad -- import (?:page\.html|https:)/, 'tests/unit/cli/import-sources.test.ts'],
  [/sanad -- import events\.csv/, 'tests/unit/cli/import-events.test.ts'],
];

const isElsewhere = (line: string): boolean => RUN_ELSEWHERE.some(([pattern]) => pattern.test(line));

function type(line: string, publication: string) {
  const here = line
    .replaceAll('../my-timeline', publication)
    .replace(/^npm run (?:--silent )?sanad --/, `'${process.execPath}' src/cli/sanad.js`)
    .replace(/^npm run phrases --/, `'${process.execPath}' scripts/phrases.ts`);
  return spawnSync('sh', ['-c', here], { cwd: root, encoding: 'utf8', env: { ...process.env, LANG: 'en' } });
}

const linesHere = (page: string): string[] => shellLines(page).filter((line) => !isElsewhere(line));
const withCommands = guidePages.filter((page) => linesHere(page).length > 0);

describe.each(withCommands)('what %s tells people to type', (page) => {
  const publication = join(home, page.replaceAll('/', '-'), 'my-timeline');
  const lines = linesHere(page);
  beforeAll(() => {
    const first = `npm run sanad -- new ../my-timeline`;
    if (!lines.includes(first)) type(first, publication);
  });

  it.each(lines)('works: %s', (line) => {
    const { status, stdout, stderr } = type(line, publication);
    expect([status, stderr]).toEqual([0, expect.not.stringMatching(/error:|^\s+at /i)]);
    expect(stdout + stderr).not.toBe('');
  });
});

describe('what the docs show', () => {
  it('is run where it is not run here', () => {
    for (const [, file] of RUN_ELSEWHERE) expect([file, existsSync(join(root, file))]).toEqual([file, true]);
  });

  const settings = guidePages.flatMap((page) => fencesOf(page).filter(({ kind }) => kind === 'yaml'));
  it.each(settings)('can be pasted into a publication: $page $code', ({ code }) => {
    const value = parse(code) as Record<string, unknown>;
    const read = 'actors' in value ? readActors : 'edits' in value ? readEdits : readSite;
    expect(read(code).messages).toEqual([]);
  });

  it('imports with the date that the article tells, and finds its events', () => {
    for (const [page, date] of [
      ['docs/en/first-timeline.md', '2019-12-12'],
      ['docs/ar/first-timeline.md', '2019-12-12'],
    ] as const) {
      const publication = join(home, page.replaceAll('/', '-'), 'my-timeline');
      const [article = ''] = readdirSync(join(publication, 'articles')).filter((name) => name.endsWith('.md'));
      expect(readFileSync(join(publication, 'articles', article), 'utf8')).toContain('published: 2020-05-06');
      const { stdout } = type('npm run sanad -- timeline ../my-timeline', publication);
      const { events } = JSON.parse(stdout) as { events: { date: string }[] };
      expect(events.map((event) => event.date)).toContain(date);
      expect(events.length).toBeGreaterThan(3);
    }
  });
});

describe('the pages for readers', () => {
  const english = guidePages.filter((page) => page.startsWith('docs/en/'));

  it.each(english)('%s stands in Arabic too, with the same headings, tables, steps and commands', (page) => {
    const shapeOf = (one: string) => ({
      headings: readPage(one).match(/^#+ /gm)?.length,
      rows: readPage(one).match(/^\| /gm)?.length,
      steps: readPage(one).match(/^\d+\. /gm)?.length,
      fences: fencesOf(one).map(({ kind }) => kind),
    });
    expect(shapeOf(page.replace('/en/', '/ar/'))).toEqual(shapeOf(page));
  });

  it('are all in the index, in both languages', () => {
    const index = readPage('docs/README.md');
    for (const page of guidePages.filter((one) => /^docs\/(?:en|ar)\//.test(one)))
      expect(index).toContain(`(${page.slice('docs/'.length)})`);
  });
});
