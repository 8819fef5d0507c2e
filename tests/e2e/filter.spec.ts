import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { busiestActor, marks, readTimeline, test, withParts } from './site.ts';

test.beforeEach(async ({ page, home }) => {
  await page.goto(home);
  await expect(marks(page).first()).toBeVisible();
});

const visible = (page: Page) => page.locator('[data-event]:visible');
const eventsOf = ({ events, undated }: Timeline) => [...events, ...undated];

/** An Arabic word of a quote, as a reader in haste writes it: «الوزاره» for «والوزارة». */
function hastyWord(timeline: Timeline): { readonly word: string; readonly written: string } {
  const words = eventsOf(timeline).flatMap(({ mentions }) => mentions.flatMap(({ quote }) => quote.split(/\s+/)));
  const word = words.find((candidate) => /^\p{L}{4,}ة$/u.test(candidate));
  if (word === undefined) throw new Error('No quote has a word that ends with ta marbuta.');
  return { word, written: `${word.slice(1, -1)}ه` };
}

test('finds a word in another spelling, says so, and shares what it found by address', async ({ page, request }) => {
  const timeline = await readTimeline(request);
  const { word, written } = hastyWord(timeline);
  const search = page.getByRole('searchbox');
  await search.fill(written);
  await expect(page.locator('[data-chosen]')).toContainText(written);
  const found = eventsOf(timeline).filter(({ mentions }) => mentions.some(({ quote }) => quote.includes(word)));
  await expect(visible(page).first()).toBeVisible();
  for (const { id } of found) await expect(page.locator(`[data-event="${id}"]`)).toBeVisible();
  await expect.poll(() => visible(page).count()).toBeLessThan(eventsOf(timeline).length);
  const count = await visible(page).count();
  expect(new URL(page.url()).searchParams.get('q')).toBe(written);
  await page.goto('about:blank');
  await page.goBack();
  await expect(search).toHaveValue(written);
  await expect(visible(page)).toHaveCount(count);
  await search.fill('zzzz');
  await expect(page.locator('[data-found-list] .empty')).toBeVisible();
  await search.fill('');
  await expect(visible(page)).toHaveCount(eventsOf(timeline).length);
});

test('takes letters that follow each other for one step back', async ({ page }) => {
  const count = await visible(page).count();
  await page.getByRole('searchbox').pressSequentially('zzz');
  await expect(visible(page)).toHaveCount(0);
  await page.goBack();
  await expect(visible(page)).toHaveCount(count);
  expect(new URL(page.url()).search).toBe('');
});

test('filters by kind and by how an event is told, and counts what each choice would show', async ({
  page,
  request,
}) => {
  const all = eventsOf(await readTimeline(request));
  const kind = all[0]?.kind ?? '';
  const ofKind = all.filter((event) => event.kind === kind);
  await page.locator('.choice-group').nth(0).locator('summary').click();
  await page.locator(`[data-choice="kinds"][value="${kind}"]`).check();
  await expect(visible(page)).toHaveCount(ofKind.length);
  await expect(page).toHaveURL(new RegExp(`[?&]kind=${kind}`));
  const stance = ofKind[0]?.mentions[0]?.stance ?? '';
  const both = ofKind.filter(({ mentions }) => mentions.some((mention) => mention.stance === stance));
  await page.locator('.choice-group').nth(1).locator('summary').click();
  const box = page.locator(`[data-choice="stances"][value="${stance}"]`);
  const counted = await box.locator('xpath=..').locator('[data-count]').textContent();
  await box.check();
  await expect(visible(page)).toHaveCount(both.length);
  expect(Number(counted?.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))))).toBe(both.length);
  await page.goBack();
  await expect(visible(page)).toHaveCount(ofKind.length);
  await expect(box).not.toBeChecked();
});

test('shows each choice with a way to undo it, and keeps the focus there', async ({ page, home, request }) => {
  const actor = busiestActor(await readTimeline(request));
  const all = await visible(page).count();
  await page.goto(`${home}?actor=${actor}&q=a&from=1990&to=2030`);
  const chips = page.locator('[data-chosen] button');
  await expect(chips).toHaveCount(3);
  await chips.nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(chips.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chips.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(visible(page)).toHaveCount(all);
  await expect(page.locator('#page-main')).toBeFocused();
  expect(new URL(page.url()).search).toBe('');
});

test('asks for all of the chosen actors where any is not enough', async ({ page, request }) => {
  const timeline = await readTimeline(request);
  const choices = page.locator('.filter [data-actor]');
  const ids = await choices.evaluateAll((links) => links.slice(0, 2).map((link) => link.getAttribute('data-actor')));
  const [first, second] = ids.map((id) => withParts(timeline, id ?? ''));
  const has = (actors: readonly string[], set?: Set<string>): boolean => actors.some((id) => set?.has(id) === true);
  const all = eventsOf(timeline);
  await expect(page.locator('[data-any-all]')).toBeHidden();
  await choices.nth(0).click();
  await choices.nth(1).click();
  await expect(visible(page)).toHaveCount(all.filter(({ actors }) => has(actors, first) || has(actors, second)).length);
  await page.locator('[data-any-all] input[value="all"]').check();
  await expect(visible(page)).toHaveCount(all.filter(({ actors }) => has(actors, first) && has(actors, second)).length);
  await expect(page).toHaveURL(/[?&]all=1/);
  await page.reload();
  await expect(page.locator('[data-any-all] input[value="all"]')).toBeChecked();
});

test('leaves out a part of a chosen actor', async ({ page, request }) => {
  const timeline = await readTimeline(request);
  const all = eventsOf(timeline);
  const whole = timeline.actors.find(
    ({ id }) =>
      timeline.actors.some(({ parent }) => parent === id) &&
      all.some(({ actors }) => actors.some((actor) => withParts(timeline, id).has(actor))),
  );
  if (whole === undefined) throw new Error('No actor of the timeline has parts.');
  await page.goto(`${new URL(page.url()).pathname}?actor=${whole.id}`);
  const box = page.locator('[data-part-list] input').first();
  const part = (await box.getAttribute('value')) ?? '';
  await box.uncheck();
  const left = withParts(timeline, whole.id);
  for (const id of withParts(timeline, part)) left.delete(id);
  const events = all.filter(({ actors }) => actors.some((id) => left.has(id)));
  await expect(visible(page)).toHaveCount(events.length);
  expect(new URL(page.url()).searchParams.get('not')).toBe(part);
  await expect(box).toBeFocused();
});

test('passes over an actor that the publication does not have, and claims no choice for it', async ({
  page,
  request,
}) => {
  const timeline = await readTimeline(request);
  const known = busiestActor(timeline);
  const { pathname } = new URL(page.url());
  await page.goto(`${pathname}?actor=nobody-we-know`);
  await expect(visible(page)).toHaveCount(eventsOf(timeline).length);
  await expect(page.locator('[data-undo]')).toHaveCount(0);
  await page.goto(`${pathname}?actor=nobody-we-know&actor=${known}`);
  await expect(page.locator('[data-undo]')).toHaveCount(1);
  await page.locator('[data-undo]').click();
  await expect(page.locator('[data-undo]')).toHaveCount(0);
  await expect(visible(page)).toHaveCount(eventsOf(timeline).length);
});

test('shows the days that the address names', async ({ page, request }) => {
  const { events } = await readTimeline(request);
  const year = events[0]?.date?.slice(0, 4) ?? '';
  const inYear = events.filter(({ date }) => date?.startsWith(year) === true);
  await page.goto(`${new URL(page.url()).pathname}?from=${year}&to=${year}`);
  await expect(visible(page)).toHaveCount(inYear.length);
  await page.locator('[data-filter-clear]').click();
  await expect(visible(page)).not.toHaveCount(inYear.length);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no violation with every group open, in the ${colorScheme} theme`, async ({ page, request }) => {
    await page.emulateMedia({ colorScheme });
    const actor = busiestActor(await readTimeline(request));
    await page.goto(`${new URL(page.url()).pathname}?actor=${actor}&actor=us&q=a`);
    await expect(marks(page).first().or(page.locator('[data-found-list] .empty'))).toBeVisible();
    for (const group of await page.locator('.choice-group > summary').all()) await group.click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160))}`)).toEqual([]);
    const small = await page
      .locator('.filter :is(input[type="search"], label, summary):visible')
      .evaluateAll(
        (all) => all.filter((each) => each.getBoundingClientRect().height < 23.9 && !each.closest('.search')).length,
      );
    expect(small).toBe(0);
  });
}
