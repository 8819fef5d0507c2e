import type { Parts, TimeUnit } from '../../language/temporal-data.ts';
import { spanOf } from './known-date.ts';
import type { KnownDate, Reference, Source } from './reference.ts';

/** Days that the date last named may span and still say which day, week or month "the next" one follows. */
const FINE_ENOUGH: Partial<Record<TimeUnit, number>> = {
  day: 1,
  week: 7,
  weekend: 7,
  month: 31,
  quarter: 92,
  half: 184,
};

/** Days from the date last named, or from the publication, within which the day last named is still the one in hand. */
const AT_HAND_DAYS = 31;

/** The day last named, unless the text has gone on to another time since. */
function dayAtHand({ toldDay, context, day }: Reference): KnownDate | null {
  const told = toldDay === null ? null : spanOf(toldDay);
  if (told === null) return null;
  const spans = [context === null ? null : spanOf(context), day === null ? null : { first: day, last: day }];
  const isNear = spans.some(
    (span) => span !== null && told.first >= span.first - AT_HAND_DAYS && told.last <= span.last + AT_HAND_DAYS,
  );
  return isNear ? toldDay : null;
}

/**
 * The day that a time of the clock is of: the one last named, but none ahead where the sentence looks back ("The session is set
 * for Monday; he said in the evening").
 */
function dayInHand(reference: Reference): KnownDate | null {
  const { context, toldDay } = reference;
  const isAhead = context?.day !== undefined && context !== toldDay;
  return isAhead && reference.tense() >= 0 ? context : dayAtHand(reference);
}

/** The date that the words count from, where they count from one that the text has named. */
function dateToldBefore({ from }: Parts, reference: Reference): KnownDate | null {
  if (from === 'told-day') return dayInHand(reference);
  return from === 'told-day-only' && reference.context !== reference.toldDay ? null : reference.context;
}

/** The day that relative words count from: the publication's, or that of the date last named. */
export function anchorDay(parts: Parts, reference: Reference): { day: number; source: Source } | null {
  const { from, unit = 'day', shift } = parts;
  const publication = reference.day === null ? null : { day: reference.day, source: 'publication' as const };
  // In a story without a day of its own, "the end of the year" is that of the year it tells.
  const isOfStory = reference.day === null && (shift === 0 || from === 'story');
  if ((from === undefined || from === 'story' || from === 'tense') && !isOfStory) return publication;
  const told = dateToldBefore(parts, reference);
  const span = told === null ? null : spanOf(told);
  if (span !== null && span.last - span.first < (FINE_ENOUGH[unit] ?? 367))
    return { day: span.first, source: 'context' };
  if (from === 'told-day-only') return null;
  if (from === 'told-day') return publication;
  const day = unit === 'day' && (reference.day === null || shift === 0) ? dayAtHand(reference) : null;
  const atHand = day === null ? null : spanOf(day);
  if (atHand !== null) return { day: atHand.first, source: 'context' };
  // "That night" after no date is some night; "the following day" may still follow the publication, and the century may be
  // that of the publication.
  if (shift === 0 && unit !== 'century') return null;
  // What followed in a story of the past did not follow the day on which it is told.
  const isPast = from === 'context' && unit === 'day' && (shift ?? 0) > 0 && reference.tense() < 0;
  return isPast ? null : publication;
}
