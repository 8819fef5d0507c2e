import { arch, cpus, platform } from 'node:os';
import { contestsOf } from './contest.ts';
import { growthsOf } from './growth.ts';
import { formatReport, type SpeedReport, writeReport } from './report.ts';
import { readStartups } from './startup.ts';
import { readLoads } from './texts.ts';
import { speedWords } from './words.ts';

function measure(): SpeedReport {
  // First, while this process is small: a large one takes longer to start another.
  const startups = readStartups();
  const loads = readLoads();
  return {
    machine: `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${platform()} ${arch()}, Node ${process.version}`,
    day: new Date().toISOString().slice(0, 10),
    loads: loads.map(({ language, articles, isWritten }) => ({
      tag: language.tag,
      articles: articles.length,
      isWritten,
    })),
    contests: loads.flatMap(contestsOf),
    growths: loads.flatMap(growthsOf),
    startups,
  };
}

/** Prints the speed of the tagger beside chrono-node's, its growth and its start, as Markdown; `--write` puts it into docs/. */
export async function run(args: readonly string[]): Promise<void> {
  const report = measure();
  const words = speedWords['en'];
  if (words !== undefined) console.log(formatReport(report, words));
  if (args.includes('--write')) writeReport(report);
}
