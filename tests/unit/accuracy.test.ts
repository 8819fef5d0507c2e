import { describe, expect, it } from 'vitest';
import { type Counts, count, f1, type Marked } from '../../bench/accuracy/score.ts';

const at = (start: number, end: number, value: string, ...others: string[]): Marked => ({ start, end, value, others });

function counted(truths: readonly Marked[], answers: readonly Marked[]): Counts {
  const counts: Counts = { expected: 0, found: 0, exact: 0, right: 0 };
  count(counts, truths, answers);
  return counts;
}

describe('the measure of accuracy', () => {
  it('counts words that overlap as found, and to the letter only where they agree', () => {
    const counts = counted([at(0, 9, '2014-05')], [at(3, 9, '2014-05')]);
    expect([f1(counts, counts.right), f1(counts, counts.exact)]).toEqual([100, 0]);
  });
  it('pairs each expression once, with the one it agrees with before one it only touches', () => {
    const counts = counted([at(0, 4, '2014'), at(5, 9, '2015')], [at(0, 9, '2014'), at(5, 9, '2015')]);
    expect(counts).toEqual({ expected: 2, found: 2, exact: 1, right: 2 });
  });
  it('takes any of several right values, and none that is wrong', () => {
    expect(counted([at(0, 4, '2014', '2014-XX')], [at(0, 4, '2014-XX')]).right).toBe(1);
    expect(counted([at(0, 4, '2014')], [at(0, 4, '2015')]).right).toBe(0);
  });
  it('takes what was not asked for as a mistake', () => {
    const counts = counted([at(0, 4, '2014')], [at(0, 4, '2014'), at(9, 12, 'P1D'), at(20, 24, '1999')]);
    expect(f1(counts, counts.right)).toBe(50);
  });
});
