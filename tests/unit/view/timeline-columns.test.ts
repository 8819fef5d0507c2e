import { describe, expect, it } from 'vitest';
import type { TimelineEvent, TimelineMention } from '../../../src/timeline/timeline.ts';
import { type ColumnSource, MARK_SHAPES, toTimelineColumns } from '../../../src/view/columns/timeline-columns.ts';

const mention = (id: string, article: string, stance: TimelineMention['stance'] = 'asserted'): TimelineMention => ({
  id,
  article,
  block: 'b',
  start: 0,
  end: 1,
  quote: 'q',
  href: '',
  date: null,
  basis: null,
  expression: null,
  kind: 'occurrence',
  stance,
  attribution: null,
  actors: [],
});

const event = (id: string, date: string | null, changes: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id,
  date,
  basis: 'explicit',
  otherDates: [],
  titles: { en: id },
  kind: 'occurrence',
  status: 'asserted',
  actors: [],
  salience: 0.5,
  mentions: [mention(id, 'a1')],
  ...changes,
});

const source = (events: readonly TimelineEvent[], undated: readonly TimelineEvent[] = []): ColumnSource => ({
  events,
  undated,
  actors: new Map([
    ['port', { parent: null }],
    ['port.guard', { parent: 'port' }],
  ]),
  articles: new Map([
    ['a1', { outlet: 'The Quay' }],
    ['a2', { outlet: 'Anchor' }],
    ['a3', { outlet: null }],
  ]),
  leading: ({ actors }) => actors,
  isNamed: (id) => id !== 'stranger',
  pages: ['', '2019'],
  pageOf: ({ id }) => (id === 'old' ? 1 : 0),
});

const linksOf = (start: Uint32Array, list: Uint16Array, at: number): number[] => [
  ...list.slice(start[at], start[at + 1]),
];

describe('the columns of a timeline', () => {
  it('count the dated first, in order of their first day, then those without a place in time', () => {
    const { columns, events } = toTimelineColumns(
      source(
        [event('late', '2020-05-02'), event('early', '2020-05'), event('nonsense', 'soon')],
        [event('none', null)],
      ),
    );
    expect(events.map(({ id }) => id)).toEqual(['early', 'late', 'nonsense', 'none']);
    expect([columns.count, columns.dated]).toEqual([4, 2]);
    expect([...columns.from.slice(0, 2)]).toEqual([18_383, 18_384]);
  });

  it('keep how exact a date is: a month is a month, an approximate day has its margin, a borrowed one is hollow', () => {
    const { columns } = toTimelineColumns(
      source([event('m', '2020-05'), event('d', '2020-06-01~', { basis: 'publication' })]),
    );
    expect([...columns.shape].map((shape) => MARK_SHAPES[shape])).toEqual(['month', 'day']);
    expect([...columns.margin]).toEqual([0, 3]);
    expect([...columns.hollow]).toEqual([0, 1]);
  });

  it('list an event’s own actors in their order, and name the bodies that they are part of', () => {
    const { columns, names } = toTimelineColumns(source([event('e', '2020', { actors: ['stranger', 'port.guard'] })]));
    expect(linksOf(columns.actorStart, columns.actorList, 0).map((at) => names.actors[at]?.id)).toEqual([
      'stranger',
      'port.guard',
    ]);
    expect(names.actors).toEqual([
      { id: 'port', parent: -1, isNamed: true },
      { id: 'port.guard', parent: 0, isNamed: true },
      { id: 'stranger', parent: -1, isNamed: false },
    ]);
  });

  it('count articles as sources, name each outlet once, and know every stance', () => {
    const mentions = [mention('1', 'a1'), mention('2', 'a1', 'denied'), mention('3', 'a2'), mention('4', 'a3')];
    const { columns, names } = toTimelineColumns(source([event('e', '2020', { mentions })]));
    expect(columns.sources[0]).toBe(3);
    expect(linksOf(columns.outletStart, columns.outletList, 0).map((at) => names.outlets[at])).toEqual([
      'The Quay',
      'Anchor',
    ]);
    expect(names.stances.filter((_, bit) => ((columns.stances[0] ?? 0) >> bit) & 1)).toEqual(['asserted', 'denied']);
  });

  it('say which page lists an event, and how much it matters', () => {
    const { columns } = toTimelineColumns(source([event('old', '2019', { salience: 1 }), event('new', '2020')]));
    expect([...columns.page]).toEqual([1, 0]);
    expect([...columns.salience]).toEqual([65_535, 32_768]);
  });

  it('stand for no events at all', () => {
    const { columns } = toTimelineColumns(source([]));
    expect([columns.count, columns.actorStart.length]).toEqual([0, 1]);
  });
});
