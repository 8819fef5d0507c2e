import { expect } from '@playwright/test';
import { isNarrow, marks, readTimeline, test, wellDated } from './site.ts';

test('no page asks anything of another host', async ({ page, request, home }) => {
  const timeline = await readTimeline(request);
  const event = wellDated(timeline);
  const foreign: string[] = [];
  const origin = new URL((await request.get(home)).url()).origin;
  page.on('request', (asked) => {
    if (!asked.url().startsWith(`${origin}/`) && !asked.url().startsWith('data:')) foreign.push(asked.url());
  });
  for (const path of [
    '',
    `articles/${event.mentions[0]?.article}/`,
    `actors/${event.actors[0]?.replaceAll('.', '/')}/`,
  ]) {
    await page.goto(`${home}${path}`, { waitUntil: 'networkidle' });
  }
  expect(foreign).toEqual([]);
});

test('every page states a policy that allows no script but the site’s own', async ({ page, home }) => {
  await page.goto(home);
  const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
  expect(policy).toContain("default-src 'self'");
  expect(policy).toMatch(/script-src 'self'/);
  expect(policy).not.toContain('unsafe');
});

test('the page works without breaking its own policy, and without an error', async ({ page, home }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(home, { waitUntil: 'networkidle' });
  await expect(marks(page).first()).toBeVisible();
  await page.locator('.event .title a').first().click();
  expect(complaints).toEqual([]);
});

test('nothing in a hostile article runs, loads or leaves the page, and the words of the others stand', async ({
  page,
  hostileURL,
  viewport,
}) => {
  test.skip(isNarrow(viewport), 'does not depend on the width');
  const foreign: string[] = [];
  const origin = new URL(hostileURL).origin;
  page.on('request', (asked) => {
    if (!asked.url().startsWith(`${origin}/`)) foreign.push(asked.url());
  });
  page.on('dialog', () => foreign.push('dialog'));
  for (const path of ['', 'articles/hostile/', 'articles/plain/', 'ar/', 'ar/articles/hostile/']) {
    const response = await page.goto(`${hostileURL}${path}`, { waitUntil: 'networkidle' });
    expect(response?.status(), path).toBe(200);
    expect(await page.evaluate(() => (globalThis as { pwned?: unknown }).pwned)).toBeUndefined();
    const found = await page.evaluate(() => ({
      handlers: [...document.querySelectorAll('*')].filter((element) =>
        [...element.attributes].some(({ name }) => name.startsWith('on')),
      ).length,
      frames: document.querySelectorAll(
        'iframe, object, embed, form, base, .article-text :is(script, style, svg, img, meta)',
      ).length,
      links: [...document.querySelectorAll('a[href]')].filter((link) =>
        /^(javascript|data|vbscript):/i.test(link.getAttribute('href')?.trim() ?? ''),
      ).length,
    }));
    expect(found, path).toEqual({ handlers: 0, frames: 0, links: 0 });
  }
  expect(foreign).toEqual([]);
});

test('an event that the editor added by hand shows its quote as words and leads to where it was published', async ({
  page,
  hostileURL,
}) => {
  await page.goto(`${hostileURL}#e-lighthouse`);
  const source = page.locator('#panel .source');
  await expect(source).toContainText('The council lit the lighthouse <img src=x onerror=pwned=22> on Friday.');
  await expect(source.locator('.source-links a')).toHaveAttribute('href', 'https://example.org/light');
  expect(await page.evaluate(() => (globalThis as { pwned?: unknown }).pwned)).toBeUndefined();
});

test('a site below a sub-path, with English first, links within itself', async ({ page, hostileURL }) => {
  await page.goto(hostileURL);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.locator('.site-footer .articles a').first().click();
  await expect(page).toHaveURL(/\/below\/here\/articles\//);
  await page.locator('.languages a[hreflang^="ar"]').click();
  await expect(page).toHaveURL(/\/below\/here\/ar\/articles\//);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});
