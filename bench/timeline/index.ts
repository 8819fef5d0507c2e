import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { formatTable } from '../measure.ts';
import { readArticles } from './articles.ts';

const SIZES = [1000, 2000, 4000] as const;
/** Run before our command: says on its way out how much of the processor and of memory the process took. */
const METER = join(import.meta.dirname, 'meter.ts');
const COMMAND = join(import.meta.dirname, '../../src/cli/sanad.js');

interface Cost {
  readonly count: number;
  readonly wall: number;
  readonly cpu: number;
  readonly megabytes: number;
}

/** What one run of the command takes for so many articles; its answer is thrown away as it comes. */
async function costOf(verb: readonly string[], articles: readonly string[]): Promise<Cost> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', METER, COMMAND, ...verb], { stdio: ['pipe', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  child.stdin.end(`${articles.join('\n')}\n`);
  const code = await ended;
  const wall = (performance.now() - began) / 1000;
  const measured = /^meter ([\d.]+) (\d+)$/mu.exec(said);
  if (code !== 0 || measured === null)
    throw new Error(`sanad ${verb.join(' ')} ended with ${code}: ${said.slice(-500)}`);
  return { count: articles.length, wall, cpu: Number(measured[1]), megabytes: Number(measured[2]) };
}

function rowsOf(costs: readonly Cost[]): string[][] {
  return costs.map(({ count, wall, cpu, megabytes }, i) => {
    const before = costs[i - 1];
    const ratio = before ? (cpu / before.cpu).toFixed(2) : '';
    return [String(count), wall.toFixed(1), cpu.toFixed(1), ratio, String(megabytes)];
  });
}

const HEAD = ['articles', 'on the clock (s)', 'of the processor (s)', 'against the row above', 'most memory (MB)'];

async function measure(verb: readonly string[], lines: readonly string[]): Promise<void> {
  const costs: Cost[] = [];
  for (const size of SIZES) if (size <= lines.length) costs.push(await costOf(verb, lines.slice(0, size)));
  console.log(`\n\`sanad ${verb.join(' ')}\`\n\n${formatTable(HEAD, rowsOf(costs))}`);
}

/**
 * Prints what the whole road costs for a thousand, two and four thousand articles, and what reading alone does, whose memory does
 * not grow.
 *
 * @param args `--extract` for reading alone; and a file of articles, one JSON object a line, packed or not; made ones where none
 *   is given
 */
export async function run(args: readonly string[]): Promise<void> {
  const path = args.find((one) => !one.startsWith('--'));
  const lines = readArticles(path, SIZES[SIZES.length - 1] ?? 0);
  console.log(path === undefined ? `${lines.length} made articles` : `${lines.length} articles of ${path}`);
  await measure(args.includes('--extract') ? ['extract'] : ['timeline', '--jsonl'], lines);
}
