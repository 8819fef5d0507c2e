import { toCalendar } from './calendar-file.ts';
import { toCsv } from './csv.ts';
import type { EventFeed } from './event-feed.ts';
import { toRss } from './rss.ts';
import { toTimelineJs } from './timelinejs.ts';

/** A way to take events away. */
export interface ExchangeFormat {
  /** Ends a file's name. */
  readonly extension: string;
  /** Media type of the file. */
  readonly type: string;
  readonly write: (feed: EventFeed) => string;
}

export type FormatName = 'csv' | 'json' | 'ics' | 'rss' | 'timelinejs';

/** Every format, in the order that readers are offered them. */
export const formats: Readonly<Record<FormatName, ExchangeFormat>> = {
  csv: { extension: 'csv', type: 'text/csv; charset=utf-8', write: toCsv },
  json: { extension: 'json', type: 'application/json', write: (feed) => `${JSON.stringify(feed, null, 1)}\n` },
  ics: { extension: 'ics', type: 'text/calendar; charset=utf-8', write: toCalendar },
  rss: { extension: 'xml', type: 'application/rss+xml; charset=utf-8', write: toRss },
  timelinejs: { extension: 'timelinejs.json', type: 'application/json', write: toTimelineJs },
};

export const formatNames = Object.keys(formats) as readonly FormatName[];
