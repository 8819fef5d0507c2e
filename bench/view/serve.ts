import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { preloadedFiles } from '../../src/components/preloaded-files.ts';
import { makeData } from './synthetic.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const STRIP = '<section class="strip"';
const MANIFEST = /(<script[^>]*id="timeline-data"[^>]*>).*?(<\/script>)/s;

const preload = (href: string): string => `<link rel="preload" as="fetch" href="${href}" crossorigin="anonymous">`;

/** A published front page that finds its data elsewhere, and asks for it as a page of so many events does. */
export function withData(html: string, manifest: ReturnType<typeof makeData>['manifest']): string {
  const links = preloadedFiles(manifest, null).map(preload).join('');
  return html
    .replace(STRIP, (strip) => links + strip)
    .replace(MANIFEST, (_, begin: string, end: string) => `${begin}${JSON.stringify(manifest)}${end}`);
}

/**
 * Serves a built site, its front page with made events at `/made/<count>/`, and the bare canvas with the same events at
 * `/bare/<count>`.
 */
export function serveMade(dist: string): Promise<{ readonly server: Server; readonly origin: string }> {
  const known = new Map<string, ReturnType<typeof makeData>>();
  const dataOf = (count: string): ReturnType<typeof makeData> => {
    const data = known.get(count) ?? makeData(Number(count), `/bare/${count}`);
    known.set(count, data);
    return data;
  };
  const answer = (path: string): readonly [type: string, body: Uint8Array | string] => {
    const [, kind, count = '', name = ''] = /^\/(made|bare)\/(\d+)\/?(.*)$/.exec(path) ?? [];
    if (kind === 'made') {
      return ['.html', withData(readFileSync(join(dist, 'index.html'), 'utf8'), dataOf(count).manifest)];
    }
    if (kind === 'bare' && name === '') return ['.html', readFileSync(join(import.meta.dirname, 'bare.html'))];
    if (kind === 'bare') return [extname(name), dataOf(count).read(name)];
    return [extname(path), readFileSync(join(dist, path))];
  };
  const server = createServer((request, response) => {
    try {
      const [type, body] = answer(new URL(request.url ?? '/', 'http://localhost').pathname);
      response.writeHead(200, { 'content-type': TYPES[type] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    server.listen(0, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({ server, origin: `http://localhost:${port}` });
    });
  });
}
