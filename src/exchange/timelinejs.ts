import { type CivilDate, daysInMonth } from '../calendar/index.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { closedDays, type EventFeed, type FeedEvent } from './event-feed.ts';
import { sourcesHtml } from './sources-html.ts';

/** A date as TimelineJS reads it: what is left out is not shown. */
interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const isWholeMonth = (first: CivilDate, last: CivilDate): boolean =>
  first.year === last.year &&
  first.month === last.month &&
  first.day === 1 &&
  last.day === daysInMonth(last.year, last.month);

const isWholeYear = (first: CivilDate, last: CivilDate): boolean =>
  first.year === last.year && first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;

/** A day, a month or a year is one date; anything else has two ends. */
function slideDates(first: CivilDate, last: CivilDate): { start_date: SlideDate; end_date?: SlideDate } {
  const { year, month, day } = first;
  if (isWholeYear(first, last)) return { start_date: { year } };
  if (isWholeMonth(first, last)) return { start_date: { year, month } };
  if (year === last.year && month === last.month && day === last.day) return { start_date: { year, month, day } };
  return { start_date: { year, month, day }, end_date: { year: last.year, month: last.month, day: last.day } };
}

function toSlide(event: FeedEvent) {
  const days = closedDays(event.date);
  if (days === null) return [];
  const [group] = event.actors;
  return [
    {
      ...slideDates(days.first, days.last),
      // TimelineJS has no such field and passes it over; without it, a doubt on a date would be lost on the way back.
      edtf: event.date,
      display_date: event.dateWords,
      text: { headline: escapeHtml(event.title), text: sourcesHtml(event) },
      unique_id: `e-${event.id}`,
      ...(group === undefined ? {} : { group: group.name }),
    },
  ];
}

/**
 * Events as TimelineJS3 reads them (https://timeline.knightlab.com/docs/json-format.html). It has no place for an event
 * without two known ends: those are left out.
 */
export function toTimelineJs({ title, description, events }: EventFeed): string {
  const slides = {
    title: { text: { headline: escapeHtml(title), text: escapeHtml(description) } },
    events: events.flatMap(toSlide),
  };
  return `${JSON.stringify(slides, null, 1)}\n`;
}
