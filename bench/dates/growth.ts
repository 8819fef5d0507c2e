import { tagText } from '../../src/temporal/index.ts';
import { bestTime } from '../measure.ts';
import { type Load, textOfSize } from './texts.ts';

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
/** Every size is read for as many bytes, at least. */
const BYTES_READ = 8_000_000;
/** Answers are held together for as many bytes, so that what else the heap does is small beside them. */
const BYTES_HELD = 4_000_000;

/** What texts of growing length cost. */
export interface Growth {
  readonly tag: string;
  readonly bytes: number;
  readonly millisecondsPerMegabyte: number;
  /** Heap that an answer holds for each expression, after garbage collection. */
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

/** Heap per expression of as many answers as make a sum worth measuring. */
function heldBy(read: () => readonly unknown[], answers: number): number {
  const kept: (readonly unknown[])[] = [read()];
  const before = heapUsed();
  for (let i = 0; i < answers; i++) kept.push(read());
  const held = heapUsed() - before;
  return held / Math.max(1, kept.slice(1).flat().length);
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
  return {
    tag: language.tag,
    bytes,
    millisecondsPerMegabyte: (milliseconds / bytes) * 1e6,
    bytesHeld: heldBy(read, Math.max(1, Math.round(BYTES_HELD / bytes))),
    expressions: read().length,
  };
}

/** Time per megabyte, and memory, from 10 KB to 10 MB; the engine has compiled itself before the first is timed. */
export function growthsOf(load: Load): Growth[] {
  growthOf(load, SIZES[2] ?? 0);
  return SIZES.map((size) => growthOf(load, size));
}
