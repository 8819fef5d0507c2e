import { expect, type Locator, type Page } from '@playwright/test';
import { isNarrow, marks, panel, readTimeline, test } from './site.ts';

const ticks = (page: Page): Promise<string[]> => page.locator('.plot .tick-words').allTextContents();
const handle = (page: Page, end: 0 | 1): Locator => page.locator('.strip [role="slider"]').nth(end);
const value = async (slider: Locator): Promise<number> => Number(await slider.getAttribute('aria-valuenow'));

/** Where the tick of the earliest time is, and that of the latest. */
const ends = (page: Page): Promise<number[]> =>
  page.locator('.plot .tick').evaluateAll((groups) => {
    const xs = groups.map((group) => group.getBoundingClientRect().x);
    return [xs[0] ?? Number.NaN, xs.at(-1) ?? Number.NaN];
  });

test.beforeEach(async ({ page, home }) => {
  await page.goto(home);
  await expect(marks(page).first()).toBeVisible();
});

test('draws a window on the strip with the mouse, moves it, and comes back to the whole', async ({ page }) => {
  const whole = await ticks(page);
  const box = await page.locator('.strip-place').boundingBox();
  if (box === null) throw new Error('The strip has no place.');
  const drag = async (from: number, to: number): Promise<void> => {
    await page.mouse.move(box.x + box.width * from, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * ((from + to) / 2), box.y + 22);
    await page.mouse.move(box.x + box.width * to, box.y + 20);
    await page.mouse.up();
  };
  const length = async (): Promise<number> => (await value(handle(page, 1))) - (await value(handle(page, 0)));
  const all = await length();
  await drag(0.3, 0.6);
  await expect.poll(() => ticks(page)).not.toEqual(whole);
  await expect.poll(length).toBeLessThan(all * 0.4);
  const [from, drawn] = [await value(handle(page, 0)), await length()];
  await drag(0.45, 0.55);
  await expect.poll(() => value(handle(page, 0))).not.toBe(from);
  await expect.poll(async () => Math.abs((await length()) - drawn)).toBeLessThan(3);
  await page.locator('[data-tool="whole"]').click();
  await expect.poll(() => ticks(page)).toEqual(whole);
});

test('moves each end of the window by keys, and says the day in words', async ({ page, home }) => {
  const [first, last] = [handle(page, 0), handle(page, 1)];
  await expect(first).toHaveAttribute('aria-valuetext', /\S+ \S+ \S+|\S+\/\S+/);
  expect(await first.getAttribute('aria-valuetext')).not.toBe(await last.getAttribute('aria-valuetext'));
  const begin = await value(first);
  await first.focus();
  await page.keyboard.press(home === '/' ? 'ArrowLeft' : 'ArrowRight');
  await expect.poll(() => value(first)).toBeGreaterThan(begin);
  const step = (await value(first)) - begin;
  await page.keyboard.press('PageUp');
  await expect.poll(() => value(first)).toBeGreaterThan(begin + 6 * step);
  await page.keyboard.press('Home');
  await expect.poll(() => value(first)).toBe(begin);
  await last.focus();
  const end = await value(last);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => value(last)).toBeLessThan(end);
  await page.keyboard.press('End');
  await expect.poll(() => value(last)).toBe(end);
  await expect(last).toBeFocused();
});

test('turns the direction of time and back, and keeps what is shown', async ({ page, home }) => {
  const sign = home === '/' ? -1 : 1;
  const before = await ends(page);
  expect(Math.sign((before[1] ?? 0) - (before[0] ?? 0))).toBe(sign);
  const shown = await ticks(page);
  const flip = page.locator('[data-tool="flip"]');
  await flip.click();
  await expect(flip).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => Math.sign(((await ends(page))[1] ?? 0) - ((await ends(page))[0] ?? 0))).toBe(-sign);
  expect(await ticks(page)).toEqual(shown);
  await flip.click();
  await expect.poll(() => ends(page)).toEqual(before);
});

test('walks with arrows in the flipped picture too: the key follows the picture', async ({ page, home }) => {
  await page.locator('[data-tool="flip"]').click();
  await marks(page).first().focus();
  const first = await marks(page).first().getAttribute('data-key');
  await page.keyboard.press(home === '/' ? 'ArrowRight' : 'ArrowLeft');
  const second = await page.locator('.mark:focus').getAttribute('data-key');
  expect(Number(second)).toBeGreaterThan(Number(first));
});

test('gives each actor a lane on a phone that asks for them, and one line again', async ({ page, viewport }) => {
  test.skip(!isNarrow(viewport), 'a desk has lanes from the beginning');
  const heights = (): Promise<number> =>
    marks(page).evaluateAll((all) => new Set(all.map((mark) => mark.getAttribute('transform')?.split(',')[1])).size);
  expect(await heights()).toBe(1);
  await expect(page.locator('.lane-names')).toBeHidden();
  const lanes = page.locator('[data-tool="lanes"]');
  await lanes.click();
  await expect(lanes).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(heights).toBeGreaterThan(2);
  await expect(page.locator('.lane-names li').first()).toBeVisible();
  const labels = await page
    .locator('.plot .label text')
    .evaluateAll((all) => all.map((label) => label.getBoundingClientRect()));
  const names = await page.locator('.lane-name').evaluateAll((all) => all.map((name) => name.getBoundingClientRect()));
  expect(names.length).toBeGreaterThan(2);
  const crossed = names.filter((name) =>
    labels.some(
      (label) =>
        name.left < label.right &&
        label.left < name.right &&
        name.top < label.bottom - 4 &&
        label.top + 4 < name.bottom,
    ),
  );
  expect(crossed).toEqual([]);
  await expect(page).toHaveURL(/\?lanes=1$/);
  await page.reload();
  await expect(lanes).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(heights).toBeGreaterThan(2);
  await lanes.click();
  await expect.poll(heights).toBe(1);
});

test('tells a focused mark by its title and date', async ({ page }) => {
  await marks(page).first().focus();
  const name = await page.locator('.mark:focus').getAttribute('aria-label');
  expect(name?.length).toBeGreaterThan(12);
  expect(name, 'a stop between what was and when').toMatch(/\S\. \S/);
  const heard = await page.locator('.plot svg').ariaSnapshot();
  const [tick = ''] = await ticks(page);
  expect(heard, 'titles and dates alone, and not the axis').not.toMatch(new RegExp(`text:.*${tick}`));
});

test('zooms in where a double click asks for it', async ({ page, viewport }) => {
  test.skip(isNarrow(viewport), 'fingers pinch');
  const whole = await ticks(page);
  const box = await page.locator('.plot svg').boundingBox();
  await page.mouse.dblclick((box?.x ?? 0) + (box?.width ?? 0) * 0.62, (box?.y ?? 0) + (box?.height ?? 0) - 8);
  await expect.poll(() => ticks(page)).not.toEqual(whole);
});

test('moves nothing by itself for those who want no motion', async ({ page }) => {
  await page.locator('[data-tool="in"]').click();
  await page.locator('[data-tool="in"]').click();
  const zoomed = await ticks(page);
  const steps = await page.evaluate(async () => {
    const seen = new Set<string>();
    const look = (): void => {
      seen.add(document.querySelector<HTMLElement>('.strip-window')?.style.width ?? '');
    };
    look();
    document.querySelector<HTMLButtonElement>('[data-tool="whole"]')?.click();
    for (let frame = 0; frame < 20; frame++) {
      await new Promise((done) => requestAnimationFrame(done));
      look();
    }
    return seen.size;
  });
  expect(steps).toBe(2);
  expect(await ticks(page)).not.toEqual(zoomed);
});

test('keeps marks, strip and handles in sight in forced colors', async ({ page, home }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(home);
  await expect(marks(page).first()).toBeVisible();
  const painted = await page.locator('.plot canvas, .strip canvas').evaluateAll((canvases) =>
    canvases.map((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const data = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      return data.some((byte) => byte > 0);
    }),
  );
  expect(painted).toEqual([true, true]);
  await expect(handle(page, 0)).toBeVisible();
});

test('shows a single day, which the address names and the handles tell', async ({ page, request, home }) => {
  const { events } = await readTimeline(request);
  const day = events.find(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date ?? ''))?.date;
  await page.goto(`${home}?from=${day}&to=${day}`);
  await expect(marks(page).first()).toBeVisible();
  await expect.poll(async () => (await value(handle(page, 1))) - (await value(handle(page, 0)))).toBe(1);
  await expect(page.locator('.plot .tick')).not.toHaveCount(0);
});

for (const what of ['the page', 'a shared event']) {
  test(`shifts nothing while ${what} opens`, async ({ page, request, home }) => {
    const { events } = await readTimeline(request);
    await page.goto('about:blank');
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(what === 'the page' ? home : `${home}#e-${events.at(-1)?.id}`);
    await expect(marks(page).first()).toBeVisible();
    if (what !== 'the page') await expect(panel(page)).toBeVisible();
    await expect(page.locator('html')).not.toHaveClass(/is-opening/);
    await page.evaluate(() => document.fonts.ready);
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBe(0);
  });
}
