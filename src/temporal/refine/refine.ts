import type { Parts, TimeUnit } from '../../language/temporal-data.ts';
import type { Grammar } from '../recognize/grammar.ts';
import { BREAK, NUMBER } from '../recognize/lexicon.ts';
import type { Reading } from '../recognize/match.ts';
import { readNumber } from '../recognize/numbers.ts';
import type { TokenTable } from '../recognize/scan.ts';
import type { DropReason, Trace } from '../recognize/trace.ts';
import { formatDuration } from '../resolve/values.ts';
import { readTwice } from './two-calendars.ts';

type Pass = (readings: readonly Reading[], grammar: Grammar, table: TokenTable) => readonly Reading[];

/** Rules of kind `nothing` hold words that look like a time and are none: a name, an age. */
const dropNothing: Pass = (readings) => readings.filter((reading) => reading.rule.rule.kind !== 'nothing');

/** A time does not end in a mark: «أمس الثلاثاء،» stops before its comma. */
const dropTrailingMarks: Pass = (readings, grammar, table) => {
  const marks = [grammar.classId('comma'), grammar.classId('open'), grammar.classId('dash')];
  const isMark = (at: number): boolean => marks.some((id) => grammar.senses(table, at, id).length > 0);
  return readings.map((reading) => {
    let { to } = reading;
    while (to - 1 > reading.from && isMark(to - 1)) to--;
    return to === reading.to ? reading : { ...reading, to };
  });
};

/** «près de deux ans»: what words of the class `outside` say is kept, and they are no part of the expression. */
const leaveOutside: Pass = (readings, grammar, table) => {
  const outside = grammar.classId('outside');
  if (outside === 0) return readings;
  return readings.map((reading) => {
    const [widest] = grammar.senses(table, reading.from, outside);
    const from = reading.from + (widest?.length ?? 0);
    return from < reading.to ? { ...reading, from } : reading;
  });
};

/** «1932 - 1958» is two years. */
const splitPairs: Pass = (readings, _grammar, table) =>
  readings.flatMap((reading) => {
    if (reading.rule.rule.pair !== true) return [reading];
    const last = reading.to - 1;
    const says = (at: number): Parts => ({ year: table.values[at] ?? 0 });
    return [
      { ...reading, to: reading.from + 1, says: says(reading.from) },
      { ...reading, from: last, says: says(last) },
    ];
  });

/** How many numbers of a list may share the date beside them ("3, 4 and 5 May"). */
const LONGEST_LIST = 4;

/** What a bare number means beside a date: a day where that says a day of a month, a year where it says only a year. */
function shareParts(says: Parts, value: number, width: number): Parts | null {
  const isOfMonth = says.month !== undefined || says.unit === 'month';
  if (says.day !== undefined && isOfMonth && width <= 2 && value >= 1 && value <= 31) {
    const { weekday: _weekday, part: _part, hour: _hour, minute: _minute, ...rest } = says;
    return { ...rest, day: value };
  }
  if (value % 10 === 0 && says.decade2 !== undefined && width === 2) return { ...says, decade2: value };
  const isYear = says.year !== undefined && says.month === undefined && says.season === undefined;
  if (isYear && width === 4 && value >= 1000 && value < 2150) return { ...says, year: value };
  const isShortYear = isYear && width === 3 && says.year < 1000;
  return isShortYear ? { ...says, year: value } : null;
}

const width = (table: TokenTable, at: number): number => (table.ends[at] ?? 0) - (table.starts[at] ?? 0);

/** The number before a connecting word ("3 to 5 May") or after one ("in 2011 and 2014"), as a reading. */
function sharedAt(reading: Reading, at: number, table: TokenTable, grammar: Grammar): Reading | null {
  if (reading.says.century !== undefined) return sharedCentury(reading, at, table, grammar);
  if (table.ids[at] !== NUMBER) return null;
  const says = shareParts(reading.says, table.values[at] ?? 0, width(table, at));
  return says === null ? null : { ...reading, from: at, to: at + 1, says };
}

/** «1939–45»: the end of a range of years, by its last two digits. "2001-02" may be a month; the year after is no doubt one. */
function shortYearAt(reading: Reading, at: number, table: TokenTable): Reading | null {
  const { year, month, season } = reading.says;
  const isGlued = table.starts[at] === table.ends[at - 1] && table.starts[at - 1] === table.ends[at - 2];
  if (year === undefined || year < 1000 || month !== undefined || season !== undefined || !isGlued) return null;
  const value = table.values[at] ?? 0;
  if (table.ids[at] !== NUMBER || width(table, at) !== 2 || value <= year % 100) return null;
  if (value <= 12 && value !== (year % 100) + 1) return null;
  return { ...reading, from: at, to: at + 1, says: { ...reading.says, year: year - (year % 100) + value } };
}

/** "The second and third centuries": an ordinal beside a century is another one. */
function sharedCentury(reading: Reading, at: number, table: TokenTable, grammar: Grammar): Reading | null {
  const number = readNumber(table, grammar, at);
  if (number === null || !number.ordinal || number.value > 30) return null;
  return { ...reading, from: at, to: at + number.length, says: { ...reading.says, century: number.value } };
}

const shareBackward = (
  reading: Reading,
  floor: number,
  joins: (at: number) => boolean,
  table: TokenTable,
  grammar: Grammar,
): Reading[] => {
  const shared: Reading[] = [];
  for (let at = reading.from - 1; shared.length < LONGEST_LIST && at - 1 >= floor && joins(at); at -= 2) {
    const found = sharedAt(reading, at - 1, table, grammar);
    if (found === null) break;
    shared.unshift(found);
  }
  return shared;
};

const shareForward = (
  reading: Reading,
  ceiling: number,
  joins: (at: number) => boolean,
  table: TokenTable,
  grammar: Grammar,
): Reading[] => {
  const shared: Reading[] = [];
  for (let at = reading.to; shared.length < LONGEST_LIST && at + 1 < ceiling && joins(at); ) {
    const found = sharedAt(reading, at + 1, table, grammar) ?? shortYearAt(reading, at + 1, table);
    if (found === null || !endsThere(table, found.to)) break;
    shared.push(found);
    at = found.to;
  }
  return shared;
};

/** A number that goes on ("2014.5", "11/3") is none of a list. */
const endsThere = (table: TokenTable, at: number): boolean =>
  at >= table.count ||
  table.ids[at] === BREAK ||
  table.ids[at + 1] !== NUMBER ||
  table.starts[at] !== table.ends[at - 1];

/** Numbers joined to a date share what it says: both ends of a range, all of a list. */
const shareAcrossLists: Pass = (readings, grammar, table) => {
  const listJoin = grammar.classId('listJoin');
  const joins = (at: number): boolean => grammar.senses(table, at, listJoin).some((sense) => sense.length === 1);
  return readings.flatMap((reading, index) => {
    if (reading.rule.rule.kind !== 'calendar') return [reading];
    const floor = readings[index - 1]?.to ?? 0;
    const ceiling = readings[index + 1]?.from ?? table.count;
    return [
      ...shareBackward(reading, floor, joins, table, grammar),
      reading,
      ...shareForward(reading, ceiling, joins, table, grammar),
    ];
  });
};

/** The year that a month names, by its number or by its distance ("of last year"); null where it names none. */
function namedYear({ year, unit, shift }: Parts): Parts | null {
  if (year !== undefined) return { year };
  return unit === 'year' && shift !== undefined ? { unit, shift } : null;
}

/** Months joined to a month with its year share the year: "in May and June 2014", "from May to June of last year". */
const shareYears: Pass = (readings, grammar, table) => {
  const listJoin = grammar.classId('listJoin');
  const joins = (at: number): boolean => grammar.senses(table, at, listJoin).some((sense) => sense.length === 1);
  const isOpen = ({ says, rule }: Reading): boolean =>
    rule.rule.kind === 'calendar' && says.year === undefined && says.month !== undefined && says.shift === undefined;
  const shared = [...readings];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [one, next] = [shared[i], shared[i + 1]];
    if (one === undefined || next === undefined || !isOpen(one)) continue;
    const year = namedYear(next.says);
    if (year === null || next.says.month === undefined || next.from - one.to !== 1 || !joins(one.to)) continue;
    shared[i] = { ...one, says: { ...one.says, ...year } };
  }
  return shared;
};

/** «les années 1980 et 1990»: a year of whole tens joined to a decade is one too. */
const shareDecades: Pass = (readings, grammar, table) => {
  const listJoin = grammar.classId('listJoin');
  const isYearAlone = ({ rule, says, from, to }: Reading): boolean =>
    rule.rule.kind === 'calendar' && to - from === 1 && says.year !== undefined && says.year % 10 === 0;
  return readings.map((one, index) => {
    const before = readings[index - 1];
    if (before?.says.decade === undefined || one.from - before.to !== 1 || !isYearAlone(one)) return one;
    if (!grammar.senses(table, before.to, listJoin).some((sense) => sense.length === 1)) return one;
    return { ...one, says: { decade: (one.says.year ?? 0) / 10 } };
  });
};

/** "Between 1304 and 1237 BC": an era at the end of a range is that of both years. */
const shareEra: Pass = (readings, grammar, table) => {
  const joins = [grammar.classId('listJoin'), grammar.classId('dash')];
  const isJoin = (at: number): boolean => joins.some((id) => grammar.senses(table, at, id).length > 0);
  const isBareYear = ({ says }: Reading): boolean =>
    says.year !== undefined && says.era === undefined && says.month === undefined && says.calendar === undefined;
  return readings.map((one, index) => {
    const next = readings[index + 1];
    const isShared = next?.says.era !== undefined && next.says.year !== undefined && isBareYear(one);
    if (!isShared || next.from - one.to !== 1 || !isJoin(one.to)) return one;
    return { ...one, says: { ...one.says, era: next.says.era } };
  });
};

/** Units of a length in the order in which TIMEX3 writes them; what is told in hours and less stands behind a T. */
const LENGTH_UNITS: readonly TimeUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** «two hours and thirty minutes»: lengths of different units, one after the other, are one length. */
const joinLengths: Pass = (readings, grammar, table) => {
  const listJoin = [grammar.classId('and'), grammar.classId('comma')];
  const isJoin = (at: number): boolean => listJoin.some((id) => grammar.senses(table, at, id).length > 0);
  const joined: Reading[] = [];
  for (const reading of readings) {
    const before = joined.at(-1);
    const touches =
      before !== undefined && (reading.from === before.to || (reading.from === before.to + 1 && isJoin(before.to)));
    const value = touches && before !== undefined ? joinedLength(before.says, reading.says) : null;
    if (value === null || before === undefined || !isPlainLength(before) || !isPlainLength(reading))
      joined.push(reading);
    else
      joined[joined.length - 1] = {
        ...before,
        to: reading.to,
        says: { ...before.says, value, unit: reading.says.unit ?? 'day' },
      };
  }
  return joined;
};

const isPlainLength = ({ rule, says }: Reading): boolean =>
  rule.rule.kind === 'duration' &&
  says.shift === undefined &&
  says.fraction === undefined &&
  typeof (says.n ?? 1) === 'number';

/** `P1Y` and one month make `P1Y1M`; null where a unit comes twice or is none of a length. */
function joinedLength(a: Parts, b: Parts): string | null {
  const [first, second] = [a, b].map((says) => LENGTH_UNITS.indexOf(says.unit ?? 'day'));
  if (first === undefined || second === undefined || first < 0 || second < 0 || first === second) return null;
  const one = a.value ?? formatDuration(Number(a.n ?? 1), a.unit ?? 'day');
  const two = formatDuration(Number(b.n ?? 1), b.unit ?? 'day');
  if (first > second && a.value !== undefined) return null;
  const [longer, shorter] = first < second ? [one, two] : [two, one];
  if (longer.includes('T')) return shorter.startsWith('PT') ? longer + shorter.slice(2) : null;
  return longer + shorter.slice(1);
}

/** "Earlier in the day": words that only say before or after belong to the date behind them, which says it better. */
const dropVagueBeforeDate: Pass = (readings, grammar, table) => {
  const of = grammar.classId('of');
  return readings.filter((reading, index) => {
    const next = readings[index + 1];
    if (reading.rule.rule.kind !== 'ref' || reading.says.ref === 'PRESENT_REF' || next === undefined) return true;
    if (next.rule.rule.kind !== 'calendar') return true;
    const gap = next.from - reading.to;
    return !(gap === 0 || (gap === 1 && grammar.senses(table, reading.to, of).length > 0));
  });
};

/** Marks and words that may stand between one day told in two calendars; more than this many is another clause. */
const LONGEST_BRIDGE = 3;

/** A Hijri date, a word for "corresponding to" or a bracket, and the Gregorian date: one time in two calendars, read by the Gregorian. */
const joinCalendars: Pass = (readings, grammar, table) => {
  const ids = ['corresponding', 'open', 'close', 'slash', 'dash', 'comma'].map((name) => grammar.classId(name));
  const isBridge = (at: number): boolean => ids.some((id) => grammar.senses(table, at, id).length > 0);
  const joined: Reading[] = [];
  for (const reading of readings) {
    const before = joined.at(-1);
    if (before === undefined || !isSameTimeTwice(before, reading)) {
      joined.push(reading);
      continue;
    }
    const bridge = Array.from({ length: reading.from - before.to }, (_, index) => before.to + index);
    if (bridge.length === 0 || bridge.length > LONGEST_BRIDGE || !bridge.every(isBridge)) {
      joined.push(reading);
      continue;
    }
    const opens = bridge.some((at) => grammar.has(table, at, 'open'));
    const closes = opens && grammar.has(table, reading.to, 'close') ? 1 : 0;
    const gregorian = before.says.calendar === 'hijri' ? reading : before;
    const says = { ...timeOfDay(before.says), ...readTwice(before.says, reading.says) };
    joined[joined.length - 1] = { ...gregorian, says, from: before.from, to: reading.to + closes };
  }
  return joined;
};

/** The time of day that stands before the first of two dates belongs to both. */
const timeOfDay = ({ part, hour, minute }: Parts): Parts => ({
  ...(part === undefined ? {} : { part }),
  ...(hour === undefined ? {} : { hour }),
  ...(minute === undefined ? {} : { minute }),
});

const isSameTimeTwice = (a: Reading, b: Reading): boolean =>
  a.rule.rule.kind === 'calendar' &&
  b.rule.rule.kind === 'calendar' &&
  (a.says.calendar === 'hijri') !== (b.says.calendar === 'hijri') &&
  a.says.year !== undefined &&
  b.says.year !== undefined;

/** The passes, in the order in which they must run: names go before anything is shared with what stands beside them. */
const PASSES: readonly Pass[] = [
  dropTrailingMarks,
  leaveOutside,
  splitPairs,
  shareAcrossLists,
  shareYears,
  shareEra,
  shareDecades,
  dropNothing,
  joinLengths,
  joinCalendars,
  dropVagueBeforeDate,
];

/** Passes that take readings away, and why. */
const DROPS: ReadonlyMap<Pass, DropReason> = new Map([
  [dropNothing, 'no-time'],
  [joinLengths, 'joined'],
  [joinCalendars, 'joined'],
  [dropVagueBeforeDate, 'vague'],
]);

/** A pass that writes down what it takes away. */
const traced =
  (pass: Pass, trace: Trace): Pass =>
  (readings, grammar, table) => {
    const left = pass(readings, grammar, table);
    const reason = DROPS.get(pass);
    const isLeft = ({ rule, from }: Reading): boolean => left.some((one) => one.rule === rule && one.from === from);
    if (reason !== undefined)
      for (const reading of readings) if (!isLeft(reading)) trace.candidates.push({ ...reading, reason });
    return left;
  };

/** Drops, joins and completes readings before they are resolved. */
export function refineReadings(
  readings: readonly Reading[],
  grammar: Grammar,
  table: TokenTable,
  trace: Trace | null = null,
): readonly Reading[] {
  const passes = trace === null ? PASSES : PASSES.map((pass) => traced(pass, trace));
  return passes.reduce((current, pass) => pass(current, grammar, table), readings);
}
