import { describe, expect, it } from 'vitest';
import { layoutArticleStrip } from '../../../src/components/article-strip.ts';
import type { TimelineEvent } from '../../../src/timeline/timeline.ts';

const event = (date: string | null, basis: TimelineEvent['basis'] = 'explicit'): TimelineEvent =>
  ({ id: `${date}`, date, basis }) as TimelineEvent;
const events = [event('2011-12'), event('2014'), event('2020-05-03'), event('2022-01-21~', 'publication')];
const strip = (direction: 'ltr' | 'rtl') => layoutArticleStrip(events, direction);

describe('the small timeline in the margin of an article', () => {
  it('has its events in order along the axis, older at the right where the page runs to the left', () => {
    const starts = strip('ltr')?.marks.map(({ from }) => from) ?? [];
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const mirrored = strip('rtl')?.marks.map(({ from }) => from) ?? [];
    expect(mirrored).toEqual([...mirrored].sort((a, b) => b - a));
  });

  it('shows how exact each date is', () => {
    const marks = strip('ltr')?.marks ?? [];
    expect(marks.map(({ shape }) => shape)).toEqual(['month', 'period', 'day', 'day']);
    expect(marks.map(({ isHollow, isAbout }) => [isHollow, isAbout]).at(-1)).toEqual([true, true]);
    for (const { from, to } of marks) expect(to).toBeGreaterThan(from);
  });

  it('keeps everything within the margin', () => {
    const { marks = [], ticks = [] } = strip('rtl') ?? {};
    for (const place of [...marks.flatMap(({ from, to }) => [from, to]), ...ticks.map(({ part }) => part)]) {
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThanOrEqual(1);
    }
    expect(ticks.length).toBeGreaterThan(0);
  });

  it('is left out where there is nothing to compare', () => {
    expect(layoutArticleStrip([event('2014'), event(null)], 'ltr')).toBeNull();
    expect(layoutArticleStrip([], 'rtl')).toBeNull();
  });
});
