import { describe, expect, it } from 'vitest';
import { makeColumns } from '../../../bench/view/synthetic.ts';
import { layoutCells } from '../../../src/view/layout/cells.ts';
import { mergeGroups, sumDensity } from '../../../src/view/layout/density.ts';
import { daysOfColumns, indexFigure } from '../../../src/view/layout/figure-index.ts';
import { labelCandidates, MOST_LABELLED } from '../../../src/view/layout/figure-labels.ts';
import { layoutFrame } from '../../../src/view/layout/figure-layout.ts';
import { readSource } from '../../../src/view/layout/figure-source.ts';
import { firstLabelled } from '../../../src/view/layout/first-labels.ts';
import { createTimeScale, INSET_PX, padDays } from '../../../src/view/layout/time-scale.ts';
import { createFilterIndex, filterEvents } from '../../../src/view/state/event-filter.ts';
import { EMPTY_STATE } from '../../../src/view/state/view-state.ts';
import { sampleColumns } from './sample.ts';

const COUNT = 2000;
const columns = makeColumns(COUNT);
const names = {
  actors: Array.from({ length: 60 }, (_, at) => ({ id: `${at}`, parent: at % 5 === 4 ? at - 4 : -1, isNamed: true })),
};
const all = new Uint8Array(COUNT).fill(1);
const index = indexFigure(readSource(columns, names), all);

/** Events whose titles a graphic of this width wants. */
function wanted(widthPx: number, hasLanes: boolean): number[] {
  const scale = createTimeScale(padDays(daysOfColumns(columns) ?? [0, 1]), widthPx, 'rtl', INSET_PX);
  const frame = layoutFrame(index, { scale, widthPx, heightPx: 276, hasLanes });
  const items = layoutCells(index, { scale, widthPx, heightPx: 276, hasLanes }, frame.bands);
  return labelCandidates(items, (event) => columns.salience[event] ?? 0, MOST_LABELLED[frame.level]).map(
    ({ lead }) => lead,
  );
}

describe('the events that the first picture labels', () => {
  it.each([
    [374, false],
    [990, true],
    [1160, true],
  ])('are all among those that the page carries, on a graphic of %i px', (widthPx, hasLanes) => {
    const carried = firstLabelled(columns, names);
    expect(wanted(widthPx, hasLanes).filter((event) => !carried.includes(event))).toEqual([]);
  });

  it('are few, however many events there are, and each once', () => {
    const carried = firstLabelled(columns, names);
    expect(carried.length).toBeLessThan(40);
    expect(carried).toEqual([...new Set(carried)].sort((a, b) => a - b));
  });

  it('are none where nothing is dated', () => {
    expect(firstLabelled({ ...columns, dated: 0 }, names)).toEqual([]);
  });
});

describe('what the first picture needs not count', () => {
  it('is the strip of all events: it is the lanes together', () => {
    const { boundaries } = readSource(columns, names);
    const together = sumDensity(boundaries, new Uint8Array(COUNT), 1);
    const merged = mergeGroups(index.density);
    expect(merged.begun).toEqual(together.begun);
    expect(merged.ended).toEqual(together.ended);
    merged.mass.forEach((mass, at) => {
      expect(mass).toBeCloseTo(together.mass[at] ?? Number.NaN, 6);
    });
  });

  it('is what a filter shows that asks for nothing: all events, counted as by one that asks for every word', () => {
    const sample = sampleColumns();
    const filterIndex = createFilterIndex(sample.columns, sample.names);
    const whole = filterEvents(filterIndex, EMPTY_STATE, { found: null, within: -1 });
    const found = new Uint8Array(sample.columns.count).fill(1);
    const every = filterEvents(filterIndex, EMPTY_STATE, { found, within: -1 });
    expect(whole.listed).toEqual(every.listed);
    expect(whole.counts).toEqual(every.counts);
    expect([whole.shownCount, whole.listedCount]).toEqual([every.shownCount, every.listedCount]);
  });
});
