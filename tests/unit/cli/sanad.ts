import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** Runs the command as a person does, with English messages where nothing else is asked for. */
export function sanad(args: readonly string[], input = '', env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/sanad.js', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en_US.UTF-8', ...env },
  });
  return { status, stderr, stdout, lines: stdout.split('\n').filter((line) => line !== '') };
}
