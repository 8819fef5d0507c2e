import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { type Browser, chromium } from '@playwright/test';
import { buildSite, projectContent } from '../../tests/build/site.ts';
import { findChromium } from '../../tests/chromium.ts';
import { formatTable, median } from '../measure.ts';
import { type Drive, drivePage, typeWord } from './drive.ts';
import { serveMade } from './serve.ts';
import { weighPage } from './weight.ts';

const COUNTS = [1_000, 10_000, 100_000, 1_000_000] as const;
const TIMES = 3;
const OURS = { target: '.plot svg', whole: '.plot .label', usable: '.plot .mark' };
const BARE = { target: 'canvas', whole: 'canvas[data-ready]', usable: 'canvas[data-ready]' };
const [TYPED_COUNT, TYPED_WORD] = [100_000, 'bridge'];
const MOST_KB = 45;

const medianOf = (drives: readonly Drive[], of: (drive: Drive) => number): number => median(drives.map(of));

/** The page and the bare canvas by turns, so that both meet the same machine. */
async function compare(browser: Browser, origin: string, count: number): Promise<readonly string[]> {
  const [ours, bare]: [Drive[], Drive[]] = [[], []];
  for (let time = 0; time < TIMES; time++) {
    bare.push(await drivePage(browser, `${origin}/bare/${count}`, BARE));
    ours.push(await drivePage(browser, `${origin}/made/${count}/`, OURS));
  }
  const pair = (of: (drive: Drive) => number): string => {
    const [a, b] = [medianOf(ours, of), medianOf(bare, of)];
    return `${a.toFixed(0)} / ${b.toFixed(0)} = ${(a / b).toFixed(2)}`;
  };
  return [
    count.toLocaleString('en'),
    pair(({ zoomFps }) => zoomFps),
    pair(({ panFps }) => panFps),
    pair(({ firstMs }) => firstMs),
    medianOf(ours, ({ usableMs }) => usableMs).toFixed(0),
    medianOf(ours, ({ layoutShift }) => layoutShift).toFixed(3),
  ];
}

async function timeTyping(browser: Browser, origin: string): Promise<string> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    times.push(...(await typeWord(browser, `${origin}/made/${TYPED_COUNT}/`, OURS, TYPED_WORD)));
  }
  return `median ${median(times).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms (must be under 100)`;
}

/** Prints what the figure costs beside a bare canvas, as Markdown. */
export async function run(): Promise<void> {
  const { status, output, dist } = buildSite(projectContent);
  if (status !== 0) throw new Error(output);
  const { scripts, styles } = weighPage(dist, 'index.html');
  const { server, origin } = await serveMade(dist);
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  console.log(`${cpus()[0]?.model ?? 'unknown processor'}, Chromium ${browser.version()}, medians of ${TIMES}\n`);
  const rows: (readonly string[])[] = [];
  for (const count of COUNTS) rows.push(await compare(browser, origin, count));
  const head = [
    'events',
    'fps in zoom / bare',
    'fps in pan / bare',
    'ms to the first picture / bare',
    'ms until it takes a hand',
    'layout shift',
  ];
  console.log(formatTable(head, rows));
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  console.log(
    `\nscripts ${kilobytes(scripts)} KB, styles ${kilobytes(styles)} KB, together ${kilobytes(scripts + styles)} KB packed (must be under ${MOST_KB})`,
  );
  console.log(
    `a letter in the search field of ${TYPED_COUNT.toLocaleString('en')} events: ${await timeTyping(browser, origin)}`,
  );
  await browser.close();
  server.close();
  rmSync(dist, { recursive: true });
}
