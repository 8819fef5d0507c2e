import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import { busiestActor, isNarrow, readTimeline, test, withParts } from './site.ts';

const timelineJs = resolve(import.meta.dirname, '../../node_modules/@knight-lab/timelinejs/dist');

test.describe('what is taken away', () => {
  test('is everything, or what a filter shows', async ({ page, request, home }) => {
    const timeline = await readTimeline(request);
    const all = [...timeline.events, ...timeline.undated];
    const actor = busiestActor(timeline);
    await page.goto(home);
    const prefix = home.replace(/^\//, '');
    await expect(page.locator('[data-take="csv"]')).toHaveAttribute('href', `/exports/${prefix}events.csv`);
    const everything = await (await request.get(`/exports/${prefix}events.json`)).json();
    expect(everything.events).toHaveLength(all.length);
    await page.goto(`${home}?actor=${actor}`);
    await expect(page.locator('[data-take-note]')).toBeVisible();
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-take="json"]')]);
    const taken = JSON.parse(readFileSync(await download.path(), 'utf8'));
    const parts = withParts(timeline, actor);
    const expected = all.filter(({ actors }) => actors.some((id) => parts.has(id))).map(({ id }) => id);
    expect(expected.length).toBeLessThan(all.length);
    expect(taken.events.map(({ id }: { id: string }) => id)).toEqual(expected);
  });

  test('stands in the page for search engines, and nothing in it can end its element', async ({ page, home }) => {
    await page.goto(home);
    const list = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    expect(list['@type']).toBe('ItemList');
    expect(list.itemListElement.length).toBe(list.numberOfItems);
    expect(list.itemListElement[0].item).toMatchObject({ '@type': 'Event' });
  });

  test('TimelineJS shows the events with their dates in words and their sources', async ({
    page,
    request,
    viewport,
  }) => {
    test.skip(isNarrow(viewport), 'no page of ours');
    const { events } = await readTimeline(request);
    const slides = await (await request.get('/exports/events.timelinejs.json')).json();
    await page.setContent('<div id="timeline" style="width: 1000px; height: 600px"></div>');
    await page.addStyleTag({ path: `${timelineJs}/css/timeline.css` });
    await page.addScriptTag({ path: `${timelineJs}/js/timeline.js` });
    await page.evaluate((data) => {
      const { TL } = window as unknown as { TL: { Timeline: new (id: string, data: unknown) => unknown } };
      new TL.Timeline('timeline', data);
    }, slides);
    await expect(page.locator('.tl-timemarker')).toHaveCount(events.length);
    await expect(page.locator('.tl-slide')).toHaveCount(events.length + 1);
    const [first] = slides.events;
    // The first slide is the timeline's title.
    const slide = page.locator('.tl-slide').nth(1);
    await expect(slide.locator('.tl-headline-date')).toContainText(first.display_date);
    await expect(slide.locator('blockquote')).toContainText(events[0]?.mentions[0]?.quote ?? 'no quote');
  });
});
