import { tagText } from '../../src/temporal/index.ts';
import { bestTime } from '../measure.ts';
import { type Load, piecesOf, textOfSize } from './texts.ts';

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
/** Bytes read for every size: the same text, in as many pieces as it takes. A piece read again and again is learned by heart. */
const VOLUME = 10_000_000;
const ROUNDS = 3;
/** Answers are held together for as many bytes, so that what else the heap does is small beside them. */
const BYTES_HELD = 4_000_000;

/** What texts of growing length cost. */
export interface Growth {
  readonly tag: string;
  readonly bytes: number;
  readonly millisecondsPerMegabyte: number;
  /** Heap that an answer holds for each expression, after garbage collection. */
  readonly bytesHeld: number;
  /** In a piece, on the average. */
  readonly expressions: number;
}

const DAY = '2015-08-05';

function heapUsed(): number {
  if (globalThis.gc === undefined) throw new Error('run node with --expose-gc: npm run bench does');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
}

/** Heap per expression of the answers to all of some pieces. */
function heldBy(read: (piece: string) => readonly unknown[], pieces: readonly string[]): number {
  const before = heapUsed();
  const kept = pieces.map(read);
  const held = heapUsed() - before;
  return held / Math.max(1, kept.flat().length);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function growthOf({ language, articles }: Load, size: number): Growth {
  const pieces = piecesOf(textOfSize(articles, VOLUME), size);
  const volume = sum(pieces.map((piece) => Buffer.byteLength(piece)));
  const read = (text: string): readonly unknown[] => tagText(text, { language, creationTime: DAY });
  const expressions = sum(pieces.map((piece) => read(piece).length));
  const readAll = (): void => {
    for (const piece of pieces) read(piece);
  };
  const held = pieces.slice(0, Math.max(1, Math.round((BYTES_HELD / volume) * pieces.length)));
  return {
    tag: language.tag,
    bytes: volume / pieces.length,
    millisecondsPerMegabyte: (bestTime(readAll, ROUNDS) / volume) * 1e6,
    bytesHeld: heldBy(read, held),
    expressions: Math.round(expressions / pieces.length),
  };
}

/** Time per megabyte, and memory, from 10 KB to 10 MB; the engine has compiled itself before the first is timed. */
export function growthsOf(load: Load): Growth[] {
  growthOf(load, SIZES[2] ?? 0);
  return SIZES.map((size) => growthOf(load, size));
}
