import { describe, expect, it } from 'vitest';
import { layoutBands } from '../../../src/view/layout/lane-bands.ts';
import { openingDays } from '../../../src/view/layout/opening.ts';

/** Events of a day each. */
function dated(days: readonly number[]): Parameters<typeof openingDays>[0] {
  const from = Int32Array.from(days).sort();
  return { dated: from.length, from, to: from.map((day) => day + 1) };
}

const everyDay = (count: number, first: number): number[] => Array.from({ length: count }, (_, at) => first + at);

describe('the days that a figure opens with', () => {
  it('are those of most events, where one is of another age', () => {
    const opening = openingDays(dated([-260_000, ...everyDay(30, 18_000)]));
    expect(opening?.[0]).toBeGreaterThan(17_900);
    expect(opening?.[0]).toBeLessThanOrEqual(18_000);
    expect(opening?.[1]).toBeGreaterThanOrEqual(18_030);
    expect(opening?.[1]).toBeLessThan(18_130);
  });

  it('are those of most events, where one is yet to come', () => {
    const opening = openingDays(dated([...everyDay(30, 18_000), 60_000]));
    expect(opening?.[1]).toBeLessThan(18_130);
  });

  it('are all of time where events are spread over it', () => {
    expect(openingDays(dated(everyDay(40, 0).map((day) => day * 100)))).toBeNull();
  });

  it('are all of time where more than a few are elsewhere', () => {
    expect(openingDays(dated([...everyDay(12, -260_000), ...everyDay(30, 18_000)]))).toBeNull();
  });

  it('are all of time where there are few events, or none', () => {
    expect(openingDays(dated([-260_000, 0, 1, 2]))).toBeNull();
    expect(openingDays(dated([]))).toBeNull();
  });
});

describe('lanes with their names over them', () => {
  it('keep the names’ place free, and fill the height', () => {
    const bands = layoutBands(3, 3 * 64, 18);
    expect(bands.map(({ top }) => top)).toEqual([18, 82, 146]);
    expect(bands.every(({ heightPx }) => heightPx === 46)).toBe(true);
    expect(layoutBands(3, 3 * 46).map(({ top }) => top)).toEqual([0, 46, 92]);
  });
});
