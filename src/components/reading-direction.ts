import type { TimelineEvent } from '../timeline/timeline.ts';
import type { Direction } from '../view/layout/figure-data.ts';
import type { PageContext } from './page-context.ts';

/** Direction of most of the titles that a page lists: which letters it needs. */
export function readingDirection(events: readonly TimelineEvent[], context: PageContext): Direction {
  const mirrored = events.filter(({ titles }) => context.pick(titles).direction === 'rtl').length;
  return mirrored * 2 > events.length ? 'rtl' : 'ltr';
}
