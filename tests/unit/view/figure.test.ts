import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnNames, EventColumns } from '../../../src/view/columns/event-columns.ts';
import { countBins, highestBin, logHeight, stepDaysFor } from '../../../src/view/layout/bins.ts';
import { findBoundaries, slotOf } from '../../../src/view/layout/boundaries.ts';
import { eventsOfItem, layoutCells } from '../../../src/view/layout/cells.ts';
import { assignLanes, chooseLanesOf, linesOfActors } from '../../../src/view/layout/column-lanes.ts';
import { layoutConnector } from '../../../src/view/layout/connector.ts';
import { countWithin, HIDDEN, sumDensity } from '../../../src/view/layout/density.ts';
import { eventBeyond, type FigureIndex, indexFigure } from '../../../src/view/layout/figure-index.ts';
import { labelCandidates, layoutLabels } from '../../../src/view/layout/figure-labels.ts';
import { type FigureView, layoutFrame } from '../../../src/view/layout/figure-layout.ts';
import { readSource } from '../../../src/view/layout/figure-source.ts';
import { hitItem } from '../../../src/view/layout/hit-test.ts';
import { LANE_HEIGHT_PX, lanesHeight, layoutBands } from '../../../src/view/layout/lane-bands.ts';
import { countMembers, membersWithin } from '../../../src/view/layout/lane-members.ts';
import { eventsWithin, leadBetween, orderByLane } from '../../../src/view/layout/lane-order.ts';
import { levelOf } from '../../../src/view/layout/levels.ts';
import { createTimeScale } from '../../../src/view/layout/time-scale.ts';
import { plainColumns, sampleColumns } from './sample.ts';

const WIDTH = 1000;
type Source = { readonly columns: EventColumns; readonly names: ColumnNames };
const allOf = ({ columns }: Source): Uint8Array => new Uint8Array(columns.count).fill(1);
const indexOf = (source: Source, shown = allOf(source)): FigureIndex =>
  indexFigure(readSource(source.columns, source.names), shown);
const viewOf = (days: readonly [number, number], changes: Partial<FigureView> = {}): FigureView => ({
  scale: createTimeScale(days, WIDTH, 'rtl', 20),
  widthPx: WIDTH,
  heightPx: 230,
  hasLanes: true,
  ...changes,
});
const SAMPLE_DAYS = [11000, 19200] as const;

const someEvents = fc.array(
  fc.record({
    from: fc.integer({ min: 0, max: 400 }),
    length: fc.integer({ min: 1, max: 60 }),
    lane: fc.integer({ min: 0, max: 2 }),
  }),
  { minLength: 1, maxLength: 80 },
);
const columnsOf = (events: readonly { from: number; length: number; lane: number }[]): Source =>
  plainColumns(
    events.map(({ from, length, lane }) => ({ from, to: from + length, lane, salience: (from % 7) / 7 })),
    3,
  );

describe('boundaries', () => {
  it('are each day on which any event begins or ends, and every event knows its own', () => {
    const { columns } = plainColumns([
      { from: 3, to: 4 },
      { from: 3, to: 40 },
      { from: 9, to: 10 },
    ]);
    const { days, start, end } = findBoundaries(columns);
    expect([...days]).toEqual([3, 4, 9, 10, 40]);
    expect([...start]).toEqual([0, 0, 2]);
    expect([...end]).toEqual([1, 4, 3]);
    expect(slotOf(days, 2)).toBe(-1);
    expect(slotOf(days, 39)).toBe(3);
  });

  it('are found over any length of time, without a table of all its days', () => {
    const { columns } = plainColumns([
      { from: -900_000_000, to: -899_999_999 },
      { from: 18_000, to: 18_001 },
    ]);
    expect([...findBoundaries(columns).days]).toEqual([-900_000_000, -899_999_999, 18_000, 18_001]);
  });
});

describe('prefix sums', () => {
  it('count the events of any stretch of time as one by one counting does', () => {
    fc.assert(
      fc.property(
        someEvents,
        fc.integer({ min: -5, max: 470 }),
        fc.integer({ min: 1, max: 90 }),
        (events, from, days) => {
          const { columns } = columnsOf(events);
          const density = sumDensity(findBoundaries(columns), new Uint8Array(columns.dated), 1);
          const overlapping = events.filter((event) => event.from < from + days && event.from + event.length > from);
          expect(countWithin(density, 0, from, from + days)).toBe(overlapping.length);
        },
      ),
    );
  });

  it('lose no event in columns of any width, and spread a year over its days', () => {
    fc.assert(
      fc.property(someEvents, fc.integer({ min: 0, max: 6 }), (events, power) => {
        const { columns } = columnsOf(events);
        const density = sumDensity(findBoundaries(columns), new Uint8Array(columns.dated), 1);
        const bins = countBins(density, 0, 470, 2 ** power);
        expect(bins.values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(events.length, 6);
        expect(Math.max(...bins.values)).toBeLessThanOrEqual(highestBin(density, 2 ** power) + 1e-9);
      }),
    );
    const { columns } = plainColumns([{ from: 0, to: 365 }]);
    const density = sumDensity(findBoundaries(columns), new Uint8Array(1), 1);
    expect(countBins(density, 0, 2, 1).values[0]).toBeCloseTo(1 / 365, 9);
  });

  it('pass over what the filter hides', () => {
    const { columns } = plainColumns([
      { from: 0, to: 1 },
      { from: 5, to: 6 },
    ]);
    const density = sumDensity(findBoundaries(columns), Uint8Array.of(HIDDEN, 0), 1);
    expect(countWithin(density, 0, 0, 10)).toBe(1);
  });

  it('give columns of whole days, at least as wide as asked, and heights that show one beside a thousand', () => {
    expect(stepDaysFor(60, 3)).toBe(1);
    expect(stepDaysFor(-0.1, 3)).toBe(32);
    expect(logHeight(1, 1000)).toBeGreaterThan(0.09);
    expect(logHeight(1000, 1000)).toBe(1);
    expect(logHeight(0, 1000)).toBe(0);
  });
});

describe('the order by lane', () => {
  const many = Array.from({ length: 2000 }, (_, at) => ({
    from: at,
    to: at === 7 ? 1900 : at + 1,
    lane: at % 2,
    salience: at === 1201 ? 1 : 0.2,
  }));
  const source = plainColumns(many, 2);
  const laneOf = Uint8Array.from(many, ({ lane }) => lane);
  const order = orderByLane(source.columns, laneOf, 2);

  it('finds the events of a window, with those that began long before it', () => {
    expect(eventsWithin(order, source.columns, 1, 1800, 1804)).toEqual([7, 1801, 1803]);
    expect(eventsWithin(order, source.columns, 0, 1800, 1804)).toEqual([1800, 1802]);
    expect(eventsWithin(order, source.columns, 0, 3000, 3001)).toEqual([]);
  });

  it('finds the most salient of a stretch, block by block', () => {
    expect(leadBetween(order, source.columns, 1000, 2000)).toBe(1201);
    expect(leadBetween(order, source.columns, 5, 5)).toBe(-1);
  });
});

describe('the lanes of a filter', () => {
  const source = sampleColumns();
  const read = readSource(source.columns, source.names);

  it('belong to the most frequent actors of what is shown, and change with it', () => {
    const idsOf = (shown: Uint8Array): string[] =>
      chooseLanesOf(read, shown, 3).lanes.map((actor) => source.names.actors[actor]?.id ?? '');
    expect(idsOf(allOf(source))).toEqual(['us', 'isis', 'iq']);
    const late = Uint8Array.from(source.columns.from, (from, event) =>
      event < source.columns.dated && from > 18_300 && from < 19_000 ? 1 : 0,
    );
    expect(idsOf(late)).toEqual(['isis', 'sdf']);
  });

  it('keep the order of all events whatever the filter shows', () => {
    const rows = ['b', 'b', 'b', 'a', 'a', 'c'].map(
      (actor, at) => [`event-${at}`, `20${10 + at}`, [actor], 'a title'] as const,
    );
    const plain = sampleColumns(rows);
    const idsOf = (shown: Uint8Array): string[] =>
      chooseLanesOf(readSource(plain.columns, plain.names), shown).lanes.map(
        (actor) => plain.names.actors[actor]?.id ?? '',
      );
    expect(idsOf(allOf(plain))).toEqual(['b', 'a']);
    expect(idsOf(Uint8Array.of(1, 0, 0, 1, 1, 0))).toEqual(['a']);
    expect(idsOf(Uint8Array.of(1, 0, 0, 0, 1, 1))).toEqual(['b', 'a', 'c']);
  });

  it('draw every shown event once, in the lane of its first actor, a body standing in for its part', () => {
    const lanes = ['us', 'isis'].map((id) => source.names.actors.findIndex((actor) => actor.id === id));
    const laneOf = assignLanes(read, lanes, allOf(source));
    expect(laneOf[source.ids.indexOf('withdrawal')]).toBe(0);
    expect(laneOf[source.ids.indexOf('challenges')]).toBe(1);
    expect(laneOf[source.ids.indexOf('davos')]).toBe(0);
    expect(laneOf[source.ids.indexOf('decision')]).toBe(2);
  });

  it('survive a circle of parents', () => {
    const actor = { isNamed: true };
    expect(
      linesOfActors({
        actors: [
          { ...actor, id: 'a', parent: 1 },
          { ...actor, id: 'b', parent: 0 },
        ],
      }),
    ).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('count an event for every lane that it has a part in', () => {
    const lanes = ['us', 'isis'].map((id) => source.names.actors.findIndex((actor) => actor.id === id));
    const members = countMembers(read, lanes, allOf(source));
    expect(members.all).toEqual([7, 6]);
    expect(membersWithin(members, 0, 0, 40_000)).toBe(6);
    expect(membersWithin(members, 1, 18_384, 18_386)).toBe(2);
  });

  it('share the height: fewer lanes have more rows of labels', () => {
    expect(layoutBands(6, 6 * LANE_HEIGHT_PX).map(({ rows }) => rows)).toEqual([1, 1, 1, 1, 1, 1]);
    expect(layoutBands(2, 6 * LANE_HEIGHT_PX)[0]?.rows).toBeGreaterThan(3);
    expect(layoutBands(1, lanesHeight(1))[0]?.rows).toBe(3);
  });
});

describe('the levels of zoom', () => {
  it('follow from the number of events in the window', () => {
    expect([29, 30, 300, 301].map(levelOf)).toEqual(['full', 'marks', 'marks', 'density']);
  });

  const week = plainColumns(
    Array.from({ length: 5000 }, (_, at) => ({ from: 18_000 + (at % 7), to: 18_001 + (at % 7), lane: at % 3 })),
    3,
  );

  it('show columns of many events, and cells that hold each of them once', () => {
    const index = indexOf(week);
    const view = viewOf([17_990, 18_017]);
    const frame = layoutFrame(index, view);
    expect(frame.level).toBe('density');
    expect(frame.items).toEqual([]);
    expect(frame.counts.reduce((sum, count) => sum + count, 0)).toBe(5000);
    const cells = layoutCells(index, view, frame.bands);
    expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(5000);
    expect(cells.every(({ place }) => place.x1 - place.x0 >= 24)).toBe(true);
    const [first] = cells;
    expect(first && eventsOfItem(index, first, true, 10)).toHaveLength(10);
  });

  it('show marks where the window has few of many', () => {
    const index = indexOf(week);
    const hidden = Uint8Array.from({ length: 5000 }, (_, at) => (at % 100 === 0 ? 1 : 0));
    expect(layoutFrame(indexOf(week, hidden), viewOf([17_990, 18_017])).level).toBe('marks');
    expect(layoutFrame(index, viewOf([18_100, 18_200])).items).toEqual([]);
  });

  it('cost no more for a million events than their pixels', () => {
    const million = plainColumns(
      Array.from({ length: 200_000 }, (_, at) => ({ from: at % 7000, to: (at % 7000) + 1, lane: at % 3 })),
      3,
    );
    const index = indexOf(million);
    const bins = layoutFrame(index, viewOf([0, 7000])).bars?.bins;
    expect(bins?.count).toBeLessThanOrEqual(WIDTH / 3 + 2);
  });
});

describe('the figure at rest', () => {
  const source = sampleColumns();
  const index = indexOf(source);

  it('draws every dated event exactly once, alone or in a cluster, and no undated one', () => {
    for (const hasLanes of [true, false]) {
      const { items } = layoutFrame(index, viewOf(SAMPLE_DAYS, { hasLanes }));
      const drawn = items.flatMap(({ events }) => events).sort((a, b) => a - b);
      expect(drawn).toEqual(Array.from({ length: source.columns.dated }, (_, event) => event));
    }
  });

  it('is mirrored to the pixel between the two directions', () => {
    const [rtl, ltr] = (['rtl', 'ltr'] as const).map(
      (direction) =>
        layoutFrame(index, viewOf(SAMPLE_DAYS, { scale: createTimeScale(SAMPLE_DAYS, WIDTH, direction, 20) })).items,
    );
    expect(rtl?.map(({ key }) => key)).toEqual(ltr?.map(({ key }) => key));
    rtl?.forEach((item, at) => {
      expect(item.place.cx).toBeCloseTo(WIDTH - (ltr?.[at]?.place.cx ?? Number.NaN), 6);
    });
  });

  it('draws nothing of what the filter hides', () => {
    const none = indexOf(source, new Uint8Array(source.columns.count));
    expect(layoutFrame(none, viewOf(SAMPLE_DAYS)).items).toEqual([]);
  });

  it('leads from the edge of the window to the next shown event, either way', () => {
    const at = source.ids.indexOf('mutiny');
    const { from, to } = { from: source.columns.from[at] ?? 0, to: source.columns.to[at] ?? 0 };
    expect(source.ids[eventBeyond(index, from, to, -1)]).toBe('burial');
    expect(source.columns.from[eventBeyond(index, from, to, 1)]).toBe(to);
    expect(eventBeyond(index, 30_000, 30_001, 1)).toBe(-1);
  });

  it('joins an event to the lanes of its other actors, and stays away where there are none', () => {
    const days = [18_380, 18_390] as const;
    const frame = layoutFrame(index, viewOf(days));
    const event = source.ids.indexOf('mutiny');
    const item = frame.items.find(({ events }) => events.includes(event)) ?? null;
    const lane = index.lanes.findIndex((actor) => source.names.actors[actor]?.id === 'isis');
    const lines = linesOfActors(source.names);
    const connector = layoutConnector(item, frame.bands, source.columns, lines, index.lanes);
    expect(connector?.rings).toContainEqual({ y: frame.bands[lane]?.line, lane });
    expect(layoutConnector(null, frame.bands, source.columns, lines, index.lanes)).toBeNull();
  });
});

describe('labels of the figure', () => {
  const source = sampleColumns();
  const index = indexOf(source);
  const salienceOf = (event: number): number => (source.columns.salience[event] ?? 0) / 65_535;
  const place = (days: readonly [number, number], labelled: ReadonlySet<string> = new Set()) => {
    const frame = layoutFrame(index, viewOf(days));
    return layoutLabels(frame.items, {
      widthPx: WIDTH,
      bands: frame.bands,
      measure: (text) => text.length * 6,
      wordsOf: (event) => (event === 0 ? null : { title: 'a title of words', direction: 'ltr', note: '2014' }),
      salienceOf,
      labelled,
    });
  };

  it('wait for their words, and stand within their lane', () => {
    const labels = place(SAMPLE_DAYS);
    expect(labels.length).toBeGreaterThan(3);
    expect(labels.some(({ key }) => key === '0')).toBe(false);
    expect(labels.every(({ x, width }) => x >= 0 && x + width <= WIDTH)).toBe(true);
    expect(labels.every(({ y, leaderEnd }) => y > 8 && y < leaderEnd)).toBe(true);
  });

  it('stay over the part of a long mark that can be seen', () => {
    const year = source.ids.indexOf('return');
    const from = source.columns.from[year] ?? 0;
    const labels = place([from + 300, from + 420]);
    const label = labels.find(({ key }) => Number(key) === year || Number(key) === source.ids.indexOf('challenges'));
    expect(label?.cx).toBeGreaterThan(WIDTH / 2);
    expect(label?.cx).toBeLessThan(WIDTH);
  });

  it('are fetched for the most salient of each lane first', () => {
    const { items } = layoutFrame(index, viewOf(SAMPLE_DAYS));
    const lanes = new Set(items.map(({ lane }) => lane));
    const candidates = labelCandidates(items, salienceOf, 1);
    expect(new Set(candidates.map(({ lane }) => lane))).toEqual(lanes);
    expect(candidates).toHaveLength(lanes.size);
  });
});

describe('pointing at a mark', () => {
  const source = plainColumns([
    { from: 100, to: 101 },
    { from: 90, to: 140 },
  ]);
  const { items } = layoutFrame(indexOf(source), viewOf([0, 200]));
  const dot = items.find(({ count, place }) => count === 1 && place.shape === 'day');

  it('hits a target of 24 px, and a dot before the bar that it stands on', () => {
    const [x, y] = [dot?.place.cx ?? 0, dot?.y ?? 0];
    expect(hitItem(items, x + 5, y + 11)).toBe(dot);
    expect(hitItem(items, x, y + 13)).toBeNull();
    expect(hitItem(items, x, y + 13, 6)).toBe(dot);
    expect(hitItem(items, x - 100, y)?.place.shape).toBe('period');
    expect(hitItem([], x, y)).toBeNull();
  });
});
