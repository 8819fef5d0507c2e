import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, type Frame, type Page } from '@playwright/test';
import { busiestActor, isNarrow, readTimeline, test, withParts } from './site.ts';

/** A site that is none of ours, on a port of its own: every page of it is what the test last gave. */
class ForeignSite {
  #server: Server | null = null;
  #port = 0;
  #html = '';

  async start(): Promise<void> {
    this.#server = createServer((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(this.#html);
    });
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async show(page: Page, body: string): Promise<void> {
    this.#html = `<!doctype html><html lang="en"><title>Another site</title><body style="margin: 40px"><p>Above.</p>${body}<p id="below">Below.</p>`;
    await page.goto(`http://127.0.0.1:${this.#port}/`);
  }

  stop(): void {
    this.#server?.closeAllConnections();
    this.#server?.close();
  }
}

const embedded = async (page: Page): Promise<Frame> => {
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1] as Frame;
  await frame.waitForSelector('.plot .mark');
  return frame;
};

const heightOf = (page: Page): Promise<number> =>
  page
    .locator('iframe, sanad-timeline')
    .first()
    .evaluate((element) => element.getBoundingClientRect().height);
const contentHeight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
/** Nothing of what is embedded has to be scrolled to, and nothing under it is empty. */
const follows = (page: Page, frame: Frame) =>
  expect.poll(async () => Math.abs((await heightOf(page)) - (await contentHeight(frame)))).toBeLessThanOrEqual(1);

const openFirst = (frame: Frame): Promise<void> =>
  frame
    .locator('.plot .mark:not([data-shape="cluster"])')
    .first()
    .evaluate((mark) => {
      mark.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });

test.describe('a timeline in a foreign page', () => {
  const site = new ForeignSite();
  test.beforeAll(() => site.start());
  test.afterAll(() => site.stop());

  test('as an element is as high as what it shows, and opens a source in its place', async ({
    page,
    home,
    baseURL,
  }) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await site.show(
      page,
      `<script async src="${baseURL}/sanad-timeline.js"></script>
      <sanad-timeline src="${baseURL}${home}embed/"><a href="${baseURL}${home}">All of it</a></sanad-timeline>`,
    );
    const frame = await embedded(page);
    await follows(page, frame);
    await expect(page.getByText('All of it')).toBeHidden();
    const before = await heightOf(page);
    await openFirst(frame);
    await expect(frame.locator('#panel blockquote').first()).toBeVisible();
    await follows(page, frame);
    expect(await heightOf(page)).toBeGreaterThan(before);
    await frame.locator('[data-panel="close"]').click();
    await expect.poll(() => heightOf(page)).toBe(before);
    await frame.locator('summary').first().click();
    await follows(page, frame);
    expect(await page.evaluate(() => history.length)).toBe(2);
    expect(problems.filter((text) => !text.includes('favicon'))).toEqual([]);
  });

  test('carries the filter, the window and the open source, and leads to the whole with them', async ({
    page,
    request,
    home,
    baseURL,
  }) => {
    const timeline = await readTimeline(request);
    const actor = busiestActor(timeline);
    const parts = withParts(timeline, actor);
    const shown = timeline.events.filter(({ actors }) => actors.some((id) => parts.has(id)));
    await site.show(
      page,
      `<iframe src="${baseURL}${home}embed/?actor=${actor}#e-${shown[0]?.id}" width="100%" height="700"></iframe>`,
    );
    const frame = await embedded(page);
    await expect(frame.locator('#panel')).toBeVisible();
    await expect(frame.locator('[data-chosen] li')).toHaveCount(1);
    const counts = await frame
      .locator('.plot .mark')
      .evaluateAll((marks) => marks.map((mark) => Number((mark as SVGElement).dataset['count'])));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(shown.length);
    const whole = frame.locator('.embed-head a').last();
    await expect(whole).toHaveAttribute('target', '_blank');
    await expect(whole).toHaveAttribute('href', `${baseURL}${home}?actor=${actor}#e-${shown[0]?.id}`);
    const [opened] = await Promise.all([page.context().waitForEvent('page'), whole.click()]);
    await opened.waitForLoadState();
    expect(new URL(opened.url()).pathname + new URL(opened.url()).search).toBe(`${home}?actor=${actor}`);
    await expect(opened.locator('#panel')).toBeVisible();
  });

  test('as an iframe tells its height to whoever holds it, and nothing else', async ({ page, home, baseURL }) => {
    await site.show(
      page,
      `<script>
        const told = [];
        addEventListener('message', ({ data, origin, source }) => {
          const frame = document.querySelector('iframe');
          told.push([origin, data, source === frame.contentWindow]);
          if (origin === new URL(frame.src).origin && data?.type === 'sanad-height') frame.height = data.height;
        });
      </script>
      <iframe src="${baseURL}${home}embed/" width="100%" height="200" style="border: 0"></iframe>`,
    );
    const frame = await embedded(page);
    await follows(page, frame);
    const told = (await page.evaluate('told')) as [string, Record<string, unknown>, boolean][];
    expect(told.length).toBeGreaterThan(0);
    for (const [origin, data, isOurs] of told) {
      expect([origin, isOurs, data['type'], typeof data['height']]).toEqual([
        new URL(baseURL ?? '').origin,
        true,
        'sanad-height',
        'number',
      ]);
      expect(Object.keys(data)).toEqual(['type', 'height']);
    }
  });

  test('believes no other frame, and no address that is none', async ({ page, viewport, home, baseURL }) => {
    test.skip(isNarrow(viewport), 'one width is enough');
    await site.show(
      page,
      `<script async src="${baseURL}/sanad-timeline.js"></script>
      <sanad-timeline src="${baseURL}${home}embed/">All of it</sanad-timeline>
      <sanad-timeline id="bad" src="javascript:document.body.append('ran')"><a href="/whole">The whole</a></sanad-timeline>`,
    );
    const frame = await embedded(page);
    await follows(page, frame);
    const before = await heightOf(page);
    await page.evaluate(() => {
      window.postMessage({ type: 'sanad-height', height: 9999 }, '*');
      const other = document.createElement('iframe');
      other.srcdoc = '<script>parent.postMessage({ type: "sanad-height", height: 9999 }, "*")</script>';
      document.body.append(other);
    });
    await page.waitForTimeout(300);
    expect(await heightOf(page)).toBe(before);
    await expect(page.locator('#bad a')).toBeVisible();
    await expect(page.locator('body')).not.toContainText('ran');
  });
});

test.describe('the code to embed', () => {
  test('is there without scripts, and with them holds what the reader has chosen', async ({
    page,
    browser,
    request,
    home,
    baseURL,
  }) => {
    const actor = busiestActor(await readTimeline(request));
    const bare = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await bare.goto(`${baseURL}${home}`);
    await bare.locator('.embed-code summary').click();
    await expect(bare.locator('[data-code="frame"]')).toBeVisible();
    expect(await bare.locator('[data-code="frame"]').inputValue()).toContain(`${home}embed/"`);
    await bare.context().close();
    await page.goto(`${home}?actor=${actor}&from=2011&to=2020`);
    await page.locator('.embed-code summary').click();
    const field = page.locator('[data-code="element"]');
    await expect(field).toHaveValue(new RegExp(`${home}embed/\\?actor=${actor}&amp;from=2011&amp;to=2020"`));
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL ?? '' });
    await page.locator('.embed-code button').first().click();
    await expect(page.locator('.embed-code [role="status"]').first()).not.toBeEmpty();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.inputValue());
  });
});

test.describe('the figure as a picture', () => {
  test('is an SVG that a browser reads as XML, and a PNG in which the words are drawn', async ({
    page,
    request,
    home,
  }) => {
    const actor = busiestActor(await readTimeline(request));
    await page.goto(`${home}?actor=${actor}`);
    await page.waitForSelector('.plot .mark');
    const take = async (kind: string): Promise<Buffer> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-picture="${kind}"]`)]);
      expect(download.suggestedFilename()).toBe(`timeline.${kind}`);
      return readFileSync(await download.path());
    };
    const svg = (await take('svg')).toString('utf8');
    const read = await page.evaluate((text) => {
      const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
      const lines = [...picture.querySelectorAll('text')].map((line) =>
        line.textContent?.replace(/[\u2066-\u2069]/g, ''),
      );
      return {
        root: picture.documentElement.localName,
        lines,
        heading: document.querySelector('h1')?.textContent?.trim(),
      };
    }, svg);
    expect(read.root).toBe('svg');
    expect(read.lines).toContain(read.heading);
    expect(read.lines.join('\n')).toContain(`?actor=${actor}`);
    expect(svg.length).toBeLessThan(200_000);
    const png = await take('png');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2400);
    expect(png.length).toBeGreaterThan(40_000);
    // The title's place is not empty paper: its words have been drawn, in fonts that had come.
    const image = await loadImage(png);
    const context = createCanvas(image.width, 160).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, 160);
    const inked = data.filter((value, at) => at % 4 === 0 && Math.abs(value - (data[0] ?? 0)) > 80).length;
    expect(inked).toBeGreaterThan(2000);
  });
});
