// Builds a publication and serves it for the browser tests: node tests/e2e/serve.ts <content folder or "large"> <port> [<base>]
import { resolve } from 'node:path';
import { buildSite } from '../build/site.ts';
import { serveFolder } from '../static-host.ts';
import { makeLarge } from './make-large.ts';

const [content = 'content', port = '4391', base = '/'] = process.argv.slice(2);
const { status, output, dist } = buildSite(content === 'large' ? makeLarge() : resolve(content), { SANAD_BASE: base });
if (status !== 0) {
  console.error(output);
  process.exit(1);
}
await serveFolder(dist, base, Number(port));
console.log(`${content} is served at http://localhost:${port}${base}`);
