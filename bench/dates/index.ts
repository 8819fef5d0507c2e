import { arch, cpus, platform } from 'node:os';
import { formatTable } from '../measure.ts';
import { type Contest, contestsOf, type Times } from './contest.ts';
import { type Growth, growthsOf } from './growth.ts';
import { readStartups } from './startup.ts';
import { readLoads } from './texts.ts';

const megabytesPerSecond = (bytes: number, milliseconds: number): string => (bytes / milliseconds / 1000).toFixed(1);
const ratio = ({ sanad, chrono }: Times): string => `${(chrono / sanad).toFixed(1)}×`;
const size = (bytes: number): string =>
  bytes < 1e6 ? `${Math.round(bytes / 1e3)} KB` : `${Math.round(bytes / 1e6)} MB`;

function contestTable(contests: readonly Contest[]): string {
  const rows = contests.map(({ tag, name, bytes, cold, warm }) => [
    tag,
    name,
    ratio(cold),
    ratio(warm),
    megabytesPerSecond(bytes, cold.sanad),
    megabytesPerSecond(bytes, cold.chrono),
    megabytesPerSecond(bytes, warm.sanad),
    megabytesPerSecond(bytes, warm.chrono),
  ]);
  const head = ['', 'read as', 'ratio, cold', 'ratio, warm', 'MB/s cold', 'chrono cold', 'MB/s warm', 'chrono warm'];
  return formatTable(head, rows);
}

function growthTable(growths: readonly Growth[]): string {
  const rows = growths.map(({ tag, bytes, millisecondsPerMegabyte, bytesHeld, expressions }) => [
    tag,
    size(bytes),
    millisecondsPerMegabyte.toFixed(1),
    String(expressions),
    `${Math.round(bytesHeld / Math.max(expressions, 1))} B`,
  ]);
  return formatTable(['', 'text', 'ms per MB', 'expressions', 'heap held for each'], rows);
}

/** Prints the speed of the tagger beside chrono-node's, its growth and its start, as Markdown. */
export async function run(): Promise<void> {
  // First, while this process is small: a large one takes longer to start another.
  const startups = readStartups().map(({ command, milliseconds }) => [command, milliseconds.toFixed(0)]);
  const loads = readLoads();
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${platform()} ${arch()}, Node ${process.version}`);
  for (const { language, source, articles } of loads)
    console.log(`${language.tag}: ${articles.length} articles, ${source}`);
  console.log(`\n${contestTable(loads.flatMap(contestsOf))}`);
  console.log(`\n${growthTable(loads.flatMap(growthsOf))}`);
  console.log(`\n${formatTable(['command', 'ms, median'], startups)}`);
}
