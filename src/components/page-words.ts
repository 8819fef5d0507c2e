import type { TimelineEvent } from '../timeline/timeline.ts';
import type { PageWords } from '../view/page-words.ts';
import type { PageContext } from './page-context.ts';

/** What a page with a timeline tells its script. */
export function toPageWords(
  page: {
    /** Color of the only lane, where all events are in one. */
    readonly tone: number;
    readonly within: string | null;
    readonly isEmbedded: boolean;
    /** Events that the page lists, and the number of each in the columns. */
    readonly listed: readonly TimelineEvent[];
    readonly numberOf: (event: TimelineEvent) => number;
  },
  context: PageContext,
): PageWords {
  const { figure, counts, dates, filter, quotes } = context.strings;
  return {
    locale: context.locale,
    direction: context.language.direction,
    root: context.root,
    within: page.within,
    isEmbedded: page.isEmbedded,
    listed: Object.fromEntries(page.listed.map((event) => [event.id, page.numberOf(event)])),
    figure: {
      label: figure.label,
      others: figure.others,
      everyone: figure.everyone,
      inWindow: figure.inWindow,
      unlisted: figure.unlisted,
      events: counts.events,
      sources: counts.sources,
      calendars: context.publication.timeline.site.calendars,
      tone: page.tone,
    },
    fromPublication: dates.fromPublication,
    searched: `${quotes[0]}{words}${quotes[1]}`,
    without: filter.without,
    undo: filter.undo,
    chiefFound: filter.chiefFound,
    nothingFound: filter.nothingFound,
    toPage: filter.toPage,
  };
}
