import type { Parts } from '../../language/temporal-data.ts';
import { type Grammar, oncePerGrammar } from '../recognize/grammar.ts';
import { NUMBER } from '../recognize/lexicon.ts';
import type { Reading } from '../recognize/match.ts';
import { digitsOf, isGlued, type TokenTable } from '../recognize/token-table.ts';
import type { Pass } from './pass.ts';

const LONGEST_LIST = 12;

const DATE_FIELDS: readonly (keyof Parts)[] = ['month', 'season', 'quarter', 'half', 'weekday', 'unit', 'calendar'];

/** A year and nothing else. */
const isYearAlone = ({ rule, says }: Reading): boolean =>
  rule.rule.kind === 'calendar' &&
  says.year !== undefined &&
  says.era === undefined &&
  DATE_FIELDS.every((field) => says[field] === undefined);

interface Marks {
  readonly comma: (at: number) => boolean;
  readonly join: (at: number) => boolean;
}

const markIds = oncePerGrammar((grammar) => grammar.classIdsOf(['comma', 'listJoin']));

function marksOf(grammar: Grammar, table: TokenTable): Marks {
  const { comma, listJoin } = markIds(grammar);
  const is = (id: number) => (at: number) => grammar.senses(table, at, id).some(({ length }) => length === 1);
  return { comma: is(comma), join: is(listJoin) };
}

/** A number of four digits that stands alone: "1,830" and "1848.5" go on. */
const isYearAt = (table: TokenTable, at: number): boolean =>
  table.ids[at] === NUMBER &&
  digitsOf(table, at) === 4 &&
  !isGlued(table, at) &&
  (table.ids[at + 2] !== NUMBER || !isGlued(table, at + 2));

/** Places of the years that a list goes on with after its first: commas between them, and a word that joins the last. */
function listedAfter(first: Reading, ceiling: number, table: TokenTable, { comma, join }: Marks): readonly number[] {
  const places: number[] = [];
  let last = first.says.year ?? 0;
  for (let at = first.to; places.length < LONGEST_LIST && comma(at); ) {
    const isLast = join(at + 1);
    const year = isLast ? at + 2 : at + 1;
    const value = table.values[year] ?? 0;
    // Years are told in their order: "in 1999, 1200 and 1300 men" counts men.
    if (year >= ceiling || !isYearAt(table, year) || value <= last || value >= 2150) return [];
    places.push(year);
    if (isLast || join(year + 1)) return places;
    last = value;
    at = year + 1;
  }
  return [];
}

/** "In 1789, 1830 and 1848": what follows a year in a list that ends as lists do is a year too. */
export const shareYearLists: Pass = (readings, grammar, table) => {
  const marks = marksOf(grammar, table);
  const isBeforeComma = (reading: Reading): boolean => isYearAlone(reading) && marks.comma(reading.to);
  if (!readings.some(isBeforeComma)) return readings;
  const shared = readings.flatMap((reading, index) => {
    if (!isBeforeComma(reading)) return [reading];
    const ceiling = readings[index + 1]?.from ?? table.count;
    const more = listedAfter(reading, ceiling, table, marks);
    return [
      reading,
      ...more.map((at) => ({ ...reading, from: at, to: at + 1, says: { year: table.values[at] ?? 0 } })),
    ];
  });
  return shared.length === readings.length ? readings : shared;
};

const isOpenDay = ({ rule, says }: Reading): boolean =>
  rule.rule.kind === 'calendar' && says.day !== undefined && says.month !== undefined && says.year === undefined;

/** The token of a year right behind a day, with a comma between them or not; −1 where there is none. */
function trailingYear({ to }: Reading, table: TokenTable, { comma }: Marks): number {
  const at = comma(to) ? to + 1 : to;
  const value = table.values[at] ?? 0;
  return at < table.count && isYearAt(table, at) && value >= 1000 && value < 2150 ? at : -1;
}

/** Gives a year to the days that a list has before its last. */
function giveBack(shared: Reading[], year: number, { comma, join }: Marks): void {
  for (let at = shared.length - 2; at >= 0; at--) {
    const [one, next] = [shared[at], shared[at + 1]];
    if (one === undefined || next === undefined || !isOpenDay(one)) break;
    if (next.from - one.to !== 1 || !(join(one.to) || comma(one.to))) break;
    shared[at] = { ...one, says: { ...one.says, year } };
  }
}

/** "May 3–5, 1917", "June 9 and 11, 1864": the year at the end of a list of days is that of each. */
export const shareTrailingYear: Pass = (readings, grammar, table) => {
  if (!readings.some((one) => isOpenDay(one) && one.to - one.from === 1)) return readings;
  const marks = marksOf(grammar, table);
  const shared: Reading[] = [];
  let taken = 0;
  for (const [index, reading] of readings.entries()) {
    if (reading.from < taken) continue;
    const { from, to } = reading;
    const isListed =
      isOpenDay(reading) && to - from === 1 && marks.join(from - 1) && readings[index - 1]?.to === from - 1;
    const at = isListed ? trailingYear(reading, table, marks) : -1;
    const next = readings[index + 1];
    const isFree =
      next === undefined || next.from > at || (next.from === at && isYearAlone(next) && next.to === at + 1);
    if (at < 0 || !isFree) {
      shared.push(reading);
      continue;
    }
    const year = table.values[at] ?? 0;
    taken = at + 1;
    shared.push({ ...reading, to: taken, says: { ...reading.says, year } });
    giveBack(shared, year, marks);
  }
  return shared;
};
