import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { median, waitOf } from '../measure.ts';

const TIMES = 9;
const root = resolve(import.meta.dirname, '../..');
const LINE = '{"doc":"1","text":"The council met on 3 May 2020.","dct":"2020-05-06","lang":"en"}\n';

/** What one command with one line costs: the processor's time from its first to its last moment, and what a person waits. */
export interface Startup {
  readonly command: string;
  /** Median; null where the command starts others, whose time it does not know. */
  readonly processor: number | null;
  /** The shortest of all: what else the machine does only adds to it. */
  readonly wait: number;
}

/** Has a Node process tell, at its end, the time it took of the processor; loading this takes some of it. */
const TELL_TIME =
  'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();process.stderr.write(String((user+system)/1000))})';

function runOnce(command: string, args: readonly string[]): string {
  const { status, stderr } = spawnSync(command, args, { cwd: root, input: LINE, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stderr;
}

const shortestWait = (times: number, run: () => unknown): number =>
  Math.min(...Array.from({ length: times }, () => waitOf(run)));

function startupOf(name: string, args: readonly string[]): Startup {
  runOnce(process.execPath, args);
  const told = Array.from({ length: TIMES }, () => Number(runOnce(process.execPath, ['--import', TELL_TIME, ...args])));
  return { command: name, processor: median(told), wait: shortestWait(TIMES, () => runOnce(process.execPath, args)) };
}

/** The command with one line, beside what Node alone and npm alone take. */
export function readStartups(): Startup[] {
  const npm = ['run', '--silent', 'sanad', '--', 'tag'];
  return [
    startupOf('node -e 0', ['-e', '0']),
    startupOf('sanad tag', ['src/cli/sanad.js', 'tag']),
    { command: 'npm run --silent sanad -- tag', processor: null, wait: shortestWait(5, () => runOnce('npm', npm)) },
  ];
}
