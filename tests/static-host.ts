import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The file of an address below `base`, or null: what a plain static host would do, no more. */
function fileOf(address: string, folder: string, base: string): string | null {
  const { pathname } = new URL(address, 'http://localhost');
  if (!pathname.startsWith(base)) return null;
  const path = normalize(decodeURIComponent(pathname.slice(base.length)));
  if (path.startsWith('..')) return null;
  const file = join(folder, pathname.endsWith('/') ? join(path, 'index.html') : path);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

/** Serves a folder below `base`, with its 404.html for what is not there, as static hosts do. */
export function serveFolder(folder: string, base: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const file = fileOf(request.url ?? '/', folder, base);
    const shown = file ?? join(folder, '404.html');
    response.writeHead(file === null ? 404 : 200, {
      'content-type': TYPES[extname(shown)] ?? 'application/octet-stream',
    });
    createReadStream(shown).pipe(response);
  });
  return new Promise((done) => server.listen(port, () => done(server)));
}

/** True where the machine has Python, whose server anyone with a folder on a stick can start. */
export const hasPython = (): boolean => spawnSync('python3', ['-c', 'import http.server']).status === 0;

/** Serves a folder as `python3 -m http.server` does. */
export async function servePlainly(folder: string, port: number): Promise<ChildProcess> {
  const server = spawn('python3', ['-m', 'http.server', String(port), '--bind', '127.0.0.1'], {
    cwd: folder,
    stdio: 'ignore',
  });
  for (let turn = 0; turn < 300; turn++) {
    const isUp = await fetch(`http://127.0.0.1:${port}/`)
      .then((response) => response.arrayBuffer())
      .then(
        () => true,
        () => false,
      );
    if (isUp) return server;
    await new Promise((done) => setTimeout(done, 100));
  }
  server.kill();
  throw new Error('python3 -m http.server did not start');
}
