import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** A fenced block of a page. */
export interface Fence {
  readonly page: string;
  readonly kind: string;
  readonly code: string;
}

/** What stands in the README and the docs, generated tables of phrases apart: paths from the project's root. */
export const guidePages: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.includes('phrases-'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .sort(),
];

export const readPage = (page: string): string => readFileSync(join(root, page), 'utf8');

/** In a list a block is indented as its item is. */
const FENCE = /^( *)```(\w+)\n([\s\S]*?)^\1```$/gm;

export const fencesOf = (page: string): Fence[] =>
  [...readPage(page).matchAll(FENCE)].map(([, indent = '', kind = '', code = '']) => ({
    page,
    kind,
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));

/** Every line that a page tells people to type, without the remark behind it. */
export const shellLines = (page: string): string[] =>
  fencesOf(page)
    .filter(({ kind }) => kind === 'sh')
    .flatMap(({ code }) => code.split('\n'))
    .map((line) => line.replace(/\s+#\s.*$/, '').trim())
    .filter((line) => line !== '');
