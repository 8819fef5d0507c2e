import { toCivilDate } from '../../calendar/index.ts';
import type { Parts } from '../../language/temporal-data.ts';
import type { Reference } from './reference.ts';

/** Years of two digits reach this far ahead of the publication, and the rest of a century back. */
const AHEAD_YEARS = 20;
/** Without a publication they are of 1950–2049. */
const MIDDLE_YEAR = 2029;

/** The year of two digits that lies from 79 years before a year to 20 after it. */
export function fullYear(year2: number, around: number): number {
  const last = around + AHEAD_YEARS;
  return last - ((((last - year2) % 100) + 100) % 100);
}

/** What the words say of the year by themselves. */
export function ownYear({ year, year2, era }: Parts, reference: Reference): number | null {
  if (year !== undefined) return era === 'bc' ? 1 - year : year;
  if (year2 === undefined) return null;
  const { day } = reference;
  return fullYear(year2, day === null ? MIDDLE_YEAR : toCivilDate(day).year);
}
