import { expect } from '@playwright/test';
import { busiestActor, isNarrow, readTimeline, test, wellDated, withParts } from './site.ts';

test('an article keeps its own language and direction, and every block can be linked to', async ({
  page,
  request,
  home,
}) => {
  const { articles } = await readTimeline(request);
  for (const article of articles) {
    await page.goto(`${home}${article.href}`);
    await expect(page.locator('article')).toHaveAttribute('lang', article.lang);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title);
    const links = page.locator('.article-text .pilcrow');
    expect(await links.count()).toBeGreaterThan(0);
    const wrong = await links.evaluateAll(
      (all) =>
        all.filter((link) => {
          const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
          return document.getElementById(id) === null || link.closest(`[id="${CSS.escape(id)}"]`) === null;
        }).length,
    );
    expect(wrong).toBe(0);
  }
});

test('an article marks its events in their sentences and lists them', async ({ page, request, home }) => {
  const timeline = await readTimeline(request);
  const article = wellDated(timeline).mentions[0]?.article;
  const events = [...timeline.events, ...timeline.undated];
  const told = events.flatMap(({ mentions }) => mentions.filter((mention) => mention.article === article));
  const listed = new Set(events.filter(({ mentions }) => mentions.some((mention) => mention.article === article)));
  await page.goto(`${home}articles/${article}/`);
  await expect(page.locator('.article-events li')).toHaveCount(listed.size);
  for (const { id, quote } of told) {
    expect((await page.locator(`[data-mark="m-${id}"]`).allTextContents()).join('')).toBe(quote);
  }
});

test('an event marked in an article leads back to its source on the timeline', async ({ page, request, home }) => {
  const event = wellDated(await readTimeline(request));
  await page.goto(`${home}articles/${event.mentions[0]?.article}/`);
  await page.locator(`[id="m-${event.mentions[0]?.id}"]`).click();
  await expect(page.locator('#panel')).toBeVisible();
  await expect(page.locator(`[data-event="${event.id}"]`)).toHaveClass(/is-open/);
});

test('an actor’s page shows its events, and those of the bodies that are part of it', async ({
  page,
  request,
  home,
}) => {
  const timeline = await readTimeline(request);
  const actor = busiestActor(timeline);
  const parts = withParts(timeline, actor);
  const events = [...timeline.events, ...timeline.undated].filter(({ actors }) => actors.some((id) => parts.has(id)));
  await page.goto(`${home}actors/${actor.replaceAll('.', '/')}/`);
  await expect(page.locator('[data-event]')).toHaveCount(events.length);
  const names = timeline.actors.find(({ id }) => id === actor)?.names ?? {};
  for (const name of Object.values(names)) await expect(page.locator('.actor-head')).toContainText(name);
});

test('a chip of the list leads to the actor’s page', async ({ page, home }) => {
  await page.goto(home);
  const chip = page.locator('.event a.actor').first();
  const name = (await chip.textContent())?.trim() ?? '';
  await chip.click();
  await expect(page).toHaveURL(/\/actors\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('every page says its language and where its other languages are', async ({ page, request, home, viewport }) => {
  test.skip(isNarrow(viewport), 'does not depend on the width');
  const timeline = await readTimeline(request);
  for (const path of ['', timeline.articles[0]?.href ?? '', `actors/${timeline.actors[0]?.id.replaceAll('.', '/')}/`]) {
    await page.goto(`${home}${path}`);
    const alternates = page.locator('.languages a[hreflang]');
    await expect(alternates).toHaveCount(timeline.site.locales.length);
    // Whole addresses or none: the project's own publication does not say where it stands.
    await expect(page.locator('link[rel="canonical"], link[hreflang]')).toHaveCount(0);
    for (const href of await alternates.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
      expect((await request.get(new URL(href, page.url()).pathname)).status(), href).toBe(200);
    }
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /.+/);
  }
});

test('no link within the site is dead', async ({ page, request, home, viewport }) => {
  test.skip(isNarrow(viewport), 'does not depend on the width');
  const timeline = await readTimeline(request);
  const seen = new Map<string, number>();
  const paths = ['', ...timeline.articles.map(({ href }) => href)];
  for (const path of paths) {
    await page.goto(`${home}${path}`);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of links.filter((href) => href.startsWith(new URL(page.url()).origin))) {
      const { pathname } = new URL(link);
      if (!seen.has(pathname)) seen.set(pathname, (await request.get(pathname)).status());
    }
  }
  expect([...seen].filter(([, status]) => status !== 200)).toEqual([]);
});

test('what is not there is answered in every language of the site', async ({ page, request }) => {
  const { site } = await readTimeline(request);
  const response = await page.goto('/nothing-here/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('main section')).toHaveCount(site.locales.length);
  const letters = await page.locator('link[rel="preload"][as="font"]').evaluateAll((all) => all.length);
  expect(letters, 'the letters of both directions come with the page').toBe(4);
  await page.locator('main a').first().click();
  await expect(page.locator('.masthead')).toBeVisible();
});

test('the key says of a second, Hijri line that it is computed', async ({ page, hostileURL, home }) => {
  await page.goto(hostileURL);
  await expect(page.locator('.legend')).toContainText('The Hijri line is computed');
  await page.goto(home);
  await expect(page.locator('.legend li').first()).toBeAttached();
  await expect(page.locator('.legend')).not.toContainText(/Hijri|الهجري/u);
});
