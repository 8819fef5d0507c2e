import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateLanguages } from '../../src/language/dates.ts';
import { tagText } from '../../src/temporal/index.ts';
import { provideChromium } from '../chromium.ts';

const root = resolve(import.meta.dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'sanad-library-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

function run(command: string, args: readonly string[], cwd = home): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? ''} ${stderr} ${stdout}`);
  return stdout;
}

/** The machine's own Node, which knows no types, where there is one beside the project's. */
const plainNode = ['/usr/bin/node', '/usr/local/bin/node'].find(existsSync) ?? process.execPath;
const nodeArguments = plainNode === process.execPath ? ['--no-strip-types'] : [];

/** The example of the README that imports the package. */
function readExample(): string {
  const blocks = readFileSync(join(root, 'README.md'), 'utf8').split('```ts\n').slice(1);
  const example = blocks.map((block) => block.split('```')[0] ?? '').find((code) => code.includes("'sanad/temporal'"));
  if (example === undefined) throw new Error('the README has no example of the library');
  return example;
}

beforeAll(() => {
  run('npm', ['run', '--silent', 'library'], root);
  const packing = ['pack', './dist-lib', '--silent', '--pack-destination', home];
  const [packed = ''] = run('npm', packing, root).trim().split('\n').slice(-1);
  const modules = join(home, 'node_modules');
  mkdirSync(join(modules, 'sanad'), { recursive: true });
  run('tar', ['-xzf', packed, '-C', join(modules, 'sanad'), '--strip-components=1']);
  // What the registry would bring.
  for (const name of ['@internationalized', '@swc'])
    if (existsSync(join(root, 'node_modules', name)))
      symlinkSync(join(root, 'node_modules', name), join(modules, name));
  writeFileSync(join(home, 'package.json'), '{"type":"module"}');
});

describe('the packed library', () => {
  it("runs the README's example in plain Node", () => {
    writeFileSync(join(home, 'example.js'), readExample());
    expect(run(plainNode, [...nodeArguments, 'example.js'])).toBe('يوم الأحد الفائت DATE 2020-05-03 2020-05-03\n');
  });

  it('brings its types', () => {
    const wrong = `${readExample()}\n// @ts-expect-error: a language is no string\ntagText('', { language: 'ar', creationTime: null });\n`;
    writeFileSync(join(home, 'example.ts'), wrong);
    const options = { module: 'nodenext', strict: true, noEmit: true, types: [], lib: ['ES2023', 'DOM'] };
    writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['example.ts'] }));
    run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', home]);
  });

  it('holds no part of the site or the command', () => {
    const packed = readFileSync(join(home, 'node_modules/sanad/package.json'), 'utf8');
    expect(JSON.parse(packed)).toHaveProperty('exports');
    for (const room of ['cli', 'build', 'view', 'components'])
      expect(existsSync(join(home, 'node_modules/sanad', room))).toBe(false);
  });

  it('asks for one package, and not for those of the site', () => {
    const packed = readFileSync(join(home, 'node_modules/sanad/package.json'), 'utf8');
    expect(Object.keys((JSON.parse(packed) as { dependencies: object }).dependencies)).toEqual([
      '@internationalized/date',
    ]);
  });
});

describe('the tagger in a browser', () => {
  it('reads the examples of every rule as it does in Node', async () => {
    const source = dateLanguages
      .map(({ tag }) => `import { ${tag} } from 'sanad/language/${tag}'; languages.${tag} = ${tag};`)
      .join('\n');
    const entry = `import { tagText } from 'sanad/temporal'; const languages = {};\n${source}
      globalThis.read = (tag, texts, creationTime) => texts.map((text) => tagText(text, { language: languages[tag], creationTime }));`;
    writeFileSync(join(home, 'entry.js'), entry);
    const bundle = await build({
      entryPoints: [join(home, 'entry.js')],
      absWorkingDir: home,
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
    });
    const executablePath = provideChromium();
    if (executablePath === null) throw new Error('no Chromium');
    const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
      for (const language of dateLanguages) {
        const { rules, exampleDay } = language.temporal;
        const texts = rules.flatMap(({ examples }) => examples.map(([phrase]) => phrase));
        const call = `read(${JSON.stringify(language.tag)}, ${JSON.stringify(texts)}, ${JSON.stringify(exampleDay)})`;
        const here = texts.map((text) => tagText(text, { language, creationTime: exampleDay }));
        expect(await page.evaluate(call)).toEqual(here);
      }
    } finally {
      await browser.close();
    }
  });
});
