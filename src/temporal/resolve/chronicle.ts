import { toCivilDate } from '../../calendar/index.ts';
import type { Parts } from '../../language/temporal-data.ts';
import type { Reading } from '../recognize/match.ts';
import type { TokenTable } from '../recognize/token-table.ts';
import { Entries, type PlacedReading } from './entries.ts';
import type { Told } from './reference.ts';
import type { ReferenceDays } from './reference-days.ts';

/** What a text's dates are counted from where nothing beside them tells. */
export interface Reckoning {
  /** When the text came out, or null where that is not known. */
  readonly days: ReferenceDays | null;
  /**
   * In a history, the last year that is of another time than the text's own: where the story is in it or before, dates without
   * a year are of the story. Null where the text is none.
   */
  readonly lastPast: number | null;
  /** In the entries of a timeline dates without a year are of the story, up to the year of the text itself; null where it has none. */
  readonly entries: Entries | null;
}

/** Years told that lie this far before the text are of another time than its own. */
const ANOTHER_TIME_YEARS = 2;
/** In a history each word that is counted from the text's own day stands against so many years long past … */
const PER_DEICTIC = 5;
/** … and each year near it, or "today", which there means nowadays. */
const PER_NEAR = 2;
/** Readings from the beginning of a text that tell what it is. */
export const MOST_READINGS = 100;
/** Fewer years than this make a history only where the first of them is one of another age. */
const FEW_YEARS = 3;
const ANOTHER_AGE_YEARS = 25;

/** The last year that the words name by themselves; null where they name none. */
function yearNamed({ year, decade, century, calendar }: Parts): number | null {
  if (calendar !== undefined) return null;
  if (year !== undefined) return year;
  if (decade !== undefined) return decade * 10 + 9;
  return century === undefined ? null : century * 100;
}

/** "Today", "this week": a word says so, and not the rule ("the end of the month"). */
const isThis = ({ rule: { rule }, says: { shift } }: Reading): boolean => shift === 0 && rule.says?.shift === undefined;

const isToday = ({ says: { unit, shift, from } }: Reading): boolean =>
  unit === 'day' && shift === 0 && from === undefined;

/** "Last week", "two days ago": counted from the day on which the text came out, in a history too. */
function isCountedFromNow(reading: Reading): boolean {
  const { rule, says } = reading;
  if (says.from !== undefined) return false;
  if (rule.rule.kind === 'offset') return true;
  const isShifted = says.shift !== undefined && says.shift !== 0;
  return rule.rule.kind === 'calendar' && (isShifted || isThis(reading));
}

/** "Yesterday", "this week", "on Tuesday": words of a text that tells what is new. */
const isDeictic = (reading: Reading): boolean => {
  const { rule, says } = reading;
  const isWeekday = says.weekday !== undefined && says.day === undefined && says.from === undefined;
  return isCountedFromNow(reading) || (rule.rule.kind === 'calendar' && isWeekday);
};

const isOpen = ({ rule, says: { month, season } }: Reading): boolean =>
  rule.rule.kind === 'calendar' && (month ?? season) !== undefined;

/** The readings of a part of a text, and its words. */
export interface ReadPart {
  readonly table: TokenTable;
  readonly readings: readonly Reading[];
}

/** The readings that a text begins with, of all its parts. */
function firstOf(parts: readonly ReadPart[]): PlacedReading[] {
  const first: PlacedReading[] = [];
  for (const { table, readings } of parts) {
    if (first.length >= MOST_READINGS) break;
    for (const reading of readings.slice(0, MOST_READINGS - first.length)) first.push({ reading, table });
  }
  return first;
}

/**
 * How a text counts. It is a history where the first of its dates has a year long past, and hardly any other is counted from
 * its own day or lies near it: an encyclopedia's page on a war, whenever it was saved. Its beginning tells.
 *
 * @param parts the readings of the text, in its order
 */
export function reckoningOf(parts: readonly ReadPart[], days: ReferenceDays | null): Reckoning {
  const first = firstOf(parts);
  const entries = Entries.of(first);
  if (days === null) return { days, lastPast: null, entries };
  const lastPast = toCivilDate(days.earliest).year - ANOTHER_TIME_YEARS;
  const readings = first.map(({ reading }) => reading);
  return { days, lastPast: isHistory(readings, lastPast) ? lastPast : null, entries };
}

function isHistory(readings: readonly Reading[], lastPast: number): boolean {
  const yearOf = ({ rule, says }: Reading): number | null => (rule.rule.kind === 'calendar' ? yearNamed(says) : null);
  const first = readings.find((one) => yearOf(one) !== null || isOpen(one) || isDeictic(one));
  const firstYear = first === undefined ? null : yearOf(first);
  if (firstYear === null || firstYear > lastPast) return false;
  const years = readings.map(yearOf).filter((year) => year !== null);
  const past = years.filter((year) => year <= lastPast).length;
  if (past < FEW_YEARS && firstYear > lastPast - ANOTHER_AGE_YEARS) return false;
  const deictic = readings.filter((one) => isDeictic(one) && !isToday(one)).length;
  const near = years.length - past + readings.filter(isToday).length;
  return deictic * PER_DEICTIC + near * PER_NEAR <= past;
}

/** The last year of which dates without a year are of the story: in the entries of a timeline, that of the text itself. */
export function lastOfStory({ days, lastPast, entries }: Reckoning): number | null {
  return entries?.isInside === true && days !== null ? toCivilDate(days.latest).year : lastPast;
}

/** True where an expression is counted from the story, which goes so far, and not from the day on which the text came out. */
export function isOfStory(reading: Reading, lastPast: number | null, [told]: readonly Told[]): boolean {
  const year = told?.story?.year ?? null;
  if (lastPast === null || year === null || year > lastPast) return false;
  return !isCountedFromNow(reading) || isToday(reading);
}
