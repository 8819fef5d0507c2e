import type { Parts } from '../../language/temporal-data.ts';
import { type Grammar, oncePerGrammar } from '../recognize/grammar.ts';
import type { Reading } from '../recognize/match.ts';
import type { TokenTable } from '../recognize/token-table.ts';
import type { DropReason, Trace } from '../recognize/trace.ts';
import { shareUnits } from './amount-ranges.ts';
import { shareAppositions } from './appositions.ts';
import { shareYearOfClause } from './clause-years.ts';
import { shareHabits, shareTimetables } from './habits.ts';
import { heldBy } from './held.ts';
import { TRAILING_MARKS } from './held-words.ts';
import { goOnInHijri, goOnInHijriYear } from './hijri-years.ts';
import { HOLDS } from './holds.ts';
import { joinLengths } from './lengths.ts';
import { shareAcrossLists, shareDecades, shareEra, shareRelations, shareSets, shareYears } from './lists.ts';
import { dropModels, dropNames } from './names.ts';
import { shareNights } from './nights.ts';
import { goOnInOldYears } from './old-years.ts';
import { changeEach, type Pass } from './pass.ts';
import { orderRanges } from './ranges.ts';
import { joinCalendars } from './two-calendars.ts';
import { shareTrailingYear, shareYearLists } from './year-lists.ts';

const isNothing = ({ rule }: Reading): boolean => rule.rule.kind === 'nothing';

/** Rules of kind `nothing` hold words that look like a time and are none: a name, an age. */
const dropNothing: Pass = (readings) =>
  readings.some(isNothing) ? readings.filter((reading) => !isNothing(reading)) : readings;

const trailingMarks = oncePerGrammar((grammar) => ({
  ids: Object.values(grammar.classIdsOf(TRAILING_MARKS)),
  words: grammar.wordsOf(TRAILING_MARKS),
}));

/** A time does not end in a mark: «أمس الثلاثاء،» stops before its comma. */
const dropTrailingMarks: Pass = (readings, grammar, table) => {
  const { ids, words } = trailingMarks(grammar);
  const isMark = (at: number): boolean =>
    words[table.ids[at] ?? 0] === 1 && ids.some((id) => grammar.begins(table, at, id));
  return changeEach(readings, (reading) => {
    let { to } = reading;
    while (to - 1 > reading.from && isMark(to - 1)) to--;
    return to === reading.to ? reading : { ...reading, to };
  });
};

/** «près de deux ans»: what words of the class `outside` say is kept, and they are no part of the expression. */
const leaveOutside: Pass = (readings, grammar, table) => {
  const outside = grammar.classId('outside');
  if (outside === 0) return readings;
  return changeEach(readings, (reading) => {
    const [widest] = grammar.senses(table, reading.from, outside);
    const from = reading.from + (widest?.length ?? 0);
    return widest !== undefined && from < reading.to ? { ...reading, from } : reading;
  });
};

const isPair = ({ rule }: Reading): boolean => rule.rule.pair === true;

/** «1932 - 1958» is two years. */
const splitPairs: Pass = (readings, _grammar, table) => {
  if (!readings.some(isPair)) return readings;
  const yearAt = (at: number): Parts => ({ year: table.values[at] ?? 0 });
  return readings.flatMap((reading) => {
    if (!isPair(reading)) return [reading];
    const last = reading.to - 1;
    return [
      { ...reading, to: reading.from + 1, says: yearAt(reading.from) },
      { ...reading, from: last, says: yearAt(last) },
    ];
  });
};

const isVague = ({ rule, says }: Reading): boolean => rule.rule.kind === 'ref' && says.ref !== 'PRESENT_REF';

/** "Earlier in the day": words that only say before or after belong to the date behind them, which says it better. */
const dropVagueBeforeDate: Pass = (readings, grammar, table) => {
  if (!readings.some(isVague)) return readings;
  const of = grammar.classId('of');
  const left = readings.filter((reading, index) => {
    const next = readings[index + 1];
    if (!isVague(reading) || next === undefined || next.rule.rule.kind !== 'calendar') return true;
    const gap = next.from - reading.to;
    return !(gap === 0 || (gap === 1 && grammar.begins(table, reading.to, of)));
  });
  return left.length === readings.length ? readings : left;
};

/** A pass, what the readings must hold for it to change any (bits of `HOLDS`), and why it takes readings away if it does. */
export interface Step {
  readonly pass: Pass;
  readonly needs: number;
  readonly drops?: DropReason;
}

/** The steps, in the order in which they must run: names go before anything is shared with what stands beside them. */
export const STEPS: readonly Step[] = [
  { pass: dropTrailingMarks, needs: HOLDS.endMark },
  { pass: leaveOutside, needs: HOLDS.outside },
  { pass: dropNames, needs: HOLDS.name, drops: 'no-time' },
  { pass: dropModels, needs: HOLDS.model, drops: 'no-time' },
  { pass: splitPairs, needs: HOLDS.pair },
  { pass: shareYearLists, needs: HOLDS.yearComma },
  { pass: shareAcrossLists, needs: HOLDS.listed },
  { pass: shareTrailingYear, needs: HOLDS.openMonth, drops: 'joined' },
  { pass: shareYears, needs: HOLDS.openMonth | HOLDS.neighbors },
  { pass: shareRelations, needs: HOLDS.ofAll | HOLDS.neighbors },
  { pass: shareSets, needs: HOLDS.set | HOLDS.neighbors },
  { pass: shareEra, needs: HOLDS.era | HOLDS.neighbors },
  { pass: shareDecades, needs: HOLDS.decade | HOLDS.neighbors },
  { pass: dropNothing, needs: HOLDS.nothing, drops: 'no-time' },
  { pass: shareUnits, needs: HOLDS.joinedCount },
  { pass: joinLengths, needs: HOLDS.length | HOLDS.neighbors, drops: 'joined' },
  { pass: goOnInHijri, needs: HOLDS.hijri },
  { pass: goOnInHijriYear, needs: HOLDS.hijri },
  { pass: goOnInOldYears, needs: HOLDS.oldYear, drops: 'no-time' },
  { pass: joinCalendars, needs: HOLDS.hijri | HOLDS.neighbors, drops: 'joined' },
  { pass: shareYearOfClause, needs: HOLDS.openMonth | HOLDS.year },
  { pass: shareAppositions, needs: HOLDS.date | HOLDS.counted | HOLDS.neighbors },
  { pass: shareHabits, needs: HOLDS.set | HOLDS.date },
  { pass: shareNights, needs: HOLDS.night | HOLDS.date },
  { pass: shareTimetables, needs: HOLDS.date | HOLDS.ranged | HOLDS.neighbors },
  { pass: orderRanges, needs: HOLDS.date | HOLDS.ranged | HOLDS.neighbors },
  { pass: dropVagueBeforeDate, needs: HOLDS.vague | HOLDS.date | HOLDS.neighbors, drops: 'vague' },
];

/** Writes down what a step has taken away. */
function noteDropped({ drops }: Step, before: readonly Reading[], left: readonly Reading[], trace: Trace): void {
  if (drops === undefined) return;
  const isLeft = ({ rule, from }: Reading): boolean => left.some((one) => one.rule === rule && one.from === from);
  for (const reading of before) if (!isLeft(reading)) trace.candidates.push({ ...reading, reason: drops });
}

/** Drops, joins and completes readings before they are resolved. */
export function refineReadings(
  readings: readonly Reading[],
  grammar: Grammar,
  table: TokenTable,
  trace: Trace | null = null,
): readonly Reading[] {
  if (readings.length === 0) return readings;
  let current = readings;
  let held = heldBy(current, grammar, table);
  for (const step of STEPS) {
    if ((held & step.needs) !== step.needs) continue;
    const left = step.pass(current, grammar, table);
    if (left === current) continue;
    if (trace !== null) noteDropped(step, current, left, trace);
    current = left;
    held = heldBy(current, grammar, table);
  }
  return current;
}
