import { tagText } from '../../src/temporal/index.ts';
import { bestTime } from '../measure.ts';
import { type Load, textOfSize } from './texts.ts';

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
/** Every size is read for as many bytes. */
const BYTES_READ = 30_000_000;

/** What texts of growing length cost. */
export interface Growth {
  readonly tag: string;
  readonly bytes: number;
  readonly millisecondsPerMegabyte: number;
  /** Heap that the answer holds, after garbage collection. */
  readonly bytesHeld: number;
  readonly expressions: number;
}

const DAY = '2015-08-05';

function heapUsed(): number {
  if (globalThis.gc === undefined) throw new Error('run node with --expose-gc: npm run bench does');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
}

function growthOf({ language, articles }: Load, size: number): Growth {
  const text = textOfSize(articles, size);
  const bytes = Buffer.byteLength(text);
  const read = (): ReturnType<typeof tagText> => tagText(text, { language, creationTime: DAY });
  // Short texts are read in rounds of many, so that one round is long enough to be timed.
  const inRound = Math.max(1, Math.round(1_000_000 / bytes));
  const round = (): void => {
    for (let i = 0; i < inRound; i++) read();
  };
  const milliseconds = bestTime(round, Math.max(3, Math.round(BYTES_READ / (bytes * inRound)))) / inRound;
  const before = heapUsed();
  const found = read();
  const bytesHeld = heapUsed() - before;
  return {
    tag: language.tag,
    bytes,
    millisecondsPerMegabyte: (milliseconds / bytes) * 1e6,
    bytesHeld,
    expressions: found.length,
  };
}

/** Time per megabyte, and memory, from 10 KB to 10 MB. */
export function growthsOf(load: Load): Growth[] {
  return SIZES.map((size) => growthOf(load, size));
}
