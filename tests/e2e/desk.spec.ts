import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Page, expect as plainExpect } from '@playwright/test';
import { parse } from 'yaml';
import { copyContent, projectContent, scratchFolder } from '../build/site.ts';
import { makeLarge } from './make-large.ts';
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

/** A development server of a publication, with the desk. */
async function startDesk(publication: string, port: number): Promise<ChildProcess> {
  // Astro else allows a project one such server at a time.
  const started = spawn('npm', ['exec', '--', 'astro', 'dev', '--ignore-lock', '--port', String(port)], {
    cwd: root,
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, SANAD_CONTENT: publication, SANAD_CACHE: scratchFolder('desk-cache') },
  });
  const status = (): Promise<number> =>
    fetch(`http://localhost:${port}/review/`).then(
      ({ status: code }) => code,
      () => 0,
    );
  await expect.poll(status, { timeout: 120_000 }).toBe(200);
  return started;
}

// One publication, decided on step by step.
test.describe.configure({ mode: 'serial' });

test.describe('the review desk', () => {
  test.beforeAll(async () => {
    test.setTimeout(150_000);
    content = copyContent(projectContent, (names) => names);
    server = await startDesk(content, PORT);
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

  test('never leaves the paragraph of one event under the title of another', async ({ page }) => {
    await openDesk(page, 'en');
    let answer = (): void => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/review/**/event/**', async (route) => {
      await held;
      await route.continue();
    });
    const before = await title(page).textContent();
    await page.keyboard.press('j');
    await expect(title(page)).not.toHaveText(before ?? '');
    await expect(page.locator('[data-sources]')).toBeHidden();
    answer();
    await expect(page.locator('[data-sources] blockquote').first()).toBeVisible();
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
    const ask = (headers: Record<string, string>, path = address('api/undo/')) =>
      fetch(path, { method: 'POST', headers, body: '{"digest":""}' }).then(({ status: code }) => code);
    const json = { 'content-type': 'application/json' };
    expect(await ask({ ...json, origin: 'http://evil.example' })).toBe(403);
    expect(await ask(json)).toBe(403);
    // Other spellings of the same path.
    for (const path of ['%72eview/api/undo/', 'review%2Fapi/undo/'])
      expect([path, await ask({ ...json, origin: 'http://evil.example' }, `http://localhost:${PORT}/${path}`)]).toEqual(
        [path, 403],
      );
    expect(await ask({ origin: `http://localhost:${PORT}`, 'content-type': 'text/plain' })).toBe(403);
    expect(await ask({ ...json, origin: `http://localhost:${PORT}` })).not.toBe(403);
  });

  test('is in no published site', async ({ request }) => {
    expect((await request.get('/review/')).status()).toBe(404);
  });
});

test.describe('a hundred proposals', () => {
  let large: string;
  let largeServer: ChildProcess;
  test.beforeAll(async () => {
    test.setTimeout(150_000);
    large = makeLarge();
    largeServer = await startDesk(large, PORT + 1);
  });
  test.afterAll(() => {
    if (largeServer?.pid !== undefined) process.kill(-largeServer.pid);
  });

  test('are decided one after another without the mouse, each as it was meant', async ({ page }) => {
    test.setTimeout(600_000);
    // The mouse does nothing here: a press of it would be seen.
    await page.addInitScript(() => {
      for (const kind of ['pointerdown', 'mousedown', 'touchstart'])
        addEventListener(kind, () => document.documentElement.setAttribute('data-pressed', ''), true);
    });
    await page.goto(`http://localhost:${PORT + 1}/review/en/`);
    await expect(chosen(page)).toHaveCount(1);
    const written = (): Record<string, unknown>[] => {
      const text = existsSync(join(large, 'edits.yaml')) ? readFileSync(join(large, 'edits.yaml'), 'utf8') : '';
      return (parse(text)?.edits ?? []) as Record<string, unknown>[];
    };
    const meant: Record<string, unknown>[] = [];
    for (let n = 0; n < 100; n += 1) {
      const id = await idOf(page);
      expect(meant.some((entry) => Object.values(entry).includes(id))).toBe(false);
      meant.push(...(await decide(page, n, id)));
      await expect.poll(() => written().length, { intervals: [50] }).toBe(meant.length);
      await expect.poll(() => idOf(page), { intervals: [50] }).not.toBe(id);
    }
    expect(written()).toEqual(meant);
    await expect(page.locator('html')).not.toHaveAttribute('data-pressed');
  });
});

/** One proposal by keyboard, in turn approved, hidden, or given a title or a date and approved; gives what should be written. */
async function decide(page: Page, n: number, id: string): Promise<Record<string, unknown>[]> {
  const turn = n % 4;
  if (turn < 2) {
    await page.keyboard.press(turn === 0 ? 'a' : 'h');
    return [turn === 0 ? { approve: id } : { hide: id }];
  }
  await page.keyboard.press(turn === 2 ? 't' : 'd');
  if (turn === 2) await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+a');
  const text = turn === 2 ? `Title ${n}` : `2005-0${1 + (n % 9)}`;
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-form]:visible')).toHaveCount(0);
  await page.keyboard.press('a');
  return [turn === 2 ? { retitle: id, titles: { en: text } } : { redate: id, date: text }, { approve: id }];
}
