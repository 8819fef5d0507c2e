import ical, { ICalEventTransparency } from 'ical-generator';
import { closedDays, type EventFeed, type FeedEvent } from './event-feed.ts';

/** iCalendar writes years with four digits and none before the common era (RFC 5545, 3.3.4). */
const isWritable = (year: number): boolean => year >= 1 && year <= 9998;

/** A midnight in UTC; `Date.UTC` takes years below 100 for those of the 20th century. */
function midnight({ year, month, day }: { year: number; month: number; day: number }, plusDays = 0): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day + plusDays);
  return date;
}

/** A date's words follow where it is not one sure day, so that nobody takes the span for the happening's length, or "about" for "on". */
function summary({ title, date, dateWords, start, end }: FeedEvent): string {
  const isSure = start === end && !/[~?%]/.test(date ?? '');
  return isSure ? title : `${title} (${dateWords})`;
}

function description({ dateWords, sources }: FeedEvent): string {
  const told = sources.map(({ quote, outlet, url }) => [quote, outlet, url].filter(Boolean).join('\n'));
  return [dateWords, ...told].join('\n\n');
}

/** A calendar's entries need the time they were made; a site built twice must be the same, so the event's own day stands. */
function toEntry(event: FeedEvent) {
  const days = closedDays(event.date);
  if (days === null || !isWritable(days.first.year) || !isWritable(days.last.year)) return [];
  const start = midnight(days.first);
  return [
    {
      id: `${event.id}@sanad`,
      stamp: start,
      start,
      // The end of a whole-day entry is the day after its last (RFC 5545, 3.6.1).
      end: midnight(days.last, 1),
      allDay: true,
      summary: summary(event),
      description: description(event),
      url: event.url,
      categories: event.actors.map(({ name }) => ({ name })),
      transparency: ICalEventTransparency.TRANSPARENT,
    },
  ];
}

/**
 * Events as a calendar (RFC 5545): whole-day entries that last as long as their date allows. Events without two known
 * ends, and those before the common era, have no place in one and are left out.
 */
export function toCalendar({ title, description, url, language, events }: EventFeed): string {
  const calendar = ical({
    name: title,
    description,
    url,
    prodId: { company: 'Sanad', product: 'Timeline', language: language.split('-')[0]?.toUpperCase() ?? 'EN' },
    events: events.flatMap(toEntry),
  });
  return `${calendar.toString()}\r\n`;
}
