import { granularityOf } from '../calendar/index.ts';
import type { Parts } from '../language/temporal-data.ts';
import type { Grammar } from './recognize/grammar.ts';
import { BREAK } from './recognize/lexicon.ts';
import { type Reading, recognize } from './recognize/match.ts';
import { scan } from './recognize/scan.ts';
import type { TokenTable } from './recognize/token-table.ts';
import type { Trace } from './recognize/trace.ts';
import { refineReadings } from './refine/refine.ts';
import { spanOf } from './resolve/known-date.ts';
import { QuotationReader } from './resolve/quotation.ts';
import { type KnownDate, NOTHING_TOLD, type Surroundings, type Told } from './resolve/reference.ts';
import { ReportReader } from './resolve/report.ts';
import { type ReferenceDays, type Resolution, referenceDays, resolveReading } from './resolve/resolve.ts';
import { TenseReader } from './resolve/tense.ts';
import { tell } from './tell.ts';
import type { TemporalExpression } from './temporal-expression.ts';

/** A text after recognizing and refining; `steps` counts the tokens and the tries it took. */
export interface RecognizedText {
  readonly table: TokenTable;
  readonly readings: readonly Reading[];
  readonly steps: number;
}

/** The expressions of a text, and what they leave for the text after it. */
export interface ReadText {
  readonly expressions: TemporalExpression[];
  /** One, or three where the reference time is uncertain; see `resolveReading`. */
  readonly told: readonly Told[];
}

/** Finds the words of a text that may name a time. */
export function recognizeText(text: string, grammar: Grammar, trace: Trace | null = null): RecognizedText {
  const table = scan(text, grammar.lexicon);
  const found = recognize(grammar, table, trace);
  return { table, readings: refineReadings(found.readings, grammar, table, trace), steps: found.steps };
}

const isYearOnly = (says: Parts): boolean => says.month === undefined && says.season === undefined;

/**
 * Where a story without a creation time begins: its first date with a year, one of a month or a day before a bare year,
 * for «في 25 يناير» in the first sentence is of the year that the third one names.
 */
export function firstToldDate(texts: readonly RecognizedText[]): readonly [Told] {
  const dated = texts.flatMap(({ readings }) =>
    readings.filter(
      ({ says, rule }) => rule.rule.kind === 'calendar' && says.year !== undefined && !says.calendar && !says.era,
    ),
  );
  const first = dated.find(({ says }) => !isYearOnly(says)) ?? dated[0];
  const story = first?.says.year === undefined ? null : { year: first.says.year };
  return [{ ...NOTHING_TOLD, story }];
}

/** Tokens from the beginning of a sentence within which a year still opens it: "And so in 1948, …". */
const OPENING = 4;

function opensSentence({ from }: Reading, grammar: Grammar, table: TokenTable): boolean {
  for (let by = 1; by <= OPENING; by++) {
    const at = from - by;
    if (at < 0 || table.ids[at] === BREAK || grammar.has(table, at, 'stop')) return true;
  }
  return false;
}

/** A report that the text has dated: the words that date it, and its day as a reference time. */
interface DatedReport {
  readonly reading: Reading;
  readonly days: ReferenceDays;
}

const isDeicticDay = ({ rule, says }: Reading): boolean =>
  rule.rule.kind === 'calendar' && says.unit === 'day' && says.shift !== undefined && says.from === undefined;

/** Words relative to a day, and to no weekday beside them: "tomorrow" in what is reported is the report's. */
const mayBeReported = (reading: Reading): boolean => isDeicticDay(reading) && reading.says.weekday === undefined;

/** The dated report before them that the words belong to, where they stand in what it tells. */
function reportBefore(reading: Reading, report: DatedReport, { reports, quotations }: Reports): DatedReport | null {
  if (reports.isReported(reading, report.reading)) return report;
  const quotation = quotations.around(reading);
  return quotation !== null && reports.opensQuotation(report.reading, quotation) ? report : null;
}

/** Expressions of one quotation that are looked over for the one that dates it. */
const MOST_IN_QUOTATION = 4;

/** The expression behind a quotation that tells on which day the words in it were said, or null. */
function datingAfter(index: number, readings: readonly Reading[], { reports, quotations }: Reports): Reading | null {
  const reading = readings[index];
  const quotation = reading === undefined ? null : quotations.around(reading);
  if (quotation === null) return null;
  const after = readings.slice(index + 1, index + 1 + MOST_IN_QUOTATION).find(({ from }) => from >= quotation.to);
  return after !== undefined && reports.datesQuotation(after, quotation) ? after : null;
}

interface Reports {
  readonly reports: ReportReader;
  readonly quotations: QuotationReader;
}

/** A report on the day that words name, where they name one. */
function reportOn(reading: Reading, { fields }: Resolution): DatedReport | null {
  if (fields.edtf === null || fields.edtf.length < 10 || granularityOf(fields.edtf) !== 'day') return null;
  const days = referenceDays(fields.edtf);
  return days === null ? null : { reading, days };
}

/** Resolves what was recognized, in the order of the text. */
export function resolveText(
  { table, readings }: RecognizedText,
  grammar: Grammar,
  days: ReferenceDays | null,
  before: readonly Told[],
): ReadText {
  const tenses = new TenseReader(grammar, table);
  const reporting = { reports: new ReportReader(grammar, table), quotations: new QuotationReader(table) };
  const { reports } = reporting;
  const [aside, rangeJoin] = [grammar.classId('aside'), grammar.classId('rangeJoin')];
  const isAhead = (date: KnownDate): boolean => days !== null && (spanOf(date)?.first ?? 0) > days.latest;
  let report: DatedReport | null = null;
  let seen = 0;
  let told = before;
  const expressions: TemporalExpression[] = [];
  const resolveOn = (reading: Reading, on: ReferenceDays | null): Resolution | null => {
    const around: Surroundings = {
      tense: () => tenses.read(reading.from, reading.to),
      opensSentence: () => tenses.opensSentence(reading.from),
    };
    return resolveReading(reading, on, told, around, grammar.data.weekStart);
  };
  const reportAfter = (index: number): DatedReport | null => {
    const dating = datingAfter(index, readings, reporting);
    const resolution = dating === null ? null : resolveOn(dating, days);
    return dating === null || resolution === null ? null : reportOn(dating, resolution);
  };
  const reportOf = (reading: Reading, index: number): DatedReport | null =>
    !mayBeReported(reading)
      ? null
      : ((report === null ? null : reportBefore(reading, report, reporting)) ?? reportAfter(index));
  for (const [index, reading] of readings.entries()) {
    if (reports.isParted(seen, reading.from)) report = null;
    const endsRange = reading.from === seen + 1 && grammar.endsBefore(table, reading.from, rangeJoin);
    seen = reading.to;
    const within = reportOf(reading, index);
    const resolution = resolveOn(reading, within?.days ?? days);
    if (resolution === null) continue;
    const start = table.starts[reading.from] ?? 0;
    const end = table.ends[reading.to - 1] ?? start;
    const text = table.text.slice(start, end);
    expressions.push({
      start,
      end,
      text,
      rule: reading.rule.rule.name,
      ...resolution.fields,
      ...(within === null ? {} : { basis: 'report' as const }),
    });
    if (within === null && reports.datesReport(reading)) report = reportOn(reading, resolution) ?? report;
    const isAside = (): boolean => reading.rule.rule.pair === true || grammar.endsBefore(table, reading.from, aside);
    const opens = (): boolean => opensSentence(reading, grammar, table);
    told = tell(told, resolution, reading, { isAside, opens, isAhead, endsRange });
  }
  return { expressions, told };
}
