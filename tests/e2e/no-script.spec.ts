import { expect } from '@playwright/test';
import { readTimeline, test, wellDated } from './site.ts';

test.use({ javaScriptEnabled: false });

test('without scripts the list is whole and nothing that needs one shows', async ({ page, request, home }) => {
  const timeline = await readTimeline(request);
  await page.goto(home);
  await expect(page.locator('[data-event]:visible')).toHaveCount(timeline.events.length + timeline.undated.length);
  await expect(page.locator('.figure')).toBeHidden();
  await expect(page.locator('.legend')).toBeHidden();
  await expect(page.locator('#panel')).toBeHidden();
  await expect(page.locator('button:visible')).toHaveCount(0);
});

test('without scripts every source opens in its place, with the quote and a way to the paragraph', async ({
  page,
  request,
  home,
}) => {
  const event = wellDated(await readTimeline(request));
  await page.goto(home);
  const item = page.locator(`[data-event="${event.id}"]`);
  await item.locator('summary').click();
  const quoted = await item
    .locator('.source')
    .first()
    .locator(`[data-mark="q-${event.mentions[0]?.id}"]`)
    .allTextContents();
  expect(quoted.join('')).toBe(event.mentions[0]?.quote);
  await item.locator('.source-links a').first().click();
  await expect(page.locator(`[id="${event.mentions[0]?.block}"]`)).toBeInViewport();
});

test('without scripts the filter’s choices are links to the actors’ pages', async ({ page, home }) => {
  await page.goto(home);
  const choice = page.locator('.filter a').first();
  await choice.click();
  await expect(page).toHaveURL(/\/actors\//);
  await expect(page.locator('[data-event]').first()).toBeVisible();
});
