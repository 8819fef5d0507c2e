import { expect } from '@playwright/test';
import { edtfBounds } from '../../src/calendar/index.ts';
import {
  busiestActor,
  isNarrow,
  listItem,
  marks,
  panel,
  readTimeline,
  sidewaysPx,
  singleMarks,
  test,
  wellDated,
  withParts,
} from './site.ts';

test.beforeEach(async ({ page, home }) => {
  await page.goto(home);
  await expect(marks(page).first()).toBeVisible();
});

test('opens in its language and direction, with a title, a standfirst and counts', async ({ page, home }) => {
  const isArabic = home === '/';
  await expect(page.locator('html')).toHaveAttribute('dir', isArabic ? 'rtl' : 'ltr');
  await expect(page.locator('html')).toHaveAttribute('lang', isArabic ? /^ar/ : /^en/);
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  expect(await page.locator('.counts span').count()).toBeGreaterThan(2);
});

test('lists every event once, in order of time', async ({ page, request }) => {
  const timeline = await readTimeline(request);
  const ids = await page
    .locator('[data-event]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-event')));
  expect([...ids].sort()).toEqual([...timeline.events, ...timeline.undated].map(({ id }) => id).sort());
  const years = await page.locator('.years > .year > h2').allTextContents();
  expect(new Set(years).size).toBe(years.length);
  const firstDays = ids
    .map((id) => timeline.events.find((event) => event.id === id)?.date)
    .filter((date) => date != null)
    .map((date) => Number(edtfBounds(date)?.earliest));
  const yearsOfDays = firstDays.map((day) => new Date(day * 86_400_000).getUTCFullYear());
  expect(yearsOfDays).toEqual([...yearsOfDays].sort((a, b) => a - b));
});

test('draws every dated event, alone or within a counted cluster', async ({ page, request }) => {
  const timeline = await readTimeline(request);
  const dated = timeline.events.filter(({ date }) => date !== null);
  const singles = await singleMarks(page).count();
  const counted = await page
    .locator('.mark[data-shape="cluster"]')
    .evaluateAll((clusters) => clusters.map((cluster) => Number(cluster.getAttribute('data-count'))));
  const inClusters = counted.reduce((a, b) => a + b, 0);
  expect(singles + inClusters).toBe(dated.length);
});

test('puts the older at the right in Arabic and at the left in English', async ({ page, home }) => {
  const boxes = await page
    .locator('.tick text')
    .evaluateAll((ticks) => ticks.map((tick) => tick.getBoundingClientRect().x));
  expect(boxes.length).toBeGreaterThan(1);
  const sorted = [...boxes].sort((a, b) => a - b);
  expect(boxes).toEqual(home === '/' ? sorted.reverse() : sorted);
});

test('clips no label and lets none cover another', async ({ page }) => {
  const plot = await page.locator('.plot svg').boundingBox();
  const boxes = await page.locator('.label text').evaluateAll((labels) =>
    labels.map((label) => {
      const { left, right, top, bottom } = label.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );
  expect(boxes.length).toBeGreaterThan(0);
  for (const box of boxes) {
    expect(box.left).toBeGreaterThanOrEqual((plot?.x ?? 0) - 1);
    expect(box.right).toBeLessThanOrEqual((plot?.x ?? 0) + (plot?.width ?? 0) + 1);
    const covered = boxes.filter(
      (other) =>
        other !== box &&
        other.left < box.right &&
        box.left < other.right &&
        other.top < box.bottom &&
        box.top < other.bottom - 4,
    );
    expect(covered).toEqual([]);
  }
});

test('filters by actor, says how many are left, and keeps the choice in the address, back and forward', async ({
  page,
  request,
}) => {
  const timeline = await readTimeline(request);
  const actor = busiestActor(timeline);
  const parts = withParts(timeline, actor);
  const all = [...timeline.events, ...timeline.undated];
  const belonging = all.filter((event) => event.actors.some((id) => parts.has(id)));
  await page.locator(`.filter [data-actor="${actor}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`[?&]actor=${actor.replace('.', '\\.')}`));
  await expect(page.locator('[data-event]:visible')).toHaveCount(belonging.length);
  await expect(page.locator('[data-filter-words]')).not.toBeEmpty();
  await page.goBack();
  await expect(page.locator('[data-event]:visible')).toHaveCount(all.length);
  await page.goForward();
  await expect(page.locator('[data-event]:visible')).toHaveCount(belonging.length);
  await page.reload();
  await expect(page.locator('[data-event]:visible')).toHaveCount(belonging.length);
  await page.locator('[data-filter-clear]').click();
  await expect(page.locator('[data-event]:visible')).toHaveCount(all.length);
  expect(new URL(page.url()).search).toBe('');
});

test('opens an event’s source from the list, with quote, date words, reason and place marked', async ({
  page,
  request,
}) => {
  const event = wellDated(await readTimeline(request));
  const [mention] = event.mentions;
  await listItem(page, event).locator('.title a').click();
  await expect(panel(page)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`#e-${event.id}$`));
  const quoted = await panel(page)
    .locator('.source')
    .first()
    .locator(`[data-mark="q-${mention?.id}"]`)
    .allTextContents();
  expect(quoted.join('')).toBe(mention?.quote);
  const dated = await panel(page)
    .locator('.source')
    .first()
    .locator(`[data-mark="d-${mention?.id}"]`)
    .allTextContents();
  expect(dated.join('')).toBe(mention?.expression?.text);
  await expect(panel(page).locator('.why').first()).toContainText(mention?.expression?.text ?? '');
});

test('leads from the source to the paragraph in the article, where the quote is marked', async ({ page, request }) => {
  const event = wellDated(await readTimeline(request));
  const [mention] = event.mentions;
  await listItem(page, event).locator('.title a').click();
  await panel(page).locator('.source-links a').first().click();
  await expect(page).toHaveURL(new RegExp(`/articles/.+#${mention?.block}$`));
  const block = page.locator(`[id="${mention?.block}"]`);
  await expect(block).toBeInViewport();
  const marked = await block.locator(`[data-mark="m-${mention?.id}"]`).allTextContents();
  expect(marked.join('')).toBe(mention?.quote);
});

test('opens an event from the graphic by Enter, closes by Escape and gives the focus back', async ({ page }) => {
  const mark = singleMarks(page).first();
  const key = await mark.getAttribute('data-key');
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(page.locator(`.mark[data-key="${key}"]`)).toBeFocused();
  expect(new URL(page.url()).hash).toBe('');
});

test('gives the focus back to the list when the source was opened there', async ({ page, request }) => {
  const event = wellDated(await readTimeline(request));
  const link = listItem(page, event).locator('.title a');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test('opens a mark by a click on it', async ({ page }) => {
  await singleMarks(page).first().locator('.hit').click();
  await expect(panel(page)).toBeVisible();
});

test('steps to the later and the earlier event with the panel open', async ({ page, request }) => {
  const { events } = await readTimeline(request);
  const [first, second] = events;
  await page.goto(`${new URL(page.url()).pathname}#e-${first?.id}`);
  await page.reload();
  await expect(panel(page).locator('[data-panel="previous"]')).toBeDisabled();
  await panel(page).locator('[data-panel="next"]').click();
  await expect(page).toHaveURL(new RegExp(`#e-${second?.id}$`));
  await panel(page).locator('[data-panel="previous"]').click();
  await expect(page).toHaveURL(new RegExp(`#e-${first?.id}$`));
});

test('shows a shared event at once, by the id of any of its mentions', async ({ page, request, home }) => {
  const { events } = await readTimeline(request);
  const event = events.find(({ mentions }) => mentions.length > 1) ?? events[0];
  await page.goto('about:blank');
  await page.goto(`${home}#e-${event?.mentions.at(-1)?.id}`);
  await expect(panel(page)).toBeVisible();
  await expect(page.locator(`[data-event="${event?.id}"]`)).toHaveClass(/is-open/);
});

test('has one tab stop in the graphic, and arrows that follow the picture', async ({ page, home }) => {
  await expect(page.locator('.mark[tabindex="0"]')).toHaveCount(1);
  const first = marks(page).first();
  await first.focus();
  const x = async (): Promise<number> =>
    page.evaluate(() => document.activeElement?.querySelector('.hit')?.getBoundingClientRect().x ?? Number.NaN);
  const before = await x();
  await page.keyboard.press(home === '/' ? 'ArrowLeft' : 'ArrowRight');
  await expect(first).not.toBeFocused();
  expect(Math.sign((await x()) - before) * (home === '/' ? -1 : 1)).toBeGreaterThanOrEqual(0);
  await expect(page.locator('.mark[tabindex="0"]')).toHaveCount(1);
});

test('stops for the Tab key at the two handles, once in the graphic and once at its buttons', async ({
  page,
  viewport,
}) => {
  test.skip(isNarrow(viewport), 'does not depend on the width');
  const where = (): Promise<string> =>
    page.evaluate(() => {
      const parts = ['.strip', '.plot', '.tools', '.lane-names'] as const;
      return parts.find((part) => document.activeElement?.closest(part)) ?? '';
    });
  const stops: string[] = [];
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Tab');
    stops.push(await where());
  }
  expect(stops.filter((stop) => stop !== '')).toEqual(['.strip', '.strip', '.plot', '.tools']);
});

test('says of a source’s button whether the panel shows that source', async ({ page }) => {
  const button = page.locator('.event:visible .source-button').first();
  await expect(page.locator('.event summary:visible')).toHaveCount(0);
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.click();
  await expect(panel(page)).toBeVisible();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(button).toBeFocused();
});

test('zooms by keys and by buttons, and comes back to the whole', async ({ page }) => {
  const ticks = (): Promise<string[]> => page.locator('.tick text').allTextContents();
  const whole = await ticks();
  await marks(page).first().focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(ticks).not.toEqual(whole);
  await page.keyboard.press('0');
  await expect.poll(ticks).toEqual(whole);
  await page.locator('[data-tool="in"]').click();
  await expect.poll(ticks).not.toEqual(whole);
  await page.locator('[data-tool="whole"]').click();
  await expect.poll(ticks).toEqual(whole);
});

test('leaves the plain wheel to the page and zooms with Ctrl', async ({ page }) => {
  const ticks = (): Promise<string[]> => page.locator('.tick text').allTextContents();
  const whole = await ticks();
  const box = await page.locator('.plot svg').boundingBox();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 20);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await ticks()).toEqual(whole);
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
  await expect.poll(ticks).not.toEqual(whole);
});

test('drags the window along', async ({ page }) => {
  await page.locator('[data-tool="in"]').click();
  await page.locator('[data-tool="in"]').click();
  const box = await page.locator('.plot svg').boundingBox();
  const at = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + 6 };
  const place = (): Promise<number[]> =>
    page.locator('.tick text').evaluateAll((texts) => texts.map((text) => Math.round(text.getBoundingClientRect().x)));
  const before = await place();
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 40, at.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(place).not.toEqual(before);
});

test('changes language and stays where the reader was', async ({ page, request, home }) => {
  const timeline = await readTimeline(request);
  const event = wellDated(timeline);
  await page.goto(`${home}?actor=${event.actors[0]}#e-${event.id}`);
  await page.reload();
  const other = home === '/' ? 'en' : 'ar';
  await page.locator(`.languages a[hreflang^="${other}"]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${other}`));
  expect(new URL(page.url()).search).toBe(`?actor=${event.actors[0]}`);
  await expect(panel(page)).toBeVisible();
});

test('needs no sideways scrolling, from 320 px to 2560 px', async ({ page }) => {
  for (const width of [320, 390, 768, 1024, 1280, 1920, 2560]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await sidewaysPx(page), `${width} px`).toBeLessThanOrEqual(0);
  }
});

test('needs no sideways scrolling while the graphic is still as wide as the page was', async ({ page }) => {
  await page.evaluate(() => {
    for (const canvas of document.querySelectorAll<HTMLElement>('.plot canvas, .strip canvas'))
      canvas.style.minWidth = `${2 * innerWidth}px`;
  });
  expect(await sidewaysPx(page)).toBeLessThanOrEqual(0);
});

test('answers fingers: a tap opens, a pinch zooms, and an upright swipe is left to the page', async ({
  page,
  viewport,
}) => {
  test.skip(!isNarrow(viewport), 'only phones have fingers here');
  const ticks = (): Promise<string[]> => page.locator('.tick text').allTextContents();
  const whole = await ticks();
  const box = await page.locator('.plot svg').boundingBox();
  const at = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + 20 };
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
  const fingers = (apart: number) => [
    { x: at.x - apart, y: at.y },
    { x: at.x + apart, y: at.y },
  ];
  await touch('touchStart', fingers(20));
  for (const apart of [30, 50, 80, 120]) await touch('touchMove', fingers(apart));
  await touch('touchEnd', []);
  await expect.poll(ticks).not.toEqual(whole);

  const zoomed = await ticks();
  await touch('touchStart', [{ x: at.x, y: at.y + 60 }]);
  for (const y of [40, 10, -40, -90]) await touch('touchMove', [{ x: at.x, y: at.y + y }]);
  await touch('touchEnd', []);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(await ticks()).toEqual(zoomed);

  // A page that still glides takes a tap for "stop".
  const backToTop = () =>
    page.evaluate(() => {
      const wasAt = scrollY;
      scrollTo(0, 0);
      return wasAt;
    });
  await expect.poll(backToTop).toBe(0);
  await page.locator('[data-tool="whole"]').tap();
  await expect.poll(ticks).toEqual(whole);
  await singleMarks(page).first().locator('.hit').tap();
  await expect(panel(page)).toBeVisible();
});
