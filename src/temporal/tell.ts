import type { Reading } from './recognize/match.ts';
import { spanOf } from './resolve/known-date.ts';
import { type KnownDate, NOTHING_TOLD, type Told } from './resolve/reference.ts';
import type { Resolution } from './resolve/resolve.ts';

/** What the words around a date say of its place in a story; each is asked only where it matters. */
export interface Place {
  /** "Since 1981", "(1928–2020)": the story stays where it was. */
  isAside(): boolean;
  /** The date stands at the beginning of its sentence. */
  opens(): boolean;
  /** "The worst day since the troops left on 30 June": hours told after it are of no such day. */
  isSince(): boolean;
  /** The date lies after the publication. */
  isAhead(date: KnownDate): boolean;
  /** "23 August 1942 – 2 February 1943": the story goes on from the first. */
  endsRange(): boolean;
  /** "(born 7 May 1774)": brackets tell of another time, and the story stays where it was. */
  isInBrackets(): boolean;
  /** The clause looks back: "who had joined the navy in 1829". */
  looksBack(): boolean;
}

/** Dates that later ones may count from: a decade or a century is too wide, a date without its year nowhere. */
const isAnchor = (date: KnownDate | null): date is KnownDate =>
  date !== null && (date.year !== null || date.week !== undefined || date.weekend !== undefined);

/** "The first nine months": what is then compared with "a year earlier" is no quarter. */
const isLongPeriod = ({ rule, says }: Reading): boolean =>
  rule.rule.kind === 'duration' && says.unit === 'month' && (says.n === 6 || says.n === 9);

/** "The third quarter" is what a report is about; "a year earlier" and "the 1988 period" are what it compares that with. */
const isNamedPeriod = ({ rule, says }: Reading, date: KnownDate): boolean =>
  rule.rule.kind === 'calendar' && says.inner === undefined && (date.quarter ?? date.half) !== undefined;

/** A story goes forward: a bare year before the one it has come to, in the middle of a sentence, is a look back. */
const looksBack = (date: KnownDate, { story }: Told): boolean =>
  story?.month !== undefined && Number(date.year) < Number(story.year);

/** "At noon": a time of a day that is not told is of the publication's, and tells nothing of the story's. */
const isTimeOnly = ({ says: { hour, part, unit, year, month, day, weekday } }: Reading): boolean =>
  (hour !== undefined || part !== undefined) && [unit, year, month, day, weekday].every((said) => said === undefined);

function movesStory(date: KnownDate, place: Place, told: Told): boolean {
  if (date.year === null) return false;
  if (date.month === undefined && (place.isAside() || (looksBack(date, told) && !place.opens()))) return false;
  return told.story?.year === date.year || !place.endsRange();
}

/** A clause that looks back names a date before the story: the next sentence goes on from where the story was. */
const isLookBack = (date: KnownDate, told: Told, place: Place): boolean =>
  date.year !== null && told.story?.year != null && date.year < told.story.year && place.looksBack();

/** "The day before", "the previous evening": the next sentence goes on from where the story was. */
const isDayBefore = ({ says: { unit, shift = 0, from } }: Reading): boolean =>
  unit === 'day' && shift < 0 && from === 'context';

/** A story may go on into the next year in brackets, and hardly farther. */
function isOfOtherTime({ year }: KnownDate, { story }: Told): boolean {
  const told = story?.year ?? null;
  return year !== null && told !== null && (year < told || year > told + 1);
}

/** Hours are of the day last named, but for one ahead, or one before it that tells since when something has been so. */
function movesDay(date: KnownDate, { day }: Told, place: Place): boolean {
  if (date.day === undefined || place.isAhead(date)) return false;
  const [own, told] = [spanOf(date), day === null ? null : spanOf(day)];
  const isBefore = own !== null && told !== null && own.first < told.first;
  return !isBefore || !place.isSince();
}

function tellDate(told: Told, date: KnownDate, reading: Reading, place: Place): Told {
  if (isOfOtherTime(date, told) && place.isInBrackets()) return told;
  if (isDayBefore(reading)) return lookBack(told, date, date);
  if (isLookBack(date, told, place)) return lookBack(told, date, told.day);
  return {
    context: date,
    period: isNamedPeriod(reading, date) ? date : told.period,
    story: movesStory(date, place, told) ? date : told.story,
    day: movesDay(date, told, place) ? date : told.day,
    resumed: null,
  };
}

/** After a look back to a date, the next sentence goes on from what was told before it. */
const lookBack = ({ context, story, period, resumed }: Told, date: KnownDate, day: KnownDate | null): Told => ({
  context: date,
  story,
  period,
  day,
  resumed: resumed ?? context,
});

/** The next sentence after a look back. */
export const resume = (told: readonly Told[]): readonly Told[] =>
  told.map((one) => (one.resumed === null ? one : goBack(one, one.resumed)));

const goBack = (told: Told, to: KnownDate): Told => ({
  ...told,
  context: to,
  day: to.day === undefined ? told.day : to,
  resumed: null,
});

const widenPeriod = (told: Told): Told =>
  told.period === null ? told : { ...told, period: { year: told.period.year } };

/**
 * What a text has told after one more reading, for those that count from it.
 *
 * @param told what it had told, in each case of its reference time
 */
export function tell(told: readonly Told[], { dates }: Resolution, reading: Reading, place: Place): readonly Told[] {
  if (isLongPeriod(reading)) return told.map(widenPeriod);
  if (isTimeOnly(reading) || !dates.some(isAnchor)) return told;
  return dates.map((date, index) => {
    const before = told[index] ?? told[0] ?? NOTHING_TOLD;
    return isAnchor(date) ? tellDate(before, date, reading, place) : before;
  });
}
