import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of a file of the site, packed as a server sends it. */
const packed = (dist: string, path: string): number => gzipSync(readFileSync(join(dist, path)), { level: 9 }).length;

/** Scripts that a script imports, by their paths on the site. */
function importsOf(dist: string, path: string): string[] {
  const text = readFileSync(join(dist, path), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)].map((match) => `/_astro/${match[1]}`);
}

/** Packed bytes of all scripts and all styles that a page of the site needs. */
export function weighPage(dist: string, page: string): { readonly scripts: number; readonly styles: number } {
  const html = readFileSync(join(dist, page), 'utf8');
  const scripts = new Set([...html.matchAll(/<script[^>]*\ssrc="([^"]+\.js)"/g)].map((match) => match[1] ?? ''));
  for (const script of scripts) for (const other of importsOf(dist, script)) scripts.add(other);
  const styles = new Set([...html.matchAll(/<link[^>]*href="([^"]+\.css)"/g)].map((match) => match[1] ?? ''));
  const sum = (paths: ReadonlySet<string>): number => [...paths].reduce((all, path) => all + packed(dist, path), 0);
  return { scripts: sum(scripts), styles: sum(styles) };
}
