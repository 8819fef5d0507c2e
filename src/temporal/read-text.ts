import type { Grammar } from './recognize/grammar.ts';
import { recognize } from './recognize/match.ts';
import { scan } from './recognize/scan.ts';
import { refineReadings } from './refine/refine.ts';
import type { KnownDate } from './resolve/reference.ts';
import { type ReferenceDays, resolveReading } from './resolve/resolve.ts';
import { TenseReader } from './resolve/tense.ts';
import type { TemporalExpression } from './temporal-expression.ts';

/** The expressions of a text, the date that they leave for what follows, and the steps it took. */
export interface ReadText {
  readonly expressions: TemporalExpression[];
  readonly context: KnownDate | null;
  readonly steps: number;
}

/** Dates that later ones may count from: a decade or a century is too wide, a date without its year nowhere. */
const isAnchor = (date: KnownDate): boolean =>
  date.year !== null || date.week !== undefined || date.weekend !== undefined;

/** Recognize, refine, resolve: the whole way of one text. */
export function readText(
  text: string,
  grammar: Grammar,
  days: ReferenceDays | null,
  contextBefore: KnownDate | null,
): ReadText {
  const table = scan(text, grammar.lexicon);
  const found = recognize(grammar, table);
  const readings = refineReadings(found.readings, grammar, table);
  const tenses = new TenseReader(grammar, table);
  let context = contextBefore;
  let period: KnownDate | null = null;
  const expressions: TemporalExpression[] = [];
  for (const reading of readings) {
    const tense = tenses.read(reading.from, reading.to);
    const resolution = resolveReading(reading, days, { context, period }, tense, grammar.data.weekStart);
    if (resolution === null) continue;
    const start = table.starts[reading.from] ?? 0;
    const end = table.ends[reading.to - 1] ?? start;
    expressions.push({ start, end, text: text.slice(start, end), rule: reading.rule.rule.name, ...resolution.fields });
    if (resolution.date === null || !isAnchor(resolution.date)) continue;
    context = resolution.date;
    const isPeriod = context.quarter !== undefined || context.half !== undefined;
    if (isPeriod && reading.rule.rule.kind === 'calendar') period = context;
  }
  return { expressions, context, steps: found.steps };
}
