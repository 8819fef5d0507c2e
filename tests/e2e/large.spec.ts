import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { isNarrow, marks, panel, readTimeline, test } from './site.ts';

const MOST_BYTES = 300_000;

test('no page of a large publication is heavy, and the years’ pages hold every event once', async ({
  request,
  largeURL,
  home,
  viewport,
}) => {
  test.skip(isNarrow(viewport), 'does not depend on the width');
  const { events, undated } = await readTimeline(request, largeURL);
  const front = await (await request.get(`${largeURL}${home}`)).text();
  expect(Buffer.byteLength(front)).toBeLessThan(MOST_BYTES);
  const periods = /<nav class="periods".*?<\/nav>/s.exec(front)?.[0] ?? '';
  const paths = new Set([...periods.matchAll(/href="([^"]+)"/g)].map((match) => match[1] ?? ''));
  const found: string[] = [];
  for (const path of paths) {
    const page = await (await request.get(`${largeURL}${path}`)).text();
    expect(Buffer.byteLength(page), path).toBeLessThan(MOST_BYTES);
    for (const [, next = ''] of page.matchAll(/href="([^"]+)" rel="next"/g)) paths.add(next);
    found.push(...[...page.matchAll(/data-event="([^"]+)"/g)].map((match) => match[1] ?? ''));
  }
  expect([...found].sort()).toEqual([...events, ...undated].map(({ id }) => id).sort());
});

test('shows an event that the front page does not list, by the id of any of its mentions', async ({
  page,
  request,
  largeURL,
  home,
}) => {
  await page.goto(`${largeURL}${home}`);
  const listed = await page
    .locator('[data-event]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-event')));
  const { events } = await readTimeline(request, largeURL);
  const event = events.find(({ id }) => !listed.includes(id));
  const [mention] = event?.mentions.slice(-1) ?? [];
  await page.goto(`${largeURL}${home}#e-${mention?.id}`);
  await page.reload();
  await expect(panel(page)).toBeVisible();
  await expect(panel(page).locator('[data-kind~="mention"]').first()).toBeVisible();
  const quoted = await panel(page).locator(`[data-mark="q-${mention?.id}"]`).allTextContents();
  expect(quoted.join('')).toBe(mention?.quote);
  await panel(page).locator('[data-panel="next"]').click();
  await expect(panel(page).locator('blockquote').first()).toBeVisible();
});

test('lists what the filter finds, in order of time, and opens its sources', async ({
  page,
  request,
  largeURL,
  home,
}) => {
  const { events } = await readTimeline(request, largeURL);
  await page.goto(`${largeURL}${home}`);
  await expect(marks(page).first()).toBeVisible();
  await page.getByRole('searchbox').fill('المناره رقم');
  const found = events.filter(({ mentions }) => mentions.some(({ quote }) => quote.includes('المنارة رقم')));
  const items = page.locator('[data-found-list] [data-event]');
  await expect(items).toHaveCount(Math.min(100, found.length));
  const ids = await items.evaluateAll((all) => all.map((item) => item.getAttribute('data-event') ?? ''));
  const order = ids.map((id) => events.findIndex((event) => event.id === id));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  const last = items.last();
  await last.locator('.source-button').click();
  await expect(panel(page).locator('blockquote').first()).toBeVisible();
  await expect(last).toHaveClass(/is-open/);
  await page.keyboard.press('Escape');
  await expect(last.locator('.source-button')).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).include('[data-found-list]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160))}`)).toEqual([]);
});

test('opens with the days of most events, and keeps “all of time” in the address, back and forward', async ({
  page,
  largeURL,
  home,
}) => {
  const from = page.locator('.strip [role="slider"]').first();
  const beginsAtFirst = async (): Promise<boolean> =>
    Math.abs(Number(await from.getAttribute('aria-valuenow')) - Number(await from.getAttribute('aria-valuemin'))) < 2;
  await page.goto(`${largeURL}${home}`);
  await expect(marks(page).first()).toBeVisible();
  expect(await beginsAtFirst()).toBe(false);
  expect(new URL(page.url()).search).toBe('');
  await page.locator('[data-tool="whole"]').click();
  await expect(page).toHaveURL(/\?time=all$/);
  await expect.poll(beginsAtFirst).toBe(true);
  await page.reload();
  await expect(marks(page).first()).toBeVisible();
  await expect.poll(beginsAtFirst).toBe(true);
  await page.locator('[data-tool="in"]').click();
  await expect(page).toHaveURL(/\?from=\d{4}-\d\d-\d\d&to=/);
  await page.goBack();
  await expect.poll(beginsAtFirst).toBe(true);
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
  await expect.poll(beginsAtFirst).toBe(false);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the pages of years, and the lists of articles and actors, have no violation in the ${colorScheme} theme`, async ({
    page,
    largeURL,
    home,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${largeURL}${home}`);
    const hrefs = await page
      .locator('.periods a, .site-footer a[href*="contents/"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const href of [hrefs[0] ?? '', ...hrefs.filter((other) => other.includes('contents/'))]) {
      await page.goto(href);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160))}`)).toEqual([]);
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the years lead to every event with its source, and on from page to page', async ({ page, largeURL, home }) => {
    await page.goto(`${largeURL}${home}`);
    await page
      .locator('.periods a')
      .filter({ hasText: /2001|٢٠٠١/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/2001|٢٠٠١/);
    const item = page.locator('[data-event]').first();
    await item.locator('summary').click();
    await expect(item.locator('blockquote').first()).toBeVisible();
    await page.locator('.ways [rel="next"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/2002|٢٠٠٢/);
  });

  test('articles and actors have lists of their own', async ({ page, largeURL, home }) => {
    await page.goto(`${largeURL}${home}`);
    await page.locator('.site-footer a[href*="contents/articles"]').click();
    await expect(page.locator('.articles li')).toHaveCount(90);
    await page.locator('.site-footer a[href*="contents/actors"]').click();
    await page.locator('.filter a').first().click();
    await expect(page).toHaveURL(/\/actors\//);
  });
});

test('the page of a year leads to its months, and to the chief events of each', async ({ page, largeURL, home }) => {
  await page.goto(`${largeURL}${home}2011/`);
  const months = page.locator('.year-months > li');
  await expect(months.first()).toBeVisible();
  for (const month of await months.all()) await expect(month.locator('ol a')).not.toHaveCount(0);
  const event = months.first().locator('ol a').first();
  const title = (await event.textContent()) ?? '';
  await event.click();
  await expect(page.locator('.event:target .title')).toHaveText(title);
});

test('“Escape” in the list of a mark closes that, and not the source behind it', async ({ page, largeURL, home }) => {
  await page.goto(`${largeURL}${home}`);
  await expect(marks(page).first()).toBeVisible();
  await page.locator('.title a').first().click();
  await expect(panel(page)).toBeVisible();
  await page.evaluate(() => {
    const list = document.createElement('div');
    list.popover = 'auto';
    document.body.append(list);
    list.showPopover();
  });
  await page.keyboard.press('Escape');
  await expect(page.locator(':popover-open')).toHaveCount(0);
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
});
