import type { Parts } from '../../language/temporal-data.ts';
import type { Reading } from '../recognize/match.ts';
import { changeEach, type Pass } from './pass.ts';

/** Years of one history: farther from the last old year told, a bare number is none. */
const ONE_HISTORY = 150;
/** Years before it have fewer digits than ours. */
export const FIRST_OF_FOUR_DIGITS = 1000;

const isBare = ({ says }: Reading): boolean => says.calendar === 'old';

/** "By June 217": three digits behind a month are a year, but not yet of an era. */
const isOfSomeEra = ({ rule: { rule }, says }: Reading): boolean =>
  rule.kind === 'calendar' &&
  (says.month !== undefined || says.season !== undefined) &&
  says.calendar === undefined &&
  says.era === undefined &&
  (says.year ?? FIRST_OF_FOUR_DIGITS) < FIRST_OF_FOUR_DIGITS;

const isOldYear = ({ rule, says }: Reading): boolean =>
  rule.rule.kind === 'calendar' &&
  says.year !== undefined &&
  says.calendar === undefined &&
  (says.era === 'bc' || says.year < FIRST_OF_FOUR_DIGITS);

/** What is told as of the era in hand; null where no year of so few digits has been told near it. */
function ofHistory({ calendar: _old, ...says }: Parts, last: Parts | null): Parts | null {
  const isNear = last !== null && Math.abs((says.year ?? 0) - (last.year ?? 0)) <= ONE_HISTORY;
  if (!isNear) return null;
  return last.era === undefined ? says : { ...says, era: last.era };
}

/** A history of old times marks its first years, and goes on without: "In 218 BC … in 216 …", "In AD 527 … in 540 …". */
export const goOnInOldYears: Pass = (readings) => {
  if (!readings.some((one) => isBare(one) || isOfSomeEra(one))) return readings;
  let last: Parts | null = null;
  const told = changeEach(readings, (reading) => {
    const says = isBare(reading) || isOfSomeEra(reading) ? ofHistory(reading.says, last) : null;
    const after = says === null ? reading : { ...reading, says };
    if (isOldYear(after)) last = after.says;
    return after;
  });
  return told.some(isBare) ? told.flatMap(withoutBareYear) : told;
};

/** A bare number that is no year is nothing; behind a month, it leaves the month. */
function withoutBareYear(reading: Reading): Reading[] {
  if (!isBare(reading)) return [reading];
  const { calendar: _old, year: _year, ...says } = reading.says;
  return says.month === undefined ? [] : [{ ...reading, to: reading.to - 1, says }];
}
