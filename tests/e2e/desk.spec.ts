import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Page, expect as plainExpect } from '@playwright/test';
import { parse } from 'yaml';
import { copyContent, projectContent, scratchFolder } from '../build/site.ts';
import { test } from './site.ts';

/** A decision takes a write, a reading of the folder and a build of the timeline, on a machine that tests much else. */
const expect = plainExpect.configure({ timeout: 30_000 });

const root = resolve(import.meta.dirname, '../..');
const PORT = Number(process.env['SANAD_TEST_PORT'] ?? 4391) + 3;
const address = (path: string): string => `http://localhost:${PORT}/review/${path}`;

let content: string;
let server: ChildProcess;

const editsText = (): string => readFileSync(join(content, 'edits.yaml'), 'utf8');
const edits = (): Record<string, unknown>[] => parse(editsText()).edits;
const chosen = (page: Page) => page.locator('[role="option"][aria-selected="true"]');
const title = (page: Page) => page.locator('[data-title]');
const status = (page: Page) => page.locator('[data-status]');
const idOf = async (page: Page): Promise<string> => (await chosen(page).getAttribute('data-event')) ?? '';

async function openDesk(page: Page, tag: string): Promise<void> {
  await page.goto(address(`${tag}/`));
  await expect(chosen(page)).toHaveCount(1);
  await expect(page.locator('[data-sources] blockquote').first()).toBeVisible();
}

// One publication, decided on step by step.
test.describe.configure({ mode: 'serial' });

test.describe('the review desk', () => {
  test.beforeAll(async () => {
    test.setTimeout(150_000);
    content = copyContent(projectContent, (names) => names);
    server = spawn('npm', ['exec', '--', 'astro', 'dev', '--port', String(PORT)], {
      cwd: root,
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, SANAD_CONTENT: content, SANAD_CACHE: scratchFolder('desk-cache') },
    });
    await expect
      .poll(
        () =>
          fetch(address('')).then(
            ({ status: code }) => code,
            () => 0,
          ),
        { timeout: 120_000 },
      )
      .toBe(200);
  });

  test.afterAll(() => {
    if (server?.pid !== undefined) process.kill(-server.pid);
  });

  test('shows each event beside its paragraph, in Arabic and in English', async ({ page }) => {
    await openDesk(page, 'ar');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('h1')).toHaveText('مكتب المراجعة');
    await expect(page.locator('[data-sources] mark').first()).toBeVisible();
    await openDesk(page, 'en');
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect(page.locator('h1')).toHaveText('Review desk');
  });

  test('approves, hides and takes back by keyboard, and keeps the file as it was', async ({ page }) => {
    const before = editsText();
    await openDesk(page, 'en');
    const first = await idOf(page);
    await page.keyboard.press('a');
    await expect(status(page)).toContainText('edits.yaml');
    expect(edits().at(-1)).toEqual({ approve: first });
    expect(editsText().startsWith(before.trimEnd())).toBe(true);
    await expect.poll(() => idOf(page)).not.toBe(first);
    const second = await idOf(page);
    await page.keyboard.press('h');
    await expect.poll(() => edits().at(-1)).toEqual({ hide: second });
    await expect(page.locator(`[data-event="${second}"]`)).toHaveCount(0);
    await page.keyboard.press('u');
    await expect(page.locator(`[data-event="${second}"]`)).toHaveCount(1);
    await page.keyboard.press('u');
    await expect.poll(editsText).toBe(before);
  });

  test('takes the keys of an Arabic keyboard', async ({ page }) => {
    await openDesk(page, 'ar');
    const first = await idOf(page);
    await page.evaluate(() =>
      dispatchEvent(new KeyboardEvent('keydown', { key: 'ش', code: 'KeyA', cancelable: true })),
    );
    await expect.poll(() => edits().at(-1)).toEqual({ approve: first });
    await page.keyboard.press('u');
    await expect.poll(() => edits().at(-1)).not.toEqual({ approve: first });
  });

  test('changes a title and a date, and reads the date in words while it is typed', async ({ page }) => {
    await openDesk(page, 'en');
    const id = await idOf(page);
    await page.keyboard.press('t');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('A title of mine');
    await page.keyboard.press('Enter');
    await expect(title(page)).toHaveText('A title of mine');
    expect(edits().at(-1)).toEqual({ retitle: id, titles: { en: 'A title of mine' } });
    await page.keyboard.press('d');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('2019-02-30');
    await expect(page.locator('[data-reading]')).toHaveText('This is no EDTF date.');
    await page.keyboard.press('Enter');
    expect(edits().at(-1)).toHaveProperty('retitle');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('2019-02');
    await expect(page.locator('[data-reading]')).toHaveText('Reads: February 2019');
    await page.keyboard.press('Enter');
    await expect(chosen(page)).toContainText('February 2019');
    expect(edits().at(-1)).toEqual({ redate: id, date: '2019-02' });
  });

  test('gives an event a listed actor, and writes a new one into actors.yaml', async ({ page }) => {
    await openDesk(page, 'en');
    const id = await idOf(page);
    await page.keyboard.press('c');
    await page.keyboard.type('The Harbor Guild');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-form="newActor"]')).toBeVisible();
    await page.locator('[data-form="newActor"] input[name="name-en"]').fill('The Harbor Guild');
    await page.locator('[data-form="newActor"] input[name="name-ar"]').fill('نقابة الميناء');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-chosen]')).toContainText('نقابة الميناء');
    const actors = parse(readFileSync(join(content, 'actors.yaml'), 'utf8')).actors;
    expect(actors.at(-1)).toMatchObject({ id: 'the_harbor_guild', ar: ['نقابة الميناء'], en: ['The Harbor Guild'] });
    await page.keyboard.press('Enter');
    await expect.poll(() => edits().at(-1)).toMatchObject({ actors: id, add: ['the_harbor_guild'] });
  });

  test('makes two events one', async ({ page }) => {
    await openDesk(page, 'en');
    const count = await page.locator('[role="option"]').count();
    const first = await idOf(page);
    await page.keyboard.press('m');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const other = await idOf(page);
    await page.keyboard.press('m');
    await expect(page.locator('[role="option"]')).toHaveCount(count - 1);
    expect(edits().at(-1)).toEqual({ merge: first, with: [other] });
    await expect(page.locator('.tellings li')).not.toHaveCount(0);
    await page.keyboard.press('s');
    await page.keyboard.press('1');
    await expect(page.locator('[role="option"]')).not.toHaveCount(count - 1);
    expect(edits().at(-1)).toHaveProperty('split');
  });

  test('never writes over a file that has changed on disk, and says so', async ({ page }) => {
    await openDesk(page, 'en');
    const mine = `${editsText()}# a line of mine\n`;
    writeFileSync(join(content, 'edits.yaml'), mine);
    await page.keyboard.press('a');
    await expect(status(page)).toContainText('changed on disk', { timeout: 20_000 });
    expect(editsText()).toBe(mine);
  });

  test('answers no other machine, no foreign page and no foreign name', async () => {
    const ask = (headers: Record<string, string>, method = 'POST') =>
      fetch(address('api/undo/'), { method, headers, ...(method === 'POST' ? { body: '{"digest":""}' } : {}) }).then(
        ({ status: code }) => code,
      );
    const json = { 'content-type': 'application/json' };
    expect(await ask({ ...json, origin: 'http://evil.example' })).toBe(403);
    expect(await ask(json)).toBe(403);
    expect(await ask({ origin: `http://localhost:${PORT}`, 'content-type': 'text/plain' })).toBe(403);
    expect(await ask({ ...json, origin: `http://localhost:${PORT}` })).not.toBe(403);
  });

  test('lets a hundred decisions be made without the mouse', async ({ page }) => {
    test.setTimeout(240_000);
    await openDesk(page, 'en');
    const before = edits().length;
    for (let n = 0; n < 100; n += 1) await page.keyboard.press(n % 2 === 0 ? 'p' : 'j');
    await expect.poll(() => edits().length, { timeout: 180_000 }).toBe(before + 50);
  });

  test('is in no published site', async ({ request }) => {
    expect((await request.get('/review/')).status()).toBe(404);
  });
});
