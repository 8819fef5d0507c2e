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

/** In a story of long ago, "the year 67" is the one of its own time: stories that begin later than this are of ours. */
const OUR_TIME = 1900;
/** A story of long ago goes on for this many years or fewer from one date to the next. */
const STORY_YEARS = 30;

/** The year of two digits nearest to the date last named in a story of long ago, or one of our time. */
function yearOfStory(year2: number, { context, story }: Reference): number {
  const told = context?.year ?? story?.year ?? OUR_TIME;
  return fullYear(year2, told < OUR_TIME ? told + STORY_YEARS : MIDDLE_YEAR);
}

/** What the words say of the year by themselves. */
export function ownYear({ year, year2, era }: Parts, reference: Reference): number | null {
  if (year !== undefined) return era === 'bc' ? 1 - year : year;
  if (year2 === undefined) return null;
  const { day } = reference;
  return day === null ? yearOfStory(year2, reference) : fullYear(year2, toCivilDate(day).year);
}
