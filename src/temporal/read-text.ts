import type { Grammar } from './recognize/grammar.ts';
import { type Reading, recognize } from './recognize/match.ts';
import { scan } from './recognize/scan.ts';
import type { TokenTable } from './recognize/token-table.ts';
import type { Trace } from './recognize/trace.ts';
import { refineReadings } from './refine/refine.ts';
import type { Reckoning } from './resolve/chronicle.ts';
import type { Told } from './resolve/reference.ts';
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

/** Finds the words of a text that may name a time. */
export function recognizeText(text: string, grammar: Grammar, trace: Trace | null = null): RecognizedText {
  const table = scan(text, grammar.lexicon);
  const found = recognize(grammar, table, trace);
  return { table, readings: refineReadings(found.readings, grammar, table, trace), steps: found.steps };
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
