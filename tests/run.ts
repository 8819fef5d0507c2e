// The whole test command: formatting and lint, types, unit tests, builds, browser tests; then one line that counts them.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideChromium } from './chromium.ts';

interface Tally {
  passed: number;
  failed: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'sanad-test-'));
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

function run(args: readonly string[], extra: Record<string, string> = {}): boolean {
  console.log(`\n> ${args.join(' ')}`);
  return (
    spawnSync('npm', ['exec', '--', ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...extra },
    }).status === 0
  );
}

/** A tool that only passes or fails counts as one test. */
const single = (...args: string[]): Tally => (run(args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

function report<T>(name: string): T | null {
  try {
    return JSON.parse(readFileSync(join(scratch, name), 'utf8')) as T;
  } catch {
    return null;
  }
}

/** A run that ends badly although every test in it passed (a crash, an error outside a test) is one failure more. */
function tally(passed: number, failed: number, ok: boolean): Tally {
  return { passed, failed: failed === 0 && !ok ? 1 : failed };
}

function vitest(config: string): Tally {
  const name = `${config}.json`;
  const ok = run([
    'vitest',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(scratch, name)}`,
  ]);
  const counts = report<{ numPassedTests: number; numFailedTests: number }>(name);
  return tally(counts?.numPassedTests ?? 0, counts?.numFailedTests ?? 0, ok);
}

function playwright(): Tally {
  const chromium = provideChromium();
  if (chromium === null) return { passed: 0, failed: 1 };
  const extra = { SANAD_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: join(scratch, 'browser.json') };
  const ok = run(['playwright', 'test', '--reporter=line,json'], extra);
  const counts = report<{ stats: { expected: number; unexpected: number; flaky: number } }>('browser.json')?.stats;
  return tally(counts?.expected ?? 0, (counts?.unexpected ?? 0) + (counts?.flaky ?? 0), ok);
}

const steps: readonly (() => Tally)[] = [
  () => single('biome', 'ci', '.'),
  () => single('astro', 'check', '--minimumFailingSeverity', 'hint'),
  () => vitest('vitest.config.ts'),
  () => vitest('vitest.build.config.ts'),
  playwright,
];
const total = steps
  .map((step) => step())
  .reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }));
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
