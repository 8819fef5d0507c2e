import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { median, timeOf } from '../measure.ts';

const TIMES = 15;
const root = resolve(import.meta.dirname, '../..');
const LINE = '{"doc":"1","text":"The council met on 3 May 2020.","dct":"2020-05-06","lang":"en"}\n';

/** Milliseconds from the start of a command to its end, medians. */
export interface Startup {
  readonly command: string;
  readonly milliseconds: number;
}

function timeCommand(name: string, command: string, args: readonly string[], times: number): Startup {
  const run = (): number =>
    timeOf(() => {
      const { status } = spawnSync(command, args, { cwd: root, input: LINE, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${name} ended with ${status}`);
    });
  run();
  return { command: name, milliseconds: median(Array.from({ length: times }, run)) };
}

/** The command with one line, beside what Node alone and npm alone take. */
export function readStartups(): Startup[] {
  return [
    timeCommand('node -e 0', process.execPath, ['-e', '0'], TIMES),
    timeCommand('sanad tag, one line', process.execPath, ['src/cli/main.ts', 'tag'], TIMES),
    timeCommand('npm run --silent sanad -- tag, one line', 'npm', ['run', '--silent', 'sanad', '--', 'tag'], 5),
  ];
}
