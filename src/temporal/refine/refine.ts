import type { Parts } from '../../language/temporal-data.ts';
import type { Grammar } from '../recognize/grammar.ts';
import type { Reading } from '../recognize/match.ts';
import type { TokenTable } from '../recognize/token-table.ts';
import type { DropReason, Trace } from '../recognize/trace.ts';
import { joinLengths } from './lengths.ts';
import { shareAcrossLists, shareDecades, shareEra, shareRelations, shareSets, shareYears } from './lists.ts';
import { dropNames } from './names.ts';
import type { Pass } from './pass.ts';
import { joinCalendars } from './two-calendars.ts';

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

/** The passes, in the order in which they must run: names go before anything is shared with what stands beside them. */
const PASSES: readonly Pass[] = [
  dropTrailingMarks,
  leaveOutside,
  dropNames,
  splitPairs,
  shareAcrossLists,
  shareYears,
  shareRelations,
  shareSets,
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
  [dropNames, 'no-time'],
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
