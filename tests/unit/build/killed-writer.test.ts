import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { appendDecisions } from '../../../src/build/decision-files.ts';
import { removeUnfinished } from '../../../src/build/write-file.ts';
import { digestText } from '../../../src/text/digest.ts';

const root = resolve(import.meta.dirname, '../../..');
const MINE = '# mine\nversion: 1\nedits:\n  - pin: a # stays\n';

/** Decides without end, and says each decision that it was told is written. */
const WRITER = `
  const { appendDecisions } = await import('${root}/src/build/decision-files.ts');
  const { digestText } = await import('${root}/src/text/digest.ts');
  let [digest, n] = [process.argv[2], 0];
  for (;;) {
    const { text, refusal } = await appendDecisions(process.argv[1], 'edits.yaml', digest, [{ approve: 'n' + n }]);
    if (refusal !== null) throw new Error(refusal);
    digest = digestText(text);
    process.stdout.write(n++ + '\\n');
  }
`;

/** Waits for so many decisions, then kills the writer in the middle of another; gives how many it had told. */
function killAfter(writer: ChildProcess, count: number, signal: NodeJS.Signals): Promise<number> {
  let told = 0;
  writer.stdout?.on('data', (chunk: Buffer) => {
    told += chunk.toString().split('\n').length - 1;
    if (told >= count) writer.kill(signal);
  });
  return new Promise((done) => writer.on('close', () => done(told)));
}

describe('decisions whose program is killed', () => {
  it.each([
    ['SIGKILL', 1],
    ['SIGKILL', 7],
    ['SIGKILL', 40],
    ['SIGTERM', 3],
    ['SIGINT', 20],
  ] as const)('by %s after the decision %i are all there, and no half of one', async (signal, count) => {
    const folder = mkdtempSync(join(tmpdir(), 'sanad-killed-'));
    writeFileSync(join(folder, 'edits.yaml'), MINE);
    const args = ['--input-type=module', '-e', WRITER, folder, digestText(MINE)];
    const told = await killAfter(spawn(process.execPath, args, { cwd: root }), count, signal);
    const text = readFileSync(join(folder, 'edits.yaml'), 'utf8');
    expect(text.startsWith(MINE)).toBe(true);
    const { edits } = parse(text) as { edits: object[] };
    // The last may have been written and not told.
    expect([told + 1, told + 2]).toContain(edits.length);
    expect(edits.slice(1)).toEqual(Array.from({ length: edits.length - 1 }, (_, n) => ({ approve: `n${n}` })));
    await removeUnfinished(folder);
    expect(readdirSync(folder)).toEqual(['edits.yaml']);
  });
});

describe('decisions on a full disk', () => {
  const disk = mkdtempSync(join(tmpdir(), 'sanad-disk-'));
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status === 0;
  afterAll(() => {
    if (isMounted) execFileSync('umount', [disk]);
  });

  // Only the superuser may mount a small disk.
  it.skipIf(!isMounted)('are refused, and the file is as it was', async () => {
    const path = join(disk, 'edits.yaml');
    writeFileSync(path, MINE);
    writeFileSync(join(disk, 'filler'), Buffer.alloc(56 * 1024));
    const entry = { retitle: 'a', titles: { en: 'word '.repeat(3000) } };
    const { refusal } = await appendDecisions(disk, 'edits.yaml', digestText(MINE), [entry]);
    expect([refusal, readFileSync(path, 'utf8'), readdirSync(disk).sort()]).toEqual([
      'unwritable',
      MINE,
      ['edits.yaml', 'filler'],
    ]);
  });

  it.skipIf(!isMounted)('are refused where the disk may only be read', async () => {
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const { refusal } = await appendDecisions(disk, 'edits.yaml', digestText(MINE), [{ approve: 'b' }]);
    expect([refusal, existsSync(join(disk, 'edits.yaml'))]).toEqual(['unwritable', true]);
  });
});
