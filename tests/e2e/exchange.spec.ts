import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import { isNarrow, readTimeline, test } from './site.ts';

const timelineJs = resolve(import.meta.dirname, '../../node_modules/@knight-lab/timelinejs/dist');

test.describe('what is taken away', () => {
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
