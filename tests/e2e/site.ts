import { type APIRequestContext, test as base, type Locator, type Page } from '@playwright/test';
import type { Timeline, TimelineEvent } from '../../src/timeline/timeline.ts';

export interface SiteOptions {
  /** Front page of the project's locale. */
  home: string;
  /** Root of a publication of more events than one page holds. */
  largeURL: string;
  /** Front page of the hostile publication, below a sub-path. */
  hostileURL: string;
}

/** The test of a project, with its locale's front page. */
export const test = base.extend<SiteOptions>({
  home: ['/', { option: true }],
  largeURL: ['', { option: true }],
  hostileURL: ['', { option: true }],
});

/** The published record, which the pages must agree with. */
export async function readTimeline(request: APIRequestContext, root = ''): Promise<Timeline> {
  return (await request.get(`${root}/timeline.json`)).json() as Promise<Timeline>;
}

/** For tests of what no width changes: one is enough. */
export const isNarrow = (viewport: { readonly width: number } | null): boolean => (viewport?.width ?? 0) < 1000;

export const listItem = (page: Page, event: TimelineEvent): Locator => page.locator(`[data-event="${event.id}"]`);
export const panel = (page: Page): Locator => page.locator('#panel');
export const marks = (page: Page): Locator => page.locator('.plot .mark');
/** A mark that stands for one event. */
export const singleMarks = (page: Page): Locator => page.locator('.plot .mark:not([data-shape="cluster"])');

/** By how many px a page is wider than what shows of it. */
export const sidewaysPx = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** An event with a day of its own, words that date it, and an actor. */
export function wellDated(timeline: Timeline): TimelineEvent {
  const found = timeline.events.find(
    ({ date, mentions, actors }) =>
      /^\d{4}-\d\d-\d\d$/.test(date ?? '') && mentions[0]?.expression != null && actors.length > 0,
  );
  if (found === undefined) throw new Error('The timeline has no event with a day, words that date it and an actor.');
  return found;
}

/** The actor with the most events: always among the filter's first choices. */
export function busiestActor(timeline: Timeline): string {
  const counts = new Map<string, number>();
  for (const id of timeline.events.flatMap(({ actors }) => actors)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined) throw new Error('No event has an actor.');
  return first[0];
}

/** The id itself and the ids of all bodies that are part of it. */
export function withParts(timeline: Timeline, id: string): Set<string> {
  const found = new Set([id]);
  for (let grown = 0; grown !== found.size; ) {
    grown = found.size;
    for (const actor of timeline.actors) if (actor.parent !== null && found.has(actor.parent)) found.add(actor.id);
  }
  return found;
}
