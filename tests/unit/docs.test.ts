import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/language/index.ts';

// What the docs tell people to type is typed here, and what they say it prints is compared. After a change that is meant,
// `UPDATE_DOCS=1 npm run unit -- tests/unit/docs.test.ts` writes what is printed now: read the diff.

const root = resolve(import.meta.dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'sanad-docs-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const pagesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
    .sort();
const pages = ['README.md', 'CONTRIBUTING.md', ...pagesOf('docs')];
const read = (page: string): string => readFileSync(join(root, page), 'utf8');

/** A fenced block, and the one right behind it that shows what it prints; `at` is where that one's text stands. */
interface Example {
  readonly kind: string;
  readonly code: string;
  readonly shown: { readonly text: string; readonly at: number } | null;
}

const FENCE = /^```(\w+)\n((?:(?!```).*\n)*)```$/gm;

function examplesOf(markdown: string): Example[] {
  const fences = [...markdown.matchAll(FENCE)];
  return fences.map((fence, index): Example => {
    const next = fences[index + 1];
    const between = markdown.slice(fence.index + fence[0].length, next?.index);
    const isShown = next !== undefined && between.trim() === '' && ['json', 'text'].includes(next[1] ?? '');
    const at = isShown ? next.index + 4 + (next[1] ?? '').length : 0;
    return { kind: fence[1] ?? '', code: fence[2] ?? '', shown: isShown ? { text: next[2] ?? '', at } : null };
  });
}

const run = (command: string, args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return stdout;
};

/** Commands that only read what they are given; the others build, serve or install. */
const isQuick = (line: string): boolean => /npm run --silent sanad -- tag\b/.test(line);

/** npm only finds the command, and takes longer than all that it does. */
const runShell = (line: string): string =>
  run('sh', ['-c', line.replace('npm run --silent sanad --', `'${process.execPath}' src/cli/sanad.js`)]);

const sourceOf = (specifier: string): string =>
  specifier.startsWith('sanad/language/')
    ? `src/language/${specifier.slice('sanad/language/'.length)}/dates.ts`
    : `src/${specifier.slice('sanad/'.length)}/index.ts`;

function runProgram(code: string, name: string): string {
  const toUrl = (specifier: string): string => pathToFileURL(join(root, sourceOf(specifier))).href;
  const file = join(home, `${name}.ts`);
  writeFileSync(
    file,
    code.replace(/'(sanad\/[^']+)'/g, (_, specifier: string) => `'${toUrl(specifier)}'`),
  );
  return run(process.execPath, [file]);
}

function printedBy({ kind, code }: Example, name: string): string | null {
  if (kind === 'ts' && code.includes("'sanad/")) return runProgram(code, name);
  const lines = code.split('\n').filter(isQuick);
  return kind === 'sh' && lines.length > 0 ? lines.map(runShell).join('') : null;
}

function update(page: string): void {
  let markdown = read(page);
  for (let index = examplesOf(markdown).length - 1; index >= 0; index--) {
    const example = examplesOf(markdown)[index];
    if (!example?.shown) continue;
    const { text, at } = example.shown;
    const printed = printedBy(example, `update-${index}`);
    if (printed !== null) markdown = markdown.slice(0, at) + printed + markdown.slice(at + text.length);
  }
  writeFileSync(join(root, page), markdown);
}

const withExamples = pages.filter((page) => page === 'README.md' || page.endsWith('/dates.md'));
if (process.env['UPDATE_DOCS']) for (const page of withExamples) update(page);

describe.each(withExamples)('what %s tells people to type', (page) => {
  const markdown = read(page);
  const runnable = examplesOf(markdown)
    .map((example, index) => ({ ...example, name: `${page.replace(/\W/g, '-')}-${index}` }))
    .filter(({ kind, code }) => (kind === 'ts' ? code.includes("'sanad/") : code.split('\n').some(isQuick)));

  it('is there', () => expect(runnable.length).toBeGreaterThan(0));

  it.each(runnable)('prints what it says: $code', (example) => {
    const printed = printedBy(example, example.name) ?? '';
    expect(printed.trim()).not.toBe('');
    if (example.shown !== null) expect(printed).toBe(example.shown.text);
    const inline = /^\s*It prints `([^`]+)`/.exec(
      markdown.slice(markdown.indexOf(example.code) + example.code.length + 3),
    );
    if (inline !== null) expect(printed.trim()).toBe(inline[1]);
  });
});

describe('the pages of the docs', () => {
  it.each(pages)('%s links to pages that exist', (page) => {
    const prose = read(page).replace(FENCE, '');
    const links = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
    const files = links.filter((link) => !/^(?:[a-z]+:|#)/.test(link)).map((link) => link.split('#')[0] ?? '');
    expect(files.filter((file) => !existsSync(resolve(root, dirname(page), file)))).toEqual([]);
  });

  it('say the same in every language that has some', () => {
    const dates = pages.filter((page) => page.endsWith('/dates.md'));
    const shapeOf = (page: string) => ({
      headings: read(page).match(/^#+ /gm),
      rows: read(page).match(/^\| /gm)?.length,
      /** Every number of the tables of figures, in order. */
      figures: read(page)
        .split(/^## /m)
        .slice(-3, -1)
        .join('')
        .match(/^\|.*\d.*$/gm)
        ?.join('')
        .match(/\d+\.\d+/g),
    });
    for (const page of dates) expect([page, shapeOf(page)]).toEqual([page, shapeOf(dates[0] ?? '')]);
  });

  it('tell of every language', () => {
    const names = languages.map(({ tag }) => `phrases-${tag}.md`);
    for (const page of pages.filter((one) => one.endsWith('/dates.md')))
      for (const name of names) expect(read(page)).toContain(name);
  });

  it('hold the figures of speed that the benchmark wrote', () => {
    for (const page of pages.filter((one) => one.endsWith('/dates.md')))
      expect(read(page)).toMatch(/<!-- speed: [^>]+-->\n[\s\S]*\|[\s\S]*<!-- \/speed -->/);
  });
});
