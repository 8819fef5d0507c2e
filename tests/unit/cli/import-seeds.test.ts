import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../build/folder.ts';
import { sanad } from './sanad.ts';

const fixtures = resolve(import.meta.dirname, '../../fixtures/import');
const content = resolve(import.meta.dirname, '../../../content/articles');

/** The two texts that the example publication is made of, and what an editor says of them because the texts don't. */
const seeds = [
  {
    text: 'seed-prison.txt',
    article: 'prison-attack-and-new-budget.md',
    said: [
      ...['--published', '2022-01-21~', '--outlet', 'المطلع', '--note'],
      'Not stated on the page. «العشرين من الشهر الحالي», a budget of 768 billion dollars and the attack of that night place it in the days after 20 January 2022.',
    ],
  },
  {
    text: 'seed-iraq.txt',
    article: 'reviving-isis-in-iraq.md',
    said: [
      ...['--published', '2020-05-06', '--note'],
      "Not stated on the page. The operation of «يوم الإثنين الفائت» and SANA's report of «أول أمس» are of the same day, Monday 4 May 2020: Wednesday 6 May.",
    ],
  },
];

const articlesOf = (folder: string): string[] => readdirSync(join(folder, 'articles'));

describe('importing the texts of the example publication', () => {
  it.each(seeds)('makes of $text and what the editor says exactly $article', ({ text, article, said }) => {
    const folder = makeFolder({ 'articles/.gitkeep': '' });
    const { status, stderr } = sanad(['import', join(fixtures, text), '--into', folder, ...said]);
    expect([status, stderr]).toEqual([0, '']);
    const [file] = articlesOf(folder).filter((name) => name.endsWith('.md'));
    expect(readFileSync(join(folder, 'articles', file ?? ''), 'utf8')).toBe(
      readFileSync(join(content, article), 'utf8'),
    );
  });

  it.each(seeds)('without the editor asks for the date of $text, and has the same text', ({ text, article }) => {
    const folder = makeFolder({ 'articles/.gitkeep': '' });
    const { stderr } = sanad(['import', join(fixtures, text), '--into', folder]);
    expect(stderr).toContain('does not say when it was published');
    const [file] = articlesOf(folder).filter((name) => name.endsWith('.md'));
    const written = readFileSync(join(folder, 'articles', file ?? ''), 'utf8');
    const bodyOf = (markdown: string): string => markdown.split('\n---\n')[1] ?? '';
    expect(bodyOf(written)).toBe(bodyOf(readFileSync(join(content, article), 'utf8')));
    expect(written).not.toContain('published:');
  });

  it('into the example publication itself changes nothing', () => {
    const before = articlesOf(join(content, '..'));
    const { status, stdout } = sanad(['import', ...seeds.map(({ text }) => join(fixtures, text))]);
    expect(status).toBe(0);
    expect(stdout).toContain('New: 0. Unchanged: 2.');
    expect(articlesOf(join(content, '..'))).toEqual(before);
  });
});
