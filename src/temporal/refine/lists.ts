import type { Parts } from '../../language/temporal-data.ts';
import { type Grammar, oncePerGrammar } from '../recognize/grammar.ts';
import { BREAK, NUMBER } from '../recognize/lexicon.ts';
import type { Reading } from '../recognize/match.ts';
import { isGlued, type TokenTable } from '../recognize/token-table.ts';
import type { Pass } from './pass.ts';
import { isDayAlone, sharedAt, sharedBefore, shortYearAt } from './shared-numbers.ts';

/** How many numbers of a list may share the date beside them ("3, 4 and 5 May"). */
const LONGEST_LIST = 4;

const shareBackward = (
  reading: Reading,
  floor: number,
  joins: Joins,
  table: TokenTable,
  grammar: Grammar,
): Reading[] => {
  const shared: Reading[] = [];
  for (let at = reading.from - 1; shared.length < LONGEST_LIST && at - 1 >= floor && joins(at, shared.length > 0); ) {
    const found = sharedBefore(reading, at, floor, table, grammar);
    if (found === null) break;
    shared.unshift(found);
    at = found.from - 1;
  }
  return shared;
};

/** "May 3" goes on with "and 5"; behind "3 May", a number is hardly a day. */
function endsInDay({ says, to }: Reading, grammar: Grammar, table: TokenTable): boolean {
  const last = grammar.has(table, to - 1, 'ordinalSuffix') ? to - 2 : to - 1;
  return table.ids[last] === NUMBER && table.values[last] === says.day;
}

const shareForward = (
  reading: Reading,
  ceiling: number,
  joins: Joins,
  table: TokenTable,
  grammar: Grammar,
): Reading[] => {
  const shared: Reading[] = [];
  if (reading.says.day !== undefined && !endsInDay(reading, grammar, table)) return shared;
  // "May 3, 4 and 5": a comma lists only where another number is joined behind it.
  const isWithin = (at: number): boolean => {
    const join = at + 2 + suffixAt(at + 2, grammar, table);
    return reading.says.day !== undefined && joins(join, false) && table.ids[join + 1] === NUMBER;
  };
  for (let at = reading.to; shared.length < LONGEST_LIST && at + 1 < ceiling && joins(at, isWithin(at)); ) {
    const found = sharedAt(reading, at + 1, table, grammar) ?? shortYearAt(reading, at + 1, table);
    const to = found === null ? 0 : found.to + suffixAt(found.to, grammar, table);
    if (found === null || !endsThere(table, to)) break;
    if (isDayAlone(reading.says) && to === found.to) break;
    shared.push({ ...found, to });
    at = to;
  }
  return shared;
};

/** Tokens of what is glued behind a number to count it, and says nothing more: "the 7th, 24th and 28th". */
const suffixAt = (at: number, grammar: Grammar, table: TokenTable): 0 | 1 =>
  grammar.has(table, at, 'ordinalSuffix') && isGlued(table, at) ? 1 : 0;

/** A number that goes on ("2014.5", "11/3") is none of a list. */
const endsThere = (table: TokenTable, at: number): boolean =>
  at >= table.count ||
  table.ids[at] === BREAK ||
  table.ids[at + 1] !== NUMBER ||
  !isGlued(table, at) ||
  !isGlued(table, at + 1);

/** True where one word that joins the members of a list stands at a token, or within the list a comma. */
type Joins = (at: number, isWithin: boolean) => boolean;

const joinIds = oncePerGrammar((grammar) => grammar.classIdsOf(['listJoin', 'comma']));

function joinsOf(grammar: Grammar, table: TokenTable): Joins {
  const { listJoin, comma } = joinIds(grammar);
  const is = (at: number, id: number): boolean => grammar.senses(table, at, id).some(isOneWord);
  return (at, isWithin) => is(at, listJoin) || (isWithin && is(at, comma));
}

const isOneWord = ({ length }: { readonly length: number }): boolean => length === 1;

/** Numbers joined to a date share what it says: both ends of a range, all of a list. */
export const shareAcrossLists: Pass = (readings, grammar, table) => {
  const joins = joinsOf(grammar, table);
  const isJoined = ({ rule, from, to, says }: Reading): boolean =>
    rule.rule.kind === 'calendar' && (joins(from - 1, false) || joins(to, says.day !== undefined));
  if (!readings.some(isJoined)) return readings;
  const shared = readings.flatMap((reading, index) => {
    if (!isJoined(reading)) return [reading];
    const floor = readings[index - 1]?.to ?? 0;
    const ceiling = readings[index + 1]?.from ?? table.count;
    return [
      ...shareBackward(reading, floor, joins, table, grammar),
      reading,
      ...shareForward(reading, ceiling, joins, table, grammar),
    ];
  });
  return shared.length === readings.length ? readings : shared;
};

/** The year that a month names, by its number or by its distance ("of last year"); null where it names none. */
function namedYear({ year, unit, shift }: Parts): Parts | null {
  if (year !== undefined) return { year };
  return unit === 'year' && shift !== undefined ? { unit, shift } : null;
}

const lacksYear = ({ says, rule }: Reading): boolean =>
  rule.rule.kind === 'calendar' && says.year === undefined && says.month !== undefined && says.shift === undefined;

/** Months joined to a month with its year share the year: "in May, June and July 2014", "from May to June of last year". */
export const shareYears: Pass = (readings, grammar, table) => {
  if (!readings.some(lacksYear)) return readings;
  const joins = joinsOf(grammar, table);
  let given = -1;
  let shared: Reading[] | null = null;
  for (let i = readings.length - 2; i >= 0; i--) {
    const one = readings[i];
    const next = (shared ?? readings)[i + 1];
    if (one === undefined || next === undefined || !lacksYear(one)) continue;
    const year = namedYear(next.says);
    if (year === null || next.says.month === undefined || next.from - one.to !== 1) continue;
    if (!joins(one.to, given === i + 1)) continue;
    given = i;
    shared ??= [...readings];
    shared[i] = { ...one, says: { ...one.says, ...year } };
  }
  return shared ?? readings;
};

/** «les années 1980 et 1990»: a year of whole tens joined to a decade is one too. */
export const shareDecades: Pass = (readings, grammar, table) => {
  if (!readings.some(({ says }) => says.decade !== undefined)) return readings;
  const joins = joinsOf(grammar, table);
  const isYearAlone = ({ rule, says, from, to }: Reading): boolean =>
    rule.rule.kind === 'calendar' && to - from === 1 && says.year !== undefined && says.year % 10 === 0;
  return readings.map((one, index) => {
    const before = readings[index - 1];
    if (before?.says.decade === undefined || one.from - before.to !== 1 || !isYearAlone(one)) return one;
    // "The 1980s and 1990": where the decade has an ending of its own, a number without one is a year.
    if (table.ids[before.to - 1] !== NUMBER) return one;
    if (!joins(before.to, false)) return one;
    return { ...one, says: { decade: (one.says.year ?? 0) / 10 } };
  });
};

/** "Between 905 and 872 BC", "the 5th and 4th centuries BC": an era at the end of a range is that of both. */
export const shareEra: Pass = (readings, grammar, table) => {
  if (!readings.some(({ says }) => says.era !== undefined)) return readings;
  const isJoin = (at: number): boolean => grammar.has(table, at, 'listJoin') || grammar.has(table, at, 'dash');
  const isOpen = ({ says }: Reading): boolean =>
    says.era === undefined && says.month === undefined && says.calendar !== 'hijri';
  const isAlike = (one: Parts, next: Parts): boolean =>
    (one.year !== undefined && next.year !== undefined) || (one.century !== undefined && next.century !== undefined);
  return readings.map((one, index) => {
    const next = readings[index + 1];
    const isShared = next?.says.era !== undefined && isAlike(one.says, next.says) && isOpen(one);
    if (!isShared || next.from - one.to !== 1 || !isJoin(one.to)) return one;
    return { ...one, says: { ...one.says, era: next.says.era } };
  });
};

/** What a list has between two of its members: a word that joins, or a dash. */
function isListed(one: Reading, next: Reading, grammar: Grammar, table: TokenTable): boolean {
  if (next.from - one.to !== 1) return false;
  const joins = [grammar.classId('listJoin'), grammar.classId('comma')];
  return joins.some((id) => grammar.senses(table, one.to, id).some(isOneWord));
}

/** «الثلاثاء والأربعاء المقبلين»: an adjective in the dual or plural is said of each. */
export const shareRelations: Pass = (readings, grammar, table) => {
  const isOpen = ({ says, rule }: Reading): boolean =>
    rule.rule.kind === 'calendar' &&
    (says.month ?? says.weekday) !== undefined &&
    (says.shift ?? says.year) === undefined;
  if (!readings.some(({ says }) => says.ofAll)) return readings;
  const shared = [...readings];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [one, next] = [shared[i], shared[i + 1]];
    if (one === undefined || next === undefined || next.says.ofAll !== true || !isOpen(one)) continue;
    if (!isListed(one, next, grammar, table) || next.says.shift === undefined) continue;
    shared[i] = { ...one, says: { ...one.says, shift: next.says.shift, ofAll: true } };
  }
  return shared;
};

const isBareWeekday = ({ rule, says }: Reading): boolean =>
  (rule.rule.kind === 'calendar' || rule.rule.kind === 'set') &&
  says.weekday !== undefined &&
  (says.day ?? says.month ?? says.unit ?? says.ordinal) === undefined;

/** Weekdays of one list are all days of every week where one is («أيام الأحد والاثنين»), or all of one («… الماضية»). */
export const shareSets: Pass = (readings, grammar, table) => {
  if (!readings.some(({ rule, says }) => rule.rule.kind === 'set' && says.weekday !== undefined)) return readings;
  const shared: Reading[] = [];
  for (let from = 0, to = 0; from < readings.length; from = to) {
    const list: Reading[] = [];
    for (to = from; to < readings.length; to++) {
      const [before, next] = [list.at(-1), readings[to]];
      if (
        next === undefined ||
        (before !== undefined && !(isBareWeekday(next) && isListed(before, next, grammar, table)))
      )
        break;
      list.push(next);
      if (!isBareWeekday(next)) {
        to++;
        break;
      }
    }
    shared.push(...alike(list));
  }
  return shared;
};

function alike(list: readonly Reading[]): readonly Reading[] {
  const day = list.find(({ rule, says }) => rule.rule.kind === 'calendar' && says.shift !== undefined);
  const set = list.find(({ rule }) => rule.rule.kind === 'set');
  if (list.length < 2 || set === undefined) return list;
  const rule = (day ?? set).rule;
  const shift = day?.says.shift === undefined ? {} : { shift: day.says.shift };
  return list.map((one) => {
    const isAlike = one.rule.rule.kind === rule.rule.kind;
    return isAlike && day === undefined
      ? one
      : { ...one, rule: isAlike ? one.rule : rule, says: { ...one.says, ...shift } };
  });
}
