import { expect, type Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import type { TimelineEvent } from '../../src/timeline/timeline.ts';
import { isNarrow, readTimeline, test, wellDated } from './site.ts';

test.skip(({ viewport }) => isNarrow(viewport), 'paper has a width of its own');

/** The text of each printed page. */
async function print(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => document.fonts.ready);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  return (await extractText(pdf, { mergePages: false })).text;
}

const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Words as their letters in an order of their own: a reader of PDF gives Arabic back in forms of joined letters, and the
 * letters of a line now from the right and now from the left.
 */
const wordsOf = (text: string): string[] =>
  text
    .split(/\s+/)
    .map((word) => [...letters(word)].sort().join(''))
    .filter((word) => word.length > 1);

/** The part of a text's words that paper has; words at the ends of a line may stand there as one. */
function partOnPaper(paper: ReadonlySet<string>, text: string): number {
  const words = wordsOf(text);
  return words.filter((word) => paper.has(word)).length / words.length;
}

const titleOf = ({ titles }: TimelineEvent, home: string): string =>
  titles[home === '/' ? 'ar' : 'en'] ?? Object.values(titles)[0] ?? '';

test('paper has every event with its title, and the sentence that tells it', async ({ page, request, home }) => {
  const timeline = await readTimeline(request);
  await page.goto(home);
  const paper = new Set(wordsOf((await print(page)).join(' ')));
  const events = [...timeline.events, ...timeline.undated];
  for (const event of events) expect(partOnPaper(paper, titleOf(event, home)), event.id).toBeGreaterThan(0.5);
  const all = [...events.map((event) => titleOf(event, home)), wellDated(timeline).mentions[0]?.quote ?? ''];
  expect(partOnPaper(paper, all.join(' '))).toBeGreaterThan(0.85);
});

test('paper has no controls, and no page of it is empty', async ({ page, home }) => {
  await page.goto(home);
  const tools = page.locator('[data-tool], [data-panel], .source-button, .filter h2');
  const said = (await tools.evaluateAll((all) => all.map((tool) => tool.ariaLabel ?? tool.textContent ?? ''))).filter(
    (words) => wordsOf(words).length > 1,
  );
  expect(said.length).toBeGreaterThan(0);
  const pages = await print(page);
  const paper = letters(pages.join(' '));
  const printed = said
    .map(letters)
    .filter((tool) => paper.includes(tool) || paper.includes([...tool].reverse().join('')));
  expect(printed).toEqual([]);
  expect(pages.filter((text) => letters(text).length < 40)).toEqual([]);
});

test('an article prints under its title, as it was published', async ({ page, request, home }) => {
  const [article] = (await readTimeline(request)).articles;
  await page.goto(`${home}${article?.href}`);
  const text = (await page.locator('.article-text p').allTextContents()).join(' ');
  const paper = new Set(wordsOf((await print(page)).join(' ')));
  expect(partOnPaper(paper, article?.title ?? '')).toBeGreaterThan(0.5);
  expect(partOnPaper(paper, text)).toBeGreaterThan(0.8);
});
