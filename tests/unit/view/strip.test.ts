import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../../../src/calendar/index.ts';
import { layoutStaticStrip } from '../../../src/components/static-strip.ts';
import { findBoundaries } from '../../../src/view/layout/boundaries.ts';
import { sumDensity } from '../../../src/view/layout/density.ts';
import { drawWindow, handleMove, layoutStrip, moveEnd, moveWindow } from '../../../src/view/layout/strip.ts';
import { plainColumns } from './sample.ts';

const WHOLE = [0, 1000] as const;

describe('the strip', () => {
  const year = (n: number): number => toDayNumber(n, 1, 1);
  const { columns } = plainColumns([
    { from: year(2011) + 340, to: year(2011) + 341 },
    ...Array.from({ length: 400 }, (_, at) => ({ from: year(2020) + (at % 90), to: year(2020) + (at % 90) + 1 })),
  ]);
  const boundaries = findBoundaries(columns);
  const total = sumDensity(boundaries, new Uint8Array(columns.dated), 1);
  const days = [year(2010), year(2023)] as const;

  it('has columns that begin with a month or a year, each at least 2 px wide', () => {
    for (const widthPx of [300, 1000, 2400]) {
      const bars = layoutStrip(total, total, days, widthPx);
      expect(bars.every(({ from }) => new Date(from * 86_400_000).getUTCDate() === 1 || widthPx > 2000)).toBe(true);
      expect(widthPx / bars.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('shows one event beside hundreds, and the chosen stacked within the total', () => {
    const chosen = sumDensity(
      boundaries,
      Uint8Array.from({ length: columns.dated }, (_, event) => event % 2),
      2,
    );
    const bars = layoutStrip(total, chosen, days, 1000);
    const lone = bars.find(({ total: height }) => height > 0);
    expect(lone?.total).toBeGreaterThan(0.08);
    expect(Math.max(...bars.map(({ total: height }) => height))).toBe(1);
    for (const { total: height, parts } of bars) {
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(height, 6);
    }
  });

  it('has columns where all events are of one day', () => {
    const one = plainColumns([{ from: 18_000, to: 18_001 }]).columns;
    const density = sumDensity(findBoundaries(one), new Uint8Array(1), 1);
    const bars = layoutStrip(density, density, [17_970, 18_031], 1000);
    expect(bars.filter(({ total: height }) => height > 0)).toHaveLength(1);
    expect(bars.every(({ from, to }) => Number.isInteger(from) && to > from)).toBe(true);
  });
});

describe('the strip on paper', () => {
  const events = ['2011-12', '2014', '2020-05-03'].map((date) => ({ date, basis: 'explicit' as const }));

  it('has a column for each time with events, mirrored between the two directions', () => {
    const firstOf = (direction: 'rtl' | 'ltr'): number =>
      Number(/^M([\d.]+)/.exec(layoutStaticStrip(events, direction)?.path ?? '')?.[1]);
    expect(firstOf('ltr')).toBeLessThan(200);
    expect(firstOf('rtl')).toBeGreaterThan(800);
    const parts = layoutStaticStrip(events, 'rtl')?.ticks.map(({ part }) => part) ?? [];
    expect(parts.length).toBeGreaterThan(3);
    expect(parts).toEqual([...parts].sort((a, b) => b - a));
  });

  it('is none where nothing has a place in time', () => {
    expect(layoutStaticStrip([{ date: null, basis: null }], 'rtl')).toBeNull();
  });
});

describe('the handles', () => {
  it('follow the picture with the arrows and time with the Page keys', () => {
    expect(handleMove('ArrowLeft', 10, true)).toEqual({ byDays: 10 });
    expect(handleMove('ArrowLeft', 10, false)).toEqual({ byDays: -10 });
    expect(handleMove('PageUp', 10, true)).toEqual({ byDays: 100 });
    expect(handleMove('Home', 10, true)).toEqual({ to: 'first' });
    expect(handleMove('a', 10, true)).toBeNull();
  });

  it('stay in the whole and apart from each other', () => {
    expect(moveEnd([100, 200], 0, -50, WHOLE, 20)).toEqual([0, 200]);
    expect(moveEnd([100, 200], 0, 300, WHOLE, 20)).toEqual([180, 200]);
    expect(moveEnd([100, 200], 1, 50, WHOLE, 20)).toEqual([100, 120]);
    expect(moveEnd([100, 200], 1, 5000, WHOLE, 20)).toEqual([100, 1000]);
  });

  it('keep the window’s length while it is moved', () => {
    expect(moveWindow([100, 200], 50, WHOLE)).toEqual([150, 250]);
    expect(moveWindow([100, 200], -500, WHOLE)).toEqual([0, 100]);
    expect(moveWindow([100, 200], 5000, WHOLE)).toEqual([900, 1000]);
  });

  it('draw a window in either direction, never outside and never too short', () => {
    const day = fc.integer({ min: -200, max: 1200 });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = drawWindow(a, b, WHOLE, 20);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(1000);
        expect(to - from).toBeGreaterThanOrEqual(20);
      }),
    );
    expect(drawWindow(300, 100, WHOLE, 20)).toEqual([100, 300]);
  });
});
