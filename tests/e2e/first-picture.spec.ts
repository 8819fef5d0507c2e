import { expect, type Page } from '@playwright/test';
import { marks, test } from './site.ts';

/** What can be seen of the figure, as canvases and words have it. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
    return {
      canvases: all('.strip canvas, .plot canvas').map((canvas) => (canvas as HTMLCanvasElement).toDataURL()),
      words: all('.plot text, .strip text, .lane-name').map((words) => words.textContent),
      places: all('.plot .label text, .plot .tick, .strip-window, .strip-handle').map((part) => {
        const { x, y } = part.getBoundingClientRect();
        return [Math.round(x), Math.round(y)];
      }),
      handles: all('.strip-handle').map((handle) => handle.getAttribute('aria-valuetext')),
    };
  });

const COLUMNS = '**/data/columns-*';

test('draws the first picture before the columns have come, and the same when they have', async ({
  page,
  largeURL,
  home,
}) => {
  let release = (): void => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(COLUMNS, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${largeURL}${home}`);
  await expect(page.locator('.plot .label').first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  expect(await marks(page).count()).toBe(0);
  const first = await seen(page);
  expect(first.words.length).toBeGreaterThan(5);
  release();
  await expect(marks(page).first()).toBeVisible();
  expect(await seen(page)).toEqual(first);
});

test('waits for the columns where the address asks for less than everything', async ({ page, largeURL, home }) => {
  await page.route(COLUMNS, () => {});
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${largeURL}${home}?flip=1`);
  await expect.poll(() => asked.some((path) => path.includes('/columns-'))).toBe(true);
  expect(await page.locator('.plot .label').count()).toBe(0);
});

test('shows the figure as ever where the outline is gone', async ({ page, largeURL, home }) => {
  await page.route('**/data/outline-*', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${largeURL}${home}`);
  await expect(marks(page).first()).toBeVisible();
});
