import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { buildSite, projectContent, readFolder, scratchFolder } from './site.ts';

const ADDRESS = 'https://press.example';
let files: Map<string, string>;

const text = (name: string): string => Buffer.from(files.get(name) ?? '', 'base64').toString();
const addresses = (xml: string): string[] => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');
const meta = (html: string, name: string): string | undefined =>
  new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1];
const linked = (html: string, which: string): string | undefined =>
  new RegExp(`<link [^>]*${which} href="([^"]*)"`).exec(html)?.[1];

describe('a site that knows its address and stands below a path', () => {
  beforeAll(() => {
    const content = scratchFolder('addressed');
    cpSync(projectContent, content, { recursive: true });
    const site = readFileSync(join(content, 'site.yaml'), 'utf8');
    writeFileSync(join(content, 'site.yaml'), site.replace(/^url: null$/m, `url: ${ADDRESS}/archive/`));
    const built = buildSite(content, { SANAD_BASE: '/archive' });
    expect(built.status, built.output).toBe(0);
    files = readFolder(built.dist);
  });

  it('lists every page but those for other pages in its sitemap, and the sitemap in robots.txt', () => {
    expect(text('robots.txt')).toContain(`Sitemap: ${ADDRESS}/archive/sitemap-index.xml`);
    expect(addresses(text('sitemap-index.xml'))).toEqual([`${ADDRESS}/archive/sitemap-0.xml`]);
    const listed = addresses(text('sitemap-0.xml')).map((address) => decodeURI(address));
    const pages = [...files.keys()]
      .filter((name) => name.endsWith('index.html') && !/(?:^|\/)embed\//.test(name))
      .map((name) => `${ADDRESS}/archive/${name.replace(/index\.html$/, '')}`);
    expect(listed.sort()).toEqual(pages.sort());
  });

  it('says in each page which address is its own and which are its other languages', () => {
    const html = text('en/index.html');
    expect(linked(html, 'rel="canonical"')).toBe(`${ADDRESS}/archive/en/`);
    expect(linked(html, 'hreflang="ar-IQ"')).toBe(`${ADDRESS}/archive/`);
    expect(meta(html, 'og:url')).toBe(`${ADDRESS}/archive/en/`);
  });

  it('has a card for social networks in each language, of the size that the page tells', async () => {
    for (const [page, card] of [
      ['index.html', 'cards/ar.png'],
      ['en/index.html', 'cards/en.png'],
    ] as const) {
      expect(meta(text(page), 'og:image')).toBe(`${ADDRESS}/archive/${card}`);
      const { width, height } = await loadImage(Buffer.from(files.get(card) ?? '', 'base64'));
      expect([String(width), String(height)]).toEqual([
        meta(text(page), 'og:image:width'),
        meta(text(page), 'og:image:height'),
      ]);
    }
    expect(files.get('cards/ar.png')).not.toBe(files.get('cards/en.png'));
  });

  it('gives every event away in every format, with whole addresses', () => {
    const timeline = JSON.parse(text('timeline.json')) as Timeline;
    const all = [...timeline.events, ...timeline.undated];
    const feed = JSON.parse(text('exports/en/events.json'));
    expect(feed.events.map(({ id }: { id: string }) => id)).toEqual(all.map(({ id }) => id));
    for (const { url, sources } of feed.events)
      for (const address of [url, ...sources.map((source: { url: string }) => source.url)])
        expect(address).toMatch(/^https:\/\/press\.example\/archive\/en\//);
    expect(text('exports/en/events.csv').trim().split('\r\n')).toHaveLength(all.length + 1);
    expect(text('exports/en/events.xml').match(/<item>/g)).toHaveLength(all.length);
    expect(text('exports/en/events.ics').match(/BEGIN:VEVENT/g)).toHaveLength(timeline.events.length);
  });

  it("gives an actor's events away, with those of the bodies that are part of it", () => {
    const timeline = JSON.parse(text('timeline.json')) as Timeline;
    const parts = new Set(['us', ...timeline.actors.filter(({ parent }) => parent === 'us').map(({ id }) => id)]);
    const expected = timeline.events.filter(({ actors }) => actors.some((id) => parts.has(id)));
    const feed = JSON.parse(text('exports/actors/us.json'));
    expect(expected.length).toBeGreaterThan(1);
    for (const { id } of expected) expect(feed.events.map((event: { id: string }) => event.id)).toContain(id);
  });
});
