import { FirstTold } from './first-told.ts';
import type { Grammar } from './recognize/grammar.ts';
import { type Reading, recognize } from './recognize/match.ts';
import { scan } from './recognize/scan.ts';
import { releaseTable, type TokenTable } from './recognize/token-table.ts';
import type { Trace } from './recognize/trace.ts';
import { refineReadings } from './refine/refine.ts';
import { MOST_READINGS, type Reckoning, reckoningOf } from './resolve/chronicle.ts';
import type { Told } from './resolve/reference.ts';
import type { ReferenceDays } from './resolve/reference-days.ts';
import type { TemporalExpression } from './temporal-expression.ts';
import { TextReader } from './text-reader.ts';

/** A text after recognizing and refining; `steps` counts the tokens and the tries it took. */
export interface RecognizedText {
  readonly table: TokenTable;
  readonly readings: readonly Reading[];
  readonly steps: number;
}

/** The expressions of a text, and what they leave for the text after it. */
export interface ReadText {
  readonly expressions: TemporalExpression[];
  /** One, or three where the reference time is uncertain; see `ReadingResolver`. */
  readonly told: readonly Told[];
}

function recognizeTable(table: TokenTable, grammar: Grammar, trace: Trace | null): RecognizedText {
  const found = recognize(grammar, table, trace);
  return { table, readings: refineReadings(found.readings, grammar, table, trace), steps: found.steps };
}

/** Finds the words of a text that may name a time. */
export function recognizeText(text: string, grammar: Grammar, trace: Trace | null = null): RecognizedText {
  return recognizeTable(scan(text, grammar.lexicon), grammar, trace);
}

/** Units of a part: what is worked on at once stays in the processor's cache. */
const PART = 16_384;

/** Recognizes a long text part by part. No rule, list or quotation reaches over the end of a paragraph, where parts end. */
export function* recognizeParts(text: string, grammar: Grammar): Generator<RecognizedText> {
  for (let from = 0; from < text.length; ) {
    const table = scan(text, grammar.lexicon, { from, width: PART });
    yield recognizeTable(table, grammar, null);
    from = table.next;
  }
}

/** Resolves what was recognized, in the order of the text. */
export function resolveText(
  recognized: RecognizedText,
  grammar: Grammar,
  reckoning: Reckoning,
  before: readonly Told[],
): ReadText {
  const expressions: TemporalExpression[] = [];
  const told = new TextReader(recognized, grammar, reckoning, before).readInto(expressions);
  return { expressions, told };
}

/** The parts at the beginning of a text that tell how it counts and where its story begins, before anything is resolved. */
function beginningOf(parts: Iterator<RecognizedText, unknown>): { waiting: RecognizedText[]; first: FirstTold } {
  const first = new FirstTold();
  const waiting: RecognizedText[] = [];
  let readings = 0;
  for (let part = parts.next(); part.done !== true; part = parts.next()) {
    waiting.push(part.value);
    first.add(part.value.readings);
    readings += part.value.readings.length;
    if (first.isKnown && readings >= MOST_READINGS) break;
  }
  return { waiting, first };
}

/** Reads a text; what is recognized is let go when it is resolved, so that memory goes with the answer. */
export function readText(text: string, grammar: Grammar, days: ReferenceDays | null): TemporalExpression[] {
  const parts = recognizeParts(text, grammar);
  const { waiting, first } = beginningOf(parts);
  const reckoning = reckoningOf(waiting, days);
  const expressions: TemporalExpression[] = [];
  let told: readonly Told[] = first.told();
  const read = (part: RecognizedText): void => {
    told = new TextReader(part, grammar, reckoning, told).readInto(expressions);
    releaseTable(part.table);
  };
  waiting.forEach(read);
  for (const part of parts) read(part);
  return expressions;
}
