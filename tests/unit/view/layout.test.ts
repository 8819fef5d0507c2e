import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterPlaces, LEAST_TARGET_PX } from '../../../src/view/layout/clusters.ts';
import { toFigureDate } from '../../../src/view/layout/figure-event.ts';
import { cutTitle, type LabelRequest, placeLabels } from '../../../src/view/layout/labels.ts';
import { chooseLanes, withAncestors } from '../../../src/view/layout/lanes.ts';
import { legendRows } from '../../../src/view/layout/legend-rows.ts';
import { placeDate } from '../../../src/view/layout/marks.ts';
import { layoutTicks } from '../../../src/view/layout/ticks.ts';
import { createTimeScale, DAY_MS, dayToPx, pxToDay, timeDomain } from '../../../src/view/layout/time-scale.ts';

const WIDTH = 1000;
const measure = (text: string): number => text.length * 6;
const dateOf = (date: string, basis: 'explicit' | 'publication' = 'explicit') => {
  const found = toFigureDate({ date, basis });
  if (found === null) throw new Error(`${date} is no date`);
  return found;
};

describe('the shape of a date', () => {
  it.each([
    ['2020-05-03', 'day'],
    ['2020-05-03T10:30', 'day'],
    ['2011-12', 'month'],
    ['2014', 'period'],
    ['2014-21', 'period'],
    ['201X', 'period'],
    ['2020-04-30/2020-05-02', 'interval'],
    ['../2020-01', 'before'],
    ['2020-01/..', 'after'],
  ])('%s is drawn as a %s', (date, shape) => {
    expect(dateOf(date).shape).toBe(shape);
  });

  it('keeps the margin of an approximate day, three days, and of no other', () => {
    expect(dateOf('2022-01-21~').margin).toBe(3);
    expect(dateOf('2022-01-21').margin).toBe(0);
  });

  it('is hollow where only the publication dates it', () => {
    expect(dateOf('2022-01-21', 'publication').hollow).toBe(true);
    expect(dateOf('2022-01-21').hollow).toBe(false);
  });

  it('is none without a date, or for what is no date', () => {
    expect(toFigureDate({ date: null, basis: null })).toBeNull();
    expect(toFigureDate({ date: 'soon', basis: 'explicit' })).toBeNull();
    expect(toFigureDate({ date: 'XXXX-05-03', basis: 'explicit' })).toBeNull();
  });
});

describe('time along the axis', () => {
  const domain = [dateOf('2010').from, dateOf('2020').from] as const;

  it('runs to the left in Arabic and to the right in English, as each other’s mirror', () => {
    const rtl = createTimeScale(domain, WIDTH, 'rtl');
    const ltr = createTimeScale(domain, WIDTH, 'ltr');
    for (const day of [domain[0], domain[0] + 400, domain[1]]) {
      expect(dayToPx(rtl, day)).toBeCloseTo(WIDTH - dayToPx(ltr, day), 6);
      expect(pxToDay(rtl, dayToPx(rtl, day))).toBeCloseTo(day, 6);
    }
    expect(dayToPx(rtl, domain[0])).toBeCloseTo(WIDTH, 6);
    expect(dayToPx(ltr, domain[0])).toBeCloseTo(0, 6);
  });

  it('holds every date with room to spare', () => {
    const [from, to] = timeDomain([dateOf('2011-12'), dateOf('2022-01-21~')]) ?? [0, 0];
    expect(from).toBeLessThan(dateOf('2011-12').from);
    expect(to).toBeGreaterThan(dateOf('2022-01-24').to);
  });

  it('shows a fortnight round a single day, and nothing where there is no date', () => {
    const [from, to] = timeDomain([dateOf('2020-05-03')]) ?? [0, 0];
    expect(to - from).toBeGreaterThanOrEqual(14);
    expect(to - from).toBeLessThan(30);
    const week = timeDomain([dateOf('2020-05-03'), dateOf('2020-05-09')]) ?? [0, 0];
    expect(week[1] - week[0]).toBeLessThan(3 * 7);
    expect(timeDomain([])).toBeNull();
  });

  it('is the same length for a month in both directions', () => {
    const of = (direction: 'rtl' | 'ltr') => placeDate(dateOf('2014'), createTimeScale(domain, WIDTH, direction));
    expect(of('rtl').x1 - of('rtl').x0).toBeCloseTo(of('ltr').x1 - of('ltr').x0, 6);
    expect(of('rtl').x0).toBeCloseTo(WIDTH - of('ltr').x1, 6);
  });

  it('points a bound to the earlier side, wherever that is', () => {
    const before = dateOf('../2015-01');
    expect(placeDate(before, createTimeScale(domain, WIDTH, 'ltr')).points).toBe(-1);
    expect(placeDate(before, createTimeScale(domain, WIDTH, 'rtl')).points).toBe(1);
    expect(placeDate(dateOf('2015-01/..'), createTimeScale(domain, WIDTH, 'ltr')).points).toBe(1);
  });

  it('has ticks in order of time, years far out and days near by, none at the edge', () => {
    const far = layoutTicks(createTimeScale(domain, WIDTH, 'rtl'), WIDTH);
    expect(new Set(far.map((tick) => tick.unit))).toEqual(new Set(['year']));
    const near = layoutTicks(createTimeScale([domain[0], domain[0] + 10], WIDTH, 'rtl'), WIDTH);
    expect(new Set(near.map((tick) => tick.unit))).toEqual(new Set(['day']));
    expect(near[0]?.isFull).toBe(true);
    for (const ticks of [far, near]) {
      expect(ticks.every((tick) => tick.x > 30 && tick.x < WIDTH - 30)).toBe(true);
      expect(ticks.map((tick) => tick.time)).toEqual(ticks.map((tick) => tick.time).sort((a, b) => a - b));
    }
  });

  it('has round years before our era too, where no year is 0', () => {
    const ancient = timeDomain([dateOf('-3499'), dateOf('2015')]) ?? [0, 1];
    const ticks = layoutTicks(createTimeScale(ancient, WIDTH, 'ltr'), WIDTH);
    const told = ticks.map(({ time }) => new Date(time).getUTCFullYear()).map((year) => (year > 0 ? year : 1 - year));
    expect(told).toContain(1000);
    expect(told.every((year) => year === 1 || year % 100 === 0)).toBe(true);
    const single = layoutTicks(createTimeScale([-719_900, -718_000], WIDTH, 'ltr'), WIDTH);
    expect(new Set(single.map(({ time }) => time)).size).toBe(single.length);
  });

  it('never has ticks finer than a day', () => {
    const ticks = layoutTicks(createTimeScale([domain[0], domain[0] + 2], WIDTH, 'ltr'), WIDTH);
    expect(ticks.every((tick) => tick.time % DAY_MS === 0)).toBe(true);
    expect(ticks.length).toBeLessThanOrEqual(3);
  });
});

describe('lanes', () => {
  it('belong to the most frequent actors, then to the others', () => {
    const lanes = chooseLanes([['a', 'b'], ['b'], ['c'], ['b', 'a'], ['d']], () => true, 2);
    expect(lanes).toEqual([
      { actor: 'b', tone: 1 },
      { actor: 'a', tone: 2 },
      { actor: null, tone: 0 },
    ]);
  });

  it('do not depend on the order of events', () => {
    const events = [['a', 'b'], ['c'], ['b'], ['c', 'a']];
    expect(chooseLanes([...events].reverse(), () => true)).toEqual(chooseLanes(events, () => true));
  });

  it('leave out actors that may have none, and count an actor once an event', () => {
    expect(chooseLanes([['a', 'a', 'b'], ['b']], (id) => id !== 'a')).toEqual([{ actor: 'b', tone: 1 }]);
  });

  it('are one even without events, and survive a circle of parents', () => {
    expect(chooseLanes([], () => true)).toEqual([{ actor: null, tone: 0 }]);
    // Undated events have no place in a lane, but who is in them occurs more often.
    const dated = [['a'], ['b'], ['b']];
    expect(chooseLanes(dated, () => true, 6, [['a'], ['a']]).map(({ actor }) => actor)).toEqual(['a', 'b']);
    expect(chooseLanes(dated, () => true).map(({ actor }) => actor)).toEqual(['b', null]);
    expect(withAncestors('a', (id) => (id === 'a' ? 'b' : 'a'))).toEqual(['a', 'b']);
  });
});

describe('marks that are too close', () => {
  const scale = createTimeScale([dateOf('2020-01').from, dateOf('2020-12').to], WIDTH, 'rtl');
  const marks = (dates: readonly string[]) =>
    dates.map((date, event) => ({ event, place: placeDate(dateOf(date), scale) }));

  it('are drawn as one, and a bar with a dot on it stays two', () => {
    expect(clusterPlaces(marks(['2020-05-03', '2020-05-04', '2020-09-01'])).map((c) => c.events)).toEqual([
      [2],
      [0, 1],
    ]);
    expect(clusterPlaces(marks(['2020-05', '2020-05-04']))).toHaveLength(2);
    expect(clusterPlaces(marks(['2020-05', '2020-05']))).toHaveLength(1);
  });

  it('lose nobody and stand a target apart, whatever the days', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 360 }), { maxLength: 60 }), (days) => {
        const places = days.map((day, event) => ({
          event,
          place: placeDate({ from: day + 18262, to: day + 18263, shape: 'day', margin: 0, hollow: false }, scale),
        }));
        const clusters = clusterPlaces(places);
        const centres = clusters.map((cluster) => cluster.place.cx).sort((a, b) => a - b);
        expect(clusters.flatMap((cluster) => cluster.events).sort((a, b) => a - b)).toEqual([...days.keys()]);
        for (let i = 1; i < centres.length; i++) {
          expect((centres[i] ?? 0) - (centres[i - 1] ?? 0)).toBeGreaterThanOrEqual(LEAST_TARGET_PX - 1e-9);
        }
      }),
    );
  });
});

describe('the key', () => {
  it('names the kinds of marks that the figure has, in one order, and no others', () => {
    expect(legendRows([dateOf('2014'), dateOf('2020-05-03')])).toEqual(['day', 'period', 'cluster']);
    expect(legendRows([dateOf('2020-05-03~', 'publication')])).toEqual(['approximate', 'hollow']);
    expect(legendRows([])).toEqual([]);
  });
});

describe('labels', () => {
  const room = { widthPx: WIDTH, rows: 1, mostPx: 250, measure };
  const request = (key: string, cx: number, salience = 0.5, title = 'a title of five words'): LabelRequest => ({
    key,
    cx,
    band: 0,
    salience,
    title,
    note: '2014',
    direction: 'ltr',
  });

  it('go to the more salient of two that collide', () => {
    const placed = placeLabels([request('low', 30, 0.1), request('high', 60, 0.9)], room);
    expect(placed.map((label) => label.key)).toEqual(['high']);
  });

  it('take the room beside them before they are cut, and the whole title before the date', () => {
    const title = 'a long title of many words that would not fit in its first share of the room';
    const [alone] = placeLabels([request('alone', 500, 0.5, title)], room);
    expect(alone).toMatchObject({ title, note: '2014' });
    const narrow = placeLabels([request('narrow', 200, 0.5, title)], {
      ...room,
      widthPx: measure(title) + 10,
    });
    expect(narrow[0]).toMatchObject({ title, note: '' });
  });

  it('move aside, each as far as its own mark, for a neighbour that would have none', () => {
    const title = 'a title of so many words that it needs its room';
    const placed = placeLabels([request('left', WIDTH - 160, 0.9, title), request('right', WIDTH - 40, 0.1)], room);
    expect(placed.map((label) => label.key).sort()).toEqual(['left', 'right']);
  });

  it('are given up before they lie over the mark of another event, where a few words of them would keep off it', () => {
    const long = 'a long title of many words that would not fit beside its mark';
    const requests = [request('left', WIDTH - 135, 0.1, long), request('right', WIDTH - 60, 0.9, long)];
    for (const { key, x, width } of placeLabels(requests, room)) {
      const other = key === 'left' ? WIDTH - 60 : WIDTH - 135;
      expect(other < x || other > x + width, key).toBe(true);
    }
  });

  it('give up their date before they are given up, in every row', () => {
    const whole = 'a title of five words';
    const narrow = { ...room, rows: 2, widthPx: measure(whole) + 20 };
    const long = { ...request('alone', 60), note: 'Wednesday, December 12, 1956' };
    expect(placeLabels([long, { ...long, key: 'below', cx: 90, salience: 0.1 }], narrow)[0]).toMatchObject({
      title: whole,
      note: '',
    });
  });

  it('stand beside their mark where they are few, however many rows there are', () => {
    const rows = (count: number): number[] =>
      placeLabels(
        Array.from({ length: count }, (_, at) => request(String(at), 100 + 300 * at)),
        { ...room, rows: 9 },
      ).map(({ row }) => row);
    expect(rows(1)).toEqual([0]);
    expect(Math.max(...rows(3))).toBe(2);
  });

  it('move inwards at an edge and are never clipped', () => {
    const [label] = placeLabels([request('edge', 8)], room);
    expect(label?.x).toBeGreaterThanOrEqual(0);
  });

  it('are cut at a word, with an ellipsis, or at a letter where words would leave the room empty', () => {
    expect(cutTitle('one two three', 60, measure)).toBe('one two…');
    expect(cutTitle('one two', 60, measure)).toBe('one two');
    expect(cutTitle('as incomprehensibilities', 60, measure)).toBe('as incomp…');
    expect(cutTitle('incomprehensibilities', 30, measure)).toBe('');
  });

  it('say more than two words beside a long neighbor, which moves aside with its whole title', () => {
    const long = 'a title of so many words that it would take nearly all of the room that there is in the row';
    const late = 'the short one of the two says this';
    const placed = placeLabels([request('long', 800, 0.9, long), request('late', 910, 0.5, late)], {
      ...room,
      mostPx: 320,
    });
    const [first, second] = ['long', 'late'].map((key) => placed.find((label) => label.key === key));
    expect(first?.title).toBe(long);
    expect(second?.title.length).toBeGreaterThan(20);
  });

  it('are none where no more than the first words of a title would have room', () => {
    const measured = { ...room, widthPx: 600, mostPx: 320, measure: (text: string) => 7 * text.length };
    const first = request('first', 440, 0.9, 'a title that is as long as this one is');
    const second = request('second', 575, 0.5, 'no more than three words of it would be read');
    expect(placeLabels([first, second], measured).map(({ key }) => key)).toEqual(['first']);
    const short = { ...second, title: 'a short one' };
    expect(placeLabels([first, short], measured).map(({ key }) => key)).toEqual(['first', 'second']);
  });

  it('never overlap and never leave the figure, whatever the marks', () => {
    const point = fc.record({
      cx: fc.double({ min: 0, max: WIDTH, noNaN: true }),
      band: fc.integer({ min: 0, max: 2 }),
      salience: fc.double({ min: 0, max: 1, noNaN: true }),
      title: fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,9}$/),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (points) => {
        const requests = points.map((p, i) => ({ ...p, key: String(i), note: '', direction: 'ltr' as const }));
        for (const rows of [1, 2]) {
          const labels = placeLabels(requests, { ...room, rows });
          for (const label of labels) {
            expect(label.x).toBeGreaterThanOrEqual(0);
            expect(label.x + label.width).toBeLessThanOrEqual(WIDTH);
            const rivals = labels.filter((o) => o !== label && o.band === label.band && o.row === label.row);
            expect(rivals.every((o) => o.x + o.width <= label.x || label.x + label.width <= o.x)).toBe(true);
          }
        }
      }),
    );
  });
});
