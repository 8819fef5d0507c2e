import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/**
 * Puts what was measured into docs/<tag>/dates.md, between the marks that say which command wrote it; a page without marks is a
 * mistake of ours.
 *
 * @param name what the marks are named after: `speed`
 * @param command what writes it: `dates --write`
 */
export function writeIntoPage(tag: string, name: string, command: string, text: string): void {
  const path = resolve(root, `docs/${tag}/dates.md`);
  const page = readFileSync(path, 'utf8');
  const opening = `<!-- ${name}: written by \`npm run bench -- ${command}\` -->`;
  const [begin, end] = [page.indexOf(opening), page.indexOf(`<!-- /${name} -->`)];
  if (begin < 0 || end < begin) throw new Error(`${path} has no place for the tables`);
  writeFileSync(path, `${page.slice(0, begin + opening.length)}\n${text}\n${page.slice(end)}`);
}
