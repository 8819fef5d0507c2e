import { describe, expect, it } from 'vitest';
import { readArticle } from './read.ts';

const OPENING = 'اقتحم الجيش الوطني قرى الوادي البعيدة ومزارع التلال القريبة من النهر والسد الكبير أمس.';
const sourceOf = (...paragraphs: string[]): string | null | undefined =>
  readArticle('ar', [OPENING, ...paragraphs]).at(-1)?.attribution?.source;

describe('a verb of telling without a subject', () => {
  it('goes on with who spoke before, though what was said then is no event', () => {
    const before = 'وشدد رئيس البلدية كريم الهادي على الصبر.';
    expect(sourceOf(before, 'وأضاف أن الجيش الوطني قصف الميناء.')).toBe('رئيس البلدية كريم الهادي');
  });

  it('agrees with who spoke', () => {
    const speakers = ['وقالت الطبيبة ليلى إن الناس صبروا طويلا.', 'وقال كريم الهادي إن الناس تعبوا.'];
    expect(sourceOf(...speakers, 'وأضافت أن الجيش الوطني قصف الميناء.')).toBe('الطبيبة ليلى');
    expect(sourceOf(...speakers, 'وأضاف أن الجيش الوطني قصف الميناء.')).toBe('كريم الهادي');
  });

  it('does not go on where a noun stands before it, or one that only points', () => {
    const before = 'وقالت الطبيبة ليلى إن الناس صبروا طويلا.';
    expect(sourceOf(before, 'وكانت الهيئة العامة للسدود، أكدت أن الجيش الوطني قصف الميناء.')).toBeNull();
    expect(sourceOf(before, 'بينما قالت الأخيرة إن الجيش الوطني قصف الميناء.')).toBeNull();
  });
});
