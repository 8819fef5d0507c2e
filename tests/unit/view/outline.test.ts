import { describe, expect, it } from 'vitest';
import { makeColumns } from '../../../bench/view/synthetic.ts';
import type { EventColumns } from '../../../src/view/columns/event-columns.ts';
import { layoutCells } from '../../../src/view/layout/cells.ts';
import { mergeGroups } from '../../../src/view/layout/density.ts';
import { type FigureIndex, indexFigure } from '../../../src/view/layout/figure-index.ts';
import { barHeight, layoutFrame } from '../../../src/view/layout/figure-layout.ts';
import { readSource } from '../../../src/view/layout/figure-source.ts';
import { countMembers, membersWithin } from '../../../src/view/layout/lane-members.ts';
import { makeOutline } from '../../../src/view/layout/make-outline.ts';
import { readOutline } from '../../../src/view/layout/outline.ts';
import { layoutStrip } from '../../../src/view/layout/strip.ts';
import { createTimeScale, INSET_PX } from '../../../src/view/layout/time-scale.ts';

const COUNT = 3000;
const names = {
  actors: Array.from({ length: 60 }, (_, at) => ({ id: `${at}`, parent: at % 5 === 4 ? at - 4 : -1, isNamed: true })),
};
const spread = makeColumns(COUNT);
/** The same, but the first ten happened long before. */
const withOld: EventColumns = {
  ...spread,
  from: spread.from.map((day, event) => (event < 10 ? day - 300_000 : day)),
  to: spread.to.map((day, event) => (event < 10 ? day - 300_000 : day)),
};

/** What is drawn of columns, and what of their outline. */
function bothOf(columns: EventColumns) {
  const made = makeOutline(columns, names);
  if (made === null) throw new Error('There is an outline.');
  const source = readSource(columns, names);
  const index = indexFigure(source, new Uint8Array(COUNT).fill(1));
  const outline = JSON.parse(JSON.stringify(made.outline)) as typeof made.outline;
  return { source, index, outline, actors: made.actors, read: readOutline(outline) };
}

const NO_GROUPS = { days: new Int32Array(0), groups: 0 } as Parameters<typeof layoutStrip>[1];

describe.each([
  ['all of time', spread],
  ['the days of most events', withOld],
])('the outline of a page that opens with %s', (_, columns) => {
  const { source, index, outline, actors, read } = bothOf(columns);
  const days = outline.opening ?? outline.whole;
  const drawn = (of: FigureIndex, widthPx: number, hasLanes: boolean, direction: 'rtl' | 'ltr') => {
    const scale = createTimeScale(days, widthPx, direction, INSET_PX);
    const view = { scale, widthPx, heightPx: 322, hasLanes };
    const frame = layoutFrame(of, view);
    const bars = frame.bars;
    const lanes = of.lanes.map((__, lane) => (hasLanes ? [lane] : [...of.lanes.keys()]));
    const heights = lanes.flatMap((group) =>
      Array.from({ length: bars?.bins.count ?? 0 }, (__, bin) => (bars === null ? 0 : barHeight(bars, group, bin))),
    );
    return { level: frame.level, ticks: frame.ticks, heights, cells: layoutCells(of, view, frame.bands) };
  };

  it.each([
    [330, false, 'rtl'],
    [374, false, 'ltr'],
    [680, false, 'rtl'],
    [811, true, 'ltr'],
    [990, true, 'rtl'],
    [1160, true, 'rtl'],
    [1399, true, 'ltr'],
  ] as const)('draws on %i px what the columns draw', (widthPx, hasLanes, direction) => {
    const [first, then] = [read.index, index].map((of) => drawn(of, widthPx, hasLanes, direction));
    expect(first?.level).toBe('density');
    expect(first?.cells).toEqual(then?.cells);
    expect(first?.cells.length).toBeGreaterThan(3);
    expect(first?.ticks).toEqual(then?.ticks);
    expect(first?.heights.length).toBe(then?.heights.length);
    // Less than a tenth of a pixel of a lane.
    first?.heights.forEach((height, bin) => {
      expect(Math.abs(height - (then?.heights[bin] ?? Number.NaN))).toBeLessThan(0.002);
    });
  });

  it.each([300, 640, 961, 1280, 1500])('fills the strip on %i px as the columns do', (widthPx) => {
    const [first, then] = [read.total, mergeGroups(index.density)].map((total) =>
      layoutStrip(total, NO_GROUPS, outline.whole, widthPx),
    );
    expect(first?.map(({ from, to }) => [from, to])).toEqual(then?.map(({ from, to }) => [from, to]));
    first?.forEach((bar, at) => {
      expect(bar.total).toBeCloseTo(then?.[at]?.total ?? Number.NaN, 3);
    });
  });

  it('names the same lanes, with the same counts in all and in the window', () => {
    expect(read.index.lanes.map((at) => actors[at] ?? -1)).toEqual(index.lanes);
    expect([...read.index.counts]).toEqual(actors.map((actor) => index.counts[actor]));
    const members = countMembers(source, index.lanes, new Uint8Array(COUNT).fill(1));
    const within = (of: typeof members) => index.lanes.map((__, lane) => membersWithin(of, lane, days[0], days[1]));
    expect(within(read.members)).toEqual(within(members));
  });

  it('is light, however many events there are', () => {
    expect(JSON.stringify(outline).length).toBeLessThan(90_000);
  });
});

describe('an outline', () => {
  it('is none where the first picture is one of marks', () => {
    const few = { ...spread, count: 250, dated: 250 };
    expect(makeOutline(few, names)).toBeNull();
    expect(makeOutline({ ...spread, dated: 0 }, names)).toBeNull();
  });
});
