import { describe, expect, it } from 'vitest';
import { findCandidatePairs } from '../../../src/timeline/candidate-pairs.ts';
import { readFacts } from '../../../src/timeline/mention-facts.ts';
import { weighFacts } from '../../../src/timeline/weights.ts';
import { actors, article, mention } from './sample.ts';

/** One mention an article; `quoteOf` and `dateOf` make them alike or different. */
function countPairs(count: number, quoteOf: (i: number) => string, dateOf: (i: number) => string): number {
  const documents = Array.from({ length: count }, (_, i) => article(`a${i}`, '2015-07-20'));
  const mentions = documents.map((document, i) =>
    mention({ id: `m${i}`, article: document, quote: quoteOf(i), date: dateOf(i) }),
  );
  const facts = readFacts(mentions, documents, actors);
  return findCandidatePairs(facts, weighFacts(facts)).length;
}

const day = (i: number): string => `2015-06-0${1 + (i % 4)}`;

describe('the pairs that are looked at', () => {
  it('grow with the mentions where they are of several days and wordings', () => {
    const quote = (i: number): string => `word${i % 5} thing${i % 7} place${i % 9} attacked`;
    expect(countPairs(2000, quote, day) / countPairs(500, quote, day)).toBeLessThan(4.5);
  });

  it('grow with the mentions where all are of one day and in one wording', () => {
    const same = (count: number): number =>
      countPairs(
        count,
        () => 'the army attacked the bridge',
        () => '2015-07-19',
      );
    expect(same(500)).toBeGreaterThan(500);
    expect(same(2000) / same(500)).toBeLessThan(4.5);
  });

  it('hold a day and the month that it is of, whichever was published first', () => {
    const dates = ['2015-06', '2015-06-08'];
    const quote = (): string => 'the army attacked the northern bridge';
    expect(countPairs(2, quote, (i) => dates[i] ?? '')).toBe(1);
    expect(countPairs(2, quote, (i) => dates[1 - i] ?? '')).toBe(1);
  });

  it('hold undated mentions of news of the same days, and no others', () => {
    const pairsOf = (...published: (string | null)[]): number => {
      const documents = published.map((day, i) => article(`a${i}`, day));
      const mentions = documents.map((document, i) =>
        mention({ id: `m${i}`, article: document, quote: 'the army attacked the bridge', date: null, basis: null }),
      );
      const facts = readFacts(mentions, documents, actors);
      return findCandidatePairs(facts, weighFacts(facts)).length;
    };
    expect(pairsOf('2015-07-08', '2015-07-09')).toBe(1);
    expect(pairsOf('2015-07-08', '2015-08-09')).toBe(0);
    expect(pairsOf('2015-07-08', null)).toBe(0);
    expect(pairsOf(null, null)).toBe(0);
  });

  it('hold no two mentions of days apart', () => {
    expect(countPairs(2, () => 'the army attacked the bridge', day)).toBe(0);
  });
});
