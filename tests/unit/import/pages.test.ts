import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/import/decode-bytes.ts';
import { writeArticle } from '../../../src/import/front-matter.ts';
import { NO_FACTS, readFragmentArticle, readHtmlArticle } from '../../../src/import/read-article.ts';
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

describe('a text without a title', () => {
  const titleOf = (html: string) => readFragmentArticle(html, NO_FACTS).fields.title?.value;
  const prose =
    'The council voted on Tuesday night to reopen the Larkmoor tunnel, which had been closed for two years.';

  it('is called by its first words, cut after a whole one', () => {
    expect(titleOf(`<p>${prose}</p>`)).toBe(`${prose.slice(0, prose.lastIndexOf(' ', 100))}…`);
  });

  it('is not called by a line of marks, and a word longer than any title is cut', () => {
    expect(titleOf(`<p>* * *</p><p>${prose}</p>`)).toMatch(/^The council/);
    expect(titleOf(`<p>${'tunnel'.repeat(100)}</p>`)).toBe(`${'tunnel'.repeat(100).slice(0, 100)}…`);
  });
});

describe('a menu over a text', () => {
  const prose = '<p>The council voted on Tuesday night to reopen the tunnel, which had been closed for two years.</p>';
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  const link = (words: string) => `<a href="https://sheet.example/${words.length}">${words}</a>`;

  it('is left out, however long it is', () => {
    const menu = list(Array.from({ length: 12 }, (_, index) => link(`Ships and crews, part ${index}`)));
    expect(readFragmentArticle(menu + prose, NO_FACTS).body).toMatch(/^The council/);
  });

  it('is no list of what the text tells', () => {
    const told = list([
      'a second engineer on each crossing',
      `a day of rest, as ${link('the rules')} ask`,
      'one',
      'two',
    ]);
    expect(readFragmentArticle(`<h1>The ferry sails</h1>${told}${prose}`, NO_FACTS).body).toMatch(
      /^- a second engineer/,
    );
  });
});
