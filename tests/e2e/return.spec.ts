import { expect } from '@playwright/test';
import { busiestActor, marks, panel, readTimeline, test } from './site.ts';

test('leads from a source to its paragraph and back to the same view, which a new page shares', async ({
  page,
  context,
  request,
  home,
}) => {
  const actor = busiestActor(await readTimeline(request));
  await page.goto(`${home}?actor=${actor}&flip=1`);
  await expect(marks(page).first()).toBeVisible();
  const shown = page.locator('[data-event]:visible');
  const count = await shown.count();
  await page.locator('.source-button:visible').first().click();
  await expect(panel(page)).toBeVisible();
  const view = page.url();
  await panel(page).locator('a[href*="/articles/"]').first().click();
  await expect(page).toHaveURL(/\/articles\//);
  await page.goBack();
  await expect(page).toHaveURL(view);
  await expect(panel(page)).toBeVisible();
  await expect(shown).toHaveCount(count);
  const shared = await context.newPage();
  await shared.goto(view);
  await expect(panel(shared)).toBeVisible();
  await expect(shared.locator('[data-event]:visible')).toHaveCount(count);
  await expect(shared.locator('[data-tool="flip"]')).toHaveAttribute('aria-pressed', 'true');
});
