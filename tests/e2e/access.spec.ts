import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { listItem, marks, readTimeline, test, wellDated } from './site.ts';

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect(said).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('the front page has no violation, with the panel closed and open', async ({ page, request, home }) => {
      const event = wellDated(await readTimeline(request));
      await page.goto(home);
      await expect(marks(page).first()).toBeVisible();
      await expectAccessible(page);
      await listItem(page, event).locator('.title a').click();
      await expect(page.locator('#panel')).toBeVisible();
      await expectAccessible(page);
    });

    test('articles, actors, the embedded timeline and the page for what is not there have none', async ({
      page,
      request,
      home,
    }) => {
      const timeline = await readTimeline(request);
      const event = wellDated(timeline);
      const actor = event.actors[0]?.replaceAll('.', '/');
      for (const path of [
        `${home}articles/${event.mentions[0]?.article}/`,
        `${home}actors/${actor}/`,
        `${home}embed/`,
        '/nothing-here/',
      ]) {
        await page.goto(path);
        await expectAccessible(page);
      }
    });
  });
}

test('every target is at least 24 px high and wide, or stands in a line of text', async ({ page, home }) => {
  await page.goto(home);
  await expect(marks(page).first()).toBeVisible();
  // The buttons that open sources take their places after the picture.
  await expect(page.locator('.event summary:visible')).toHaveCount(0);
  const small = await page
    .locator(
      'button:visible, .filter a:visible, .event summary:visible, .event a.actor:visible, .languages a:visible, .mark .hit',
    )
    .evaluateAll((targets) =>
      targets.flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < 23.9 || height < 23.9 ? [`${target.outerHTML.slice(0, 90)} ${width}×${height}`] : [];
      }),
    );
  expect(small).toEqual([]);
});

test('the skip link leads to the list', async ({ page, home }) => {
  await page.goto(home);
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#page-main')).toBeFocused();
});

test('forced colours leave every mark visible', async ({ page, home }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(home);
  const mark = marks(page).first();
  await expect(mark).toBeVisible();
  const [color, paper] = await mark.evaluate((element) => [
    getComputedStyle(element).color,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(color).not.toBe(paper);
});

test('paper gets the list with its sources and no controls', async ({ page, request, home }) => {
  const event = wellDated(await readTimeline(request));
  await page.goto(home);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.figure')).toBeHidden();
  await expect(page.locator('.static-strip')).toBeVisible();
  await expect(page.locator('.filter')).toBeHidden();
  const item = listItem(page, event);
  await expect(item.locator('.why').first()).toBeVisible();
  await expect(item.locator('[data-kind~="mention"]').first()).toBeVisible();
  await expect(item.locator('.source-button')).toBeHidden();
});
