import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/import/decode-bytes.ts';
import { writeArticle } from '../../../src/import/front-matter.ts';
import { NO_FACTS, readHtmlArticle } from '../../../src/import/read-article.ts';
import { languages } from '../../../src/language/index.ts';

/** One page in the shape of each of many systems, and beside it the article that it should become. */
const folder = resolve(import.meta.dirname, '../../fixtures/import/pages');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''));

function importPage(name: string) {
  const html = decodeBytes(readFileSync(join(folder, `${name}.html`)), null, languages);
  const article = readHtmlArticle(html, NO_FACTS);
  return { article, written: writeArticle(article.fields, article.body, '0') };
}

describe('a page becomes the article beside it', () => {
  it.each(names)('%s', (name) => {
    const path = join(folder, `${name}.md`);
    const { written } = importPage(name);
    if (process.env['UPDATE_CASES'] === '1') writeFileSync(path, written);
    expect(existsSync(path), `no article stands beside ${name}.html: write it, or run with UPDATE_CASES=1`).toBe(true);
    expect(written).toBe(readFileSync(path, 'utf8'));
  });

  it.each(names)('and %s gives nothing that runs or loads, and no word of what stands round it', (name) => {
    const { written } = importPage(name);
    expect(written).not.toMatch(/\]\((?!https?:|mailto:)|javascript:(?!alert\(6\))|injected|Hidden words/);
    expect(written).not.toMatch(/[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/);
    expect(written).not.toMatch(
      /cookie|newsletter|Most read|ذات صلة|اقرأ أيضا|شارك|تويتر|الرئيسية|حقوق محفوظة|Swans|Bakery/,
    );
  });
});
