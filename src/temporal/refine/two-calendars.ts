import { hijriDay, hijriSpan, toCivilDate, toDayNumber } from '../../calendar/index.ts';
import type { Parts } from '../../language/temporal-data.ts';
import type { Grammar } from '../recognize/grammar.ts';
import type { Reading } from '../recognize/match.ts';
import type { TokenTable } from '../recognize/token-table.ts';
import type { Pass } from './pass.ts';

/** The moon that was seen and the table of Umm al-Qura may differ by this many days, and agree. */
const MOON_DAYS = 2;

/** True where a Hijri date and the Gregorian one written beside it cannot be the same time. */
function disagree(hijri: Parts, gregorian: Parts): boolean {
  if (hijri.year === undefined || gregorian.year === undefined) return false;
  const days = [hijri, gregorian].every(({ month, day }) => month !== undefined && day !== undefined);
  if (days) {
    const day = hijriDay(hijri.year, hijri.month ?? 1, hijri.day ?? 1);
    const other = toDayNumber(gregorian.year, gregorian.month ?? 1, gregorian.day ?? 1);
    return day !== null && Math.abs(day - other) > MOON_DAYS;
  }
  const span = hijriSpan(hijri.year, hijri.month ?? null);
  if (span === null) return false;
  const [first, last] = [toCivilDate(span.earliest - MOON_DAYS).year, toCivilDate(span.latest + MOON_DAYS).year];
  return gregorian.year < first || gregorian.year > last;
}

/** What the Gregorian of two dates says, with a doubt where the Hijri one is another time. */
function readTwice(a: Parts, b: Parts): Parts {
  const [hijri, gregorian] = a.calendar === 'hijri' ? [a, b] : [b, a];
  return disagree(hijri, gregorian) ? { ...gregorian, doubt: true } : gregorian;
}

const BRIDGES = ['corresponding', 'open', 'close', 'slash', 'dash', 'comma'];

const isHijri = ({ says }: Reading): boolean => says.calendar === 'hijri';

/** Marks and words that may stand between one day told in two calendars; more than this many is another clause. */
const LONGEST_BRIDGE = 3;

/** True where nothing but such marks and words stands between two places. */
function isBridged(from: number, to: number, grammar: Grammar, table: TokenTable): boolean {
  for (let at = from; at < to; ) {
    const longest = BRIDGES.flatMap((name) => grammar.senses(table, at, grammar.classId(name)))
      .map(({ length }) => length)
      .filter((length) => at + length <= to);
    if (longest.length === 0) return false;
    at += Math.max(...longest);
  }
  return true;
}

/** A Hijri date, a word for "corresponding to" or a bracket, and the Gregorian date: one time in two calendars, read by the Gregorian. */
export const joinCalendars: Pass = (readings, grammar, table) => {
  if (!readings.some(isHijri)) return readings;
  const joined: Reading[] = [];
  for (const reading of readings) {
    const before = joined.at(-1);
    const gap = reading.from - (before?.to ?? 0);
    if (before === undefined || gap === 0 || gap > LONGEST_BRIDGE) {
      joined.push(reading);
      continue;
    }
    const bridge = Array.from({ length: gap }, (_, index) => before.to + index);
    const isTold = bridge.some((at) => grammar.has(table, at, 'corresponding'));
    if (!isBridged(before.to, reading.from, grammar, table) || !isSameTimeTwice(before, reading, isTold)) {
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

/** The time of day that stands before the first of two dates belongs to both, and so does "early" or "late". */
const timeOfDay = ({ part, hour, minute, mod }: Parts): Parts => ({
  ...(mod === undefined ? {} : { mod }),
  ...(part === undefined ? {} : { part }),
  ...(hour === undefined ? {} : { hour }),
  ...(minute === undefined ? {} : { minute }),
});

/** Both years are told, or the words say that the one "corresponds to" the other; of "121–187 AH/739–803" none is beside its own. */
const isSameTimeTwice = (a: Reading, b: Reading, isTold: boolean): boolean =>
  a.rule.rule.kind === 'calendar' &&
  b.rule.rule.kind === 'calendar' &&
  b.rule.rule.pair !== true &&
  (a.says.calendar === 'hijri') !== (b.says.calendar === 'hijri') &&
  ((a.says.year !== undefined && b.says.year !== undefined) ||
    (isTold && a.says.day !== undefined && b.says.day !== undefined));
