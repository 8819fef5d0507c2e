// Builds a publication and serves it for the browser tests: node tests/e2e/serve.ts <content folder or "large"> <port> [<base>]
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { buildSite } from '../build/site.ts';
import { makeLarge } from './make-large.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const [content = 'content', port = '4391', base = '/'] = process.argv.slice(2);
const { status, output, dist } = buildSite(content === 'large' ? makeLarge() : resolve(content), { SANAD_BASE: base });
if (status !== 0) {
  console.error(output);
  process.exit(1);
}

/** The file of an address below `base`, or null: what a plain static host would do, no more. */
function fileOf(address: string): string | null {
  const { pathname } = new URL(address, 'http://localhost');
  if (!pathname.startsWith(base)) return null;
  const path = normalize(decodeURIComponent(pathname.slice(base.length)));
  if (path.startsWith('..')) return null;
  const file = join(dist, pathname.endsWith('/') ? join(path, 'index.html') : path);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

createServer((request, response) => {
  const file = fileOf(request.url ?? '/');
  const shown = file ?? join(dist, '404.html');
  response.writeHead(file === null ? 404 : 200, {
    'content-type': TYPES[extname(shown)] ?? 'application/octet-stream',
  });
  createReadStream(shown).pipe(response);
}).listen(Number(port), () => console.log(`${content} is served at http://localhost:${port}${base}`));
