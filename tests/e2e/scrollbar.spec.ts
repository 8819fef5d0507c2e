import { expect } from '@playwright/test';
import { isNarrow, marks, sidewaysPx, test } from './site.ts';

/** With scrollbars that take room, as on most desktops; a browser under test hides them unless told. */
const withScrollbars = test.extend({
  launchOptions: [
    async ({ launchOptions }, use) => use({ ...launchOptions, ignoreDefaultArgs: ['--hide-scrollbars'] }),
    { scope: 'worker' },
  ],
});

withScrollbars('needs no sideways scrolling beside a scrollbar that takes room', async ({ page, home, viewport }) => {
  test.skip(isNarrow(viewport), 'scrollbars of phones lie over the page');
  await page.goto(home);
  await expect(marks(page).first()).toBeVisible();
  expect(await page.evaluate(() => innerWidth - document.documentElement.clientWidth)).toBeGreaterThan(0);
  expect(await sidewaysPx(page)).toBeLessThanOrEqual(0);
});
