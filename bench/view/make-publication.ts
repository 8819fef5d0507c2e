// Turns articles, one JSON object a line, into a publication folder to build and to measure:
//   node bench/view/make-publication.ts <articles.jsonl[.gz]> <folder> [<how many>]
// A line has what `sanad extract` reads ("doc", "title", "text", "dct", "lang"), and may have "outlet" and "url".
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { stringify } from 'yaml';

interface Line {
  readonly doc: string;
  readonly title?: string;
  readonly text: string;
  readonly dct?: string | null;
  readonly lang?: string;
  readonly outlet?: string;
  readonly url?: string;
}

const SITE = { title: { ar: 'منشور للقياس', en: 'A publication to measure' }, locales: ['ar-IQ', 'en'] };

function readLines(file: string): Line[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}

function toMarkdown({ title, text, dct, lang, outlet, url }: Line): string {
  const fields = Object.entries({ title, published: dct, outlet, url, lang });
  const given = fields.filter(([, value]) => value !== undefined && value !== null && value !== '');
  return `---\n${stringify(Object.fromEntries(given))}---\n\n${text}\n`;
}

const [, , file, folder, most = 'Infinity'] = process.argv;
if (file === undefined || folder === undefined) {
  console.error(
    'Say which articles, and where to: bench/view/make-publication.ts <articles.jsonl[.gz]> <folder> [<how many>]',
  );
  process.exitCode = 2;
} else {
  const lines = readLines(file).slice(0, Number(most));
  mkdirSync(join(folder, 'articles'), { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), stringify(SITE));
  for (const line of lines) writeFileSync(join(folder, 'articles', `${line.doc}.md`), toMarkdown(line));
  console.log(`${lines.length} articles in ${folder}`);
}
