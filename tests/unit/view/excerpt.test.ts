import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/components/excerpt.ts';
import { parseArticle, renderBlock } from '../../../src/document/index.ts';

const sentence = (word: string, times: number): string => `${`${word} `.repeat(times).trim()}.`;
const text = [sentence('before', 140), 'The harbor *opened* on Monday.', sentence('after', 140), 'The end came.'].join(
  ' ',
);
const { document, tree } = parseArticle({ file: 'articles/long.md', markdown: `${text} {#long}\n\nShort. {#short}\n` });
const [long, short] = document.blocks;
if (long === undefined || short === undefined) throw new Error('The article has two paragraphs.');
const spanOf = (words: string) => {
  const start = long.text.indexOf(words);
  return { start, end: start + words.length };
};
const quote = spanOf('The harbor opened on Monday.');

describe('an excerpt of a long paragraph', () => {
  it('is none of a short one', () => {
    expect(excerptOf(short, [{ start: 0, end: 6 }])).toBeNull();
  });

  it('holds the quote with some of what stands round it, cut between words', () => {
    const [part, ...others] = excerptOf(long, [quote]) ?? [];
    expect(others).toEqual([]);
    const shown = long.text.slice(part?.start, part?.end);
    expect(shown).toContain('The harbor opened on Monday.');
    expect(shown.length).toBeLessThan(700);
    expect(shown.trim()).toMatch(/^before .* after$/);
  });

  it('holds every quote, apart where they are far apart', () => {
    const parts = excerptOf(long, [spanOf('The end came.'), quote]) ?? [];
    expect(parts).toHaveLength(2);
    expect(parts[1]?.end).toBe(long.text.length);
  });

  it('is written with its marks and its emphasis, and a sign where something is left out', () => {
    const mark = { ...quote, block: 'long', id: 'q', kind: 'mention' };
    const html = renderBlock(tree, 'long', [mark], [{ start: quote.start, end: quote.end + 6 }]);
    expect(html).toBe(
      '… <mark id="q" data-mark="q" data-kind="mention">The harbor </mark><em>' +
        '<mark data-mark="q" data-kind="mention">opened</mark></em>' +
        '<mark data-mark="q" data-kind="mention"> on Monday.</mark> after …',
    );
  });

  it('leaves out elements of which nothing is kept', () => {
    expect(renderBlock(tree, 'long', [], [{ start: 0, end: 6 }])).toBe('before …');
  });
});
