import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { provideChromium } from '../chromium.ts';
import { hasPython, serveFolder, servePlainly } from '../static-host.ts';
import { buildSite, projectContent, scratchFolder } from './site.ts';

const FIRST_PORT = Number(process.env['SANAD_TEST_PORT'] ?? 4391) + 5;
const BELOW = '/press-archive/';

let browser: Browser;
const stops: (() => void)[] = [];
beforeAll(async () => {
  const executablePath = provideChromium();
  if (executablePath === null) throw new Error('no Chromium');
  browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-background-networking'],
  });
});
afterAll(async () => {
  await browser?.close();
  for (const stop of stops) stop();
});

function build(name: string, change: (site: string) => string): string {
  const content = scratchFolder(name);
  cpSync(projectContent, content, { recursive: true });
  const site = join(content, 'site.yaml');
  writeFileSync(site, change(readFileSync(site, 'utf8')));
  const { status, output, dist } = buildSite(content);
  expect(status, output).toBe(0);
  return dist;
}

/** A root as any host has, or a stick with a plain server; and a project's site on GitHub Pages, which stands below its name. */
const hosts: Record<string, (port: number) => Promise<string>> = {
  'the root of a host': async (port) => {
    const server = await serveFolder(build('root', String), '/', port);
    stops.push(() => server.close());
    return `http://127.0.0.1:${port}/`;
  },
  'a path, which site.yaml alone tells': async (port) => {
    const dist = build('below', (text) => text.replace(/^url: null$/m, `url: https://reader.example${BELOW}`));
    const server = await serveFolder(dist, BELOW, port);
    stops.push(() => server.close());
    return `http://127.0.0.1:${port}${BELOW}`;
  },
  'a stick, with the plain server of Python': async (port) => {
    const server = await servePlainly(build('stick', String), port);
    stops.push(() => server.kill());
    return `http://127.0.0.1:${port}/`;
  },
};
const served = Object.entries(hosts).filter(([name]) => !name.includes('Python') || hasPython());

/** What a visit must not have: requests that fail or leave the site, errors of the page. */
function watch(page: Page, home: string): string[] {
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(?:data|blob):/.test(url)) complaints.push(`leaves the site: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

const ADDRESSES = /(?:href|src|data-[a-z-]+)="([^"]+)"/g;

/** Every address within the site that a page names, without what follows `#` or `?`. */
function addressesIn(html: string, at: string, home: string): string[] {
  const found = [...html.matchAll(ADDRESSES)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));
  const paths = found.filter((address) => /^(?:\/|\.|https?:)/.test(address) && URL.canParse(address, at));
  return paths
    .map((address) => new URL(address, at).href.replace(/[?#].*$/s, ''))
    .filter((url) => url.startsWith(home));
}

/** Follows every link from the front page and from what stands in other pages; gives the addresses that are not there, and how many are. */
async function crawl(home: string): Promise<{ missing: string[]; reached: number }> {
  const seen = new Set([home, `${home}embed/`, `${home}en/embed/`]);
  const missing: string[] = [];
  for (const url of seen) {
    const response = await fetch(url);
    const body = await response.text();
    if (!response.ok) missing.push(url);
    if (!(response.headers.get('content-type') ?? '').includes('html')) continue;
    for (const address of addressesIn(body, url, home)) seen.add(address);
  }
  return { missing, reached: seen.size - missing.length };
}

/** The whole answer is taken: half of one can't be left where a server ends each connection. */
async function statusOf(url: string): Promise<number> {
  const response = await fetch(url);
  await response.arrayBuffer();
  return response.status;
}

describe.each(served)('a site at %s', (name, serve) => {
  let home = '';
  let timeline: Timeline;
  beforeAll(async () => {
    home = await serve(FIRST_PORT + Object.keys(hosts).indexOf(name));
    timeline = (await (await fetch(`${home}timeline.json`)).json()) as Timeline;
  });

  it('has every page and file that its pages name', async () => {
    const { missing, reached } = await crawl(home);
    expect(missing).toEqual([]);
    expect(reached).toBeGreaterThan(100);
  });

  it('opens an event by its address, follows it to its article, and changes the language there', async () => {
    const page = await browser.newPage();
    const complaints = watch(page, home);
    const [event] = timeline.events;
    await page.goto(`${home}#e-${event?.id}`);
    await page.locator('#panel').waitFor();
    await page.locator('.plot .mark').first().waitFor();
    await page.locator('#panel a[href*="articles/"]').first().click();
    await page.waitForURL(/\/articles\//);
    expect(await page.locator('html').getAttribute('lang')).toBe('ar-IQ');
    await page.locator('[data-language-link]').last().click();
    await page.waitForURL(/\/en\/articles\//);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.locator('a.home').click();
    await page.locator('.event .title a').first().click();
    await page.locator('#panel').waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('gives its events away: all of them as files, and those that a filter shows as downloads', async () => {
    const page = await browser.newPage();
    const complaints = watch(page, home);
    await page.goto(home, { waitUntil: 'networkidle' });
    const files = await page
      .locator('[data-take]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect([file, await statusOf(file)]).toEqual([file, 200]);
    const actor = timeline.events.find(({ actors }) => actors.length > 0)?.actors[0];
    await page.goto(`${home}?actor=${actor}`, { waitUntil: 'networkidle' });
    for (const format of ['csv', 'json', 'ics']) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-take="${format}"]`)]);
      expect(readFileSync(await download.path(), 'utf8').length).toBeGreaterThan(100);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
});
