import { formatTable } from '../measure.ts';
import { writeIntoPage } from '../pages.ts';
import type { Contest, Times } from './contest.ts';
import type { Growth } from './growth.ts';
import type { Startup } from './startup.ts';
import { type SpeedWords, speedWords } from './words.ts';

/** Everything that was measured. */
export interface SpeedReport {
  readonly machine: string;
  /** ISO date. */
  readonly day: string;
  readonly loads: readonly { readonly tag: string; readonly articles: number; readonly isWritten: boolean }[];
  readonly contests: readonly Contest[];
  readonly growths: readonly Growth[];
  readonly startups: readonly Startup[];
}

const megabytesPerSecond = (bytes: number, milliseconds: number): string => (bytes / milliseconds / 1000).toFixed(1);
const ratio = ({ sanad, chrono }: Times): string => `${(chrono / sanad).toFixed(1)}×`;
const size = (bytes: number): string =>
  bytes < 950_000 ? `${Math.round(bytes / 1e3)} KB` : `${Math.round(bytes / 1e6)} MB`;

function contestTable(contests: readonly Contest[], words: SpeedWords): string {
  const rows = contests.map(({ tag, name, bytes, cold, warm, floor }) => [
    words.languages[tag] ?? tag,
    words.readAs[name] ?? name,
    ratio(warm),
    ratio(cold),
    megabytesPerSecond(bytes, warm.sanad),
    megabytesPerSecond(bytes, warm.chrono),
    megabytesPerSecond(bytes, floor),
  ]);
  return formatTable(words.contest, rows);
}

function growthTable(growths: readonly Growth[], words: SpeedWords): string {
  const rows = growths.map(({ tag, bytes, millisecondsPerMegabyte, bytesHeld, expressions }) => [
    words.languages[tag] ?? tag,
    size(bytes),
    millisecondsPerMegabyte.toFixed(0),
    String(expressions),
    bytesHeld > 0 ? `${Math.round(bytesHeld)} B` : words.unknown,
  ]);
  return formatTable(words.growth, rows);
}

function startupTable(startups: readonly Startup[], words: SpeedWords): string {
  const rows = startups.map(({ command, processor, wait }) => [
    `\`${command}\``,
    processor?.toFixed(0) ?? words.unknown,
    wait.toFixed(0),
  ]);
  return formatTable(words.startup, rows);
}

/** The report as Markdown, in the words of one language. */
export function formatReport(report: SpeedReport, words: SpeedWords): string {
  const { machine, day, loads, contests, growths, startups } = report;
  const sources = loads.map(
    ({ tag, articles, isWritten }) =>
      `- ${words.languages[tag] ?? tag}: ${articles} × ${words.sources[isWritten ? 'written' : 'news'] ?? ''}`,
  );
  const tables = [contestTable(contests, words), growthTable(growths, words), startupTable(startups, words)];
  return [words.measured(machine, day), sources.join('\n'), ...tables].join('\n\n');
}

/** Writes the tables into the pages of docs/, between their marks. */
export function writeReport(report: SpeedReport): void {
  for (const [tag, words] of Object.entries(speedWords))
    writeIntoPage(tag, 'speed', 'dates --write', formatReport(report, words));
}
